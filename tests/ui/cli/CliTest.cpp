// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Project.h"
#include "app/write/Png.h"
#include "tests/ui/cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace outturn;
using namespace outturn::testing;

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void dumpsTheSample();
    void dumpsTheSharedReport();
    void dumpsAProjectAsItsReport();
    void importsSeveral();
    void importReplacesOnlyProjects();
    void setsACell();
    void setTakesWordsThatLookLikeOptions_data();
    void setTakesWordsThatLookLikeOptions();
    void setsParagraphsAndSeries();
    void setsMany();
    void setsManyUntilOneIsRefused();
    void setsTextsOfFigures();
    void takesAwayTextsOfFiguresThatAreGone();
    void setsTextsOfFiguresOfItsOwnOperation();
    void undoesAndRedoes();
    void tellsTheHistory();
    void checks();
    void drawsCharts();
    void printsWhatAPictureCarriesAsText();
    void chartsOfSeveralReports();
    void exportsText();
    void exportLeavesProjectsAlone();
    void exportWritesIntoAPipe();
    void refuses_data();
    void refuses();
    void refusedOutputLeavesTheOldOne();
    void saysWhenStdoutIsFull_data();
    void saysWhenStdoutIsFull();
    void helps();

private:
    Outcome run(const QStringList &words, const QString &input = {});
    Outcome shell(const QString &line);
    QJsonObject dumped(const QString &file);
    QString written(const QString &file, const QString &row, const QString &column);
    QStringList entries(const QString &file);
    QStringList figureTexts(const QString &file, const QString &report = u"mexico-2023"_s);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeProject(const QString &name = u"p.outturn"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_project; ///< the sample, freshly imported
};

namespace {

const QString row = u"impact-1/1.2/stateless-persons"_s;
const QString otherRow = u"impact-1/1.2/refugees-and-asylum-seekers"_s;

// The word the tables below use for the folder of the test.
QStringList inFolder(QStringList words, const QString &folder)
{
    for (QString &word : words)
        word.replace(u"DIR"_s, folder);
    return words;
}

} // namespace

void CliTest::initTestCase()
{
    init();
    RUNS(QStringList({u"import"_s, u"mexico-2023.txt"_s, u"-o"_s, u"p.outturn"_s}));
    QFile project(path(u"p.outturn"_s));
    QVERIFY(project.open(QIODevice::ReadOnly));
    m_project = project.readAll();
}

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QFile::copy(u":/samples/mexico-2023.txt"_s, path(u"mexico-2023.txt"_s)));
    QFile::setPermissions(path(u"mexico-2023.txt"_s), QFile::ReadOwner | QFile::WriteOwner);
}

Outcome CliTest::run(const QStringList &words, const QString &input)
{
    return runProgram(m_folder->path(), words, input);
}

Outcome CliTest::shell(const QString &line)
{
    return runShell(m_folder->path(), line);
}

void CliTest::makeProject(const QString &name)
{
    QFile project(path(name));
    QVERIFY(project.open(QIODevice::WriteOnly));
    QCOMPARE(project.write(m_project), m_project.size());
}

QJsonObject CliTest::dumped(const QString &file)
{
    return QJsonDocument::fromJson(run({u"dump"_s, file}).out).object();
}

QString CliTest::written(const QString &file, const QString &id, const QString &column)
{
    const QJsonObject json = dumped(file);
    for (const char *list : {"indicators", "finances"}) {
        for (const QJsonValue value : json.value(QLatin1StringView(list)).toArray()) {
            if (value[u"id"_s].toString() != id)
                continue;
            const QJsonValue cell = value[column];
            return cell.isString() ? cell.toString() : cell[u"written"_s].toString();
        }
    }
    return u"no such row"_s;
}

QStringList CliTest::entries(const QString &file)
{
    QStringList list;
    const auto json = QJsonDocument::fromJson(run({u"history"_s, file, u"--json"_s}).out);
    for (const QJsonValue entry : json[u"entries"_s].toArray())
        list << entry[u"column"_s].toString() + u' ' + entry[u"before"_s].toString() + u" → "_s +
                    entry[u"after"_s].toString() + (entry[u"undone"_s].toBool() ? u" undone"_s : QString());
    return list;
}

