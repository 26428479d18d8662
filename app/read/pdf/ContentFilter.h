// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace outturn::pdf {

bool isPdfSpace(char c);
bool isPdfDigit(char c);
/// Whether a name, a number or an operator ends before it.
bool isPdfDelimiter(char c);

/// The operators of a page's content without those that show text, inline pictures or gradients, or mark parts of it.
/// Colours, clips, paths and the state around them stay, optional layers too.
QByteArray withoutText(QByteArrayView content);

} // namespace outturn::pdf
