// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorChecks.h"

#include "app/check/Checks.h"
#include "app/check/IndicatorNames.h"
#include "app/check/Progress.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

// Title of the results framework, where the test gives none.
IndicatorRow indicatorRow(AreaKind level, const QString &code, const QString &population, const QStringList &values,
                          const QString &title = {})
{
    const IndicatorDefinition *known = Framework::core().indicator(level, code);
    IndicatorRow row;
    row.table = 0;
    row.areaKind = level;
    row.areaNumber = known ? known->areaNumber : 0;
    row.code = Cell(Value::fromWords(code));
    row.title = Cell(Value::fromWords(!title.isEmpty() ? title : known ? known->title : u"Number of wells"_s));
    row.population = Cell(Value::fromWords(population));
    const Unit unit = known && known->unit != Unit::Percent && known->unit != Unit::Points ? known->unit : Unit::None;
    const auto cell = [&](const QString &words) {
        return words == u"-" ? std::nullopt : std::optional(Cell(Value::fromWritten(words, unit)));
    };
    row.baseline = cell(values[0]);
    row.target = cell(values[1]);
    row.actual = cell(values[2]);
    return row;
}

Report reportOf(std::vector<IndicatorRow> rows, int year = 2023)
{
    Report report;
    report.id = u"testland-2023"_s;
    report.year = year;
    report.operation = u"Testland"_s;
    Section section;
    section.id = u"outcome-area-1"_s;
    report.sections.push_back(section);
    Table table;
    table.id = section.id;
    table.section = 0;
    table.headers = {{Column::Title, u"Indicators"_s, {}},
                     {Column::Baseline, u"Strategy Baseline"_s, {}},
                     {Column::Target, u"Target (2023)"_s, {}},
                     {Column::Actual, u"Actual (2023)"_s, {}}};
    table.rowCount = static_cast<int>(rows.size());
    report.tables.push_back(table);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].id = RowId(u"row-"_s + QString::number(i + 1));
    report.indicators = std::move(rows);
    report.index();
    return report;
}

QStringList printedRules(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << severityName(finding.severity) + u' ' + finding.rule + u' ' +
                     (finding.column ? columnName(*finding.column) : QString());
    return lines;
}

QList<Finding> findingsOf(const IndicatorRow &row, int year = 2023)
{
    const Report report = reportOf({row}, year);
    return rowFindings(report, ProgressRules(report), report.indicators.front());
}

QList<Finding> findingsOfGroup(const Report &report)
{
    std::vector<const IndicatorRow *> rows;
    for (const IndicatorRow &row : report.indicators)
        rows.push_back(&row);
    return groupFindings(report, rows);
}

} // namespace

class IndicatorChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void messageSaysTheNumbers();
    void units_data();
    void units();
    void names_data();
    void names();
    void titlesOfTheFrameworkAreKnown();
    void areas_data();
    void areas();
    void groups_data();
    void groups();
    void factsChangeWithWhatCounts();
};

