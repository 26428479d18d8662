// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PdfView.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/source/Marks.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn {

namespace {

constexpr qint64 mostCached = 96 * 1024 * 1024; // bytes of pictures beside those that are seen
constexpr double gap = space::medium;
constexpr double least = 0.02; // pixels per point

} // namespace

PdfView::PdfView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Pages are not mirrored, and a bar that comes and goes would change their width back and forth.
    setLayoutDirection(Qt::LeftToRight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Page of the source"));
}

PdfView::~PdfView() = default;

void PdfView::setDocument(const QByteArray &bytes)
{
    if (m_renderer)
        PageRenderer::retire(std::move(m_renderer));
    m_sizes.clear();
    m_tops.clear();
    m_images.clear();
    m_words.clear();
    m_marks.clear();
    m_anchor = m_caret = {};
    m_said = -1;
    m_listener.reset();
    layOut();
    if (bytes.isEmpty())
        return;
    m_renderer = std::make_unique<PageRenderer>(bytes);
    // What the renderer before this one sent may still arrive.
    m_listener = std::make_unique<QObject>();
    const auto on = [this](auto signal, auto slot) { connect(m_renderer.get(), signal, m_listener.get(), slot); };
    on(&PageRenderer::opened, [this](const QList<QSizeF> &sizes) { takeSizes(sizes); });
    on(&PageRenderer::locked, [this](bool refused) { Q_EMIT locked(refused); });
    on(&PageRenderer::failed, [this] { Q_EMIT failed(); });
    on(&PageRenderer::drawn, [this](int page, int width, const QImage &image) { takeImage(page, width, image); });
    on(&PageRenderer::wordsRead,
       [this](int page, const QList<PageWord> &words) { m_words.insert(page, PageWords(words)); });
}

void PdfView::unlock(const QByteArray &password)
{
    if (m_renderer)
        m_renderer->unlock(password);
}

void PdfView::takeSizes(const QList<QSizeF> &sizes)
{
    m_sizes = sizes;
    layOut();
    Q_EMIT opened();
    if (std::exchange(m_revealSoon, false))
        revealMarks();
    say();
}

void PdfView::takeImage(int page, int width, const QImage &image)
{
    m_images.insert(page, {width, image});
    // The farthest go first, but never what is in the window.
    const int first = pageAt(0), last = pageAt(viewport()->height());
    const auto distance = [&](int other) { return std::max({0, first - other, other - last}); };
    qint64 bytes = 0;
    for (const Drawn &drawn : std::as_const(m_images))
        bytes += drawn.image.sizeInBytes();
    while (bytes > mostCached) {
        const QList<int> pages = m_images.keys();
        const int farthest =
            *std::max_element(pages.begin(), pages.end(), [&](int a, int b) { return distance(a) < distance(b); });
        if (distance(farthest) == 0)
            break;
        bytes -= m_images.take(farthest).image.sizeInBytes();
    }
    viewport()->update();
}

double PdfView::scale(int page) const
{
    const double printed = logicalDpiX() / 72.0;
    const double room = viewport()->width() - 2 * gap;
    const double wanted = m_zoom > 0 ? printed * m_zoom / 100 : room / m_sizes[page].width();
    return std::clamp(wanted, least, printed * mostZoom / 100);
}

int PdfView::wishedWidth(int page) const
{
    return std::max(1, qRound(m_sizes[page].width() * scale(page) * devicePixelRatioF()));
}

QRectF PdfView::pageRect(int page) const
{
    const QSizeF size = m_sizes[page] * scale(page);
    const double x = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {std::round(x), std::round(m_tops[page] - verticalScrollBar()->value()), size.width(), size.height()};
}

int PdfView::pageAt(double y) const
{
    if (m_sizes.isEmpty())
        return 0;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y + verticalScrollBar()->value());
    return std::clamp(static_cast<int>(next - m_tops.begin()) - 1, 0, pageCount() - 1);
}

