// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridEditing.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace outturn {

// By the right mouse button, or by the menu key at the current cell.
void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_grid || !finishEditing())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() && m_grid->rowCount() > 0)
        return;
    setFocus(Qt::PopupFocusReason);
    if (!index.isValid()) {
        QMenu ofNoRow(this);
        m_editing->addTo(ofNoRow);
        ofNoRow.exec(event->globalPos());
        return;
    }
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const bool editable = m_grid->flags(index).testFlag(Qt::ItemIsEditable);
    const Cell *cell = m_grid->cell(index.row(), index.column());

    QMenu menu(this);
    const auto add = [&](const QString &text, const QKeySequence &keys, bool enabled, auto slot) {
        QAction *action = menu.addAction(text, this, slot);
        action->setShortcut(keys); // shown only: the grid handles its keys itself
        action->setEnabled(enabled);
    };
    add(tr("&Edit"), Qt::Key_F2, editable, [this, index] { edit(index); });
    menu.addSeparator();
    m_editing->addTo(menu);
    if (editable && cell && cell->isEdited()) {
        menu.addSeparator();
        const QString words = cell->imported().isBlank() ? tr("blank") : cell->imported().written();
        add(tr("&Take back to source: %1").arg(QString(words).replace(u'&', QStringLiteral("&&"))), {}, true,
            [this, index] { m_grid->takeBack(index); });
    }
    menu.addSeparator();
    addColumnActions(*menu.addMenu(tr("&View")), index.column());
    const QPoint place = visualRect(index).center();
    menu.exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(place));
}

} // namespace outturn
