// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/DifferenceTable.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/merge/DifferenceModel.h"
#include "ui/merge/RunsText.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace outturn {

namespace {

constexpr int fitted = 3000; // lines; of more, only paragraphs are as high as their text

class DifferenceDelegate : public QStyledItemDelegate
{
public:
    explicit DifferenceDelegate(DifferenceTable *table) : QStyledItemDelegate(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        const DifferenceRow *line = rowOf(index);
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        const bool runs = line && line->kind == DifferenceRow::Kind::Paragraph && index.column() > 0;
        const QString words = option.text;
        option.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const Colours &colours = Look::colours(option.palette);
        const QRect inner = option.rect.adjusted(space::small, space::tight, -space::small, -space::tight);
        if (runs) {
            drawRuns(painter, inner, line->runs, option.font, option.palette);
        } else {
            painter->save();
            painter->setClipRect(inner, Qt::IntersectClip);
            painter->setFont(option.font);
            painter->setPen(isNothing(*line, index.column()) ? colours.secondary : colours.text);
            painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the values are in the report's language
            painter->drawText(inner, flags(option.direction), words);
            painter->restore();
        }
        painter->save();
        painter->setPen(colours.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    static int flags(Qt::LayoutDirection direction)
    {
        return static_cast<int>(Qt::AlignTop | Qt::AlignAbsolute | QStyle::visualAlignment(direction, Qt::AlignLeft)) |
               Qt::TextWordWrap;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const DifferenceRow *line = rowOf(index);
        if (line && line->kind == DifferenceRow::Kind::Heading)
            option->backgroundBrush = Look::colours(option->palette).sunken;
    }

private:
    static const DifferenceRow *rowOf(const QModelIndex &index)
    {
        const auto *model = qobject_cast<const DifferenceModel *>(index.model());
        return model ? model->row(index.row()) : nullptr;
    }

    /// A side on which there is nothing says so more quietly.
    static bool isNothing(const DifferenceRow &line, int column)
    {
        return (column == DifferenceModel::SideA && line.kind == DifferenceRow::Kind::OnlyB) ||
               (column == DifferenceModel::SideB && line.kind == DifferenceRow::Kind::OnlyA);
    }
};

} // namespace

DifferenceTable::DifferenceTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("differences"));
    setItemDelegate(new DifferenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::tight + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void DifferenceTable::setDifferences(DifferenceModel *model)
{
    m_differences = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DifferenceTable::layOut);
    layOut();
}

void DifferenceTable::layOut()
{
    clearSpans();
    for (int row = 0; row < m_differences->rowCount(); ++row) {
        const DifferenceRow &line = *m_differences->row(row);
        if (line.kind == DifferenceRow::Kind::Heading)
            setSpan(row, 0, 1, DifferenceModel::Columns);
        else if (line.kind == DifferenceRow::Kind::Paragraph)
            setSpan(row, DifferenceModel::What, 1, DifferenceModel::Columns - 1);
    }
    fitRows();
    // A table without a current row crashes some screen readers.
    if (m_differences->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_differences->index(0, 0));
}

void DifferenceTable::fitRows()
{
    if (!m_differences)
        return;
    const int width = viewport()->width();
    const std::array<int, DifferenceModel::Columns> shares{26, 16, 29, 29};
    int rest = width;
    for (int column = 0; column < DifferenceModel::Columns; ++column) {
        const bool last = column + 1 == DifferenceModel::Columns;
        const int share = last ? rest : width * shares[static_cast<size_t>(column)] / 100;
        setColumnWidth(column, share);
        rest -= share;
    }
    const int rows = m_differences->rowCount();
    const int least = verticalHeader()->defaultSectionSize();
    const int besides = 2 * space::small;
    for (int row = 0; row < rows; ++row) {
        const DifferenceRow &line = *m_differences->row(row);
        int height = 0;
        if (line.kind == DifferenceRow::Kind::Paragraph) {
            height = heightOfRuns(width - columnWidth(0) - besides, line.runs, font());
        } else if (rows <= fitted && line.kind != DifferenceRow::Kind::Heading) {
            for (int column = 0; column < DifferenceModel::Columns; ++column) {
                const QString words = m_differences->index(row, column).data().toString();
                const QRect box(0, 0, columnWidth(column) - besides, 100000);
                height = std::max(height, fontMetrics().boundingRect(box, Qt::TextWordWrap, words).height());
            }
        }
        setRowHeight(row, std::max(least, height + 2 * space::tight + 1));
    }
}

void DifferenceTable::choose(int row)
{
    const DifferenceRow *line = m_differences ? m_differences->row(row) : nullptr;
    if (!line)
        return;
    switch (line->kind) {
    case DifferenceRow::Kind::Cell:
        Q_EMIT cellChosen(line->report, line->row, line->column);
        break;
    case DifferenceRow::Kind::Paragraph:
        Q_EMIT paragraphChosen(line->report, line->section, line->role, line->paragraph);
        break;
    case DifferenceRow::Kind::OnlyB:
        if (!line->row.isEmpty()) {
            Q_EMIT cellChosen(line->report, line->row, Column::Title);
            break;
        }
        [[fallthrough]];
    case DifferenceRow::Kind::OnlyA:
    case DifferenceRow::Kind::Heading:
    case DifferenceRow::Kind::Remark:
        Q_EMIT sectionChosen(line->report, line->section);
        break;
    }
}

void DifferenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void DifferenceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace outturn
