// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/Figure.h"

#include "app/edit/RemarkInput.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

Cell amount(const char *words)
{
    return Cell(Value::fromWritten(QString::fromUtf8(words), Unit::Usd));
}

Cell words(const QString &text)
{
    return Cell(Value::fromWords(text));
}

FinanceRow finance(const QString &id, const QString &label, FinanceRole role, const char *budget, const char *available,
                   const char *expenditure)
{
    FinanceRow row;
    row.id = RowId(id);
    row.table = 1;
    row.kind = FinanceTable::Outcome;
    row.role = role;
    row.label = words(label);
    row.budget = amount(budget);
    row.available = amount(available);
    row.expenditure = amount(expenditure);
    return row;
}

IndicatorRow indicator(const QString &id, const QString &code, const QString &population, const char *baseline,
                       const char *target, const char *actual, Unit unit)
{
    IndicatorRow row;
    row.id = RowId(id);
    row.table = 0;
    row.areaKind = AreaKind::Outcome;
    row.areaNumber = 2;
    row.code = words(code);
    row.title = words(u"Title of "_s + code);
    row.population = words(population);
    const auto value = [unit](const char *text) { return Cell(Value::fromWritten(QString::fromUtf8(text), unit)); };
    row.baseline = value(baseline);
    if (target)
        row.target = value(target);
    row.actual = value(actual);
    return row;
}

Section section(const QString &id)
{
    Section s;
    s.id = id;
    return s;
}

Table table(Table::Kind kind, int inSection)
{
    Table t;
    t.kind = kind;
    t.section = inSection;
    return t;
}

// One outcome area with its table, one finance table, headings of both series.
Report smallReport()
{
    Report r;
    r.id = u"nowhere-2023"_s;
    r.year = 2023;
    r.fileName = u"nowhere.txt"_s;
    r.sections = {section(u"outcome-area-2"_s), section(u"3.1"_s)};
    r.areas = {Area{u"outcome-2"_s, AreaKind::Outcome, 2, u"Status Determination"_s, 0}};
    r.tables = {table(Table::Kind::Indicators, 0), table(Table::Kind::Finances, 1)};
    r.indicators = {indicator(u"a"_s, u"2.1"_s, u"Refugees"_s, "Unknown", "90.00", "848.00", Unit::Days),
                    indicator(u"b"_s, u"2.2"_s, u"Refugees"_s, "", "95.00%", "0.00%", Unit::None),
                    indicator(u"c"_s, u"2.3"_s, u"Refugees"_s, "100.00%", "100.00%", "100.00%", Unit::None)};
    r.finances = {finance(u"f/oa2"_s, u"OA2: Status"_s, FinanceRole::Area, "22,074,699", "17,674,291", "17,674,291"),
                  finance(u"f/oa3"_s, u"OA3: Policy/Law"_s, FinanceRole::Area, "0", "10", "Unknown"),
                  finance(u"f/oa4"_s, u"OA4: GBV"_s, FinanceRole::Area, "Unknown", "", "5"),
                  finance(u"f/all"_s, u"All Outcome Areas"_s, FinanceRole::Unallocated, "", "5,864", ""),
                  finance(u"f/total"_s, u"Total"_s, FinanceRole::Total, "119,692,622", "62,299,197", "62,293,334")};
    r.seriesHeadings = {SeriesHeading{SeriesKind::BudgetTrend, 1, {}, 0, {}},
                        SeriesHeading{SeriesKind::ContributionsTrend, 1, {}, 0, {}}};
    r.index();
    return r;
}

SeriesPoint contributions(int year, const QList<std::pair<Column, const char *>> &cells)
{
    SeriesPoint p;
    p.series = SeriesKind::ContributionsTrend;
    p.year = year;
    for (const auto &[column, text] : cells)
        p.cell(column) = amount(text);
    return p;
}

Figure named(const QList<Figure> &list, const QString &name)
{
    for (const Figure &figure : list) {
        if (figure.name == name)
            return figure;
    }
    return {};
}

QString plain(const FigurePoint &p)
{
    return p.value ? p.value->toPlain() : u"none"_s;
}

} // namespace

class FigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresStandInReadingOrder();
    void totalsAreNotDrawnAsAreas();
    void unknownBlankAndZeroStayThreeThings();
    void sharesAreExact();
    void spentSharesAndGapsAreExact();
    void rowsAreSortedByAmount();
    void wordsByHandBelongToTheirFigure();
    void progressIsCounted();
    void populationsOfAnIndicator();
    void namesOfCodesAreSafe();
    void aUnitAFigure();
    void aTableWithoutTargetHasNoTargetSeries();
    void scaleRowsStandOnTheirLevels();
    void ownYearComesFromTheTotals();
    void contributionsSplitWhatIsKnown();
    void namesAreUniqueAndSafe();
    void areaPagesShowTheirBudget();
    void emptyFiguresSayWhatIsMissing();
};

void FigureTest::figuresStandInReadingOrder()
{
    QStringList names;
    for (const Figure &figure : figures(smallReport())) {
        names.append(figure.name);
        QCOMPARE(figure.report, u"nowhere-2023"_s);
        QCOMPARE(figure.source, u"nowhere.txt"_s);
    }
    QCOMPARE(names, QStringList({u"progress-by-outcome-area"_s, u"progress-by-population-type"_s,
                                 u"indicators-outcome-2"_s, u"indicators-outcome-2-days"_s, u"budget-by-outcome-area"_s,
                                 u"share-funded-by-outcome-area"_s, u"share-spent-by-outcome-area"_s,
                                 u"funding-gap-by-outcome-area"_s, u"budget-and-expenditure-trend"_s,
                                 u"contributions-trend-by-type"_s}));
}

void FigureTest::totalsAreNotDrawnAsAreas()
{
    const Figure budget = named(figures(smallReport()), u"budget-by-outcome-area"_s);
    QCOMPARE(budget.rowCount(), 3);
    QCOMPARE(budget.series.size(), 3);
    QCOMPARE(budget.unit, u"USD"_s);
    QCOMPARE(budget.section, u"3.1"_s);
    for (const FigureSeries &series : budget.series) {
        for (const FigurePoint &p : series.points)
            QVERIFY(p.label.startsWith(u"OA"));
    }
    QVERIFY(budget.note.english().contains(u"All Outcome Areas 5,864 USD not drawn"));
    QCOMPARE(plain(budget.series[0].points[0]), u"22074699"_s);
    QCOMPARE(budget.series[2].points[0].column, Column::Expenditure);
}

void FigureTest::unknownBlankAndZeroStayThreeThings()
{
    const Figure budget = named(figures(smallReport()), u"budget-by-outcome-area"_s);
    QCOMPARE(plain(budget.series[0].points[1]), u"0"_s);
    QCOMPARE(plain(budget.series[0].points[2]), u"none"_s);
    QCOMPARE(budget.series[0].points[2].missing, Value::Kind::Unknown);
    QCOMPARE(budget.series[0].points[2].written, u"Unknown"_s);
    QCOMPARE(budget.series[1].points[2].missing, Value::Kind::Blank);
}

void FigureTest::sharesAreExact()
{
    const Figure share = named(figures(smallReport()), u"share-funded-by-outcome-area"_s);
    QCOMPARE(share.form, Figure::Form::Bars);
    QCOMPARE(plain(share.series[0].points[0]), u"80.07"_s);
    QCOMPARE(plain(share.series[0].points[1]), u"none"_s);
    QCOMPARE(share.series[0].points[1].missing, Value::Kind::Text);
    QCOMPARE(plain(share.series[0].points[2]), u"none"_s);
    QCOMPARE(share.series[0].points[2].missing, Value::Kind::Unknown);
}

