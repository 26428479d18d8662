// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"
#include "app/source/SourceDocument.h"

#include <QByteArray>

#include <functional>

namespace outturn {

/// What a file is, told by its content.
enum class FileKind { Text, Project, Pdf, Docx, Odt, Html, Archive, Empty, Binary };
FileKind fileKind(const QByteArray &firstBytes);
/// The same of a whole file, whose beginning may be nothing but white space.
FileKind contentKind(const QByteArray &bytes);
/// Whether a project stands there; false for what is no file, or cannot be opened.
bool isProjectFile(const QString &path);

/// Bounds of what is opened at all.
inline constexpr qint64 maxFileBytes = 64 * 1024 * 1024;

using Progress = std::function<bool(double)>; ///< 0…1; false cancels

/// What a file may need beyond its bytes.
struct Access
{
    QByteArray password;    ///< of a PDF, UTF-8; empty: none
    bool recognise = false; ///< read pictures of pages with Tesseract, where it is installed
    int threads = 0;        ///< to read one file with; 0: as many as there are cores
};

/// Bytes to the source as it is on the page. Told by the content which reader does it. Fails for what is broken, too
/// large or no document of a kind that is read; Error::need says when a password or recognition would help.
Result<SourceDocument> readDocument(const QByteArray &bytes, const QString &fileName, const Progress &progress = {},
                                    const Access &access = {});

/// The same to a report with findings. Fails besides for what is not a report of any kind, or cancelled; everything
/// that is not understood stays in the report as narrative with a finding. `fileName` without folders.
Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const Progress &progress = {},
                          const Access &access = {});

/// A file's bytes. Fails for a folder, for what cannot be opened or read, and for what is too large.
Result<QByteArray> readFileBytes(const QString &path);

/// The same from disk.
struct ReadFile
{
    Report report;
    QByteArray bytes;
};
Result<ReadFile> readReportFile(const QString &path, const Progress &progress = {}, const Access &access = {});
/// The same of bytes that readFileBytes() gave for it.
Result<ReadFile> readReportFile(const QString &path, QByteArray bytes, const Progress &progress, const Access &access);

} // namespace outturn
