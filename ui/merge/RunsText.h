// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Compare.h"

#include <QRect>

class QFont;
class QPainter;
class QPalette;

namespace outturn {

/// Two texts in one, word by word: what is gone is struck out, what is new is underlined; in colours besides.
void drawRuns(QPainter *painter, const QRect &rect, const std::vector<WordRun> &runs, const QFont &font,
              const QPalette &palette);
int heightOfRuns(int width, const std::vector<WordRun> &runs, const QFont &font);

} // namespace outturn