void FigureTest::spentSharesAndGapsAreExact()
{
    Report r = smallReport();
    r.finances[1].available = amount("22,074,700");
    r.finances[1].budget = amount("22,074,699");
    const QList<Figure> all = figures(r);
    const QList<FigurePoint> spent = named(all, u"share-spent-by-outcome-area"_s).series[0].points;
    QCOMPARE(plain(spent[0]), u"100.00"_s);
    QCOMPARE(spent[0].column, Column::ExpenditureShare);
    QCOMPARE(plain(spent[1]), u"none"_s);
    QCOMPARE(spent[1].missing, Value::Kind::Unknown);
    const QList<FigurePoint> gaps = named(all, u"funding-gap-by-outcome-area"_s).series[0].points;
    QCOMPARE(plain(gaps[0]), u"4400408"_s);
    QCOMPARE(plain(gaps[1]), u"-1"_s);
    QCOMPARE(gaps[2].missing, Value::Kind::Unknown);
    QVERIFY(!gaps[2].value);
}

void FigureTest::rowsAreSortedByAmount()
{
    Report r = smallReport();
    r.finances[1].budget = amount("30,000,000");
    Figure budget = named(figures(r), u"budget-by-outcome-area"_s);
    budget.rowNotes = {{RowId(u"f/oa2"_s), u"two"_s}, {RowId(u"f/oa3"_s), u"three"_s}};
    sortRows(budget, RowSequence::ByAmount);
    QStringList rows;
    for (int i = 0; i < budget.rowCount(); ++i) {
        rows.append(budget.series[0].points[i].row.text());
        for (const FigureSeries &series : budget.series)
            QCOMPARE(series.points[i].row, budget.series[0].points[i].row);
    }
    QCOMPARE(rows, QStringList({u"f/oa3"_s, u"f/oa2"_s, u"f/oa4"_s}));
    QCOMPARE(budget.rowNotes.first().text, u"three"_s);

    Figure indicators = named(figures(r), u"indicators-outcome-2"_s);
    sortRows(indicators, RowSequence::ByAmount);
    QCOMPARE(indicators.series[0].points[0].row, RowId(u"b"_s));
}

void FigureTest::wordsByHandBelongToTheirFigure()
{
    Report r = smallReport();
    const QString name = u"budget-by-outcome-area"_s;
    r.remarks = {{figureRow(name), u"f/oa3"_s, u"A row's note"_s},
                 {figureRow(name), u"f/oa9"_s, u"Of a row that is gone"_s},
                 {figureRow(name), figureNotePart(), u"A note"_s},
                 {figureRow(name), figureTitlePart(), u"A title"_s}};
    const QList<Figure> all = figures(r);
    const Figure budget = named(all, name);
    QCOMPARE(budget.titleWords(), u"A title"_s);
    QVERIFY(budget.noteWords().contains(u"not drawn"));
    QVERIFY(budget.noteWords().endsWith(u"A note"));
    QCOMPARE(budget.rowNotes.size(), 1);
    QCOMPARE(budget.rowNotes.first().row, RowId(u"f/oa3"_s));
    const Figure other = named(all, u"funding-gap-by-outcome-area"_s);
    QVERIFY(other.ownTitle.isEmpty() && other.ownNote.isEmpty() && other.rowNotes.isEmpty());
    QCOMPARE(other.titleWords(), other.title.translated());
}

void FigureTest::progressIsCounted()
{
    Report r = smallReport();
    r.indicators[0].population = words(u"IDPs"_s);
    const QList<Figure> all = figures(r);
    const Figure areas = named(all, u"progress-by-outcome-area"_s);
    QCOMPARE(areas.form, Figure::Form::StackedRows);
    QCOMPARE(areas.series.size(), 6);
    QCOMPARE(areas.rowCount(), 1);
    QCOMPARE(areas.series[0].points[0].label, u"OA2: Status"_s);
    QCOMPARE(areas.series[0].points[0].section, u"outcome-area-2"_s);
    // 848 days against 90, 0 % of 95 %, 100 % of 100 %
    QStringList counts;
    for (const FigureSeries &series : areas.series)
        counts.append(plain(series.points[0]));
    QCOMPARE(counts, QStringList({u"1"_s, u"0"_s, u"2"_s, u"0"_s, u"0"_s, u"0"_s}));
    const Figure populations = named(all, u"progress-by-population-type"_s);
    QCOMPARE(populations.rowCount(), 2);
    QCOMPARE(populations.series[2].points[0].label, u"IDPs"_s);
    QCOMPARE(plain(populations.series[2].points[0]), u"1"_s);
}

