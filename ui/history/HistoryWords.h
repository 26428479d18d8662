// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QCoreApplication>

namespace outturn {

/// The words for what was changed, in the language of the window.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(outturn::HistoryWords)

public:
    /// "8.1, IDPs · Actual", "3.2 Resources Overview · paragraph 1", with the report where the project has several.
    static QString where(const Project &project, const QString &reportId, const Edit &edit);
    /// "0.58% → 58%", "row added", "moved from position 2 to 5". Long paragraphs begin shortly before what differs.
    static QString what(const Edit &edit);
    /// The same in whole words, without an arrow.
    static QString spoken(const Edit &edit);
    /// "done", "undone, then edited anew", "takes back change 12".
    static QString state(const HistoryEntry &entry);
    /// The time of today, the day of this year, the whole date of others.
    static QString when(const QDateTime &time, const QDateTime &now);
    /// Kept apart, so that a value in another script does not turn the order of its neighbours.
    static QString isolated(const QString &words);

private:
    static QString rowName(const TableRow &row);
    static QString place(const Report &report, const Edit &edit);
};

} // namespace outturn
