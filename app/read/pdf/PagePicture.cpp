// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/PagePicture.h"

#include "app/read/pdf/PageRecorder.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr double maxDots = 25e6;
constexpr qint64 maxDotsOfPicture = 400'000'000; ///< A4 with 1200 dots an inch has a third
constexpr int step = 24;                         ///< shades of grey, of 256: an edge
constexpr double shortestEdge = 20;              ///< points; no letter is as straight
constexpr int crossing = 10;                     ///< dots: how wide a line may be that crosses another
constexpr size_t maxEdges = 200'000;
constexpr size_t maxUnread = 300; ///< a page with more is a photograph or noise

qint64 numberAfter(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r'))
        ++at;
    qint64 number = 0;
    for (; at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9' && number < maxDotsOfPicture; ++at)
        number = number * 10 + (bytes[at] - '0');
    return number;
}

bool shouldStop(const QVariant &stop)
{
    return (*static_cast<const std::function<bool()> *>(stop.value<const void *>()))();
}

/// Collects runs of edge dots along one line of the picture; short gaps, where other lines cross, are none.
struct Run
{
    int from = -1;
    int last = -1;
    int dots = 0;

    void take(int at, int shortest, std::vector<Rule> &rules, double across, double scale)
    {
        if (from >= 0 && at - last > crossing)
            end(shortest, rules, across, scale);
        if (from < 0)
            from = at;
        last = at;
        ++dots;
    }
    void end(int shortest, std::vector<Rule> &rules, double across, double scale)
    {
        // The edges of letters in a row have gaps too, but more of them.
        const bool isStraight = 10 * dots > 9 * (last - from);
        if (from >= 0 && last - from >= shortest && isStraight && rules.size() < maxEdges)
            rules.push_back({across / scale, from / scale, last / scale});
        from = -1;
        dots = 0;
    }
};

/// The picture in half size, with 1 where a dot differs from its surroundings.
class Ink
{
public:
    explicit Ink(const QImage &image) : m_width(image.width() / 2), m_height(image.height() / 2)
    {
        const int blocks = m_width / block + 1;
        m_dots.resize(static_cast<size_t>(m_width) * static_cast<size_t>(m_height));
        std::vector<int> grounds(static_cast<size_t>(blocks));
        for (int y = 0; y < m_height; ++y) {
            if (y % block == 0) {
                for (int b = 0; b < blocks; ++b)
                    grounds[static_cast<size_t>(b)] = groundOf(image, b * block * 2, y * 2);
            }
            const uchar *row = image.constScanLine(2 * y);
            for (int x = 0; x < m_width; ++x)
                dot(x, y) = std::abs(row[2 * x] - grounds[static_cast<size_t>(x / block)]) > 72;
        }
    }

    void clear(const QRect &dots)
    {
        const QRect half = QRect(dots.left() / 2, dots.top() / 2, dots.width() / 2 + 1, dots.height() / 2 + 1)
                               .intersected({0, 0, m_width, m_height});
        for (int y = half.top(); y <= half.bottom(); ++y)
            std::fill_n(&dot(half.left(), y), half.width(), char(0));
    }

    /// The boxes of what hangs together, in dots of the picture.
    std::vector<QRect> parts()
    {
        std::vector<QRect> result;
        std::vector<QPoint> open;
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x) {
                if (!dot(x, y))
                    continue;
                QRect box(x, y, 1, 1);
                dot(x, y) = 0;
                open.assign(1, QPoint(x, y));
                while (!open.empty()) {
                    const QPoint at = open.back();
                    open.pop_back();
                    box |= QRect(at, QSize(1, 1));
                    for (int ny = std::max(0, at.y() - 1); ny <= std::min(m_height - 1, at.y() + 1); ++ny) {
                        for (int nx = std::max(0, at.x() - 1); nx <= std::min(m_width - 1, at.x() + 1); ++nx) {
                            if (dot(nx, ny)) {
                                dot(nx, ny) = 0;
                                open.emplace_back(nx, ny);
                            }
                        }
                    }
                }
                result.emplace_back(box.left() * 2, box.top() * 2, box.width() * 2, box.height() * 2);
            }
        }
        return result;
    }

private:
    static constexpr int block = 24;

    char &dot(int x, int y)
    {
        return m_dots[static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x)];
    }

    // The most common shade around.
    static int groundOf(const QImage &image, int left, int top)
    {
        std::array<int, 16> counts{};
        for (int y = std::max(0, top - block); y < std::min(image.height(), top + 3 * block); y += 2) {
            const uchar *row = image.constScanLine(y);
            for (int x = std::max(0, left - block); x < std::min(image.width(), left + 3 * block); x += 2)
                ++counts[row[x] / 16];
        }
        return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin()) * 16 + 8;
    }

    int m_width;
    int m_height;
    std::vector<char> m_dots;
};

} // namespace