int PdfView::currentPage() const
{
    return pageAt(viewport()->height() / 2.0);
}

void PdfView::layOut()
{
    m_tops.clear();
    double y = gap, widest = 0;
    for (int i = 0; i < pageCount(); ++i) {
        m_tops << y;
        const double factor = scale(i);
        y += m_sizes[i].height() * factor + gap;
        widest = std::max(widest, m_sizes[i].width() * factor);
    }
    m_tops << y;
    const auto range = [](QScrollBar *bar, double content, int seen) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content)) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(48);
    };
    range(verticalScrollBar(), m_sizes.isEmpty() ? 0 : y, viewport()->height());
    range(horizontalScrollBar(), m_zoom > 0 ? widest + 2 * gap : 0, viewport()->width());
    viewport()->update();
    ask();
}

// Keeps what stands at this point of the viewport where it is.
void PdfView::layOutAround(const QPointF &fixed)
{
    if (m_sizes.isEmpty() || m_tops.size() <= pageCount()) {
        layOut();
        return;
    }
    const int page = pageAt(fixed.y());
    const QRectF before = pageRect(page);
    const QPointF part((fixed.x() - before.left()) / before.width(), (fixed.y() - before.top()) / before.height());
    layOut();
    const QRectF after = pageRect(page);
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  qRound(after.top() + part.y() * after.height() - fixed.y()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    qRound(after.left() + part.x() * after.width() - fixed.x()));
}

// What is in the window first, then the pages around it.
void PdfView::ask()
{
    // As wide as it is seen: before that nobody knows how wide.
    if (!m_renderer || m_sizes.isEmpty() || !isVisible())
        return;
    const int first = pageAt(0), last = pageAt(viewport()->height());
    QList<int> pages{currentPage()};
    for (int page = first; page <= last; ++page)
        pages << page;
    pages << last + 1 << first - 1;
    QList<PageRenderer::Wish> wishes;
    for (const int page : std::as_const(pages)) {
        if (page < 0 || page >= pageCount())
            continue;
        const PageRenderer::Wish wish{page, wishedWidth(page)};
        const auto drawn = m_images.constFind(page);
        if ((drawn == m_images.constEnd() || drawn->width != wish.width) && !wishes.contains(wish))
            wishes << wish;
    }
    m_renderer->wish(wishes);
}

void PdfView::goToPage(int page)
{
    if (m_sizes.isEmpty())
        return;
    const int there = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(static_cast<int>(m_tops[there] - gap / 2));
}

void PdfView::setZoom(int percent, std::optional<QPointF> fixed)
{
    const int zoom = percent <= 0 ? 0 : std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOutAround(fixed.value_or(QPointF(viewport()->width() / 2.0, viewport()->height() / 3.0)));
    Q_EMIT zoomChanged(m_zoom);
}

void PdfView::zoomBy(int steps, std::optional<QPointF> fixed)
{
    static constexpr std::array ladder{25, 33, 50, 67, 80, 100, 125, 150, 200, 250, 300, 400};
    if (m_sizes.isEmpty())
        return;
    int now = m_zoom > 0 ? m_zoom : qRound(scale(currentPage()) * 72 * 100 / logicalDpiX());
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(ladder.begin(), ladder.end(), now);
        now = next == ladder.end() ? ladder.back() : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next = std::lower_bound(ladder.begin(), ladder.end(), now);
        now = next == ladder.begin() ? ladder.front() : *(next - 1);
    }
    setZoom(now, fixed);
}

void PdfView::setMarks(const QList<Place> &places, bool reveal)
{
    m_marks = places;
    viewport()->update();
    m_revealSoon = reveal && m_sizes.isEmpty();
    if (reveal && !m_sizes.isEmpty())
        revealMarks();
}

