// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

namespace outturn::cli {

/// A FILE of the command line: a report, or a project opened to read.
struct Source
{
    std::unique_ptr<Project> project; ///< null for a report
    std::vector<ImportedReport> read; ///< the report that was read

    std::vector<const Report *> reports() const;
    Result<QByteArray> bytes(const Report &report) const;
};

std::vector<const Report *> reportsOf(const Project &project);

Result<Source> openSource(const QString &path);
/// For commands that change something.
Result<std::unique_ptr<Project>> openForEditing(const QString &path);

/// The report that `--report ID` names, or the only one.
Result<const Report *> chosen(const std::vector<const Report *> &reports, const QString &id, const QString &path);

/// ROW as the command line writes it: "impact-1/1.2/idps", in a project of several reports
/// "mexico-2023:impact-1/1.2/idps".
struct RowReference
{
    QString report;
    QString row;
};
Result<RowReference> rowReference(const Project &project, const QString &text, const QString &report);

} // namespace outturn::cli
