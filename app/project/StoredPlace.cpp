// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/StoredPlace.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace outturn {

namespace {

constexpr size_t textNumbers = 4;
constexpr size_t documentNumbers = 6;
constexpr size_t pageNumbers = 7;
constexpr qint32 mostPages = std::numeric_limits<quint16>::max();

Place recognisedBy(const Place &place, qint32 confidence)
{
    return confidence > 0 ? place.recognised(confidence) : place;
}

} // namespace

std::vector<qint32> numbersOf(const Place &place)
{
    switch (place.kind()) {
    case Place::Kind::Text:
        return {place.line(), place.column(), place.offset(), place.length()};
    case Place::Kind::Document:
        return {place.order(), place.paragraph(), place.table(), place.row(), place.cell(), place.confidence()};
    case Place::Kind::Page: {
        const PageRect rect = place.rect();
        return {place.page(), place.order(), rect.left, rect.top, rect.width, rect.height, place.confidence()};
    }
    case Place::Kind::None:
        break;
    }
    return {};
}

std::optional<Place> placeFromNumbers(std::span<const qint32> n, qint64 sourceSize)
{
    const auto least = [&](size_t from, qint32 number) {
        return std::all_of(n.begin() + static_cast<std::ptrdiff_t>(from), n.end(),
                           [&](qint32 part) { return part >= number; });
    };
    switch (n.size()) {
    case 0:
        return Place();
    case textNumbers:
        if (n[0] < 0 || n[1] < 0 || n[2] < -1 || n[3] < 0 || (n[2] < 0 && n[3] != 0) ||
            (n[2] >= 0 && qint64(n[2]) + n[3] > sourceSize))
            return std::nullopt;
        return n[0] == 0 && n[2] < 0 ? Place() : Place::inText(n[0], n[1], n[2], n[3]);
    case documentNumbers: {
        const bool paragraph = n[1] > 0 && n[2] == 0 && n[3] == 0 && n[4] == 0;
        const bool table = n[1] == 0 && n[2] > 0 && (n[3] > 0 || n[4] == 0);
        if (n[0] < -1 || !least(1, 0) || n[5] > 100 || paragraph == table)
            return std::nullopt;
        return recognisedBy(paragraph ? Place::inDocument(n[0], n[1]) : Place::inTable(n[0], n[2], n[3], n[4]), n[5]);
    }
    case pageNumbers:
        if (n[0] < 1 || n[0] > mostPages || n[1] < -1 || n[4] < 0 || n[5] < 0 || n[6] < 0 || n[6] > 100)
            return std::nullopt;
        return recognisedBy(Place::onPage(n[1], n[0], {n[2], n[3], n[4], n[5]}), n[6]);
    default:
        return std::nullopt;
    }
}

QByteArray wordsOf(const Place &place)
{
    QByteArray words = "[";
    for (const qint32 number : numbersOf(place)) {
        if (words.size() > 1)
            words += ',';
        words += QByteArray::number(number);
    }
    return words + ']';
}

std::optional<Place> placeFromWords(QByteArrayView words, qint64 sourceSize)
{
    if (words.size() < 2 || words.front() != '[' || words.back() != ']')
        return std::nullopt;
    const char *at = words.data() + 1;
    const char *const end = words.data() + words.size() - 1;
    qint32 numbers[pageNumbers];
    size_t count = 0;
    while (at < end) {
        if (count == pageNumbers)
            return std::nullopt;
        const auto [next, error] = std::from_chars(at, end, numbers[count++]);
        if (error != std::errc() || (next < end && (*next != ',' || next + 1 == end)))
            return std::nullopt;
        at = next < end ? next + 1 : end;
    }
    return placeFromNumbers(std::span(numbers, count), sourceSize);
}

} // namespace outturn
