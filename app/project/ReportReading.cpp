// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/FileState.h"
#include "app/project/ReportRows.h"
#include "app/project/Stored.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAreas = 1000;
constexpr int deepestLevel = 100;
constexpr int mostReports = 1'000'000;

std::optional<ParagraphRole> roleFromName(QStringView name)
{
    if (name == u"statement")
        return ParagraphRole::Statement;
    return name == u"narrative" ? std::optional(ParagraphRole::Narrative) : std::nullopt;
}

std::optional<Table::Kind> tableKindFromName(QStringView name)
{
    if (name == u"indicators")
        return Table::Kind::Indicators;
    return name == u"finances" ? std::optional(Table::Kind::Finances) : std::nullopt;
}

// Where a cell of this column goes; null when the row has no such column.
template <typename Row> Cell *place(Row &row, Column column, const Cell &cell)
{
    const auto into = [&](auto &slot) -> Cell * {
        slot = cell;
        return row.cell(column);
    };
    if constexpr (std::is_same_v<Row, IndicatorRow>) {
        switch (column) {
        case Column::Country:
            return into(row.country);
        case Column::Code:
            return into(row.code);
        case Column::Title:
            return into(row.title);
        case Column::Population:
            return into(row.population);
        case Column::Baseline:
            return into(row.baseline);
        case Column::Target:
            return into(row.target);
        case Column::Actual:
            return into(row.actual);
        default:
            return nullptr;
        }
    } else {
        switch (column) {
        case Column::Label:
            return into(row.label);
        case Column::Budget:
            return into(row.budget);
        case Column::Available:
            return into(row.available);
        case Column::AvailableShare:
            return into(row.availableShare);
        case Column::Expenditure:
            return into(row.expenditure);
        case Column::ExpenditureShare:
            return into(row.expenditureShare);
        default:
            return nullptr;
        }
    }
}

constexpr quint32 bit(Column column)
{
    return 1U << static_cast<quint32>(column);
}
constexpr quint32 indicatorColumns = bit(Column::Code) | bit(Column::Title) | bit(Column::Population);
constexpr quint32 financeColumns = bit(Column::Label);

/// Reads the tables of one report, each by its own function; the first failure ends it.
class Reader
{
public:
    Reader(ProjectFile &file, int number, qint64 sourceSize, const std::function<bool()> &advance)
        : m_file(file), m_number(number), m_sourceSize(sourceSize), m_advance(advance)
    {
    }

    Result<Report> report()
    {
        each(u"SELECT report_id, title, year, operation, downloaded, file_name FROM report WHERE number = ?"_s,
             "report"_L1, [&](RowReader &row, int &at) {
                 m_report.id = row.text(at);
                 m_report.title = row.text(at);
                 if (!row.isNull(at))
                     m_report.year = static_cast<int>(row.integer(at, 0, 9999));
                 else
                     ++at;
                 m_report.operation = row.text(at);
                 const QString date = row.optionalText(at);
                 m_report.downloaded = QDate::fromString(date, Qt::ISODate);
                 if (m_report.downloaded.isValid() == date.isEmpty() || m_report.id.isEmpty())
                     row.bad(at - 1);
                 m_report.fileName = row.text(at);
             });
        sections();
        tables();
        rows();
        cells();
        series();
        findings();
        remarks();
        if (!m_result)
            return tl::unexpected(m_result.error());
        m_report.index();
        return std::move(m_report);
    }

private:
    template <typename Take> void each(const QString &sql, QLatin1StringView table, const Take &take)
    {
        if (!m_result)
            return;
        QSqlQuery &query = m_file.prepared(sql);
        query.bindValue(0, m_number);
        m_result = m_file.run(query);
        RowReader row(m_file, query, QString(table), m_sourceSize);
        while (m_result && row.next()) {
            int at = 0;
            take(row, at);
        }
        if (m_result)
            m_result = row.result();
    }