void IndicatorChecksTest::values_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("values"); // baseline, target, actual
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *code, const char *values, const QStringList &expected = {}) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(values).split(u'|') << expected;
    };
    // 4.1: percent, higher is better; 2.1: days, lower is better; 15.1: people; 3.1: a scale; 13.3: percent, lower
    row("all is well", "4.1", "50.00%|70.00%|60.00%");
    row("a whole", "4.1", "0.00%|100.00%|100.00%");
    row("more than a whole", "4.1", "50.00%|70.00%|106.00%", {u"warning percent-range actual"_s});
    row("a target of more than a whole", "4.1", "50.00%|170.00%|60.00%", {u"warning percent-range target"_s});
    row("less than nothing", "4.1", "50.00%|70.00%|-6.00%",
        {u"error percent-range actual"_s, u"note actual-worse actual"_s});
    row("days may be many", "2.1", "848.00|365.00|240.50");
    row("people below zero", "15.1", "220|700|-480", {u"error count-negative actual"_s, u"note actual-worse actual"_s});
    row("half a person", "15.1", "220|700|480.5", {u"warning count-whole actual"_s});
    row("people with decimals", "15.1", "220|700|480.00", {u"note count-whole actual"_s});

    row("a fraction beside a target", "4.1", "Unknown|20.00%|0.58%",
        {u"note baseline-unknown baseline"_s, u"warning percent-fraction actual"_s});
    row("a fraction of a whole", "4.1", "90.00%|95.00%|1.00%",
        {u"warning percent-fraction actual"_s, u"note actual-worse actual"_s});
    row("a small target as a fraction", "4.1", "4.00%|0.05%|5.00%",
        {u"warning percent-fraction target"_s, u"warning target-worse target"_s});
    row("small percentages", "4.1", "0.10%|1.00%|0.11%");
    row("a small actual of a small target", "4.1", "0.10%|3.00%|0.53%");
    row("nothing at all", "4.1", "50.00%|70.00%|0.00%", {u"note actual-worse actual"_s});
    row("a percentage of one and more", "4.1", "0.90%|20.00%|1.10%", {u"warning percent-fraction baseline"_s});

    row("the same digits, another place of the point", "15.1", "212|21,296|212,960", {u"warning value-jump actual"_s});
    row("round numbers", "15.1", "10|100|1,000");
    row("ten times both", "15.1", "534|1,200|13,540", {u"warning value-jump actual"_s});
    row("a tenth of both", "15.1", "5,340|6,200|511", {u"warning value-jump actual"_s, u"note actual-worse actual"_s});
    row("small counts grow", "15.1", "4|6|660");
    row("baseline and target are far apart", "15.1", "534|6,146|65,400");
    row("a digit too many", "15.1", "534|1,200|8,000", {u"warning value-jump actual"_s});
    row("less than five times", "15.1", "534|1,200|5,999");
    row("a slipped percentage", "4.1", "50.00%|71.00%|6.50%",
        {u"warning value-jump actual"_s, u"note actual-worse actual"_s});
    row("far below, but ten times it is no percentage", "4.1", "68.13%|70.00%|11.59%", {u"note actual-worse actual"_s});
    row("a tenth of the target", "4.1", "Unknown|85.00%|8.67%",
        {u"note baseline-unknown baseline"_s, u"warning value-jump actual"_s});
    row("a tenth of the baseline", "4.1", "98.00%|-|9.80%",
        {u"warning value-jump actual"_s, u"note actual-worse actual"_s});
    row("a seventh of the target", "4.1", "Unknown|85.00%|12.00%", {u"note baseline-unknown baseline"_s});
    row("a tenth of a small target", "4.1", "Unknown|25.00%|2.50%", {u"note baseline-unknown baseline"_s});
    row("ten times the target", "4.1", "Unknown|8.00%|80.00%", {u"note baseline-unknown baseline"_s});
    row("ten times the days", "2.1", "Unknown|120.00|1100.00", {u"note baseline-unknown baseline"_s});
    row("far below small percentages", "4.1", "8.00%|9.00%|1.50%", {u"note actual-worse actual"_s});

    row("no actual", "4.1", "50.00%|70.00%|", {u"warning actual-missing actual"_s});
    row("an unknown actual", "4.1", "50.00%|70.00%|Unknown", {u"note actual-missing actual"_s});
    row("no target", "4.1", "50.00%||60.00%", {u"note target-missing target"_s});
    row("an unknown target", "4.1", "50.00%|Unknown|60.00%", {u"note target-missing target"_s});
    row("no such columns", "4.1", "50.00%|-|-");
    row("an unknown baseline", "4.1", "Unknown|70.00%|60.00%", {u"note baseline-unknown baseline"_s});
    row("an unknown baseline and no targets", "4.1", "Unknown|-|60.00%");

    row("target below the baseline", "4.1", "70.00%|60.00%|65.00%", {u"warning target-worse target"_s});
    row("and missed", "4.1", "70.00%|60.00%|55.00%", {u"warning target-worse target"_s, u"note actual-worse actual"_s});
    row("target rounded to whole numbers", "4.1", "68.13%|68.00%|70.00%");
    row("target cut to whole numbers", "4.1", "68.63%|68.00%|70.00%", {u"warning target-worse target"_s});
    row("fewer days are better", "2.1", "848|365|300");
    row("more days are worse", "2.1", "365|400|500", {u"warning target-worse target"_s, u"note actual-worse actual"_s});
    row("less unemployment is better", "13.3", "20.00%|10.00%|12.00%");
    row("actual below the baseline", "4.1", "50.00%|70.00%|49.00%", {u"note actual-worse actual"_s});

    row("levels of the scale", "3.1",
        "Progressing towards alignment: 70-89 points|Broadly aligned: ≥90 points|Broadly aligned: ≥ 90 points");
    row("a worse level", "3.1",
        "Broadly aligned: ≥90 points|Broadly aligned: ≥90 points|Progressing towards alignment: 70-89 points",
        {u"note actual-worse actual"_s});
    row("the points of another level", "3.1", "Unknown|-|Progressing towards alignment: 70-79 points",
        {u"warning scale-level actual"_s});
    row("the name of no level", "3.1", "Unknown|-|Moderate: 40-69 points", {u"warning scale-level actual"_s});
    row("the points of a level and another name", "3.1", "Unknown|-|Fully aligned: ≥90 points",
        {u"warning scale-level actual"_s});
    row("other dashes and capitals", "7.1", "Unknown|-|moderate: 40–69 points");
}

