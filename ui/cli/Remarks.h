// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/RemarkInput.h"
#include "app/project/Project.h"

#include <QHash>
#include <QSet>

namespace outturn::cli {

/// What `set` asks for where ROW is a remark's subject: words of a figure, a rule that is switched off, a finding that
/// is accepted, how progress is judged. Knows which of them there are, so that nobody is told anything about a name
/// that was mistyped.
class Remarks
{
public:
    /// Whether ROW, with or without its report's id, is for edits().
    static bool isFor(const Project &project, const QString &row);
    /// The edits, to be made as one step. `report` as for rowReference(). Where no report is named, rules and
    /// thresholds are those of every report, and a finding that of each report that has it. Words can be taken away
    /// although what they are about is gone.
    Result<std::vector<ReportEdit>> edits(const Project &project, const QString &row, const QString &part,
                                          const QString &words, const QString &report);
    /// What is no remark may have changed.
    void forget();

private:
    std::optional<QSet<QString>> figureRows(const Project &project, const Report &report, const QString &figure);
    Result<std::vector<ReportEdit>> ofFigure(const Project &project, const QString &row, const QString &part,
                                             const QString &words, const QString &report);
    bool hasFinding(const Report &report, const QString &key);
    Result<void> checkThereIs(const std::vector<const Report *> &reports, const QString &subject);

    /// By report and over years, then by name: the ids of a figure's rows. To make figures takes longer than to change
    /// a text.
    QHash<std::pair<QString, bool>, QHash<QString, QSet<QString>>> m_figures;
    QHash<QString, QSet<QString>> m_findings; ///< keys by report
};

} // namespace outturn::cli
