// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/CellDelegate.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/RefusalBubble.h"
#include "ui/look/Type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace outturn {

namespace {

const GridModel *gridModel(const QModelIndex &index)
{
    return qobject_cast<const GridModel *>(index.model());
}

bool belongsTo(const QWidget *widget, const QWidget *editor)
{
    for (; widget; widget = widget->parentWidget())
        if (widget == editor)
            return true;
    return false;
}

} // namespace

QStringList breakableWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isSpace()) {
            words.append(word);
            word.clear();
            continue;
        }
        word += c;
        if (c == u'-' || c == u'/') {
            words.append(word);
            word.clear();
        }
    }
    words.append(word);
    return words;
}

CellDelegate::CellDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) {}

CellDelegate::~CellDelegate()
{
    delete m_bubble;
}

QFont CellDelegate::fontOf(const QModelIndex &index) const
{
    return index.data(GridModel::NumericRole).toBool() ? tabular(m_view->font()) : m_view->font();
}

std::optional<ProgressLook> CellDelegate::progressOf(const QModelIndex &index)
{
    const QVariant state = index.data(GridModel::ProgressRole);
    if (!state.isValid())
        return std::nullopt;
    const QVariant share = index.data(GridModel::ProgressShareRole);
    return ProgressLook{static_cast<ProgressState>(state.toInt()),
                        share.isValid() ? std::optional(share.toInt()) : std::nullopt, index.data().toString()};
}

int CellDelegate::naturalWidth(const QModelIndex &index) const
{
    if (const auto progress = progressOf(index))
        return progressSize(*progress, m_view->font()).width() + 2 * marginX + 2;
    const QFontMetrics metrics(fontOf(index));
    return metrics.horizontalAdvance(index.data().toString()) + 2 * marginX + 2;
}

int CellDelegate::wordWidth(const QModelIndex &index) const
{
    if (const auto progress = progressOf(index))
        return leastProgressWidth(*progress, m_view->font()) + 2 * marginX + 2;
    const QFontMetrics metrics(fontOf(index));
    int widest = 0;
    const QStringList words = breakableWords(index.data().toString());
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest + 2 * marginX + 2;
}

int CellDelegate::heightFor(const QModelIndex &index, int width) const
{
    if (const auto progress = progressOf(index))
        return progressHeight(*progress, m_view->font(), width - 2 * marginX - 1) + 2 * marginY + 1;
    const QFontMetrics metrics(fontOf(index));
    const QString text = index.data().toString();
    const int room = width - 2 * marginX - 1;
    int height = metrics.height();
    if (metrics.horizontalAdvance(text) > room)
        height = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text).height();
    return height + 2 * marginY + 1;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : naturalWidth(index);
    return {width, heightFor(index, width)};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const GridModel *model = gridModel(index);
    if (!model)
        return nullptr;
    QWidget *editor = makeCellEditor(model->cellTypeAt(index), index.column() == model->stretchColumn(), parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal).toString());
    m_editor = editor;
    m_index = index;
    m_original = index.data(Qt::EditRole).toString();
    setEditorText(editor, m_original);

    auto *self = const_cast<CellDelegate *>(this);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, self, &CellDelegate::reconsider);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::editTextChanged, self, &CellDelegate::reconsider);
    else if (auto *words = qobject_cast<QPlainTextEdit *>(editor))
        connect(words, &QPlainTextEdit::textChanged, self, &CellDelegate::reconsider);
    return editor;
}

void CellDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // Filled once, when it opens: a change of the cell meanwhile must not take away what is being typed.
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    const_cast<CellDelegate *>(this)->take(editor);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    const bool choices = qobject_cast<QComboBox *>(editor);
    const int wanted = choices ? editor->sizeHint().width() : editor->fontMetrics().averageCharWidth() * 14;
    if (rect.width() < wanted && !qobject_cast<QPlainTextEdit *>(editor)) {
        // Numbers end where the column ends; words begin where it begins.
        const int room = editor->parentWidget()->width();
        const bool fromRight = !choices || option.direction == Qt::RightToLeft;
        const int left = fromRight ? rect.right() + 1 - wanted : rect.left();
        rect = QRect(qBound(0, left, qMax(0, room - wanted)), rect.top(), qMin(wanted, room), rect.height());
    }
    editor->setGeometry(rect);
}

bool CellDelegate::isRefused() const
{
    return m_editor && m_editor->property("refused").toBool();
}

bool CellDelegate::accept()
{
    if (!m_editor)
        return true;
    QWidget *editor = m_editor;
    if (!take(editor))
        return false;
    close(editor, NoHint);
    return true;
}

bool CellDelegate::take(QWidget *editor)
{
    const QString typed = editorText(editor);
    auto *model = const_cast<GridModel *>(gridModel(m_index));
    if (editor != m_editor || !model || typed == m_original)
        return true;
    const Result<void> done = model->commitText(m_index, typed);
    if (!done) {
        refuse(editor, done.error());
        return false;
    }
    m_original = typed;
    setRefused(editor, false);
    return true;
}

void CellDelegate::close(QWidget *editor, EndEditHint hint)
{
    // Closing moves the focus, and who loses it asks to finish editing: there is nothing left to finish by then.
    m_editor = nullptr;
    Q_EMIT closeEditor(editor, hint);
}

void CellDelegate::finish(QWidget *editor, Step step)
{
    const GridModel *model = gridModel(m_index);
    const RowId row = model ? model->rowId(m_index.row()) : RowId();
    const int column = m_index.column();
    if (!take(editor))
        return;
    close(editor, NoHint);
    if (model)
        Q_EMIT accepted(row, column, step);
}

void CellDelegate::refuse(QWidget *editor, const Error &error) const
{
    delete m_bubble;
    setRefused(editor, true);
    m_bubble = new RefusalBubble(editor, error);
    connect(editor, &QObject::destroyed, m_bubble, &QObject::deleteLater);
}

void CellDelegate::reconsider()
{
    const GridModel *model = gridModel(m_index);
    if (!isRefused() || !model)
        return;
    const QString typed = editorText(m_editor);
    if (typed != m_original && !model->tryText(m_index, typed))
        return;
    setRefused(m_editor, false);
    m_editor->setAccessibleDescription({});
    delete m_bubble;
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || editor != m_editor)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            finish(editor, key->modifiers() & Qt::ShiftModifier ? Step::Up : Step::Down);
            return true;
        case Qt::Key_Tab:
            finish(editor, Step::Right);
            return true;
        case Qt::Key_Backtab:
            finish(editor, Step::Left);
            return true;
        case Qt::Key_Escape:
            setRefused(editor, false);
            delete m_bubble;
            m_original = editorText(editor);
            close(editor, RevertModelCache);
            return true;
        default:
            return false;
        }
    }
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason ||
            reason == Qt::MenuBarFocusReason || belongsTo(QApplication::focusWidget(), editor))
            return false;
        if (take(editor))
            close(editor, NoHint);
        return false;
    }
    default:
        return false;
    }
}

} // namespace outturn
