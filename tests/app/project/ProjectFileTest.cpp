// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ProjectFile.h"

#include "app/edit/RemarkInput.h"
#include "app/project/FileState.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(TEST_DATA "/projects/");

/// Another user for as long as it lives; the tests may run as root, for whom nothing is read-only.
class AsNobody
{
public:
    AsNobody() : m_changed(geteuid() == 0 && setresuid(65534, 65534, 0) == 0) {}
    ~AsNobody()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_changed;
};

QStringList listing(const Project &project)
{
    QStringList lines = Listing(project.reports()[0]).lines;
    for (const HistoryEntry &entry : entriesOf(project)) {
        const EditSummary words = summary(entry.edit);
        if (entry.step != entry.number || entry.takesBack > 0 || entry.supersededBy > 0 || !entry.note.isEmpty())
            lines << u"  of step %1, superseded by %2, takes back %3, in %4: %5"_s.arg(entry.step)
                         .arg(entry.supersededBy)
                         .arg(entry.takesBack)
                         .arg(entry.section, entry.note);
        lines << u"history: %1 ; %2 ; %3 ; %4 ; %5 ; %6 ; %7 ; %8"_s.arg(entry.number)
                     .arg(entry.who, entry.report, words.row, words.column, words.before, words.after)
                     .arg(int(entry.state));
    }
    for (const Version &version : project.versions()) {
        lines << u"version: %1 ; %2 ; %3 ; %4 ; %5"_s.arg(version.number)
                     .arg(version.name, version.note)
                     .arg(version.lastDone)
                     .arg(version.historySize);
        const auto then = project.reportsAt(version);
        lines << u"  with %1 rows and “%2”"_s.arg(then ? (*then)[0].indicators.size() : 0)
                     .arg(then ? actualOf((*then)[0]) : then.error().english());
    }
    return lines;
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString fresh() { return m_dir.filePath(u"file-%1.outturn"_s.arg(++m_count)); }
    QString copyOf(const QString &name)
    {
        const QString path = fresh();
        if (!QFile::copy(data + name, path))
            qWarning("%s is missing", qPrintable(name));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        return path;
    }

private Q_SLOTS:
    // Writes the frozen files of the newest version; run once per version, by hand.
    void freeze()
    {
        const QString folder = qEnvironmentVariable("OUTTURN_FREEZE");
        if (folder.isEmpty())
            QSKIP("only to freeze a new version");
        qputenv("USER", "tester");
        const QString path = u"%1/v%2"_s.arg(folder).arg(newestVersion(migrations()));
        NEED(Project::create(path + u".outturn"_s, {sampleReport()}));
        auto project = Project::open(path + u".outturn"_s);
        NEED(project);
        const QString id = u"testland-2023"_s;
        const Report &report = (*project)->reports()[0];
        NEED((*project)->commit(id, actualEdit(report, u"1%"_s)));
        NEED((*project)->commit(id, actualEdit(report, u"2%"_s)));
        NEED((*project)->undo());
        NEED((*project)->commit(
            id, ReplaceParagraphs{
                    u"section-1"_s, ParagraphRole::Narrative, 0, report.sections[0].paragraphs.mid(0, 1), {}}));
        NEED((*project)->commit(
            id,
            SetSeriesValue{SeriesKind::BudgetTrend, 2020, Column::Budget, {}, Value::fromWritten(u"5"_s, Unit::Usd)}));
        NEED((*project)->undo());
        // What came with version 3: rows, steps, versions, another edition.
        NEED((*project)->makeVersion(u"sent to Geneva"_s, u"by mail"_s));
        NEED((*project)->commit(id, DeleteRow{u"impact-area-1"_s, 1, report.indicators[1]}));
        const IndicatorRow gone =
            std::get<IndicatorRow>(std::get<DeleteRow>((*project)->historyEntry((*project)->historySize())->edit).row);
        const RowId total(u"finance-outcome/total"_s);
        NEED((*project)->commit(
            {{id, actualEdit(report, u"3%"_s)},
             {id, SetCell{total, Column::Label, Value::fromWords(u"Total"_s), Value::fromWords(u"All"_s)}}},
            {.note = u"pasted"_s}));
        NEED((*project)->commit(id, InsertRow{u"impact-area-1"_s, 0, gone}));
        NEED((*project)->commit(id, MoveRow{u"impact-area-1"_s, gone.id, 0, 1}));
        NEED((*project)->takeBack({(*project)->historySize() - 2}));
        Report edition = report;
        edition.fileName = u"testland-corrected.txt"_s;
        NEED((*project)->takeEdition(id, {}, edition, QByteArray(sampleSourceSize + 1, 'y')));
        NEED((*project)->makeVersion(u"corrected"_s));
        // What came with version 4: words of figures, which go over to another edition.
        const auto words = [&](const QString &part, const QString &typed) {
            return setRemarkIntent(report, u"figure/budget-by-outcome-area"_s, part, typed).value();
        };
        NEED((*project)->commit({{id, words(figureTitlePart(), u"Where the money “went”"_s)},
                                 {id, words(figureNotePart(), QString())},
                                 {id, words(total.text(), u"With all that came late."_s)}}));
        NEED((*project)->commit(id, words(figureTitlePart(), u"Where the money is"_s)));
        NEED((*project)->undo());
        // What came with version 5: remarks on rules, findings and progress.
        const auto remark = [&](const QString &subject, const QString &part, const QString &typed) {
            return ReportEdit{id, setRemarkIntent(report, subject, part, typed).value()};
        };
        const QString finding = findingSubject(u"finance-total/0123456789ab"_s);
        NEED((*project)->commit({remark(ruleSubject(u"section-empty"_s), ruleOffPart(), u"not needed “here”"_s),
                                 remark(finding, findingAcceptedPart(), u"checked with the office"_s)}));
        NEED((*project)->commit({remark(progressSubject(), progressNearPart(), u"85"_s),
                                 remark(progressSubject(AreaKind::Impact, u"1.2"_s), progressGreenPart(), u"90%"_s)}));
        NEED((*project)->commit({remark(finding, findingAcceptedPart(), QString())}));
        NEED((*project)->undo());
        QFile text(path + u".txt"_s);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(listing(**project).join(u'\n').toUtf8() + '\n');
    }

    void frozenVersionsOpen_data()
    {
        QTest::addColumn<QString>("name");
        for (int version = 1; version <= newestVersion(migrations()); ++version)
            QTest::addRow("version %d", version) << u"v%1"_s.arg(version);
    }
    void frozenVersionsOpen()
    {
        QFETCH(QString, name);
        for (const auto mode : {Project::Mode::ReadOnly, Project::Mode::ReadWrite}) {
            const QString path = copyOf(name + u".outturn"_s);
            auto project = Project::open(path, mode);
            NEED(project);
            QCOMPARE(listing(**project).join(u'\n') + u'\n', QString::fromUtf8(bytesOf(data + name + u".txt"_s)));
            QVERIFY((*project)->history());
            if (mode == Project::Mode::ReadWrite) {
                NEED((*project)->redo());
                NEED((*project)->undo());
                NEED((*project)->undo());
            }
        }
    }

    void brokenFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("NotAProject") << u"not an Outturn project"_s;
        QTest::newRow("EmptyFile") << u"not an Outturn project"_s;
        QTest::newRow("HeaderOnly") << u"damaged"_s;
        QTest::newRow("ShortFile") << u"damaged"_s;
        QTest::newRow("BrokenPage") << u"damaged"_s;
        QTest::newRow("NewerVersion") << u"the project is of version 99; this program knows up to %1"_s.arg(
            newestVersion(migrations()));
        QTest::newRow("OtherApplication") << u"a database of another program"_s;
        QTest::newRow("NoVersion") << u"damaged"_s;
        QTest::newRow("ForeignSchema") << u"tables in it are not those"_s;
        QTest::newRow("MissingTable") << u"tables in it are not those"_s;
        QTest::newRow("EvilTrigger") << u"tables in it are not those"_s;
        QTest::newRow("EvilView") << u"tables in it are not those"_s;
        QTest::newRow("WriteAheadLog") << u"write-ahead log"_s;
    }
    void brokenFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QString, says);
        const QString path = copyOf(QString::fromLatin1(QTest::currentDataTag()) + u".outturn"_s);
        const QByteArray before = bytesOf(path);
        for (const auto mode : {Project::Mode::ReadOnly, Project::Mode::ReadWrite}) {
            const auto project = Project::open(path, mode);
            QVERIFY(!project);
            QVERIFY2(project.error().english().contains(says), qPrintable(project.error().english()));
            QCOMPARE(project.error().where, path);
            QVERIFY(!project.error().next.pattern.isEmpty());
            QVERIFY(project.error().kind == Error::Kind::File);
            QVERIFY(bytesOf(path) == before);
            QVERIFY(!QFile::exists(path + u"-journal"_s) && !QFile::exists(path + u"-wal"_s));
        }
    }

    void absentFilesAndFoldersAreSaidSo()
    {
        const QString path = fresh();
        auto project = Project::open(path);
        QVERIFY(!project);
        QVERIFY(project.error().english().contains(u"no such file"));
        QVERIFY(!QFile::exists(path));
        project = Project::open(m_dir.path());
        QVERIFY(!project);
        QVERIFY(project.error().english().contains(u"folder"));
    }

    void anyBitMayFlip()
    {
        // Whatever a disk or a person did to the file: an error or a report, never a crash.
        const QByteArray sound = bytesOf(data + u"v1.outturn"_s);
        QVERIFY(!sound.isEmpty());
        quint32 seed = 20240531;
        const auto next = [&] { return seed = seed * 1664525U + 1013904223U; };
        int opened = 0;
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = sound;
            for (int i = 0; i < 1 + round % 8; ++i)
                bytes[qsizetype(next() % quint32(bytes.size()))] = char(next() >> 24);
            const QString path = m_dir.filePath(u"flipped.outturn"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            auto project = Project::open(path);
            opened += project.has_value();
            while (project && (*project)->canUndo() && (*project)->undo()) {
            }
        }
        qInfo("%d of 200 could still be opened", opened);
    }

    void nonsenseNamesItsTableAndRow_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &sql, const QString &says) {
            QTest::newRow(name) << sql << says;
        };
        row("a number that is none", u"UPDATE cell SET number = 'many' WHERE number = '100.00'"_s, u"cell 9"_s);
        row("a number without a number kind", u"UPDATE cell SET kind = 'text' WHERE number = '100.00'"_s, u"cell"_s);
        row("an unknown unit", u"UPDATE cell SET unit = 'ells' WHERE number = '100.00'"_s, u"cell"_s);
        row("an unknown kind", u"UPDATE cell SET kind = 'x'"_s, u"cell 1"_s);
        row("a column of the other table", u"UPDATE cell SET column = 'budget' WHERE column = 'baseline'"_s, u"cell"_s);
        row("a cell of no row", u"UPDATE cell SET row = 'x' || row"_s, u"cell 1"_s);
        row("a row without its title", u"DELETE FROM cell WHERE column = 'title'"_s, u"indicator impact-1/1.2"_s);
        row("a finance row without its label", u"DELETE FROM cell WHERE column = 'label'"_s,
            u"finance finance-outcome/oa2"_s);
        row("an imported value that is the value",
            u"UPDATE cell SET imported_written = written, imported_kind = kind, "
            "imported_number = number, imported_unit = unit"_s,
            u"cell 1"_s);
        row("a place outside the source", u"UPDATE cell SET source = '[1,1,4000,200]'"_s, u"cell 1"_s);
        row("a place before the source", u"UPDATE cell SET source = '[1,1,-7,0]'"_s, u"cell 1"_s);
        row("a place that overflows", u"UPDATE indicator SET source = '[1,1,1,9223372036854775807]'"_s,
            u"indicator 1"_s);
        row("a section that is its own parent", u"UPDATE section SET parent = position"_s, u"section 1"_s);
        row("a gap in the sections", u"DELETE FROM section WHERE position = 1"_s, u"section 2"_s);
        row("removed places that are no list", u"UPDATE section SET removed = '{}'"_s, u"section 1"_s);
        row("removed places of text", u"UPDATE section SET removed = '[[1,2,\"3\",4]]'"_s, u"section 1"_s);
        row("a paragraph of no section", u"UPDATE paragraph SET section = section + 77"_s, u"paragraph 1"_s);
        row("a gap in the paragraphs", u"UPDATE paragraph SET position = position + 5"_s, u"paragraph 1"_s);
        row("places that are not JSON", u"UPDATE paragraph SET places = '[['"_s, u"paragraph 1"_s);
        row("an area of no kind", u"UPDATE area SET kind = 'other'"_s, u"area 1"_s);
        row("an area in no section", u"UPDATE area SET section = 3"_s, u"area 1"_s);
        row("a table in no section", u"UPDATE report_table SET section = -1"_s, u"report_table 1"_s);
        row("a table behind the last paragraph", u"UPDATE report_table SET after_paragraphs = 9"_s,
            u"report_table 1"_s);
        row("a header of no table", u"UPDATE table_header SET report_table = 9 WHERE report_table = 1"_s,
            u"table_header 3"_s);
        row("a row of no table", u"UPDATE indicator SET report_table = -1"_s, u"indicator 1"_s);
        row("a row in the wrong kind of table", u"UPDATE indicator SET report_table = 1"_s, u"indicator 1"_s);
        row("two rows of one id", u"UPDATE indicator SET id = 'same'"_s, u"indicator 2"_s);
        row("a finance role", u"UPDATE finance SET role = 'boss'"_s, u"finance 1"_s);
        row("a series of no name", u"UPDATE series_cell SET series = 'x'"_s, u"series_cell 1"_s);
        row("a year long ago", u"UPDATE series_cell SET year = -4"_s, u"series_cell 1"_s);
        row("a series with a strange column", u"UPDATE series_cell SET column = 'code' WHERE column = 'budget'"_s,
            u"series_cell"_s);
        row("a finding's rows", u"UPDATE finding SET rows = '[1]'"_s, u"finding 1"_s);
        row("a date that is none", u"UPDATE report SET downloaded = '2024-13-45'"_s, u"report 1"_s);
        row("a report without id", u"UPDATE report SET id = ''"_s, u"report 1"_s);
        row("a gap in the reports", u"PRAGMA foreign_keys = OFF; UPDATE report SET number = 4"_s, u"report 1"_s);
    }
    void nonsenseNamesItsTableAndRow()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        const QString path = copyOf(u"v2.outturn"_s);
        outside(path, sql);
        const QByteArray before = bytesOf(path);
        QVERIFY(before != bytesOf(data + u"v2.outturn"_s));
        const auto project = Project::open(path);
        QVERIFY(!project);
        QVERIFY2(project.error().where.startsWith(path) && project.error().where.contains(says),
                 qPrintable(project.error().english()));
        QVERIFY(bytesOf(path) == before);
    }

    // The history is read when somebody asks for it.
    void nonsenseInTheHistoryIsRefusedWhenRead_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &sql, const QString &says) {
            QTest::newRow(name) << sql << says;
        };
        row("an edit that is no JSON", u"UPDATE history SET edit = 'rm -rf'"_s, u"history 1"_s);
        row("an edit of another kind", u"UPDATE history SET kind = 'series' WHERE number = 1"_s, u"history 1"_s);
        row("an edit with more in it", u"UPDATE history SET edit = replace(edit, '{', '{\"x\":1,')"_s, u"history 1"_s);
        row("an edit of no report", u"PRAGMA foreign_keys = OFF; UPDATE history SET report = 2"_s, u"history 1"_s);
        row("a time that is none", u"UPDATE history SET time = 'yesterday'"_s, u"history 1"_s);
        row("a change of no step", u"UPDATE history SET step = number + 1"_s, QString());
        row("a step before its first change", u"UPDATE history SET step = -1"_s, QString());
        row("a step of no state", u"UPDATE step SET state = 'gone'"_s, u"history 1"_s);
        row("a step that is superseded by none", u"UPDATE step SET superseded_by = -7"_s, u"history 1"_s);
        row("a change that takes itself back", u"UPDATE history SET takes_back = number"_s, u"history 1"_s);
        row("an edition that is not there",
            u"UPDATE history SET kind = 'edition', edit = "
            u"'{\"after\":{\"edition\":9,\"file\":\"a\"},\"before\":{\"edition\":1,"
            "\"file\":\"b\"},\"edit\":\"edition\"}'"_s,
            u"history 1"_s);
        row("a change without end", u"UPDATE history SET edit = hex(zeroblob(41000000)) WHERE number = 1"_s, QString());
        row("a gap in the history", u"DELETE FROM history WHERE number = 1"_s, QString());
    }
    void nonsenseInTheHistoryIsRefusedWhenRead()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        const QString path = copyOf(u"v2.outturn"_s);
        NEED(Project::open(path));
        outside(path, sql);
        const auto project = Project::open(path);
        NEED(project);
        const auto history = (*project)->history();
        QVERIFY(!history);
        QVERIFY2(history.error().where.startsWith(path) && history.error().where.contains(says),
                 qPrintable(history.error().english()));
    }

    void nonsenseOfVersionsAndEditions_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &sql, const QString &says) {
            QTest::newRow(name) << sql << says;
        };
        row("a version that ends behind itself", u"UPDATE version SET last_done = history_size + 1"_s, u"version 1"_s);
        row("a version without a name", u"UPDATE version SET name = '' WHERE number = 1"_s, u"version 1"_s);
        row("a version of no time", u"UPDATE version SET time = 'later'"_s, u"version 1"_s);
        row("a version before the first", u"UPDATE version SET number = number - 5"_s, u"version 1"_s);
        row("a place that is taken twice", u"UPDATE report SET place = 0"_s, u"report 2"_s);
        row("no report that stands", u"UPDATE report SET place = place + 1"_s, u"report"_s);
        row("a place before the first", u"UPDATE report SET place = -3"_s, u"report 1"_s);
        row("an edition of another report", u"UPDATE report SET report_id = 'other'"_s, u"report 1"_s);
        row("removed places of a table", u"UPDATE report_table SET removed = '[[1]]'"_s, u"report_table 1"_s);
        row("a row before the first position", u"UPDATE indicator SET position = -position - 1"_s, QString());
    }
    void nonsenseOfVersionsAndEditions()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        const QString path = copyOf(u"v3.outturn"_s);
        outside(path, sql);
        const QByteArray before = bytesOf(path);
        QVERIFY(before != bytesOf(data + u"v3.outturn"_s));
        const auto project = Project::open(path);
        // Positions of rows only sort them.
        if (says.isEmpty()) {
            NEED(project);
            return;
        }
        QVERIFY(!project);
        QVERIFY2(project.error().where.contains(says), qPrintable(project.error().english()));
        QVERIFY(bytesOf(path) == before);
    }

    void nonsenseOfRemarks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &sql, const QString &says) {
            QTest::newRow(name) << (sql.contains(u"figure_text") ? u"v4.outturn"_s : u"v5.outturn"_s) << sql << says;
        };
        row("no words", u"UPDATE remark SET text = ''"_s, u"remark 1"_s);
        row("words of no figure", u"UPDATE remark SET subject = 'figure/' || char(7) WHERE part = 'off'"_s,
            u"remark"_s);
        row("words of nothing we know", u"UPDATE remark SET subject = 'other/words' WHERE part = 'off'"_s, u"remark"_s);
        row("a title that is too long", u"UPDATE remark SET text = hex(zeroblob(101)) WHERE part = 'title'"_s,
            u"remark"_s);
        row("a title of two lines", u"UPDATE remark SET text = 'a' || char(10) || 'b' WHERE part = 'title'"_s,
            u"remark"_s);
        row("a control character", u"UPDATE remark SET text = char(7)"_s, u"remark 1"_s);
        row("words of no report", u"PRAGMA foreign_keys = OFF; UPDATE remark SET report = 77"_s, QString());
        row("a rule with another name than rules have",
            u"UPDATE remark SET subject = 'rule/Section Empty' WHERE part = 'off'"_s, u"remark"_s);
        row("a reason of two lines", u"UPDATE remark SET text = 'a' || char(10) || 'b' WHERE part = 'off'"_s,
            u"remark"_s);
        row("a reason that is too long", u"UPDATE remark SET text = hex(zeroblob(251)) WHERE part = 'accepted'"_s,
            u"remark"_s);
        row("no key of a finding", u"UPDATE remark SET subject = 'finding/finance-total' WHERE part = 'accepted'"_s,
            u"remark"_s);
        row("a share of nothing", u"UPDATE remark SET text = '0%' WHERE part = 'near'"_s, u"remark"_s);
        row("an edge that is no number", u"UPDATE remark SET text = 'much' WHERE part = 'green'"_s, u"remark"_s);
        row("a part that no indicator has", u"UPDATE remark SET part = 'red' WHERE part = 'green'"_s, u"remark"_s);
        row("version 4: no words", u"UPDATE figure_text SET text = ''"_s, u"remark 1"_s);
        row("version 4: words of no figure", u"UPDATE figure_text SET figure = char(7) || figure"_s, u"remark"_s);
        row("version 4: words of no report", u"PRAGMA foreign_keys = OFF; UPDATE figure_text SET report = 77"_s,
            QString());
    }
    void nonsenseOfRemarks()
    {
        QFETCH(QString, name);
        QFETCH(QString, sql);
        QFETCH(QString, says);
        const QString path = copyOf(name);
        outside(path, sql);
        const QByteArray before = bytesOf(path);
        QVERIFY(before != bytesOf(data + name));
        const auto project = Project::open(path);
        if (says.isEmpty()) {
            NEED(project);
            QVERIFY((*project)->reports()[0].remarks.empty());
            return;
        }
        QVERIFY(!project);
        QVERIFY2(project.error().where.contains(says), qPrintable(project.error().english()));
        QVERIFY(bytesOf(path) == before);
    }

    void nonsenseInTheHistoryOfRemarks()
    {
        for (const QString &sql : {u"UPDATE history SET edit = replace(edit, 'Where the money “went”', 'a\\u0007b')"_s,
                                   u"UPDATE history SET edit = replace(edit, '\"part\":\"title\"', '\"part\":\"\"')"_s,
                                   u"UPDATE history SET edit = replace(edit, '\"part\":', '\"what\":')"_s,
                                   u"UPDATE history SET edit = replace(edit, 'rule/section-empty', 'rule/Other')"_s,
                                   u"UPDATE history SET edit = replace(edit, 'rule/section-empty', 'figure/other')"_s,
                                   u"UPDATE history SET edit = replace(edit, '\"85%\"', '\"850%\"')"_s}) {
            const QString path = copyOf(u"v5.outturn"_s);
            outside(path, sql);
            QVERIFY(bytesOf(path) != bytesOf(data + u"v5.outturn"_s));
            const auto project = Project::open(path);
            NEED(project);
            const auto history = (*project)->history();
            QVERIFY2(!history, qPrintable(sql));
            QVERIFY(history.error().where.startsWith(path));
        }
    }

    void oneStepMoreBringsAnOldFileForward()
    {
        QList<Migration> steps = migrations();
        const int next = newestVersion(steps) + 1;
        steps.append(
            {next,
             {u"ALTER TABLE report ADD COLUMN language TEXT NOT NULL DEFAULT 'en'"_s,
              u"CREATE TABLE note (report INTEGER NOT NULL REFERENCES report(number), text TEXT NOT NULL) STRICT"_s}});
        const auto languages = [](ProjectFile &file) {
            QSqlQuery &query = file.prepared(u"SELECT language FROM report"_s);
            const QString text = file.run(query) && query.next() ? query.value(0).toString() : QString();
            query.finish();
            return text;
        };
        const QString path = copyOf(u"v1.outturn"_s);
        const QByteArray before = bytesOf(path);
        {
            auto file = ProjectFile::open(path, ProjectFile::Access::ReadOnly, steps);
            NEED(file);
            QCOMPARE(languages(**file), u"en"_s);
        }
        QVERIFY(bytesOf(path) == before);
        {
            auto file = ProjectFile::open(path, ProjectFile::Access::ReadWrite, steps);
            NEED(file);
            QCOMPARE(languages(**file), u"en"_s);
        }
        QCOMPARE(runSql(path, {u"PRAGMA user_version"_s}), QString::number(next));
        NEED(ProjectFile::open(path, ProjectFile::Access::ReadWrite, steps));
        const auto older = ProjectFile::open(path, ProjectFile::Access::ReadWrite);
        QVERIFY(!older);
        QVERIFY(older.error().english().contains(u"of version %1"_s.arg(next)));
        // A new file of the new version has the same form.
        const QString made = fresh();
        NEED(ProjectFile::create(made, steps));
        NEED(ProjectFile::open(made, ProjectFile::Access::ReadOnly, steps));
    }

    void aStepThatFailsChangesNothing()
    {
        QList<Migration> steps = migrations();
        steps.append({newestVersion(steps) + 1, {u"DROP TABLE finding"_s, u"CREATE TABLE broken syntax here ("_s}});
        const QString path = copyOf(u"v1.outturn"_s);
        QVERIFY(!ProjectFile::open(path, ProjectFile::Access::ReadWrite, steps));
        QCOMPARE(runSql(path, {u"PRAGMA user_version"_s}), u"1"_s);
        NEED(Project::open(path));
    }

    void anInterruptedChangeIsTakenBack()
    {
        const QString path = copyOf(u"v1.outturn"_s);
        const QString crashed = fresh();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
            QVERIFY(query.exec(u"BEGIN"_s));
            QVERIFY(query.exec(u"UPDATE report SET source = randomblob(200000), title = 'half done'"_s));
            QVERIFY(query.exec(u"UPDATE cell SET written = 'half', kind = 'text', number = NULL, unit = NULL"_s));
            QVERIFY(QFile::copy(path, crashed));
            QVERIFY(QFile::copy(path + u"-journal"_s, crashed + u"-journal"_s));
            query.exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(u"crash"_s);
        QVERIFY(bytesOf(crashed) != bytesOf(data + u"v1.outturn"_s));
        const QString again = fresh();
        QVERIFY(QFile::copy(crashed, again));
        QVERIFY(QFile::copy(crashed + u"-journal"_s, again + u"-journal"_s));
        const QString expected = QString::fromUtf8(bytesOf(data + u"v1.txt"_s));
        for (const auto &[file, mode] :
             {std::pair(crashed, Project::Mode::ReadWrite), std::pair(again, Project::Mode::ReadOnly)}) {
            auto project = Project::open(file, mode);
            NEED(project);
            QCOMPARE(listing(**project).join(u'\n') + u'\n', expected);
        }
    }

    void readOnlyFilesAndFoldersAreSaidSo()
    {
        QTemporaryDir dir;
        QFile::setPermissions(dir.path(), QFile::Permissions(0x7755));
        const QString path = dir.filePath(u"p.outturn"_s);
        QVERIFY(QFile::copy(data + u"v1.outturn"_s, path));
        QFile::setPermissions(path, QFile::Permissions(0x4444));
        const QByteArray before = bytesOf(path);
        {
            const AsNobody nobody;
            const auto project = Project::open(path);
            QVERIFY(!project);
            QVERIFY2(project.error().english().contains(u"the project is read-only"),
                     qPrintable(project.error().english()));
            NEED(Project::open(path, Project::Mode::ReadOnly));
            QVERIFY(!Project::create(dir.filePath(u"new.outturn"_s), {sampleReport()}));
        }
        QFile::setPermissions(path, QFile::Permissions(0x6666));
        QFile::setPermissions(dir.path(), QFile::Permissions(0x5555));
        {
            const AsNobody nobody;
            const auto project = Project::open(path);
            QVERIFY(!project);
            QVERIFY2(project.error().english().contains(u"folder is read-only"), qPrintable(project.error().english()));
            auto readable = Project::open(path, Project::Mode::ReadOnly);
            NEED(readable);
            const QString copy = QDir::tempPath() + u"/outturn-test-copy-%1.outturn"_s.arg(getpid());
            NEED((*readable)->saveAs(copy, false));
            NEED((*readable)->commit(u"testland-2023"_s, actualEdit((*readable)->reports()[0], u"9%"_s)));
            QFile::remove(copy);
        }
        QVERIFY(bytesOf(path) == before);
        QFile::setPermissions(dir.path(), QFile::Permissions(0x7777));
    }

private:
    /// As another program would.
    static void outside(const QString &path, const QString &sql)
    {
        runSql(path, QStringList{u"PRAGMA ignore_check_constraints = ON"_s} + sql.split(u"; "_s));
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "ProjectFileTest.moc"
