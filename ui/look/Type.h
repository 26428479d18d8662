// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace outturn {

/// Spaces between things, in device-independent pixels.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 26;     ///< around a page
inline constexpr int section = 24;  ///< between the parts of a page
inline constexpr int reading = 720; ///< widest line of narrative
inline constexpr int radius = 6;    ///< rounded corners of panels
} // namespace space

/// What a text is in the document; its size follows the base font.
enum class Type : quint8 { PageTitle, SectionHeading, Body, Strong, Small };

/// `base`: the application's font, or a widget's own.
QFont typeFont(Type type, const QFont &base);

/// The same font with digits of one width, so that numbers stand under each other.
QFont tabular(const QFont &font);

} // namespace outturn
