// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/FlowDocument.h"

#include "app/read/office/TableGrid.h"
#include "app/read/office/XmlStream.h"

namespace outturn::office {

namespace {

class Writer
{
public:
    explicit Writer(Quota &quota) : m_quota(quota) {}

    SourceDocument write(Flow flow)
    {
        take(flow);
        takeNotes();
        return std::move(m_document);
    }

private:
    void take(Flow &flow)
    {
        for (FlowItem &item : flow) {
            if (m_quota.isUsedUp())
                return;
            if (item.table)
                takeTable(std::move(*item.table));
            else
                takeParagraph(item);
            take(item.boxes);
            std::move(item.notes.begin(), item.notes.end(), std::back_inserter(m_notes));
        }
    }

    void takeNotes()
    {
        // A note may have notes of its own.
        while (!m_notes.empty() && !m_quota.isUsedUp()) {
            Flow notes = std::exchange(m_notes, {});
            for (FlowItem &note : notes)
                note.headingLevel = 0;
            take(notes);
        }
    }

    void takeParagraph(FlowItem &item)
    {
        QString text = std::move(item.text).trimmed();
        if (text.isEmpty())
            return;
        if (item.headingLevel > 0)
            takeNotes();
        SourceBlock block;
        block.headingLevel = item.headingLevel;
        block.afterGap = item.afterGap;
        block.text = std::move(text);
        block.place = Place::inDocument(m_order++, ++m_paragraph);
        m_document.blocks.push_back(std::move(block));
    }

    void takeTable(FlowTable table)
    {
        Grid grid;
        if (!alignRows(std::move(table), m_quota, grid))
            return;
        bool open = false;
        for (GridRow &row : grid.rows) {
            if (row.cells.empty()) {
                open = false;
                take(row.text);
            } else {
                takeRow(row, std::exchange(open, true));
            }
        }
        take(grid.besides);
    }

    void takeRow(GridRow &row, bool open)
    {
        if (!open) {
            SourceBlock block;
            block.kind = SourceBlock::Kind::Table;
            block.place = Place::inTable(m_order++, ++m_table, 0, 0);
            m_document.blocks.push_back(std::move(block));
        }
        SourceBlock &table = m_document.blocks.back();
        SourceRow result;
        result.firstCell = table.cells.size();
        result.cellCount = row.cells.size();
        const auto number = static_cast<qint32>(table.rows.size() + 1);
        result.place = Place::inTable(m_order++, m_table, number, 0);
        qint32 cellNumber = 0;
        for (GridRow::Cell &cell : row.cells)
            table.cells.push_back(
                {std::move(cell.text), Place::inTable(m_order++, m_table, number, ++cellNumber), cell.doubt});
        table.rows.push_back(result);
    }

    Quota &m_quota;
    SourceDocument m_document;
    Flow m_notes; ///< of the section so far
    qint32 m_order = 0;
    qint32 m_paragraph = 0;
    qint32 m_table = 0;
};

} // namespace

Result<SourceDocument> documentOf(Flow flow, const QString &fileName, Quota &quota)
{
    SourceDocument document = Writer(quota).write(std::move(flow));
    if (quota.isUsedUp())
        return tl::unexpected(tooManyParts(fileName));
    return document;
}

Error tooManyParts(const QString &where)
{
    return {Error::Kind::File, where,
            Message(QT_TRANSLATE_NOOP("Message", "it has more paragraphs and table cells than a report can have")),
            Message(QT_TRANSLATE_NOOP("Message", "Check that it is an Annual Results Report"))};
}

bool takeParts(Quota &quota, XmlStream &xml, qint64 count)
{
    if (quota.take(count))
        return true;
    const Error error = tooManyParts({});
    xml.fail(error.what, error.next);
    return false;
}

} // namespace outturn::office
