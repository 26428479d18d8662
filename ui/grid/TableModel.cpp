// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/TableModel.h"

#include "ui/grid/ProgressWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

// Groups of neighbours that come or go; more than that are shown anew.
constexpr size_t mostSteps = 40;

template <typename Is> size_t runs(const std::vector<int> &list, Is is)
{
    size_t count = 0;
    for (size_t i = 0; i < list.size(); ++i)
        count += is(list[i]) && (i == 0 || !is(list[i - 1])) ? 1 : 0;
    return count;
}

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
        m_tableId = own->id;
    m_order = new RowOrder(
        {[this] { return tableRowCount(); }, [this](int row, int column) { return tableCell(row, column); },
         [this](int row) { return hasFindings(tableRowId(row)); },
         [this](int row, int column) { return isDerived(column) ? std::optional(progressKey(row)) : std::nullopt; },
         [this](int row, int column) {
             return isDerived(column) ? ProgressWords::state(progressAt(row).state) : QString();
         }},
        this);
    takeTable();
    connect(m_order, &RowOrder::aboutToChange, this, &TableModel::beginResetModel);
    connect(m_order, &RowOrder::changed, this, [this] {
        endResetModel();
        Q_EMIT orderChanged();
    });
}

void TableModel::takeTable()
{
    m_columns.clear();
    m_hasProgress = false;
    m_rules.reset();
    m_ids.clear();
    if (const Table *own = table()) {
        m_columns = columnsOf(*report(), *own);
        const auto has = [this](Column column) {
            return std::any_of(m_columns.begin(), m_columns.end(),
                               [column](const ColumnHeader &header) { return header.column == column; });
        };
        m_hasProgress = own->kind == Table::Kind::Indicators && has(Column::Target) && has(Column::Actual);
        m_ids.reserve(own->rowCount);
        for (int row = 0; row < own->rowCount; ++row)
            m_ids.append(tableRowId(row));
    }
    QList<int> all;
    for (int column = 0; column < columnCount(); ++column)
        all.append(column);
    m_order->reset();
    m_order->setColumns(all);
}

const Table *TableModel::table() const
{
    const Report *own = report();
    const auto at = static_cast<size_t>(m_table);
    return own && m_table >= 0 && at < own->tables.size() ? &own->tables[at] : nullptr;
}

int TableModel::tableRowCount() const
{
    const Table *own = table();
    return own ? own->rowCount : 0;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order->count();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (m_hasProgress ? 1 : 0);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole && isDerived(section))
        return ProgressWords::title();
    if (role == Qt::DisplayRole) {
        const ColumnHeader &header = m_columns[section];
        return header.written.isEmpty() ? columnTitle(header.column) : header.written;
    }
    if (role == Qt::AccessibleTextRole && m_sort && columnOf(*m_sort) == section) {
        const QString title = headerData(section, orientation).toString();
        return m_sort->order == Qt::AscendingOrder ? tr("%1, sorted upwards").arg(title)
                                                   : tr("%1, sorted downwards").arg(title);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (isNumeric(section) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

RowId TableModel::rowId(int row) const
{
    return tableRowId(m_order->rowAt(row));
}

RowId TableModel::tableRowId(int row) const
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
    return m_order->shownAt(placeOf(row));
}

int TableModel::placeOf(const RowId &row) const
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
    return tableCell(m_order->rowAt(row), column);
}

const Cell *TableModel::tableCell(int row, int column) const
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

QString TableModel::kind() const
{
    const Table *own = table();
    return own && own->kind == Table::Kind::Finances ? u"finances"_s : u"indicators"_s;
}

bool TableModel::isEditable(const QModelIndex &index) const
{
    return projectIsEditable() && cell(index.row(), index.column());
}

void TableModel::setSort(const std::optional<RowSort> &sort)
{
    m_sort = sort;
    const int column = sort ? columnOf(*sort) : -1;
    if (column < 0)
        m_sort.reset();
    m_order->sort(column < 0 ? std::nullopt : std::optional(column), sort ? sort->order : Qt::AscendingOrder, locale());
    if (m_order->isBusy())
        Q_EMIT orderChanged();
}

void TableModel::setFilter(const RowFilter &filter)
{
    m_order->filter(filter);
    if (m_order->isBusy())
        Q_EMIT orderChanged();
}

