// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Checks.h"

#include <QCoreApplication>

namespace outturn {

/// The rules of each family, in the order they are listed in. Each stands in a file of its name.
QList<Rule> readingRules();
QList<Rule> financeRules();
QList<Rule> indicatorRules();
QList<Rule> structureRules();
QList<Rule> narrativeRules();

/// The same rules, all of one family.
QList<Rule> ofFamily(RuleFamily family, QList<Rule> rules);

} // namespace outturn
