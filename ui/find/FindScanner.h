// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QDeadlineTimer>

#include <vector>

namespace outturn {

/// Where the words were found, as small as can be: there may be a hundred thousand.
struct FindHit
{
    enum class Kind : quint8 { Heading, Statement, Narrative, IndicatorCell, FinanceCell, SeriesCell };

    Kind kind = Kind::Heading;
    Column column = Column::Title;
    int report = 0;  ///< index in the project
    int section = 0; ///< index in Report::sections
    int item = 0;    ///< paragraph of its list, or index of the row in its vector
    int start = 0;   ///< of the first query word's match in the text, in UTF-16 units
    int length = 0;
};

/// Looks for words through reports in reading order, a slice at a time so that no window has to wait. Every word of the
/// query must begin a word of the same heading, paragraph, cell or row. Reads the reports as they stand at each slice:
/// start again after a change.
class FindScanner
{
public:
    FindScanner() = default;
    FindScanner(const std::vector<Report> *reports, const QString &query);

    /// Appends what it finds until the deadline; true when all has been seen.
    bool advance(std::vector<FindHit> &hits, const QDeadlineTimer &deadline);
    bool isEmpty() const { return m_words.isEmpty(); }

    /// The text a hit stands in; empty when it is not there any more.
    static QString text(const std::vector<Report> &reports, const FindHit &hit);

private:
    struct Cursor
    {
        int report = 0, section = 0, row = -1; ///< row -1: heading and paragraphs come next
        int table = 0;                         ///< first table not yet passed
    };
    void scanTexts(const Report &report, std::vector<FindHit> &hits);
    void scanSeries(const Report &report, std::vector<FindHit> &hits);
    template <typename Row> void scanRow(const Row &row, FindHit hit, std::vector<FindHit> &hits);
    bool scanTables(const Report &report, std::vector<FindHit> &hits, const QDeadlineTimer &deadline);
    bool matches(QStringView text, FindHit &hit);

    const std::vector<Report> *m_reports = nullptr;
    QStringList m_words; ///< folded
    Cursor m_at;
    QString m_buffer;
};

} // namespace outturn
