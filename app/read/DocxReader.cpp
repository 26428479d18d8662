// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/DocxReader.h"

#include "app/read/office/DocxBody.h"
#include "app/read/office/FlowDocument.h"

namespace outturn {

namespace {

using namespace Qt::StringLiterals;
using namespace office;
using Token = XmlStream::Token;

struct Relation
{
    QString type; ///< its last word: "styles", "footnotes"
    QString target;
};

// A target as the name of an entry: "styles.xml" beside word/document.xml is word/styles.xml.
QString resolved(const QString &target, const QString &folder)
{
    QStringList parts = target.startsWith(u'/') || folder.isEmpty() ? QStringList() : folder.split(u'/');
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..")
            parts.isEmpty() ? void() : parts.removeLast();
        else if (part != u".")
            parts << part;
    }
    return parts.join(u'/');
}

class Package
{
public:
    Package(Archive &archive, const Progress &progress) : m_archive(archive), m_progress(progress) {}

    Result<SourceDocument> read()
    {
        const auto roots = relations(QString());
        if (!roots)
            return tl::unexpected(roots.error());
        m_main = targetOf(*roots, u"officeDocument"_s, u"word/document.xml"_s);
        const auto own = relations(m_main);
        if (!own)
            return tl::unexpected(own.error());
        if (!m_archive.holds(m_main))
            return failure(Error::Kind::File, m_archive.fileName(),
                           Message(QT_TRANSLATE_NOOP("Message", "it is an archive without a Word document in it")),
                           Message(QT_TRANSLATE_NOOP("Message", "Choose a report")));
        auto flow = readBody(*own, true);
        if (flow && m_hasOpenField)
            flow = readBody(*own, false);
        if (!flow)
            return tl::unexpected(flow.error());
        return documentOf(*std::move(flow), m_archive.fileName(), m_quota);
    }

private:
    QString folderOf(const QString &part) const { return part.section(u'/', 0, -2); }

    QString targetOf(const QList<Relation> &list, const QString &type, const QString &otherwise) const
    {
        const QString folder = folderOf(m_main);
        for (const Relation &relation : list) {
            if (relation.type == type)
                return resolved(relation.target, folder);
        }
        return resolved(otherwise, folder);
    }

    Result<QList<Relation>> relations(const QString &part)
    {
        const QString name = resolved(u"_rels/"_s + part.section(u'/', -1) + u".rels"_s, folderOf(part));
        QList<Relation> list;
        if (!m_archive.holds(name))
            return list;
        const auto read = readPart(name, [&](XmlStream &xml) {
            for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
                if (token != Token::Start || !xml.is(Ns::Packages, u"Relationship"))
                    continue;
                if (xml.attribute(u"TargetMode") != u"External")
                    list << Relation{xml.attribute(u"Type").toString().section(u'/', -1),
                                     xml.attribute(u"Target").toString()};
            }
        });
        if (!read)
            return tl::unexpected(read.error());
        return list;
    }

    template <typename Read> Result<void> readPart(const QString &name, Read read)
    {
        auto entry = m_archive.entry(name);
        if (!entry)
            return tl::unexpected(entry.error());
        XmlStream xml(*std::move(entry), m_partProgress);
        read(xml);
        if (xml.failure())
            return tl::unexpected(*xml.failure());
        return {};
    }

    // Parts that need not be there.
    template <typename Read>
    Result<void> readOptional(const QList<Relation> &list, const QString &type, const QString &otherwise, Read read)
    {
        const QString name = targetOf(list, type, otherwise);
        return m_archive.holds(name) ? readPart(name, read) : Result<void>();
    }

    Result<Flow> readBody(const QList<Relation> &own, bool fields)
    {
        m_quota = {};
        DocxBody::Parts parts;
        DocxBody body(parts, m_quota, fields);
        Flow flow;
        const auto read =
            readOptional(own, u"styles"_s, u"styles.xml"_s, [&](XmlStream &xml) { parts.styles.read(xml); })
                .and_then([&] {
                    return readOptional(own, u"numbering"_s, u"numbering.xml"_s,
                                        [&](XmlStream &xml) { parts.numbering.read(xml); });
                })
                .and_then([&] {
                    return readOptional(own, u"footnotes"_s, u"footnotes.xml"_s,
                                        [&](XmlStream &xml) { parts.footnotes = body.readNotes(xml); });
                })
                .and_then([&] {
                    return readOptional(own, u"endnotes"_s, u"endnotes.xml"_s,
                                        [&](XmlStream &xml) { parts.endnotes = body.readNotes(xml); });
                })
                .and_then([&] {
                    m_partProgress = m_progress;
                    return readPart(m_main, [&](XmlStream &xml) { flow = body.read(xml); });
                });
        if (!read)
            return tl::unexpected(read.error());
        m_hasOpenField = body.hasOpenField();
        return flow;
    }

    Archive &m_archive;
    const Progress &m_progress;
    Progress m_partProgress = [this](double) { return !m_progress || m_progress(0); }; ///< small parts cancel only
    Quota m_quota;
    QString m_main;
    bool m_hasOpenField = false;
};

} // namespace

Result<SourceDocument> readDocx(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    auto archive = Archive::open(bytes, fileName);
    if (!archive)
        return tl::unexpected(archive.error());
    return Package(**archive, progress).read();
}

} // namespace outturn
