// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"

#include <QStringList>

namespace outturn {

/// What a cell accepts. Editors choose their form by it, `set` and the grid refuse by it.
struct CellType
{
    enum class Kind : quint8 { Words, Percent, Count, Days, Money, Scale, Any };

    Kind kind = Kind::Words;
    Unit unit = Unit::None;
    QStringList choices;       ///< levels of a scale, best first; known population types for a population cell
    bool mayBeUnknown = false; ///< "Unknown" is an answer here
    bool mayBeBlank = true;
};

/// Words for titles; for value cells what the framework says of the indicator, else what the row's other cells hold.
CellType cellType(const Report &report, const RowId &row, Column column);
CellType seriesCellType(SeriesKind series, Column column);

/// The value that `typed` means in such a cell, in the report's own form ("32.65" in a percent cell is "32.65%",
/// "21296" people are "21,296"). C locale: whoever reads a person's locale turns it into that first
/// (ui/grid/LocaleInput.h). An empty text is blank. Refuses with what would be right.
Result<Value> valueFromInput(const CellType &type, QStringView typed);

/// "a percentage such as 32.65%, or Unknown": what the cell would accept, for messages and tool tips. The number is an
/// argument, in C form, so that it can be shown as a person writes it.
Message expectation(const CellType &type);

} // namespace outturn
