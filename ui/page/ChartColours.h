// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartStyle.h"
#include "ui/look/Look.h"

namespace outturn {

/// A chart on a page, in the page's own colours.
ChartStyle chartStyle(const Colours &colours, const QFont &font);

} // namespace outturn
