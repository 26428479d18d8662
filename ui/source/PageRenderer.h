// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace Poppler {
class Document;
}

namespace outturn {

/// A word on a page, in points from its upper left corner as a person sees the page.
struct PageWord
{
    QString text;
    QRectF box;
    bool spaceAfter = false;
};

/// Draws the pages of a PDF on a thread of its own, with a document of its own, and says what words stand on them.
/// No link is followed, no script run, and nothing is fetched. Signals arrive on the thread that the renderer was made
/// on. Deleting it stops what is being drawn.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostPixels = 12'000'000; ///< of one page; larger ones are drawn smaller

    explicit PageRenderer(const QByteArray &bytes, QObject *parent = nullptr);
    ~PageRenderer() override;
    /// Deletes it once it has stopped, without waiting for that: nothing ends the opening of a document.
    static void retire(std::unique_ptr<PageRenderer> renderer);

    struct Wish
    {
        int page;  ///< from 0
        int width; ///< in pixels of the device
        bool operator==(const Wish &) const = default;
    };
    /// What is to be drawn now, the most urgent first; takes the place of what was wished before.
    void wish(const QList<Wish> &wishes);
    /// Tries a password, UTF-8; opened() or locked() is the answer.
    void unlock(const QByteArray &password);

Q_SIGNALS:
    /// The sizes of all pages in points.
    void opened(const QList<QSizeF> &pages);
    /// It asks for a password; `refused`: for another one.
    void locked(bool refused);
    void failed();
    /// Once a page, before its first picture.
    void wordsRead(int page, const QList<outturn::PageWord> &words);
    /// As wide as was wished, unless that were too many pixels.
    void drawn(int page, int wishedWidth, const QImage &image);

private:
    void stop();
    void run();
    std::unique_ptr<Poppler::Document> open();
    void readWords(Poppler::Document &document, int page);
    bool draw(Poppler::Document &document, const Wish &wish);
    bool isWanted();

    const QByteArray m_bytes;
    std::unique_ptr<QThread> m_thread;
    std::mutex m_guard; ///< of the next four
    std::condition_variable m_news;
    QList<Wish> m_wishes;
    std::optional<QByteArray> m_password;
    Wish m_drawing{-1, 0};
    std::atomic<bool> m_stop = false;
    QList<bool> m_hasWords; ///< by page; of the thread
};

} // namespace outturn
