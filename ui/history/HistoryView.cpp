// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryView.h"

#include "ui/history/HistoryFilterBar.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/VersionsPanel.h"
#include "ui/look/Icons.h"
#include "ui/look/Type.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace outturn {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_filter(new HistoryFilterBar(this)),
      m_table(new QTableView(this)), m_empty(new QLabel(this)), m_parts(new QSplitter(Qt::Vertical, this)),
      m_versions(new VersionsPanel(this)), m_takeBackButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("history"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    prepareTable(*m_table, {{HistoryModel::Number, 7},
                            {HistoryModel::When, 11},
                            {HistoryModel::Where, 20},
                            {HistoryModel::What, 22},
                            {HistoryModel::Note, 20},
                            {HistoryModel::State, 20}});
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(space::large);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    addActions();

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::small, space::tight, space::small, space::tight);
    buttons->addWidget(m_takeBackButton);
    buttons->addStretch();
    auto *changes = new QWidget;
    auto *column = new QVBoxLayout(changes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
    m_parts->addWidget(changes);
    m_parts->addWidget(m_versions);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({600, 200});
    m_parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);

    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        index.column() == HistoryModel::Note &&index.flags().testFlag(Qt::ItemIsEditable) ? m_table->edit(index)
                                                                                          : choose(index.row());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::refreshActions);
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryView::applyFilter);
    connect(m_model, &HistoryModel::failed, this, &HistoryView::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryView::refreshActions);
    connect(m_versions, &VersionsPanel::compareRequested, this, &HistoryView::compareRequested);
    connect(m_versions, &VersionsPanel::restoreRequested, this, &HistoryView::restoreRequested);
    retranslate();
    refresh();
}

// A note that is being written ends with its table, and tells so: nobody is there to hear it any more.
HistoryView::~HistoryView()
{
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
}

void HistoryView::addActions()
{
    const auto make = [this](const char *name, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    m_go = make("goToChange", [this] { choose(m_table->currentIndex().row()); });
    m_editNote = make("editNote", [this] {
        const QModelIndex note = m_table->currentIndex().siblingAtColumn(HistoryModel::Note);
        if (!note.flags().testFlag(Qt::ItemIsEditable))
            return;
        m_table->setCurrentIndex(note);
        m_table->edit(note);
    });
    m_editNote->setShortcut(Qt::Key_F2);
    m_editNote->setShortcutContext(Qt::WidgetShortcut);
    m_takeBack = make("takeBack", [this] {
        if (const QList<int> entries = chosen(); !entries.isEmpty())
            Q_EMIT takeBackRequested(entries);
    });
    m_takeBack->setIcon(icon(QStringLiteral("undo")));
    m_takeBackStep = make("takeBackStep", [this] {
        if (const QList<int> entries = stepOfCurrent(); !entries.isEmpty())
            Q_EMIT takeBackRequested(entries);
    });
    m_compare = make("compareMarked", [this] { Q_EMIT compareRequested(currentVersion(), {}); });
    m_restore = make("restoreMarked", [this] { Q_EMIT restoreRequested(currentVersion()); });
    m_takeBackButton->setObjectName(QStringLiteral("takeBackButton"));
    m_takeBackButton->setDefaultAction(m_takeBack);
    m_takeBackButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_takeBackButton->setAutoRaise(true);
    m_takeBackButton->setFocusPolicy(Qt::StrongFocus);
}

void HistoryView::setProject(Project *project)
{
    m_project = project;
    m_stale = false;
    m_model->setProject(project);
    m_versions->setProject(project);
    m_filter->setProject(project);
    refresh();
}

void HistoryView::setPlace(const QString &report, const QStringList &sections, const QString &row)
{
    m_filter->setPlace(report, sections, row);
}

void HistoryView::applyFilter()
{
    if (!isVisible() && !m_filter->query().isEmpty()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_model->setQuery(m_filter->query());
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        applyFilter();
}

QString HistoryView::title() const
{
    const int count = m_project ? m_project->historySize() : 0;
    return count > 0 ? tr("History %1").arg(QLocale().toString(count)) : tr("History");
}

void HistoryView::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_filter->setVisible(m_project && m_project->historySize() > 0);
    m_takeBackButton->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_model->query().isEmpty()
                         ? tr("Nothing has been changed yet. Every edit is kept here, also those that were undone.")
                         : tr("No change is like that."));
    // A table without a current row crashes some screen readers.
    if (any && !m_table->currentIndex().isValid())
        selectOnly(*m_table, 0);
    refreshActions();
    Q_EMIT titleChanged(title());
}

