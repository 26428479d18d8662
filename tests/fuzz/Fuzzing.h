// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Checks.h"
#include "app/figure/Figure.h"
#include "app/read/Assembler.h"
#include "app/read/ReadReport.h"
#include "app/write/ReportJson.h"

#include <cstdio>
#include <cstdlib>

/// What every target does: any bytes give a report or an error that says which file and why, never a crash.
namespace outturn::fuzzing {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline void need(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

inline void needClear(const Error &error, const QString &fileName)
{
    need(error.english().startsWith(fileName), "an error without its file");
    need(error.english().size() > fileName.size() + 10, "an error without its cause");
}

/// Everything that the program does with a report that it has read.
inline void use(const Report &report)
{
    const auto findings = check(report);
    figures(report);
    need(reportJson(report, findings).startsWith('{'), "no JSON");
}

inline void tryDocument(Result<SourceDocument> document, const QString &fileName)
{
    if (!document)
        return needClear(document.error(), fileName);
    const auto report = assemble(*std::move(document), fileName, {});
    if (report)
        use(*report);
    else
        needClear(report.error(), fileName);
}

} // namespace outturn::fuzzing
