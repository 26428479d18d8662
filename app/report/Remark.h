// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>

namespace outturn {

/// Words that a person gave something of a report that is no cell and no paragraph: a figure, a rule of the checks, a
/// finding, how an indicator's progress is judged. They belong to the report, not to a source, and stay when another
/// edition is taken. Which subjects and parts there are, and what may stand in each: app/edit/RemarkInput.h.
struct Remark
{
    QString subject; ///< "figure/budget-by-outcome-area", "rule/finance-total", "progress/outcome/3.1" …
    QString part;    ///< "title", "note", the id of a row; "off"; "accepted"; "near", "green", "direction"
    QString text;    ///< never empty

    bool operator==(const Remark &) const = default;
    std::tuple<const QString &, const QString &> key() const { return {subject, part}; }
};

} // namespace outturn
