// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/TableChecks.h"

#include "app/read/Layout.h"

#include <QCoreApplication>

namespace outturn {

namespace {

// A baseline is older than its report, and says so.
bool isOfTheYear(Column column)
{
    switch (column) {
    case Column::Target:
    case Column::Actual:
    case Column::Budget:
    case Column::Available:
    case Column::Expenditure:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<Finding> tableFindings(const Report &report)
{
    QList<Finding> findings;
    if (!report.year)
        return findings;
    for (const Table &table : report.tables) {
        for (const ColumnHeader &header : table.headers) {
            const auto year = yearIn(header.written);
            const bool later = header.column == Column::Baseline && year > report.year;
            if (!year || header.written.contains(QString::number(*report.year)) ||
                !(isOfTheYear(header.column) || later))
                continue;
            Finding finding{Severity::Warning,
                            QStringLiteral("column-year"),
                            Message(QT_TRANSLATE_NOOP("Message", "The column “%1” is of %2, the report of %3"),
                                    {header.written, QString::number(*year), QString::number(*report.year)}),
                            {},
                            {},
                            {},
                            header.place};
            if (table.section >= 0)
                finding.section = report.sections[static_cast<size_t>(table.section)].id;
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace outturn
