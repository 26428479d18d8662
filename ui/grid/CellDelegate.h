// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/RowId.h"
#include "ui/grid/ProgressPainting.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace outturn {

class GridModel;
class RefusalBubble;

/// Draws the cells of a grid and edits them in their place. What a cell does not take stays in its editor, outlined,
/// with the reason under it; only Esc or a better text closes it. Serves one view.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int marginX = 8, marginY = 6;

    /// Where to go after an edit.
    enum class Step : quint8 { Stay, Down, Up, Right, Left };

    explicit CellDelegate(QAbstractItemView *view);
    ~CellDelegate() override;

    QWidget *editor() const { return m_editor; }
    /// Takes what stands in the editor; false when it is refused, and the editor stays open with the reason.
    bool accept();
    bool isRefused() const;

    /// Width of the text on one line, and of its longest word, with margins.
    int naturalWidth(const QModelIndex &index) const;
    int wordWidth(const QModelIndex &index) const;
    int heightFor(const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// An editor's text was taken; the row by its id, since it may stand elsewhere now.
    void accepted(const outturn::RowId &row, int column, outturn::CellDelegate::Step step);

private:
    bool take(QWidget *editor);
    void close(QWidget *editor, EndEditHint hint);
    void finish(QWidget *editor, Step step);
    void refuse(QWidget *editor, const Error &error) const;
    void reconsider();
    QFont fontOf(const QModelIndex &index) const;
    static std::optional<ProgressLook> progressOf(const QModelIndex &index);

    QAbstractItemView *m_view;
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index; ///< the cell of the editor
    mutable QString m_original;            ///< what the editor began with
    mutable QPointer<RefusalBubble> m_bubble;
};

/// For QPainter::drawText: wrapped, aligned for the direction of the window, in the direction of its own words.
int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text);

/// The words that a text may be broken between.
QStringList breakableWords(const QString &text);

} // namespace outturn
