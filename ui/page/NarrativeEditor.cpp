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

constexpr int pause = 900; // ms after the last key before what was typed is kept
constexpr int edge = 14;   // room for the mark beside the text

} // namespace

NarrativeEditor::NarrativeEditor(ParagraphRole role, QWidget *parent) : QTextEdit(parent), m_role(role)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(edge);
    viewport()->setAutoFillBackground(false);
    setPlaceholderText(role == ParagraphRole::Statement ? tr("No statement. Click to write one.")
                                                        : tr("No narrative. Click to write."));
    m_pending.setSingleShot(true);
    m_pending.setInterval(pause);
    connect(&m_pending, &QTimer::timeout, this, &NarrativeEditor::commit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_pending.start();
    });
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
    format.setLineHeight(142, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
}

void NarrativeEditor::commit()
{
    if (!m_pending.isActive() && sender() != &m_pending)
        return;
    m_pending.stop();
    Q_EMIT committed(texts());
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

QSize NarrativeEditor::sizeHint() const
{
    return {space::reading, static_cast<int>(std::ceil(document()->size().height()))};
}

bool NarrativeEditor::event(QEvent *event)
{
    // The text control would keep these for itself, although its own undo is off.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void NarrativeEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    const Colours &colours = Look::colours(palette());
    QPainter painter(viewport());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto bar = [&](qreal top, qreal height, int width, const QColor &colour) {
        const qreal x = rightToLeft ? viewport()->width() - width : 0;
        painter.fillRect(QRectF(x, top, width, height), colour);
    };
    if (m_role == ParagraphRole::Statement)
        bar(edge, viewport()->height() - 2 * edge, 2, colours.hairline);
    int number = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next(), ++number) {
        if (m_edited.value(number)) {
            const QRectF box = document()->documentLayout()->blockBoundingRect(block);
            bar(box.top(), box.height() - block.blockFormat().bottomMargin(), 3, colours.edited);
        }
    }
}

void NarrativeEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void NarrativeEditor::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        commit();
    QTextEdit::focusOutEvent(event);
}

void NarrativeEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
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
