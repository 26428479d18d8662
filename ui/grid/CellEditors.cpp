// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/CellEditors.h"

#include "ui/grid/CellDelegate.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr auto refusedProperty = "refused";
constexpr int arrowWidth = 16;

void paintOutline(QWidget *editor, QPaintDevice *device)
{
    const Colours &colours = Look::colours(editor->palette());
    QPainter painter(device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(editor->property(refusedProperty).toBool() ? colours.error : colours.accent, 2, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(editor->rect()).adjusted(1, 1, -1, -1));
}

QString suffixOf(const CellType &type)
{
    switch (type.kind) {
    case CellType::Kind::Percent:
        return u"%"_s;
    case CellType::Kind::Money:
        return u"USD"_s;
    case CellType::Kind::Days:
        return CellLineEdit::tr("days");
    case CellType::Kind::Count:
        return type.unit == Unit::People          ? CellLineEdit::tr("people")
               : type.unit == Unit::Consultations ? CellLineEdit::tr("consultations")
                                                  : QString();
    default:
        return {};
    }
}

QCompleter *inlineCompleter(const QStringList &words, QObject *parent)
{
    auto *completer = new QCompleter(words, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    return completer;
}

} // namespace

CellLineEdit::CellLineEdit(QString suffix, const QStringList &words, QWidget *parent)
    : QLineEdit(parent), m_suffix(std::move(suffix)), m_words(words)
{
    if (!words.isEmpty())
        setCompleter(inlineCompleter(words, this));
    setFrame(false);
    // Digits run from left to right in every script, and stand to the right as in the cell.
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignRight | Qt::AlignTop);
    setFont(tabular(font()));
    connect(this, &QLineEdit::textChanged, this, &CellLineEdit::makeRoom);
    makeRoom();
}

bool CellLineEdit::showsSuffix() const
{
    // The words of the cell ("Unknown") and a sign typed by hand need no hint.
    return !m_suffix.isEmpty() && (text().isEmpty() || text().back().isDigit());
}

void CellLineEdit::makeRoom()
{
    const int hint = showsSuffix() ? fontMetrics().horizontalAdvance(m_suffix) + space::tight : 0;
    const int arrow = m_words.isEmpty() ? 0 : arrowWidth;
    setTextMargins(CellDelegate::marginX - 2 + arrow, CellDelegate::marginY - 1, CellDelegate::marginX - 2 + hint, 0);
}

void CellLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (showsSuffix()) {
        QPainter painter(this);
        painter.setPen(Look::colours(palette()).secondary);
        painter.drawText(rect().adjusted(CellDelegate::marginX, CellDelegate::marginY, -CellDelegate::marginX, 0),
                         Qt::AlignRight | Qt::AlignTop, m_suffix);
    }
    if (const QRect list = listRect(); !list.isEmpty()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Look::colours(palette()).secondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = QRectF(list).center();
        painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    }
    paintOutline(this, this);
}

QRect CellLineEdit::listRect() const
{
    return m_words.isEmpty() ? QRect() : QRect(2, 0, arrowWidth, CellDelegate::marginY * 2 + fontMetrics().height());
}

void CellLineEdit::listWords()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &word : std::as_const(m_words)) {
        menu->addAction(word, this, [this, word] {
            setText(word);
            selectAll();
        });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void CellLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_words.isEmpty() && event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        listWords();
    else
        QLineEdit::keyPressEvent(event);
}

void CellLineEdit::mousePressEvent(QMouseEvent *event)
{
    if (listRect().contains(event->position().toPoint()))
        listWords();
    else
        QLineEdit::mousePressEvent(event);
}

void CellLineEdit::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(listRect().contains(event->position().toPoint()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

CellComboBox::CellComboBox(const QStringList &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    addItems(choices);
    setFrame(false);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::InlineCompletion);
    view()->setTextElideMode(Qt::ElideNone);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * space::small);
}

void CellComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    paintOutline(this, this);
}

CellTextEdit::CellTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setViewportMargins(CellDelegate::marginX, CellDelegate::marginY, CellDelegate::marginX, 2);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

bool CellTextEdit::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        // The text is painted on the viewport; this is the margin around it.
        QPainter(this).fillRect(rect(), palette().base());
        paintOutline(this, this);
    }
    return done;
}

void CellTextEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

QWidget *makeCellEditor(const CellType &type, bool wrapped, QWidget *parent)
{
    QStringList choices = type.choices;
    if (!choices.isEmpty()) {
        if (type.mayBeUnknown)
            choices.append(Value::unknown().written());
        return new CellComboBox(choices, parent);
    }
    if (type.kind == CellType::Kind::Words && wrapped)
        return new CellTextEdit(parent);
    const QStringList words = type.mayBeUnknown ? QStringList{Value::unknown().written()} : QStringList();
    auto *edit = new CellLineEdit(suffixOf(type), words, parent);
    if (type.kind == CellType::Kind::Words) {
        edit->setLayoutDirection(parent->layoutDirection());
        edit->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    return edit;
}

QString editorText(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().simplified();
    return {};
}

void setEditorText(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(text));
        box->setEditText(text);
        box->lineEdit()->selectAll();
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(editor)) {
        words->setPlainText(text);
        words->selectAll();
    }
}

void putCursorAtEnd(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->end(false);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->lineEdit()->end(false);
    else if (auto *words = qobject_cast<QPlainTextEdit *>(editor))
        words->moveCursor(QTextCursor::End);
}

void setRefused(QWidget *editor, bool refused)
{
    if (editor->property(refusedProperty).toBool() == refused)
        return;
    editor->setProperty(refusedProperty, refused);
    editor->update();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(editor))
        area->viewport()->update();
}

} // namespace outturn
