// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Console.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace outturn::cli {

bool print(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void note(const QString &line)
{
    const QByteArray bytes = QByteArray("outturn: ") + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

int fail(const Error &error)
{
    note(error.english());
    return static_cast<int>(error.kind);
}

int wrongUsage(const QString &why, const char *usage)
{
    note(why + QStringLiteral(". Usage: outturn ") + QString::fromUtf8(usage));
    return static_cast<int>(Error::Kind::Usage);
}

tl::expected<Words, QString> parse(const QStringList &arguments, const QList<QCommandLineOption> &options)
{
    QCommandLineParser parser;
    parser.addOptions(options);
    // The parser skips a program name.
    if (!parser.parse(QStringList(QStringLiteral("outturn")) + arguments))
        return tl::unexpected(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));
    Words words;
    words.positional = parser.positionalArguments();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().first();
        if (parser.isSet(option))
            words.options.insert(name, parser.values(option));
    }
    return words;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            Error::Kind::File, path,
            Message(QT_TRANSLATE_NOOP("Message", "it cannot be written: %1"), {file.errorString()}),
            Message(QT_TRANSLATE_NOOP("Message", "Check the folder, its permissions and the space on the disk")));
    return {};
}

} // namespace outturn::cli
