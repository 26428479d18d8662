// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Value.h"

namespace outturn {

/// A cell that the reports' own (English) form does not explain, read in another convention where only one number can
/// be meant: "12,5%", "1.234.567", "21 296", "1.234,56", "(5,864)". Nothing where two could be.
std::optional<Value> valueInOtherForm(const QString &written, Unit numberUnit);
/// A number of more digits than Outturn keeps exactly.
bool isNumberTooLong(const QString &written);

} // namespace outturn