void CliTest::dumpsTheSample()
{
    const Outcome outcome = run({u"dump"_s, u"mexico-2023.txt"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(json[u"format"_s].toString(), u"outturn-report"_s);
    QCOMPARE(json[u"version"_s].toInt(), 1);
    QCOMPARE(json[u"year"_s].toInt(), 2023);
    QCOMPARE(json[u"operation"_s].toString(), u"Mexico"_s);
    QCOMPARE(json[u"areas"_s].toArray().size(), 13);
    QCOMPARE(json[u"indicators"_s].toArray().size(), 37);
    QCOMPARE(json[u"finances"_s].toArray().size(), 19);
    for (const QJsonValue indicator : json[u"indicators"_s].toArray()) {
        QVERIFY(indicator[u"source"_s][u"line"_s].toInt() > 0);
        QCOMPARE(indicator[u"source"_s][u"file"_s].toString(), u"mexico-2023.txt"_s);
    }
    QCOMPARE(run({u"dump"_s, u"mexico-2023.txt"_s}).out, outcome.out);
}

void CliTest::dumpsTheSharedReport()
{
    const QString report = QStringLiteral(SHARED_REPORTS "/mexico-2023.txt");
    if (!QFile::exists(report))
        QSKIP("the shared reports are not there");
    const QJsonObject json = dumped(report);
    QCOMPARE(json[u"areas"_s].toArray().size(), 13);
    QCOMPARE(json[u"indicators"_s].toArray().size(), 37);
    QCOMPARE(json[u"finances"_s].toArray().size(), 19);
}

void CliTest::dumpsAProjectAsItsReport()
{
    makeProject();
    QCOMPARE(run({u"dump"_s, u"p.outturn"_s}).out, run({u"dump"_s, u"mexico-2023.txt"_s}).out);
    QVERIFY(QFile::copy(path(u"p.outturn"_s), path(u"renamed.txt"_s)));
    QCOMPARE(run({u"dump"_s, u"renamed.txt"_s}).out, run({u"dump"_s, u"p.outturn"_s}).out);
}

void CliTest::importsSeveral()
{
    QVERIFY(QFile::copy(path(u"mexico-2023.txt"_s), path(u"again.txt"_s)));
    QCOMPARE(run({u"import"_s, u"mexico-2023.txt"_s, u"again.txt"_s, u"-o"_s, u"two.outturn"_s}).status, 0);
    const QJsonObject json = dumped(u"two.outturn"_s);
    QCOMPARE(json[u"format"_s].toString(), u"outturn-project"_s);
    const QJsonArray reports = json[u"reports"_s].toArray();
    QCOMPARE(reports.size(), 2);
    const QString first = reports[0][u"id"_s].toString();
    const QString second = reports[1][u"id"_s].toString();
    QCOMPARE(first, u"mexico-2023"_s);
    QVERIFY(first != second);

    // A row needs its report; both ways of naming it are the same.
    QCOMPARE(run({u"set"_s, u"two.outturn"_s, row, u"actual"_s, u"1%"_s}).status, 2);
    RUNS(QStringList({u"set"_s, u"two.outturn"_s, second + u':' + row, u"actual"_s, u"11%"_s}));
    RUNS(QStringList({u"set"_s, u"two.outturn"_s, row, u"baseline"_s, u"12%"_s, u"--report"_s, second}));
    RUNS(QStringList({u"set"_s, u"--report="_s + first, u"two.outturn"_s, row, u"actual"_s, u"13%"_s}));
    const QByteArray narrowed = run({u"dump"_s, u"two.outturn"_s, u"--report"_s, second}).out;
    const QJsonObject one = QJsonDocument::fromJson(narrowed).object();
    QCOMPARE(one[u"format"_s].toString(), u"outturn-report"_s);
    QVERIFY(narrowed.contains("\"11%\"") && narrowed.contains("\"12%\"") && !narrowed.contains("\"13%\""));

    const QJsonArray history =
        QJsonDocument::fromJson(run({u"history"_s, u"two.outturn"_s, u"--json"_s}).out)[u"entries"_s].toArray();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0][u"row"_s].toString(), second + u':' + row);
    const Outcome ofOne = run({u"history"_s, u"two.outturn"_s, u"--json"_s, u"--report"_s, first});
    QCOMPARE(QJsonDocument::fromJson(ofOne.out)[u"entries"_s].toArray().size(), 1);
    QCOMPARE(run({u"history"_s, u"two.outturn"_s, u"--report"_s, u"peru-2020"_s}).status, 2);

    QCOMPARE(run({u"export"_s, u"two.outturn"_s, u"--as"_s, u"text"_s, u"-o"_s, u"x.txt"_s}).status, 2);
    QVERIFY(!QFile::exists(path(u"x.txt"_s)));
    RUNS(QStringList({u"export"_s, u"two.outturn"_s, u"--as"_s, u"text"_s, u"-o"_s, u"x.txt"_s, u"--report"_s, first}));
    const Outcome check = run({u"check"_s, u"two.outturn"_s, u"--json"_s});
    for (const QJsonValue finding : QJsonDocument::fromJson(check.out)[u"findings"_s].toArray()) {
        for (const QJsonValue named : finding[u"rows"_s].toArray())
            QVERIFY2(named.toString().contains(u':'), qPrintable(named.toString()));
    }
}

void CliTest::importReplacesOnlyProjects()
{
    makeProject();
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"5%"_s}));
    RUNS(QStringList({u"import"_s, u"mexico-2023.txt"_s, u"-o"_s, u"p.outturn"_s}));
    QCOMPARE(entries(u"p.outturn"_s), QStringList());
    QCOMPARE(run({u"import"_s, u"mexico-2023.txt"_s, u"-o"_s, u"mexico-2023.txt"_s}).status, 3);
    QVERIFY(QFileInfo(path(u"mexico-2023.txt"_s)).size() > 1000);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"mexico-2023.txt"_s, u"p.outturn"_s}));
}

