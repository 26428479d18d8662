// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/RemarkInput.h"
#include "app/project/Project.h"
#include "app/project/StoredPlace.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

/// The result is a value; else the test fails with the error's words.
#define NEED(result)                                                                                                   \
    do {                                                                                                               \
        const auto &needed = (result);                                                                                 \
        QVERIFY2(needed.has_value(), needed ? "" : qPrintable(needed.error().english()));                              \
    } while (false)

namespace outturn::fixtures {

using namespace Qt::StringLiterals;

inline Cell editedCell(const Value &imported, const Value &now, Place place)
{
    Cell cell(imported, place);
    cell.set(now);
    return cell;
}

inline constexpr int sampleSourceSize = 4096;

/// A small report that uses every field of every type at least once.
inline ImportedReport sampleReport()
{
    Report r;
    r.id = u"testland-2023"_s;
    r.title = u"Annual Results Report"_s;
    r.year = 2023;
    r.operation = u"Testland “É”"_s;
    r.downloaded = QDate(2024, 5, 31);
    r.fileName = u"testland.txt"_s;

    const Place nowhere;
    Section first{u"section-1"_s,
                  u"1"_s,
                  u"Overview"_s,
                  1,
                  -1,
                  Place::inText(3, 1, 40, 12),
                  {},
                  {},
                  {Place::inText(9, 1, 90, 4), Place::inText(10, 1, 99, 3)}};
    first.paragraphs = {{u"One paragraph."_s, {Place::inText(4, 1, 60, 14)}, false},
                        {u"Split by\u00a0a page — édité, 'quoted' and \"double\"."_s,
                         {Place::inText(5, 1, 80, 5), Place::inText(7, 1, 88, 9)},
                         true},
                        {QString(), {}, false}};
    Section area{u"impact-area-1"_s, u"1"_s, u"Protect"_s, 2, 0, Place::inText(12, 1, 200, 8), {}, {}, {}};
    area.statements = {{u"People are safe."_s, {Place::inText(13, 1, 210, 16)}, false}, {u"All of them."_s, {}, true}};
    area.paragraphs = {{u"Before the table."_s, {Place::inText(14, 1, 230, 17)}, false}};
    Section finance{u"3.1"_s, QString(), u"Financial Data"_s, 2, 0, nowhere, {}, {}, {}};
    r.sections = {first, area, finance};
    r.areas = {{u"impact-1"_s, AreaKind::Impact, 1, u"Protect"_s, 1},
               {u"enabling-17"_s, AreaKind::Enabling, 17, u"Systems"_s, -1}};

    Table indicators{u"impact-area-1"_s, Table::Kind::Indicators, 1, 1, {}, 0, 2, {Place::inText(18, 1, 430, 20)}};
    indicators.headers = {{Column::Title, u"Core Indicator"_s, Place::inText(15, 1, 250, 14)},
                          {Column::Actual, u"Actual (2023)"_s, Place::inText(15, 20, 265, 6)}};
    Table finances{
        u"3.1"_s, Table::Kind::Finances, 2, 0, {{Column::Label, u"Area"_s, Place::inText(30, 1, 500, 4)}}, 0, 2, {}};
    r.tables = {indicators, finances};

    IndicatorRow row;
    row.id = RowId(u"impact-1/1.2/stateless-persons"_s);
    row.table = 0;
    row.areaKind = AreaKind::Impact;
    row.areaNumber = 1;
    row.core = true;
    row.country = Cell(Value::fromWords(u"Testland"_s), Place::inText(16, 1, 300, 8));
    row.code = Cell(Value::fromWords(u"1.2"_s), Place::inText(16, 9, 309, 3));
    row.title = Cell(Value::fromWords(u"Proportion of persons"_s), Place::inText(16, 13, 313, 21));
    row.population = Cell(Value::fromWords(u"Stateless Persons"_s), Place::inText(16, 40, 340, 17));
    row.baseline = Cell(Value::fromWritten(u"100.00%"_s), Place::inText(16, 60, 360, 7));
    row.target =
        editedCell(Value::fromWritten(u"Unknown"_s), Value::fromWritten(u"12.50%"_s), Place::inText(16, 70, 370, 7));
    row.actual = Cell(Value::fromWritten(u"Moderate: 40-69 points"_s), Place::inText(16, 80, 380, 22));
    IndicatorRow bare;
    bare.id = RowId(u"impact-1/1.3/others~2"_s);
    bare.table = 0;
    bare.code = Cell(Value::fromWords(u"1.3"_s));
    bare.title = Cell(Value::fromWords(u"Days"_s));
    bare.population = Cell(Value());
    bare.baseline = Cell(Value::fromWritten(u"21,296"_s, Unit::People));
    bare.actual = editedCell(Value::fromWritten(u"odd words"_s), Value(), Place::inText(17, 1, 400, 9));
    bare.place = Place::inText(17, 1, 390, 40);
    r.indicators = {row, bare};

    FinanceRow money;
    money.id = RowId(u"finance-outcome/oa2"_s);
    money.table = 1;
    money.kind = FinanceTable::Outcome;
    money.areaKind = AreaKind::Outcome;
    money.areaNumber = 2;
    money.label = Cell(Value::fromWords(u"OA2: Status"_s), Place::inText(31, 1, 510, 11));
    money.budget = Cell(Value::fromWritten(u"60,000,000"_s, Unit::Usd), Place::inText(31, 13, 522, 10));
    money.available = editedCell(Value::fromWritten(u"1"_s, Unit::Usd),
                                 Value::fromWritten(u"999999999999999999"_s, Unit::Usd), Place::inText(31, 25, 533, 1));
    money.availableShare = Cell(Value::fromWritten(u"0.000000000000000001%"_s),
                                Place::onPage(12, 3, {-5, 7150, 4201, 1133}).recognised(87));
    money.expenditure = Cell(Value::fromWritten(u"-1.50"_s, Unit::Usd), Place::inTable(14, 3, 2, 1));
    money.expenditureShare = Cell(Value::unknown());
    money.place = Place::inText(31, 1, 510, 60);
    FinanceRow total;
    total.id = RowId(u"finance-outcome/total"_s);
    total.table = 1;
    total.kind = FinanceTable::Outcome;
    total.role = FinanceRole::Total;
    total.label = Cell(Value::fromWords(u"Total"_s));
    r.finances = {money, total};

    r.seriesHeadings = {
        {SeriesKind::BudgetTrend, 2, u"Budget and Expenditure Trend"_s, 0, Place::inText(40, 1, 700, 28)},
        {SeriesKind::ContributionsTrend, -1, u"Contributions Trend by Type"_s, 0, nowhere}};
    SeriesPoint trend;
    trend.year = 2021;
    trend.cell(Column::Budget) = Cell(Value::fromWritten(u"12,345"_s, Unit::Usd));
    trend.cell(Column::Expenditure) =
        editedCell(Value::fromWritten(u"1"_s, Unit::Usd), Value::unknown(), Place::inText(41, 1, 730, 1));
    SeriesPoint gifts;
    gifts.series = SeriesKind::ContributionsTrend;
    gifts.year = 2022;
    gifts.cell(Column::SoftlyEarmarked) = Cell(Value::fromWritten(u"7"_s, Unit::Usd));
    r.series = {trend, gifts};

    Finding finding;
    finding.severity = Severity::Warning;
    finding.rule = u"value-not-understood"_s;
    finding.message = Message("“%1” is not a number of %2", {u"odd words"_s, u"days"_s});
    finding.rows = {RowId(u"impact-1/1.3/others~2"_s), RowId(u"finance-outcome/oa2"_s)};
    finding.column = Column::Actual;
    finding.section = u"impact-area-1"_s;
    finding.place = Place::inText(17, 1, 400, 9);
    r.findings = {finding, {Severity::Error, u"other"_s, Message("Nothing"), {}, {}, {}, {}}};
    r.remarks = {{u"figure/budget-by-outcome-area"_s, u"finance-outcome/oa2"_s, u"Late in the year."_s},
                 {u"figure/budget-by-outcome-area"_s, u"note"_s, u"Two lines:\n“É”, 'quoted'."_s},
                 {u"figure/indicators-impact-1"_s, u"title"_s, u"Who is safe"_s}};
    r.index();
    return {r, QByteArray(sampleSourceSize, 'x')};
}

/// Every field of a report as lines of text, so that a difference shows itself.
class Listing
{
public:
    explicit Listing(const Report &r)
    {
        add(u"report"_s, {r.id, r.title, r.year ? QString::number(*r.year) : u"-"_s, r.operation,
                          r.downloaded.toString(Qt::ISODate), r.fileName});
        for (const Section &s : r.sections) {
            add(u"section"_s, {s.id, s.number, s.title, n(s.level), n(s.parent), of(s.place), of(s.removed)});
            for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
                for (const Paragraph &p : s.list(role))
                    add(u"paragraph"_s, {n(int(role)), p.text, of(p.places), n(p.edited)});
            }
        }
        for (const Area &a : r.areas)
            add(u"area"_s, {a.id, areaKindName(a.kind), n(a.number), a.title, n(a.section)});
        for (const Table &t : r.tables) {
            add(u"table"_s, {t.id, n(int(t.kind)), n(t.section), n(t.afterParagraphs), n(t.firstRow), n(t.rowCount)});
            if (!t.removed.isEmpty())
                add(u"removed"_s, {of(t.removed)});
            for (const ColumnHeader &h : t.headers)
                add(u"header"_s, {columnName(h.column), h.written, of(h.place)});
        }
        for (const IndicatorRow &i : r.indicators) {
            add(u"indicator"_s,
                {i.id.text(), n(i.table), areaKindName(i.areaKind), n(i.areaNumber), n(i.core), of(i.place)});
            cells(i);
        }
        for (const FinanceRow &f : r.finances) {
            add(u"finance"_s, {f.id.text(), n(f.table), financeTableName(f.kind), financeRoleName(f.role),
                               f.areaKind ? areaKindName(*f.areaKind) : u"-"_s, n(f.areaNumber), of(f.place)});
            cells(f);
        }
        for (const SeriesHeading &h : r.seriesHeadings)
            add(u"heading"_s, {seriesName(h.series), n(h.section), h.title, n(h.afterParagraphs), of(h.place)});
        for (const SeriesPoint &p : r.series) {
            add(u"point"_s, {seriesName(p.series), n(p.year)});
            for (int i = 0; i < columnCount; ++i) {
                if (p.cells[size_t(i)])
                    add(u"  cell"_s, {columnName(Column(i)), of(*p.cells[size_t(i)])});
            }
        }
        for (const Finding &f : r.findings) {
            QStringList rows;
            for (const RowId &id : f.rows)
                rows << id.text();
            add(u"finding"_s,
                {severityName(f.severity), f.rule, QString::fromUtf8(f.message.pattern), f.message.arguments.join(u'|'),
                 rows.join(u'|'), f.column ? columnName(*f.column) : u"-"_s, f.section, of(f.place)});
        }
        for (const Remark &t : r.remarks) {
            const QString figure = figureOfRow(t.subject);
            add(figure.isEmpty() ? u"remark"_s : u"figure text"_s,
                {figure.isEmpty() ? t.subject : figure, t.part, QString(t.text).replace(u'\n', u'|')});
        }
    }

