// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"

#include <QByteArray>

#include <functional>

namespace outturn {

/// What a file is, told by its content.
enum class FileKind { Text, Project, Pdf, Docx, Odt, Html, Empty, Binary };
FileKind fileKind(const QByteArray &firstBytes);

/// Bounds of what is opened at all.
inline constexpr qint64 maxFileBytes = 64 * 1024 * 1024;

using Progress = std::function<bool(double)>; ///< 0…1; false cancels

/// Bytes to a report with findings. Fails only for what is not a report of any kind, or too large, or cancelled;
/// everything that is not understood stays in the report as narrative with a finding. `fileName` without folders.
Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const Progress &progress = {});

/// The same from disk.
struct ReadFile
{
    Report report;
    QByteArray bytes;
};
Result<ReadFile> readReportFile(const QString &path, const Progress &progress = {});

} // namespace outturn
