// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/ChartChooser.h"

#include <QWheelEvent>

namespace outturn {

namespace {

constexpr int widestWords = 36; // characters; the list shows its entries whole

}

ChartChooser::ChartChooser(const QList<Figure> &details, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("chartChooser"));
    setAccessibleName(tr("Indicators shown in the chart"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(widestWords);
    addItem(tr("All indicators of this area"));
    for (const Figure &figure : details) {
        addItem(figure.title.translated(), figure.name);
        setItemData(count() - 1, figure.title.translated(), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::currentIndexChanged, this, &ChartChooser::chosen);
}

void ChartChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace outturn
