// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/BulkInsert.h"
#include "app/project/EditJson.h"
#include "app/project/ReportRows.h"
#include "app/project/Stored.h"

#include <QVariant>

#include <algorithm>
#include <numeric>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsBetweenProgress = 512;

// "INSERT INTO area VALUES (?, ?, …)"
QString insertInto(QLatin1StringView table, int columns)
{
    return u"INSERT INTO %1 VALUES (?%2)"_s.arg(table, u", ?"_s.repeated(columns - 1));
}

QString roleName(ParagraphRole role)
{
    return role == ParagraphRole::Statement ? u"statement"_s : u"narrative"_s;
}

/// Inserts the rows of one report; after the first failure nothing more is done.
class Writer
{
public:
    Writer(ProjectFile &file, int number, const ProjectProgress &progress)
        : m_file(file), m_number(number), m_progress(progress)
    {
    }

    const Result<void> &result() const { return m_result; }

    void report(const Report &report, const QByteArray &source)
    {
        insert("report"_L1, 8, [&](QSqlQuery &q, int &at) {
            bindText(q, at, report.id);
            bindText(q, at, report.title);
            q.bindValue(at++, report.year ? QVariant(*report.year) : QVariant(QMetaType::fromType<int>()));
            bindText(q, at, report.operation);
            bindOptionalText(q, at, report.downloaded.toString(Qt::ISODate));
            bindText(q, at, report.fileName);
            q.bindValue(at++, source.isNull() ? QByteArray("") : source);
        });
        for (size_t i = 0; i < report.sections.size(); ++i)
            section(static_cast<int>(i), report.sections[i]);
        for (size_t i = 0; i < report.areas.size(); ++i)
            area(static_cast<int>(i), report.areas[i]);
        for (size_t i = 0; i < report.tables.size(); ++i)
            table(static_cast<int>(i), report.tables[i]);
        rows(report);
        series(report);
        for (size_t i = 0; i < report.findings.size(); ++i)
            finding(static_cast<int>(i), report.findings[i]);
    }

    void paragraphs(int section, ParagraphRole role, const QList<Paragraph> &list, qsizetype first)
    {
        for (qsizetype i = first; i < list.size(); ++i) {
            insert("paragraph"_L1, 7, [&](QSqlQuery &q, int &at) {
                bindInteger(q, at, section);
                bindText(q, at, roleName(role));
                bindInteger(q, at, i);
                bindText(q, at, list[i].text);
                bindText(q, at, QString::fromUtf8(placesToJson(list[i].places)));
                bindInteger(q, at, list[i].edited);
            });
        }
    }

    void seriesCell(const SeriesPoint &point, Column column)
    {
        if (!point.cell(column))
            return;
        insert("series_cell"_L1, 4 + cellColumns, [&](QSqlQuery &q, int &at) {
            bindText(q, at, seriesName(point.series));
            bindInteger(q, at, point.year);
            bindText(q, at, columnName(column));
            bindCell(q, at, *point.cell(column));
        });
    }

private:
    template <typename Bind> void insert(QLatin1StringView table, int columns, const Bind &bind)
    {
        if (!m_result)
            return;
        if (m_table != table) {
            m_table = table;
            m_insert = &m_file.prepared(insertInto(table, columns));
        }
        int at = 0;
        bindInteger(*m_insert, at, m_number);
        bind(*m_insert, at);
        m_result = m_file.run(*m_insert);
    }

