// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace outturn::cli {

int handOver(char **argv)
{
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath();
    const QString name = QStringLiteral("/outturn-window");
    const QString beside = own + name;
    const QByteArray path =
        QFile::encodeName(QFileInfo::exists(beside) ? beside : own + QStringLiteral("/../" OUTTURN_LIBEXEC) + name);
    execv(path.constData(), argv);
    return fail({Error::Kind::File, QFile::decodeName(path),
                 Message("it cannot be started (%1)", {QString::fromLocal8Bit(std::strerror(errno))}),
                 Message("Install Outturn again")});
}

} // namespace outturn::cli
