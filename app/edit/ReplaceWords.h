// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

namespace outturn {

/// What is looked for, and what is to stand there instead: both as they are, no patterns.
struct ReplaceQuery
{
    QString find, with;
    bool matchCase = false;
    bool wholeWords = false;
};

/// A cell or a paragraph with the words in it, and what becomes of it.
struct WordsReplacement
{
    QString report;                ///< id
    RowId row;                     ///< of a cell, with its column; empty for a paragraph
    Column column = Column::Title;
    QString section;               ///< id
    ParagraphRole role = ParagraphRole::Narrative;
    int paragraph = -1;            ///< from 0; -1 for a cell
    int count = 0;                 ///< how often the words stand there
    QString before, after;
    std::optional<Edit> edit;      ///< none when refused
    std::optional<Error> refusal;  ///< why the cell does not take the new words
};

/// Plans replacements over cells, statements and narrative in reading order, a slice at a time so that no window has to
/// wait; changes nothing. Codes and titles in tables count as cells. Reads the reports as they stand at each slice:
/// start again after a change.
class ReplaceScanner
{
public:
    ReplaceScanner() = default;
    ReplaceScanner(const std::vector<Report> *reports, ReplaceQuery query);

    /// Appends what it finds until the deadline; true when all has been seen.
    bool advance(std::vector<WordsReplacement> &found, const QDeadlineTimer &deadline);

private:
    void scanTexts(const Report &report, std::vector<WordsReplacement> &found);
    bool scanTables(const Report &report, std::vector<WordsReplacement> &found, const QDeadlineTimer &deadline);
    void scanSeries(const Report &report, std::vector<WordsReplacement> &found);
    void scanCell(const Report &report, const RowId &row, Column column, const Cell *cell,
                  std::vector<WordsReplacement> &found);
    std::optional<WordsReplacement> replaced(const Report &report, const QString &text) const;

    const std::vector<Report> *m_reports = nullptr;
    ReplaceQuery m_query;
    QRegularExpression m_pattern;
    size_t m_report = 0, m_section = 0, m_table = 0;
    int m_row = -1; ///< -1: the section's texts come next
};

/// The edits of the chosen replacements, in an order in which none moves what another changes.
std::vector<ReportEdit> editsOf(std::vector<WordsReplacement> chosen);

} // namespace outturn
