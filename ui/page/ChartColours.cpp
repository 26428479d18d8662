// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/ChartColours.h"

#include <QFontInfo>

namespace outturn {

ChartStyle chartStyle(const Colours &colours, const QFont &font)
{
    const int size = QFontInfo(font).pixelSize();
    ChartStyle style = colours.dark ? ChartStyle::dark(size) : ChartStyle::light(size);
    style.background = colours.page;
    style.text = colours.text;
    style.mutedText = colours.secondary;
    style.grid = colours.hairline;
    style.axis = colours.control;
    style.accent = colours.accent;
    style.selectedRow = colours.selection;
    style.font.setFamilies(font.families());
    return style;
}

} // namespace outturn
