// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/TableModel.h"

#include <array>

namespace outturn {

namespace {

constexpr std::array indicatorColumns{Column::Country,  Column::Code,   Column::Title, Column::Population,
                                      Column::Baseline, Column::Target, Column::Actual};
constexpr std::array financeColumns{Column::Label,          Column::Budget,      Column::Available,
                                    Column::AvailableShare, Column::Expenditure, Column::ExpenditureShare};

const Cell *cellIn(const Report &report, const Table &table, int row, Column column)
{
    const auto at = static_cast<size_t>(table.firstRow + row);
    return table.kind == Table::Kind::Finances ? report.finances[at].cell(column) : report.indicators[at].cell(column);
}

/// Where a source has rows but no header row: the columns that any row fills.
QList<ColumnHeader> columnsOfRows(const Report &report, const Table &table)
{
    QList<ColumnHeader> result;
    const auto add = [&](Column column) {
        for (int row = 0; row < table.rowCount; ++row) {
            if (cellIn(report, table, row, column)) {
                result.append(ColumnHeader{column, {}, {}});
                return;
            }
        }
    };
    if (table.kind == Table::Kind::Finances)
        std::for_each(financeColumns.begin(), financeColumns.end(), add);
    else
        std::for_each(indicatorColumns.begin(), indicatorColumns.end(), add);
    return result;
}

QList<ColumnHeader> columnsOf(const Report &report, const Table &table)
{
    if (table.headers.isEmpty())
        return columnsOfRows(report, table);
    QList<ColumnHeader> result;
    bool hasCode = false;
    for (const ColumnHeader &header : table.headers)
        hasCode = hasCode || header.column == Column::Code;
    for (const ColumnHeader &header : table.headers) {
        if (header.column == Column::Title && table.kind == Table::Kind::Indicators && !hasCode)
            result.append(ColumnHeader{Column::Code, {}, {}});
        result.append(header);
    }
    return result;
}

} // namespace

TableModel::TableModel(Project *project, QString reportId, int table, QObject *parent)
    : GridModel(project, std::move(reportId), parent), m_table(table)
{
    if (const Table *own = this->table())
        m_columns = columnsOf(*report(), *own);
}

const Table *TableModel::table() const
{
    const Report *own = report();
    const auto at = static_cast<size_t>(m_table);
    return own && m_table >= 0 && at < own->tables.size() ? &own->tables[at] : nullptr;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    const Table *own = parent.isValid() ? nullptr : table();
    return own ? own->rowCount : 0;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ColumnHeader &header = m_columns[section];
    if (role == Qt::DisplayRole)
        return header.written.isEmpty() ? columnTitle(header.column) : header.written;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (isNumeric(section) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

RowId TableModel::rowId(int row) const
{
    const Table *own = table();
    if (!own || row < 0 || row >= own->rowCount)
        return {};
    const auto at = static_cast<size_t>(own->firstRow + row);
    return own->kind == Table::Kind::Finances ? report()->finances[at].id : report()->indicators[at].id;
}

std::optional<Column> TableModel::columnAt(int column) const
{
    if (column < 0 || column >= m_columns.size())
        return std::nullopt;
    return m_columns[column].column;
}

int TableModel::rowOf(const RowId &row) const
{
    const Table *own = table();
    if (!own)
        return -1;
    qsizetype at = -1;
    if (own->kind == Table::Kind::Finances) {
        if (const FinanceRow *found = report()->finance(row))
            at = found - report()->finances.data();
    } else if (const IndicatorRow *found = report()->indicator(row)) {
        at = found - report()->indicators.data();
    }
    const qsizetype inTable = at - own->firstRow;
    return at >= 0 && inTable >= 0 && inTable < own->rowCount ? static_cast<int>(inTable) : -1;
}

const Cell *TableModel::cell(int row, int column) const
{
    const Table *own = table();
    const auto name = columnAt(column);
    return own && name && row >= 0 && row < own->rowCount ? cellIn(*report(), *own, row, *name) : nullptr;
}

CellType TableModel::cellTypeAt(const QModelIndex &index) const
{
    const Report *own = report();
    const auto column = columnAt(index.column());
    return own && column ? cellType(*own, rowId(index.row()), *column) : CellType();
}

int TableModel::stretchColumn() const
{
    const int title = columnOf(Column::Title);
    return title >= 0 ? title : columnOf(Column::Label);
}

bool TableModel::isEditable(const QModelIndex &index) const
{
    return projectIsEditable() && cell(index.row(), index.column());
}

void TableModel::projectChanged(const Change &change)
{
    if (change.what == Change::What::Values && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const bool mine = change.what == Change::What::Rows && table() && table()->id == change.table;
    if (mine || change.what == Change::What::Report) {
        beginResetModel();
        endResetModel();
        return;
    }
    if (change.what != Change::What::Cell)
        return;
    const int row = rowOf(change.row);
    const int column = columnOf(change.column);
    if (row >= 0 && column >= 0)
        Q_EMIT dataChanged(index(row, column), index(row, column));
}

} // namespace outturn
