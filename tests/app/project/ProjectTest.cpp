// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Project.h"

#include "app/project/Drafts.h"
#include "app/read/ReadReport.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

class ProjectTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString fresh() { return m_dir.filePath(u"project-%1.outturn"_s.arg(++m_count)); }
    QString sample()
    {
        const QString path = fresh();
        const auto made = Project::create(path, {sampleReport()});
        if (!made)
            qWarning("%s", qPrintable(made.error().english()));
        return path;
    }

private Q_SLOTS:
    void everyFieldSurvives()
    {
        const QString path = sample();
        for (const auto mode : {Project::Mode::ReadWrite, Project::Mode::ReadOnly}) {
            auto project = Project::open(path, mode);
            NEED(project);
            QCOMPARE((*project)->reports().size(), 1U);
            QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
            const auto source = (*project)->sourceBytes(u"testland-2023"_s);
            NEED(source);
            QCOMPARE(*source, sampleReport().bytes);
            QVERIFY(entriesOf(**project).empty());
            QVERIFY((*project)->report(u"testland-2023"_s)->indicator(RowId(u"impact-1/1.3/others~2"_s)));
        }
        QCOMPARE(QDir(m_dir.path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).size(), 0);
    }

    void emptyReportSurvives()
    {
        const QString path = fresh();
        NEED(Project::create(path, {ImportedReport{}}));
        auto project = Project::open(path);
        NEED(project);
        Report expected;
        expected.id = u"report"_s;
        QCOMPARE(difference((*project)->reports()[0], expected), QString());
        QCOMPARE((*project)->sourceBytes(u"report"_s)->size(), 0);
    }

    void realReportsSurvive()
    {
        const QStringList files = QDir(QStringLiteral(SHARED_REPORTS)).entryList({u"*.txt"_s}, QDir::Files);
        if (files.isEmpty())
            QSKIP("the folder of shared reports is not here");
        std::vector<ImportedReport> reports;
        for (const QString &name : files) {
            auto read = readReportFile(QStringLiteral(SHARED_REPORTS) + u'/' + name);
            NEED(read);
            reports.push_back({read->report, read->bytes});
        }
        const QString path = fresh();
        NEED(Project::create(path, reports));
        auto project = Project::open(path);
        NEED(project);
        for (size_t i = 0; i < reports.size(); ++i) {
            reports[i].report.id = (*project)->reports()[i].id;
            QCOMPARE(difference((*project)->reports()[i], reports[i].report), QString());
            QCOMPARE(*(*project)->sourceBytes(reports[i].report.id), reports[i].bytes);
        }
    }

    void severalReportsHaveTheirOwnIds()
    {
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport(), sampleReport(), sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        QCOMPARE((*project)->reports()[0].id, u"testland-2023"_s);
        QCOMPARE((*project)->reports()[1].id, u"testland-2023-2"_s);
        QCOMPARE((*project)->reports()[2].id, u"testland-2023-3"_s);
        NEED((*project)->commit(u"testland-2023-2"_s, actualEdit((*project)->reports()[1], u"Unknown"_s)));
        project->reset();
        project = Project::open(path);
        NEED(project);
        QCOMPARE(actualOf((*project)->reports()[0]), u"Moderate: 40-69 points"_s);
        QCOMPARE(actualOf((*project)->reports()[1]), u"Unknown"_s);
        QCOMPARE(entriesOf(**project)[0].report, u"testland-2023-2"_s);
        const auto refused = (*project)->commit(u"nowhere-1999"_s, actualEdit((*project)->reports()[0], u"1"_s));
        QVERIFY(!refused);
    }

    void everyKindOfEditIsDurable()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const QString id = u"testland-2023"_s;
        const Report &report = (*project)->reports()[0];
        QSignalSpy heard(project->get(), &Project::changed);

        NEED((*project)->commit(id, actualEdit(report, u"Unknown"_s), {.note = u"first"_s}));
        const QList<Paragraph> two = report.sections[0].paragraphs.mid(0, 2);
        NEED((*project)->commit(
            id, ReplaceParagraphs{
                    u"section-1"_s, ParagraphRole::Narrative, 0, two, {{u"Joined."_s, two[0].places, true}}}));
        const Paragraph added{u"One more before the table."_s, {}, true};
        NEED((*project)->commit(id, ReplaceParagraphs{u"impact-area-1"_s, ParagraphRole::Narrative, 0, {}, {added}}));
        NEED((*project)->commit(
            id, ReplaceParagraphs{u"impact-area-1"_s, ParagraphRole::Statement, 0, report.sections[1].statements, {}}));
        NEED((*project)->commit(
            id, SetSeriesValue{
                    SeriesKind::BudgetTrend, 2019, Column::Available, {}, Value::fromWritten(u"5"_s, Unit::Usd)}));
        NEED((*project)->commit(id, SetSeriesValue{SeriesKind::ContributionsTrend,
                                                   2022,
                                                   Column::SoftlyEarmarked,
                                                   Value::fromWritten(u"7"_s, Unit::Usd),
                                                   {}}));
        NEED((*project)->commit(id,
                                SetCell{RowId(u"finance-outcome/oa2"_s), Column::Available,
                                        report.finances[0].available->value(), Value::fromWritten(u"1"_s, Unit::Usd)}));
        QCOMPARE(heard.size(), 7);
        QVERIFY((*project)->lastWritten().isValid());
        QCOMPARE(report.tables[0].afterParagraphs, 2);

        const Report inMemory = report;
        const auto history = entriesOf(**project);
        {
            // Another reader sees the same while the project is open.
            auto other = Project::open(path, Project::Mode::ReadOnly);
            NEED(other);
            QCOMPARE(difference((*other)->reports()[0], inMemory), QString());
        }
        project->reset();
        project = Project::open(path);
        NEED(project);
        QCOMPARE(difference((*project)->reports()[0], inMemory), QString());
        QCOMPARE(entriesOf(**project).size(), history.size());
        for (size_t i = 0; i < history.size(); ++i) {
            const HistoryEntry entry = entriesOf(**project)[i];
            QVERIFY(entry.edit == history[i].edit);
            QCOMPARE(entry.time, history[i].time);
            QCOMPARE(entry.who, history[i].who);
            QCOMPARE(entry.note, history[i].note);
            QCOMPARE(entry.number, int(i) + 1);
            QVERIFY(entry.state == HistoryEntry::State::Done);
        }
        // All the way back and all the way forth, with a restart between each step.
        for (size_t i = 0; i < history.size(); ++i) {
            project->reset();
            project = Project::open(path);
            NEED(project);
            NEED((*project)->undo());
        }
        QVERIFY(!(*project)->canUndo());
        QVERIFY(!(*project)->undo());
        QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
        while ((*project)->canRedo()) {
            NEED((*project)->redo());
            project->reset();
            project = Project::open(path);
            NEED(project);
        }
        QCOMPARE(difference((*project)->reports()[0], inMemory), QString());
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        QSignalSpy heard(project->get(), &Project::changed);
        const QByteArray before = bytesOf(path);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"Moderate: 40-69 points"_s)));
        QCOMPARE(heard.size(), 0);
        QVERIFY(bytesOf(path) == before);
        QVERIFY(entriesOf(**project).empty());
    }

    void anEditOfAnotherStateIsRefused()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const Edit stale =
            SetCell{RowId(u"impact-1/1.2/stateless-persons"_s), Column::Actual, Value::unknown(), Value()};
        QVERIFY(!(*project)->commit(u"testland-2023"_s, stale));
        QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
        QVERIFY(entriesOf(**project).empty());
    }

    void whatWasUndoneIsSupersededByTheNextEdit()
    {
        using State = HistoryEntry::State;
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const auto edit = [&](const QString &written) {
            return (*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], written));
        };
        const auto states = [&] {
            QString text;
            for (const HistoryEntry &entry : entriesOf(**project))
                text += u"DUS"_s[int(entry.state)];
            return text;
        };
        const auto reopen = [&] {
            project->reset();
            project = Project::open(path);
        };
        NEED(edit(u"1%"_s));
        NEED(edit(u"2%"_s));
        NEED(edit(u"3%"_s));
        NEED((*project)->undo());
        NEED((*project)->undo());
        QCOMPARE(states(), u"DUU"_s);
        QCOMPARE((*project)->nextRedo()->first, 2);
        NEED(edit(u"4%"_s));
        QCOMPARE(states(), u"DSSD"_s);
        QVERIFY(!(*project)->canRedo());
        reopen();
        NEED(project);
        QCOMPARE(states(), u"DSSD"_s);
        QCOMPARE(actualOf((*project)->reports()[0]), u"4%"_s);
        NEED((*project)->undo());
        QCOMPARE(actualOf((*project)->reports()[0]), u"1%"_s);
        QCOMPARE((*project)->nextUndo()->first, 1);
        NEED((*project)->undo());
        QCOMPARE(states(), u"USSU"_s);
        reopen();
        NEED(project);
        NEED((*project)->redo());
        QCOMPARE(actualOf((*project)->reports()[0]), u"1%"_s);
        NEED((*project)->redo());
        QCOMPARE(actualOf((*project)->reports()[0]), u"4%"_s);
        QCOMPARE(states(), u"DSSD"_s);
        QCOMPARE(runSql(path, {u"SELECT group_concat(state) FROM (SELECT state FROM step ORDER BY number)"_s}),
                 u"done,superseded,superseded,done"_s);
        QVERIFY(entriesOf(**project)[0].state == State::Done);
    }

    void whoMadeAnEditIsKept()
    {
        qputenv("USER", "tester");
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
        QCOMPARE(entriesOf(**project)[0].who, u"tester"_s);
        qunsetenv("USER");
        qunsetenv("LOGNAME");
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"2%"_s)));
        QVERIFY(!entriesOf(**project)[1].who.isEmpty());
    }

    void aSecondWindowIsRefused()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const auto second = Project::open(path);
        QVERIFY(!second);
        QVERIFY(second.error().english().contains(u"in use in another window"));
        QVERIFY(QFile::link(path, m_dir.filePath(u"link.outturn"_s)));
        QVERIFY(!Project::open(m_dir.filePath(u"link.outturn"_s)));
        const auto replaced = Project::create(path, {sampleReport()});
        QVERIFY(!replaced);
        QVERIFY(Project::open(path, Project::Mode::ReadOnly));
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
        project->reset();
        NEED(Project::open(path));
    }

    void aReadOnlyProjectRefusesEdits()
    {
        const QString path = sample();
        auto project = Project::open(path, Project::Mode::ReadOnly);
        NEED(project);
        const QByteArray before = bytesOf(path);
        QVERIFY(!(*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
        QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
        QVERIFY(bytesOf(path) == before);
    }

    void worksWithoutAFolderForTemporaryFiles()
    {
        const QString path = sample();
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/proc/nowhere");
        auto project = Project::open(path);
        qputenv("TMPDIR", before);
        NEED(project);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
    }

    void aChangeByAnotherProgramIsNoticed()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        runSql(path, {u"UPDATE report SET title = 'Other'"_s});
        const auto refused = (*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().english().contains(u"another program changed"));
        QCOMPARE(actualOf((*project)->reports()[0]), u"Moderate: 40-69 points"_s);
    }

    void openedOnAnotherThread()
    {
        const QString path = sample();
        Result<std::unique_ptr<Project>> project;
        std::unique_ptr<QThread> worker(QThread::create([&] {
            project = Project::open(path);
            if (project)
                (*project)->moveToThread(QCoreApplication::instance()->thread());
        }));
        worker->start();
        worker->wait();
        NEED(project);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
        NEED((*project)->undo());
        NEED((*project)->saveAs(fresh(), false));
        NEED((*project)->redo());
    }

    void saveAsGoesOnInTheNewFile()
    {
        const QString path = sample();
        const QString copy = fresh();
        auto project = Project::open(path);
        NEED(project);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
        QSignalSpy heard(project->get(), &Project::changed);
        NEED((*project)->saveAs(copy, false));
        QCOMPARE(heard.size(), 1);
        QCOMPARE((*project)->path(), QFileInfo(copy).canonicalFilePath());
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"2%"_s)));
        QVERIFY(!Project::open(copy));
        {
            auto old = Project::open(path);
            NEED(old);
            QCOMPARE(actualOf((*old)->reports()[0]), u"1%"_s);
        }
        const QString third = fresh();
        NEED((*project)->saveAs(third, true));
        QVERIFY(!QFile::exists(copy));
        NEED((*project)->undo());
        NEED((*project)->undo());
        project->reset();
        auto again = Project::open(third);
        NEED(again);
        QCOMPARE(difference((*again)->reports()[0], sampleReport().report), QString());
        QCOMPARE(entriesOf(**again).size(), 2U);
    }

    void saveAsRefusesToHideOtherWork()
    {
        auto project = Project::open(sample());
        NEED(project);
        const QString text = m_dir.filePath(u"letter.outturn"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear reader");
        file.close();
        const auto refused = (*project)->saveAs(text, false);
        QVERIFY(!refused);
        QCOMPARE(bytesOf(text), QByteArray("Dear reader"));
        const QString taken = sample();
        auto other = Project::open(taken);
        NEED(other);
        QVERIFY(!(*project)->saveAs(taken, false));
        QVERIFY(!(*project)->saveAs(m_dir.filePath(u"no/such/folder/p.outturn"_s), false));
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
    }

    void createReplacesOnlySoundProjects()
    {
        const QString path = sample();
        NEED(Project::create(path, {sampleReport(), sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        QCOMPARE((*project)->reports().size(), 2U);
        project->reset();
        const QString absent = fresh();
        QFile journal(absent + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("parted from its project");
        journal.close();
        QVERIFY(!Project::create(absent, {sampleReport()}));
        QVERIFY(journal.exists() && !QFile::exists(absent));
        for (const QString &data : {u"NotAProject"_s, u"NewerVersion"_s, u"BrokenPage"_s, u"ForeignSchema"_s}) {
            const QString target = fresh();
            QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/projects/") + data + u".outturn"_s, target));
            const QByteArray standing = bytesOf(target);
            QVERIFY2(!Project::create(target, {sampleReport()}), qPrintable(data));
            QVERIFY(bytesOf(target) == standing);
        }
    }

    void createCanBeCancelled()
    {
        ImportedReport large = sampleReport();
        large.report.tables[0].rowCount = 2000;
        for (int i = 0; i < 1998; ++i) {
            IndicatorRow row = large.report.indicators[0];
            row.id = RowId(u"row-%1"_s.arg(i));
            large.report.indicators.push_back(row);
        }
        const QString path = fresh();
        double last = 0;
        const auto cancelled = Project::create(path, {large}, [&](double done) {
            last = done;
            return done < 0.5;
        });
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().kind == Error::Kind::Cancelled);
        QVERIFY(last >= 0.5 && last < 1);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(m_dir.path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
        NEED(Project::create(path, {large}));
        const auto unopened = Project::open(path, Project::Mode::ReadWrite, [](double) { return false; });
        QVERIFY(!unopened);
        QVERIFY(unopened.error().kind == Error::Kind::Cancelled);
        NEED(Project::open(path));
    }

    void aHundredThousandRows()
    {
        ImportedReport large = sampleReport();
        const IndicatorRow model = large.report.indicators[0];
        large.report.indicators.resize(2);
        large.report.tables[0].rowCount = 100'000;
        for (int i = 0; i < 99'998; ++i) {
            IndicatorRow row = model;
            row.id = RowId(u"outcome-%1/%2/refugees"_s.arg(i % 13).arg(i));
            large.report.indicators.push_back(row);
        }
        large.report.index();
        const QString path = fresh();
        QElapsedTimer timer;
        timer.start();
        NEED(Project::create(path, {large}));
        const qint64 created = timer.restart();
        auto project = Project::open(path);
        NEED(project);
        qInfo("100,000 rows: created in %lld ms, opened in %lld ms, %lld KB", created, timer.elapsed(),
              QFileInfo(path).size() / 1024);
        QCOMPARE((*project)->reports()[0].indicators.size(), 100'000U);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
    }

    void draftsAreFoundAgain()
    {
        const QString path = newDraftPath(u"testland-2023"_s);
        QVERIFY(isDraft(path));
        QVERIFY(!isDraft(fresh()));
        NEED(Project::create(path, {sampleReport()}));
        const auto mine = [&]() -> std::optional<DraftInfo> {
            for (const DraftInfo &draft : drafts()) {
                if (draft.path == path)
                    return draft;
            }
            return std::nullopt;
        };
        {
            auto project = Project::open(path);
            NEED(project);
            NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)));
            QVERIFY(!mine());
        }
        const auto draft = mine();
        QVERIFY(draft);
        QCOMPARE(draft->title, u"Annual Results Report"_s);
        QCOMPARE(draft->operation, u"Testland “É”"_s);
        QCOMPARE(draft->year, std::optional(2023));
        QCOMPARE(draft->edits, 1);
        QVERIFY(!draft->error);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(200);
        file.close();
        QVERIFY(mine() && mine()->error);
        QVERIFY(QFile::remove(path));
        QVERIFY(!mine());
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "ProjectTest.moc"
