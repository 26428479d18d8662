// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridHeader.h"

#include "ui/grid/CellDelegate.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace outturn {

namespace {

constexpr int marginY = 7;
constexpr int menuSize = 16;
constexpr int edge = 5; // pixels beside an edge that belong to it

/// A small triangle or, for a menu, an open arrow.
void drawArrow(QPainter *painter, const QRect &rect, bool up, bool filled, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    const qreal away = up ? -2.5 : 2.5;
    QPainterPath path(middle + QPointF(-4, -away));
    path.lineTo(middle + QPointF(0, away));
    path.lineTo(middle + QPointF(4, -away));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (filled) {
        path.closeSubpath();
        painter->fillPath(path, colour);
    } else {
        painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
    }
    painter->restore();
}

} // namespace

GridHeader::GridHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(24);
    viewport()->setMouseTracking(true);
}

QString GridHeader::title(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QFont GridHeader::titleFont() const
{
    return typeFont(Type::Strong, typeFont(Type::Small, font()));
}

Qt::Alignment GridHeader::alignment(int section) const
{
    const auto own = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    return own.isValid() ? own.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
}

int GridHeader::wordWidth(int section) const
{
    const QFontMetrics metrics(titleFont());
    int widest = 0;
    const QStringList words = breakableWords(title(section));
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest + 2 * CellDelegate::marginX + 2 + (section == m_sorted ? menuSize : 0);
}

QSize GridHeader::sizeHint() const
{
    const QFontMetrics metrics(titleFont());
    int height = metrics.height();
    for (int section = 0; section < count(); ++section) {
        if (isSectionHidden(section))
            continue;
        const QRect room = titleRect(QRect(0, 0, sectionSize(section), 10000), section);
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, title(section)).height());
    }
    return {QHeaderView::sizeHint().width(), height + 2 * marginY + 1};
}

bool GridHeader::setSorted(std::optional<int> section, Qt::SortOrder order)
{
    const bool another = section != m_sorted;
    m_sorted = section;
    m_order = order;
    viewport()->update();
    return another;
}

void GridHeader::setFrozen(int width)
{
    if (m_frozen == width)
        return;
    m_frozen = width;
    viewport()->update();
}

bool GridHeader::isFrozen(const QPoint &place) const
{
    return (isRightToLeft() ? viewport()->width() - 1 - place.x() : place.x()) < m_frozen;
}

int GridHeader::sectionAt(const QPoint &place) const
{
    if (!isFrozen(place))
        return logicalIndexAt(place);
    return logicalIndexAt(place + QPoint(isRightToLeft() ? offset() : -offset(), 0));
}

QRect GridHeader::sectionRect(int section) const
{
    const int position = sectionPosition(section);
    const int at = position < m_frozen ? position : position - offset();
    const int size = sectionSize(section);
    return QRect(isRightToLeft() ? viewport()->width() - at - size : at, 0, size, viewport()->height());
}

QRect GridHeader::menuRect(int section) const
{
    return menuRect(sectionRect(section), section);
}

// At the other side from the one where the words begin.
QRect GridHeader::menuRect(const QRect &section, int logical) const
{
    const bool wordsFromRight = QStyle::visualAlignment(layoutDirection(), alignment(logical)).testFlag(Qt::AlignRight);
    const int left = wordsFromRight ? section.left() + edge : section.right() - edge - menuSize;
    return QRect(left, section.center().y() - menuSize / 2, menuSize, menuSize);
}

QRect GridHeader::titleRect(const QRect &section, int logical) const
{
    QRect rect = section.adjusted(CellDelegate::marginX, marginY, -CellDelegate::marginX, -marginY - 1);
    if (logical != m_sorted)
        return rect;
    if (QStyle::visualAlignment(layoutDirection(), alignment(logical)).testFlag(Qt::AlignRight))
        rect.setLeft(rect.left() + menuSize);
    else
        rect.setRight(rect.right() - menuSize);
    return rect;
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_frozen <= 0)
        return;
    QPainter painter(viewport());
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (isSectionHidden(section))
            continue;
        if (sectionPosition(section) >= m_frozen)
            break;
        paintSection(&painter, sectionRect(section), section);
    }
    const int line = isRightToLeft() ? viewport()->width() - m_frozen : m_frozen - 1;
    painter.fillRect(line, 0, 1, viewport()->height(), Look::colours(palette()).control);
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = Look::colours(palette());
    painter->fillRect(rect, colours.sunken);
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), colours.hairline);
    const bool mirrored = isRightToLeft();
    if (visualIndex(section) + 1 < count())
        painter->fillRect(QRect(mirrored ? rect.left() : rect.right(), rect.top(), 1, rect.height()), colours.hairline);

    painter->setFont(titleFont());
    painter->setPen(colours.secondary);
    painter->drawText(titleRect(rect, section), textFlags(layoutDirection(), alignment(section), title(section)),
                      title(section));

    const bool hovered = section == m_hovered;
    if (!hovered && section != m_sorted)
        return;
    const QRect button = menuRect(rect, section);
    if (hovered) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.control, 1));
        painter->setBrush(colours.page);
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
    }
    if (section == m_sorted)
        drawArrow(painter, button, m_order == Qt::AscendingOrder, true, colours.accent);
    else
        drawArrow(painter, button, false, false, colours.text);
}

void GridHeader::hover(int section)
{
    if (m_hovered == section)
        return;
    m_hovered = section;
    viewport()->update();
}

bool GridHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QHeaderView::viewportEvent(event);
}

// What stays in its place is, for QHeaderView, where it would be without scrolling.
QMouseEvent GridHeader::inContents(const QMouseEvent &event, bool frozen) const
{
    const QPointF by(frozen ? (isRightToLeft() ? offset() : -offset()) : 0, 0);
    return QMouseEvent(event.type(), event.position() + by, event.globalPosition(), event.button(), event.buttons(),
                       event.modifiers());
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int section = sectionAt(place);
    if (event->button() == Qt::LeftButton && section >= 0 && menuRect(section).contains(place)) {
        Q_EMIT menuRequested(section, viewport()->mapToGlobal(menuRect(section).bottomLeft()));
        return;
    }
    m_dragging = event->button() == Qt::LeftButton;
    m_pressedFrozen = isFrozen(place);
    QMouseEvent moved = inContents(*event, m_pressedFrozen);
    QHeaderView::mousePressEvent(&moved);
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    hover(event->buttons() == Qt::NoButton ? sectionAt(place) : -1);
    QMouseEvent moved = inContents(*event, event->buttons() == Qt::NoButton ? isFrozen(place) : m_pressedFrozen);
    QHeaderView::mouseMoveEvent(&moved);
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = inContents(*event, m_pressedFrozen);
    QHeaderView::mouseReleaseEvent(&moved);
    if (std::exchange(m_dragging, false))
        Q_EMIT dragged();
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = inContents(*event, isFrozen(event->position().toPoint()));
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void GridHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = sectionAt(event->pos());
    if (section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
}

} // namespace outturn
