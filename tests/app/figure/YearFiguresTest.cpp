// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/Figure.h"

#include "app/edit/RemarkInput.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

Cell amount(const QString &words)
{
    return Cell(Value::fromWritten(words, Unit::Usd));
}

// An outcome area with one indicator in two populations, and amounts of two areas. Amounts are the year's last digits.
Report reportOf(int year, const QString &operation = u"Nowhere"_s)
{
    Report r;
    r.id = slug(operation) + u'-' + QString::number(year);
    r.operation = operation;
    r.year = year;
    r.fileName = r.id + u".txt"_s;
    Section area, money;
    area.id = u"outcome-area-4"_s;
    money.id = u"3.1"_s;
    r.sections = {area, money};
    r.areas = {Area{u"outcome-4"_s, AreaKind::Outcome, 4, u"Gender-based Violence"_s, 0}};
    Table indicators, finances;
    indicators.section = 0;
    finances.kind = Table::Kind::Finances;
    finances.section = 1;
    r.tables = {indicators, finances};
    for (const QString &population : {u"Refugees"_s, u"IDPs"_s}) {
        IndicatorRow row;
        row.id = RowId(u"outcome-4/4.1/"_s + slug(population));
        row.table = 0;
        row.areaKind = AreaKind::Outcome;
        row.areaNumber = 4;
        row.code = Cell(Value::fromWords(u"4.1"_s));
        row.population = Cell(Value::fromWords(population));
        row.baseline = Cell(Value::fromWritten(u"10.00%"_s));
        row.target = Cell(Value::fromWritten(u"50.00%"_s));
        row.actual = Cell(Value::fromWritten(u"%1.00%"_s.arg(year % 100)));
        r.indicators.push_back(row);
    }
    for (const QString &label : {u"OA4: GBV"_s, u"OA5: Children"_s}) {
        FinanceRow row;
        row.id = RowId(u"finance-outcome/"_s + label.left(3).toLower());
        row.table = 1;
        row.kind = FinanceTable::Outcome;
        row.role = FinanceRole::Area;
        row.label = Cell(Value::fromWords(label));
        row.budget = amount(u"%1,000"_s.arg(year % 100));
        row.available = amount(u"%1,00"_s.arg(year % 100).remove(u','));
        row.expenditure = amount(u"5"_s);
        r.finances.push_back(row);
    }
    FinanceRow total = r.finances.back();
    total.id = RowId(u"finance-outcome/total"_s);
    total.role = FinanceRole::Total;
    total.label = Cell(Value::fromWords(u"Total"_s));
    r.finances.push_back(total);
    r.seriesHeadings = {SeriesHeading{SeriesKind::BudgetTrend, 1, {}, 0, {}}};
    r.index();
    return r;
}

Figure named(const QList<Figure> &list, const QString &name)
{
    for (const Figure &figure : list) {
        if (figure.name == name)
            return figure;
    }
    return {};
}

QStringList numbers(const FigureSeries &series)
{
    QStringList list;
    for (const FigurePoint &p : series.points)
        list.append(p.value ? p.value->toPlain() : p.noRow ? u"no row"_s : u"none"_s);
    return list;
}

} // namespace

class YearFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneYearHasNone();
    void everyFigureIsThere();
    void yearsAreSeries();
    void rowsThatOnlyOneYearHas();
    void anotherUnitIsAnotherFigure();
    void eachReportSpeaksForItsYear();
    void countsOfAYearStandTogether();
    void mostFrequentUnitDoesNotDecide();
    void twoUnitsHaveTwoNames();
    void rowsOfATrendAreTheirYears();
    void notesAreKeptByYear();
    void anEditionSpeaksOnItsOwnPages();
    void operationsAreNotMixed();
    void wordsByHandAreTheLatestReports();
    void aPageHasItsOwn();
};

void YearFiguresTest::oneYearHasNone()
{
    QVERIFY(figuresOverYears({}).isEmpty());
    QVERIFY(figuresOverYears({reportOf(2023)}).isEmpty());
    QVERIFY(figuresOverYears({reportOf(2023), reportOf(2023)}).isEmpty());
    Report undated = reportOf(2022);
    undated.year.reset();
    QVERIFY(figuresOverYears({reportOf(2023), undated}).isEmpty());
}

