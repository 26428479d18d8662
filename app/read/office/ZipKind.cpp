// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/ZipKind.h"

#include "app/read/office/Archive.h"

#include <QtEndian>

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype headerSize = 30; // bytes, of an entry before its name
constexpr QByteArrayView openDocument = "application/vnd.oasis.opendocument.";

quint16 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

FileKind kindOfType(QByteArrayView type)
{
    const bool text = type.startsWith(openDocument) && type.sliced(openDocument.size()).startsWith("text");
    return text ? FileKind::Odt : FileKind::Archive;
}

} // namespace

FileKind zipKind(const QByteArray &bytes)
{
    bool word = false;
    bool otherOffice = false;
    bool types = false;
    bool content = false;
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x03\x04", at)) >= 0 && at + headerSize <= bytes.size(); at += 4) {
        const quint16 nameSize = numberAt(bytes, at + 26);
        const QByteArray name = bytes.mid(at + headerSize, nameSize).toLower().replace('\\', '/');
        const bool stored = numberAt(bytes, at + 8) == 0;
        if (name == "mimetype" && stored)
            return kindOfType(QByteArrayView(bytes).sliced(
                std::min(at + headerSize + nameSize + numberAt(bytes, at + 28), bytes.size())));
        word = word || name.startsWith("word/");
        otherOffice = otherOffice || name.startsWith("xl/") || name.startsWith("ppt/");
        types = types || name == "[content_types].xml";
        content = content || name == "content.xml" || name == "meta-inf/manifest.xml" || name == "mimetype";
    }
    if (word || (types && !otherOffice))
        return FileKind::Docx;
    return content ? FileKind::Odt : FileKind::Archive;
}

FileKind wholeZipKind(const QByteArray &bytes)
{
    const auto archive = Archive::open(bytes, QString());
    if (!archive)
        return FileKind::Archive;
    if ((*archive)->holds(u"word/document.xml"_s))
        return FileKind::Docx;
    if (const auto type = (*archive)->read(u"mimetype"_s, 256))
        return kindOfType(*type);
    return (*archive)->holds(u"content.xml"_s) ? FileKind::Odt : FileKind::Archive;
}

bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

} // namespace outturn::office
