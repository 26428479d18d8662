// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/RowSort.h"
#include "ui/grid/RowWords.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace outturn {

/// Which rows of a grid are shown.
struct RowFilter
{
    enum class Only : quint8 { All, Edited, WithProblems, Unknown, Blank };

    QString words; ///< each of them must stand in the row; case and accents do not matter
    Only only = Only::All;

    bool isEmpty() const { return only == Only::All && words.simplified().isEmpty(); }
    bool operator==(const RowFilter &) const = default;
};

/// Which rows of a table are shown, and in which order: sort and filter of one TableModel, whose rows it counts as
/// "shown"; the table's own as "rows". Long work is done in slices of a few milliseconds and given up when it is
/// overtaken; what is shown is always the whole answer to one question. Nothing changes by itself: an edit neither
/// moves its row nor takes it away.
class RowOrder : public QObject
{
    Q_OBJECT

public:
    /// Where the rows come from; `column` counts the model's columns. Looked at when there is something to sort or
    /// filter.
    struct Table
    {
        std::function<int()> rows;
        std::function<const Cell *(int row, int column)> cell;
        std::function<bool(int row)> hasProblem;
        /// Of columns that have no cells; by what they are sorted, and what a filter finds in them. May be empty.
        std::function<std::optional<SortKey>(int row, int column)> key = {};
        std::function<QString(int row, int column)> words = {};
    };

    RowOrder(Table table, QObject *parent);

    int count() const { return static_cast<int>(m_shown.size()); }
    /// -1 beyond the rows.
    int rowAt(int shown) const { return inside(shown, m_shown) ? m_shown[static_cast<size_t>(shown)] : -1; }
    /// -1 where the filter keeps it out.
    int shownAt(int row) const { return inside(row, m_shownAt) ? m_shownAt[static_cast<size_t>(row)] : -1; }
    const std::vector<int> &shown() const { return m_shown; }

    /// The table's own order, all of it, without words or work that may be under way.
    void reset();
    /// Of the model's column `column`; none: the report's order. The same again sorts anew.
    void sort(std::optional<int> column, Qt::SortOrder order, const QLocale &locale);
    void filter(const RowFilter &filter);
    /// The last one asked for; it may still be at work.
    const RowFilter &wanted() const { return m_wanted; }
    /// The columns that a filter looks at.
    void setColumns(const QList<int> &columns);
    /// Makes the words of the rows ready while nothing else is to be done.
    void prepare();
    bool isBusy() const { return m_matching.has_value() || m_sorting; }

    /// What a row says is another.
    void forget(int row);
    void forgetAll();
    /// Rows came, went or moved: the new place of each old row, or -1. Returns what is to be shown then; the rows that
    /// are new are among it, after the row that they follow. setShown() puts it in force, step by step if need be.
    std::vector<int> follow(const std::vector<int> &newPlaces, int rows);
    /// Not for rows that the table does not have; -1 stands for one that is about to go.
    void setShown(std::vector<int> shown);

Q_SIGNALS:
    void aboutToChange();
    /// Other rows, or another order.
    void changed();

private:
    /// A filter at work: the rows that passed so far, of those that could.
    struct Matching
    {
        RowFilter filter;
        QList<QByteArray> words;
        bool narrows = false; ///< only rows that are shown now can pass
        size_t next = 0;
        std::vector<int> passed; ///< in the table's order
    };

    static bool inside(int at, const std::vector<int> &list)
    {
        return at >= 0 && static_cast<size_t>(at) < list.size();
    }
    void work();
    void outdate();
    bool match(qint64 until);
    bool passes(int row, const Matching &matching);
    void makeWords(int row);
    void show();
    std::vector<int> ordered() const;
    void takeSorted(std::vector<int> rows);

    Table m_table;
    QTimer m_slice;
    RowWords m_words;
    int m_wordRows = -1; ///< how many rows the words are of; -1 for none
    int m_prepared = -1; ///< next row to make words of; -1 when nobody asked
    QString m_buffer;
    QList<int> m_columns;

    RowFilter m_wanted, m_inForce;
    bool m_mayNarrow = false; ///< no row changed since the filter in force looked at all
    std::optional<Matching> m_matching;
    std::vector<int> m_passed; ///< of the filter in force, in the table's order; all rows without one
    std::vector<int> m_sorted; ///< all rows; empty in the report's order
    std::optional<int> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QLocale m_sortLocale;
    int m_sortRun = 0; ///< what another thread brings is for this run, or too late
    bool m_sorting = false;
    std::vector<int> m_shown, m_shownAt;
};

} // namespace outturn
