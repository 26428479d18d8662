// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/DocxNumbering.h"
#include "app/read/office/Flow.h"

#include <unordered_map>

namespace outturn::office {

/// Reads the text of a Word document as it stands when all tracked changes are accepted: no deleted or hidden words, no
/// comments, no field codes, and no table of contents that a program made.
class DocxBody
{
public:
    using Notes = std::unordered_map<QString, Flow>; ///< by their id

    /// All parts but the body come before it; it takes the notes.
    struct Parts
    {
        DocxStyles styles;
        DocxNumbering numbering;
        Notes footnotes;
        Notes endnotes;
    };

    /// `fields`: codes and results of fields are told apart; without, all words in them count.
    DocxBody(Parts &parts, Quota &quota, bool fields = true) : m_parts(parts), m_quota(quota), m_useFields(fields) {}

    /// word/document.xml to its end. Failures are those of `xml`.
    Flow read(XmlStream &xml);
    /// word/footnotes.xml or word/endnotes.xml to its end.
    Notes readNotes(XmlStream &xml);
    /// A field had no end: what was taken for its code, or for contents, may be the whole text.
    bool hasOpenField() const { return m_hasOpenField; }

private:
    struct Field
    {
        QString code;
        bool inResult = false;
        bool leftOut = false; ///< the number of a page, or a table of contents
    };
    struct Run
    {
        bool hidden = false;
        bool raised = false;
    };
    struct Paragraph
    {
        FlowItem item;
        QString style;
        ParagraphLook look;
        bool markDeleted = false; ///< it goes on in the next paragraph
        bool markHidden = false;
        qsizetype raisedFrom = -1; ///< where the raised characters at its end begin
    };
    struct Container
    {
        Flow flow;
        std::unique_ptr<Paragraph> carried; ///< joined with the next
    };

    void readFlow(Container &container);
    void readBlocks(Container &container);
    void readBlock(Container &container);
    void readParagraph(Container &container);
    void readLook(Paragraph &paragraph);
    void readMarkLook(Paragraph &paragraph);
    void readInline(Paragraph &paragraph);
    void readRun(Paragraph &paragraph);
    void readRunPart(Paragraph &paragraph, const Run &run);
    void readText(Paragraph &paragraph, const Run &run);
    void readFieldMark();
    void readFieldCode();
    void readBoxes(Paragraph &paragraph);
    void takeNote(Paragraph &paragraph, Notes &notes);
    void addWords(Paragraph &paragraph, QStringView words, const Run &run);
    void finish(Container &container, Paragraph &paragraph);
    QString labelOf(const Paragraph &paragraph, const DocxStyles::Style &style);

    void readTable(Container &container);
    void readRows(FlowTable &table);
    void readRow(FlowTable &table);
    void readCells(FlowRow &row, bool &gone);
    bool readRowLook();
    void readCell(FlowRow &row);

    /// w:sdt: `content` is called at the start of its content, unless that is a table of contents or a placeholder.
    template <typename Read> void readControl(Read content);
    bool readControlLook();
    bool isTransparent() const;
    bool isVisible() const;
    bool take(); ///< a paragraph, row or cell; false when there are too many

    Parts &m_parts;
    Quota &m_quota;
    bool m_useFields;
    bool m_hasOpenField = false;
    XmlStream *m_xml = nullptr;
    int m_cells = 0;  ///< table cells around
    int m_column = 0; ///< of the next cell
    std::vector<Field> m_fields;
};

template <typename Read> void DocxBody::readControl(Read content)
{
    using Token = XmlStream::Token;
    bool wanted = true;
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"sdtPr"))
            wanted = readControlLook();
        else if (m_xml->is(Ns::Word, u"sdtContent") && wanted)
            content();
        else
            m_xml->skip();
    }
}

} // namespace outturn::office
