// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// What may stand in a figure's title, note or row note: one rule for whoever types it, applies it or reads it from a
/// file. Lengths are in characters.
inline constexpr int longestFigureTitle = 200;
inline constexpr int longestFigureNote = 1000;
inline constexpr int longestRowNote = 200;

int longestFigureText(const QString &part);

/// The row by which summaries and the command line name a figure's words: "figure/budget-by-outcome-area".
QString figureRow(const QString &figure);
/// The figure's name in such a row; empty for another row.
QString figureOfRow(const QString &row);

/// Refuses, with what would be right: words that are too long or hold control characters, and in titles and row notes
/// more than one line. Empty words take the text away and are always right.
Result<void> checkFigureText(const QString &figure, const QString &part, const QString &text);

/// The edit by which a part of a figure comes to say what was typed. Empty: the figure's own words again. Whether there
/// is such a figure, and such a row in it, is for the caller to know.
Result<Edit> setFigureTextIntent(const Report &report, const QString &figure, const QString &part,
                                 const QString &typed);

/// The words that stand; empty for none.
QString figureText(const Report &report, const QString &figure, const QString &part);

} // namespace outturn