    void section(int position, const Section &section)
    {
        insert("section"_L1, 9, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, position);
            bindText(q, at, section.id);
            bindText(q, at, section.number);
            bindText(q, at, section.title);
            bindInteger(q, at, section.level);
            bindIndex(q, at, section.parent);
            bindPlace(q, at, section.place);
            bindText(q, at, QString::fromUtf8(placesToJson(section.removed)));
        });
        paragraphs(position, ParagraphRole::Statement, section.statements, 0);
        paragraphs(position, ParagraphRole::Narrative, section.paragraphs, 0);
    }

    void area(int position, const Area &area)
    {
        insert("area"_L1, 7, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, position);
            bindText(q, at, area.id);
            bindText(q, at, areaKindName(area.kind));
            bindInteger(q, at, area.number);
            bindText(q, at, area.title);
            bindIndex(q, at, area.section);
        });
    }

    void table(int position, const Table &table)
    {
        insert("report_table"_L1, 8, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, position);
            bindText(q, at, table.id);
            bindText(q, at, table.kind == Table::Kind::Indicators ? u"indicators"_s : u"finances"_s);
            bindIndex(q, at, table.section);
            bindInteger(q, at, table.afterParagraphs);
            bindInteger(q, at, table.firstRow);
            bindInteger(q, at, table.rowCount);
        });
        for (qsizetype i = 0; i < table.headers.size(); ++i) {
            const ColumnHeader &header = table.headers[i];
            insert("table_header"_L1, 6, [&](QSqlQuery &q, int &at) {
                bindInteger(q, at, position);
                bindInteger(q, at, i);
                bindText(q, at, columnName(header.column));
                bindText(q, at, header.written);
                bindPlace(q, at, header.place);
            });
        }
    }

    void rows(const Report &report)
    {
        m_total = 2 * (report.indicators.size() + report.finances.size());
        for (size_t i = 0; i < report.indicators.size(); ++i) {
            const IndicatorRow &row = report.indicators[i];
            insert("indicator"_L1, 8, [&](QSqlQuery &q, int &at) {
                bindInteger(q, at, static_cast<int>(i));
                bindText(q, at, row.id.text());
                bindInteger(q, at, row.table);
                bindText(q, at, areaKindName(row.areaKind));
                bindInteger(q, at, row.areaNumber);
                bindInteger(q, at, row.core);
                bindPlace(q, at, row.place);
            });
            advance();
        }
        for (size_t i = 0; i < report.finances.size(); ++i) {
            const FinanceRow &row = report.finances[i];
            insert("finance"_L1, 9, [&](QSqlQuery &q, int &at) {
                bindInteger(q, at, static_cast<int>(i));
                bindText(q, at, row.id.text());
                bindInteger(q, at, row.table);
                bindText(q, at, financeTableName(row.kind));
                bindText(q, at, financeRoleName(row.role));
                bindOptionalText(q, at, row.areaKind ? areaKindName(*row.areaKind) : QString());
                bindInteger(q, at, row.areaNumber);
                bindPlace(q, at, row.place);
            });
            advance();
        }
        cells(report.indicators);
        cells(report.finances);
    }

    // Rows go in as the table's key sorts them: SQLite then only ever appends, which is several times as fast.
    template <typename Row> void cells(const std::vector<Row> &rows)
    {
        std::vector<std::pair<QByteArray, const Row *>> ordered;
        ordered.reserve(rows.size());
        for (const Row &row : rows)
            ordered.emplace_back(row.id.text().toUtf8(), &row);
        std::sort(ordered.begin(), ordered.end());
        std::vector<std::pair<QString, Column>> columns;
        for (int i = 0; i < columnCount; ++i)
            columns.emplace_back(columnName(static_cast<Column>(i)), static_cast<Column>(i));
        std::sort(columns.begin(), columns.end());
        BulkInsert insertCell(m_file, insertInto("cell"_L1, 3 + cellColumns));
        for (const auto &[key, row] : ordered) {
            for (const auto &[name, column] : columns) {
                const Cell *cell = row->cell(column);
                if (!cell || !m_result)
                    continue;
                insertCell.integer(m_number);
                insertCell.text(row->id.text());
                insertCell.text(name);
                insertCell.cell(*cell);
                m_result = insertCell.run();
            }
            advance();
        }
    }

    void series(const Report &report)
    {
        for (size_t i = 0; i < report.seriesHeadings.size(); ++i) {
            const SeriesHeading &heading = report.seriesHeadings[i];
            insert("series_heading"_L1, 7, [&](QSqlQuery &q, int &at) {
                bindInteger(q, at, static_cast<int>(i));
                bindText(q, at, seriesName(heading.series));
                bindIndex(q, at, heading.section);
                bindText(q, at, heading.title);
                bindInteger(q, at, heading.afterParagraphs);
                bindPlace(q, at, heading.place);
            });
        }
        for (const SeriesPoint &point : report.series) {
            for (const Column column : seriesColumns(point.series))
                seriesCell(point, column);
        }
    }

    void finding(int position, const Finding &finding)
    {
        QStringList rows;
        for (const RowId &row : finding.rows)
            rows << row.text();
        insert("finding"_L1, 10, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, position);
            bindText(q, at, severityName(finding.severity));
            bindText(q, at, finding.rule);
            bindText(q, at, QString::fromUtf8(finding.message.pattern));
            bindText(q, at, QString::fromUtf8(stringsToJson(finding.message.arguments)));
            bindText(q, at, QString::fromUtf8(stringsToJson(rows)));
            bindOptionalText(q, at, finding.column ? columnName(*finding.column) : QString());
            bindText(q, at, finding.section);
            bindPlace(q, at, finding.place);
        });
    }

    void advance()
    {
        if (++m_done % rowsBetweenProgress != 0 || !m_progress || !m_result)
            return;
        if (!m_progress(static_cast<double>(m_done) / static_cast<double>(m_total)))
            m_result = failure(Error::Kind::Cancelled, m_file.path(),
                               Message(QT_TRANSLATE_NOOP("Message", "cancelled, nothing was written")));
    }

    ProjectFile &m_file;
    int m_number;
    const ProjectProgress &m_progress;
    QLatin1StringView m_table;
    QSqlQuery *m_insert = nullptr;
    size_t m_done = 0;
    size_t m_total = 1;
    Result<void> m_result;
};

