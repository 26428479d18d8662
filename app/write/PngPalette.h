// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>
#include <vector>

namespace outturn {

/// The colours of a drawing, at most 256, for a picture of a byte a pixel: a third of the bytes to pack. The colours
/// that cover most are kept as they are; of the many shades at the edges of letters and bars the nearest of the others
/// is taken, which differs by at most `mostOff` of 255 in each of red, green and blue.
class PngPalette
{
public:
    static constexpr int mostOff = 8;

    /// None for an image with more shades than that allows. The same pixels give the same colours in the same order.
    static std::optional<PngPalette> of(const QImage &image);

    const std::vector<QRgb> &colours() const { return m_colours; }
    /// The place of a colour of that image.
    uchar indexOf(QRgb colour) const { return m_slots[slotOf(opaque | colour)].index; }

private:
    struct Slot
    {
        QRgb colour = 0; // 0: free; a colour has its highest byte set
        quint32 count = 0;
        uchar index = 0;
    };
    static constexpr QRgb opaque = 0xff000000U;
    static constexpr size_t slotCount = 16384;
    static constexpr size_t mostShades = slotCount / 4;

    size_t slotOf(QRgb colour) const;
    bool count(const QImage &image);
    bool choose();

    std::vector<Slot> m_slots = std::vector<Slot>(slotCount);
    std::vector<QRgb> m_colours;
};

} // namespace outturn
