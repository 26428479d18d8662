// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Message.h"

#include <QCoreApplication>

namespace outturn {

namespace {

// One pass over the pattern: an argument that itself holds "%1" is not replaced again.
QString fill(const QString &pattern, const QStringList &arguments)
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int index = placeholder ? pattern[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < arguments.size()) {
            result += arguments[index];
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

} // namespace

QString Message::english() const
{
    return fill(QString::fromUtf8(pattern), arguments);
}

QString Message::translated() const
{
    return fill(QCoreApplication::translate("Message", pattern.constData()), arguments);
}

} // namespace outturn
