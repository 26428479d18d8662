// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/PageSource.h"

#include "app/read/pdf/PageLines.h"
#include "app/read/pdf/PageRecorder.h"

#include <QGuiApplication>
#include <QPainter>

#include <poppler-qt6.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace outturn::pdf {

namespace {

constexpr int maxPages = 3000;
constexpr size_t maxWordsOfPage = 50'000;
constexpr double narrowestGap = 0.45;  ///< of the height: between columns, in at least one line of a table
constexpr double largestPage = 14'400; ///< points: the largest that PDF knows

struct Opened
{
    std::unique_ptr<Poppler::Document> text;
    std::unique_ptr<Poppler::Document> drawing; ///< null where rulings cannot be read
};

// Drawing a page loads every font and shapes every glyph, which takes most of the time and needs a window system's
// fonts; only the paths are wanted. A copy whose resources name no fonts draws the same paths and no text.
QByteArray withoutFonts(QByteArray bytes)
{
    static constexpr char key[] = "/Font";
    for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 5))
        bytes[at + 1] = 'X';
    return bytes;
}

Opened open(const QByteArray &bytes, const QByteArray &fontless)
{
    Opened opened{Poppler::Document::loadFromData(bytes), Poppler::Document::loadFromData(fontless)};
    if (opened.drawing && !opened.drawing->isLocked()) {
        opened.drawing->setRenderBackend(Poppler::Document::QPainterBackend);
        opened.drawing->setRenderHint(Poppler::Document::HideAnnotations, true);
    } else {
        opened.drawing.reset();
    }
    return opened;
}

// Names in compressed objects stay hidden from withoutFonts(); then the fonts are loaded after all, if that can be.
bool canDraw(Poppler::Document &drawing, int page)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return true;
    const std::unique_ptr<Poppler::FontIterator> fonts(drawing.newFontIterator(page));
    return fonts->hasNext() && fonts->next().isEmpty();
}

// Where no line has a gap there is no table, and so nothing that rulings could tell. The first page of a file without
// text is drawn to see whether it is a picture.
bool mayHoldTable(const PageContent &content, int number)
{
    if (content.words.empty())
        return number == 0;
    const std::vector<Line> lines = linesOf(content);
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) {
        for (size_t i = 1; i < line.words.size(); ++i) {
            if (line.words[i].box.left() - line.words[i - 1].box.right() > narrowestGap * line.height)
                return true;
        }
        return false;
    });
}

void readPage(const Opened &opened, int number, PageContent &content)
{
    const auto page = opened.text->page(number);
    if (!page)
        return;
    content.size = page->pageSizeF();
    if (content.size.width() > largestPage || content.size.height() > largestPage)
        return;
    const QRectF whole(QPointF(), content.size);
    const auto boxes = page->textList();
    content.tooManyWords = boxes.size() > maxWordsOfPage;
    if (content.tooManyWords)
        return;
    content.words.reserve(boxes.size());
    for (const auto &box : boxes) {
        Word word{box->text(), box->boundingBox(), box->hasSpaceAfter(), box->charBoundingBox(0).width()};
        if (!word.text.isEmpty() && whole.contains(word.box.center()))
            content.words.push_back(std::move(word));
    }
    if (!opened.drawing || !mayHoldTable(content, number) || !canDraw(*opened.drawing, number))
        return;
    const auto drawn = opened.drawing->page(number);
    if (!drawn)
        return;
    PageRecorder recorder(content.size);
    QPainter painter(&recorder);
    drawn->renderToPainter(&painter, 72, 72, -1, -1, -1, -1, Poppler::Page::Rotate0, Poppler::Page::DontSaveAndRestore);
    painter.end();
    recorder.finish(content);
}

tl::unexpected<Error> cancelled(const QString &fileName)
{
    return failure(Error::Kind::Cancelled, fileName, Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
}

} // namespace

Result<std::vector<PageContent>> readPages(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    // What poppler has to say about a broken file belongs into no one's terminal.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const QByteArray fontless = withoutFonts(bytes);
    Opened first = open(bytes, fontless);
    if (!first.text)
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is a PDF that is broken or cut off")),
                       Message(QT_TRANSLATE_NOOP("Message", "Get the file anew from where it came from")));
    if (first.text->isLocked())
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is a PDF that asks for a password")),
                       Message(QT_TRANSLATE_NOOP("Message", "Save a copy without a password and open that")));
    const int count = first.text->numPages();
    if (count > maxPages || count < 1)
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it has %1 pages; a report has 1 to %2"),
                               {QString::number(count), QString::number(maxPages)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Check that it is the PDF of an Annual Results Report")));

    std::vector<PageContent> pages(static_cast<size_t>(count));
    // poppler sets up what all documents share when it reads its first page.
    static std::once_flag warm;
    std::atomic<int> next = 0;
    std::call_once(warm, [&] {
        readPage(first, 0, pages[0]);
        next = 1;
    });
    std::atomic<int> done = 0;
    std::atomic<bool> stop = false;
    const auto work = [&](const Opened &opened, bool reports) {
        for (int page = next++; page < count && !stop; page = next++) {
            readPage(opened, page, pages[static_cast<size_t>(page)]);
            ++done;
            if (reports && progress && !progress(static_cast<double>(done) / count))
                stop = true;
        }
    };
    const int helpers = std::min(static_cast<int>(std::thread::hardware_concurrency()), count / 2) - 1;
    std::vector<std::thread> threads;
    for (int i = 0; i < helpers; ++i) {
        threads.emplace_back([&] {
            const Opened own = open(bytes, fontless);
            if (own.text)
                work(own, false);
        });
    }
    work(first, true);
    for (std::thread &thread : threads)
        thread.join();
    if (stop)
        return cancelled(fileName);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].tooManyWords)
            return failure(Error::Kind::File, fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "page %1 has more words than a page can show"),
                                   {QString::number(i + 1)}));
    }
    return pages;
}

} // namespace outturn::pdf
