// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/FileAccess.h"

#include <QFile>
#include <QFileInfo>

namespace outturn::cli {

namespace {

constexpr qint64 maxPasswordFile = 64 * 1024;
constexpr qsizetype maxPassword = 1024;

Result<QByteArray> passwordIn(const QString &path)
{
    const auto refused = [&](Message what, Message next) {
        return failure(Error::Kind::File, path, std::move(what), std::move(next));
    };
    const Message check("Name a text file with the password in its first line");
    if (QFileInfo(path).isDir())
        return refused(Message("it is a folder"), check);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Message("it cannot be opened: %1", {file.errorString()}),
                       Message("Check the name and that you may read it"));
    const QByteArray bytes = file.read(maxPasswordFile + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(Message("it cannot be read: %1", {file.errorString()}), {});
    if (bytes.size() > maxPasswordFile)
        return refused(Message("it is too large for a file with a password"), check);
    const qsizetype lineEnd = bytes.indexOf('\n');
    QByteArray line = lineEnd < 0 ? bytes : bytes.first(lineEnd);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return refused(Message("its first line is empty"), check);
    if (line.size() > maxPassword)
        return refused(Message("its first line is longer than a password can be"), check);
    return line;
}

} // namespace

QList<QCommandLineOption> accessOptions()
{
    return {{QStringLiteral("password-file"), {}, QStringLiteral("FILE")},
            QCommandLineOption(QStringList{QStringLiteral("recognise"), QStringLiteral("recognize")})};
}

Result<Access> accessFrom(const Words &words)
{
    Access access;
    access.recognise = words.has(QStringLiteral("recognise"));
    if (!words.has(QStringLiteral("password-file")))
        return access;
    auto password = passwordIn(words.value(QStringLiteral("password-file")));
    if (!password)
        return tl::unexpected(password.error());
    access.password = *std::move(password);
    return access;
}

Error withOption(Error error, const Access &access)
{
    if (error.need == Error::Need::Password)
        error.next = access.password.isEmpty()
                         ? Message("Write the password into a file and name it with --password-file FILE")
                         : Message("Check the first line of the file that --password-file names");
    if (error.need == Error::Need::Recognition && !access.recognise)
        error.next = Message("Read the pictures with --recognise, which needs Tesseract");
    return error;
}

} // namespace outturn::cli
