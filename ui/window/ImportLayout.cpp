// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel of an import is put together: what is shown while reading, and what came of it.
#include "ui/window/ImportPanel.h"

#include "ui/look/Type.h"
#include "ui/window/ImportModel.h"
#include "ui/window/Importing.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace outturn {

namespace {

constexpr int barWidth = 420;

/// Room around the words, under those of the header, and symbols beside the first line of them.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        option.rect.adjust(space::tight, space::small, -space::tight, -space::small);
        option.state &= ~QStyle::State_HasFocus;
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    }

    QSize sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        option.rect = QRect(0, 0, (view ? view->columnWidth(index.column()) : 200) - 2 * space::tight, 1);
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::tight, 2 * space::small);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignHCenter | Qt::AlignTop;
    }
};

} // namespace

QWidget *ImportPanel::buildProgress()
{
    auto *page = new QWidget;
    m_reading = new QLabel(page);
    m_names = new QLabel(page);
    m_names->setObjectName(QStringLiteral("filesBeingRead"));
    m_names->setTextFormat(Qt::PlainText);
    m_names->setForegroundRole(QPalette::PlaceholderText);
    m_names->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_names->setMinimumHeight(3 * m_names->fontMetrics().height());
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_cancel = new QPushButton(page);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_importing)
            m_importing->cancel();
    });
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    column->addStretch(2);
    column->addWidget(m_reading, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_names, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *ImportPanel::buildSummary()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_title = new QLabel(page);
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_title->setFont(typeFont(Type::PageTitle, m_title->font()));
    m_facts = new QLabel(page);
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{ImportModel::File, 24},
                                          {ImportModel::Report, 38},
                                          {ImportModel::Rows, 8},
                                          {ImportModel::Findings, 10}})
        m_table->setColumnWidth(column, letter * letters);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ImportPanel::tryAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPanel::refreshButtons);

    m_open = new QPushButton(page);
    m_tryAgain = new QPushButton(page);
    m_copy = new QPushButton(page);
    m_discard = new QPushButton(page);
    m_open->setObjectName(QStringLiteral("openImported"));
    m_tryAgain->setObjectName(QStringLiteral("tryAgain"));
    m_copy->setObjectName(QStringLiteral("copySummary"));
    m_discard->setObjectName(QStringLiteral("discardImport"));
    for (QPushButton *button : {m_open, m_tryAgain, m_copy, m_discard})
        button->setAutoDefault(true);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &ImportPanel::open);
    connect(m_tryAgain, &QPushButton::clicked, this, &ImportPanel::tryAgain);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(true); });
    connect(m_discard, &QPushButton::clicked, this, &ImportPanel::discard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return page;
}

} // namespace outturn
