// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace outturn {

/// The rounded hairline around a grid: lies over it and covers what would stick out of its corners.
class GridFrame : public QWidget
{
    Q_OBJECT

public:
    explicit GridFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace outturn
