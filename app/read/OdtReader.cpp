// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/OdtReader.h"

#include "app/read/office/FlowDocument.h"
#include "app/read/office/OdtBody.h"

namespace outturn {

namespace {

using namespace Qt::StringLiterals;
using namespace office;
using Token = XmlStream::Token;

constexpr qint64 longestType = 256;
constexpr qint64 largestManifest = 4 * 1024 * 1024;

Result<void> checkKind(Archive &archive)
{
    if (archive.holds(u"mimetype"_s)) {
        const auto type = archive.read(u"mimetype"_s, longestType);
        if (!type)
            return tl::unexpected(type.error());
        if (!type->startsWith("application/vnd.oasis.opendocument.text"))
            return failure(Error::Kind::File, archive.fileName(),
                           Message(QT_TRANSLATE_NOOP("Message", "it is an archive, but no OpenDocument text")),
                           Message(QT_TRANSLATE_NOOP("Message", "Choose a report")));
    }
    bool encrypted = archive.holds(u"encrypted-package"_s);
    if (archive.holds(u"META-INF/manifest.xml"_s)) {
        // Old programs write a document type into it, so it is only searched.
        const auto manifest = archive.read(u"META-INF/manifest.xml"_s, largestManifest);
        if (!manifest)
            return tl::unexpected(manifest.error());
        encrypted = encrypted || manifest->contains("encryption-data");
    }
    if (encrypted)
        return failure(Error::Kind::File, archive.fileName(),
                       Message(QT_TRANSLATE_NOOP("Message", "it is encrypted with a password")),
                       Message(QT_TRANSLATE_NOOP("Message", "Save it without a password in the program that made it")));
    return {};
}

Result<void> readStyles(Archive &archive, OdtStyles &styles, const Progress &progress)
{
    const QString name = u"styles.xml"_s;
    if (!archive.holds(name))
        return {};
    auto entry = archive.entry(name);
    if (!entry)
        return tl::unexpected(entry.error());
    XmlStream xml(*std::move(entry), progress);
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start || xml.is(Ns::Office, u"document-styles"))
            continue;
        // The automatic styles of this part are those of headers and footers.
        if (xml.is(Ns::Office, u"styles"))
            styles.read(xml);
        else
            xml.skip();
    }
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    return {};
}

} // namespace

Result<SourceDocument> readOdt(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    auto archive = Archive::open(bytes, fileName);
    if (!archive)
        return tl::unexpected(archive.error());
    const Progress cancelOnly = [&](double) { return !progress || progress(0); };
    OdtStyles styles;
    if (const auto ready = checkKind(**archive).and_then([&] { return readStyles(**archive, styles, cancelOnly); });
        !ready)
        return tl::unexpected(ready.error());
    auto entry = (*archive)->entry(u"content.xml"_s);
    if (!entry)
        return tl::unexpected(entry.error());
    XmlStream xml(*std::move(entry), progress);
    Quota quota;
    Flow flow = OdtBody(styles, quota).read(xml);
    if (xml.failure())
        return tl::unexpected(*xml.failure());
    return documentOf(std::move(flow), fileName, quota);
}

} // namespace outturn