    QStringList lines;

private:
    static QString n(int number) { return QString::number(number); }
    static QString of(const Place &p)
    {
        if (p.isInText() || p.kind() == Place::Kind::None)
            return u"@%1:%2+%3.%4"_s.arg(p.line()).arg(p.column()).arg(p.offset()).arg(p.length());
        return u'@' + QString::fromLatin1(wordsOf(p));
    }
    static QString of(const QList<Place> &places)
    {
        QString text;
        for (const Place &place : places)
            text += of(place);
        return text;
    }
    static QString of(const Value &v)
    {
        return u"<%1|%2|%3|%4>"_s.arg(v.written(), kindName(v.kind()), v.number() ? v.number()->toPlain() : u"none"_s,
                                      unitName(v.unit()));
    }
    static QString of(const Cell &c)
    {
        return of(c.value()) + of(c.place()) + (c.isEdited() ? u" was "_s + of(c.imported()) : QString());
    }
    template <typename Row> void cells(const Row &row)
    {
        for (int i = 0; i < columnCount; ++i) {
            if (const Cell *cell = row.cell(Column(i)))
                add(u"  cell"_s, {columnName(Column(i)), of(*cell)});
        }
    }
    void add(const QString &what, const QStringList &parts) { lines << what + u": "_s + parts.join(u" ; "_s); }
};

