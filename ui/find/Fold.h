// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace outturn {

/// The form in which words are compared: without case, accents, vowel marks and stretching; typographic quotes and
/// dashes as the plain ones. "Évaluación" → "evaluacion", "أَطْفَال" → "اطفال".
QString folded(QStringView text);
/// The same, appended to `out`, with for each unit of `out` the position in `text` it came from.
void foldInto(QStringView text, QString &out, QList<int> *origins = nullptr);

/// Where a word of `foldedText` begins with `foldedWord`, at or after `from`; -1 when none does. Words are runs of
/// letters and digits; in Arabic script, where articles and particles are written onto the word, any place counts.
qsizetype findWordStart(QStringView foldedText, QStringView foldedWord, qsizetype from = 0);
inline bool wordStartsWith(QStringView foldedText, QStringView foldedWord)
{
    return findWordStart(foldedText, foldedWord) >= 0;
}

} // namespace outturn
