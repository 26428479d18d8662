// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Rows.h"

#include <QStringView>

#include <optional>

namespace outturn {

/// The vocabulary of the published layout: what a heading and what a column header look like. The only place in
/// app/read that knows these words; formats and years that print others add them here.

struct HeadingWords
{
    enum class Kind : quint8 {
        Section,         ///< "Section 1: Context and Overview"
        Subsection,      ///< "1.2 Progress …", "1.2. Progress …", "1.2.1 …"
        Area,            ///< "1. Impact Area: Attaining …"; without a number where only the title stands
        OtherCore,       ///< "Other Core Impact Indicators"
        ProgressAgainst, ///< "Progress Against the Desired Outcome"
        Acknowledgements,
        TableOfContents,
        Series, ///< "Budget and Expenditure Trend"
        Other,  ///< marked as a heading by the format, in words of its own
    };

    Kind kind = Kind::Other;
    QString number;  ///< "1", "1.2"; empty without
    QString title;   ///< without the number; of an area without "Impact Area:"
    QString heading; ///< the whole heading without its number
    AreaKind areaKind = AreaKind::Impact;
    SeriesKind series = SeriesKind::BudgetTrend;
    bool published = false; ///< Subsection: a title that the published layout has
};

/// Nothing when the text is no heading. `headingLevel` as in SourceBlock.
std::optional<HeadingWords> headingWords(const QString &text, int headingLevel = 0);

/// "- 1.1 - Changes to the Operational Context", "1.1 Changes … 4": a line of a table of contents.
bool looksLikeContentsEntry(const QString &text);

/// The column that a header cell names: "Actual (2023)" → Actual. Words that name no column give nothing.
std::optional<Column> columnOfHeader(const QString &words);
/// The year in a header such as "Actual (2023)".
std::optional<int> yearIn(const QString &words);
/// "Impact Area" or "Outcome Area" as the first header of a finance table.
std::optional<FinanceTable> financeTableOfHeader(const QString &words);

/// "1.2", "3.2a" at the start, with or without a trailing dot; the length of code and dot and space is `prefix`.
struct CodePrefix
{
    qsizetype codeLength = 0;
    qsizetype prefix = 0;
};
std::optional<CodePrefix> codePrefix(QStringView words);

/// A row whose tabs are gone: a code or a finance label, and at least two values at the end. The white space between is
/// best given as it stands in the source.
bool looksLikeRowWithoutCells(const QString &text);

} // namespace outturn
