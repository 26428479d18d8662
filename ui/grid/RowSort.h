// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Cell.h"
#include "app/report/Column.h"

#include <QLocale>

#include <vector>

namespace outturn {

/// By which column a grid's rows are shown; the report keeps its own order.
struct RowSort
{
    Column column = Column::Title;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool byProgress = false; ///< by the column of progress; `column` means nothing then
    bool operator==(const RowSort &) const = default;
};

/// What a cell is sorted by. Made on the thread that has the report; sorting may then go on elsewhere.
struct SortKey
{
    /// In this order whichever way the rows are sorted: what says nothing comes last.
    enum class Group : quint8 { Number, Level, Words, Unknown, Blank, Absent };

    Group group = Group::Absent;
    Decimal number; ///< of a Number; of a Level where its band begins
    QString words;

    /// Null: the row has no such cell.
    static SortKey of(const Cell *cell);
};

/// The rows' places in order: numbers by value, words as the locale has them. Rows that are alike keep their order.
std::vector<int> sortedRows(const std::vector<SortKey> &keys, Qt::SortOrder order, const QLocale &locale);

} // namespace outturn
