// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells a paste means; what becomes of each is app/edit/PastePlan.
#include "ui/grid/GridClipboard.h"
#include "ui/grid/GridEditing.h"
#include "ui/grid/GridView.h"
#include "ui/grid/LocaleInput.h"
#include "ui/grid/PasteDialog.h"
#include "ui/grid/ProgressWords.h"
#include "ui/grid/TableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace outturn {

namespace {

PasteTarget noRoom(const QString &words, const Message &what)
{
    return {PasteTarget::Room::None, {}, {}, words, {}, Error{Error::Kind::Refused, {}, what, {}}};
}

bool isWordOfProgress(const QString &words)
{
    for (int state = 0; state < progressStates; ++state)
        if (words.trimmed() == ProgressWords::state(static_cast<ProgressState>(state)))
            return true;
    return false;
}

Message beyondTheEdge()
{
    return Message(QT_TRANSLATE_NOOP("Message", "the table ends before it"));
}

} // namespace

ReadWords GridEditing::localeWords() const
{
    return [locale = grid()->locale()](const CellType &type, const QString &words) {
        return type.kind == CellType::Kind::Words ? Result<QString>(words) : cFromLocale(words, locale);
    };
}

PasteTarget GridEditing::targetAt(int row, int column, const QString &words) const
{
    const QModelIndex index = grid()->index(row, column);
    PasteTarget target{PasteTarget::Room::Cell, grid()->rowId(row), grid()->columnAt(column), words};
    if (grid()->flags(index).testFlag(Qt::ItemIsEditable) && target.column && !target.row.isEmpty())
        return target;
    const bool yearMissing = target.row.isEmpty();
    target.room = PasteTarget::Room::Locked;
    target.now = index.data().toString();
    target.reason.kind = Error::Kind::Refused;
    target.reason.what = yearMissing ? Message(QT_TRANSLATE_NOOP("Message", "its row has no year yet"))
                                     : Message(QT_TRANSLATE_NOOP("Message", "this cell cannot be edited"));
    return target;
}

// A cell of a row that is known by what was pasted into it.
PasteTarget GridEditing::targetIn(const Result<RowId> &row, int column, const QString &words) const
{
    if (!row)
        return noRoom(words, row.error().what);
    const auto name = grid()->columnAt(column);
    const int shown = grid()->rowOf(*row);
    if (shown >= 0 && name)
        return targetAt(shown, column, words);
    PasteTarget target{PasteTarget::Room::Cell, *row, name, words};
    const auto named = seriesRow(*row);
    if (named && grid()->report()->year == named->second)
        target.room = PasteTarget::Room::Locked;
    if (target.room == PasteTarget::Room::Locked) {
        target.now = name ? QString() : words.simplified();
        target.reason =
            Error{Error::Kind::Refused,
                  {},
                  Message(QT_TRANSLATE_NOOP("Message", "the point of the report's own year follows from the totals")),
                  {}};
    }
    return target;
}

// The titles of the columns, where the cells were copied with them.
bool GridEditing::dropHeaders(CopiedCells &cells, int column) const
{
    const QList<int> columns = shownColumns();
    const qsizetype first = columns.indexOf(column);
    const CopiedCells::Row &titles = cells.rows.front();
    if (cells.rows.size() < 2 || titles.size() > static_cast<size_t>(columns.size() - first))
        return false;
    for (size_t i = 0; i < titles.size(); ++i) {
        const QString title = grid()->headerData(columns[first + static_cast<qsizetype>(i)], Qt::Horizontal).toString();
        if (!titles[i] || titles[i]->simplified() != title.simplified() || title.isEmpty())
            return false;
    }
    cells.rows.erase(cells.rows.begin());
    return true;
}

std::vector<PasteTarget> GridEditing::targetsOf(const QString &words) const
{
    std::vector<PasteTarget> targets;
    const QList<int> rows = chosenRows(), columns = shownColumns();
    const QItemSelection ranges = chosen();
    for (const int row : rows) {
        for (const int column : columns) {
            if (grid()->columnAt(column) && ranges.contains(grid()->index(row, column)))
                targets.push_back(targetAt(row, column, words));
        }
    }
    return targets;
}