void FigureTest::populationsOfAnIndicator()
{
    Report r = smallReport();
    r.indicators.push_back(indicator(u"d"_s, u"2.2"_s, u"IDPs"_s, "10.00%", "20.00%", "Unknown", Unit::None));
    r.index();
    const Figure figure = named(figures(r), u"indicator-outcome-2.2-by-population-type"_s);
    QVERIFY(figure.isDetail);
    QCOMPARE(figure.rowCount(), 2);
    QCOMPARE(figure.series.size(), 3);
    QCOMPARE(figure.series[0].points[1].label, u"IDPs"_s);
    QCOMPARE(figure.series[2].points[1].missing, Value::Kind::Unknown);
    QCOMPARE(figure.series[0].points[0].direction, std::optional(Direction::HigherIsBetter));
    QCOMPARE(detailFigures(r, u"outcome-area-2"_s).size(), 1);
    for (const Figure &onPage : figuresOfSection(r, u"outcome-area-2"_s))
        QVERIFY(!onPage.isDetail);
}

void FigureTest::namesOfCodesAreSafe()
{
    Report r = smallReport();
    for (IndicatorRow &row : r.indicators)
        row.code = words(u"../../etc: x\\y"_s);
    int details = 0;
    for (const Figure &figure : figures(r)) {
        details += figure.isDetail ? 1 : 0;
        QVERIFY2(!figure.name.contains(u'/') && !figure.name.contains(u'\\'), qPrintable(figure.name));
    }
    QVERIFY(details > 0);
}

void FigureTest::aUnitAFigure()
{
    const QList<Figure> all = figures(smallReport());
    const Figure percent = named(all, u"indicators-outcome-2"_s);
    QCOMPARE(percent.unit, u"percent"_s);
    QCOMPARE(percent.rowCount(), 2);
    QCOMPARE(percent.series.size(), 3);
    QCOMPARE(percent.series[0].points[0].label, u"2.2 Refugees"_s);
    QCOMPARE(percent.series[0].points[0].detail, u"Title of 2.2"_s);
    QCOMPARE(percent.series[0].points[0].missing, Value::Kind::Blank);
    QCOMPARE(plain(percent.series[2].points[0]), u"0.00"_s);
    const Figure days = named(all, u"indicators-outcome-2-days"_s);
    QCOMPARE(days.unit, u"days"_s);
    QCOMPARE(plain(days.series[2].points[0]), u"848.00"_s);
    QCOMPARE(days.series[0].points[0].missing, Value::Kind::Unknown);
}

void FigureTest::aTableWithoutTargetHasNoTargetSeries()
{
    Report r = smallReport();
    for (IndicatorRow &row : r.indicators)
        row.target.reset();
    QCOMPARE(named(figures(r), u"indicators-outcome-2"_s).series.size(), 2);

    r = smallReport();
    r.indicators[1].target.reset();
    const Figure percent = named(figures(r), u"indicators-outcome-2"_s);
    QCOMPARE(percent.series.size(), 3);
    QVERIFY(percent.series[1].points[0].noColumn);
    QVERIFY(!percent.series[1].points[1].noColumn);
}

void FigureTest::scaleRowsStandOnTheirLevels()
{
    Report r = smallReport();
    r.indicators = {indicator(u"s"_s, u"3.1"_s, u"Refugees"_s, "Broadly aligned: ≥90 points",
                              "Progressing towards alignment: 70-89 points", "Unknown", Unit::None)};
    r.index();
    const Figure scale = named(figures(r), u"indicators-outcome-2"_s);
    QCOMPARE(scale.unit, u"points"_s);
    QCOMPARE(scale.steps.size(), 3);
    QCOMPARE(scale.series[0].points[0].step, std::optional(2));
    QCOMPARE(scale.series[1].points[0].step, std::optional(1));
    QVERIFY(!scale.series[2].points[0].step);
    QVERIFY(!scale.series[0].points[0].value);
    QVERIFY(scale.hasNumbers());
}

