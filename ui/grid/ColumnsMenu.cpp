// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ColumnsMenu.h"

#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace outturn {

ColumnsMenu::ColumnsMenu(GridView &grid, QWidget *parent) : QMenu(tr("&Columns"), parent)
{
    setObjectName(QStringLiteral("columnsMenu"));
    for (int column = 0; column < grid.grid()->columnCount(); ++column) {
        const QString title = grid.grid()->headerData(column, Qt::Horizontal).toString();
        QAction *action = addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!grid.isColumnHidden(column));
        action->setEnabled(grid.canHide(column));
        connect(action, &QAction::toggled, &grid, [&grid, column](bool shown) { grid.setColumnShown(column, shown); });
    }
}

bool ColumnsMenu::tick(QAction *action)
{
    if (!action || !action->isEnabled())
        return false;
    action->toggle();
    return true;
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ColumnsMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace outturn
