// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartAccessible.h"
#include "ui/chart/ChartView.h"
#include "ui/chart/ChartWords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

namespace outturn {

namespace {

constexpr int draggedWidth = 220;

} // namespace

ChartMark *ChartView::markOf(int series, int row) const
{
    for (ChartMark *mark : m_chart->marks()) {
        if (mark->key().series == series && mark->key().row == row)
            return isSeriesShown(series) ? mark : nullptr;
    }
    return nullptr;
}

ChartMark *ChartView::currentMark() const
{
    if (!m_current)
        return nullptr;
    const auto same = [this](const ChartMark *mark) {
        const ChartMark::Key &key = mark->key();
        return key.id == m_current->id && key.series == m_current->series && key.column == m_current->column;
    };
    // A row id may stand twice in a figure without ids: the position decides then.
    ChartMark *found = nullptr;
    for (ChartMark *mark : m_chart->marks()) {
        if (same(mark) && isSeriesShown(mark->key().series) && (!found || mark->key().row == m_current->row))
            found = mark;
    }
    return found;
}

void ChartView::setCurrent(ChartMark *mark)
{
    if (ChartMark *before = currentMark())
        before->setFocused(false);
    m_current = mark ? std::optional(mark->key()) : std::nullopt;
    if (mark)
        mark->setFocused(hasFocus());
    if (mark && hasFocus())
        ChartAccessible::announceFocus(this);
}

// Points without a column have no mark: the search goes on past them in the same direction.
ChartMark *ChartView::neighbour(int rows, int series) const
{
    const ChartMark *current = currentMark();
    if (!current)
        return m_chart->marks().isEmpty() ? nullptr : m_chart->marks().first();
    int row = current->key().row + rows, s = current->key().series + series;
    while (row >= 0 && row < m_figure.rowCount() && s >= 0 && s < m_figure.series.size()) {
        if (ChartMark *mark = markOf(s, row))
            return mark;
        row += rows;
        s += series;
    }
    return nullptr;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int across = 0, down = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        across = -forward;
        break;
    case Qt::Key_Right:
        across = forward;
        break;
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ChartMark *mark = currentMark()) {
            activate(mark->key().series, mark->key().row);
            return;
        }
        break;
    default:
        break;
    }
    // Of any script's digits, since a keyboard may have only its own.
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = plain && event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (canToggle(digit - 1)) {
        toggleSeries(digit - 1);
        return;
    }
    // Years go across and their parts up; rows go down and their values across.
    ChartMark *next = across == 0 && down == 0 ? nullptr
                      : m_figure.isUpright()   ? neighbour(across, -down)
                                               : neighbour(down, across);
    if (next)
        setCurrent(next);
    else
        event->ignore(); // the page scrolls, the dialog closes
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeys = event->reason() != Qt::MouseFocusReason;
    if (ChartMark *mark = currentMark())
        setCurrent(mark);
    else if (byKeys && !m_chart->marks().isEmpty())
        setCurrent(m_chart->marks().first());
    // Qt says after this that the chart itself has the focus; what has it in truth is said last.
    QMetaObject::invokeMethod(
        this, [this] { ChartAccessible::announceFocus(this); }, Qt::QueuedConnection);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (ChartMark *mark = currentMark())
        mark->setFocused(false);
}

QString ChartView::legendTip(int series) const
{
    const QString name = ChartWords::seriesName(m_figure.series[series]);
    if (!canToggle(series))
        return tr("“%1” is the only series that is shown").arg(name);
    return isSeriesShown(series) ? tr("Hide “%1”").arg(name) : tr("Show “%1”").arg(name);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPointF at = mapToScene(help->pos());
        if (m_chart->markAt(at)) {
            hover(at);
            showTip();
            return true;
        }
        const int entry = m_chart->legendAt(at);
        const int row = entry >= 0 ? -1 : m_chart->rowAt(at);
        const QString tip = entry >= 0 ? legendTip(entry)
                            : row >= 0 ? ChartWords(locale()).rowSummary(m_figure, row)
                                       : QString();
        // Words without a row (a shortened title, a note) have their own tip, shown by the scene.
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, viewport());
            return true;
        }
    }
    if (event->type() == QEvent::Leave)
        hover(QPointF(-1, -1));
    return QGraphicsView::viewportEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::hover(const QPointF &position)
{
    const ChartMark *mark = m_chart->markAt(position);
    const int row = m_chart->rowAt(position);
    const Place place = mark ? Place{mark->key().series, mark->key().row} : Place();
    if (place != m_tipPlace) {
        const bool atOnce = QToolTip::isVisible() && m_tipPlace != Place();
        m_tipPlace = place;
        m_tipSoon.stop();
        if (!mark && atOnce)
            QToolTip::hideText();
        else if (mark && atOnce)
            showTip();
        else if (mark)
            m_tipSoon.start();
    }
    const bool leads = row >= 0 || canToggle(m_chart->legendAt(position));
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_hovered == row)
        return;
    m_hovered = row;
    m_chart->showRows(m_selected, m_hovered);
}

void ChartView::showTip()
{
    m_tipSoon.stop();
    const ChartMark *mark = markOf(m_tipPlace.series, m_tipPlace.row);
    if (!mark)
        return;
    const QRect target = mapFromScene(mark->shape().boundingRect()).boundingRect();
    const QRect shown = mapFromScene(mark->extent()).boundingRect();
    const QPoint end(layoutDirection() == Qt::RightToLeft ? shown.left() : shown.right(), shown.bottom());
    QToolTip::showText(viewport()->mapToGlobal(end), ChartWords(locale()).rowSummary(m_figure, m_tipPlace.row),
                       viewport(), target);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const bool pulled =
        m_pressed && (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!pulled || !(event->buttons() & Qt::LeftButton)) {
        hover(mapToScene(event->position().toPoint()));
        return;
    }
    m_pressed.reset();
    hover(QPointF(-1, -1));
    auto taken = chartMimeData(seen(), ChartPart::Picture | ChartPart::Numbers | ChartPart::File);
    const qreal ratio = devicePixelRatioF();
    QPixmap small = QPixmap::fromImage(qvariant_cast<QImage>(taken->imageData())
                                           .scaledToWidth(qRound(draggedWidth * ratio), Qt::SmoothTransformation));
    small.setDevicePixelRatio(ratio);
    dragOut(std::move(taken), small);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    activateAt(mapToScene(event->position().toPoint()));
}

void ChartView::activateAt(const QPointF &position)
{
    if (ChartMark *mark = m_chart->markAt(position)) {
        const ChartMark::Key key = mark->key();
        setCurrent(mark);
        activate(key.series, key.row);
        return;
    }
    if (const int entry = m_chart->legendAt(position); entry >= 0) {
        toggleSeries(entry);
        return;
    }
    const int row = m_chart->rowAt(position);
    for (int s = static_cast<int>(m_figure.series.size()) - 1; row >= 0 && s >= 0; --s) {
        const FigurePoint &point = m_figure.series[s].points[row];
        if (isSeriesShown(s) && !point.noColumn && !(point.row.isEmpty() && point.section.isEmpty())) {
            activate(s, row);
            return;
        }
    }
}

void ChartView::activate(int series, int row)
{
    const FigurePoint point = m_figure.series[series].points[row]; // a receiver may draw the chart anew
    if (!point.row.isEmpty())
        Q_EMIT rowActivated(point.row, point.column);
    else if (!point.section.isEmpty())
        Q_EMIT sectionRequested(point.section);
}

} // namespace outturn
