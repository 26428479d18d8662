// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridHeader.h"

#include "ui/grid/CellDelegate.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QPainter>

namespace outturn {

namespace {

constexpr int marginY = 7;

} // namespace

GridHeader::GridHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
}

QString GridHeader::title(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QFont GridHeader::titleFont() const
{
    return typeFont(Type::Strong, typeFont(Type::Small, font()));
}

int GridHeader::wordWidth(int section) const
{
    const QFontMetrics metrics(titleFont());
    int widest = 0;
    const QStringList words = breakableWords(title(section));
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest + 2 * CellDelegate::marginX + 2;
}

QSize GridHeader::sizeHint() const
{
    const QFontMetrics metrics(titleFont());
    int height = metrics.height();
    for (int section = 0; section < count(); ++section) {
        const QRect room(0, 0, sectionSize(section) - 2 * CellDelegate::marginX - 1, 10000);
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, title(section)).height());
    }
    return {QHeaderView::sizeHint().width(), height + 2 * marginY + 1};
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = Look::colours(palette());
    painter->fillRect(rect, colours.sunken);
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), colours.hairline);
    const bool mirrored = isRightToLeft();
    if (visualIndex(section) + 1 < count())
        painter->fillRect(QRect(mirrored ? rect.left() : rect.right(), rect.top(), 1, rect.height()), colours.hairline);

    const auto own = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = own.isValid() ? own.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
    painter->setFont(titleFont());
    painter->setPen(colours.secondary);
    painter->drawText(rect.adjusted(CellDelegate::marginX, marginY, -CellDelegate::marginX, -marginY - 1),
                      textFlags(layoutDirection(), alignment, title(section)), title(section));
}

} // namespace outturn
