// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/BulkWrite.h"
#include "app/project/EditJson.h"
#include "app/project/ReportRows.h"
#include "app/project/Stored.h"

#include <QVariant>

#include <algorithm>
#include <array>
#include <numeric>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsBetweenProgress = 512;
constexpr qint64 rowGap = 1024; ///< between the positions of two rows: a new one goes between without moving others

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

    void report(const Report &report, int place, const QByteArray &source)
    {
        insert("report"_L1, 10, [&](QSqlQuery &q, int &at) {
            bindText(q, at, place >= 0 ? report.id : u"%1/edition-%2"_s.arg(report.id).arg(m_number));
            bindText(q, at, report.title);
            q.bindValue(at++, report.year ? QVariant(*report.year) : QVariant(QMetaType::fromType<int>()));
            bindText(q, at, report.operation);
            bindOptionalText(q, at, report.downloaded.toString(Qt::ISODate));
            bindText(q, at, report.fileName);
            q.bindValue(at++, source.isNull() ? QByteArray("") : source);
            bindText(q, at, report.id);
            bindIndex(q, at, place);
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
        for (size_t i = 0; i < report.remarks.size() && place >= 0; ++i)
            remark(report.remarks[i]);
    }

    void remark(const Remark &remark)
    {
        insert("remark"_L1, 4, [&](QSqlQuery &q, int &at) {
            bindText(q, at, remark.subject);
            bindText(q, at, remark.part);
            bindText(q, at, remark.text);
        });
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

    template <typename Row> void rowsOf(const std::vector<Row> &rows)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            row(static_cast<qint64>(i) * rowGap, rows[i]);
            advance();
        }
    }

    void row(qint64 key, const IndicatorRow &row)
    {
        insert("indicator"_L1, 8, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, key);
            bindText(q, at, row.id.text());
            bindInteger(q, at, row.table);
            bindText(q, at, areaKindName(row.areaKind));
            bindInteger(q, at, row.areaNumber);
            bindInteger(q, at, row.core);
            bindPlace(q, at, row.place);
        });
    }

    void row(qint64 key, const FinanceRow &row)
    {
        insert("finance"_L1, 9, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, key);
            bindText(q, at, row.id.text());
            bindInteger(q, at, row.table);
            bindText(q, at, financeTableName(row.kind));
            bindText(q, at, financeRoleName(row.role));
            bindOptionalText(q, at, row.areaKind ? areaKindName(*row.areaKind) : QString());
            bindInteger(q, at, row.areaNumber);
            bindPlace(q, at, row.place);
        });
    }

    // Rows go in as the table's key sorts them: SQLite then only ever appends, which is several times as fast.
    template <typename Row> void cells(std::vector<const Row *> rows)
    {
        std::vector<std::pair<QByteArray, const Row *>> ordered;
        ordered.reserve(rows.size());
        for (const Row *row : rows)
            ordered.emplace_back(row->id.text().toUtf8(), row);
        std::sort(ordered.begin(), ordered.end());
        std::vector<std::pair<QString, Column>> columns;
        for (int i = 0; i < columnCount; ++i)
            columns.emplace_back(columnName(static_cast<Column>(i)), static_cast<Column>(i));
        std::sort(columns.begin(), columns.end());
        BulkWrite insertCell(m_file, "INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
        insert("report_table"_L1, 7, [&](QSqlQuery &q, int &at) {
            bindInteger(q, at, position);
            bindText(q, at, table.id);
            bindText(q, at, table.kind == Table::Kind::Indicators ? u"indicators"_s : u"finances"_s);
            bindIndex(q, at, table.section);
            bindInteger(q, at, table.afterParagraphs);
            bindText(q, at, QString::fromUtf8(placesToJson(table.removed)));
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
        rowsOf(report.indicators);
        rowsOf(report.finances);
        cells(pointers(report.indicators));
        cells(pointers(report.finances));
    }

    template <typename Row> static std::vector<const Row *> pointers(const std::vector<Row> &rows)
    {
        std::vector<const Row *> result;
        result.reserve(rows.size());
        for (const Row &row : rows)
            result.push_back(&row);
        return result;
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
    static const auto names = [] {
        std::array<QByteArray, columnCount> all;
        for (int i = 0; i < columnCount; ++i)
            all[static_cast<size_t>(i)] = columnName(static_cast<Column>(i)).toLatin1();
        return all;
    }();
    BulkWrite write(file, "UPDATE cell SET (written, kind, number, unit, source, imported_written, imported_kind, "
                          "imported_number, imported_unit) = (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                          "WHERE report = ? AND row = ? AND column = ?");
    write.cell(*report.cell(edit.row, edit.column));
    write.integer(number);
    write.text(edit.row.text());
    write.utf8(names[static_cast<size_t>(edit.column)]);
    return write.run();
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

/// The rows of one kind of table in their order.
class RowOrder
{
public:
    RowOrder(ProjectFile &file, int number, Table::Kind kind)
        : m_file(file), m_number(number), m_table(kind == Table::Kind::Indicators ? u"indicator"_s : u"finance"_s)
    {
    }

    /// The position of the row that stands at `index`; nothing behind the last.
    Result<std::optional<qint64>> key(int index)
    {
        QSqlQuery &query = m_file.prepared(
            u"SELECT position FROM %1 WHERE report = ? ORDER BY position LIMIT 1 OFFSET ?"_s.arg(m_table));
        query.bindValue(0, m_number);
        query.bindValue(1, index);
        if (auto done = m_file.run(query); !done)
            return tl::unexpected(done.error());
        std::optional<qint64> found;
        if (query.next())
            found = query.value(0).toLongLong();
        query.finish();
        return found;
    }

    /// A position between the rows at `index` - 1 and `index`; nothing where no room is left.
    Result<std::optional<qint64>> room(int index)
    {
        const auto next = key(index);
        if (!next)
            return next;
        if (index == 0)
            return !*next ? std::optional<qint64>(0) : **next > 0 ? std::optional<qint64>(**next / 2) : std::nullopt;
        const auto previous = key(index - 1);
        if (!previous || !*previous)
            return previous;
        if (!*next)
            return std::optional<qint64>(**previous + rowGap);
        return **next - **previous > 1 ? std::optional<qint64>(**previous + (**next - **previous) / 2) : std::nullopt;
    }

    Result<void> remove(const RowId &row, int index)
    {
        const auto at = key(index);
        if (!at)
            return tl::unexpected(at.error());
        QSqlQuery &query =
            m_file.prepared(u"DELETE FROM %1 WHERE report = ? AND position = ? AND id = ?"_s.arg(m_table));
        query.bindValue(0, m_number);
        query.bindValue(1, at->value_or(-1));
        query.bindValue(2, row.text());
        return m_file.run(query);
    }

    Result<void> removeAll()
    {
        QSqlQuery &query = m_file.prepared(u"DELETE FROM %1 WHERE report = ?"_s.arg(m_table));
        query.bindValue(0, m_number);
        return m_file.run(query);
    }

private:
    ProjectFile &m_file;
    int m_number;
    QString m_table;
};

// Puts the row that stands at `index` of the report's rows into the table, where it is not yet.
template <typename Row>
Result<void> addRow(ProjectFile &file, int number, Table::Kind kind, const std::vector<Row> &rows, int index)
{
    RowOrder order(file, number, kind);
    const ProjectProgress none;
    Writer writer(file, number, none);
    const auto room = order.room(index);
    if (!room)
        return tl::unexpected(room.error());
    if (*room) {
        writer.row(**room, rows[static_cast<size_t>(index)]);
        return writer.result();
    }
    if (auto done = order.removeAll(); !done)
        return done;
    writer.rowsOf(rows);
    return writer.result();
}

Result<void> addRow(ProjectFile &file, int number, const Report &report, const Table &table, int position)
{
    return table.kind == Table::Kind::Indicators
               ? addRow(file, number, table.kind, report.indicators, table.firstRow + position)
               : addRow(file, number, table.kind, report.finances, table.firstRow + position);
}

Result<void> writeRemoved(ProjectFile &file, int number, const Report &report, int table)
{
    QSqlQuery &query = file.prepared(u"UPDATE report_table SET removed = ? WHERE report = ? AND position = ?"_s);
    int at = 0;
    bindText(query, at, QString::fromUtf8(placesToJson(report.tables[static_cast<size_t>(table)].removed)));
    bindInteger(query, at, number);
    bindInteger(query, at, table);
    return file.run(query);
}

Result<void> touch(ProjectFile &file, int number, const Report &report, const InsertRow &edit)
{
    const int index = report.tableIndex(edit.table);
    const Table &table = report.tables[static_cast<size_t>(index)];
    if (auto done = addRow(file, number, report, table, edit.position); !done)
        return done;
    const ProjectProgress none;
    Writer writer(file, number, none);
    const auto at = static_cast<size_t>(table.firstRow + edit.position);
    if (table.kind == Table::Kind::Indicators)
        writer.cells<IndicatorRow>({&report.indicators[at]});
    else
        writer.cells<FinanceRow>({&report.finances[at]});
    if (!writer.result())
        return writer.result();
    return writeRemoved(file, number, report, index);
}

Result<void> touch(ProjectFile &file, int number, const Report &report, const DeleteRow &edit)
{
    const int index = report.tableIndex(edit.table);
    const Table &table = report.tables[static_cast<size_t>(index)];
    const RowId &row = rowId(edit.row);
    if (auto done = RowOrder(file, number, table.kind).remove(row, table.firstRow + edit.position); !done)
        return done;
    QSqlQuery &query = file.prepared(u"DELETE FROM cell WHERE report = ? AND row = ?"_s);
    int at = 0;
    bindInteger(query, at, number);
    bindText(query, at, row.text());
    if (auto done = file.run(query); !done)
        return done;
    return writeRemoved(file, number, report, index);
}

Result<void> touch(ProjectFile &file, int number, const Report &report, const MoveRow &edit)
{
    const Table &table = report.tables[static_cast<size_t>(report.tableIndex(edit.table))];
    if (auto done = RowOrder(file, number, table.kind).remove(edit.row, table.firstRow + edit.before); !done)
        return done;
    return addRow(file, number, report, table, edit.after);
}

Result<void> touch(ProjectFile &file, int number, const Report &, const TakeEdition &edit)
{
    QSqlQuery &find = file.prepared(u"SELECT place FROM report WHERE number = ?"_s);
    find.bindValue(0, number);
    if (auto done = file.run(find); !done)
        return done;
    const QVariant place = find.next() ? find.value(0) : QVariant();
    find.finish();
    for (const auto &[edition, at] :
         {std::pair(number, QVariant(QMetaType::fromType<int>())), std::pair(edit.after.number, place)}) {
        QSqlQuery &query = file.prepared(u"UPDATE report SET place = ? WHERE number = ?"_s);
        query.bindValue(0, at);
        query.bindValue(1, edition);
        if (auto done = file.run(query); !done)
            return done;
    }
    // Remarks stay with the place.
    for (const auto &[sql, values] :
         {std::pair(u"DELETE FROM remark WHERE report = ?"_s, QVariantList{edit.after.number}),
          std::pair(u"UPDATE remark SET report = ? WHERE report = ?"_s, QVariantList{edit.after.number, number})}) {
        QSqlQuery &query = file.prepared(sql);
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), values[i]);
        if (auto done = file.run(query); !done)
            return done;
    }
    return {};
}

Result<void> touch(ProjectFile &file, int number, const Report &, const SetRemark &edit)
{
    QSqlQuery &gone = file.prepared(u"DELETE FROM remark WHERE report = ? AND subject = ? AND part = ?"_s);
    int at = 0;
    bindInteger(gone, at, number);
    bindText(gone, at, edit.subject);
    bindText(gone, at, edit.part);
    if (auto done = file.run(gone); !done || edit.after.isEmpty())
        return done;
    const ProjectProgress none;
    Writer writer(file, number, none);
    writer.remark({edit.subject, edit.part, edit.after});
    return writer.result();
}

} // namespace

Result<void> writeReport(ProjectFile &file, int number, int place, const Report &report, const QByteArray &source,
                         const ProjectProgress &progress)
{
    Writer writer(file, number, progress);
    writer.report(report, place, source);
    return writer.result();
}

Result<void> writeTouched(ProjectFile &file, int number, const Report &report, const Edit &edit)
{
    return std::visit([&](const auto &e) { return touch(file, number, report, e); }, edit);
}

} // namespace outturn
