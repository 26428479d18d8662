// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/NarrativeMarks.h"

#include <QCoreApplication>

namespace outturn {

/// What is said of numbers in the narrative and of the cells that they are about.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(outturn::LinkWords)

public:
    /// "4.3 Proportion of survivors …, Refugees · Actual: 97.73%"; empty for a cell that is not there.
    static QString cell(const Report &report, const RowId &row, Column column);
    /// "8.1, IDPs · Actual": the same, shorter and without its value.
    static QString place(const Report &report, const RowId &row, Column column);
    /// Of a mark, a line for each thing: the cell that it is about, what was found, and why that was accepted.
    static QString mark(const Report &report, const NarrativeMark &mark);
};

} // namespace outturn
