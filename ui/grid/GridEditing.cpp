// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, and what is done with cells; rows and the menu are in GridRows.cpp, pasting in GridPaste.cpp.
#include "ui/grid/GridEditing.h"

#include "ui/grid/GridClipboard.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <map>
#include <set>

namespace outturn {

namespace {

enum class Deed : quint8 {
    None,
    Copy,
    Cut,
    Paste,
    Clear,
    FillDown,
    InsertBelow,
    Delete,
    Duplicate,
    MoveUp,
    MoveDown,
    SelectRows,
    SelectColumns,
};

Deed deedOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return Deed::Copy;
    if (event.matches(QKeySequence::Cut))
        return Deed::Cut;
    if (event.matches(QKeySequence::Paste))
        return Deed::Paste;
    // Where '+' is on a keyboard, and whether it takes Shift, differs.
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = keys == Qt::ControlModifier, alt = keys == Qt::AltModifier;
    const bool controlShift = keys == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return keys == Qt::NoModifier ? Deed::Clear : Deed::None;
    case Qt::Key_D:
        return control ? Deed::FillDown : controlShift ? Deed::Duplicate : Deed::None;
    case Qt::Key_Plus:
        return control || controlShift ? Deed::InsertBelow : Deed::None;
    case Qt::Key_Equal:
        return controlShift ? Deed::InsertBelow : Deed::None;
    case Qt::Key_Minus:
        return control ? Deed::Delete : Deed::None;
    case Qt::Key_Up:
        return alt ? Deed::MoveUp : Deed::None;
    case Qt::Key_Down:
        return alt ? Deed::MoveDown : Deed::None;
    case Qt::Key_Space:
        return keys == Qt::ShiftModifier ? Deed::SelectRows : control ? Deed::SelectColumns : Deed::None;
    default:
        return Deed::None;
    }
}

} // namespace

GridEditing::GridEditing(GridView &view) : QObject(&view), m_view(view) {}

bool GridEditing::isMeant(const QKeyEvent &event)
{
    return deedOf(event) != Deed::None;
}

bool GridEditing::press(const QKeyEvent &event)
{
    switch (deedOf(event)) {
    case Deed::None:
        return false;
    case Deed::Copy:
        copy(false);
        break;
    case Deed::Cut:
        cut();
        break;
    case Deed::Paste:
        paste();
        break;
    case Deed::Clear:
        clear();
        break;
    case Deed::FillDown:
        fillDown();
        break;
    case Deed::InsertBelow:
        insertRow(Beside::Below);
        break;
    case Deed::Delete:
        deleteRows();
        break;
    case Deed::Duplicate:
        duplicateRows();
        break;
    case Deed::MoveUp:
        moveRows(Beside::Above);
        break;
    case Deed::MoveDown:
        moveRows(Beside::Below);
        break;
    case Deed::SelectRows:
        selectRows();
        break;
    case Deed::SelectColumns:
        selectColumns();
        break;
    }
    return true;
}

GridModel *GridEditing::grid() const
{
    return m_view.grid();
}

TableModel *GridEditing::table() const
{
    return qobject_cast<TableModel *>(m_view.grid());
}

bool GridEditing::mayEdit() const
{
    return grid() && grid()->projectIsEditable();
}

QItemSelection GridEditing::chosen() const
{
    const QItemSelectionModel *selection = m_view.selectionModel();
    if (!selection || !selection->currentIndex().isValid())
        return {};
    QItemSelection ranges = selection->selection();
    if (ranges.isEmpty())
        ranges.select(selection->currentIndex(), selection->currentIndex());
    return ranges;
}

QList<int> GridEditing::chosenRows(std::optional<int> column) const
{
    std::set<int> rows;
    const QItemSelection ranges = chosen();
    for (const QItemSelectionRange &range : ranges) {
        if (column && (*column < range.left() || *column > range.right()))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(rows.end(), row);
    }
    return {rows.begin(), rows.end()};
}

