// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Finding.h"

#include <QCryptographicHash>

namespace outturn {

namespace {

constexpr int keyDigits = 12;
constexpr QChar separator(0x1F);

} // namespace

QString findingKey(const Finding &finding)
{
    // Without its place in the source and in the text, which edits elsewhere move.
    QString words = QString::fromUtf8(finding.message.pattern) + separator + finding.message.arguments.join(separator) +
                    separator + finding.section + separator +
                    (finding.column ? columnName(*finding.column) : QString());
    for (const RowId &row : finding.rows)
        words += separator + row.text();
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
    return finding.rule + u'/' + QString::fromLatin1(hash.left(keyDigits));
}

} // namespace outturn
