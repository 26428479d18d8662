// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/PageSource.h"

#include "app/read/pdf/DrawingCopy.h"
#include "app/read/pdf/PageLines.h"
#include "app/read/pdf/PageRecorder.h"

#include <QGuiApplication>
#include <QPainter>

#include <poppler-qt6.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>

namespace outturn::pdf {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int maxPages = 3000;
constexpr size_t maxWordsOfPage = 50'000;
constexpr double narrowestGap = 0.45;  ///< of the height: between columns, in at least one line of a table
constexpr double largestPage = 14'400; ///< points: the largest that PDF knows

constexpr qsizetype longestPassword = 127; ///< bytes that count; poppler writes beyond its buffer with many more

// A page of a report takes some milliseconds.
constexpr std::chrono::seconds longestPage{20};
constexpr std::chrono::seconds longestFile{300};
constexpr std::chrono::seconds longestDrawn{
    2}; ///< for the text: drawing the same page would take as long again, or more

/// What the threads that read one file share, and what makes them stop.
struct Work
{
    const Progress &progress;
    int count = 0;
    Clock::time_point end = Clock::now() + longestFile;
    std::atomic<int> next = 0;
    std::atomic<int> nextDrawn = 0;
    std::atomic<int> done = 0;
    std::atomic<bool> stop = false;
};

/// One thread's part: its page's time, and whether it is the one that tells how far all are.
struct Watch
{
    Work &work;
    bool reports = false;
    Clock::time_point begin = Clock::now();
    Clock::time_point lastReport = begin;
    int asked = 0;

    void report()
    {
        lastReport = Clock::now();
        if (reports && work.progress && !work.progress(static_cast<double>(work.done) / work.count))
            work.stop = true;
    }

    bool isLate() const
    {
        const auto now = Clock::now();
        return now - begin > longestPage || now > work.end;
    }

    // Asked by poppler before each operation on a page.
    bool shouldStop()
    {
        if (++asked % 256 != 0)
            return work.stop;
        if (Clock::now() - lastReport > std::chrono::milliseconds(100))
            report();
        return work.stop || isLate();
    }
};

bool shouldStop(const QVariant &watch)
{
    return static_cast<Watch *>(watch.value<void *>())->shouldStop();
}

// Drawing needs fonts where drawingCopy() could not hide them, and Qt's fonts need more than a QCoreApplication.
bool canDraw(Poppler::Document &drawing, int page)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return true;
    const std::unique_ptr<Poppler::FontIterator> fonts(drawing.newFontIterator(page));
    return fonts->hasNext() && fonts->next().isEmpty();
}

// Where no line has a gap there is no table, and so nothing that rulings could tell.
bool mayHoldTable(const PageContent &content)
{
    const std::vector<Line> lines = linesOf(content);
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) {
        for (size_t i = 1; i < line.words.size(); ++i) {
            if (line.words[i].box.left() - line.words[i - 1].box.right() > narrowestGap * line.height)
                return true;
        }
        return false;
    });
}

void readPage(Poppler::Document &text, int number, Watch &watch, PageContent &content)
{
    watch.begin = Clock::now();
    const auto page = text.page(number);
    if (!page)
        return;
    content.size = page->pageSizeF();
    if (content.size.width() > largestPage || content.size.height() > largestPage)
        return;
    const QRectF whole(QPointF(), content.size);
    const auto boxes =
        page->textList(Poppler::Page::Rotate0, shouldStop, QVariant::fromValue(static_cast<void *>(&watch)));
    content.tooManyWords = boxes.size() > maxWordsOfPage;
    content.tookTooLong = watch.isLate();
    if (content.tooManyWords || content.tookTooLong || watch.work.stop)
        return;
    content.words.reserve(boxes.size());
    for (const auto &box : boxes) {
        Word word{box->text(), box->boundingBox(), box->hasSpaceAfter(), box->charBoundingBox(0).width()};
        if (!word.text.isEmpty() && whole.contains(word.box.center()))
            content.words.push_back(std::move(word));
    }
    content.toBeDrawn = Clock::now() - watch.begin < longestDrawn && mayHoldTable(content);
}

void drawPage(Poppler::Document &drawing, int number, PageContent &content)
{
    const auto page = canDraw(drawing, number) ? drawing.page(number) : nullptr;
    if (!page)
        return;
    PageRecorder recorder(content.size);
    QPainter painter(&recorder);
    page->renderToPainter(&painter, 72, 72, -1, -1, -1, -1, Poppler::Page::Rotate0, Poppler::Page::DontSaveAndRestore);
    painter.end();
    recorder.finish(content);
}

/// Runs a part of the work in each of so many threads, the first in this one. What is thrown in any of them is thrown
/// here, after all have ended.
void sideBySide(int count, const std::function<void(int)> &part)
{
    std::vector<std::exception_ptr> thrown(static_cast<size_t>(std::max(1, count)));
    const auto guarded = [&](int number) {
        try {
            part(number);
        } catch (...) {
            thrown[static_cast<size_t>(number)] = std::current_exception();
        }
    };
    std::vector<std::thread> threads;
    threads.reserve(thrown.size());
    try {
        for (int i = 1; i < count; ++i)
            threads.emplace_back(guarded, i);
    } catch (const std::system_error &) {
        // The system gives no more threads; those that there are do all of the work.
    }
    guarded(0);
    for (std::thread &thread : threads)
        thread.join();
    for (const std::exception_ptr &each : thrown) {
        if (each)
            std::rethrow_exception(each);
    }
}