QList<RowId> GridEditing::chosenIds() const
{
    QList<RowId> ids;
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        ids.append(grid()->rowId(row));
    return ids;
}

QList<int> GridEditing::shownColumns() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void GridEditing::copy(bool withHeaders) const
{
    if (!grid())
        return;
    if (auto copied = copyCells(*grid(), chosen(), shownColumns(), withHeaders))
        QApplication::clipboard()->setMimeData(copied.release());
}

void GridEditing::cut()
{
    copy(false);
    if (mayEdit())
        clear();
}

void GridEditing::sayLeftOut(const PastePlan &plan, const Message &what)
{
    for (const PastePlan::Cell &cell : plan.cells) {
        if (cell.fate != PastePlan::Fate::Refused && cell.fate != PastePlan::Fate::Locked)
            continue;
        Q_EMIT m_view.editFailed(Error{Error::Kind::Refused, {}, what, cell.reason.next});
        return;
    }
}

void GridEditing::clear()
{
    const QItemSelection ranges = chosen();
    if (!mayEdit() || ranges.isEmpty())
        return;
    if (ranges.size() == 1 && ranges.first().width() == 1 && ranges.first().height() == 1) {
        m_view.put(ranges.first().indexes().first(), {});
        return;
    }
    const PastePlan plan = planPaste(*grid()->report(), targetsOf(QString()));
    if (grid()->commit(plan.edits()))
        sayLeftOut(plan, Message(QT_TRANSLATE_NOOP("Message", "%1 cells cannot be empty and stayed as they were"),
                                 {QString::number(plan.count(PastePlan::Fate::Refused) +
                                                  plan.count(PastePlan::Fate::Locked))}));
}

void GridEditing::fillDown()
{
    const QItemSelection ranges = chosen();
    if (!mayEdit() || ranges.isEmpty())
        return;
    std::map<int, std::vector<PasteTarget>> byRow;
    const QList<int> columns = shownColumns();
    for (const int column : columns) {
        QList<int> rows = chosenRows(column);
        if (rows.size() == 1 && rows.first() > 0)
            rows.prepend(rows.first() - 1);
        const Cell *source = rows.isEmpty() ? nullptr : grid()->cell(rows.first(), column);
        for (qsizetype i = 1; source && i < rows.size(); ++i)
            byRow[rows[i]].push_back(targetAt(rows[i], column, source->value().written()));
    }
    std::vector<PasteTarget> targets;
    for (auto &[row, ofRow] : byRow)
        std::move(ofRow.begin(), ofRow.end(), std::back_inserter(targets));
    const PastePlan plan = planPaste(*grid()->report(), targets);
    if (grid()->commit(plan.edits()))
        sayLeftOut(plan, Message(QT_TRANSLATE_NOOP("Message", "%1 cells do not take what was filled down"),
                                 {QString::number(plan.count(PastePlan::Fate::Refused) +
                                                  plan.count(PastePlan::Fate::Locked))}));
}

void GridEditing::selectRows()
{
    if (!grid() || grid()->columnCount() == 0)
        return;
    QItemSelection rows;
    const QItemSelection ranges = chosen();
    for (const QItemSelectionRange &range : ranges)
        rows.merge(
            QItemSelection(grid()->index(range.top(), 0), grid()->index(range.bottom(), grid()->columnCount() - 1)),
            QItemSelectionModel::Select);
    m_view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void GridEditing::selectColumns()
{
    if (!grid() || grid()->rowCount() == 0)
        return;
    QItemSelection columns;
    const QItemSelection ranges = chosen();
    for (const QItemSelectionRange &range : ranges)
        columns.merge(
            QItemSelection(grid()->index(0, range.left()), grid()->index(grid()->rowCount() - 1, range.right())),
            QItemSelectionModel::Select);
    m_view.selectionModel()->select(columns, QItemSelectionModel::ClearAndSelect);
}

} // namespace outturn
