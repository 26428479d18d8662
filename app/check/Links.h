// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/RowId.h"
#include "app/report/TextSpan.h"

#include <QList>

namespace outturn {

/// A number in the narrative that is about a cell of a table: an indicator's value or an amount or share of a finance
/// row. Where `agrees` is false a finding tells of both.
struct NumberLink
{
    TextSpan span; ///< the number as it is written, with its percent sign or word: "98 percent", "over 21,000"
    RowId row;
    Column column = Column::Actual;
    bool agrees = true; ///< the same value at the text's precision

    bool operator==(const NumberLink &) const = default;
};

} // namespace outturn