void IndicatorChecksTest::values()
{
    QFETCH(QString, code);
    QFETCH(QStringList, values);
    QFETCH(QStringList, expected);
    QCOMPARE(printedRules(findingsOf(indicatorRow(AreaKind::Outcome, code, u"IDPs"_s, values))), expected);
}

void IndicatorChecksTest::messageSaysTheNumbers()
{
    const auto message = [](const QString &code, const char *values) {
        return findingsOf(indicatorRow(AreaKind::Outcome, code, u"IDPs"_s, QString::fromUtf8(values).split(u'|')))
            .last()
            .message.english();
    };
    QCOMPARE(message(u"4.1"_s, "50.00%|70.00%|106.00%"), u"4.1, IDPs: Actual (2023) is 106.00%, more than the whole"_s);
    QCOMPARE(
        message(u"8.1"_s, "Unknown|20.00%|0.58%"),
        u"8.1, IDPs: Actual (2023) is 0.58%, far from the row's other values: perhaps a fraction that means 58%"_s);
    QCOMPARE(message(u"4.1"_s, "50.00%|70.00%|49.00%"),
             u"4.1, IDPs: Actual (2023) is 49.00%, worse than Strategy Baseline of 50.00%, where higher is better"_s);
    QCOMPARE(
        message(u"7.1"_s, "Unknown|-|Moderate: 50-69 points"),
        u"7.1, IDPs: Actual (2023) is “Moderate: 50-69 points”; the level of the scale is “Moderate: 40-69 points”"_s);
    const QList<Finding> findings =
        findingsOf(indicatorRow(AreaKind::Outcome, u"4.1"_s, u"IDPs"_s, {u"-"_s, u"-"_s, u"106.00%"_s}));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rows, QList{RowId(u"row-1"_s)});
    QCOMPARE(findings.first().section, u"outcome-area-1"_s);
}

void IndicatorChecksTest::units_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const auto differs = [](const char *column) {
        return QStringList{u"warning unit-differs "_s + QString::fromLatin1(column)};
    };
    QTest::newRow("a number for a percentage")
        << u"4.1"_s << 2023 << QStringList{u"-"_s, u"-"_s, u"45"_s} << differs("actual");
    QTest::newRow("one number among percentages")
        << u"4.1"_s << 2023 << QStringList{u"40.00%"_s, u"50"_s, u"45.00%"_s} << differs("target");
    QTest::newRow("a percentage for people")
        << u"15.1"_s << 2023 << QStringList{u"-"_s, u"-"_s, u"45%"_s} << differs("actual");
    QTest::newRow("a level for a percentage")
        << u"4.1"_s << 2023 << QStringList{u"-"_s, u"-"_s, u"Moderate: 40-69 points"_s} << differs("actual");
    QTest::newRow("a percentage in the year of percentages")
        << u"7.1"_s << 2022 << QStringList{u"-"_s, u"99.00%"_s, u"98.05%"_s} << none;
    QTest::newRow("and a year later") << u"7.1"_s << 2023 << QStringList{u"-"_s, u"99.00%"_s, u"98.05%"_s}
                                      << differs("target");
    QTest::newRow("Unknown is of every kind") << u"4.1"_s << 2023 << QStringList{u"-"_s, u"Unknown"_s, u"5.00%"_s}
                                              << QStringList{u"note target-missing target"_s};
    QTest::newRow("an own indicator in two units")
        << QString() << 2023 << QStringList{u"40.00%"_s, u"50"_s, u"45.00%"_s} << differs("target");
    QTest::newRow("an own indicator") << QString() << 2023 << QStringList{u"40"_s, u"50"_s, u"45"_s} << none;
}

void IndicatorChecksTest::units()
{
    QFETCH(QString, code);
    QFETCH(int, year);
    QFETCH(QStringList, values);
    QFETCH(QStringList, expected);
    QCOMPARE(printedRules(findingsOf(indicatorRow(AreaKind::Outcome, code, u"IDPs"_s, values), year)), expected);
}