void FigureTest::ownYearComesFromTheTotals()
{
    Report r = smallReport();
    SeriesPoint earlier;
    earlier.series = SeriesKind::BudgetTrend;
    earlier.year = 2022;
    earlier.cell(Column::Budget) = amount("100");
    r.series = {earlier};
    const QList<CompletedPoint> points = completedSeries(r, SeriesKind::BudgetTrend);
    QCOMPARE(points.size(), 2);
    QVERIFY(!points[0].derived);
    QCOMPARE(points[1].year, 2023);
    QVERIFY(points[1].derived);

    const Figure trend = named(figures(r), u"budget-and-expenditure-trend"_s);
    QCOMPARE(plain(trend.series[0].points[1]), u"119692622"_s);
    QCOMPARE(trend.series[0].points[1].row, RowId(u"f/total"_s));
    QCOMPARE(trend.series[0].points[0].row, RowId(u"budget-and-expenditure-trend/2022"_s));
    QCOMPARE(trend.series[1].points[0].missing, Value::Kind::Blank);

    r.year.reset();
    QCOMPARE(completedSeries(r, SeriesKind::BudgetTrend).size(), 1);
}

void FigureTest::contributionsSplitWhatIsKnown()
{
    Report r = smallReport();
    r.series = {contributions(2020, {{Column::Total, "100"}}),
                contributions(2021, {{Column::Unearmarked, "10"}, {Column::Earmarked, "30"}, {Column::Total, "100"}}),
                contributions(2022, {{Column::Unearmarked, "80"}, {Column::Earmarked, "30"}, {Column::Total, "100"}})};
    const Figure figure = named(figures(r), u"contributions-trend-by-type"_s);
    QCOMPARE(figure.series.size(), 5);
    const QList<FigurePoint> &rest = figure.series[4].points;
    QCOMPARE(plain(rest[0]), u"100"_s);
    QCOMPARE(plain(rest[1]), u"60"_s);
    QCOMPARE(plain(rest[2]), u"none"_s);
    QVERIFY(figure.note.english().contains(u"2022"));
    QCOMPARE(plain(rest[3]), u"62299197"_s);
    QCOMPARE(figure.series[0].points[3].missing, Value::Kind::Blank);
}

void FigureTest::namesAreUniqueAndSafe()
{
    Report r = smallReport();
    r.sections.push_back(section(u"again"_s));
    r.tables.push_back(table(Table::Kind::Indicators, 2));
    IndicatorRow again = r.indicators[1];
    again.id = RowId(u"again"_s);
    again.table = 2;
    r.indicators.push_back(again);
    r.index();
    QSet<QString> names;
    for (const Figure &figure : figures(r)) {
        QVERIFY2(!names.contains(figure.name), qPrintable(figure.name));
        names.insert(figure.name);
        for (const QChar c : figure.name)
            QVERIFY2(c.isLetterOrNumber() || c == u'-' || c == u'.', qPrintable(figure.name));
    }
    QVERIFY(names.contains(u"indicators-outcome-2-2"_s));
}

void FigureTest::areaPagesShowTheirBudget()
{
    Report r = smallReport();
    r.finances[0].areaKind = AreaKind::Outcome;
    r.finances[0].areaNumber = 2;
    const QList<Figure> page = figuresOfSection(r, u"outcome-area-2"_s);
    QCOMPARE(page.size(), 5);
    QCOMPARE(page.last().name, u"budget-by-outcome-area"_s);
    QCOMPARE(page.last().emphasis, RowId(u"f/oa2"_s));
    QCOMPARE(figuresOfSection(r, u"3.1"_s).size(), 6);
    QVERIFY(figuresOfSection(r, u"nowhere"_s).isEmpty());
}

void FigureTest::emptyFiguresSayWhatIsMissing()
{
    Report r = smallReport();
    r.finances.clear();
    r.index();
    const Figure trend = named(figures(r), u"budget-and-expenditure-trend"_s);
    QCOMPARE(trend.rowCount(), 0);
    QVERIFY(!trend.hasNumbers());
    QVERIFY(!trend.whenEmpty.english().isEmpty());
    QVERIFY(figures(Report()).isEmpty());
}

QTEST_GUILESS_MAIN(FigureTest)
#include "FigureTest.moc"
