// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/Recognition.h"

#include "app/read/pdf/PagePicture.h"
#include "app/read/pdf/Tesseract.h"

#include <QPainter>

#include <poppler-qt6.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace outturn::pdf {

namespace {

constexpr double dpi = 300; ///< what Tesseract is made for
constexpr double dpiToSee = 36;
constexpr int mostAtATime = 2;       ///< pages; each takes some hundred megabytes
constexpr int secondLook = 60;       ///< percent: the most that a word found only by a second look is trusted
constexpr double sameSize = 0.13;    ///< type sizes that differ less are one: they are estimates
constexpr double besideRuling = 2.5; ///< points

/// What is found on one page, and what it needs to become words in points.
struct Found
{
    std::vector<FoundWord> words;
    double scale = 1;
};

int usualHeight(const std::vector<FoundWord> &words)
{
    std::vector<double> sizes;
    for (const FoundWord &word : words)
        sizes.push_back(word.size);
    if (sizes.empty())
        return 0;
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<long>(sizes.size() / 2), sizes.end());
    return static_cast<int>(sizes[sizes.size() / 2]);
}

// A ruling beside a word looks like a letter of it.
void dropRulings(std::vector<FoundWord> &words, const PageContent &page, double scale)
{
    static const QString strokes = QStringLiteral("|[]¦_—-–‘'!lI");
    static const QString bars = QStringLiteral("|[]¦");
    const auto isRuling = [&](double x, const QRect &box) {
        return std::any_of(page.verticals.begin(), page.verticals.end(), [&](const Rule &rule) {
            return std::abs(rule.at - x / scale) < besideRuling && rule.from < box.center().y() / scale &&
                   rule.to > box.center().y() / scale;
        });
    };
    std::erase_if(words, [&](FoundWord &word) {
        const bool isBar = std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return bars.contains(c); });
        const bool line = (isBar || word.box.width() < 3 * scale) && isRuling(word.box.center().x(), word.box);
        const bool flat = word.box.height() < 2.5 * scale &&
                          std::any_of(page.horizontals.begin(), page.horizontals.end(), [&](const Rule &rule) {
                              return std::abs(rule.at - word.box.center().y() / scale) < besideRuling &&
                                     rule.from < word.box.center().x() / scale &&
                                     rule.to > word.box.center().x() / scale;
                          });
        if ((line || flat) &&
            std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return strokes.contains(c); }))
            return true;
        if (word.text.size() > 1 && bars.contains(word.text.front()) && isRuling(word.box.left(), word.box))
            word.text = word.text.sliced(1);
        if (word.text.size() > 1 && bars.contains(word.text.back()) && isRuling(word.box.right(), word.box))
            word.text.chop(1);
        return false;
    });
}

// What Tesseract passed over, such as single digits: each on a line of its own, it looks again.
Result<void> lookAgain(const QImage &image, std::vector<FoundWord> &words, const std::function<bool()> &stop)
{
    std::vector<QRect> boxes;
    for (const FoundWord &word : words)
        boxes.push_back(word.box);
    const int height = usualHeight(words);
    std::vector<QRect> unread = height > 0 ? unreadInk(image, boxes, height) : std::vector<QRect>();
    // Beside a word without a space: a part of it that its box leaves out, or a letter that was passed over.
    std::erase_if(unread, [&](const QRect &ink) {
        const QRect around = ink.adjusted(-height / 5, 0, height / 5, 0);
        const auto word = std::find_if(words.begin(), words.end(),
                                       [&](const FoundWord &other) { return other.box.intersects(around); });
        if (word == words.end())
            return false;
        word->confidence = std::min(word->confidence, secondLook);
        return true;
    });
    if (unread.empty())
        return {};
    const int step = 2 * height + height / 2;
    int widest = 0;
    for (const QRect &box : unread)
        widest = std::max(widest, box.width());
    QImage sheet(widest + 4 * height, step * static_cast<int>(unread.size()) + height, QImage::Format_Grayscale8);
    sheet.fill(255);
    for (size_t i = 0; i < unread.size(); ++i) {
        const QRect from = unread[i].adjusted(-3, -3, 3, 3).intersected(image.rect());
        const QPoint to(2 * height, step * static_cast<int>(i) + height + (height - from.height()) / 2);
        const bool inverted = image.pixelColor(from.topLeft()).value() < 128;
        for (int y = 0; y < from.height(); ++y) {
            for (int x = 0; x < from.width(); ++x) {
                const uchar dot = image.constScanLine(from.top() + y)[from.left() + x];
                sheet.scanLine(std::max(0, to.y() + y))[to.x() + x] = inverted ? uchar(255 - dot) : dot;
            }
        }
    }
    const auto again = runTesseract(sheet, dpi, Layout::Lines, stop);
    if (!again)
        return tl::unexpected(again.error());
    std::map<int, FoundWord> byRow;
    for (const FoundWord &word : *again) {
        FoundWord &row = byRow[(word.box.center().y() - height / 2) / step];
        row.text += word.text;
        row.confidence = row.confidence == 0 ? word.confidence : std::min(row.confidence, word.confidence);
    }
    for (size_t i = 0; i < unread.size(); ++i) {
        FoundWord word = byRow[static_cast<int>(i)];
        const bool isDash = 4 * unread[i].height() < height;
        if (isDash)
            word.text = QStringLiteral("-");
        else if (word.text.isEmpty())
            word.text = QString(QChar::ReplacementCharacter);
        word.confidence = std::clamp(word.confidence, 1, secondLook);
        word.box = unread[i];
        // On the line of the words beside it.
        for (const FoundWord &other : words) {
            if (other.box.top() < word.box.center().y() && word.box.center().y() < other.box.bottom()) {
                word.baseline = other.baseline;
                word.size = other.size;
                word.descent = other.descent;
                break;
            }
        }
        words.push_back(std::move(word));
    }
    return {};
}