QList<int> HistoryView::chosen() const
{
    QList<int> entries;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto entry = m_model->entry(row);
            if (entry && entry->state == HistoryEntry::State::Done)
                entries << entry->number;
        }
    }
    std::sort(entries.begin(), entries.end(), std::greater<>());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

QList<int> HistoryView::stepOfCurrent() const
{
    const auto entry = m_model->entry(m_table->currentIndex().row());
    if (!m_project || !entry || entry->state != HistoryEntry::State::Done)
        return {};
    const auto step = m_project->historyStep(entry->number);
    if (!step)
        return {};
    QList<int> entries(step->count());
    std::iota(entries.begin(), entries.end(), step->first);
    return entries;
}

QString HistoryView::currentVersion() const
{
    const Version *version = m_model->version(m_table->currentIndex().row());
    return version ? version->name : QString();
}

// Called for every change: it looks at what is chosen, and no more.
void HistoryView::refreshActions()
{
    const bool writable = m_project && m_project->mode() == Project::Mode::ReadWrite;
    const int row = m_table->currentIndex().row();
    const auto entry = m_model->entry(row);
    constexpr int many = 500; // beyond that nobody waits for the number
    const QItemSelection selection = m_table->selectionModel()->selection();
    const int rows = std::accumulate(selection.begin(), selection.end(), 0,
                                     [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
    const int count = rows > many ? rows : static_cast<int>(chosen().size());
    m_takeBack->setText(count > 1 ? tr("Take back %n change(s)", nullptr, count) : tr("Take back"));
    m_takeBack->setEnabled(writable && count > 0);
    m_go->setEnabled(entry != nullptr);
    m_editNote->setEnabled(writable && entry);
    const bool together = m_table->currentIndex().data(HistoryModel::StepPartRole).toInt() != HistoryModel::Single;
    m_takeBackStep->setEnabled(writable && entry && entry->state == HistoryEntry::State::Done && together);
    const bool version = m_model->version(row) != nullptr;
    m_compare->setEnabled(version);
    m_restore->setEnabled(version && writable);
}

void HistoryView::showMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("historyMenu"));
    if (m_model->version(m_table->currentIndex().row())) {
        menu.addActions({m_compare, m_restore});
    } else {
        menu.addActions({m_go, m_editNote});
        menu.addSeparator();
        const QList<int> step = stepOfCurrent();
        m_takeBackStep->setText(
            step.size() > 1 ? tr("Take back all %n change(s) made with it", nullptr, static_cast<int>(step.size()))
                            : tr("Take back all changes made with it"));
        menu.addActions({m_takeBack, m_takeBackStep});
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void HistoryView::choose(int row)
{
    if (const auto entry = m_model->entry(row))
        Q_EMIT entryChosen(*entry);
    else if (const QString version = currentVersion(); !version.isEmpty())
        Q_EMIT compareRequested(version, {});
}

void HistoryView::retranslate()
{
    m_table->setAccessibleName(tr("History"));
    m_go->setText(tr("Go to where it was made"));
    m_editNote->setText(tr("Note…"));
    m_takeBack->setToolTip(tr("Makes a new change that takes back what is chosen; later changes stay"));
    m_takeBackStep->setText(tr("Take back all changes made with it"));
    m_compare->setText(tr("Compare with now"));
    m_restore->setText(tr("Go back to this…"));
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
        retranslate();
        refresh();
    }
}

} // namespace outturn
