// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/MergeProjects.h"
#include "app/project/Update.h"
#include "tests/app/merge/RandomStates.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QTemporaryDir>

using namespace outturn;
using namespace outturn::testing;

namespace {

const QString asylum = u"impact-1/1.1/refugees-and-asylum-seekers"_s;
const QString idps = u"impact-1/1.2/idps"_s;
const QString stateless = u"impact-1/1.2/stateless-persons"_s;

std::unique_ptr<Project> opened(const QString &path)
{
    auto project = Project::open(path);
    if (!project)
        qFatal("%s", qUtf8Printable(project.error().english()));
    return *std::move(project);
}

void type(Project &project, const QString &row, const QString &column, const QString &typed,
          const StepFacts &facts = {})
{
    const Report &report = project.reports()[0];
    const auto edit = setIntent(report, row, column, typed);
    NEED(edit);
    NEED(project.commit(report.id, *edit, facts));
}

QString words(const Project &project, const QString &row, Column column)
{
    const Cell *cell = project.reports()[0].cell(RowId(row), column);
    return cell ? cell->value().written() : u"(none)"_s;
}

} // namespace

class MergeProjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make(u"a.outturn"_s, sampleSource());
    }

    void bothSidesAreInC()
    {
        type(*opened(path(u"a.outturn"_s)), idps, u"baseline"_s, u"1%"_s);
        copy();
        {
            const auto a = opened(path(u"a.outturn"_s));
            type(*a, idps, u"actual"_s, u"50%"_s);
            NEED(a->makeVersion(u"sent"_s));
            const auto b = opened(path(u"b.outturn"_s));
            type(*b, asylum, u"actual"_s, u"60%"_s, {.who = u"berta"_s});
            type(*b, u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s, {.who = u"bruno"_s});
            NEED(b->makeVersion(u"b's own"_s));
        }
        const QByteArray a = bytesOf(path(u"a.outturn"_s));
        const QByteArray b = bytesOf(path(u"b.outturn"_s));
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        NEED(merged);
        QCOMPARE(merged->open, 0);
        QCOMPARE(merged->changes, 2);
        QCOMPARE(merged->versionsLeft, QStringList{u"b's own"_s});
        QVERIFY(bytesOf(path(u"a.outturn"_s)) == a);
        QVERIFY(bytesOf(path(u"b.outturn"_s)) == b);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"a.outturn"_s, u"b.outturn"_s, u"c.outturn"_s}));

        const auto c = opened(path(u"c.outturn"_s));
        QCOMPARE(words(*c, idps, Column::Baseline), u"1%"_s);
        QCOMPARE(words(*c, idps, Column::Actual), u"50%"_s);
        QCOMPARE(words(*c, asylum, Column::Actual), u"60%"_s);
        QCOMPARE(c->reports()[0].section(u"1.1"_s)->paragraphs[1].text, u"Much changed."_s);
        QCOMPARE(c->historySize(), 4);
        const auto history = c->history();
        NEED(history);
        QCOMPARE((*history)[2].note, u"from b.outturn"_s);
        QCOMPARE((*history)[2].who, u"bruno"_s);
        QCOMPARE((*history)[3].step, 3);
        QVERIFY(c->version(u"sent"_s));
        NEED(c->undo());
        QCOMPARE(words(*c, asylum, Column::Actual), u"67.59%"_s);
        QCOMPARE(words(*c, idps, Column::Actual), u"50%"_s);
        QCOMPARE(c->undoable(), 2);
    }

    void conflicts()
    {
        copy();
        type(*opened(path(u"a.outturn"_s)), idps, u"actual"_s, u"50%"_s);
        type(*opened(path(u"b.outturn"_s)), idps, u"actual"_s, u"60%"_s);
        const auto open = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        NEED(open);
        QCOMPARE(open->open, 1);
        QCOMPARE(open->conflicts.size(), size_t(1));
        QCOMPARE(open->conflicts[0].conflict.ours, u"50%"_s);
        QCOMPARE(open->conflicts[0].conflict.theirs, u"60%"_s);
        QVERIFY(!QFileInfo::exists(path(u"c.outturn"_s)));
        for (const auto &[side, wanted] : {std::pair(Choice::Ours, u"50%"_s), std::pair(Choice::Theirs, u"60%"_s)}) {
            const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s), side);
            NEED(merged);
            QCOMPARE(merged->open, 0);
            QCOMPARE(words(*opened(path(u"c.outturn"_s)), idps, Column::Actual), wanted);
        }
    }

    void withoutACommonHistory()
    {
        make(u"b.outturn"_s, sampleSource());
        type(*opened(path(u"a.outturn"_s)), idps, u"actual"_s, u"50%"_s);
        type(*opened(path(u"b.outturn"_s)), asylum, u"actual"_s, u"60%"_s);
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        NEED(merged);
        const auto c = opened(path(u"c.outturn"_s));
        QCOMPARE(words(*c, idps, Column::Actual), u"50%"_s);
        QCOMPARE(words(*c, asylum, Column::Actual), u"60%"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("says");
        QTest::newRow("other sources") << sampleSource().replace("112.50%", "113%") << u"c.outturn"_s
                                       << u"it is no copy of"_s;
        QTest::newRow("the same words in other bytes")
            << sampleSource().replace("Downloaded", "\nDownloaded") << u"c.outturn"_s << u"it is no copy of"_s;
        QTest::newRow("onto A") << sampleSource() << u"a.outturn"_s << u"one of the two"_s;
        QTest::newRow("onto B") << sampleSource() << u"./b.outturn"_s << u"one of the two"_s;
        QTest::newRow("no folder") << sampleSource() << u"none/c.outturn"_s << u"no such folder"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, out);
        QFETCH(QString, says);
        make(u"b.outturn"_s, source);
        const QByteArray before = bytesOf(path(u"a.outturn"_s));
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(out));
        QVERIFY(!merged);
        QVERIFY2(merged.error().english().contains(says), qPrintable(merged.error().english()));
        QVERIFY(bytesOf(path(u"a.outturn"_s)) == before);
        QVERIFY(!QFileInfo::exists(path(u"c.outturn"_s)));
    }

    void aNewEditionInOneCopy_data()
    {
        QTest::addColumn<bool>("inA");
        QTest::newRow("in A") << true;
        QTest::newRow("in B") << false;
    }
    void aNewEditionInOneCopy()
    {
        QFETCH(bool, inA);
        type(*opened(path(u"a.outturn"_s)), idps, u"baseline"_s, u"1%"_s);
        copy();
        const QString updated = path(inA ? u"a.outturn"_s : u"b.outturn"_s);
        const QString edited = path(inA ? u"b.outturn"_s : u"a.outturn"_s);
        const QByteArray source = sampleSource().replace("67.59%", "70%");
        update(updated, source);
        type(*opened(edited), idps, u"actual"_s, u"50%"_s);
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        NEED(merged);
        QCOMPARE(merged->open, 0);
        const auto c = opened(path(u"c.outturn"_s));
        QCOMPARE(words(*c, asylum, Column::Actual), u"70%"_s);
        QCOMPARE(words(*c, idps, Column::Actual), u"50%"_s);
        QCOMPARE(words(*c, idps, Column::Baseline), u"1%"_s);
        QVERIFY(c->reports()[0].cell(RowId(idps), Column::Baseline)->isEdited());
        QVERIFY(!c->reports()[0].cell(RowId(asylum), Column::Actual)->isEdited());
        QCOMPARE(*c->sourceBytes(c->reports()[0].id), source);
        while (c->canUndo())
            NEED(c->undo());
        QCOMPARE(wholeText(c->reports()[0]), wholeText(read(sampleSource())));
    }

    void aNewEditionInBothIsRefused()
    {
        copy();
        update(path(u"a.outturn"_s), sampleSource().replace("67.59%", "70%"));
        update(path(u"b.outturn"_s), sampleSource().replace("67.59%", "71%"));
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        QVERIFY(!merged);
        QVERIFY(merged.error().english().contains(u"both copies have taken a new edition"_s));
        QVERIFY(!QFileInfo::exists(path(u"c.outturn"_s)));
    }

    void undoneInOneCopy()
    {
        type(*opened(path(u"a.outturn"_s)), idps, u"baseline"_s, u"1%"_s);
        type(*opened(path(u"a.outturn"_s)), asylum, u"actual"_s, u"60%"_s);
        copy();
        NEED(opened(path(u"b.outturn"_s))->undo());
        type(*opened(path(u"b.outturn"_s)), idps, u"actual"_s, u"50%"_s);
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        NEED(merged);
        const auto c = opened(path(u"c.outturn"_s));
        QCOMPARE(words(*c, idps, Column::Actual), u"50%"_s);
        QCOMPARE(words(*c, idps, Column::Baseline), u"1%"_s);
        QCOMPARE(words(*c, asylum, Column::Actual), u"60%"_s);
    }

    void withItself()
    {
        type(*opened(path(u"a.outturn"_s)), idps, u"baseline"_s, u"1%"_s);
        copy();
        const auto merged = mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s));
        NEED(merged);
        QCOMPARE(merged->changes, 0);
        QCOMPARE(wholeText(opened(path(u"c.outturn"_s))->reports()[0]),
                 wholeText(opened(path(u"a.outturn"_s))->reports()[0]));
    }

    void randomEditsOfBoth()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        for (int round = 0; round < 15; ++round) {
            const QByteArray where = u"seed %1, round %2"_s.arg(seed).arg(round).toUtf8();
            make(u"a.outturn"_s, sampleSource());
            edit(*opened(path(u"a.outturn"_s)), random);
            copy();
            edit(*opened(path(u"a.outturn"_s)), random);
            edit(*opened(path(u"b.outturn"_s)), random);
            const auto merged =
                mergeProjects(path(u"a.outturn"_s), path(u"b.outturn"_s), path(u"c.outturn"_s), Choice::Theirs);
            QVERIFY2(merged.has_value(), where + (merged ? QByteArray() : merged.error().english().toUtf8()));
            const auto c = opened(path(u"c.outturn"_s));
            const QString after = wholeText(c->reports()[0]);
            if (merged->changes > 0) {
                NEED(c->undo());
                QVERIFY2(wholeText(c->reports()[0]) == wholeText(opened(path(u"a.outturn"_s))->reports()[0]), where);
                NEED(c->redo());
            }
            QVERIFY2(wholeText(c->reports()[0]) == after, where);
        }
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void make(const QString &name, const QByteArray &source)
    {
        NEED(Project::create(path(name), std::vector<ImportedReport>{{read(source), source}}));
    }
    void copy()
    {
        QFile::remove(path(u"b.outturn"_s));
        QVERIFY(QFile::copy(path(u"a.outturn"_s), path(u"b.outturn"_s)));
    }
    static void update(const QString &project, const QByteArray &source)
    {
        const auto open = opened(project);
        const QString id = open->reports()[0].id;
        const auto plan = planUpdate(*open, id, read(source), source);
        NEED(plan);
        NEED(applyUpdate(*open, *plan));
    }
    static void edit(Project &project, RandomEdits &random)
    {
        Report report = project.reports()[0];
        std::vector<ReportEdit> edits;
        for (const Edit &made : random.edit(report, int(random.below(10))))
            edits.push_back({report.id, made});
        NEED(project.commit(edits));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MergeProjectsTest)
#include "MergeProjectsTest.moc"