    void sections()
    {
        auto &list = m_report.sections;
        each(
            u"SELECT position, id, number, title, level, parent, source, removed FROM section WHERE report = ? ORDER BY position"_s,
            "section"_L1, [&](RowReader &row, int &at) {
                row.position(at, list.size());
                Section section;
                section.id = row.text(at);
                section.number = row.text(at);
                section.title = row.text(at);
                section.level = static_cast<int>(row.integer(at, 0, deepestLevel));
                section.parent = row.optionalIndex(at, list.size());
                section.place = row.place(at);
                section.removed = row.places(at);
                list.push_back(section);
            });
        each(u"SELECT section, role, position, text, places, edited FROM paragraph WHERE report = ? "
             "ORDER BY section, role, position"_s,
             "paragraph"_L1, [&](RowReader &row, int &at) {
                 const int index = row.index(at, list.size());
                 const ParagraphRole role = row.named(at, &roleFromName);
                 if (row.error())
                     return;
                 QList<Paragraph> &paragraphs = list[static_cast<size_t>(index)].list(role);
                 row.position(at, static_cast<size_t>(paragraphs.size()));
                 Paragraph paragraph{row.text(at), row.places(at), row.flag(at)};
                 paragraphs.append(paragraph);
             });
        each(u"SELECT position, id, kind, number, title, section FROM area WHERE report = ? ORDER BY position"_s,
             "area"_L1, [&](RowReader &row, int &at) {
                 row.position(at, m_report.areas.size());
                 Area area{row.text(at), row.named(at, &areaKindFromName), 0, {}, -1};
                 area.number = static_cast<int>(row.integer(at, 0, mostAreas));
                 area.title = row.text(at);
                 area.section = row.optionalIndex(at, list.size());
                 m_report.areas.push_back(area);
             });
    }

    int afterParagraphs(RowReader &row, int &at, int section) const
    {
        const qsizetype count =
            section < 0 || row.error() ? 0 : m_report.sections[static_cast<size_t>(section)].paragraphs.size();
        return static_cast<int>(row.integer(at, 0, count));
    }

    void tables()
    {
        auto &list = m_report.tables;
        each(u"SELECT position, id, kind, section, after_paragraphs, removed FROM report_table "
             "WHERE report = ? ORDER BY position"_s,
             "report_table"_L1, [&](RowReader &row, int &at) {
                 row.position(at, list.size());
                 Table table;
                 table.id = row.text(at);
                 table.kind = row.named(at, &tableKindFromName);
                 table.section = row.optionalIndex(at, m_report.sections.size());
                 table.afterParagraphs = afterParagraphs(row, at, table.section);
                 table.removed = row.places(at);
                 list.push_back(table);
             });
        each(
            u"SELECT report_table, position, column, written, source FROM table_header WHERE report = ? ORDER BY report_table, position"_s,
            "table_header"_L1, [&](RowReader &row, int &at) {
                const int index = row.index(at, list.size());
                if (row.error())
                    return;
                QList<ColumnHeader> &headers = list[static_cast<size_t>(index)].headers;
                row.position(at, static_cast<size_t>(headers.size()));
                const Column column = row.named(at, &columnFromName);
                const QString written = row.text(at);
                headers.append({column, written, row.place(at)});
            });
    }

    /// Sets the row's table, which must be of the row's kind and not stand before that of the row before it.
    template <typename Row>
    void takeTable(RowReader &row, int &at, Table::Kind kind, std::vector<Row> &rows, Row &taken)
    {
        taken.table = row.index(at, m_report.tables.size());
        if (row.error())
            return;
        Table &table = m_report.tables[static_cast<size_t>(taken.table)];
        if (table.kind != kind || (!rows.empty() && rows.back().table > taken.table))
            row.bad(at - 1);
        ++table.rowCount;
    }

    void setFirstRows()
    {
        int indicators = 0;
        int finances = 0;
        for (Table &table : m_report.tables) {
            int &next = table.kind == Table::Kind::Indicators ? indicators : finances;
            table.firstRow = next;
            next += table.rowCount;
        }
    }

    void rows()
    {
        auto &indicators = m_report.indicators;
        each(
            u"SELECT position, id, report_table, area_kind, area_number, core, source FROM indicator WHERE report = ? ORDER BY position"_s,
            "indicator"_L1, [&](RowReader &row, int &at) {
                ++at; // the query sorts by it
                IndicatorRow indicator;
                indicator.id = newId(row, at, static_cast<qint64>(indicators.size()));
                takeTable(row, at, Table::Kind::Indicators, indicators, indicator);
                indicator.areaKind = row.named(at, &areaKindFromName);
                indicator.areaNumber = static_cast<int>(row.integer(at, 0, mostAreas));
                indicator.core = row.flag(at);
                indicator.place = row.place(at);
                indicators.push_back(std::move(indicator));
            });
        auto &finances = m_report.finances;
        each(
            u"SELECT position, id, report_table, kind, role, area_kind, area_number, source FROM finance WHERE report = ? ORDER BY position"_s,
            "finance"_L1, [&](RowReader &row, int &at) {
                ++at;
                FinanceRow finance;
                finance.id = newId(row, at, -1 - static_cast<qint64>(finances.size()));
                takeTable(row, at, Table::Kind::Finances, finances, finance);
                finance.kind = row.named(at, &financeTableFromName);
                finance.role = row.named(at, &financeRoleFromName);
                finance.areaKind = row.optionalNamed(at, &areaKindFromName);
                finance.areaNumber = static_cast<int>(row.integer(at, 0, mostAreas));
                finance.place = row.place(at);
                finances.push_back(std::move(finance));
            });
        setFirstRows();
    }

