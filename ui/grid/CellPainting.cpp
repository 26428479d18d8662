// SPDX-License-Identifier: GPL-3.0-or-later
// How a cell is drawn: the second half of CellDelegate.
#include "ui/grid/CellDelegate.h"

#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QPainter>
#include <QPainterPath>

namespace outturn {

namespace {

constexpr int editedWidth = 3;
constexpr int cornerSize = 8;

QColor severityColour(const Colours &colours, int severity)
{
    switch (static_cast<Severity>(severity)) {
    case Severity::Error:
        return colours.error;
    case Severity::Warning:
        return colours.warning;
    case Severity::Note:
        break;
    }
    return colours.note;
}

QColor textColour(const Colours &colours, const QModelIndex &index)
{
    const QVariant kind = index.data(GridModel::KindRole);
    const bool unknown = kind.isValid() && static_cast<Value::Kind>(kind.toInt()) == Value::Kind::Unknown;
    const QVariant column = index.data(GridModel::ColumnRole);
    const bool code = column.isValid() && static_cast<Column>(column.toInt()) == Column::Code;
    return unknown || code || index.data(GridModel::LockedRole).toBool() ? colours.secondary : colours.text;
}

/// Under words that the narrative states, as under its own.
void drawDots(QPainter *painter, const QRect &words, const QColor &colour)
{
    QPen pen(colour, 1.6, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2});
    painter->setPen(pen);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawLine(QPointF(words.left() + 1, words.bottom() + 1.5),
                      QPointF(words.right() - 1, words.bottom() + 1.5));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

/// In the top corner where the row ends.
void drawCorner(QPainter *painter, const QRect &rect, bool mirrored, const QColor &colour)
{
    const QPointF corner = mirrored ? QPointF(rect.left(), rect.top()) : QPointF(rect.right() + 1, rect.top());
    const qreal inward = mirrored ? cornerSize : -cornerSize;
    QPainterPath path(corner);
    path.lineTo(corner + QPointF(inward, 0));
    path.lineTo(corner + QPointF(0, cornerSize));
    path.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, colour);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text)
{
    return static_cast<int>(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute) | Qt::TextWordWrap |
           (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Look::colours(option.palette);
    const auto *view = qobject_cast<const GridView *>(m_view);
    const QModelIndex current = m_view->currentIndex();
    const bool active = view && view->isActive();
    const bool isCurrent = active && index == current;
    const bool inRow = active && index.row() == current.row();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool absent = !index.data(GridModel::KindRole).isValid() && index.data(GridModel::ColumnRole).isValid();

    painter->save();
    painter->setClipRect(option.rect);
    QColor ground = absent || index.data(GridModel::LockedRole).toBool() ? colours.sunken : colours.page;
    if (!isCurrent && active && (inRow || option.state.testFlag(QStyle::State_Selected)))
        ground = colours.selection;
    painter->fillRect(option.rect, ground);

    const QRect inside = option.rect.adjusted(marginX, marginY, -marginX, 0);
    if (const auto progress = progressOf(index)) {
        drawProgress(painter, inside, *progress, m_view->font(), colours, option.direction);
    } else {
        painter->setFont(fontOf(index));
        QString text = index.data().toString();
        painter->setPen(textColour(colours, index));
        if (text.isEmpty()) {
            text = index.data(GridModel::PlaceholderRole).toString();
            painter->setPen(colours.secondary);
        }
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QRect drawn;
        painter->drawText(inside, textFlags(option.direction, alignment, text), text, &drawn);
        if (index.data(GridModel::StatedRole).toInt() > 0)
            drawDots(painter, drawn, colours.secondary);
    }

    if (const QVariant severity = index.data(GridModel::FindingSeverityRole); severity.isValid())
        drawCorner(painter, option.rect, mirrored, severityColour(colours, severity.toInt()));
    if (isCurrent) {
        painter->setPen(QPen(colours.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    if (index.data(GridModel::EditedRole).toBool()) {
        QRect mark = option.rect;
        if (mirrored)
            mark.setLeft(mark.right() - editedWidth + 1);
        else
            mark.setRight(mark.left() + editedWidth - 1);
        painter->fillRect(isCurrent ? mark.adjusted(mirrored ? -1 : 1, 0, mirrored ? -1 : 1, 0) : mark, colours.edited);
    }
    painter->restore();
}

} // namespace outturn
