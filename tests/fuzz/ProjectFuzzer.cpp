// SPDX-License-Identifier: GPL-3.0-or-later
// A project file from elsewhere: refused, or opened to look at with its history and versions; and what is sound in it is
// recovered.
#include "app/project/Project.h"
#include "app/project/Recovery.h"
#include "tests/fuzz/Fuzzing.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace outturn;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv); // database drivers are plugins
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzzed.outturn"));
    QFile file(path);
    fuzzing::need(file.open(QIODevice::WriteOnly), "no file to write to");
    file.write(fuzzing::bytesOf(data, size));
    file.close();
    const auto project = Project::open(path, Project::Mode::ReadOnly);
    if (!project) {
        fuzzing::needClear(project.error(), path);
    } else {
        for (const Report &report : (*project)->reports())
            fuzzing::use(report);
        if (const auto history = (*project)->history(); !history)
            fuzzing::needClear(history.error(), path);
        for (const Version &version : (*project)->versions())
            (void)(*project)->reportsAt(version);
    }
    const QString recovered = folder.filePath(QStringLiteral("recovered.outturn"));
    QFile::remove(recovered);
    if (recoverProject(path, recovered))
        fuzzing::need(Project::open(recovered, Project::Mode::ReadOnly).has_value(), "what was recovered does not open");
    return 0;
}
