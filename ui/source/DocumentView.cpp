// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/DocumentView.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/source/Marks.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

constexpr int sliceTime = 12;      // ms
constexpr size_t rowsAtOnce = 24;  // of a table: what is laid out in one go
constexpr size_t mostCells = 6000; // of all tables
constexpr size_t mostBlocks = 10'000;
constexpr size_t mostColumns = 40;
constexpr qsizetype longestText = 20'000; // characters of a paragraph or cell

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0, length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    return longest;
}

/// Wider where there is more to read, or a long word, but never so that another column is left without room.
QList<QTextLength> columnWidths(const SourceBlock &table, size_t columns)
{
    QList<double> wishes(static_cast<qsizetype>(columns), 2.5);
    for (const SourceRow &row : table.rows) {
        for (size_t i = 0; i < row.cellCount; ++i) {
            double &wish = wishes[static_cast<qsizetype>(i)];
            const QString &text = table.cells[row.firstCell + i].text;
            wish = std::max(
                {wish, std::sqrt(static_cast<double>(text.size())), 0.52 * static_cast<double>(longestWord(text))});
        }
    }
    double all = 0;
    for (double &wish : wishes) {
        wish = std::min(wish, 9.0);
        all += wish;
    }
    QList<QTextLength> widths;
    for (const double wish : std::as_const(wishes))
        widths << QTextLength(QTextLength::PercentageLength, 100 * wish / all);
    return widths;
}

size_t columnsOf(const SourceBlock &table)
{
    size_t columns = 1;
    for (const SourceRow &row : table.rows)
        columns = std::max(columns, row.cellCount);
    return columns;
}

QString shown(const QString &text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator).replace(QChar::ParagraphSeparator, QChar::LineSeparator);
}

bool holds(const Place &whole, const Place &part)
{
    return whole.isInDocument() && part.isInDocument() && whole.paragraph() == part.paragraph() &&
           whole.table() == part.table() && (whole.row() == 0 || whole.row() == part.row()) &&
           (whole.cell() == 0 || whole.cell() == part.cell());
}

} // namespace

bool DocumentView::canShow(const SourceDocument &document)
{
    size_t cells = 0;
    for (const SourceBlock &block : document.blocks) {
        cells += block.cells.size();
        const bool tooLong = block.text.size() > longestText ||
                             std::any_of(block.cells.begin(), block.cells.end(),
                                         [](const SourceCell &cell) { return cell.text.size() > longestText; });
        if (tooLong || (block.kind == SourceBlock::Kind::Table && columnsOf(block) > mostColumns))
            return false;
    }
    return cells <= mostCells && document.blocks.size() <= mostBlocks;
}

DocumentView::DocumentView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    // A source keeps its side in a mirrored window; each paragraph reads in the direction of its own words.
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(space::medium);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &DocumentView::addSlice);
    setAccessibleName(tr("Text of the source"));
}

void DocumentView::setSource(std::shared_ptr<const SourceDocument> source)
{
    m_slices.stop();
    m_marks.clear();
    m_parts.clear();
    m_nextBlock = m_nextRow = 0;
    clear();
    document()->setDefaultFont(typeFont(Type::Small, parentWidget() ? parentWidget()->font() : font()));
    m_builtFor = &Look::colours(palette());
    m_source = std::move(source);
    if (m_source)
        addSlice();
}

void DocumentView::addSlice()
{
    QElapsedTimer timer;
    timer.start();
    const bool first = m_parts.empty();
    while (!isComplete() && timer.elapsed() < sliceTime) {
        const SourceBlock &block = m_source->blocks[m_nextBlock];
        if (block.kind == SourceBlock::Kind::Text) {
            addText(block);
            ++m_nextBlock;
            continue;
        }
        const size_t to = std::min(m_nextRow + rowsAtOnce, block.rows.size());
        addRows(block, m_nextRow, to);
        m_nextRow = to;
        if (m_nextRow == block.rows.size()) {
            ++m_nextBlock;
            m_nextRow = 0;
        }
    }
    if (first)
        moveCursor(QTextCursor::Start);
    if (isComplete())
        m_slices.stop();
    else if (!m_slices.isActive())
        m_slices.start();
    if (m_revealSoon)
        revealMarks();
}

// Begins a paragraph at the end, unless one waits there.
void DocumentView::nextParagraph()
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    if (!m_parts.empty() && end.block().length() > 1)
        end.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

void DocumentView::addText(const SourceBlock &block)
{
    QTextCursor end(document());
    end.beginEditBlock();
    nextParagraph();
    end.movePosition(QTextCursor::End);
    QTextBlockFormat paragraph;
    QTextCharFormat words;
    paragraph.setBottomMargin(space::small);
    if (block.headingLevel > 0) {
        paragraph.setHeadingLevel(std::min(block.headingLevel, 6));
        paragraph.setTopMargin(space::medium);
        const QFont base = document()->defaultFont();
        words.setFont(typeFont(block.headingLevel == 1   ? Type::PageTitle
                               : block.headingLevel == 2 ? Type::SectionHeading
                                                         : Type::Strong,
                               base));
    }
    end.setBlockFormat(paragraph);
    const QString text = shown(block.text);
    m_parts.push_back({end.position(), static_cast<int>(text.size()), block.place});
    end.insertText(text, words);
    end.endEditBlock();
}

