// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/read/ReadMany.h"

namespace outturn {

/// A report that a project took in, in a few words.
struct ReportSummary
{
    QString id; ///< in the project
    QString title;
    QString operation;
    std::optional<int> year;
    int rows = 0; ///< of indicators and finances
    int findings = 0;
    int edits = 0; ///< that came with it from another project
};

/// What became of one file.
struct ImportedFile
{
    QString path;
    ReadOutcome::State state = ReadOutcome::State::Failed;
    std::vector<ReportSummary> reports; ///< Read: one; Project: all of its reports
    std::optional<Error> error;         ///< Failed, Passed; error->need says what would help
    QString sameAs;                     ///< an earlier file with the same bytes; both are in the project
};

struct ImportOutcome
{
    std::vector<ImportedFile> files; ///< in order, so far as they were read
    std::optional<Error> error;      ///< why no project was made

    int reports() const;
    int failed() const; ///< files
};

/// Makes a project at `path` from files and folders (filesToRead), as many as can be read: whole, or absent. Reports
/// stand in the order of the files, with unique ids. A project among the files gives all of its reports, with their
/// edits and history. A file that cannot be read is told in the outcome; only when none can be read, when cancelled,
/// or when the project cannot be written, is there no project. Blocks; callable from any thread.
ImportOutcome importMany(const QStringList &files, const QString &path, const ManyProgressFunction &progress = {},
                         const Access &access = {});

} // namespace outturn
