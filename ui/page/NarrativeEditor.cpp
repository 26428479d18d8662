// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/NarrativeEditor.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>

#include <cmath>

namespace outturn {

namespace {

constexpr int lineHeight = 142; // percent of the font's own
constexpr int pause = 900;      // ms after the last key before what was typed is kept
constexpr int edge = 12;        // room for the mark beside the text

} // namespace

NarrativeEditor::NarrativeEditor(ParagraphRole role, QWidget *parent)
    : QTextEdit(parent), m_role(role), m_marks(document())
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setPlaceholderText(role == ParagraphRole::Statement ? tr("No statement. Click to write one.")
                                                        : tr("No narrative. Click to write."));
    m_pending.setSingleShot(true);
    m_pending.setInterval(pause);
    connect(&m_pending, &QTimer::timeout, this, &NarrativeEditor::commit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_dirty = true;
        m_pending.start();
    });
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        m_hovered = -1;
        m_marks.shift(position, removed, added);
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &NarrativeEditor::announceCaret);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NarrativeEditor::announceMark);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NarrativeEditor::fit);
}

QStringList NarrativeEditor::texts() const
{
    QStringList result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().simplified();
        if (!text.isEmpty())
            result << text;
    }
    return result;
}

void NarrativeEditor::setParagraphs(const QList<Paragraph> &paragraphs)
{
    QStringList wanted;
    m_edited.clear();
    for (const Paragraph &paragraph : paragraphs) {
        wanted << paragraph.text;
        m_edited << paragraph.edited;
    }
    if (texts() != wanted) {
        const int position = textCursor().position();
        m_filling = true;
        setPlainText(wanted.join(u'\n'));
        format();
        m_filling = false;
        m_dirty = false;
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, std::max(0, document()->characterCount() - 1)));
        setTextCursor(cursor);
        m_pending.stop();
    }
    viewport()->update();
}

void NarrativeEditor::format()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setBottomMargin(m_role == ParagraphRole::Statement ? space::tight : space::medium);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    // A document's own margin would be as large above and below the text as beside it.
    QTextFrameFormat frame;
    frame.setLeftMargin(edge);
    frame.setRightMargin(edge);
    document()->rootFrame()->setFrameFormat(frame);
}

void NarrativeEditor::commit()
{
    if (!m_dirty)
        return;
    m_pending.stop();
    m_dirty = false;
    m_refused = false;
    Q_EMIT committed(texts());
}

void NarrativeEditor::keepPending()
{
    m_dirty = true;
    m_refused = true;
}

QRect NarrativeEditor::reveal(int paragraph, int start, int length)
{
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    if (!block.isValid())
        return rect();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(start, block.length() - 1));
    cursor.setPosition(block.position() + std::min(start + length, block.length() - 1), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return cursorRect(cursor).adjusted(-40, -40, 40, 40);
}

void NarrativeEditor::fit()
{
    const int height = static_cast<int>(std::ceil(document()->size().height()));
    if (height != this->height())
        setFixedHeight(height);
}

int NarrativeEditor::widest()
{
    return space::reading + 2 * edge;
}

QSize NarrativeEditor::sizeHint() const
{
    return {widest(), static_cast<int>(std::ceil(document()->size().height()))};
}

bool NarrativeEditor::event(QEvent *event)
{
    // The text control would keep these for itself, although its own undo is off.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_refused && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void NarrativeEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_refused && event->key() == Qt::Key_Escape) {
        m_pending.stop();
        m_dirty = m_refused = false;
        Q_EMIT abandoned();
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Control)
        hover(viewport()->mapFromGlobal(QCursor::pos()), Qt::ControlModifier);
}

void NarrativeEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    const Colours &colours = Look::colours(palette());
    QPainter painter(viewport());
    // Beside the beginning of the lines, from the top of the first to the bottom of the last.
    const auto bar = [&](const QTextBlock &first, const QTextBlock &last, int width, const QColor &colour) {
        const QTextLayout &from = *first.layout();
        const QTextLayout &to = *last.layout();
        if (from.lineCount() == 0 || to.lineCount() == 0)
            return;
        const QTextLine end = to.lineAt(to.lineCount() - 1);
        const qreal top = from.position().y() + from.lineAt(0).y();
        const qreal bottom = to.position().y() + end.y() + end.ascent() + end.descent();
        const int x = first.textDirection() == Qt::RightToLeft ? viewport()->width() - width : 0;
        painter.fillRect(QRectF(x, top, width, bottom - top), colour);
    };
    if (!m_marks.isEmpty())
        m_marks.paint(painter, event->rect(), colours, leadingMark(m_hovered));
    if (m_role == ParagraphRole::Statement && !document()->isEmpty())
        bar(document()->begin(), document()->lastBlock(), 2, colours.hairline);
    int number = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().simplified().isEmpty())
            continue; // an empty line is no paragraph
        if (m_edited.value(number++))
            bar(block, block, 3, colours.edited);
    }
}

void NarrativeEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void NarrativeEditor::announceCaret()
{
    if (!hasFocus() || m_filling)
        return;
    const QTextBlock at = textCursor().block();
    int paragraph = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && block != at; block = block.next())
        paragraph += block.text().simplified().isEmpty() ? 0 : 1;
    if (at.text().simplified().isEmpty() || paragraph == m_announced)
        return;
    m_announced = paragraph;
    Q_EMIT caretMoved(paragraph);
}

void NarrativeEditor::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    announceMark();
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_announced = -1;
    announceCaret();
}

void NarrativeEditor::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        commit();
    QTextEdit::focusOutEvent(event);
    announceMark();
}

void NarrativeEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

bool NarrativeEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // Files are dropped to be opened, not to have their names written into the report.
    return source->hasText() && !source->hasUrls();
}

void NarrativeEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    static const QRegularExpression lines(QStringLiteral("\\s*[\\r\\n]+\\s*"));
    textCursor().insertText(QString(source->text()).replace(lines, QStringLiteral("\n")));
    format();
}

} // namespace outturn