Result<void> touch(ProjectFile &file, int number, const Report &report, const SetCell &edit)
{
    QSqlQuery &query = file.prepared(
        u"UPDATE cell SET (written, kind, number, unit, source, imported_written, imported_kind, imported_number, "
        "imported_unit) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE report = ? AND row = ? AND column = ?"_s);
    int at = 0;
    bindCell(query, at, *report.cell(edit.row, edit.column));
    bindInteger(query, at, number);
    bindText(query, at, edit.row.text());
    bindText(query, at, columnName(edit.column));
    return file.run(query);
}

Result<void> touch(ProjectFile &file, int number, const Report &report, const ReplaceParagraphs &edit)
{
    const Section &section = *report.section(edit.section);
    const int index = static_cast<int>(&section - report.sections.data());
    QSqlQuery &gone =
        file.prepared(u"DELETE FROM paragraph WHERE report = ? AND section = ? AND role = ? AND position >= ?"_s);
    int at = 0;
    bindInteger(gone, at, number);
    bindInteger(gone, at, index);
    bindText(gone, at, roleName(edit.role));
    bindInteger(gone, at, edit.first);
    if (auto done = file.run(gone); !done)
        return done;
    const ProjectProgress none;
    Writer writer(file, number, none);
    writer.paragraphs(index, edit.role, section.list(edit.role), edit.first);
    Result<void> done = writer.result();

    // What stands between paragraphs moves with them. A row that already says so is not written again.
    const auto set = [&](const QString &what, const QVariant &value, int position) {
        if (!done)
            return;
        QSqlQuery &query = file.prepared(what);
        const QVariant values[] = {value, number, position, value};
        for (int i = 0; i < 4; ++i)
            query.bindValue(i, values[i]);
        done = file.run(query);
    };
    set(u"UPDATE section SET removed = ? WHERE report = ? AND position = ? AND removed <> ?"_s,
        QString::fromUtf8(placesToJson(section.removed)), index);
    for (size_t i = 0; i < report.tables.size(); ++i) {
        if (report.tables[i].section == index)
            set(u"UPDATE report_table SET after_paragraphs = ? WHERE report = ? AND position = ? AND after_paragraphs <> ?"_s,
                report.tables[i].afterParagraphs, static_cast<int>(i));
    }
    for (size_t i = 0; i < report.seriesHeadings.size(); ++i) {
        if (report.seriesHeadings[i].section == index)
            set(u"UPDATE series_heading SET after_paragraphs = ? WHERE report = ? AND position = ? AND after_paragraphs <> ?"_s,
                report.seriesHeadings[i].afterParagraphs, static_cast<int>(i));
    }
    return done;
}

Result<void> touch(ProjectFile &file, int number, const Report &report, const SetSeriesValue &edit)
{
    QSqlQuery &gone =
        file.prepared(u"DELETE FROM series_cell WHERE report = ? AND series = ? AND year = ? AND column = ?"_s);
    int at = 0;
    bindInteger(gone, at, number);
    bindText(gone, at, seriesName(edit.series));
    bindInteger(gone, at, edit.year);
    bindText(gone, at, columnName(edit.column));
    if (auto done = file.run(gone); !done)
        return done;
    const ProjectProgress none;
    Writer writer(file, number, none);
    if (const SeriesPoint *point = report.point(edit.series, edit.year))
        writer.seriesCell(*point, edit.column);
    return writer.result();
}

} // namespace

Result<void> writeReport(ProjectFile &file, int number, const Report &report, const QByteArray &source,
                         const ProjectProgress &progress)
{
    Writer writer(file, number, progress);
    writer.report(report, source);
    return writer.result();
}

Result<void> writeTouched(ProjectFile &file, int number, const Report &report, const Edit &edit)
{
    return std::visit([&](const auto &e) { return touch(file, number, report, e); }, edit);
}

} // namespace outturn
