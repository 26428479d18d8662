// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/read/ReadReport.h"

#include <QTemporaryDir>
#include <QTest>

namespace outturn {

/// A project of a small report: three indicator rows (one of them on a scale) and a finance table.
class GridFixture
{
public:
    GridFixture() : GridFixture(standardText()) {}
    explicit GridFixture(const QByteArray &text)
    {
        auto report = readReport(text, QStringLiteral("exampleland-2023.txt"));
        if (!report)
            qFatal("%s", qPrintable(report.error().english()));
        report->year = 2023;
        std::vector<ImportedReport> reports;
        reports.push_back({std::move(*report), text});
        const QString path = m_folder.filePath(QStringLiteral("grid.outturn"));
        if (auto made = Project::create(path, std::move(reports)); !made)
            qFatal("%s", qPrintable(made.error().english()));
        auto opened = Project::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().english()));
        project = std::move(*opened);
        id = project->reports().front().id;
    }

    const Report &report() const { return *project->report(id); }
    int table(Table::Kind kind) const
    {
        for (size_t i = 0; i < report().tables.size(); ++i)
            if (report().tables[i].kind == kind)
                return static_cast<int>(i);
        return -1;
    }

    std::unique_ptr<Project> project;
    QString id;

private:
    static QByteArray standardText()
    {
        return "Annual Results Report\n2023\nExampleland\n\n"
               "Section 2: Results\n\n"
               "2.1. Outcomes and Achievements\n\n"
               "7. Outcome Area: Community Engagement and Women's Empowerment\n\n"
               "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"
               "7.3 Proportion of women participating in leadership/management "
               "structures\tIDPs\tUnknown\t50.00%\t55.56%\n"
               "7.3 Proportion of women participating in leadership/management structures\tReturnees\t31.85%\t\t1.50%\n"
               "7.1 Extent participation of displaced and stateless people across programme phases is supported.\tIDPs"
               "\tUnknown\tExtensive: ≥ 70 points\tModerate: 40-69 points\n\n"
               "Section 3: Resources\n\n"
               "3.1 Financial Data\n\n"
               "Outcome Area\tFinal Budget\tFunds Available\tFunds Available as % of Budget\tExpenditure\t"
               "Expenditure as % of Funds Available\n"
               "OA7: Community\t2,121,606\t815,433\t38.43%\t815,433\t100.00%\n"
               "All Outcome Areas\t\t5,864\t\t\t\n"
               "Total\t2,121,606\t821,297\t38.71%\t815,433\t99.29%\n";
    }

    QTemporaryDir m_folder;
};

} // namespace outturn
