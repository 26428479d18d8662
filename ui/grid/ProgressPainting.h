// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace outturn {

struct Colours;

/// A row's progress as a cell shows it: a bar, and under it a symbol and a word, so that no colour is needed to read
/// it.
struct ProgressLook
{
    ProgressState state = ProgressState::NoData;
    std::optional<int> share; ///< of the bar that is filled, in thousandths; none: no bar
    QString word;
};

/// What it takes with the word on one line, without the cell's margins.
QSize progressSize(const ProgressLook &look, const QFont &font);
/// The least width, where a word of several parts stands on several lines, and the height at a width.
int leastProgressWidth(const ProgressLook &look, const QFont &font);
int progressHeight(const ProgressLook &look, const QFont &font, int width);
/// `rect`: the cell within its margins.
void drawProgress(QPainter *painter, const QRect &rect, const ProgressLook &look, const QFont &font,
                  const Colours &colours, Qt::LayoutDirection direction);

} // namespace outturn