    // Indicators are known by their position, finances by -1 - position.
    RowId newId(RowReader &row, int &at, qint64 known)
    {
        const QString id = row.text(at);
        if (id.isEmpty() || m_known.contains(id))
            row.bad(at - 1);
        m_known.insert(id, known);
        return RowId(id);
    }

    void cells()
    {
        std::vector<quint32> ofIndicators(m_report.indicators.size());
        std::vector<quint32> ofFinances(m_report.finances.size());
        QString id;
        qint64 known = 0;
        each(u"SELECT row, column, written, kind, number, unit, source, imported_written, imported_kind, "
             u"imported_number, imported_unit FROM cell "
             "WHERE report = ? ORDER BY row, column"_s,
             "cell"_L1, [&](RowReader &row, int &at) {
                 // The cells of a row follow each other: one look-up a row.
                 if (const QString rowId = row.text(at); rowId != id || id.isNull()) {
                     const auto it = m_known.constFind(rowId);
                     if (it == m_known.constEnd())
                         return row.bad(at - 1);
                     id = rowId;
                     known = *it;
                 }
                 const Column column = row.named(at, &columnFromName);
                 const Cell cell = row.cell(at);
                 const auto position = static_cast<size_t>(known < 0 ? -1 - known : known);
                 Cell *placed = known < 0 ? place(m_report.finances[position], column, cell)
                                          : place(m_report.indicators[position], column, cell);
                 if (!placed)
                     row.bad(1);
                 (known < 0 ? ofFinances : ofIndicators)[position] |= bit(column);
                 if (!row.error() && !m_advance())
                     m_result = failure(Error::Kind::Cancelled, m_file.path(),
                                        Message(QT_TRANSLATE_NOOP("Message", "cancelled")));
             });
        for (size_t i = 0; i < ofIndicators.size(); ++i) {
            if ((ofIndicators[i] & indicatorColumns) != indicatorColumns)
                incomplete(u"indicator"_s, m_report.indicators[i].id.text());
        }
        for (size_t i = 0; i < ofFinances.size(); ++i) {
            if ((ofFinances[i] & financeColumns) != financeColumns)
                incomplete(u"finance"_s, m_report.finances[i].id.text());
        }
    }

    void incomplete(const QString &table, const QString &row)
    {
        if (m_result)
            m_result = failure(
                Error::Kind::File, u"%1, %2 %3"_s.arg(m_file.path(), table, row), Message(missingRowsPattern),
                Message(QT_TRANSLATE_NOOP("Message", "The file was changed by another program; take an older copy")));
    }

    void series()
    {
        auto &headings = m_report.seriesHeadings;
        each(
            u"SELECT position, series, section, title, after_paragraphs, source FROM series_heading WHERE report = ? ORDER BY position"_s,
            "series_heading"_L1, [&](RowReader &row, int &at) {
                row.position(at, headings.size());
                SeriesHeading heading;
                heading.series = row.named(at, &seriesFromName);
                heading.section = row.optionalIndex(at, m_report.sections.size());
                heading.title = row.text(at);
                heading.afterParagraphs = afterParagraphs(row, at, heading.section);
                heading.place = row.place(at);
                headings.push_back(heading);
            });
        auto &points = m_report.series;
        each(u"SELECT series, year, column, written, kind, number, unit, source, imported_written, imported_kind, "
             u"imported_number, imported_unit FROM series_cell "
             "WHERE report = ? ORDER BY series, year"_s,
             "series_cell"_L1, [&](RowReader &row, int &at) {
                 const SeriesKind kind = row.named(at, &seriesFromName);
                 const int year = static_cast<int>(row.integer(at, 1950, 2150));
                 const Column column = row.named(at, &columnFromName);
                 if (!seriesColumns(kind).contains(column))
                     row.bad(at - 1);
                 if (points.empty() || points.back().series != kind || points.back().year != year) {
                     SeriesPoint point;
                     point.series = kind;
                     point.year = year;
                     points.push_back(point);
                 }
                 points.back().cell(column) = row.cell(at);
             });
    }

    void findings()
    {
        each(
            u"SELECT position, severity, rule, message, arguments, rows, column, section, source FROM finding WHERE report = ? ORDER BY position"_s,
            "finding"_L1, [&](RowReader &row, int &at) {
                row.position(at, m_report.findings.size());
                Finding finding;
                finding.severity = row.named(at, &severityFromName);
                finding.rule = row.text(at);
                finding.message.pattern = row.text(at).toUtf8();
                finding.message.arguments = row.strings(at);
                const QStringList rows = row.strings(at);
                for (const QString &id : rows)
                    finding.rows.append(RowId(id));
                finding.column = row.optionalNamed(at, &columnFromName);
                finding.section = row.text(at);
                finding.place = row.place(at);
                m_report.findings.push_back(finding);
            });
    }

