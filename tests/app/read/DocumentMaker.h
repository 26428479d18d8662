// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <quazip.h>
#include <quazipfile.h>

/// DOCX and ODT files made in tests from a few lines of their XML, and documents as text to compare.
namespace outturn::fixtures {

using namespace Qt::StringLiterals;

struct Entry
{
    QString name;
    QByteArray bytes;
    bool stored = false;
};

inline QByteArray zip(const QList<Entry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    if (!archive.open(QuaZip::mdCreate))
        qFatal("no archive");
    for (const Entry &entry : entries) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(entry.name), nullptr, 0, entry.stored ? 0 : 8,
                       entry.stored ? 0 : -1))
            qFatal("no entry");
        file.write(entry.bytes);
        file.close();
    }
    archive.close();
    return bytes;
}

inline const QByteArray wordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                                    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                                    "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
                                    "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                                    "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

/// A part of a Word document: the root element around `content`.
inline QByteArray wordPart(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + ' ' + wordNames + '>' + content + "</w:" + root +
           '>';
}

/// `body` is the content of w:body; parts in `more` are found by their usual names.
inline QByteArray docx(const QByteArray &body, const QList<Entry> &more = {})
{
    return zip(QList<Entry>{{u"[Content_Types].xml"_s, "<Types/>"},
                            {u"word/document.xml"_s, wordPart("document", "<w:body>" + body + "</w:body>")}} +
               more);
}

/// A paragraph of Word: `look` is the content of its w:pPr, `runs` what follows.
inline QByteArray wp(const QByteArray &runs, const QByteArray &look = {})
{
    return "<w:p>" + (look.isEmpty() ? QByteArray() : "<w:pPr>" + look + "</w:pPr>") + runs + "</w:p>";
}
inline QByteArray wr(const QByteArray &text, const QByteArray &look = {})
{
    return "<w:r>" + (look.isEmpty() ? QByteArray() : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">" +
           text + "</w:t></w:r>";
}
inline QByteArray wtext(const QByteArray &text, const QByteArray &look = {})
{
    return wp(wr(text), look);
}
/// A cell of a Word table: `look` is the content of its w:tcPr.
inline QByteArray wc(const QByteArray &text, const QByteArray &look = {})
{
    return "<w:tc>" + (look.isEmpty() ? QByteArray() : "<w:tcPr>" + look + "</w:tcPr>") + wtext(text) + "</w:tc>";
}
inline QByteArray wrow(const QByteArrayList &cells)
{
    return "<w:tr>" + cells.join() + "</w:tr>";
}
inline QByteArray wtable(const QByteArrayList &rows)
{
    return "<w:tbl>" + rows.join() + "</w:tbl>";
}

inline const QByteArray odfNames =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
    "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
    "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

/// `body` is the content of office:text, `styles` that of its automatic styles, `common` that of office:styles.
inline QByteArray odt(const QByteArray &body, const QByteArray &styles = {}, const QByteArray &common = {},
                      const QList<Entry> &more = {})
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    return zip(
        QList<Entry>{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
                     {u"content.xml"_s, xml + "<office:document-content " + odfNames + "><office:automatic-styles>" +
                                            styles + "</office:automatic-styles><office:body><office:text>" + body +
                                            "</office:text></office:body></office:document-content>"},
                     {u"styles.xml"_s, xml + "<office:document-styles " + odfNames + "><office:styles>" + common +
                                           "</office:styles></office:document-styles>"}} +
        more);
}

/// "1 Title" for a heading, the text of a paragraph, "a | b" for a row with "?" before a cell with a doubt, and "--"
/// between the rows of two tables.
inline QStringList linesOf(const SourceDocument &document)
{
    QStringList lines;
    bool afterTable = false;
    for (const SourceBlock &block : document.blocks) {
        const bool table = block.kind == SourceBlock::Kind::Table;
        if (table && afterTable)
            lines << u"--"_s;
        afterTable = table;
        if (!table)
            lines << (block.headingLevel ? QString::number(block.headingLevel) + u' ' : QString()) + block.text;
        for (const SourceRow &row : block.rows) {
            QStringList cells;
            for (size_t i = row.firstCell; i < row.firstCell + row.cellCount; ++i)
                cells << (block.cells[i].doubt == Doubt::None ? QString() : u"?"_s) + block.cells[i].text;
            lines << cells.join(u" | "_s);
        }
    }
    return lines;
}

/// One harm after the other to bytes, or to the XML in an archive. The same seed does the same.
class Harm
{
public:
    explicit Harm(quint32 seed) : m_random(seed) {}

    QByteArray toBytes(QByteArray bytes)
    {
        for (int i = below(12); i >= 0; --i) {
            char &byte = bytes.data()[below(bytes.size())];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
        }
        return below(8) ? bytes : bytes.left(below(bytes.size()));
    }

    QByteArray toXml(QByteArray xml)
    {
        for (int i = below(4); i >= 0; --i) {
            const qsizetype from = tag(xml);
            const qsizetype to = xml.indexOf('>', from) + 1;
            const QByteArray piece = xml.mid(from, to - from);
            switch (below(6)) {
            case 0: // a tag is gone
                xml.remove(from, piece.size());
                break;
            case 1: // a tag twice
                xml.insert(from, piece);
                break;
            case 2: // a piece is gone, whole tags or not
                xml.remove(from, below(400));
                break;
            case 3: { // an attribute's value is another
                const qsizetype quote = xml.indexOf('"', from);
                if (quote > 0)
                    xml.insert(quote + 1, QByteArrayList{"-1", "99999999999", "x", "0"}[below(4)]);
                break;
            }
            case 4: // an element deep in itself
                xml.insert(from, piece.repeated(1 + below(400)));
                break;
            default: // a piece elsewhere
                xml.insert(tag(xml), xml.mid(from, below(2000)));
                break;
            }
        }
        return xml;
    }

    int below(qsizetype bound) { return bound > 0 ? static_cast<int>(m_random.bounded(static_cast<int>(bound))) : 0; }

private:
    qsizetype tag(const QByteArray &xml) { return std::max<qsizetype>(xml.indexOf('<', below(xml.size())), 0); }

    QRandomGenerator m_random;
};

} // namespace outturn::fixtures
