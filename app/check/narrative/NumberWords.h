// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace outturn {

/// 0…19, 20, 30 … 90 of "five", "ninety"; nothing for other words.
std::optional<int> smallNumberWord(QStringView lowerCase);
/// The power of ten of "hundred", "thousand", "million", "billion" and their short forms after digits; 0 for others.
int magnitudeWord(QStringView lowerCase);

} // namespace outturn