void IndicatorChecksTest::names_data()
{
    QTest::addColumn<AreaKind>("level");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QString decentWork = u"Proportion of people who have the right to decent work"_s;
    const QString settlements =
        u"Proportion of people residing in physically safe and secure settlements with access to basic facilities"_s;
    const auto row = [](const char *name, AreaKind level, const char *code, const QString &title,
                        const QStringList &expected) {
        QTest::newRow(name) << level << QString::fromLatin1(code) << title << expected;
    };
    row("as it is", AreaKind::Impact, "3.1", decentWork, none);
    row("a dot behind the code", AreaKind::Impact, "3.1.", decentWork, none);
    row("capitals, spaces and a dot", AreaKind::Impact, "3.1",
        u"PROPORTION of  people who have the right to decent-work."_s, none);
    row("of another year", AreaKind::Impact, "3.1", u"Proportion of PoC who have the right to decent work"_s, none);
    row("with what it is reported to", AreaKind::Impact, "3.1",
        u"Proportion of PoC who have the right to decent work [GCR, 2.1.1]"_s, none);
    row("in the other spelling", AreaKind::Impact, "3.3",
        u"Proportion of people feeling safe walking alone in their neighborhood after dark"_s, none);
    row("other quotes", AreaKind::Outcome, "9.1",
        u"“Proportion of people living in habitable and affordable housing”"_s, none);
    row("in other words", AreaKind::Impact, "3.1", u"Share of people who may work"_s,
        {u"note indicator-title title"_s});
    row("of another indicator", AreaKind::Impact, "3.1", settlements, {u"warning indicator-title title"_s});
    row("no title", AreaKind::Impact, "3.1", u" "_s, {u"warning indicator-title title"_s});
    row("a code that is none", AreaKind::Impact, "9.9", u"Number of wells"_s, {u"note indicator-code code"_s});
    row("a wrong code of a known title", AreaKind::Impact, "3.9", decentWork, {u"warning indicator-code code"_s});
    row("at the wrong level", AreaKind::Impact, "16.1",
        u"Proportion of people with secure tenure rights to housing and/or land"_s, {u"warning indicator-code code"_s});
    row("the same code at two levels", AreaKind::Outcome, "2.2", settlements, {u"warning indicator-title title"_s});
    row("an indicator of an enabling area", AreaKind::Enabling, "17.1", u"Number of wells"_s, none);
    row("an own indicator", AreaKind::Outcome, "", u"Number of wells"_s, none);
    row("a known title without its code", AreaKind::Impact, "", decentWork, {u"warning indicator-code code"_s});
}

void IndicatorChecksTest::names()
{
    QFETCH(AreaKind, level);
    QFETCH(QString, code);
    QFETCH(QString, title);
    QFETCH(QStringList, expected);
    IndicatorRow row = indicatorRow(level, code, u"IDPs"_s, {u"-"_s, u"-"_s, u"-"_s}, title);
    row.areaNumber = 0;
    QCOMPARE(printedRules(findingsOf(row)), expected);
}

void IndicatorChecksTest::titlesOfTheFrameworkAreKnown()
{
    for (const IndicatorDefinition &indicator : Framework::core().indicators()) {
        const QStringList titles = QStringList{indicator.title} + indicator.otherTitles;
        for (const QString &title : titles) {
            QCOMPARE(indicatorOfTitle(title, indicator.level)->code, indicator.code);
            const IndicatorRow row =
                indicatorRow(indicator.level, indicator.code, u"IDPs"_s, {u"-"_s, u"-"_s, u"-"_s}, title + u'.');
            QCOMPARE(printedRules(findingsOf(row)), QStringList());
        }
    }
}

void IndicatorChecksTest::areas_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("area");
    QTest::addColumn<bool>("core");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QStringList wrong{u"warning indicator-area code"_s};
    QTest::newRow("its own area") << u"13.1"_s << 13 << false << none;
    QTest::newRow("another area") << u"13.1"_s << 12 << false << wrong;
    QTest::newRow("among the other core indicators") << u"13.1"_s << 12 << true << none;
    QTest::newRow("outside every area") << u"13.1"_s << 0 << false << none;
    QTest::newRow("an unknown code of the area")
        << u"13.9"_s << 13 << false << QStringList{u"note indicator-code code"_s};
    QTest::newRow("an unknown code of another area")
        << u"12.9"_s << 13 << false << QStringList{u"note indicator-code code"_s} + wrong;
}

