// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/TableAssembler.h"

namespace outturn {

namespace {

const char *wordsOf(Doubt doubt, bool blank)
{
    if (doubt == Doubt::Merged && blank)
        return QT_TRANSLATE_NOOP("Message",
                                 "The cell is one with a cell beside it, whose words may be meant for it too");
    switch (doubt) {
    case Doubt::OverBreak:
        return QT_TRANSLATE_NOOP("Message",
                                 "“%1” was put together from the parts before and after a break of the page");
    case Doubt::WordCut:
        return QT_TRANSLATE_NOOP("Message",
                                 "“%1”: a word was cut by the end of a line and may be put together wrongly");
    case Doubt::Neighbour:
        return QT_TRANSLATE_NOOP("Message", "“%1”: some words may belong to the cell beside, above or below");
    case Doubt::Merged:
        return QT_TRANSLATE_NOOP("Message",
                                 "“%1” stands in a cell that spans others, and may belong to another of them");
    case Doubt::Raised:
        return QT_TRANSLATE_NOOP("Message",
                                 "“%1”: raised characters behind it were taken for the mark of a note and left out");
    case Doubt::Recognised:
        return QT_TRANSLATE_NOOP("Message", "“%1” was recognised in a picture; compare it with the page");
    case Doubt::None:
        break;
    }
    return nullptr;
}

constexpr qsizetype shownOfCell = 60;

} // namespace

void TableAssembler::addDoubts(const SourceBlock &block, const SourceRow &row)
{
    const RowId id = m_kind == Table::Kind::Indicators ? m_report.indicators.back().id : m_report.finances.back().id;
    for (size_t i = 0; i < row.cellCount && i < static_cast<size_t>(m_header.size()); ++i) {
        const SourceCell &cell = block.cells[row.firstCell + i];
        if (const char *words = wordsOf(cell.doubt, cell.text.isEmpty()))
            add(Severity::Warning, cell.doubt == Doubt::Recognised ? "cell-recognised" : "cell-unsure",
                Message(words, {cell.text.left(shownOfCell)}), cell.place, id,
                m_header[static_cast<qsizetype>(i)].column);
    }
    if (row.overBreak)
        add(Severity::Note, "row-joined",
            Message(QT_TRANSLATE_NOOP("Message", "A page break parts the row; its parts were put together")), row.place,
            id);
}

} // namespace outturn
