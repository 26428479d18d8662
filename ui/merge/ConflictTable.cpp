// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/ConflictTable.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/merge/ConflictModel.h"
#include "ui/merge/RunsText.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace outturn {

namespace {

constexpr int radio = 22; // pixels of the mark before a side, with the space after it

bool isSide(const QModelIndex &index)
{
    return index.column() == ConflictModel::Ours || index.column() == ConflictModel::Theirs;
}

const std::vector<WordRun> &runsOf(const ConflictLine &line, int column)
{
    return column == ConflictModel::Ours ? line.ours : line.theirs;
}

/// A choice of one is drawn as one.
class ConflictDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString words = option.text;
        const bool choosable = option.features & QStyleOptionViewItem::HasCheckIndicator;
        const bool chosen = option.checkState == Qt::Checked;
        option.text.clear();
        option.features &= ~QStyleOptionViewItem::HasCheckIndicator;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const Colours &colours = Look::colours(option.palette);
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect inner = option.rect.adjusted(space::small, space::small, -space::small, -space::small);
        if (choosable) {
            const QRect mark =
                QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top() + 1, 14, 14));
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(chosen ? colours.accent : colours.control, 1.5));
            painter->setBrush(colours.page);
            painter->drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
            if (chosen) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(colours.accent);
                painter->drawEllipse(QRectF(mark).adjusted(4, 4, -4, -4));
            }
            painter->restore();
        }
        if (isSide(index))
            inner.adjust(mirrored ? 0 : radio, 0, mirrored ? -radio : 0, 0);
        painter->save();
        painter->setClipRect(inner, Qt::IntersectClip);
        const auto *model = static_cast<const ConflictModel *>(index.model());
        const ConflictLine *line = model->line(index.row());
        if (isSide(index) && line && !runsOf(*line, index.column()).empty()) {
            drawRuns(painter, inner, runsOf(*line, index.column()), option.font, option.palette);
        } else {
            painter->setFont(option.font);
            painter->setPen(isSide(index) || index.column() == ConflictModel::Where ? colours.text : colours.secondary);
            painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the values are in the report's language
            painter->drawText(inner, flags(option.direction), words);
        }
        painter->restore();
        painter->save();
        painter->setPen(colours.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease ||
            static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            return false;
        return model->setData(index, Qt::Checked, Qt::CheckStateRole);
    }

    static int flags(Qt::LayoutDirection direction)
    {
        return static_cast<int>(Qt::AlignTop | Qt::AlignAbsolute | QStyle::visualAlignment(direction, Qt::AlignLeft)) |
               Qt::TextWordWrap;
    }
};

} // namespace

ConflictTable::ConflictTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("conflicts"));
    setItemDelegate(new ConflictDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ConflictTable::setConflicts(ConflictModel *model)
{
    m_conflicts = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        // A table without a current cell crashes some screen readers.
        if (m_conflicts->rowCount() > 0)
            setCurrentIndex(m_conflicts->index(0, ConflictModel::Ours));
    });
    fitRows();
}

void ConflictTable::fitRows()
{
    if (!m_conflicts)
        return;
    const int width = viewport()->width();
    const std::array<int, ConflictModel::Columns> shares{22, 24, 27, 27};
    int rest = width;
    for (int column = 0; column < ConflictModel::Columns; ++column) {
        const bool last = column + 1 == ConflictModel::Columns;
        const int share = last ? rest : width * shares[static_cast<size_t>(column)] / 100;
        setColumnWidth(column, share);
        rest -= share;
    }
    for (int row = 0; row < m_conflicts->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < ConflictModel::Columns; ++column) {
            const QModelIndex index = m_conflicts->index(row, column);
            const int room = columnWidth(column) - 2 * space::small - (isSide(index) ? radio : 0);
            const auto &runs = runsOf(*m_conflicts->line(row), column);
            const QRect box(0, 0, std::max(room, 20), 100000);
            height = std::max(
                height, isSide(index) && !runs.empty()
                            ? heightOfRuns(box.width(), runs, font())
                            : fontMetrics().boundingRect(box, Qt::TextWordWrap, index.data().toString()).height());
        }
        setRowHeight(row, height + 2 * space::small + 1);
    }
}

void ConflictTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void ConflictTable::keyPressEvent(QKeyEvent *event)
{
    const bool choose =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (choose && isSide(currentIndex())) {
        m_conflicts->setData(currentIndex(), Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace outturn
