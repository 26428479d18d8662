// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/RowLayout.h"

namespace outturn {

/// The marks and words of one row, drawn where the layout has them.
void drawBarRow(ChartCanvas &canvas, const RowLayout &layout, int row);
void drawStackedRow(ChartCanvas &canvas, const RowLayout &layout, int row);
void drawMarkerRow(ChartCanvas &canvas, const RowLayout &layout, int row);

} // namespace outturn
