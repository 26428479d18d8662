// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// The words by which a table's own header calls its columns; the column's name where the header has none.
class ColumnWords
{
public:
    explicit ColumnWords(const Table &table) : m_table(&table) {}
    QString of(Column column) const;

private:
    const Table *m_table;
};

/// A finding about one cell of a finance row, with its place.
Finding cellFinding(Severity severity, const QString &rule, const FinanceRow &row, Column column, Message message);

/// |a - b|; nothing when too long.
std::optional<Decimal> distance(const Decimal &a, const Decimal &b);
/// "1,234.5", or "?" for a number that is too long.
QString grouped(const std::optional<Decimal> &number);

/// `share-of-budget` and `share-of-funds` of one row.
QList<Finding> shareFindings(const FinanceRow &row, const ColumnWords &words);

} // namespace outturn
