// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QDateTime>

#include <optional>

namespace outturn {

/// Drafts: projects of reports that were opened and not yet saved under a name of the person's own. They stand in the
/// application's own data folder, so that no edit waits for a name to be kept.

/// A new, unused file name for the project of a report. The folder is made; where the home folder cannot be written, it
/// is one in the folder for temporary files.
QString newDraftPath(const QString &reportId);
bool isDraft(const QString &path);

/// Deletes a draft for good; refuses while a running program has it open.
Result<void> discardDraft(const QString &path);

struct DraftInfo
{
    QString path;
    QDateTime lastModified;
    QString title, operation; ///< of the first report
    std::optional<int> year;
    int reports = 0;
    int edits = 0; ///< that still stand
    /// Nothing is lost with it that reading one file again would not bring back.
    bool isUntouched() const { return !error && edits == 0 && reports == 1; }
    std::optional<Error> error; ///< why it cannot be opened; then only path and lastModified are known
};

/// All drafts that no running program has open, the last changed first. Untouched ones, left by a program that was
/// killed, are not among them, and are removed a day after. May take its time; callable from any thread.
QList<DraftInfo> drafts();

} // namespace outturn
