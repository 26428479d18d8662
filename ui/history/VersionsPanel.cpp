// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/VersionsPanel.h"

#include "ui/history/HistoryTable.h"
#include "ui/history/VersionsModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Type.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

VersionsPanel::VersionsPanel(QWidget *parent)
    : QWidget(parent), m_model(new VersionsModel(this)), m_title(new QLabel(this)), m_empty(new QLabel(this)),
      m_table(new QTableView(this)), m_compare(new QAction(this)), m_restore(new QAction(this)),
      m_make(new QToolButton(this)), m_compareButton(new QToolButton(this)), m_restoreButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("versions"));
    m_title->setFont(typeFont(Type::Strong, font()));
    m_make->setObjectName(QStringLiteral("nameVersion"));
    m_make->setIcon(icon(QStringLiteral("save-version")));
    m_make->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compareButton->setDefaultAction(m_compare);
    m_restoreButton->setDefaultAction(m_restore);
    m_compare->setObjectName(QStringLiteral("compareVersion"));
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    for (QToolButton *button : {m_make, m_compareButton, m_restoreButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_table->setObjectName(QStringLiteral("versionTable"));
    m_table->setModel(m_model);
    prepareTable(*m_table, {{VersionsModel::Name, 20}, {VersionsModel::When, 11}, {VersionsModel::Who, 10}});
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->addActions({m_compare, m_restore});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_empty->setMargin(space::medium);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(space::medium, space::small, space::small, space::tight);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_make);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::small, space::tight, space::small, space::tight);
    buttons->setSpacing(space::tight);
    buttons->addWidget(m_compareButton);
    buttons->addWidget(m_restoreButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);

    connect(m_make, &QToolButton::clicked, this, &VersionsPanel::makeRequested);
    connect(m_compare, &QAction::triggered, this, &VersionsPanel::compare);
    connect(m_restore, &QAction::triggered, this, &VersionsPanel::restore);
    connect(m_table, &QTableView::doubleClicked, this, &VersionsPanel::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsPanel::refreshActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &VersionsPanel::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        refresh();
        selectOnly(*m_table, 0);
    });
    retranslate();
    refresh();
}

// The table goes after what its selection would change.
VersionsPanel::~VersionsPanel()
{
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
}

void VersionsPanel::setProject(const Project *project)
{
    m_project = project;
    m_model->setProject(project);
}

QList<int> VersionsPanel::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void VersionsPanel::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_compareButton->setVisible(any);
    m_restoreButton->setVisible(any);
    m_empty->setVisible(!any);
    // A table without a current row crashes some screen readers.
    if (any && !m_table->currentIndex().isValid())
        selectOnly(*m_table, 0);
    refreshActions();
}

void VersionsPanel::refreshActions()
{
    const auto count = chosen().size();
    const bool writable = m_project && m_project->mode() == Project::Mode::ReadWrite;
    m_make->setEnabled(writable);
    m_compare->setText(count == 2 ? tr("Compare these two") : tr("Compare with now"));
    m_compare->setEnabled(count == 1 || count == 2);
    m_restore->setText(tr("Go back to this…"));
    m_restore->setEnabled(writable && count == 1);
}

void VersionsPanel::compare()
{
    const QList<int> rows = chosen();
    if (rows.isEmpty() || rows.size() > 2)
        return;
    Q_EMIT compareRequested(m_model->version(rows.last())->name,
                            rows.size() == 2 ? m_model->version(rows.first())->name : QString());
}

void VersionsPanel::restore()
{
    const QList<int> rows = chosen();
    if (rows.size() == 1)
        Q_EMIT restoreRequested(m_model->version(rows.first())->name);
}

void VersionsPanel::retranslate()
{
    m_title->setText(tr("Versions"));
    m_make->setText(tr("Save version…"));
    m_make->setToolTip(tr("Give the state as it is now a name, to compare with it or to go back to it"));
    m_table->setAccessibleName(tr("Versions"));
    m_empty->setText(tr("No version has a name yet. Name a state, such as “sent for review”, to compare with it "
                        "later or to go back to it."));
    m_compare->setToolTip(tr("What differs; choose two to compare them with each other"));
    m_restore->setToolTip(tr("As a new change: nothing is lost"));
    refreshActions();
}

bool VersionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            compare();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VersionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

} // namespace outturn
