// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// What a rule holds against what. `Reading`: said by the reader (app/read) of a source.
enum class RuleFamily : quint8 { Reading, Finance, Indicators, Structure, Narrative };
/// "reading", "finance", "indicators", "structure", "narrative".
QString ruleFamilyName(RuleFamily family);

/// A rule that findings name: what it looks for and why, for `check --rules` and `check --explain`.
struct Rule
{
    QString name;      ///< "finance-total"
    Severity severity; ///< the gravest that its findings have
    Message summary;   ///< one line
    Message why;       ///< what it compares, with which rounding
    RuleFamily family = RuleFamily::Reading;
};

/// Rules of reading and of checking, in a fixed order.
const QList<Rule> &rules();

/// Null for a name that no rule has.
const Rule *ruleNamed(QStringView name);

/// What reading found, of cells that still stand as read.
QList<Finding> readingFindings(const Report &report);

/// Everything known against a report, as Checker::findings() gives it, made at once.
QList<Finding> check(const Report &report);

} // namespace outturn
