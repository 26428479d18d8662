// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QLocale>
#include <QString>

namespace outturn {

/// Between a person's way of writing numbers and the C form that app/edit/CellInput.h reads. Works on digits and signs
/// only, so it is exact; what is not a number ("Unknown", a level of a scale) is left alone.

/// "32,65 %" in Spanish, "21 296", "٣٢٫٦٥٪" → "32.65%", "21296", "32.65%". Separators mean what they mean in the
/// locale; a space (of any kind) groups everywhere. A number that the locale does not write so ("1.23" in Spanish) is
/// refused, never guessed.
Result<QString> cFromLocale(QStringView typed, const QLocale &locale);

/// "21,296" → "21.296" in Spanish: the same digits in the locale's signs, for an editor to begin with.
QString localeFromC(QStringView written, const QLocale &locale);

} // namespace outturn