void YearFiguresTest::everyFigureIsThere()
{
    QStringList names;
    for (const Figure &figure : figuresOverYears({reportOf(2024), reportOf(2022), reportOf(2023)})) {
        names.append(figure.name);
        QCOMPARE(figure.report, u"nowhere-over-years"_s);
        QCOMPARE(figure.firstYear, std::optional(2022));
        QCOMPARE(figure.year, std::optional(2024));
        QCOMPARE(figure.source, u"nowhere-2022.txt, nowhere-2023.txt, nowhere-2024.txt"_s);
        QVERIFY(figure.hasNumbers());
        for (const FigureSeries &series : figure.series)
            QCOMPARE(series.points.size(), figure.rowCount());
    }
    names.sort();
    QCOMPARE(names, QStringList(
                        {u"budget-and-expenditure-trend-over-years"_s, u"budget-by-outcome-area-over-years"_s,
                         u"contributions-trend-by-type-over-years"_s, u"expenditure-by-outcome-area-over-years"_s,
                         u"funding-gap-by-outcome-area-over-years"_s, u"funds-available-by-outcome-area-over-years"_s,
                         u"indicator-outcome-4.1-by-population-type-over-years"_s, u"indicators-outcome-4-over-years"_s,
                         u"progress-by-outcome-area-over-years"_s, u"progress-by-population-type-over-years"_s,
                         u"share-funded-by-outcome-area-over-years"_s, u"share-spent-by-outcome-area-over-years"_s}));
}

void YearFiguresTest::yearsAreSeries()
{
    const QList<Figure> all = figuresOverYears({reportOf(2024), reportOf(2022)});
    const Figure budget = named(all, u"budget-by-outcome-area-over-years"_s);
    QCOMPARE(budget.form, Figure::Form::Bars);
    QCOMPARE(budget.series.size(), 2);
    QCOMPARE(budget.series[0].name, u"2022"_s);
    QCOMPARE(numbers(budget.series[0]), QStringList({u"22000"_s, u"22000"_s}));
    QCOMPARE(numbers(budget.series[1]), QStringList({u"24000"_s, u"24000"_s}));
    const Figure indicators = named(all, u"indicators-outcome-4-over-years"_s);
    QCOMPARE(indicators.form, Figure::Form::Years);
    QCOMPARE(numbers(indicators.series[0]), QStringList({u"22.00"_s, u"22.00"_s}));
    QCOMPARE(indicators.series[1].points[0].column, Column::Actual);
}

void YearFiguresTest::rowsThatOnlyOneYearHas()
{
    Report older = reportOf(2022), newer = reportOf(2023);
    newer.finances.erase(newer.finances.begin());
    newer.index();
    const Figure budget = named(figuresOverYears({older, newer}), u"budget-by-outcome-area-over-years"_s);
    QCOMPARE(budget.rowCount(), 2);
    QCOMPARE(budget.series[0].points[0].label, u"OA5: Children"_s);
    QCOMPARE(numbers(budget.series[0]), QStringList({u"22000"_s, u"22000"_s}));
    QCOMPARE(numbers(budget.series[1]), QStringList({u"23000"_s, u"no row"_s}));
    QVERIFY(budget.series[1].points[1].noColumn);
}

void YearFiguresTest::anotherUnitIsAnotherFigure()
{
    Report older = reportOf(2022);
    for (IndicatorRow &row : older.indicators)
        row.actual = Cell(Value::fromWritten(u"1,234"_s, Unit::People));
    const QList<Figure> all = figuresOverYears({older, reportOf(2023), reportOf(2024)});
    const Figure indicators = named(all, u"indicators-outcome-4-over-years"_s);
    QCOMPARE(indicators.unit, u"percent"_s);
    QCOMPARE(indicators.series.size(), 2);
    QCOMPARE(indicators.firstYear, std::optional(2023));
    QVERIFY(named(figuresOverYears({older, reportOf(2023)}), u"indicators-outcome-4-over-years"_s).series.isEmpty());
}

