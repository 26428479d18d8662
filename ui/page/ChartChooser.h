// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

#include <QComboBox>

namespace outturn {

/// Chooses what the chart below it shows: all indicators of an area, or one of them across its population types.
class ChartChooser : public QComboBox
{
    Q_OBJECT

public:
    ChartChooser(const QList<Figure> &details, QWidget *parent);

    /// The detail's name; empty for all indicators.
    QString figureName() const { return currentData().toString(); }

Q_SIGNALS:
    void chosen();

protected:
    /// The wheel belongs to the page.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace outturn