void TableModel::projectChanged(const Change &change)
{
    switch (change.what) {
    case Change::What::Cell: {
        const int place = placeOf(change.row);
        const int row = m_order->shownAt(place), column = columnOf(change.column);
        m_order->forget(place);
        if (row >= 0 && column >= 0)
            Q_EMIT dataChanged(index(row, column), index(row, column));
        if (row >= 0)
            announceProgress(row, row);
        break;
    }
    case Change::What::Remarks:
        m_rules.reset();
        if (m_hasProgress) {
            m_order->forgetAll();
            announceProgress(0, rowCount() - 1);
        }
        break;
    case Change::What::Values:
        m_rules.reset();
        m_order->forgetAll();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        break;
    case Change::What::Rows:
        if (change.table == m_tableId)
            followRows();
        break;
    case Change::What::Report: {
        const RowFilter filter = m_order->wanted();
        beginResetModel();
        if (const Report *own = report(); own && own->tableIndex(m_tableId) >= 0)
            m_table = own->tableIndex(m_tableId);
        {
            const QSignalBlocker quiet(m_order);
            takeTable();
        }
        endResetModel();
        if (m_sort)
            setSort(m_sort);
        if (!filter.isEmpty())
            setFilter(filter);
        break;
    }
    case Change::What::Paragraphs:
    case Change::What::Series:
    case Change::What::History:
    case Change::What::Saved:
        break;
    }
}

// From the rows as they were to the rows as they are, in as few steps as views can follow, so that what they have open,
// chosen and measured stays.
void TableModel::followRows()
{
    const QList<RowId> before = std::exchange(m_ids, {});
    const int rows = tableRowCount();
    m_ids.reserve(rows);
    for (int row = 0; row < rows; ++row)
        m_ids.append(tableRowId(row));
    std::vector<int> newPlaces(static_cast<size_t>(before.size()), -1);
    qsizetype same = 0, sameAtEnd = 0;
    const qsizetype most = std::min(before.size(), m_ids.size());
    while (same < most && before[same] == m_ids[same])
        newPlaces[static_cast<size_t>(same)] = static_cast<int>(same), ++same;
    while (sameAtEnd < most - same && before[before.size() - 1 - sameAtEnd] == m_ids[m_ids.size() - 1 - sameAtEnd]) {
        ++sameAtEnd;
        newPlaces[static_cast<size_t>(before.size() - sameAtEnd)] = static_cast<int>(m_ids.size() - sameAtEnd);
    }
    for (qsizetype row = same; row < before.size() - sameAtEnd; ++row)
        newPlaces[static_cast<size_t>(row)] = placeOf(before[row]);

    std::vector<int> known = m_order->shown();
    for (int &row : known)
        row = row >= 0 && static_cast<size_t>(row) < newPlaces.size() ? newPlaces[static_cast<size_t>(row)] : -1;
    const std::vector<int> wanted = m_order->follow(newPlaces, rows);
    m_order->setShown(std::move(known));
    moveTo(wanted);
}

void TableModel::moveTo(const std::vector<int> &wanted)
{
    std::vector<int> now = m_order->shown();
    std::vector<char> stays(static_cast<size_t>(tableRowCount()), 0);
    for (const int row : now)
        if (row >= 0)
            stays[static_cast<size_t>(row)] = 1;
    const size_t gone = runs(now, [](int row) { return row < 0; });
    const size_t come = runs(wanted, [&](int row) { return !stays[static_cast<size_t>(row)]; });
    if (gone + come > mostSteps) {
        beginResetModel();
        m_order->setShown(wanted);
        endResetModel();
        return;
    }
    for (size_t end = now.size(); gone > 0 && end > 0;) {
        if (now[end - 1] >= 0) {
            --end;
            continue;
        }
        size_t begin = end - 1;
        while (begin > 0 && now[begin - 1] < 0)
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        now.erase(now.begin() + static_cast<std::ptrdiff_t>(begin), now.begin() + static_cast<std::ptrdiff_t>(end));
        m_order->setShown(now);
        endRemoveRows();
        end = begin;
    }
    std::vector<int> staying;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(staying),
                 [&](int row) { return stays[static_cast<size_t>(row)] != 0; });
    if (staying != now) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList held = persistentIndexList();
        m_order->setShown(staying);
        QModelIndexList moved;
        for (const QModelIndex &cell : held)
            moved.append(index(m_order->shownAt(now[static_cast<size_t>(cell.row())]), cell.column()));
        changePersistentIndexList(held, moved);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (size_t at = 0; come > 0 && at < wanted.size();) {
        if (stays[static_cast<size_t>(wanted[at])]) {
            ++at;
            continue;
        }
        size_t end = at + 1;
        while (end < wanted.size() && !stays[static_cast<size_t>(wanted[end])])
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        staying.insert(staying.begin() + static_cast<std::ptrdiff_t>(at),
                       wanted.begin() + static_cast<std::ptrdiff_t>(at),
                       wanted.begin() + static_cast<std::ptrdiff_t>(end));
        m_order->setShown(staying);
        endInsertRows();
        at = end;
    }
}

} // namespace outturn