void YearFiguresTest::eachReportSpeaksForItsYear()
{
    Report older = reportOf(2022), newer = reportOf(2023);
    SeriesPoint said, before;
    said.year = 2022;
    said.cell(Column::Budget) = amount(u"999"_s);
    before.year = 2021;
    before.cell(Column::Budget) = amount(u"777"_s);
    newer.series = {before, said};
    before.cell(Column::Budget) = amount(u"111"_s);
    older.series = {before};
    const Figure trend = named(figuresOverYears({older, newer}), u"budget-and-expenditure-trend-over-years"_s);
    QCOMPARE(trend.form, Figure::Form::Trend);
    QStringList years;
    for (const FigurePoint &p : trend.series[0].points)
        years.append(p.label);
    QCOMPARE(years, QStringList({u"2021"_s, u"2022"_s, u"2023"_s}));
    QCOMPARE(numbers(trend.series[0]), QStringList({u"777"_s, u"22000"_s, u"23000"_s}));
}

void YearFiguresTest::countsOfAYearStandTogether()
{
    const Figure progress =
        named(figuresOverYears({reportOf(2022), reportOf(2050)}), u"progress-by-outcome-area-over-years"_s);
    QCOMPARE(progress.form, Figure::Form::StackedRows);
    QCOMPARE(progress.series[0].points[0].label, u"2022"_s);
    QCOMPARE(numbers(progress.series[0]), QStringList({u"0"_s, u"2"_s}));
    QCOMPARE(numbers(progress.series[2]), QStringList({u"2"_s, u"0"_s}));
}

namespace {

// More rows of the same area that count people.
void addPeople(Report &report, int rows)
{
    for (int i = 0; i < rows; ++i) {
        IndicatorRow row = report.indicators.front();
        row.id = RowId(u"outcome-4/4.9/people-%1"_s.arg(i));
        row.code = Cell(Value::fromWords(u"4.9"_s));
        row.population = Cell(Value::fromWords(u"Group %1"_s.arg(i)));
        row.baseline = row.target = Cell();
        row.actual = Cell(Value::fromWritten(u"1,234"_s, Unit::People));
        report.indicators.push_back(row);
    }
    report.index();
}

} // namespace

void YearFiguresTest::mostFrequentUnitDoesNotDecide()
{
    // In the later year most rows count people, so that the percentages have another name there.
    Report older = reportOf(2022), newer = reportOf(2023);
    addPeople(newer, 5);
    const QList<Figure> all = figuresOverYears({older, newer});
    const Figure percent = named(all, u"indicators-outcome-4-percent-over-years"_s);
    QCOMPARE(percent.unit, u"percent"_s);
    QCOMPARE(percent.series.size(), 2);
    QCOMPARE(numbers(percent.series[0]), QStringList({u"22.00"_s, u"22.00"_s}));
    QCOMPARE(numbers(percent.series[1]), QStringList({u"23.00"_s, u"23.00"_s}));
}

void YearFiguresTest::twoUnitsHaveTwoNames()
{
    // Percentages in the older two years, people in the newer two: two figures, and no name twice.
    std::vector<Report> reports = {reportOf(2021), reportOf(2022), reportOf(2023), reportOf(2024)};
    for (size_t i = 2; i < 4; ++i) {
        for (IndicatorRow &row : reports[i].indicators)
            row.actual = Cell(Value::fromWritten(u"1,234"_s, Unit::People));
    }
    const QList<Figure> all = figuresOverYears(reports);
    QSet<QString> names;
    for (const Figure &figure : all) {
        QVERIFY2(!names.contains(figure.name), qPrintable(figure.name));
        names.insert(figure.name);
    }
    QCOMPARE(named(all, u"indicators-outcome-4-over-years"_s).unit, u"people"_s);
    QCOMPARE(named(all, u"indicators-outcome-4-percent-over-years"_s).unit, u"percent"_s);
    for (const Report &home : reports) {
        QSet<QString> seen;
        for (const Figure &figure : figuresOverYears(reports, home))
            seen.insert(figure.name);
        QCOMPARE(seen, names);
    }
}