    void remarks()
    {
        auto &remarks = m_report.remarks;
        each(u"SELECT subject, part, text FROM remark WHERE report = ?"_s, "remark"_L1,
             [&](RowReader &row, int &at) { remarks.push_back(row.remark(at)); });
        // SQLite sorts text by its bytes.
        std::sort(remarks.begin(), remarks.end(), [](const Remark &a, const Remark &b) { return a.key() < b.key(); });
    }

    ProjectFile &m_file;
    int m_number;
    qint64 m_sourceSize;
    const std::function<bool()> &m_advance;
    Report m_report;
    QHash<QString, qint64> m_known;
    Result<void> m_result;
};

} // namespace

Result<std::vector<EditionInfo>> readEditions(ProjectFile &file)
{
    std::vector<EditionInfo> editions;
    QSqlQuery &query = file.prepared(
        u"SELECT number, report_id, id, file_name, coalesce(place, -1), length(source) FROM report ORDER BY number"_s);
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"report"_s);
    std::vector<bool> taken;
    while (row.next()) {
        int at = 0;
        EditionInfo edition;
        row.position(at, editions.size() + 1);
        edition.number = static_cast<int>(editions.size()) + 1;
        edition.report = row.text(at);
        if (const QString id = row.text(at); id != edition.report && !id.startsWith(edition.report + u"/edition-"_s))
            row.bad(1);
        edition.fileName = row.text(at);
        edition.place = static_cast<int>(row.integer(at, -1, mostReports));
        edition.sourceSize = row.integer(at, 0);
        if (row.error())
            break;
        if (edition.place >= 0) {
            taken.resize(std::max(taken.size(), static_cast<size_t>(edition.place) + 1));
            if (taken[static_cast<size_t>(edition.place)])
                row.bad(4);
            taken[static_cast<size_t>(edition.place)] = true;
        }
        editions.push_back(edition);
    }
    if (row.error())
        return tl::unexpected(*row.error());
    if (std::find(taken.begin(), taken.end(), false) != taken.end())
        return failure(
            Error::Kind::File, file.path() + u", report"_s, Message(missingRowsPattern),
            Message(QT_TRANSLATE_NOOP("Message", "The file was changed by another program; take an older copy")));
    return editions;
}

Result<std::vector<Report>> readReports(ProjectFile &file, const std::vector<EditionInfo> &editions,
                                        const ProjectProgress &progress)
{
    constexpr qint64 cellsBetweenProgress = 4096;
    std::vector<const EditionInfo *> standing;
    for (const EditionInfo &edition : editions) {
        if (edition.place >= 0) {
            standing.resize(std::max(standing.size(), static_cast<size_t>(edition.place) + 1));
            standing[static_cast<size_t>(edition.place)] = &edition;
        }
    }
    qint64 total = 1;
    {
        QSqlQuery &query = file.prepared(u"SELECT count(*) FROM cell"_s);
        if (auto done = file.run(query); !done)
            return tl::unexpected(done.error());
        RowReader row(file, query, u"cell"_s);
        int at = 0;
        if (row.next())
            total = std::max<qint64>(1, row.integer(at, 0));
    }
    qint64 count = 0;
    const std::function<bool()> advance = [&] {
        return ++count % cellsBetweenProgress != 0 || !progress ||
               progress(static_cast<double>(count) / static_cast<double>(total));
    };
    std::vector<Report> reports;
    for (const EditionInfo *edition : standing) {
        Result<Report> report = Reader(file, edition->number, edition->sourceSize, advance).report();
        if (!report)
            return tl::unexpected(report.error());
        reports.push_back(std::move(*report));
    }
    return reports;
}

Result<Report> readEdition(ProjectFile &file, const EditionInfo &edition)
{
    const std::function<bool()> advance = [] { return true; };
    return Reader(file, edition.number, edition.sourceSize, advance).report();
}

Result<QByteArray> readSource(ProjectFile &file, int number)
{
    QSqlQuery &query = file.prepared(u"SELECT source FROM report WHERE number = ?"_s);
    query.bindValue(0, number);
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"report"_s);
    int at = 0;
    const QByteArray bytes = row.next() ? row.bytes(at) : QByteArray();
    if (row.error())
        return tl::unexpected(*row.error());
    return bytes;
}

} // namespace outturn