void DocumentView::addRows(const SourceBlock &table, size_t from, size_t to)
{
    if (from == to)
        return;
    const size_t columns = columnsOf(table);
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(Look::colours(palette()).hairline);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setColumnWidthConstraints(columnWidths(table, columns));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99));
    format.setBottomMargin(to == table.rows.size() ? space::small : 0);

    QTextCursor end(document());
    end.beginEditBlock();
    nextParagraph();
    end.movePosition(QTextCursor::End);
    // Every table has a paragraph before it: one that nobody sees.
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCharFormat small;
    small.setFontPointSize(1);
    end.setBlockFormat(thin);
    end.setBlockCharFormat(small);
    const QTextTable *grid = end.insertTable(static_cast<int>(to - from), static_cast<int>(columns), format);
    for (size_t i = from; i < to; ++i) {
        const SourceRow &row = table.rows[i];
        for (size_t j = 0; j < row.cellCount; ++j) {
            const SourceCell &cell = table.cells[row.firstCell + j];
            QTextCursor inside = grid->cellAt(static_cast<int>(i - from), static_cast<int>(j)).firstCursorPosition();
            const QString text = shown(cell.text);
            m_parts.push_back({inside.position(), static_cast<int>(text.size()), cell.place});
            inside.insertText(text, QTextCharFormat());
        }
    }
    end.movePosition(QTextCursor::End);
    end.setBlockFormat(QTextBlockFormat());
    end.setBlockCharFormat(QTextCharFormat());
    end.endEditBlock();
}

QList<const DocumentView::Part *> DocumentView::partsOf(const Place &place) const
{
    QList<const Part *> parts;
    for (const Part &part : m_parts) {
        if (holds(place, part.place))
            parts << &part;
    }
    return parts;
}

void DocumentView::setMarks(const QList<Place> &places, bool reveal)
{
    m_marks = places;
    m_revealSoon = false;
    viewport()->update();
    if (reveal)
        revealMarks();
}

void DocumentView::revealMarks()
{
    const QList<const Part *> parts = m_marks.isEmpty() ? QList<const Part *>() : partsOf(m_marks.first());
    m_revealSoon = parts.isEmpty() && !isComplete();
    if (parts.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(parts.first()->position);
    setTextCursor(cursor);
    QRectF mark;
    for (const Part *part : parts)
        mark |= rectOf(*part);
    const double height = viewport()->height();
    if (mark.top() < 4 || mark.bottom() > height - 4)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      qRound(mark.top() - std::max(8.0, height * 0.4 - mark.height() / 2)));
}

QRectF DocumentView::rectOf(const Part &part) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QTextBlock block = document()->findBlock(part.position);
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() - scrolled;
    const int from = part.position - block.position();
    const QRectF rect = rectOfWords(block, from, from + part.length, origin);
    return rect.isNull() ? QRectF(origin, QSizeF(space::large, fontMetrics().height())) : rect;
}

QList<QRectF> DocumentView::markRects() const
{
    QList<QRectF> rects;
    for (const Place &place : m_marks) {
        QRectF rect;
        for (const Part *part : partsOf(place))
            rect |= rectOf(*part);
        if (!rect.isNull())
            rects << rect;
    }
    return rects;
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const QRectF &rect : markRects())
        drawMark(painter, rect, Look::colours(palette()));
}

void DocumentView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Text of the source"));
    if (event->type() == QEvent::PaletteChange && m_source && m_builtFor != &Look::colours(palette())) {
        // The lines of its tables have the colour of the theme.
        const QList<Place> marks = m_marks;
        setSource(m_source);
        setMarks(marks, true);
    }
}

// The last part that begins at the cursor or before it, if the cursor is in the same paragraph or cell.
void DocumentView::choose(const QTextCursor &cursor, bool go)
{
    const auto behind = std::upper_bound(m_parts.begin(), m_parts.end(), cursor.position(),
                                         [](int position, const Part &part) { return position < part.position; });
    if (behind != m_parts.begin() && !std::prev(behind)->place.isNowhere())
        Q_EMIT chosen(std::prev(behind)->place, go);
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(textCursor(), true);
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    // Whoever selects words wants those, not what came from there.
    if (event->button() == Qt::LeftButton && !std::exchange(m_doubleClicked, false) && !textCursor().hasSelection())
        choose(cursorForPosition(event->position().toPoint()), false);
}

void DocumentView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_doubleClicked = true;
    if (event->button() == Qt::LeftButton)
        choose(cursorForPosition(event->position().toPoint()), true);
}

} // namespace outturn
