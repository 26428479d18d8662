// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Fixes.h"
#include "app/edit/Intents.h"
#include "app/report/Report.h"

namespace outturn {

/// Collects fixes that set one cell each, as a person could type it: what the cell refuses, or has already, is not
/// offered.
class CellFixes
{
public:
    explicit CellFixes(const Report &report) : m_report(report) {}

    /// `text` says what is done; its %1 is the new value, and `more` follows.
    void set(const RowId &row, Column column, const QString &typed, const char *text, const QStringList &more = {})
    {
        const auto edit = setCellIntent(m_report, row, column, typed);
        const SetCell *cell = edit ? std::get_if<SetCell>(&*edit) : nullptr;
        if (cell && cell->before != cell->after)
            m_fixes.append({Message(text, QStringList{cell->after.written()} + more), {*edit}});
    }
    void add(QuickFix fix) { m_fixes.append(std::move(fix)); }

    QList<QuickFix> take() { return std::move(m_fixes); }

private:
    const Report &m_report;
    QList<QuickFix> m_fixes;
};

} // namespace outturn