void CliTest::setsACell()
{
    makeProject();
    const QString before = written(u"p.outturn"_s, row, u"actual"_s);
    const Outcome outcome = run({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"72.5"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), u"72.5%"_s);
    QCOMPARE(entries(u"p.outturn"_s), QStringList(u"actual %1 → 72.5%"_s.arg(before)));
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"72.5%"_s}));
    QCOMPARE(entries(u"p.outturn"_s).size(), 1);
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, QString()}));
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), QString());
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"title"_s, u"A new title, with a comma"_s}));
    QCOMPARE(written(u"p.outturn"_s, row, u"title"_s), u"A new title, with a comma"_s);
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, u"finance-outcome/oa2"_s, u"budget"_s, u"1,234,567"_s}));
    QCOMPARE(written(u"p.outturn"_s, u"finance-outcome/oa2"_s, u"budget"_s), u"1,234,567"_s);
}

QStringList CliTest::figureTexts(const QString &file, const QString &report)
{
    QStringList list;
    const auto project = Project::open(path(file));
    if (!project || !(*project)->report(report))
        return {u"no such report"_s};
    for (const Remark &text : (*project)->report(report)->remarks)
        list << text.part + u": "_s + text.text;
    return list;
}

void CliTest::setTakesWordsThatLookLikeOptions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    const QStringList set{u"set"_s, u"p.outturn"_s};
    QTest::newRow("a negative number") << set + QStringList{u"finance-outcome/oa2"_s, u"budget"_s, u"-5"_s} << u"-5"_s;
    QTest::newRow("words like an option") << set + QStringList{row, u"title"_s, u"--unknown"_s} << u"--unknown"_s;
    QTest::newRow("our own option's name") << set + QStringList{row, u"title"_s, u"--report"_s} << u"--report"_s;
    QTest::newRow("after --") << set + QStringList{row, u"title"_s, u"--"_s, u"-x"_s} << u"-x"_s;
    QTest::newRow("a lone dash") << set + QStringList{row, u"title"_s, u"-"_s} << u"-"_s;
    QTest::newRow("with an option before it")
        << QStringList{u"set"_s, u"--report"_s, u"mexico-2023"_s, u"p.outturn"_s, row, u"title"_s, u"-y"_s} << u"-y"_s;
    QTest::newRow("with an option behind it")
        << set + QStringList{row, u"title"_s, u"-z"_s, u"--report"_s, u"mexico-2023"_s} << u"-z"_s;
}

void CliTest::setTakesWordsThatLookLikeOptions()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    makeProject();
    RUNS(words);
    const bool finance = words.contains(u"budget"_s);
    QCOMPARE(written(u"p.outturn"_s, finance ? u"finance-outcome/oa2"_s : row, finance ? u"budget"_s : u"title"_s),
             expected);
}

void CliTest::setsParagraphsAndSeries()
{
    makeProject();
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, u"1.1"_s, u"paragraph-1"_s, u"Words of our own."_s}));
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, u"budget-and-expenditure-trend/2021"_s, u"budget"_s, u"1000"_s}));
    const QByteArray json = run({u"dump"_s, u"p.outturn"_s}).out;
    QVERIFY(json.contains("\"Words of our own.\""));
    QVERIFY(json.contains("2021"));
}

