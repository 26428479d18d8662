// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Update.h"
#include "tests/app/merge/RandomStates.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QTemporaryDir>

using namespace outturn;
using namespace outturn::testing;
using outturn::fixtures::Listing;

namespace {

const QString asylum = u"impact-1/1.1/refugees-and-asylum-seekers"_s;
const QString idps = u"impact-1/1.2/idps"_s;
const QString stateless = u"impact-1/1.2/stateless-persons"_s;

using Replacements = QList<std::pair<QByteArray, QByteArray>>;

QByteArray corrected(QByteArray source, const Replacements &replacements)
{
    for (const auto &[before, after] : replacements) {
        if (source.count(before) != 1)
            qFatal("%s stands %d times", before.constData(), int(source.count(before)));
        source.replace(before, after);
    }
    return source;
}

} // namespace

class UpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = made(u"p.outturn"_s, sampleSource());
        m_id = m_project->reports()[0].id;
    }

    void theSameFileIsNothing()
    {
        const auto plan = planUpdate(*m_project, m_id, read(sampleSource()), sampleSource());
        NEED(plan);
        QVERIFY(plan->same);
        NEED(applyUpdate(*m_project, *plan));
        QCOMPARE(m_project->historySize(), 0);
    }

    void anotherReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another year") << QByteArray("\n2023\n\nTestland") << QByteArray("\n2024\n\nTestland");
        QTest::newRow("another operation") << QByteArray("\n2023\n\nTestland") << QByteArray("\n2023\n\nNextland");
    }
    void anotherReportIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray source = corrected(sampleSource(), {{before, after}});
        const auto plan = planUpdate(*m_project, m_id, read(source), source);
        QVERIFY(!plan);
        QVERIFY2(plan.error().english().contains(u"not a new edition of"_s), qPrintable(plan.error().english()));
        QVERIFY(!plan.error().next.english().isEmpty());
    }

    void editsAreKept()
    {
        type(idps, u"actual"_s, u"50%"_s);
        type(u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s);
        type(u"budget-and-expenditure-trend/2022"_s, u"budget"_s, u"77"_s);
        rows(deleteRowsIntent(report(), {RowId(stateless)}));
        const auto insert = insertRowIntent(report(), RowId(idps), Beside::Below);
        NEED(insert);
        const QString byHand = rowId(insert->row).text();
        NEED(m_project->commit(m_id, *insert));
        type(byHand, u"title"_s, u"A row of our own"_s);
        const QString before = wholeText(report());
        const int size = m_project->historySize();

        const QByteArray source = corrected(sampleSource(), {{"31.85%\t112.50%", "32%\t112.50%"},
                                                             {"The river rose twice", "The river rose three times"},
                                                             {"Unknown\t67.59%", "Unknown\t70.01%"},
                                                             {"Unknown\t90.48%", "12%\t90.48%"},
                                                             {"2021\t900\t\t800", "2021\t901\t\t800"}});
        const auto plan = planUpdate(*m_project, m_id, read(source), source);
        NEED(plan);
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(plan->inSource.cells.size(), size_t(4));
        QCOMPARE(plan->inSource.paragraphs.size(), size_t(1));
        QCOMPARE(plan->byHand.rowsOnlyA, std::vector<RowId>{RowId(stateless)});
        QCOMPARE(plan->byHand.rowsOnlyB, std::vector<RowId>{RowId(byHand)});
        NEED(applyUpdate(*m_project, *plan));

        checkCell(idps, Column::Actual, u"50%"_s, u"112.50%"_s, true);
        checkCell(idps, Column::Baseline, u"32%"_s, u"32%"_s, false);
        checkCell(asylum, Column::Actual, u"70.01%"_s, u"70.01%"_s, false);
        QCOMPARE(report().cell(RowId(byHand), Column::Title)->value().written(), u"A row of our own"_s);
        QVERIFY(!report().indicator(RowId(stateless)));
        QCOMPARE(report().cell(RowId(u"budget-and-expenditure-trend/2022"_s), Column::Budget)->value().written(),
                 u"77"_s);
        QCOMPARE(report().cell(RowId(u"budget-and-expenditure-trend/2021"_s), Column::Budget)->value().written(),
                 u"901"_s);
        const Section *section = report().section(u"1.1"_s);
        QVERIFY(section->paragraphs[0].text.contains(u"three times"_s) && !section->paragraphs[0].edited);
        QVERIFY(section->paragraphs[1].text == u"Much changed."_s && section->paragraphs[1].edited);
        const auto bytes = m_project->sourceBytes(m_id);
        NEED(bytes);
        QCOMPARE(*bytes, source);

        // The step tells what the new edition changed, each on its own.
        const auto history = m_project->history(size + 1, m_project->historySize() - size);
        NEED(history);
        QStringList told;
        for (const HistoryEntry &entry : *history) {
            const EditSummary what = summary(entry.edit);
            told << what.row + u' ' + what.column + u": "_s + what.before.left(20) + u" → "_s + what.after.left(20);
            QCOMPARE(entry.step, size + 1);
            QVERIFY(entry.note.contains(u"report.txt"_s));
        }
        QVERIFY(told.contains(u"impact-1/1.2/idps baseline: 31.85% → 32%"_s));
        QVERIFY(told.contains(u"impact-1/1.1/refugees-and-asylum-seekers actual: 67.59% → 70.01%"_s));
        QVERIFY(told.last().contains(u"source"_s));
        QCOMPARE(told.size(), 6);

        // It survives, and one undo brings the former edition back whole.
        const QString after = wholeText(report());
        const QString path = m_project->path();
        m_project.reset();
        auto again = Project::open(path);
        NEED(again);
        m_project = *std::move(again);
        QCOMPARE(wholeText(report()), after);
        NEED(m_project->undo());
        QCOMPARE(wholeText(report()), before);
        QCOMPARE(*m_project->sourceBytes(m_id), sampleSource());
        NEED(m_project->redo());
        QCOMPARE(wholeText(report()), after);
    }

    void conflictsAreAsked()
    {
        type(idps, u"actual"_s, u"50%"_s);
        type(stateless, u"baseline"_s, u"3%"_s);
        type(u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s);
        const QByteArray source = corrected(sampleSource(), {{"31.85%\t112.50%", "31.85%\t99%"},
                                                             {"1.2 Proportion of people who are able to move freely "
                                                              "within the country of habitual residence\tStateless "
                                                              "Persons\t0.00%\t\n",
                                                              ""},
                                                             {"Nothing else changed.", "Little else changed."}});
        const auto plan = planUpdate(*m_project, m_id, read(source), source);
        NEED(plan);
        QCOMPARE(plan->conflicts.size(), size_t(3));
        QCOMPARE(plan->conflicts[0].what, Conflict::What::Paragraphs);
        QCOMPARE(plan->conflicts[1].what, Conflict::What::Row);
        QCOMPARE(plan->conflicts[2].base, u"112.50%"_s);
        QCOMPARE(plan->conflicts[2].ours, u"50%"_s);
        QCOMPARE(plan->conflicts[2].theirs, u"99%"_s);
        const QString before = wholeText(report());
        const int size = m_project->historySize();
        QVERIFY(!applyUpdate(*m_project, *plan));
        QVERIFY(!applyUpdate(*m_project, *plan, {Choice::Ours, Choice::Theirs}));
        QCOMPARE(wholeText(report()), before);
        QCOMPARE(m_project->historySize(), size);

        NEED(applyUpdate(*m_project, *plan, {Choice::Theirs, Choice::Ours, Choice::Ours}));
        QCOMPARE(report().section(u"1.1"_s)->paragraphs[1].text, u"Little else changed."_s);
        checkCell(idps, Column::Actual, u"50%"_s, u"99%"_s, true);
        QCOMPARE(report().cell(RowId(stateless), Column::Baseline)->value().written(), u"3%"_s);
        NEED(m_project->undo());
        QCOMPARE(wholeText(report()), before);
    }

    void aPlanThatIsTooOldIsRefused()
    {
        const QByteArray source = corrected(sampleSource(), {{"31.85%\t112.50%", "31.85%\t99%"}});
        const auto plan = planUpdate(*m_project, m_id, read(source), source);
        NEED(plan);
        type(idps, u"actual"_s, u"50%"_s);
        const auto done = applyUpdate(*m_project, *plan);
        QVERIFY(!done);
        checkCell(idps, Column::Actual, u"50%"_s, u"112.50%"_s, true);
    }

    // What was edited before the first update is known as edited in the second.
    void anotherEditionAfterThat()
    {
        type(idps, u"actual"_s, u"50%"_s);
        type(u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s);
        rows(deleteRowsIntent(report(), {RowId(stateless)}));
        const QByteArray second = corrected(sampleSource(), {{"Unknown\t67.59%", "Unknown\t70.01%"}});
        const QByteArray third = corrected(
            second, {{"Unknown\t70.01%", "Unknown\t71%"}, {"bridge had to be built anew", "bridge had to be mended"}});
        for (const QByteArray &source : {second, third}) {
            const auto plan = planUpdate(*m_project, m_id, read(source), source);
            NEED(plan);
            QVERIFY(plan->conflicts.empty());
            NEED(applyUpdate(*m_project, *plan));
        }
        checkCell(idps, Column::Actual, u"50%"_s, u"112.50%"_s, true);
        checkCell(asylum, Column::Actual, u"71%"_s, u"71%"_s, false);
        QVERIFY(!report().indicator(RowId(stateless)));
        QVERIFY(report().section(u"1.1"_s)->paragraphs[0].text.contains(u"mended"_s));
        QCOMPARE(report().section(u"1.1"_s)->paragraphs[1].text, u"Much changed."_s);
        const auto state = sourceState(*m_project, m_id);
        NEED(state);
        QVERIFY(compare(*state, read(third)).isSame());
        // A correction of what was edited is a conflict then, too.
        const QByteArray fourth = corrected(third, {{"Nothing else changed.", "Little else changed."}});
        const auto plan = planUpdate(*m_project, m_id, read(fourth), fourth);
        NEED(plan);
        QCOMPARE(plan->conflicts.size(), size_t(1));
        QCOMPARE(plan->conflicts[0].base, u"Nothing else changed."_s);
    }

    void idsStay()
    {
        // A row is put before the others of its kind, so that they would all get another number.
        const QByteArray twice = corrected(
            sampleSource(), {{"residence\tIDPs\t31.85%\t112.50%\n",
                              "residence\tIDPs\t31.85%\t112.50%\n1.2 Proportion of people who are able to move freely "
                              "within the country of habitual residence\tIDPs\t7%\t8%\n"}});
        m_project = made(u"q.outturn"_s, twice);
        type(idps + u"~2"_s, u"actual"_s, u"9%"_s);
        const QByteArray source =
            corrected(twice, {{"Unknown\t67.59%\n",
                               "Unknown\t67.59%\n1.2 Proportion of people who are able to move freely within "
                               "the country of habitual residence\tIDPs\t1%\t2%\n"}});
        const auto plan = planUpdate(*m_project, m_id, read(source), source);
        NEED(plan);
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(plan->inSource.rowsOnlyB, std::vector<RowId>{RowId(idps + u"~3"_s)});
        QVERIFY(plan->inSource.cells.empty());
        NEED(applyUpdate(*m_project, *plan));
        checkCell(idps, Column::Actual, u"112.50%"_s, u"112.50%"_s, false);
        checkCell(idps + u"~2"_s, Column::Actual, u"9%"_s, u"8%"_s, true);
        checkCell(idps + u"~3"_s, Column::Actual, u"2%"_s, u"2%"_s, false);
    }

    // Whatever was edited, a new edition takes none of it away, and undo brings everything back.
    void randomEditsAreKept()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        const QByteArray source =
            corrected(sampleSource(), {{"31.85%\t112.50%", "32%\t113%"},
                                       {"Nothing else changed.", "Little else changed.\n\nAnd one paragraph more."},
                                       {"Decisions are quick.\n\n", ""},
                                       {"EA17: Systems\t400", "EA17: Systems\t401"}});
        const Report theirs = read(source);
        for (int round = 0; round < 40; ++round) {
            const QByteArray where = u"seed %1, round %2"_s.arg(seed).arg(round).toUtf8();
            m_project = made(u"r%1.outturn"_s.arg(round), sampleSource());
            Report edited = report();
            std::vector<ReportEdit> edits;
            for (const Edit &edit : random.edit(edited, int(random.below(20))))
                edits.push_back({m_id, edit});
            NEED(m_project->commit(edits));
            const QString before = wholeText(report());
            const auto plan = planUpdate(*m_project, m_id, theirs, source);
            NEED(plan);
            QVERIFY2(wholeText(plan->base) == wholeText(read(sampleSource())), where);
            const auto done = applyUpdate(*m_project, *plan, std::vector<Choice>(plan->conflicts.size(), Choice::Ours));
            QVERIFY2(done.has_value(), where + (done ? QByteArray() : done.error().english().toUtf8()));
            for (const CellDifference &cell : plan->byHand.cells) {
                const Cell *now = report().cell(cell.row, cell.column);
                QVERIFY2((now ? now->value().written() : QString()) == (cell.b ? cell.b->written() : QString()), where);
            }
            for (const RowId &row : plan->byHand.rowsOnlyA)
                QVERIFY2(report().positionOf(row).first < 0, where);
            for (const RowId &row : plan->byHand.rowsOnlyB)
                QVERIFY2(report().positionOf(row).first >= 0, where);
            for (const Section &section : edited.sections) {
                const QStringList now = textsOf(report().section(section.id)->paragraphs);
                // What was typed as the source has it is no edit.
                const QStringList imported = textsOf(plan->base.section(section.id)->paragraphs);
                for (const Paragraph &paragraph : section.paragraphs)
                    QVERIFY2(imported.contains(paragraph.text) || now.contains(paragraph.text), where);
            }
            const QString path = m_project->path();
            const QString after = wholeText(report());
            m_project.reset();
            auto again = Project::open(path);
            NEED(again);
            m_project = *std::move(again);
            QVERIFY2(wholeText(report()) == after, where);
            NEED(m_project->undo());
            QVERIFY2(wholeText(report()) == before, where);
        }
    }

