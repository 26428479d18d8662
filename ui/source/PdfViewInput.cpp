// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PdfView.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace outturn {

namespace {

bool isZoomKey(const QKeyEvent *event)
{
    return event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut) ||
           event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll) ||
           (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_0 || event->key() == Qt::Key_Equal));
}

} // namespace

PdfView::Spot PdfView::spotNear(const QPointF &point) const
{
    if (m_sizes.isEmpty())
        return {};
    const int page = pageAt(point.y());
    const QPointF there = (point - pageRect(page).topLeft()) / scale(page);
    return {page, m_words.value(page).near(there)};
}

void PdfView::choose(const QPointF &point, bool go)
{
    if (m_sizes.isEmpty())
        return;
    const int page = pageAt(point.y());
    const QPointF there = (point - pageRect(page).topLeft()) / scale(page) * 100;
    Q_EMIT chosen(Place::onPage(0, page + 1, {qRound(there.x()), qRound(there.y()), 0, 0}), go);
}

void PdfView::chooseCaret()
{
    if (const QRectF word = rectOf(m_caret); !word.isNull())
        choose(word.center(), true);
}

QString PdfView::selectedText() const
{
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    if (from == to || from.word < 0)
        return {};
    QStringList pages;
    for (int page = from.page; page <= to.page; ++page) {
        const PageWords words = m_words.value(page);
        pages << words.text(page == from.page ? from.word : 0, page == to.page ? to.word : words.count() - 1);
    }
    return pages.join(u'\n');
}

void PdfView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void PdfView::setCaret(const Spot &spot, bool select)
{
    if (spot.word < 0)
        return;
    m_caret = spot;
    if (!select)
        m_anchor = spot;
    const QRectF word = rectOf(spot);
    if (word.top() < 0 || word.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      qRound(word.center().y() - viewport()->height() / 2.0));
    if (word.left() < 0 || word.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        qRound(word.center().x() - viewport()->width() / 2.0));
    setAccessibleDescription(m_words.value(spot.page)[spot.word].text);
    viewport()->update();
}

void PdfView::moveCaret(int key, bool select)
{
    if (m_caret.word < 0) {
        // It begins at what is marked, or where the page does.
        const QRectF mark = m_marks.isEmpty() ? QRectF() : rectOf(m_marks.first());
        setCaret(
            spotNear(mark.isNull() ? QPointF(viewport()->width() / 4.0, viewport()->height() / 4.0) : mark.center()),
            false);
        return;
    }
    const PageWords words = m_words.value(m_caret.page);
    Spot next = m_caret;
    switch (key) {
    case Qt::Key_Left:
        --next.word;
        break;
    case Qt::Key_Right:
        ++next.word;
        break;
    case Qt::Key_Up:
        next.word = words.above(m_caret.word);
        break;
    default:
        next.word = words.below(m_caret.word);
        break;
    }
    const bool stays = next == m_caret;
    if (next.word < 0 || (stays && key == Qt::Key_Up)) {
        next.page = m_caret.page - 1;
        next.word = m_words.value(next.page).count() - 1;
    } else if (next.word >= words.count() || stays) {
        next.page = m_caret.page + 1;
        next.word = m_words.value(next.page).count() > 0 ? 0 : -1;
    }
    setCaret(next, select);
}

bool PdfView::event(QEvent *event)
{
    // Keys that mean the page while it has the focus, whatever menus say.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        const int page = currentPage();
        m_anchor = {page, 0};
        m_caret = {page, m_words.value(page).count() - 1};
        viewport()->update();
    } else if (event->matches(QKeySequence::ZoomIn) ||
               (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Equal)) {
        zoomBy(1);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoomBy(-1);
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0) {
        setZoom(0);
    } else {
        switch (event->key()) {
        case Qt::Key_PageUp:
            goToPage(currentPage() - 1);
            break;
        case Qt::Key_PageDown:
            goToPage(currentPage() + 1);
            break;
        case Qt::Key_Home:
            goToPage(0);
            break;
        case Qt::Key_End:
            goToPage(pageCount() - 1);
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            moveCaret(event->key(), event->modifiers().testFlag(Qt::ShiftModifier));
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            chooseCaret();
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
    }
    event->accept();
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_selecting = false;
    if (const Spot spot = spotNear(m_pressed); spot.word >= 0)
        m_anchor = m_caret = spot;
    viewport()->update();
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const int page = pageAt(at.y());
        const bool onWord =
            !m_sizes.isEmpty() && m_words.value(page).at((at - pageRect(page).topLeft()) / scale(page)) >= 0;
        viewport()->setCursor(onWord ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_selecting && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_selecting = true;
    const int beyond = at.y() < 0                      ? qRound(at.y())
                       : at.y() > viewport()->height() ? qRound(at.y()) - viewport()->height()
                                                       : 0;
    if (beyond)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    if (const Spot spot = spotNear(at); spot.word >= 0)
        m_caret = spot;
    viewport()->update();
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !std::exchange(m_selecting, false))
        choose(event->position(), false);
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Its release is none of a click.
    m_selecting = true;
    if (event->button() == Qt::LeftButton)
        choose(event->position(), true);
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1, event->position());
    event->accept();
}

void PdfView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PdfView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PdfView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copying = menu.addAction(tr("&Copy"), this, &PdfView::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(!selectedText().isEmpty());
    const QPoint at = event->reason() == QContextMenuEvent::Mouse ? event->pos() : rectOf(m_caret).center().toPoint();
    menu.addAction(tr("&Show in the report"), this, [this, at] { choose(at, true); });
    menu.exec(viewport()->mapToGlobal(at));
}

} // namespace outturn
