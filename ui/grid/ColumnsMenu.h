// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace outturn {

class GridView;

/// The columns of a grid, to be shown and hidden. Stays open while they are ticked.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(GridView &grid, QWidget *parent);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tick(QAction *action);
};

} // namespace outturn
