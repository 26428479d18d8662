// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QCoreApplication>

namespace outturn {

/// The words by which lists name parts of a report: the same in the outline, in find results, problems and history.
/// All in the language of the window; a part the report does not have gives an empty text.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(outturn::ReportWords)

public:
    /// "Mexico · 2023".
    static QString report(const Report &report);
    /// "8. Well-Being and Basic Needs", "Section 1 · Context and Overview", "1.2 Progress Against the Desired Impact".
    static QString section(const Report &report, int section);
    /// The same for lists outside the tree: a heading without a number is named after the one above it,
    /// "8. Well-Being and Basic Needs · Progress Against the Desired Outcome".
    static QString place(const Report &report, int section);
    static QString place(const Report &report, const QString &sectionId);
    /// "8.1, IDPs", "OA2: Status", "Budget and Expenditure Trend, 2022"; the id for a row that is not there (any more).
    static QString row(const Report &report, const RowId &row);
    /// What a Remark is about: "Title of the figure “Budget by outcome area”", "Note on OA2: Status in the figure “…”",
    /// "Rule finance-total", "3.1: near from".
    static QString remark(const Report &report, const QString &subject, const QString &part);
    /// What kind of thing that is: "words of a figure", "a rule of the checks" …
    static QString remarkKind(const QString &subject);
    /// Its words, said as what they decide: "switched off: not needed here"; empty words likewise: "switched on".
    static QString remarkWords(const QString &subject, const QString &text);
    /// "Baseline", "Funds available".
    static QString column(Column column);
    static QString severity(Severity severity);
};

} // namespace outturn