void CliTest::setsMany()
{
    makeProject();
    QFile csv(path(u"edits.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("\xEF\xBB\xBFrow,column,value\r\n" + row.toUtf8() + ",actual,73.00%\r\n\r\n" + otherRow.toUtf8() +
              ",title,\"Two \"\"words\"\", quoted\"\r\nfinance-outcome/oa2,budget,\"22,119,410\"\r\n" + row.toUtf8() +
              ",actual,-1\r\n");
    csv.close();
    const Outcome outcome = run({u"set"_s, u"p.outturn"_s, u"--from"_s, u"edits.csv"_s});
    QVERIFY(outcome.out.startsWith("ok 1\nok 2\nok 3\n"));
    QCOMPARE(written(u"p.outturn"_s, otherRow, u"title"_s), u"Two \"words\", quoted"_s);
}

void CliTest::setsManyUntilOneIsRefused()
{
    makeProject();
    QFile csv(path(u"edits.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(row.toUtf8() + ",actual,73.00%\n" + row.toUtf8() + ",actual,abc\n" + row.toUtf8() + ",actual,74.00%\n");
    csv.close();
    const Outcome outcome = run({u"set"_s, u"p.outturn"_s, u"--from"_s, u"edits.csv"_s});
    QCOMPARE(outcome.status, 4);
    QCOMPARE(outcome.out, QByteArray("ok 1\n"));
    QVERIFY2(outcome.err.contains("edits.csv, line 2"), outcome.err.constData());
    QVERIFY2(outcome.err.contains(row.toUtf8()), outcome.err.constData());
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), u"73.00%"_s);

    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(row.toUtf8() + ",actual,75.00%\n" + row.toUtf8() + ",actual,22,119\n");
    csv.close();
    const Outcome short_ = run({u"set"_s, u"p.outturn"_s, u"--from"_s, u"edits.csv"_s});
    QCOMPARE(short_.status, 3);
    QCOMPARE(short_.out, QByteArray("ok 1\n"));
    QVERIFY2(short_.err.contains("line 2"), short_.err.constData());
}

void CliTest::setsTextsOfFigures()
{
    makeProject();
    QFile csv(path(u"edits.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("figure/budget-by-outcome-area,title,Money\nfigure/budget-by-outcome-area,finance-outcome/oa2,Late\n" +
              row.toUtf8() +
              ",actual,73.00%\nfigure/budget-by-outcome-area,note,Words\nfigure/budget-by-outcome-area,title,\n"
              "figure/budget-by-outcome-area,finance-outcome/none,Late\n");
    csv.close();
    const Outcome outcome = run({u"set"_s, u"p.outturn"_s, u"--from"_s, u"edits.csv"_s});
    QCOMPARE(outcome.status, 4);
    QCOMPARE(outcome.out, QByteArray("ok 1\nok 2\nok 3\nok 4\nok 5\n"));
    QVERIFY2(outcome.err.contains("edits.csv, line 6") && outcome.err.contains("finance-outcome/none"),
             outcome.err.constData());
    const QStringList texts{u"finance-outcome/oa2: Late"_s, u"note: Words"_s};
    QCOMPARE(figureTexts(u"p.outturn"_s), texts);
}

void CliTest::takesAwayTextsOfFiguresThatAreGone()
{
    makeProject();
    {
        const auto project = Project::open(path(u"p.outturn"_s));
        QVERIFY(project);
        const QString id = (*project)->reports().front().id;
        QVERIFY((*project)->commit(id, SetRemark{u"figure/gone"_s, u"title"_s, {}, u"Old"_s}));
        QVERIFY((*project)->commit(id, SetRemark{u"figure/budget-by-outcome-area"_s, u"row/gone"_s, {}, u"Older"_s}));
    }
    const QStringList title{u"set"_s, u"p.outturn"_s, u"figure/gone"_s, u"title"_s};
    const QStringList note{u"set"_s, u"p.outturn"_s, u"figure/budget-by-outcome-area"_s, u"row/gone"_s};
    for (const QStringList &words : {title, note}) {
        QCOMPARE(run(words + QStringList{u"New"_s}).status, 4);
        RUNS(words + QStringList{QString()});
        // There is nothing left to take away.
        QCOMPARE(run(words + QStringList{QString()}).status, 4);
    }
    QCOMPARE(figureTexts(u"p.outturn"_s), QStringList());
}

void CliTest::setsTextsOfFiguresOfItsOwnOperation()
{
    QFile sample(path(u"mexico-2023.txt"_s));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray mexico = sample.readAll();
    for (const char *year : {"2023", "2022"}) {
        QFile other(path(u"norland-%1.txt"_s.arg(QLatin1StringView(year))));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(mexico).replace("Mexico", "Norland").replace("2023", year));
    }
    const Outcome import =
        run({u"import"_s, u"mexico-2023.txt"_s, u"norland-2022.txt"_s, u"norland-2023.txt"_s, u"-o"_s, u"p.outturn"_s});
    QVERIFY2(import.status == 0, import.err.constData());
    const QString figure = u":figure/budget-by-outcome-area-over-years"_s;
    // Its words are kept by the latest, whichever is named.
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, u"norland-2022"_s + figure, u"title"_s, u"Years"_s}));
    QCOMPARE(figureTexts(u"p.outturn"_s, u"norland-2023"_s), QStringList{u"title: Years"_s});
    const Outcome alone = run({u"set"_s, u"p.outturn"_s, u"mexico-2023"_s + figure, u"title"_s, u"Years"_s});
    QCOMPARE(alone.status, 4);
    QVERIFY2(alone.err.contains("no such figure"), alone.err.constData());
}

void CliTest::undoesAndRedoes()
{
    makeProject();
    const QString before = written(u"p.outturn"_s, row, u"actual"_s);
    for (const char *value : {"1%", "2%", "3%"})
        RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, QLatin1StringView(value)}));
    RUNS(QStringList({u"undo"_s, u"p.outturn"_s}));
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), u"2%"_s);
    RUNS(QStringList({u"undo"_s, u"p.outturn"_s, u"2"_s}));
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), before);
    RUNS(QStringList({u"redo"_s, u"p.outturn"_s, u"3"_s}));
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), u"3%"_s);

    const Outcome tooMany = run({u"undo"_s, u"p.outturn"_s, u"4"_s});
    QCOMPARE(tooMany.status, 4);
    QCOMPARE(written(u"p.outturn"_s, row, u"actual"_s), u"3%"_s);
    QCOMPARE(run({u"redo"_s, u"p.outturn"_s}).status, 4);
}

