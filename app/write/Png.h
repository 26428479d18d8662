// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QHash>
#include <QImage>

namespace outturn {

/// Words that a PNG carries beside its pixels, by keyword ("Title", "Source"; 1 to 79 Latin letters), in this order.
using PngTexts = QList<std::pair<QByteArray, QString>>;

/// A drawing as PNG, with its dots a metre, packed fast: charts are flat areas whose lines repeat. Of 256 colours where
/// their shades allow it (PngPalette), else exact. The same pixels and words give the same bytes. Callable from any
/// thread. Needs an opaque image of 32 bits a pixel (Format_RGB32).
QByteArray pngBytes(const QImage &image, const PngTexts &texts);

/// The words that a PNG carries, without looking at its pixels. Refuses what is no PNG, is broken before its end, or
/// carries more than `maxPngText` of words.
Result<QHash<QString, QString>> pngTexts(const QByteArray &png, const QString &fileName);
inline constexpr qsizetype maxPngText = 16 * 1024 * 1024; ///< bytes, unpacked, all texts together

} // namespace outturn
