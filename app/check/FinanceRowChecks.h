// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/ShareChecks.h"

#include <span>

namespace outturn {

/// One row of a finance table by itself and, where there is one, against its Total: shares, amounts that are negative,
/// more than there was, or out of all proportion, and the area that its label names.
QList<Finding> financeRowFindings(const FinanceRow &row, const FinanceRow *total, const ColumnWords &words);

/// Rows of one table that stand for the same area, or for the same Total. Gives no section.
QList<Finding> financeDuplicates(std::span<const FinanceRow> rows);

} // namespace outturn
