// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/report/Report.h"

#include <chrono>
#include <memory>

namespace outturn {

/// Whether the narrative of a report writes 12,5 for twelve and a half, told by its percentages.
bool writesDecimalCommas(const Report &report);

/// The narrative of one report held against its tables and against itself, kept up to date: see Checker, which it works
/// for, and docs/narrative.md for how a number finds its subject. English; of other languages it finds hardly anything.
class NarrativeChecks
{
public:
    NarrativeChecks();
    ~NarrativeChecks();
    NarrativeChecks(NarrativeChecks &&) noexcept;
    NarrativeChecks &operator=(NarrativeChecks &&) noexcept;

    void start(const Report &report);
    /// A value of a row was changed; nothing of its name, code or population type.
    void touchRow(const Report &report, const RowId &row);
    /// Rows came, went, or are called otherwise.
    void touchRows(const Report &report);
    void touchSection(const Report &report, const QString &section);
    /// True when nothing is left to do; stops after a piece of work when the time is over.
    bool work(const Report &report, std::chrono::steady_clock::time_point until);

    /// In reading order.
    QList<Finding> findings(const Report &report) const;
    const QList<NumberLink> &links() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outturn
