// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/LinesView.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/source/Marks.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace outturn {

namespace {

constexpr int sliceTime = 12; // ms
constexpr int sliceLines = 200;

} // namespace

/// The margin with the numbers; what it shows is the view's.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(LinesView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->drawNumbers(painter, event->rect());
    }

private:
    LinesView *m_view;
};

LinesView::LinesView(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    // A source keeps its side in a mirrored window; each line reads in the direction of its own words.
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &LinesView::addSlice);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LinesView::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
        // Marks reach a little beyond their lines.
        if (dy != 0 && !m_marks.isEmpty())
            viewport()->update();
    });
    setAccessibleName(tr("Text of the source"));
}

void LinesView::setLines(std::shared_ptr<const SourceLines> lines, bool numbered)
{
    m_slices.stop();
    m_marks.clear();
    m_shown = 0;
    clear();
    m_lines = std::move(lines);
    m_numbered = numbered;
    QFont own = numbered ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font();
    own.setPointSizeF(typeFont(Type::Small, parentWidget() ? parentWidget()->font() : font()).pointSizeF());
    document()->setDefaultFont(own);
    setTabStopDistance(4 * QFontMetricsF(own).horizontalAdvance(u' '));
    placeNumbers();
    if (m_lines)
        addSlice();
}

void LinesView::addSlice()
{
    QElapsedTimer timer;
    timer.start();
    QTextCursor end(document());
    const bool first = m_shown == 0;
    while (m_shown < m_lines->count() && timer.elapsed() < sliceTime) {
        end.movePosition(QTextCursor::End);
        const int to = std::min(m_shown + sliceLines, m_lines->count());
        // Few lines at once where they are long.
        int until = m_shown + 1;
        while (until < to && m_lines->text(m_shown, until).size() < SourceLines::longest)
            ++until;
        const QStringView text = m_lines->text(m_shown, until);
        end.insertText(m_shown == 0 ? text.toString() : u'\n' + text.toString());
        m_shown = until;
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

void LinesView::setMarks(const QList<Place> &places, bool reveal)
{
    m_marks.clear();
    for (const Place &place : places) {
        if (const auto span = m_lines ? m_lines->find(place) : std::nullopt)
            m_marks << *span;
    }
    m_revealSoon = false;
    viewport()->update();
    if (reveal)
        revealMarks();
}

void LinesView::revealMarks()
{
    m_revealSoon = !m_marks.isEmpty() && m_marks.first().lastLine >= m_shown;
    if (m_marks.isEmpty() || m_revealSoon)
        return;
    const SourceLines::Span &span = m_marks.first();
    const auto position = [this](int line, int column) {
        const QTextBlock block = document()->findBlockByNumber(line);
        return block.position() + std::min(column, block.length() - 1);
    };
    QTextCursor cursor(document());
    cursor.setPosition(position(span.lastLine, span.lastColumn));
    const bool endSeen = viewport()->rect().contains(cursorRect(cursor));
    cursor.setPosition(position(span.firstLine, span.firstColumn));
    const bool seen = endSeen && viewport()->rect().contains(cursorRect(cursor));
    setTextCursor(cursor);
    if (!seen)
        centerCursor();
}

QList<QRectF> LinesView::markRects() const
{
    QList<QRectF> rects;
    const int first = firstVisibleBlock().blockNumber();
    for (const SourceLines::Span &span : m_marks) {
        QRectF rect;
        for (int line = std::max(span.firstLine, first); line <= span.lastLine && line < m_shown; ++line) {
            const QTextBlock block = document()->findBlockByNumber(line);
            const QPointF origin = blockBoundingGeometry(block).topLeft() + contentOffset();
            if (origin.y() > viewport()->height())
                break;
            rect |= rectOfWords(block, line == span.firstLine ? span.firstColumn : 0,
                                line == span.lastLine ? span.lastColumn : block.length() - 1, origin);
        }
        if (!rect.isNull())
            rects << rect;
    }
    return rects;
}

void LinesView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const QRectF &rect : markRects())
        drawMark(painter, rect, Look::colours(palette()));
}

int LinesView::numbersWidth() const
{
    if (!m_numbered || !m_lines || m_lines->count() == 0)
        return 0;
    int last = 0;
    for (int line = m_lines->count() - 1; line >= 0 && last == 0; --line)
        last = m_lines->number(line);
    const QFontMetrics metrics(document()->defaultFont());
    return metrics.horizontalAdvance(u'9') * static_cast<int>(QString::number(last).size()) + 2 * space::small;
}

void LinesView::placeNumbers()
{
    const int width = numbersWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), width, viewport()->height());
    m_numbers->setVisible(width > 0);
}

void LinesView::drawNumbers(QPainter &painter, const QRect &area)
{
    const Colours &colours = Look::colours(palette());
    painter.fillRect(area, colours.sunken);
    painter.setFont(document()->defaultFont());
    painter.setPen(colours.secondary);
    const int width = m_numbers->width() - space::small;
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.blockNumber() < m_shown;
         block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > area.bottom())
            break;
        // As in the file and in messages: no grouping, the same digits everywhere.
        if (const int number = m_lines->number(block.blockNumber()); number > 0)
            painter.drawText(QRectF(0, line.top(), width, line.height()),
                             Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop, QString::number(number));
    }
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void LinesView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Text of the source"));
}

void LinesView::choose(const QTextCursor &cursor, bool go)
{
    if (!m_lines || cursor.blockNumber() >= m_shown)
        return;
    const Place point = m_lines->at(cursor.blockNumber(), cursor.positionInBlock());
    if (!point.isNowhere())
        Q_EMIT chosen(point, go);
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(textCursor(), true);
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LinesView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    // Whoever selects words wants those, not what came from there.
    if (event->button() == Qt::LeftButton && !std::exchange(m_doubleClicked, false) && !textCursor().hasSelection())
        choose(cursorForPosition(event->position().toPoint()), false);
}

void LinesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_doubleClicked = true;
    if (event->button() == Qt::LeftButton)
        choose(cursorForPosition(event->position().toPoint()), true);
}

} // namespace outturn