Result<Found> readPicture(Poppler::Document &document, int number, PageContent &page, const std::function<bool()> &stop)
{
    const PagePicture picture = pictureOf(document, number, dpi, stop);
    Found found{{}, picture.scale};
    if (picture.image.isNull() || !showsAnything(picture.image))
        return found;
    auto words = runTesseract(picture.image, picture.scale * 72, Layout::Scattered, stop);
    if (!words)
        return tl::unexpected(words.error());
    found.words = *std::move(words);
    findRulings(picture, page);
    dropRulings(found.words, page, picture.scale);
    if (const auto again = lookAgain(picture.image, found.words, stop); !again)
        return tl::unexpected(again.error());
    return found;
}

// The size of a line is an estimate that depends on its letters. The most common size takes those near it, and so on.
void settleSizes(std::vector<Found> &all)
{
    std::vector<std::pair<double, FoundWord *>> open;
    for (Found &found : all) {
        for (FoundWord &word : found.words)
            open.emplace_back(word.size / found.scale, &word);
    }
    while (!open.empty()) {
        std::map<int, size_t> counts;
        for (const auto &[size, word] : open)
            ++counts[qRound(size * 4)];
        const auto most =
            std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) { return a.second < b.second; });
        const double usual = most->first / 4.0;
        std::erase_if(open, [&](auto &entry) {
            if (std::abs(entry.first - usual) > std::max(0.25, sameSize * usual))
                return false;
            entry.second->descent *= usual / std::max(0.1, entry.first);
            entry.second->size *= usual / std::max(0.1, entry.first);
            return true;
        });
    }
}

// Words side by side stand on one line; each part of it was measured for itself.
void settleBaselines(Found &found)
{
    auto &words = found.words;
    std::sort(words.begin(), words.end(),
              [](const FoundWord &a, const FoundWord &b) { return a.baseline < b.baseline; });
    for (size_t first = 0, last = 0; first < words.size(); first = last) {
        double sum = 0;
        while (last < words.size() && words[last].baseline - words[first].baseline < 0.15 * words[first].size)
            sum += words[last++].baseline;
        for (size_t i = first; i < last; ++i)
            words[i].baseline = sum / static_cast<double>(last - first);
        std::sort(words.begin() + static_cast<long>(first), words.begin() + static_cast<long>(last),
                  [](const FoundWord &a, const FoundWord &b) { return a.box.left() < b.box.left(); });
    }
}

std::vector<Word> wordsOf(const Found &found)
{
    std::vector<Word> words;
    for (const FoundWord &from : found.words) {
        Word word;
        word.text = from.text;
        const double bottom = from.baseline + from.descent;
        word.box = QRectF(from.box.left() / found.scale, (bottom - from.size) / found.scale,
                          from.box.width() / found.scale, from.size / found.scale);
        word.spaceAfter = from.spaceAfter;
        word.firstWidth = word.box.width() / static_cast<double>(from.text.size());
        word.confidence = from.confidence;
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace

bool canRecognise()
{
    return !tesseractProgram().isEmpty();
}

std::vector<int> picturePages(const PageSource &source, const std::vector<PageContent> &pages, size_t enough,
                              const std::function<bool()> &stop)
{
    std::vector<int> result;
    std::unique_ptr<Poppler::Document> document;
    for (size_t i = 0; i < pages.size() && result.size() < enough && !stop(); ++i) {
        if (!pages[i].words.empty())
            continue;
        if (!document)
            document = source.document();
        if (document && showsAnything(pictureOf(*document, static_cast<int>(i), dpiToSee, stop).image))
            result.push_back(static_cast<int>(i));
    }
    return result;
}

Result<void> recognise(const PageSource &source, const std::vector<int> &numbers, std::vector<PageContent> &pages,
                       const Progress &progress)
{
    std::vector<Found> all(numbers.size());
    std::atomic<size_t> next = 0;
    std::atomic<bool> stop = false;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Error> error;
    size_t done = 0;
    size_t running = std::min<size_t>(mostAtATime, numbers.size());
    const auto work = [&] {
        const auto document = source.document();
        for (size_t i = next++; document && i < numbers.size() && !stop; i = next++) {
            PageContent &page = pages[static_cast<size_t>(numbers[i])];
            auto found = readPicture(*document, numbers[i], page, [&] { return stop.load(); });
            const std::lock_guard lock(mutex);
            ++done;
            if (found) {
                all[i] = *std::move(found);
            } else if (!stop) {
                error = found.error();
                stop = true;
            }
        }
        const std::lock_guard lock(mutex);
        --running;
        changed.notify_one();
    };
    std::vector<std::thread> threads;
    for (size_t i = running; i > 0; --i)
        threads.emplace_back(work);
    bool cancelled = false;
    {
        std::unique_lock lock(mutex);
        while (running > 0) {
            changed.wait_for(lock, std::chrono::milliseconds(100));
            const double part = static_cast<double>(done) / static_cast<double>(numbers.size());
            lock.unlock();
            if (progress && !cancelled && !progress(part))
                cancelled = stop = true;
            lock.lock();
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    if (cancelled)
        return failure(Error::Kind::Cancelled, source.fileName(),
                       Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
    if (error) {
        error->where = source.fileName();
        return tl::unexpected(*error);
    }
    settleSizes(all);
    for (Found &found : all)
        settleBaselines(found);
    for (size_t i = 0; i < all.size(); ++i)
        pages[static_cast<size_t>(numbers[i])].words = wordsOf(all[i]);
    return {};
}

} // namespace outturn::pdf
