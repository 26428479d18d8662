// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/PngPalette.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace outturn {

namespace {

constexpr size_t mostColours = 256;
constexpr size_t keptColours = 64; // those that cover most are never replaced

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

size_t PngPalette::slotOf(QRgb colour) const
{
    size_t slot = (colour * 2654435761U) >> 18;
    while (m_slots[slot].colour != 0 && m_slots[slot].colour != colour)
        slot = (slot + 1) % slotCount;
    return slot;
}

bool PngPalette::count(const QImage &image)
{
    const QRgb *above = nullptr;
    const auto width = static_cast<size_t>(image.width());
    size_t shades = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const bool repeats = above && std::memcmp(pixels, above, width * sizeof(QRgb)) == 0;
        above = pixels;
        for (size_t x = 0, start = 0; !repeats && x < width; start = x) {
            while (x < width && pixels[x] == pixels[start])
                ++x;
            const QRgb colour = opaque | pixels[start];
            Slot &slot = m_slots[slotOf(colour)];
            if (slot.colour == 0 && ++shades > mostShades)
                return false;
            slot.colour = colour;
            slot.count += static_cast<quint32>(x - start);
        }
    }
    return true;
}

bool PngPalette::choose()
{
    std::vector<Slot *> shades;
    for (Slot &slot : m_slots) {
        if (slot.colour != 0)
            shades.push_back(&slot);
    }
    std::sort(shades.begin(), shades.end(), [](const Slot *a, const Slot *b) {
        return a->count != b->count ? a->count > b->count : a->colour < b->colour;
    });
    // Then always the shade that is farthest from all that are chosen.
    std::vector<int> off(shades.size(), std::numeric_limits<int>::max());
    const auto take = [&](size_t chosen) {
        const auto index = static_cast<uchar>(m_colours.size());
        m_colours.push_back(shades[chosen]->colour);
        for (size_t i = 0; i < shades.size(); ++i) {
            const int distanceNow = distance(shades[i]->colour, shades[chosen]->colour);
            if (distanceNow < off[i]) {
                off[i] = distanceNow;
                shades[i]->index = index;
            }
        }
    };
    for (size_t i = 0; i < std::min(keptColours, shades.size()); ++i)
        take(i);
    auto farthest = std::max_element(off.begin(), off.end());
    while (farthest != off.end() && *farthest > 0 && m_colours.size() < mostColours) {
        take(static_cast<size_t>(farthest - off.begin()));
        farthest = std::max_element(off.begin(), off.end());
    }
    return farthest != off.end() && *farthest <= mostOff;
}

std::optional<PngPalette> PngPalette::of(const QImage &image)
{
    PngPalette palette;
    if (!palette.count(image) || !palette.choose())
        return std::nullopt;
    return palette;
}

} // namespace outturn
