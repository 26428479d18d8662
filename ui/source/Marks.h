// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QPainter;
class QTextBlock;

namespace outturn {

struct Colours;

/// What was chosen in the window, where it stands in its source: the same frame on pages and in text.
void drawMark(QPainter &painter, const QRectF &words, const Colours &colours);

/// Around the characters from … to behind … of a laid-out block, whose upper left corner is `origin`; not empty for
/// no characters at all.
QRectF rectOfWords(const QTextBlock &block, int from, int to, const QPointF &origin);

} // namespace outturn
