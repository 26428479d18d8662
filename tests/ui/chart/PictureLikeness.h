// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>

/// How much two pictures look alike, for people who see both at arm's length: measured at half their size, so that
/// another version of the font's renderer, which moves the edges of letters by parts of a pixel, makes little
/// difference, and a bar of another length, a word that is gone or another colour a large one.
namespace outturn::testing {

struct Likeness
{
    double structure = 0;    ///< SSIM of lightness, mean of the blocks where there is something to see; 1: the same
    double worstBlock = 255; ///< largest mean distance of colour of a block, 0 … 255 in the channel that differs most
};

namespace likeness {

inline constexpr int block = 12; // pixels at half size

inline double lightness(QRgb pixel)
{
    return 0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel);
}

struct BlockStatistics
{
    double meanA = 0, meanB = 0, varianceA = 0, varianceB = 0, covariance = 0, distance = 0;
};

inline BlockStatistics statistics(const QImage &a, const QImage &b, const QRect &area)
{
    BlockStatistics s;
    const double n = area.width() * area.height();
    double red = 0, green = 0, blue = 0;
    const auto each = [&](auto &&use) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                use(a.pixel(x, y), b.pixel(x, y));
        }
    };
    each([&](QRgb p, QRgb q) {
        s.meanA += lightness(p) / n;
        s.meanB += lightness(q) / n;
        red += std::abs(qRed(p) - qRed(q)) / n;
        green += std::abs(qGreen(p) - qGreen(q)) / n;
        blue += std::abs(qBlue(p) - qBlue(q)) / n;
    });
    each([&](QRgb p, QRgb q) {
        const double x = lightness(p) - s.meanA, y = lightness(q) - s.meanB;
        s.varianceA += x * x / n;
        s.varianceB += y * y / n;
        s.covariance += x * y / n;
    });
    s.distance = std::max({red, green, blue});
    return s;
}

} // namespace likeness

/// Pictures of different sizes are not alike.
inline Likeness likenessOf(const QImage &first, const QImage &second)
{
    if (first.size() != second.size() || first.isNull())
        return {};
    const auto half = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = half(first), b = half(second);
    constexpr double c1 = 0.01 * 255 * 0.01 * 255, c2 = 0.03 * 255 * 0.03 * 255;
    constexpr double nothingToSee = 4; // variance of lightness
    Likeness result{0, 0};
    double sum = 0;
    int seen = 0;
    for (int y = 0; y < a.height(); y += likeness::block / 2) {
        for (int x = 0; x < a.width(); x += likeness::block / 2) {
            const auto s = likeness::statistics(a, b, QRect(x, y, likeness::block, likeness::block) & a.rect());
            result.worstBlock = std::max(result.worstBlock, s.distance);
            if (s.varianceA < nothingToSee && s.varianceB < nothingToSee)
                continue;
            sum += (2 * s.meanA * s.meanB + c1) * (2 * s.covariance + c2) /
                   ((s.meanA * s.meanA + s.meanB * s.meanB + c1) * (s.varianceA + s.varianceB + c2));
            ++seen;
        }
    }
    result.structure = seen > 0 ? sum / seen : 1;
    return result;
}

} // namespace outturn::testing