bool picturesAreBounded(const QByteArray &bytes)
{
    // An abbreviation or an escape in the names is no maker's.
    for (qsizetype at = bytes.indexOf("/Width"); at >= 0; at = bytes.indexOf("/Width", at + 1)) {
        const qsizetype from = std::max<qsizetype>(0, bytes.lastIndexOf("obj", at));
        const qsizetype height = bytes.indexOf("/Height", from);
        if (height < 0)
            continue;
        if (numberAfter(bytes, at + 6) * std::max<qint64>(1, numberAfter(bytes, height + 7)) > maxDotsOfPicture)
            return false;
    }
    return true;
}

PagePicture pictureOf(Poppler::Document &document, int number, double dpi, const std::function<bool()> &stop)
{
    const auto page = document.page(number);
    if (!page)
        return {};
    const QSizeF size = page->pageSizeF();
    const double inches = std::max(1.0, size.width()) * std::max(1.0, size.height()) / 72 / 72;
    const double used = std::min(dpi, std::sqrt(maxDots / inches));
    const QImage image = page->renderToImage(used, used, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr,
                                             shouldStop, QVariant::fromValue(static_cast<const void *>(&stop)));
    return {image.convertToFormat(QImage::Format_Grayscale8), used / 72};
}

bool showsAnything(const QImage &image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        dark += std::count_if(row, row + image.width(), [](uchar dot) { return dot < 200; });
    }
    // A short line of text has more; dust on a scanned page less.
    return dark * 4000 > static_cast<qint64>(image.width()) * image.height();
}

void findRulings(const PagePicture &picture, PageContent &page)
{
    const QImage &image = picture.image;
    const int width = image.width();
    const int height = image.height();
    const int shortest = static_cast<int>(shortestEdge * picture.scale);
    std::vector<Rule> horizontals;
    std::vector<Rule> verticals;
    std::vector<Run> columns(static_cast<size_t>(width));
    for (int y = 1; y + 1 < height; ++y) {
        const uchar *above = image.constScanLine(y - 1);
        const uchar *row = image.constScanLine(y);
        const uchar *below = image.constScanLine(y + 1);
        Run run;
        for (int x = 1; x + 1 < width; ++x) {
            if (std::abs(above[x] - below[x]) >= step)
                run.take(x, shortest, horizontals, y + 0.5, picture.scale);
            if (std::abs(row[x - 1] - row[x + 1]) >= step)
                columns[static_cast<size_t>(x)].take(y, shortest, verticals, x + 0.5, picture.scale);
        }
        run.end(shortest, horizontals, y + 0.5, picture.scale);
    }
    for (int x = 0; x < width; ++x)
        columns[static_cast<size_t>(x)].end(shortest, verticals, x + 0.5, picture.scale);
    page.horizontals = joinedRules(std::move(horizontals));
    page.verticals = joinedRules(std::move(verticals));
}

std::vector<QRect> unreadInk(const QImage &image, const std::vector<QRect> &words, int height)
{
    Ink ink(image);
    for (const QRect &word : words)
        ink.clear(word.adjusted(-4, -4, 4, 4));
    std::vector<QRect> parts = ink.parts();
    std::erase_if(parts, [&](const QRect &part) {
        const bool letters = 10 * part.height() > 4 * height && 10 * part.height() < 16 * height &&
                             20 * part.width() > height && part.width() < 8 * height;
        const bool dash = 4 * part.height() < height && 4 * part.width() > height && part.width() < 2 * height &&
                          part.width() > 2 * part.height();
        const int middle = part.center().y();
        return !(letters || dash) || std::none_of(words.begin(), words.end(), [&](const QRect &word) {
            return word.top() < middle && middle < word.bottom();
        });
    });
    if (parts.size() > maxUnread)
        return {};
    std::sort(parts.begin(), parts.end(), [](const QRect &a, const QRect &b) { return a.left() < b.left(); });
    std::vector<QRect> result;
    for (const QRect &part : parts) {
        const auto beside = std::find_if(result.begin(), result.end(), [&](const QRect &other) {
            return part.left() - other.right() < height / 3 && part.top() < other.bottom() + height / 4 &&
                   part.bottom() > other.top() - height / 4;
        });
        if (beside == result.end())
            result.push_back(part);
        else
            *beside |= part;
    }
    return result;
}

} // namespace outturn::pdf