std::vector<PasteTarget> GridEditing::targetsOf(const CopiedCells &cells, QItemSelection *area) const
{
    const QItemSelection ranges = chosen();
    const QList<int> columns = shownColumns();
    const auto place = [&](int column) { return static_cast<int>(columns.indexOf(column)); };
    int top = grid()->rowCount(), left = static_cast<int>(columns.size());
    for (const QItemSelectionRange &range : ranges) {
        top = std::min(top, range.top());
        for (int column = range.left(); column <= range.right(); ++column) {
            if (place(column) >= 0)
                left = std::min(left, place(column));
        }
    }
    int height = static_cast<int>(cells.rows.size()), width = cells.columns();
    const int copiedHeight = height, copiedWidth = width;
    if (ranges.size() == 1) {
        const auto wide = static_cast<int>(std::count_if(columns.begin(), columns.end(), [&](int column) {
            return column >= ranges.first().left() && column <= ranges.first().right();
        }));
        if (ranges.first().height() % height == 0 && wide % width == 0) {
            height = ranges.first().height();
            width = wide;
        }
    }
    const bool named = left < columns.size() && !grid()->columnAt(columns[left]) && grid()->rowNamed({});
    std::vector<PasteTarget> targets;
    for (int row = 0; row < height; ++row) {
        const CopiedCells::Row &from = cells.rows[static_cast<size_t>(row % copiedHeight)];
        const auto wordsAt = [&](int column) {
            const auto at = static_cast<size_t>(column % copiedWidth);
            return at < from.size() ? from[at] : std::nullopt;
        };
        const auto rowHere = named ? grid()->rowNamed(wordsAt(0).value_or(QString())) : std::nullopt;
        for (int column = 0; column < width; ++column) {
            const auto words = wordsAt(column);
            // No cell at all, and none that a row without a year should bring.
            if (!words || (rowHere && !*rowHere && words->trimmed().isEmpty()))
                continue;
            const bool derived = left + column < columns.size() && grid()->isDerived(columns[left + column]);
            if (derived && (isWordOfProgress(*words) || width > copiedWidth))
                continue; // it came with the row, and follows from what is pasted beside it
            const bool inside = left + column < columns.size() && !derived;
            PasteTarget target = !inside || (!named && top + row >= grid()->rowCount())
                                     ? noRoom(*words, beyondTheEdge())
                                 : named ? targetIn(*rowHere, columns[left + column], *words)
                                         : targetAt(top + row, columns[left + column], *words);
            target.fromRow = row;
            target.fromColumn = column;
            // Blank cells beyond the edge lose nothing.
            if (target.room != PasteTarget::Room::None || !words->trimmed().isEmpty())
                targets.push_back(std::move(target));
        }
    }
    const int bottom = std::min(top + height, grid()->rowCount()) - 1;
    const int right = std::min(left + width, static_cast<int>(columns.size())) - 1;
    if (!named && bottom >= top && right >= left)
        area->select(grid()->index(top, columns[left]), grid()->index(bottom, columns[right]));
    return targets;
}

void GridEditing::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !mayEdit() || !m_view.currentIndex().isValid())
        return;
    auto cells = pastedCells(*data);
    if (!cells) {
        Q_EMIT m_view.editFailed(cells.error());
        return;
    }
    if (cells->rows.empty() || cells->columns() == 0)
        return;
    const QItemSelection ranges = chosen();
    const bool oneChosen = ranges.size() == 1 && ranges.first().height() == 1 && ranges.first().width() == 1;
    const bool oneCopied = cells->rows.size() == 1 && cells->columns() == 1;
    if (oneCopied && oneChosen) {
        m_view.put(ranges.first().indexes().first(), cells->rows[0][0].value_or(QString()).simplified());
        return;
    }
    if (const QList<int> columns = shownColumns(); columns.contains(ranges.first().left()))
        dropHeaders(*cells, ranges.first().left());
    QItemSelection area = oneCopied ? ranges : QItemSelection();
    const PastePlan plan = planPaste(
        *grid()->report(), oneCopied ? targetsOf(*cells->rows[0][0]) : targetsOf(*cells, &area), localeWords());
    if (plan.needsAnswer() && PasteDialog(plan, *grid(), &m_view).exec() != QDialog::Accepted)
        return;
    if (grid()->commit(plan.edits()) && !area.isEmpty())
        m_view.selectionModel()->select(area, QItemSelectionModel::ClearAndSelect);
}

} // namespace outturn
