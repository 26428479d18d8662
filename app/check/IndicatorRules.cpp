// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/RuleLists.h"

namespace outturn {

QList<Rule> indicatorRules()
{
    return {};
}

} // namespace outturn