std::unique_ptr<Poppler::Document> openDrawing(const QByteArray &copy, const QByteArray &password)
{
    auto drawing = Poppler::Document::loadFromData(copy, password, password);
    if (!drawing || drawing->isLocked())
        return nullptr;
    drawing->setRenderBackend(Poppler::Document::QPainterBackend);
    drawing->setRenderHint(Poppler::Document::HideAnnotations, true);
    return drawing;
}

// As poppler wants it, and as the writer of the file may have had it.
std::vector<QByteArray> formsOf(const QByteArray &whole)
{
    const QByteArray password = whole.left(longestPassword);
    if (password.isEmpty())
        return {QByteArray()};
    std::vector<QByteArray> forms{password};
    if (const QByteArray latin = QString::fromUtf8(password).toLatin1(); latin != password && !latin.contains('?'))
        forms.push_back(latin);
    return forms;
}

tl::unexpected<Error> locked(const QString &fileName, bool hasPassword)
{
    Error error{Error::Kind::File, fileName,
                hasPassword ? Message(QT_TRANSLATE_NOOP("Message", "the password does not open it"))
                            : Message(QT_TRANSLATE_NOOP("Message", "it is a PDF that asks for a password")),
                Message(QT_TRANSLATE_NOOP("Message", "Enter its password; on the command line: --password-file FILE"))};
    error.need = Error::Need::Password;
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> tooLong(const QString &fileName, size_t page)
{
    return failure(Error::Kind::File, fileName,
                   Message(QT_TRANSLATE_NOOP("Message", "reading page %1 takes too long"), {QString::number(page)}),
                   Message(QT_TRANSLATE_NOOP("Message", "Print the report to a new PDF and open that")));
}

} // namespace

PageSource::PageSource() = default;
PageSource::PageSource(PageSource &&) noexcept = default;
PageSource::~PageSource() = default;

Result<PageSource> PageSource::open(const QByteArray &bytes, const QString &fileName, const QByteArray &password)
{
    // What poppler has to say about a broken file belongs into no one's terminal. Told once: it is kept unguarded, and
    // files are opened side by side.
    static std::once_flag silenced;
    std::call_once(silenced, [] { Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); });
    PageSource source;
    source.m_bytes = bytes;
    source.m_fileName = fileName;
    for (const QByteArray &form : formsOf(password)) {
        source.m_password = form;
        source.m_first = source.document();
        if (!source.m_first)
            return failure(Error::Kind::File, fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "it is a PDF that is broken or cut off")),
                           Message(QT_TRANSLATE_NOOP("Message", "Get the file anew from where it came from")));
        if (!source.m_first->isLocked())
            break;
    }
    if (source.m_first->isLocked())
        return locked(fileName, !password.isEmpty());
    source.m_count = source.m_first->numPages();
    if (source.m_count > maxPages || source.m_count < 1)
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it has %1 pages; a report has 1 to %2"),
                               {QString::number(source.m_count), QString::number(maxPages)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Check that it is the PDF of an Annual Results Report")));
    return source;
}

std::unique_ptr<Poppler::Document> PageSource::document() const
{
    return Poppler::Document::loadFromData(m_bytes, m_password, m_password);
}

Result<std::vector<PageContent>> PageSource::pages(const Progress &progress, int threads) const
{
    std::vector<PageContent> pages(static_cast<size_t>(m_count));
    Work work{progress, m_count};
    // poppler sets up what all documents share when it reads its first page.
    static std::once_flag warm;
    std::call_once(warm, [&] {
        Watch watch{work};
        readPage(*m_first, work.next++, watch, pages[0]);
    });
    QByteArray copy;
    std::once_flag copied;
    const auto copyOnce = [&] { std::call_once(copied, [&] { copy = drawingCopy(m_bytes); }); };
    // The words of all pages first: they show which pages are worth drawing.
    const auto read = [&](Poppler::Document &text, bool reports) {
        Watch watch{work, reports};
        for (int page = work.next++; page < m_count && !work.stop; page = work.next++) {
            PageContent &content = pages[static_cast<size_t>(page)];
            readPage(text, page, watch, content);
            ++work.done;
            watch.report();
            if (content.tooManyWords || content.tookTooLong)
                work.next = work.nextDrawn = m_count; // one such page is enough to refuse the file
        }
    };
    const auto draw = [&](bool reports) {
        Watch watch{work, reports};
        std::unique_ptr<Poppler::Document> drawing;
        for (int page = work.nextDrawn++; page < m_count && !work.stop; page = work.nextDrawn++) {
            PageContent &content = pages[static_cast<size_t>(page)];
            if (!content.toBeDrawn)
                continue;
            copyOnce();
            if (!drawing)
                drawing = openDrawing(copy, m_password);
            if (!drawing)
                return;
            drawPage(*drawing, page, content);
            watch.report();
        }
    };
    const int cores =
        std::min(threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency()), m_count / 2);
    sideBySide(cores, [&](int thread) {
        if (thread == 1)
            copyOnce();
        const auto own = thread == 0 ? nullptr : document();
        if (thread == 0 || own)
            read(own ? *own : *m_first, thread == 0);
    });
    sideBySide(cores, [&](int thread) { draw(thread == 0); });
    if (work.stop)
        return failure(Error::Kind::Cancelled, m_fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].tookTooLong)
            return tooLong(m_fileName, i + 1);
        if (pages[i].tooManyWords)
            return failure(Error::Kind::File, m_fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "page %1 has more words than a page can show"),
                                   {QString::number(i + 1)}));
    }
    return pages;
}

} // namespace outturn::pdf
