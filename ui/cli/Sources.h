// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/read/ReadReport.h"
#include "ui/cli/Console.h"

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

Result<Source> openSource(const QString &path, const Access &access = {});
/// The FILE that a command's words name, opened as --password-file and --recognise say.
Result<Source> openSource(const Words &words);
/// For commands that change something.
Result<std::unique_ptr<Project>> openForEditing(const QString &path);

/// The report that `--report ID` names, or the only one.
Result<const Report *> chosen(const std::vector<const Report *> &reports, const QString &id, const QString &path);
/// All of a source, or the one that `--report ID` names.
Result<std::vector<const Report *>> narrowed(const Source &source, const Words &words);

/// ROW as the command line writes it: "impact-1/1.2/idps", in a project of several reports
/// "mexico-2023:impact-1/1.2/idps".
struct RowReference
{
    QString report;
    QString row;
};
/// The parts of the words; the report is empty where none is named.
RowReference splitReference(const Project &project, const QString &text, const QString &report);
Result<RowReference> rowReference(const Project &project, const QString &text, const QString &report);

} // namespace outturn::cli
