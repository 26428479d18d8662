// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryView.h"

#include "ui/history/HistoryModel.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace outturn {

namespace {

/// What was undone is struck through, beside the word that says so.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::DoneRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, Look::colours(option->palette).secondary);
        option->palette.setColor(QPalette::HighlightedText, Look::colours(option->palette).secondary);
        option->font.setStrikeOut(index.column() == HistoryModel::What);
    }
};

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_table(new QTableView(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("history"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::tight + 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    const auto width = [&](HistoryModel::ColumnOf column, int letters) {
        m_table->setColumnWidth(column, letter * letters);
    };
    width(HistoryModel::When, 20);
    width(HistoryModel::Where, 26);
    width(HistoryModel::What, 28);
    width(HistoryModel::State, 12);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(space::large);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::refresh);
    refresh();
}

void HistoryView::setProject(const Project *project)
{
    m_model->setProject(project);
}

QString HistoryView::title() const
{
    const int count = m_model->rowCount();
    return count > 0 ? tr("History %1").arg(QLocale().toString(count)) : tr("History");
}

void HistoryView::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(tr("Nothing has been changed yet. Every edit is kept here, also those that were undone."));
    m_table->setAccessibleName(tr("History"));
    // A table without a current row crashes some screen readers.
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT titleChanged(title());
}

void HistoryView::choose(int row)
{
    if (const HistoryEntry *entry = m_model->entry(row))
        Q_EMIT entryChosen(*entry);
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        refresh();
    }
}

} // namespace outturn