void CliTest::tellsTheHistory()
{
    makeProject();
    QCOMPARE(run({u"history"_s, u"p.outturn"_s}).out, QByteArray());
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"1%"_s}));
    RUNS(QStringList({u"undo"_s, u"p.outturn"_s}));
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"2%"_s}));
    const QByteArray json = run({u"history"_s, u"p.outturn"_s, u"--json"_s}).out;
    const QJsonArray list = QJsonDocument::fromJson(json)[u"entries"_s].toArray();
    QCOMPARE(list.size(), 2);
    for (const char *key : {"number", "time", "who", "row", "column", "before", "after", "note", "undone"})
        QVERIFY2(list[0].toObject().contains(QLatin1StringView(key)), key);
    QCOMPARE(list[0][u"undone"_s].toBool(), true);
    QCOMPARE(list[1][u"undone"_s].toBool(), false);
    const QByteArray text = run({u"history"_s, u"p.outturn"_s}).out;
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.split('\n')[0].contains("taken back"));
}

void CliTest::checks()
{
    makeProject();
    QCOMPARE(run({u"check"_s, u"p.outturn"_s}).status, 0);
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, u"finance-outcome/oa2"_s, u"budget"_s, u"1"_s}));
    const Outcome outcome = run({u"check"_s, u"p.outturn"_s});
    const Outcome json = run({u"check"_s, u"p.outturn"_s, u"--json"_s});
    QCOMPARE(json.status, outcome.status);
    bool errors = false;
    const QJsonArray findings = QJsonDocument::fromJson(json.out)[u"findings"_s].toArray();
    for (const QJsonValue finding : findings)
        errors = errors || finding[u"severity"_s].toString() == u"error"_s;
    QCOMPARE(outcome.status, errors ? 1 : 0);
    QVERIFY(errors);
    QCOMPARE(outcome.out.count('\n'), findings.size());

    const QByteArray rules = run({u"check"_s, u"--rules"_s}).out;
    QVERIFY(rules.count('\n') > 4);
    for (const QByteArray &line : rules.trimmed().split('\n')) {
        const QString rule = QString::fromUtf8(line.left(line.indexOf(' ')));
        const Outcome why = run({u"check"_s, u"--explain"_s, rule});
        QCOMPARE(why.status, 0);
        QVERIFY(why.out.startsWith(rule.toUtf8()));
    }
}

