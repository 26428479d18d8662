// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartStyle.h"

#include <QGuiApplication>

namespace outturn {

namespace {

constexpr qreal smallestText = 0.6; // of the style's own size
constexpr qreal smallestPixels = 7;

QColor rgb(QRgb value)
{
    return QColor(value);
}

ChartStyle plain(int pixelSize)
{
    ChartStyle style;
    style.font = QGuiApplication::font();
    style.font.setPixelSize(pixelSize);
    return style;
}

} // namespace

ChartStyle ChartStyle::light(int pixelSize)
{
    ChartStyle s = plain(pixelSize);
    s.background = rgb(0xfefefe);
    s.text = rgb(0x1d252d);
    s.mutedText = rgb(0x566371);
    s.grid = rgb(0xe6eaee);
    s.axis = rgb(0x808c99);
    s.accent = rgb(0x0b5cad);
    s.selectedRow = rgb(0xd9e9f7);
    s.hoveredRow = rgb(0xf0f4f8);
    s.outline = rgb(0x6f8093);
    s.nested = {rgb(0xe6ecf3), rgb(0x3f7fb9), rgb(0x0a2a49)};
    s.parts = {rgb(0xdfeaf5), rgb(0xa9cbe8), rgb(0x3f7fb9), rgb(0x0a2a49), rgb(0xfefefe)};
    s.progress = {rgb(0x14795a), rgb(0xf0b93a), rgb(0xc23b2e), rgb(0x4a1850), rgb(0x6b7684), rgb(0xf2f4f6)};
    return s;
}

ChartStyle ChartStyle::dark(int pixelSize)
{
    ChartStyle s = plain(pixelSize);
    s.background = rgb(0x23282e);
    s.text = rgb(0xe8ecf0);
    s.mutedText = rgb(0xa3aeb9);
    s.grid = rgb(0x333b44);
    s.axis = rgb(0x7d8a98);
    s.accent = rgb(0x63b3f2);
    s.selectedRow = rgb(0x1d3b5a);
    s.hoveredRow = rgb(0x2c333b);
    s.outline = rgb(0x98a6b5);
    s.nested = {rgb(0x2b323a), rgb(0x468ac4), rgb(0xe6f4ff)};
    s.parts = {rgb(0x33475c), rgb(0x4f7fae), rgb(0x8fc0ea), rgb(0xe3f1fc), rgb(0x23282e)};
    s.progress = {rgb(0x2fa374), rgb(0xf4cb62), rgb(0xe8695c), rgb(0xf3c3ec), rgb(0x8492a1), rgb(0x2c333b)};
    return s;
}

ChartStyle ChartStyle::print(int pixelSize)
{
    ChartStyle s = plain(pixelSize);
    s.background = rgb(0xffffff);
    s.text = rgb(0x000000);
    s.mutedText = rgb(0x444444);
    s.grid = rgb(0xe2e2e2);
    s.axis = rgb(0x707070);
    s.accent = rgb(0x000000);
    s.selectedRow = rgb(0xeaeaea);
    s.hoveredRow = rgb(0xf4f4f4);
    s.outline = rgb(0x6a6a6a);
    s.nested = {rgb(0xededed), rgb(0x757575), rgb(0x161616)};
    s.parts = {rgb(0xe8e8e8), rgb(0xc4c4c4), rgb(0x757575), rgb(0x161616), rgb(0xffffff)};
    s.progress = {rgb(0x2b2b2b), rgb(0xcfcfcf), rgb(0x6e6e6e), rgb(0x000000), rgb(0xa6a6a6), rgb(0xffffff)};
    return s;
}

QFont ChartStyle::sized(qreal factor, bool bold) const
{
    QFont f = font;
    f.setPixelSize(qMax(1, qRound(base() * factor)));
    f.setBold(bold);
    return f;
}

qreal ChartStyle::leastFactor() const
{
    return qMin(1.0, qMax(smallestText, smallestPixels / base()));
}

} // namespace outturn
