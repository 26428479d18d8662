// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace outturn::office {

/// Adds the words as a person sees them: soft hyphens and marks without width go, no-break spaces and hyphens become
/// plain ones.
void appendWords(QString &words, QStringView added);

/// The level (1…) in the name of a heading style: "heading 2", "Überschrift 2", "Heading_20_2"; 0 for others.
int headingLevelOfStyle(const QString &name);
/// A style of a table of contents: "toc 1", "TOC Heading", "Contents 2".
bool isContentsStyle(const QString &name);

/// How a program writes the numbers of a list.
enum class NumberForm : quint8 { None, Decimal, Padded, LowerLetter, UpperLetter, LowerRoman, UpperRoman, Bullet };
QString numberInForm(int number, NumberForm form);
/// The bullet that is shown for a list's, which may stand in a font of symbols.
QString bulletOf(QStringView written);

/// A character of the fonts Symbol or Wingdings as Unicode has it; U+FFFD for pictures.
QString symbolOf(const QString &font, uint code);

/// "1", "*", "(a)": raised after a number it is the mark of a note, not a part of it.
bool isNoteMark(QStringView raised);

} // namespace outturn::office