void YearFiguresTest::rowsOfATrendAreTheirYears()
{
    std::vector<Report> reports = {reportOf(2022), reportOf(2023)};
    const QString name = u"budget-and-expenditure-trend-over-years"_s;
    reports[1].remarks = {{figureRow(name), u"finance-outcome/total"_s, u"Of this year"_s}};
    const Figure trend = named(figuresOverYears(reports), name);
    QCOMPARE(trend.series[0].points[0].row, RowId(u"budget-and-expenditure-trend/2022"_s));
    QCOMPARE(trend.series[0].points[1].row, RowId(u"finance-outcome/total"_s));
    QCOMPARE(trend.rowNotes.size(), 1);
    QCOMPARE(trend.reports, QStringList({u"nowhere-2022"_s, u"nowhere-2023"_s}));
}

void YearFiguresTest::notesAreKeptByYear()
{
    std::vector<Report> reports = {reportOf(2022), reportOf(2023)};
    FinanceRow rest = reports[0].finances.back();
    rest.id = RowId(u"finance-outcome/unallocated"_s);
    rest.role = FinanceRole::Unallocated;
    rest.label = Cell(Value::fromWords(u"All Outcome Areas"_s));
    reports[0].finances.push_back(rest);
    reports[0].index();
    const Figure budget = named(figuresOverYears(reports), u"budget-by-outcome-area-over-years"_s);
    QVERIFY2(budget.noteWords().startsWith(u"2022: All Outcome Areas"), qPrintable(budget.noteWords()));
}

void YearFiguresTest::anEditionSpeaksOnItsOwnPages()
{
    std::vector<Report> reports = {reportOf(2022), reportOf(2023), reportOf(2023)};
    reports[2].id = u"nowhere-2023-2"_s;
    reports[2].finances[0].budget = amount(u"77"_s);
    const QString name = u"budget-by-outcome-area-over-years"_s;
    QCOMPARE(numbers(named(figuresOverYears(reports), name).series[1]).first(), u"23000"_s);
    QCOMPARE(numbers(named(figuresOverYears(reports, reports[2]), name).series[1]).first(), u"77"_s);
    QCOMPARE(numbers(named(figuresOverYears(reports, reports[2], {u"3.1"_s}), name).series[1]).first(), u"77"_s);
}

void YearFiguresTest::operationsAreNotMixed()
{
    QVERIFY(figuresOverYears({reportOf(2022), reportOf(2023, u"Elsewhere"_s)}).isEmpty());
    QSet<QString> reports;
    for (const Figure &figure : figuresOverYears(
             {reportOf(2022), reportOf(2023, u"Elsewhere"_s), reportOf(2023), reportOf(2024, u"Elsewhere"_s)}))
        reports.insert(figure.report);
    QCOMPARE(reports, QSet<QString>({u"nowhere-over-years"_s, u"elsewhere-over-years"_s}));
}

void YearFiguresTest::wordsByHandAreTheLatestReports()
{
    std::vector<Report> reports = {reportOf(2023), reportOf(2022)};
    const QString name = u"budget-by-outcome-area-over-years"_s;
    reports[0].remarks = {{figureRow(name), figureNotePart(), u"A note"_s},
                          {figureRow(name), figureTitlePart(), u"A title"_s}};
    reports[1].remarks = {{figureRow(name), figureTitlePart(), u"Of the older"_s},
                          {figureRow(u"budget-by-outcome-area"_s), figureTitlePart(), u"Of the one year"_s}};
    const Figure budget = named(figuresOverYears(reports), name);
    QCOMPARE(budget.titleWords(), u"A title"_s);
    QCOMPARE(budget.noteWords(), u"A note"_s);
    QCOMPARE(named(figuresOverYears(reports, reports[1], {u"3.1"_s}), name).ownTitle, u"A title"_s);
}

void YearFiguresTest::aPageHasItsOwn()
{
    std::vector<Report> reports = {reportOf(2022), reportOf(2023)};
    reports[0].sections[0].id = u"outcome-area-4-of-2022"_s;
    const QList<Figure> page = figuresOverYears(reports, reports[0], {u"outcome-area-4-of-2022"_s});
    QVERIFY(!page.isEmpty());
    QVERIFY(!named(page, u"indicators-outcome-4-over-years"_s).series.isEmpty());
    QVERIFY(figuresOverYears(reports, reports[0], {u"outcome-area-4"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(YearFiguresTest)
#include "YearFiguresTest.moc"