private:
    std::unique_ptr<Project> made(const QString &name, const QByteArray &source)
    {
        const QString path = m_folder->filePath(name);
        if (const auto done = Project::create(path, std::vector<ImportedReport>{{read(source), source}}); !done)
            qFatal("%s", qUtf8Printable(done.error().english()));
        auto project = Project::open(path);
        if (!project)
            qFatal("%s", qUtf8Printable(project.error().english()));
        return *std::move(project);
    }
    const Report &report() const { return m_project->reports()[0]; }
    void type(const QString &row, const QString &column, const QString &typed)
    {
        const auto edit = setIntent(report(), row, column, typed);
        NEED(edit);
        NEED(m_project->commit(m_id, *edit));
    }
    void rows(const Result<std::vector<Edit>> &edits)
    {
        NEED(edits);
        for (const Edit &edit : *edits)
            NEED(m_project->commit(m_id, edit));
    }
    void checkCell(const QString &row, Column column, const QString &now, const QString &imported, bool edited)
    {
        const Cell *cell = report().cell(RowId(row), column);
        QVERIFY2(cell, qPrintable(row));
        QCOMPARE(cell->value().written(), now);
        QCOMPARE(cell->imported().written(), imported);
        QCOMPARE(cell->isEdited(), edited);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    QString m_id;
};

QTEST_GUILESS_MAIN(UpdateTest)
#include "UpdateTest.moc"
