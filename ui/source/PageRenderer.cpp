// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PageRenderer.h"

#include <QCoreApplication>
#include <QThread>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

constexpr double largestPage = 14'400; // points: the largest that PDF knows
constexpr int mostPages = 3000;
constexpr size_t mostWords = 50'000;

// A page without a size that makes sense is shown as a sheet, with what can be drawn of it.
QSizeF sane(QSizeF size)
{
    const auto bounded = [](double length, double otherwise) {
        return std::isfinite(length) && length >= 1 && length <= largestPage ? length : otherwise;
    };
    return {bounded(size.width(), 595), bounded(size.height(), 842)};
}

} // namespace

PageRenderer::PageRenderer(const QByteArray &bytes, QObject *parent) : QObject(parent), m_bytes(bytes)
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

PageRenderer::~PageRenderer()
{
    stop();
    m_thread->wait();
}

void PageRenderer::stop()
{
    {
        const std::scoped_lock lock(m_guard);
        m_stop = true;
    }
    m_news.notify_all();
}

void PageRenderer::retire(std::unique_ptr<PageRenderer> renderer)
{
    PageRenderer *retired = renderer.release();
    retired->setParent(QCoreApplication::instance());
    connect(retired->m_thread.get(), &QThread::finished, retired, &QObject::deleteLater);
    retired->stop();
    if (retired->m_thread->isFinished())
        retired->deleteLater();
}

void PageRenderer::wish(const QList<Wish> &wishes)
{
    {
        const std::scoped_lock lock(m_guard);
        m_wishes = wishes;
    }
    m_news.notify_all();
}

void PageRenderer::unlock(const QByteArray &password)
{
    {
        const std::scoped_lock lock(m_guard);
        m_password = password;
    }
    m_news.notify_all();
}

// Whether what is being drawn is still of use to anybody.
bool PageRenderer::isWanted()
{
    if (m_stop)
        return false;
    const std::scoped_lock lock(m_guard);
    return m_wishes.contains(m_drawing);
}

std::unique_ptr<Poppler::Document> PageRenderer::open()
{
    // What poppler has to say about a broken file belongs into no one's terminal.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    auto document = Poppler::Document::loadFromData(m_bytes);
    bool refused = false;
    while (document && document->isLocked()) {
        Q_EMIT locked(refused);
        QByteArray password;
        {
            std::unique_lock lock(m_guard);
            m_news.wait(lock, [this] { return m_stop || m_password; });
            if (m_stop)
                return nullptr;
            password = *std::exchange(m_password, std::nullopt);
        }
        // Older files have their passwords in Latin-1.
        if (document->unlock(password, password)) {
            const QByteArray old = QString::fromUtf8(password).toLatin1();
            document->unlock(old, old);
        }
        refused = true;
    }
    return document;
}

void PageRenderer::run()
{
    const std::unique_ptr<Poppler::Document> document = open();
    if (m_stop)
        return;
    const int count = document ? document->numPages() : 0;
    if (count < 1 || count > mostPages) {
        Q_EMIT failed();
        return;
    }
    for (const auto hint :
         {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing, Poppler::Document::TextSlightHinting})
        document->setRenderHint(hint);
    QList<QSizeF> sizes;
    for (int i = 0; i < count && !m_stop; ++i) {
        const auto page = document->page(i);
        sizes << sane(page ? page->pageSizeF() : QSizeF());
    }
    m_hasWords.fill(false, count);
    Q_EMIT opened(sizes);

    QList<Wish> done; // of those wished now
    while (!m_stop) {
        Wish next{-1, 0};
        {
            std::unique_lock lock(m_guard);
            m_news.wait(lock, [&] {
                done.removeIf([this](const Wish &wish) { return !m_wishes.contains(wish); });
                const auto open = std::find_if(m_wishes.cbegin(), m_wishes.cend(),
                                               [&](const Wish &wish) { return !done.contains(wish); });
                if (open != m_wishes.cend())
                    next = *open;
                return m_stop || next.page >= 0;
            });
            m_drawing = next;
        }
        if (m_stop || next.page >= count)
            return;
        if (!m_hasWords[next.page])
            readWords(*document, next.page);
        if (draw(*document, next))
            done << next;
    }
}

void PageRenderer::readWords(Poppler::Document &document, int number)
{
    m_hasWords[number] = true;
    const auto page = document.page(number);
    if (!page)
        return;
    const auto stop = [](const QVariant &renderer) {
        return static_cast<PageRenderer *>(renderer.value<void *>())->m_stop.load();
    };
    const auto boxes = page->textList(Poppler::Page::Rotate0, stop, QVariant::fromValue(static_cast<void *>(this)));
    const QRectF whole(QPointF(), sane(page->pageSizeF()));
    QList<PageWord> words;
    for (const auto &box : boxes) {
        if (words.size() < static_cast<qsizetype>(mostWords) && whole.contains(box->boundingBox().center()))
            words << PageWord{box->text(), box->boundingBox(), box->hasSpaceAfter()};
    }
    Q_EMIT wordsRead(number, words);
}

// False when it was given up, because something else is wished now.
bool PageRenderer::draw(Poppler::Document &document, const Wish &wish)
{
    const auto page = document.page(wish.page);
    QImage image;
    if (page) {
        const QSizeF size = sane(page->pageSizeF());
        const double width = std::min(static_cast<double>(wish.width),
                                      std::sqrt(static_cast<double>(mostPixels) * size.width() / size.height()));
        const double dpi = std::max(width, 1.0) / size.width() * 72;
        const auto stop = [](const QVariant &renderer) {
            return !static_cast<PageRenderer *>(renderer.value<void *>())->isWanted();
        };
        // Never more than the sheet: what lies beyond a size that made no sense is left out.
        image = page->renderToImage(dpi, dpi, 0, 0, std::max(1, qRound(width)),
                                    std::max(1, qRound(size.height() * dpi / 72)), Poppler::Page::Rotate0, nullptr,
                                    nullptr, stop, QVariant::fromValue(static_cast<void *>(this)));
        if (!isWanted())
            return false;
        image.convertTo(QImage::Format_RGB32);
    }
    Q_EMIT drawn(wish.page, wish.width, image);
    return true;
}

} // namespace outturn
