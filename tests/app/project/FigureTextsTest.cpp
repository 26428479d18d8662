// SPDX-License-Identifier: GPL-3.0-or-later
// Words of figures in a project: in the file and its history, in versions, other editions, copies and what is
// recovered.
#include "app/edit/RemarkInput.h"
#include "app/merge/Match.h"
#include "app/project/MergeProjects.h"
#include "app/project/Recovery.h"
#include "app/project/Update.h"
#include "tests/app/ReportText.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;
using outturn::testing::ownReport;
using outturn::testing::read;

namespace {

const QString budget = QStringLiteral("figure/budget-by-outcome-area");

} // namespace

class FigureTextsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString fresh() { return m_dir.filePath(u"texts-%1.outturn"_s.arg(++m_count)); }
    static Result<void> set(Project &project, const QString &part, const QString &words, const QString &figure = budget)
    {
        const Report &report = project.reports()[0];
        const auto edit = setRemarkIntent(report, figure, part, words);
        return edit ? project.commit(report.id, *edit) : tl::unexpected(edit.error());
    }
    static QString title(const Report &report) { return remarkOf(report, budget, figureTitlePart()); }
    static QString title(const Project &project) { return title(project.reports()[0]); }
    static QString titleInFile(const QString &path)
    {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        return project ? title(**project) : project.error().english();
    }

