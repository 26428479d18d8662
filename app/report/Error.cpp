// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Error.h"

namespace outturn {

namespace {

QString joined(const QString &where, const QString &what, const QString &next)
{
    QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!next.isEmpty())
        line += (line.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ")) + next;
    return line.simplified();
}

} // namespace

QString Error::english() const
{
    return joined(where, what.english(), next.english());
}

QString Error::translated() const
{
    return joined(where, what.translated(), next.pattern.isEmpty() ? QString() : next.translated());
}

} // namespace outturn
