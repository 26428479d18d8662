// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QCoreApplication>

namespace outturn {

/// The line of facts under a page's title: "Outcome area · 4 indicator rows · budget 31.1 M USD · 1 warning".
class Facts
{
    Q_DECLARE_TR_FUNCTIONS(outturn::Facts)

public:
    static QString of(const Report &report, int section, const QList<Finding> &findings);
    /// "31.1 M USD", "5,864 USD": exact amounts stand in the grid, this is for reading.
    static QString amount(const Decimal &number);
};

} // namespace outturn
