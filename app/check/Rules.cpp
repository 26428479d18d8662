// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/RuleLists.h"

namespace outturn {

QList<Rule> ofFamily(RuleFamily family, QList<Rule> rules)
{
    for (Rule &rule : rules)
        rule.family = family;
    return rules;
}

const QList<Rule> &rules()
{
    static const QList<Rule> all =
        readingRules() + financeRules() + indicatorRules() + structureRules() + narrativeRules();
    return all;
}

QString ruleFamilyName(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Reading:
        return QStringLiteral("reading");
    case RuleFamily::Finance:
        return QStringLiteral("finance");
    case RuleFamily::Indicators:
        return QStringLiteral("indicators");
    case RuleFamily::Structure:
        return QStringLiteral("structure");
    case RuleFamily::Narrative:
        break;
    }
    return QStringLiteral("narrative");
}

} // namespace outturn
