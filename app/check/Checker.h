// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckSettings.h"
#include "app/check/Links.h"
#include "app/report/Report.h"

#include <chrono>
#include <limits>
#include <memory>

namespace outturn {

/// What an edit touched, as far as the checks care.
struct Touched
{
    enum class What : quint8 {
        Cell,       ///< one cell: row and column
        Paragraphs, ///< of one section
        Rows,       ///< a row came, went or moved; without a row: several did
        Remarks,    ///< settings of the checks, thresholds of progress
        Everything,
    };
    What what = What::Everything;
    RowId row = {};
    QString section = {};
    Column column = Column::Title;
};

/// The checks of one report, kept up to date: after an edit only what it can have changed is checked again. The work is
/// divided into small pieces, so that a window can do it between two events. Knows the report only while it is called;
/// it must be the one of start() as the edits made it.
class Checker
{
public:
    Checker();
    ~Checker();
    Checker(Checker &&) noexcept;
    Checker &operator=(Checker &&) noexcept;

    /// Everything is to be checked anew.
    void start(const Report &report);
    /// Something was changed: to be called after each edit, before work().
    void touch(const Report &report, const Touched &what);
    /// Works for about so long, at least one piece; whole without a limit. True when nothing is left to do.
    bool work(const Report &report, std::chrono::microseconds atMost = std::chrono::microseconds::max());
    bool isDone() const;

    /// Everything known against the report: what reading found (for cells that still stand as read), then what the
    /// rules found by the last work(), without the rules that are switched off, and with Finding::accepted.
    /// Of more than `atMost` the gravest, and one that says so.
    QList<Finding> findings(const Report &report, qsizetype atMost = std::numeric_limits<qsizetype>::max()) const;
    /// In reading order.
    const QList<NumberLink> &links() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outturn