void CliTest::drawsCharts()
{
    makeProject();
    const Outcome outcome = run({u"charts"_s, u"p.outturn"_s, u"-o"_s, u"a/b"_s, u"--size"_s, u"400x300"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    QFile manifest(path(u"a/b/charts.json"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonArray charts = QJsonDocument::fromJson(manifest.readAll())[u"charts"_s].toArray();
    QVERIFY(charts.size() > 15);
    QStringList files{u"charts.json"_s};
    for (const QJsonValue chart : charts) {
        files << chart[u"file"_s].toString();
        QCOMPARE(QImage(path(u"a/b/"_s + files.last())).size(), QSize(400, 300));
    }
    files.sort();
    QCOMPARE(QDir(path(u"a/b"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name), files);

    const QString name = charts[0][u"name"_s].toString();
    const Outcome carried = run({u"charts"_s, u"--from"_s, u"a/b/"_s + charts[0][u"file"_s].toString()});
    QCOMPARE(carried.status, 0);
    QVERIFY(carried.out.startsWith("Title: "));
    QVERIFY(carried.out.contains("\nSource: "));
    const QByteArray numbers = carried.out.mid(carried.out.indexOf("\n{") + 1);
    QCOMPARE(QJsonDocument::fromJson(numbers)[u"series"_s], QJsonValue(charts[0][u"series"_s]));

    for (const char *format : {"png", "svg", "pdf"}) {
        const Outcome one = run({u"charts"_s, u"p.outturn"_s, u"-o"_s, u"one"_s, u"--chart"_s, name, u"--format"_s,
                                 QLatin1StringView(format), u"--theme"_s, u"dark"_s, u"--scale"_s, u"2"_s});
        QVERIFY2(one.status == 0, one.err.constData());
        QVERIFY(QFileInfo(path(u"one/"_s + name + u'.' + QLatin1StringView(format))).size() > 500);
    }
    QCOMPARE(QImage(path(u"one/"_s + name + u".png"_s)).size(), QSize(3200, 1800));
}

void CliTest::printsWhatAPictureCarriesAsText()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    // A control character, an order of direction, an end of line and a character of two halves that is unseen.
    const QString odd = u"a\u0085\u202e\u2028"_s + QString::fromUcs4(U"\U000E0041") + u"é\U0001F30D"_s;
    const QJsonObject figure{{u"name"_s, odd}, {u"series"_s, QJsonArray()}};
    QFile picture(path(u"odd.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(pngBytes(
        image, {{"Title", odd}, {"Source", odd}, {"Figures", QString::fromUtf8(QJsonDocument(figure).toJson())}}));
    picture.close();
    const Outcome carried = run({u"charts"_s, u"--from"_s, u"odd.png"_s});
    QVERIFY2(carried.status == 0, carried.err.constData());
    const QString said = QString::fromUtf8(carried.out);
    QVERIFY2(said.contains(u"\"a\\u0085\\u202e\\u2028\\udb40\\udc41é\U0001F30D\""_s), carried.out.constData());
    QVERIFY2(said.startsWith(u"Title: a    é\U0001F30D\nSource: a    é\U0001F30D\n{"_s), carried.out.constData());
    const QByteArray numbers = carried.out.mid(carried.out.indexOf("\n{") + 1);
    QCOMPARE(QJsonDocument::fromJson(numbers).object(), figure);
}

void CliTest::chartsOfSeveralReports()
{
    QVERIFY(QFile::copy(path(u"mexico-2023.txt"_s), path(u"again.txt"_s)));
    QCOMPARE(run({u"import"_s, u"mexico-2023.txt"_s, u"again.txt"_s, u"-o"_s, u"two.outturn"_s}).status, 0);
    const QStringList words{u"charts"_s,  u"two.outturn"_s, u"--size"_s,
                            u"300x200"_s, u"--chart"_s,     u"budget-by-outcome-area"_s};
    RUNS(words + QStringList({u"-o"_s, u"both"_s}));
    QCOMPARE(QDir(path(u"both"_s)).entryList({u"*.png"_s}).size(), 2);
    RUNS(words + QStringList({u"-o"_s, u"one"_s, u"--report"_s, u"mexico-2023"_s}));
    QCOMPARE(QDir(path(u"one"_s)).entryList({u"*.png"_s}).size(), 1);
}

void CliTest::exportsText()
{
    QFile source(path(u"mexico-2023.txt"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray before = source.readAll();
    RUNS(QStringList({u"export"_s, u"mexico-2023.txt"_s, u"--as"_s, u"text"_s, u"-o"_s, u"same.txt"_s}));
    QFile same(path(u"same.txt"_s));
    QVERIFY(same.open(QIODevice::ReadOnly));
    QCOMPARE(same.readAll(), before);

    makeProject();
    RUNS(QStringList({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"72.50%"_s}));
    RUNS(QStringList({u"export"_s, u"p.outturn"_s, u"--as"_s, u"text"_s, u"-o"_s, u"same.txt"_s}));
    QFile edited(path(u"same.txt"_s));
    QVERIFY(edited.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = edited.readAll().split('\n');
    const QList<QByteArray> old = before.split('\n');
    QCOMPARE(lines.size(), old.size());
    int differ = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        differ += lines[i] != old[i] ? 1 : 0;
    QCOMPARE(differ, 1);
}

void CliTest::exportLeavesProjectsAlone()
{
    makeProject();
    const QStringList before = entries(u"p.outturn"_s);
    const Outcome done = run({u"export"_s, u"p.outturn"_s, u"--as"_s, u"text"_s, u"-o"_s, u"p.outturn"_s});
    QCOMPARE(done.status, 3);
    QVERIFY(done.err.contains("project"));
    QCOMPARE(entries(u"p.outturn"_s), before);
    RUNS(QStringList({u"dump"_s, u"p.outturn"_s}));
}

void CliTest::exportWritesIntoAPipe()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const Outcome outcome =
        shell(u"cat pipe > copy & \"$outturn\" export mexico-2023.txt --as text -o pipe; s=$?; wait; "
              "cmp copy mexico-2023.txt && test -p pipe || exit 9; exit $s"_s);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
}

void CliTest::refuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says"); // each of these words, parted by '|'
    const auto usage = [](const char *name, const QStringList &words, const QString &says) {
        QTest::newRow(name) << 2 << words << says + u"|Usage: outturn"_s;
    };
    usage("a word that is no command", {u"frobnicate"_s}, u"frobnicate"_s);
    usage("an option that is none", {u"--nonsense"_s}, u"--nonsense"_s);
    usage("a window without a display", {u"mexico-2023.txt"_s}, u"display"_s);
    usage("no words and no display", {}, u"display"_s);
    usage("dump of nothing", {u"dump"_s}, u"one file"_s);
    usage("dump of two", {u"dump"_s, u"a"_s, u"b"_s}, u"one file"_s);
    usage("an unknown option", {u"dump"_s, u"--nonsense"_s, u"mexico-2023.txt"_s}, u"nonsense"_s);
    usage("an option without its value", {u"dump"_s, u"mexico-2023.txt"_s, u"--report"_s}, u"report"_s);
    usage("import without a target", {u"import"_s, u"mexico-2023.txt"_s}, u"-o"_s);
    usage("import of nothing", {u"import"_s, u"-o"_s, u"x.outturn"_s}, u"at least one"_s);
    usage("set of too little", {u"set"_s, u"p.outturn"_s, row, u"actual"_s}, u"value"_s);
    usage("set of too much", {u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"1%"_s, u"2%"_s}, u"value"_s);
    usage("set from a file and words", {u"set"_s, u"p.outturn"_s, row, u"--from"_s, u"e.csv"_s}, u"set takes"_s);
    usage("undo of zero", {u"undo"_s, u"p.outturn"_s, u"0"_s}, u"number from 1"_s);
    usage("undo of a word", {u"undo"_s, u"p.outturn"_s, u"all"_s}, u"number from 1"_s);
    usage("undo of less than nothing", {u"undo"_s, u"p.outturn"_s, u"-1"_s}, u"1"_s);
    usage("history of nothing", {u"history"_s}, u"one project"_s);
    usage("rules and a file", {u"check"_s, u"--rules"_s, u"p.outturn"_s}, u"alone"_s);
    usage("charts without a folder", {u"charts"_s, u"p.outturn"_s}, u"-o"_s);
    usage("a size that is none", {u"charts"_s, u"p.outturn"_s, u"-o"_s, u"c"_s, u"--size"_s, u"wide"_s}, u"--size"_s);
    usage("a scale that is none", {u"charts"_s, u"p.outturn"_s, u"-o"_s, u"c"_s, u"--scale"_s, u"0"_s}, u"--scale"_s);
    usage("a theme that is none", {u"charts"_s, u"p.outturn"_s, u"-o"_s, u"c"_s, u"--theme"_s, u"x"_s}, u"--theme"_s);
    usage("a format that is none", {u"charts"_s, u"p.outturn"_s, u"-o"_s, u"c"_s, u"--format"_s, u"x"_s},
          u"--format"_s);
    usage("charts from and to", {u"charts"_s, u"--from"_s, u"a.png"_s, u"-o"_s, u"c"_s}, u"--from"_s);
    usage("export without a format", {u"export"_s, u"p.outturn"_s, u"-o"_s, u"x"_s}, u"--as"_s);
    usage("a format of export that is none", {u"export"_s, u"p.outturn"_s, u"--as"_s, u"doc"_s, u"-o"_s, u"x"_s},
          u"doc"_s);
    QTest::newRow("a rule that is none") << 2 << QStringList{u"check"_s, u"--explain"_s, u"x"_s} << u"x|--rules"_s;
    QTest::newRow("a chart that is none")
        << 2 << QStringList{u"charts"_s, u"p.outturn"_s, u"-o"_s, u"c"_s, u"--chart"_s, u"pie"_s} << u"pie"_s;
    QTest::newRow("a report that is none")
        << 2 << QStringList{u"dump"_s, u"p.outturn"_s, u"--report"_s, u"peru"_s} << u"p.outturn|peru|mexico-2023"_s;

    const auto file = [](const char *name, const QStringList &words, const QString &says) {
        QTest::newRow(name) << 3 << words << says;
    };
    file("a file that is not there", {u"dump"_s, u"missing.txt"_s}, u"missing.txt"_s);
    file("a project that is not there", {u"set"_s, u"missing.outturn"_s, row, u"actual"_s, u"1%"_s},
         u"missing.outturn"_s);
    file("a folder", {u"dump"_s, u"DIR"_s}, u"DIR|folder"_s);
    file("a folder as a project", {u"history"_s, u"DIR"_s}, u"DIR"_s);
    file("an empty file", {u"check"_s, u"/dev/null"_s}, u"empty"_s);
    file("a report where a project is meant", {u"undo"_s, u"mexico-2023.txt"_s}, u"mexico-2023.txt"_s);
    file("import of a file that is not there", {u"import"_s, u"missing.txt"_s, u"-o"_s, u"q.outturn"_s},
         u"missing.txt"_s);
    file("a password in a folder", {u"dump"_s, u"mexico-2023.txt"_s, u"--password-file"_s, u"DIR"_s}, u"DIR|folder"_s);
    file("a password that is not there", {u"check"_s, u"mexico-2023.txt"_s, u"--password-file"_s, u"no"_s}, u"no: "_s);
    file("a password file that is empty", {u"dump"_s, u"p.outturn"_s, u"--password-file"_s, u"/dev/null"_s},
         u"/dev/null|first line"_s);
    file("a password file without an end", {u"dump"_s, u"p.outturn"_s, u"--password-file"_s, u"/dev/zero"_s},
         u"/dev/zero|too large"_s);
    file("import into a folder", {u"import"_s, u"mexico-2023.txt"_s, u"-o"_s, u"DIR"_s}, u"DIR"_s);
    file("import into no folder", {u"import"_s, u"mexico-2023.txt"_s, u"-o"_s, u"no/p.outturn"_s}, u"no/p.outturn"_s);
    file("export into a folder", {u"export"_s, u"p.outturn"_s, u"--as"_s, u"text"_s, u"-o"_s, u"DIR"_s},
         u"DIR|folder"_s);
    file("export into no folder", {u"export"_s, u"p.outturn"_s, u"--as"_s, u"text"_s, u"-o"_s, u"no/x"_s}, u"no/x"_s);
    file("charts into a file", {u"charts"_s, u"p.outturn"_s, u"-o"_s, u"mexico-2023.txt"_s}, u"mexico-2023.txt"_s);
    file("a picture that is not there", {u"charts"_s, u"--from"_s, u"x.png"_s}, u"x.png"_s);
    file("a picture that is none", {u"charts"_s, u"--from"_s, u"mexico-2023.txt"_s}, u"mexico-2023.txt"_s);
    file("edits that are not there", {u"set"_s, u"p.outturn"_s, u"--from"_s, u"e.csv"_s}, u"e.csv"_s);
    file("edits that are a folder", {u"set"_s, u"p.outturn"_s, u"--from"_s, u"DIR"_s}, u"DIR|folder"_s);
    file("edits without columns", {u"set"_s, u"p.outturn"_s, u"--from"_s, u"mexico-2023.txt"_s},
         u"line|row,column,value"_s);

    const auto value = [](const char *name, const QString &id, const QString &column, const QString &text,
                          const QString &says) {
        QTest::newRow(name) << 4 << QStringList{u"set"_s, u"p.outturn"_s, id, column, text} << says;
    };
    value("words for a percentage", row, u"actual"_s, u"abc"_s, row + u"|actual"_s);
    value("a row that is none", u"impact-1/9.9/nobody"_s, u"actual"_s, u"1%"_s, u"impact-1/9.9/nobody"_s);
    value("a column that is none", row, u"colour"_s, u"1%"_s, u"colour"_s);
    value("a column that the table has not", row, u"target"_s, u"1%"_s, u"target"_s);
    value("words for an amount", u"finance-outcome/oa2"_s, u"budget"_s, u"much"_s, u"finance-outcome/oa2|budget"_s);
    value("the year that follows from the totals", u"budget-and-expenditure-trend/2023"_s, u"budget"_s, u"1"_s,
          u"2023"_s);
}

void CliTest::refuses()
{
    QFETCH(int, status);
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    makeProject();
    QFile project(path(u"p.outturn"_s));
    QVERIFY(project.open(QIODevice::ReadOnly));
    const QByteArray before = project.readAll();
    const Outcome outcome = run(inFolder(words, m_folder->path()));
    QVERIFY2(outcome.status == status, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.startsWith("outturn: ") && outcome.err.endsWith('\n') && outcome.err.count('\n') == 1,
             outcome.err.constData());
    for (const QString &word : inFolder(says.split(u'|'), m_folder->path()))
        QVERIFY2(outcome.err.contains(word.toUtf8()), outcome.err.constData());
    project.seek(0);
    QCOMPARE(project.readAll(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"mexico-2023.txt"_s, u"p.outturn"_s}));
}

void CliTest::refusedOutputLeavesTheOldOne()
{
    QFile old(path(u"old.txt"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QCOMPARE(run({u"export"_s, u"missing.txt"_s, u"--as"_s, u"text"_s, u"-o"_s, u"old.txt"_s}).status, 3);
    // A limit on the size of files stands for a disk that is full.
    const Outcome full =
        shell(u"trap '' XFSZ; ulimit -f 8; \"$outturn\" export mexico-2023.txt --as text -o old.txt"_s);
    QCOMPARE(full.status, 3);
    QVERIFY2(full.err.contains("old.txt"), full.err.constData());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    const Outcome import = shell(u"trap '' XFSZ; ulimit -f 8; \"$outturn\" import mexico-2023.txt -o new.outturn"_s);
    QCOMPARE(import.status, 3);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"mexico-2023.txt"_s, u"old.txt"_s}));
}

void CliTest::saysWhenStdoutIsFull_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("dump") << u"dump mexico-2023.txt"_s;
    QTest::newRow("check --rules") << u"check --rules"_s;
    QTest::newRow("check --json") << u"check mexico-2023.txt --json"_s;
    QTest::newRow("history") << u"history p.outturn --json"_s;
    QTest::newRow("help") << u"--help"_s;
    QTest::newRow("set from a file") << u"set p.outturn --from edits.csv"_s;
}

void CliTest::saysWhenStdoutIsFull()
{
    QFETCH(QString, words);
    makeProject();
    QFile csv(path(u"edits.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(row.toUtf8() + ",actual,73.00%\n" + row.toUtf8() + ",actual,74.00%\n");
    csv.close();
    for (const QString &target : {u"> /dev/full"_s, u"| (exec 0<&-; sleep 0.3)"_s}) {
        const Outcome outcome = shell(u"\"$outturn\" %1 %2; exit ${PIPESTATUS[0]}"_s.arg(words, target));
        QVERIFY2(outcome.status == 3, qPrintable(target + QString::number(outcome.status)));
        QVERIFY2(outcome.err.startsWith("outturn: standard output: ") && outcome.err.count('\n') == 1,
                 outcome.err.constData());
    }
}

void CliTest::helps()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *command : {"dump", "import", "set", "undo", "redo", "history", "check", "charts", "export"}) {
        QVERIFY2(help.out.contains(QByteArray("outturn ") + command), command);
        QCOMPARE(run({QLatin1StringView(command), u"--help"_s}).out, help.out);
    }
    for (const char *option : {"--format", "--preset", "--size", "--scale", "--chart", "--theme", "--locale", "--csv",
                               "--alt", "--from", "--password-file", "--recognise"})
        QVERIFY2(help.out.contains(option), option);
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, QByteArray("outturn " OUTTURN_VERSION "\n"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "CliTest.moc"
