// SPDX-License-Identifier: GPL-3.0-or-later
// The column that shows how far each row has come: a part of TableModel. The report does not have it.
#include "ui/grid/TableModel.h"

#include "ui/grid/ProgressWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outturn {

const IndicatorRow *TableModel::indicatorAt(int row) const
{
    const Table *own = table();
    if (!own || own->kind != Table::Kind::Indicators || row < 0 || row >= own->rowCount)
        return nullptr;
    return &report()->indicators[static_cast<size_t>(own->firstRow + row)];
}

RowProgress TableModel::progressAt(int row) const
{
    const IndicatorRow *own = indicatorAt(row);
    if (!own)
        return {};
    if (!m_rules)
        m_rules.emplace(*report());
    return m_rules->of(*own);
}

// From the wrong way to what is met, each by what is covered; what says nothing comes last.
SortKey TableModel::progressKey(int row) const
{
    const RowProgress progress = progressAt(row);
    SortKey key;
    int rank = 0;
    switch (progress.state) {
    case ProgressState::NoTarget:
        key.group = SortKey::Group::Unknown;
        return key;
    case ProgressState::NoData:
        key.group = SortKey::Group::Blank;
        return key;
    case ProgressState::WrongWay:
        break;
    case ProgressState::Missed:
        rank = 1;
        break;
    case ProgressState::Near:
        rank = 2;
        break;
    case ProgressState::Met:
        rank = 3;
        break;
    }
    constexpr qint64 most = 1'000'000'000; // hundredths of a percent
    const qint64 share = ProgressWords::share(*indicatorAt(row), progress).value_or(0) * 10;
    const qint64 covered = progress.covered ? progress.covered->coefficient() : share;
    key.group = SortKey::Group::Number;
    key.number = Decimal(rank * 3 * most + std::clamp(covered, -most, most));
    return key;
}

QString TableModel::columnKey(int column) const
{
    return isDerived(column) ? u"progress"_s : GridModel::columnKey(column);
}

void TableModel::announceProgress(int first, int last)
{
    if (const int column = progressColumn(); column >= 0 && first <= last)
        Q_EMIT dataChanged(index(first, column), index(last, column));
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const IndicatorRow *row = isDerived(index.column()) ? indicatorAt(tableRow(index.row())) : nullptr;
    if (!row || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return GridModel::data(index, role);
    const auto progress = [&] { return progressAt(tableRow(index.row())); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return ProgressWords::state(progress().state);
    case ProgressRole:
        return static_cast<int>(progress().state);
    case ProgressShareRole: {
        const auto share = ProgressWords::share(*row, progress());
        return share ? QVariant(*share) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const RowProgress now = progress();
        return (QStringList(ProgressWords::state(now.state)) + ProgressWords::reckoning(*report(), *row, now, locale()))
            .join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        const RowProgress now = progress();
        const QStringList lines = ProgressWords::reckoning(*report(), *row, now, locale());
        return QStringList({ProgressWords::state(now.state), lines.value(0)}).join(u", "_s);
    }
    default:
        return GridModel::data(index, role);
    }
}

} // namespace outturn