QRectF PdfView::rectOf(const Place &place) const
{
    if (!place.isOnPage() || place.page() < 1 || place.page() > pageCount())
        return {};
    const PageRect rect = place.rect();
    const QPointF from = viewportPoint(place.page() - 1, {rect.left / 100.0, rect.top / 100.0});
    return {from, QSizeF(rect.width, rect.height) / 100.0 * scale(place.page() - 1)};
}

QRectF PdfView::rectOf(const Spot &spot) const
{
    const auto words = m_words.constFind(spot.page);
    if (spot.word < 0 || words == m_words.constEnd() || spot.word >= words->count())
        return {};
    const QRectF box = (*words)[spot.word].box;
    return {viewportPoint(spot.page, box.topLeft()), box.size() * scale(spot.page)};
}

QPointF PdfView::viewportPoint(int page, const QPointF &point) const
{
    return pageRect(page).topLeft() + point * scale(page);
}

void PdfView::revealMarks()
{
    if (m_marks.isEmpty())
        return;
    const QRectF mark = rectOf(m_marks.first());
    const QRectF seen = QRectF(viewport()->rect()).adjusted(4, 4, -4, -4);
    if (mark.isNull() || seen.contains(mark))
        return;
    if (mark.top() < seen.top() || mark.bottom() > seen.bottom()) {
        const double wanted = std::max(gap, viewport()->height() * 0.4 - mark.height() / 2);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(mark.top() - wanted));
    }
    if (mark.left() < seen.left() || mark.right() > seen.right()) {
        const double wanted = std::max(gap, (viewport()->width() - mark.width()) / 2);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(mark.left() - wanted));
    }
}

void PdfView::drawPage(QPainter &painter, int page) const
{
    const Colours &paper = Look::light();
    const Colours &colours = Look::colours(palette());
    const QRectF sheet = pageRect(page);
    painter.setPen(colours.hairline);
    painter.setBrush(paper.page);
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    const auto drawn = m_images.constFind(page);
    if (drawn != m_images.constEnd() && !drawn->image.isNull()) {
        painter.drawImage(sheet, drawn->image);
    } else {
        const QString number = QLocale().toString(page + 1);
        painter.setPen(paper.secondary);
        painter.drawText(sheet, Qt::AlignCenter,
                         drawn == m_images.constEnd() ? tr("Page %1").arg(number)
                                                      : tr("Page %1 cannot be drawn").arg(number));
    }
    if (colours.dark) {
        // White paper would glare in a dark window.
        QColor shade = colours.page;
        shade.setAlphaF(0.13F);
        painter.fillRect(sheet, shade);
    }

    QColor wash = paper.accent;
    wash.setAlphaF(0.22F);
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    const PageWords words = m_words.value(page);
    if (from != to) {
        for (int word = 0; word < words.count(); ++word) {
            if (const Spot spot{page, word}; from <= spot && spot <= to)
                painter.fillRect(rectOf(spot), wash);
        }
    } else if (hasFocus() && m_caret.page == page && m_caret.word >= 0) {
        painter.setPen(QPen(paper.accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(m_caret).adjusted(-1, -1, 1, 1));
    }
    for (const Place &place : m_marks) {
        if (place.page() == page + 1)
            drawMark(painter, rectOf(place), paper);
    }
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Look::colours(palette()).sunken);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_sizes.isEmpty())
        return;
    for (int page = pageAt(event->rect().top()); page < pageCount(); ++page) {
        if (pageRect(page).top() > event->rect().bottom())
            break;
        drawPage(painter, page);
    }
}

// The page that is seen, for whoever shows its number and for those who cannot see it.
void PdfView::say()
{
    if (m_sizes.isEmpty() || currentPage() == m_said)
        return;
    m_said = currentPage();
    setAccessibleName(tr("Page %1 of %2 of the source").arg(m_said + 1).arg(pageCount()));
    Q_EMIT pageChanged(m_said);
}

void PdfView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Page of the source"));
    m_said = -1;
    say();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutAround({0, viewport()->height() / 3.0});
    say();
}

void PdfView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    ask();
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    ask();
    say();
}

} // namespace outturn
