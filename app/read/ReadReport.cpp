// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadReport.h"

#include "app/read/Assembler.h"
#include "app/read/DocxReader.h"
#include "app/read/HtmlReader.h"
#include "app/read/OdtReader.h"
#include "app/read/PdfReader.h"
#include "app/read/TextReader.h"
#include "app/read/html/HtmlSource.h"
#include "app/read/office/ZipKind.h"

#include <QFile>
#include <QFileInfo>

namespace outturn {

namespace {

Error tooLarge(const QString &where)
{
    return {
        Error::Kind::File, where,
        Message(QT_TRANSLATE_NOOP("Message", "it is larger than %1 MB"), {QString::number(maxFileBytes / 1024 / 1024)}),
        Message(QT_TRANSLATE_NOOP("Message", "Check that it is an Annual Results Report"))};
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return FileKind::Empty;
    if (bytes.startsWith("SQLite format 3"))
        return FileKind::Project;
    if (bytes.left(1024).contains("%PDF-"))
        return FileKind::Pdf;
    if (bytes.startsWith("PK\x03\x04"))
        return office::zipKind(bytes);
    if (office::isCompoundFile(bytes))
        return FileKind::Binary;
    if (html::looksLikeHtml(bytes))
        return FileKind::Html;
    // A report's text has no NUL, but one flipped bit may make one; UTF-16 has one in every second place.
    return bytes.count('\0') * 100 > bytes.size() ? FileKind::Binary : FileKind::Text;
}

FileKind contentKind(const QByteArray &bytes)
{
    // Told by the first part of it, unless that is nothing but white space.
    const QByteArray first = bytes.left(64 * 1024);
    const FileKind kind = fileKind(first.trimmed().isEmpty() ? bytes.trimmed().left(first.size()) : first);
    return kind == FileKind::Archive ? office::wholeZipKind(bytes) : kind;
}

bool isProjectFile(const QString &path)
{
    // Looking into a pipe would take away what is read from it afterwards.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && fileKind(file.read(64)) == FileKind::Project;
}

Result<SourceDocument> readDocument(const QByteArray &bytes, const QString &fileName, const Progress &progress,
                                    const Access &access)
{
    if (bytes.size() > maxFileBytes)
        return tl::unexpected(tooLarge(fileName));
    switch (contentKind(bytes)) {
    case FileKind::Text:
        return readText(bytes, fileName, progress);
    case FileKind::Pdf:
        return readPdf(bytes, fileName, progress, access);
    case FileKind::Docx:
        return readDocx(bytes, fileName, progress);
    case FileKind::Odt:
        return readOdt(bytes, fileName, progress);
    case FileKind::Html:
        return readHtml(bytes, fileName, progress);
    case FileKind::Empty:
        return failure(Error::Kind::File, fileName, Message(QT_TRANSLATE_NOOP("Message", "it is empty")),
                       Message(QT_TRANSLATE_NOOP("Message", "Choose a report, or a project made by Outturn")));
    case FileKind::Project:
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is a project, not a report")),
                       Message(QT_TRANSLATE_NOOP("Message", "Open it as a project")));
    case FileKind::Archive:
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is an archive, but no DOCX or ODT document")),
                       Message(QT_TRANSLATE_NOOP("Message", "Unpack it and open the report in it")));
    case FileKind::Binary:
        if (office::isCompoundFile(bytes))
            return failure(Error::Kind::File, fileName,
                           Message(QT_TRANSLATE_NOOP(
                               "Message", "it is in Word's old format (.doc), or encrypted with a password")),
                           Message(QT_TRANSLATE_NOOP(
                               "Message", "Save it as DOCX without a password in the program that made it")));
        break;
    }
    return failure(
        Error::Kind::File, fileName,
        Message(QT_TRANSLATE_NOOP("Message", "it is no report of a kind that can be read")),
        Message(QT_TRANSLATE_NOOP("Message", "Choose a PDF, DOCX, ODT or HTML file, or text in UTF-8 or Latin-1")));
}

Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const Progress &progress,
                          const Access &access)
{
    // Two steps; taking a page or an archive apart is most of the work, where there is one.
    auto document = readDocument(
        bytes, fileName, [&](double part) { return !progress || progress(part * 0.5); }, access);
    if (!document)
        return tl::unexpected(document.error());
    return assemble(*std::move(document), fileName,
                    [&](double part) { return !progress || progress(0.5 + part * 0.5); });
}

Result<QByteArray> readFileBytes(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::File, path, Message(QT_TRANSLATE_NOOP("Message", "it is a folder")),
                       Message(QT_TRANSLATE_NOOP("Message", "Choose a file in it")));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, path,
                       Message(QT_TRANSLATE_NOOP("Message", "it cannot be opened: %1"), {file.errorString()}),
                       Message(QT_TRANSLATE_NOOP("Message", "Check the name and that you may read it")));
    // Devices and pipes have no size: read up to one byte more than is allowed, and see.
    QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::File, path,
                       Message(QT_TRANSLATE_NOOP("Message", "it cannot be read: %1"), {file.errorString()}));
    if (bytes.size() > maxFileBytes)
        return tl::unexpected(tooLarge(path));
    return bytes;
}

Result<ReadFile> readReportFile(const QString &path, const Progress &progress, const Access &access)
{
    auto bytes = readFileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readReportFile(path, *std::move(bytes), progress, access);
}

Result<ReadFile> readReportFile(const QString &path, QByteArray bytes, const Progress &progress, const Access &access)
{
    return readReport(bytes, QFileInfo(path).fileName(), progress, access)
        .map([&](Report report) {
            return ReadFile{std::move(report), std::move(bytes)};
        })
        .map_error([&](Error error) {
            error.where = error.where == QFileInfo(path).fileName() ? path : error.where;
            return error;
        });
}

} // namespace outturn