/// Empty when the reports are the same in every field; else the first line that differs.
inline QString difference(const Report &a, const Report &b)
{
    const QStringList x = Listing(a).lines;
    const QStringList y = Listing(b).lines;
    for (qsizetype i = 0; i < std::max(x.size(), y.size()); ++i) {
        if (x.value(i) != y.value(i))
            return u"«%1» against «%2»"_s.arg(x.value(i), y.value(i));
    }
    return {};
}

/// The whole history; empty with a warning when it cannot be read.
inline std::vector<HistoryEntry> entriesOf(const Project &project)
{
    auto entries = project.history();
    if (!entries)
        qWarning("%s", qPrintable(entries.error().english()));
    return entries ? *std::move(entries) : std::vector<HistoryEntry>();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs SQL on a file as another program would.
inline QString runSql(const QString &path, const QStringList &statements)
{
    QString result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        if (!database.open())
            result = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                result = query.lastError().text();
            else if (query.next())
                result = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return result;
}

inline Edit actualEdit(const Report &report, const QString &written)
{
    const RowId row(u"impact-1/1.2/stateless-persons"_s);
    return SetCell{row, Column::Actual, report.cell(row, Column::Actual)->value(), Value::fromWritten(written)};
}

inline QString actualOf(const Report &report)
{
    return report.cell(RowId(u"impact-1/1.2/stateless-persons"_s), Column::Actual)->value().written();
}

} // namespace outturn::fixtures
