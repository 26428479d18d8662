// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

#include <QLocale>

namespace outturn {

/// What a picture shows in one short paragraph, for those who do not see it: title, form, how many rows, of each series
/// the largest, the smallest and (where amounts can be added) the total, what is without a number, and the notes. In
/// the language of the program; numbers in `locale`, all digits.
QString chartAltText(const Figure &figure, const QLocale &locale);

} // namespace outturn
