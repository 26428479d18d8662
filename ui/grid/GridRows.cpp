// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rows, and the entries of the context menu.
#include "ui/grid/GridEditing.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"

#include <QHeaderView>
#include <QMenu>

namespace outturn {

namespace {

Result<std::vector<Edit>> oneEdit(const Result<InsertRow> &edit)
{
    return edit.map([](const InsertRow &insert) { return std::vector<Edit>{insert}; });
}

} // namespace

void GridEditing::commitRows(const Result<std::vector<Edit>> &edits)
{
    if (!edits) {
        Q_EMIT m_view.editFailed(edits.error());
        return;
    }
    const int column = m_view.currentIndex().column();
    if (edits->empty() || !grid()->commit(*edits))
        return;
    const auto *first = std::get_if<InsertRow>(&edits->front());
    const int row = first ? grid()->rowOf(rowId(first->row)) : -1;
    if (row < 0)
        return;
    const QList<int> columns = shownColumns();
    const auto blank = [&](int each) {
        const QModelIndex index = grid()->index(row, each);
        return index.flags().testFlag(Qt::ItemIsEditable) && index.data().toString().isEmpty();
    };
    const auto there = std::find_if(columns.begin(), columns.end(), blank);
    m_view.goTo(row, there != columns.end() ? *there : qMax(column, 0));
}

void GridEditing::insertRow(Beside side)
{
    if (!mayEdit() || !table())
        return;
    const QList<int> rows = chosenRows();
    if (rows.isEmpty())
        commitRows(oneEdit(appendRowIntent(*grid()->report(), table()->tableId())));
    else
        commitRows(oneEdit(insertRowIntent(*grid()->report(),
                                           grid()->rowId(side == Beside::Above ? rows.first() : rows.last()), side)));
}

void GridEditing::duplicateRows()
{
    if (mayEdit() && table())
        commitRows(duplicateRowsIntent(*grid()->report(), chosenIds()));
}

void GridEditing::deleteRows()
{
    if (!mayEdit())
        return;
    if (table()) {
        commitRows(deleteRowsIntent(*grid()->report(), chosenIds()));
        return;
    }
    // A year goes with its last amount.
    std::vector<PasteTarget> targets;
    const QList<int> rows = chosenRows();
    for (const int row : rows) {
        for (int column = 0; column < grid()->columnCount(); ++column) {
            if (grid()->columnAt(column))
                targets.push_back(targetAt(row, column, {}));
        }
    }
    const PastePlan plan = planPaste(*grid()->report(), targets);
    if (grid()->commit(plan.edits()))
        sayLeftOut(plan,
                   Message(QT_TRANSLATE_NOOP("Message", "the report's own year follows from the totals and stays")));
}

bool GridEditing::mayMove(Beside direction) const
{
    if (!mayEdit() || !table() || table()->sorted() || !table()->filter().isEmpty())
        return false;
    const QList<int> rows = chosenRows();
    // Something is to stand between them and the edge.
    const bool up = direction == Beside::Above;
    return !rows.isEmpty() && (up ? rows.last() >= rows.size() : rows.first() < grid()->rowCount() - rows.size());
}

void GridEditing::moveRows(Beside direction)
{
    if (!mayEdit() || !table())
        return;
    if (table()->sorted() || !table()->filter().isEmpty()) {
        Q_EMIT m_view.editFailed(
            Error{Error::Kind::Refused,
                  {},
                  Message(QT_TRANSLATE_NOOP("Message", "rows that are sorted or filtered cannot be moved")),
                  Message(QT_TRANSLATE_NOOP("Message", "Show all rows in the report's order first"))});
        return;
    }
    commitRows(moveRowsIntent(*grid()->report(), chosenIds(), direction));
}

void GridEditing::addPopulation(const QString &population)
{
    const QList<int> rows = chosenRows();
    if (!mayEdit() || !table() || rows.isEmpty())
        return;
    commitRows(oneEdit(addPopulationIntent(*grid()->report(), grid()->rowId(rows.first()), population)));
}

QAction *GridEditing::add(QMenu &menu, const QString &text, const QKeySequence &keys, bool enabled,
                          const std::function<void()> &work)
{
    QAction *action = menu.addAction(text, this, work);
    action->setShortcut(keys); // shown only: the grid handles its keys itself
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(enabled);
    return action;
}

void GridEditing::addTo(QMenu &menu)
{
    const QList<int> rows = chosenRows();
    const bool editable = mayEdit(), any = !rows.isEmpty(), ofTable = table();
    add(menu, tr("Cu&t"), QKeySequence::Cut, editable && any, [this] { cut(); });
    add(menu, tr("&Copy"), QKeySequence::Copy, any, [this] { copy(false); });
    add(menu, tr("Copy with &headers"), {}, any, [this] { copy(true); });
    add(menu, tr("&Paste"), QKeySequence::Paste, editable && any, [this] { paste(); });
    add(menu, tr("Fill do&wn"), QKeySequence(Qt::CTRL | Qt::Key_D), editable && any, [this] { fillDown(); });
    add(menu, tr("C&lear"), Qt::Key_Delete, editable && any, [this] { clear(); });
    menu.addSeparator();
    if (ofTable) {
        add(menu, tr("Insert row &above"), {}, editable, [this] { insertRow(Beside::Above); });
        add(menu, tr("Insert row &below"), QKeySequence(Qt::CTRL | Qt::Key_Plus), editable,
            [this] { insertRow(Beside::Below); });
        const QStringList populations =
            editable && any ? missingPopulations(*grid()->report(), grid()->rowId(rows.first())) : QStringList();
        if (!populations.isEmpty()) {
            QMenu *types = menu.addMenu(tr("Add pop&ulation type"));
            for (const QString &population : populations)
                add(*types, QString(population).replace(u'&', QStringLiteral("&&")), {}, true,
                    [this, population] { addPopulation(population); });
        }
        add(menu, tr("D&uplicate %n row(s)", nullptr, static_cast<int>(rows.size())),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), editable && any, [this] { duplicateRows(); });
    }
    add(menu, tr("&Delete %n row(s)", nullptr, static_cast<int>(rows.size())), QKeySequence(Qt::CTRL | Qt::Key_Minus),
        editable && any, [this] { deleteRows(); });
    if (ofTable) {
        add(menu, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), mayMove(Beside::Above),
            [this] { moveRows(Beside::Above); });
        add(menu, tr("Move d&own"), QKeySequence(Qt::ALT | Qt::Key_Down), mayMove(Beside::Below),
            [this] { moveRows(Beside::Below); });
    }
    menu.addSeparator();
    add(menu, tr("Select &row"), QKeySequence(Qt::SHIFT | Qt::Key_Space), any, [this] { selectRows(); });
    add(menu, tr("Select colu&mn"), QKeySequence(Qt::CTRL | Qt::Key_Space), any, [this] { selectColumns(); });
}

} // namespace outturn