private Q_SLOTS:
    void theyAreKeptUndoneAndMadeAgain()
    {
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
        QList<Change> heard;
        connect(project->get(), &Project::changed, this, [&](const Change &change) { heard << change; });
        NEED(set(**project, figureTitlePart(), u"Money"_s));
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard[0].what == Change::What::Remarks);
        QCOMPARE(heard[0].report, u"testland-2023"_s);
        QCOMPARE(titleInFile(path), u"Money"_s);
        NEED(set(**project, figureTitlePart(), u"More money"_s));
        NEED((*project)->undo());
        QCOMPARE(titleInFile(path), u"Money"_s);
        NEED((*project)->redo());
        QCOMPARE(titleInFile(path), u"More money"_s);
        QVERIFY(!(*project)->takeBack({1}));
        NEED((*project)->takeBack({2}));
        QCOMPARE(titleInFile(path), u"Money"_s);
        QVERIFY(!set(**project, figureTitlePart(), QString(201, u'a')));
        QCOMPARE((*project)->historySize(), 3);
        HistoryFilter filter;
        filter.row = budget;
        filter.column = figureTitlePart();
        QCOMPARE((*project)->historyNumbers(filter).value_or(std::vector<int>()), (std::vector<int>{1, 2, 3}));
        // Words that are like another letter's in SQLite's order are found in ours.
        NEED(set(**project, figureTitlePart(), u"x"_s, figureRow(u"\U0001F642"_s)));
        NEED(set(**project, figureTitlePart(), u"y"_s, figureRow(u"\uFF41"_s)));
        const auto again = Project::open(path, Project::Mode::ReadOnly);
        NEED(again);
        QCOMPARE(difference((*again)->reports()[0], (*project)->reports()[0]), QString());
    }

    void severalAreOneStep()
    {
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        const QString id = (*project)->reports()[0].id;
        NEED((*project)->commit({{id, SetRemark{budget, u"title"_s, {}, u"Money"_s}},
                                 {id, SetRemark{budget, u"note"_s, u"Two lines:\n“É”, 'quoted'."_s, {}}}}));
        QCOMPARE((*project)->undoable(), 1);
        NEED((*project)->undo());
        QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
    }

    void anotherEditionKeepsThem()
    {
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        NEED(set(**project, figureTitlePart(), u"Money"_s));
        Report edition = sampleReport().report;
        edition.remarks = {{budget, u"title"_s, u"of no edition"_s}};
        NEED((*project)->takeEdition(edition.id, {}, edition, QByteArray(sampleSourceSize, 'y')));
        QCOMPARE(title(**project), u"Money"_s);
        QCOMPARE(titleInFile(path), u"Money"_s);
        NEED(set(**project, figureTitlePart(), u"After"_s));
        NEED((*project)->undo(2));
        QCOMPARE(titleInFile(path), u"Money"_s);
        NEED((*project)->undo());
        QCOMPARE(titleInFile(path), QString());
        NEED((*project)->redo(3));
        QCOMPARE(titleInFile(path), u"After"_s);
        const auto reread = Project::open(path, Project::Mode::ReadOnly);
        NEED(reread);
        QCOMPARE(difference((*reread)->reports()[0], (*project)->reports()[0]), QString());
        // Handed to another project they go along, with the history.
        auto handed = (*project)->handOut(edition.id);
        NEED(handed);
        const QString other = fresh();
        NEED(Project::create(other, {sampleReport(), *handed}));
        auto second = Project::open(other);
        NEED(second);
        QCOMPARE(title((*second)->reports()[1]), u"After"_s);
        QCOMPARE(title((*second)->reports()[0]), QString());
        NEED((*second)->undo(3));
        QCOMPARE(title((*second)->reports()[1]), QString());
    }

    void versionsHaveThem()
    {
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        NEED(set(**project, figureTitlePart(), u"Then"_s));
        NEED((*project)->makeVersion(u"then"_s));
        const Report then = (*project)->reports()[0];
        NEED(set(**project, figureTitlePart(), u"Now"_s));
        Report edition = sampleReport().report;
        NEED((*project)->takeEdition(edition.id, {}, edition, QByteArray(sampleSourceSize, 'y')));
        NEED(set(**project, figureNotePart(), QString()));
        const auto states = (*project)->reportsAt(*(*project)->version(u"then"_s));
        NEED(states);
        QCOMPARE(difference(states->front(), then), QString());
        const Comparison found = compare(then, (*project)->reports()[0]);
        QVERIFY(!found.isSame());
        QCOMPARE(found.remarks.size(), size_t(2));
        QCOMPARE(found.remarks[1].a, u"Then"_s);
        QCOMPARE(found.remarks[1].b, u"Now"_s);
        NEED((*project)->restoreVersion(u"then"_s));
        QCOMPARE(difference((*project)->reports()[0], then), QString());
        QCOMPARE(titleInFile(path), u"Then"_s);
    }

    void aSecondWindowSeesThem()
    {
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto writer = Project::open(path);
        NEED(writer);
        auto reader = Project::open(path, Project::Mode::ReadOnly);
        NEED(reader);
        QList<Change> heard;
        connect(reader->get(), &Project::changed, this, [&](const Change &change) { heard << change; });
        NEED(set(**writer, figureTitlePart(), u"Money"_s));
        QVERIFY((*reader)->follow().value_or(false));
        QCOMPARE(title(**reader), u"Money"_s);
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard[0].what == Change::What::Remarks);
    }

    void aCopyUnderAnotherNameHasThem()
    {
        const QString path = fresh(), copy = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        NEED(set(**project, figureTitlePart(), u"Money"_s));
        NEED((*project)->saveAs(copy, false));
        NEED(set(**project, figureTitlePart(), u"Copy"_s));
        QCOMPARE(titleInFile(path), u"Money"_s);
        QCOMPARE(titleInFile(copy), u"Copy"_s);
    }

    void copiesAreMerged()
    {
        const QString a = fresh(), b = fresh();
        NEED(Project::create(a, {sampleReport()}));
        QVERIFY(QFile::copy(a, b));
        const QString trend = u"figure/budget-and-expenditure-trend"_s;
        {
            auto ours = Project::open(a);
            auto theirs = Project::open(b);
            NEED(ours);
            NEED(theirs);
            NEED(set(**ours, figureTitlePart(), u"Ours"_s));
            NEED(set(**theirs, figureTitlePart(), u"Theirs"_s));
            NEED(set(**theirs, figureNotePart(), u"Only theirs"_s, trend));
            NEED(set(**theirs, figureNotePart(), QString()));
        }
        const auto open = mergeProjects(a, b, fresh());
        NEED(open);
        QCOMPARE(open->open, 1);
        const Conflict conflict = open->conflicts.front().conflict;
        QVERIFY(conflict.what == Conflict::What::Remark);
        QCOMPARE(conflict.row, u"figure/budget-by-outcome-area"_s);
        QCOMPARE(conflict.column, u"title"_s);
        QCOMPARE(conflict.base + u'|' + conflict.ours + u'|' + conflict.theirs, u"|Ours|Theirs"_s);
        for (const auto &[side, wanted] :
             {std::pair(Choice::Ours, u"Ours"_s), std::pair(Choice::Theirs, u"Theirs"_s)}) {
            const QString out = fresh();
            NEED(mergeProjects(a, b, out, side));
            QCOMPARE(titleInFile(out), wanted);
            const auto merged = Project::open(out, Project::Mode::ReadOnly);
            NEED(merged);
            QCOMPARE(remarkOf((*merged)->reports()[0], trend, figureNotePart()), u"Only theirs"_s);
            QCOMPARE(remarkOf((*merged)->reports()[0], budget, figureNotePart()), QString());
        }
        // A new edition on the other side: what was written here still stands.
        {
            auto theirs = Project::open(b);
            NEED(theirs);
            NEED((*theirs)->takeEdition(u"testland-2023"_s, {}, (*theirs)->reports()[0],
                                        QByteArray(sampleSourceSize, 'y')));
        }
        const QString out = fresh();
        NEED(mergeProjects(a, b, out, Choice::Ours));
        QCOMPARE(titleInFile(out), u"Ours"_s);
        const auto merged = Project::open(out, Project::Mode::ReadOnly);
        NEED(merged);
        QCOMPARE(remarkOf((*merged)->reports()[0], trend, figureNotePart()), u"Only theirs"_s);
    }

    void anUpdateKeepsThem()
    {
        const QString path = fresh();
        const QByteArray source = ownReport(u"small.txt"_s);
        NEED(Project::create(path, {{read(source), source}}));
        auto project = Project::open(path);
        NEED(project);
        for (const QByteArray &word : {QByteArray("People"), QByteArray("Persons")}) {
            NEED(set(**project, figureTitlePart(), QString::fromLatin1("Money of " + word)));
            const QByteArray edition = QByteArray(source).append("\nLast words about " + word + ".\n");
            const auto plan = planUpdate(**project, (*project)->reports()[0].id, read(edition), edition);
            NEED(plan);
            QVERIFY(plan->conflicts.empty());
            QVERIFY(plan->inSource.remarks.empty());
            QCOMPARE(plan->byHand.remarks.size(), size_t(1));
            NEED(applyUpdate(**project, *plan));
            QCOMPARE(title(**project), QString::fromLatin1("Money of " + word));
            QCOMPARE(titleInFile(path), title(**project));
            QVERIFY(sourceState(**project, (*project)->reports()[0].id)->remarks.empty());
        }
    }

    void rowsOfAnotherReadingKeepTheirNotes()
    {
        Report ours = sampleReport().report;
        Report theirs = ours;
        theirs.finances[0].id = RowId(u"finance-outcome/other"_s);
        for (Remark &text : theirs.remarks) {
            if (text.part == u"finance-outcome/oa2")
                text.part = u"finance-outcome/other"_s;
        }
        theirs.index();
        QCOMPARE(compare(ours, theirs).remarks.size(), size_t(2));
        const Report same = matched(theirs, {&ours});
        QCOMPARE(same.finances[0].id, ours.finances[0].id);
        QVERIFY(compare(ours, same).remarks.empty());
    }

    void whatIsSoundIsRecovered_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("breakPage");
        QTest::newRow("one that is none of ours") << u"UPDATE remark SET text = char(7) WHERE part = 'note'"_s << false;
        QTest::newRow("those of an edition that does not stand")
            << u"INSERT INTO report SELECT 2, report_id || '/edition-2', title, year, operation, downloaded, "
               u"file_name, source, "
               "report_id, NULL FROM report; UPDATE remark SET report = 2"_s
            << false;
        QTest::newRow("the whole table") << QString() << true;
    }
    void whatIsSoundIsRecovered()
    {
        QFETCH(QString, sql);
        QFETCH(bool, breakPage);
        const QString path = fresh(), out = fresh();
        NEED(Project::create(path, {sampleReport()}));
        {
            auto project = Project::open(path);
            NEED(project);
            NEED(set(**project, figureTitlePart(), u"Money"_s));
        }
        if (!sql.isEmpty())
            runSql(path, sql.split(u"; "_s));
        if (breakPage) {
            const int page = runSql(path, {u"SELECT rootpage FROM sqlite_schema WHERE name = 'remark'"_s}).toInt();
            QVERIFY(page > 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek((page - 1) * 4096LL);
            file.write(QByteArray(4096, '\x5a'));
        }
        const auto recovered = recoverProject(path, out);
        NEED(recovered);
        const auto project = Project::open(out);
        NEED(project);
        QCOMPARE(title(**project), breakPage ? QString() : u"Money"_s);
        QCOMPARE((*project)->historySize(), 1);
        const bool said = std::any_of(recovered->missing.begin(), recovered->missing.end(), [](const Message &message) {
            return message.english().contains(u"titles and notes");
        });
        QCOMPARE(said, breakPage || sql.contains(u"char(7)"));
        QCOMPARE(remarkOf((*project)->reports()[0], budget, figureNotePart()).isEmpty(), said);
    }
};

QTEST_GUILESS_MAIN(FigureTextsTest)
#include "FigureTextsTest.moc"
