// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/CheckSettings.h"

#include "app/edit/RemarkInput.h"

namespace outturn {

CheckSettings::CheckSettings(const Report &report)
{
    for (const Remark &remark : report.remarks) {
        if (const QString rule = ruleOfSubject(remark.subject); !rule.isEmpty() && remark.part == ruleOffPart())
            m_off.insert(rule);
        if (const QString key = findingOfSubject(remark.subject);
            !key.isEmpty() && remark.part == findingAcceptedPart())
            m_accepted.insert(key, remark.text);
    }
}

} // namespace outturn
