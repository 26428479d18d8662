// SPDX-License-Identifier: GPL-3.0-or-later
// Marks under the words, and the ways from them to what they are about: a part of NarrativeEditor.
#include "ui/page/NarrativeEditor.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStatusTipEvent>
#include <QTextBlock>
#include <QToolTip>

#include <memory>

namespace outturn {

void NarrativeEditor::setMarks(const MarksByText &marks)
{
    m_hovered = -1;
    m_marks.set(marks);
    viewport()->update();
    announceMark();
}

const NarrativeMark *NarrativeEditor::leadingMark(int position) const
{
    if (position < 0)
        return nullptr;
    const QList<const NarrativeMark *> marks = m_marks.at(position);
    for (const NarrativeMark *mark : marks)
        if (mark->leadsSomewhere())
            return mark;
    return nullptr;
}

const NarrativeMark *NarrativeEditor::markAtCursor() const
{
    return leadingMark(textCursor().position());
}

// -1 where there are no letters.
int NarrativeEditor::positionAt(const QPoint &place) const
{
    return document()->documentLayout()->hitTest(QPointF(place), Qt::ExactHit);
}

QString NarrativeEditor::wordsAt(int position) const
{
    QStringList words;
    const QList<const NarrativeMark *> marks =
        position >= 0 && m_markWords ? m_marks.at(position) : QList<const NarrativeMark *>();
    for (const NarrativeMark *mark : marks)
        words << m_markWords(*mark);
    words.removeDuplicates();
    return words.join(u'\n');
}

// The status bar tells of the words that the cursor stands in, and screen readers of all in their paragraph.
void NarrativeEditor::announceMark()
{
    const QString here = hasFocus() ? wordsAt(textCursor().position()) : QString();
    if (here != m_toldMark) {
        m_toldMark = here;
        const QString words = QString(here).replace(u'\n', QStringLiteral("  ·  "));
        QStatusTipEvent tip(fontMetrics().elidedText(words, Qt::ElideRight, window()->width() * 3 / 4));
        QCoreApplication::sendEvent(this, &tip);
    }
    QStringList told;
    if (!here.isEmpty())
        told << here;
    const QTextBlock block = textCursor().block();
    const QList<const NarrativeMark *> marks = hasFocus() ? m_marks.in(block) : QList<const NarrativeMark *>();
    for (const NarrativeMark *mark : marks) {
        if (!m_markWords || m_marks.at(textCursor().position()).contains(mark))
            continue;
        told << tr("“%1”: %2", "words of the text, and what they are about")
                    .arg(block.text().mid(m_marks.startOf(mark) - block.position(), mark->length), m_markWords(*mark));
    }
    setAccessibleDescription(told.join(u'\n'));
}

void NarrativeEditor::hover(const QPoint &place, Qt::KeyboardModifiers keys)
{
    const int position = positionAt(place);
    const NarrativeMark *mark = leadingMark(position);
    const bool follows = mark && keys.testFlag(Qt::ControlModifier);
    const Qt::CursorShape shape = follows ? Qt::PointingHandCursor : Qt::IBeamCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
    if (mark != leadingMark(m_hovered))
        viewport()->update();
    m_hovered = mark ? position : -1;
}

bool NarrativeEditor::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int position = positionAt(help->pos());
        const QString words = wordsAt(position);
        if (words.isEmpty()) {
            QToolTip::hideText();
        } else {
            const QString way = leadingMark(position) ? u'\n' + tr("Ctrl+click or F12 leads there.") : QString();
            const QRectF place = m_marks.rectOf(m_marks.at(position).first());
            QToolTip::showText(help->globalPos(), words + way, viewport(), place.toAlignedRect());
        }
        return true;
    }
    case QEvent::Leave:
        hover({-1, -1}, Qt::NoModifier);
        break;
    default:
        break;
    }
    return QTextEdit::viewportEvent(event);
}

void NarrativeEditor::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    hover(event->position().toPoint(), event->modifiers());
}

void NarrativeEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        if (const NarrativeMark *mark = leadingMark(positionAt(event->position().toPoint()))) {
            event->accept();
            Q_EMIT markFollowed(NarrativeMark(*mark));
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void NarrativeEditor::keyReleaseEvent(QKeyEvent *event)
{
    QTextEdit::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Control)
        hover(viewport()->mapFromGlobal(QCursor::pos()), Qt::NoModifier);
}

void NarrativeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    for (const char *name : {"edit-undo", "edit-redo"}) {
        if (auto *action = menu->findChild<QAction *>(QLatin1StringView(name)))
            action->setVisible(false);
    }
    const int position = event->reason() == QContextMenuEvent::Mouse ? positionAt(event->pos()) : -1;
    const NarrativeMark *found = position >= 0 ? leadingMark(position) : markAtCursor();
    if (found) {
        const NarrativeMark mark = *found;
        QAction *before = menu->actions().value(0);
        auto *follow = new QAction(
            mark.row.isEmpty() ? tr("&Go to the other place") : tr("&Go to the cell in the table"), menu.get());
        follow->setObjectName(QStringLiteral("followMark"));
        follow->setShortcut(Qt::Key_F12); // shown only: the window has it
        connect(follow, &QAction::triggered, this, [this, mark] { Q_EMIT markFollowed(mark); });
        menu->insertAction(before, follow);
        menu->insertSeparator(before);
    }
    menu->exec(event->globalPos());
}

} // namespace outturn