void IndicatorChecksTest::areas()
{
    QFETCH(QString, code);
    QFETCH(int, area);
    QFETCH(bool, core);
    QFETCH(QStringList, expected);
    IndicatorRow row = indicatorRow(AreaKind::Outcome, code, u"IDPs"_s, {u"-"_s, u"-"_s, u"-"_s});
    row.areaNumber = area;
    row.core = core;
    QCOMPARE(printedRules(findingsOf(row)), expected);
}

void IndicatorChecksTest::groups_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<QStringList>>("rows"); // population, country, actual, title
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QString wells = u"Number of wells"_s;
    QTest::newRow("two populations") << u"4.1"_s
                                     << QList<QStringList>{{u"IDPs"_s, {}, u"5.00%"_s, {}},
                                                           {u"Returnees"_s, {}, u"6.00%"_s, {}}}
                                     << none;
    QTest::newRow("the same population twice") << u"4.1"_s
                                               << QList<QStringList>{{u"Stateless Persons"_s, {}, u"5.00%"_s, {}},
                                                                     {u"stateless  persons"_s, {}, u"6.00%"_s, {}}}
                                               << QStringList{u"warning duplicate-row population"_s};
    QTest::newRow("two countries") << u"4.1"_s
                                   << QList<QStringList>{{u"IDPs"_s, u"Testland"_s, u"5.00%"_s, {}},
                                                         {u"IDPs"_s, u"Nextland"_s, u"6.00%"_s, {}}}
                                   << none;
    QTest::newRow("the operation itself and no country")
        << u"4.1"_s << QList<QStringList>{{u"IDPs"_s, u"Testland"_s, u"5.00%"_s, {}}, {u"IDPs"_s, {}, u"6.00%"_s, {}}}
        << QStringList{u"warning duplicate-row population"_s};
    QTest::newRow("two units of an own indicator")
        << u"99.1"_s << QList<QStringList>{{u"IDPs"_s, {}, u"5.00%"_s, wells}, {u"Returnees"_s, {}, u"6"_s, wells}}
        << QStringList{u"warning unit-differs actual"_s};
    QTest::newRow("two units of a known one: said of the row")
        << u"4.1"_s << QList<QStringList>{{u"IDPs"_s, {}, u"5.00%"_s, {}}, {u"Returnees"_s, {}, u"6"_s, {}}} << none;
    QTest::newRow("two titles of an own indicator")
        << u"99.1"_s
        << QList<QStringList>{{u"IDPs"_s, {}, u"5"_s, wells}, {u"Returnees"_s, {}, u"6"_s, u"Number of springs"_s}}
        << QStringList{u"note indicator-title title"_s};
}

void IndicatorChecksTest::groups()
{
    QFETCH(QString, code);
    QFETCH(QList<QStringList>, rows);
    QFETCH(QStringList, expected);
    std::vector<IndicatorRow> made;
    for (const QStringList &words : rows) {
        made.push_back(indicatorRow(AreaKind::Outcome, code, words[0], {u"-"_s, u"-"_s, words[2]}, words[3]));
        if (!words[1].isNull())
            made.back().country = Cell(Value::fromWords(words[1]));
    }
    const Report report = reportOf(made);
    QCOMPARE(printedRules(findingsOfGroup(report)), expected);
    QCOMPARE(groupOf(report.indicators[0]), u"outcome "_s + code);
    QCOMPARE(groupOf(report.indicators[1]), u"outcome "_s + code);
}

void IndicatorChecksTest::factsChangeWithWhatCounts()
{
    const IndicatorRow row = indicatorRow(AreaKind::Outcome, u"4.1"_s, u"IDPs"_s, {u"-"_s, u"-"_s, u"5.00%"_s});
    IndicatorRow other = row;
    other.actual->set(Value::fromWritten(u"6.00%"));
    QCOMPARE(groupFacts(other), groupFacts(row)); // the framework knows what it counts
    other.population.set(Value::fromWords(u"Returnees"_s));
    QVERIFY(groupFacts(other) != groupFacts(row));
    IndicatorRow own = indicatorRow(AreaKind::Outcome, u"99.1"_s, u"IDPs"_s, {u"-"_s, u"-"_s, u"5.00%"_s});
    const QString before = groupFacts(own);
    own.actual->set(Value::fromWritten(u"6"));
    QVERIFY(groupFacts(own) != before);
    own.code.set(Value());
    own.title.set(Value());
    QVERIFY(groupOf(own).isEmpty());
}

QTEST_GUILESS_MAIN(IndicatorChecksTest)
#include "IndicatorChecksTest.moc"
