// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together, and its words: titles, menus, status bar.
#include "ui/window/MainWindow.h"

#include "app/project/Drafts.h"
#include "ui/find/FindBar.h"
#include "ui/history/HistoryView.h"
#include "ui/look/Type.h"
#include "ui/outline/OutlineModel.h"
#include "ui/outline/OutlineView.h"
#include "ui/page/PageView.h"
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/ProblemsView.h"
#include "ui/settings/Settings.h"
#include "ui/source/SourceView.h"
#include "ui/start/StartPage.h"
#include "ui/window/ImportPanel.h"
#include "ui/window/NoticeBar.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace outturn {

void MainWindow::buildWidgets()
{
    setAcceptDrops(true);
    setUnifiedTitleAndToolBarOnMac(true);

    m_start = new StartPage(m_context.settings);
    m_loading = new QWidget;
    m_loadingText = new QLabel(m_loading);
    m_loadingText->setTextFormat(Qt::PlainText);
    m_loadingBar = new QProgressBar(m_loading);
    m_loadingBar->setObjectName(QStringLiteral("openingProgress"));
    m_loadingBar->setRange(0, 1000);
    m_loadingBar->setTextVisible(false);
    m_loadingBar->setMaximumWidth(420);
    auto *cancel = new QPushButton(m_loading);
    cancel->setObjectName(QStringLiteral("cancelOpening"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_opening)
            m_opening->cancel();
    });
    auto *waiting = new QVBoxLayout(m_loading);
    waiting->setSpacing(space::medium);
    waiting->addStretch(2);
    waiting->addWidget(m_loadingText, 0, Qt::AlignHCenter);
    waiting->addWidget(m_loadingBar);
    waiting->setAlignment(m_loadingBar, Qt::AlignHCenter);
    m_loadingBar->setMinimumWidth(420);
    waiting->addWidget(cancel, 0, Qt::AlignHCenter);
    waiting->addStretch(3);

    m_outlineModel = new OutlineModel(this);
    m_outline = new OutlineView;
    m_outline->setObjectName(QStringLiteral("outline"));
    m_page = new PageView;
    m_page->setObjectName(QStringLiteral("page"));
    m_workspace = new QSplitter;
    m_workspace->addWidget(m_outline);
    m_workspace->addWidget(m_page);
    m_workspace->setStretchFactor(0, 0);
    m_workspace->setStretchFactor(1, 1);
    m_workspace->setSizes({300, 800});
    m_workspace->setChildrenCollapsible(false);
    m_workspace->setHandleWidth(1);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_loading);
    m_import = new ImportPanel;
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_workspace);
    m_notice = new NoticeBar;
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);

    m_problemsModel = new ProblemsModel(this);
    m_problems = new ProblemsView;
    m_problems->setProblems(m_problemsModel);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_history = new HistoryView;
    m_history->setObjectName(QStringLiteral("history"));
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_sourceView = new SourceView(m_context.settings);
    m_sourceView->setObjectName(QStringLiteral("source"));
    m_tabs->addTab(m_sourceView, m_sourceView->title());
    m_tabs->addTab(m_problems, m_problems->title());
    m_tabs->addTab(m_history, m_history->title());
    m_dock = new QDockWidget(this);
    m_dock->setObjectName(QStringLiteral("panels"));
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the tabs are title enough
    m_dock->setWidget(m_tabs);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {panelsWidth}, Qt::Horizontal);

    m_find = new FindBar;
    m_find->setObjectName(QStringLiteral("findBar"));
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [this](std::initializer_list<Command> commands) {
        for (const Command command : commands)
            m_toolBar->addAction(m_actions[command]);
    };
    add({Command::Open, Command::Save, Command::MakeVersion});
    m_toolBar->addSeparator();
    add({Command::Undo, Command::Redo});
    m_toolBar->addSeparator();
    add({Command::Check, Command::ExportCharts});
    auto *spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spring);
    m_toolBar->addWidget(m_find);

    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("counts"));
    m_kept = new QLabel;
    m_kept->setObjectName(QStringLiteral("kept"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::medium, 0, space::medium, 0);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_kept);
}

void MainWindow::buildMenus()
{
    const auto add = [this](std::initializer_list<std::optional<Command>> commands) {
        QMenu *menu = menuBar()->addMenu(QString());
        for (const auto &command : commands) {
            if (command)
                menu->addAction(m_actions[*command]);
            else
                menu->addSeparator();
        }
        m_menus << menu;
        return menu;
    };
    constexpr auto line = std::nullopt;
    QMenu *file = add({Command::NewWindow, Command::Open, Command::OpenTogether, Command::OpenFolder,
                       Command::OpenSample, line, Command::Save, Command::SaveAs, Command::MakeVersion,
                       Command::Compare, line, Command::UpdateFromFile, Command::MergeCopy, line, Command::ExportText,
                       Command::ExportCharts, line, Command::CloseWindow, Command::Quit});
    m_recent = new QMenu(this);
    file->insertMenu(m_actions[Command::OpenSample], m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    add({Command::Undo, Command::Redo, Command::TakeBack, line, Command::Find, Command::FindNext, Command::FindPrevious,
         Command::Replace, line, Command::Settings});
    add({Command::ShowOutline, Command::FocusPage, Command::ShowPanels, Command::ShowSource, Command::ShowHistory, line,
         Command::Check, Command::NextProblem, Command::PreviousProblem, Command::Rules, line, Command::FollowLink});
    add({Command::Help, Command::About});
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_context.settings.recentFiles())
        m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openFiles({path}); })->setToolTip(path);
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
    m_recent->setTitle(tr("Open &recent"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_dock->setWindowTitle(tr("Panels"));
    m_outline->setAccessibleName(tr("Outline"));
    m_page->setAccessibleName(tr("Section"));
    m_tabs->setAccessibleName(tr("Panels"));
    m_tabs->setTabText(m_tabs->indexOf(m_sourceView), m_sourceView->title());
    m_tabs->setTabText(m_tabs->indexOf(m_problems), m_problems->title());
    m_tabs->setTabText(m_tabs->indexOf(m_history), m_history->title());
    m_loading->findChild<QPushButton *>()->setText(tr("Cancel"));
    m_loadingBar->setAccessibleName(tr("Progress of opening"));
    fillRecent();
    refreshTitle();
    refreshStatus();
    refreshActions();
}

// A draft has a file name that means nothing.
QString MainWindow::projectName() const
{
    const auto &reports = m_project->reports();
    if (!isDraft(m_project->path()))
        return QFileInfo(m_project->path()).fileName();
    if (reports.size() > 1)
        return tr("%n report(s)", nullptr, static_cast<int>(reports.size()));
    return isDraft(m_source) ? reports.front().id : QFileInfo(m_source).fileName();
}

void MainWindow::refreshTitle()
{
    if (!m_project) {
        setWindowTitle(QStringLiteral("Outturn"));
        setWindowFilePath({});
        setWindowModified(false);
        return;
    }
    const bool draft = isDraft(m_project->path());
    QString name = projectName();
    if (m_project->mode() == Project::Mode::ReadOnly)
        name = tr("%1 (read only)").arg(name);
    setWindowTitle(name + QStringLiteral("[*] – Outturn"));
    setWindowModified(draft && isWorthKeeping());
}

void MainWindow::refreshStatus()
{
    const Report *report = currentReport();
    if (!report) {
        m_counts->clear();
        m_kept->clear();
        return;
    }
    QStringList counts{tr("%n area(s)", nullptr, static_cast<int>(report->areas.size())),
                       tr("%n indicator row(s)", nullptr, static_cast<int>(report->indicators.size())),
                       tr("%n finance row(s)", nullptr, static_cast<int>(report->finances.size()))};
    const auto say = [&](int number, const QString &words) {
        if (number)
            counts << words;
    };
    const int errors = m_problemsModel->count(Severity::Error);
    const int warnings = m_problemsModel->count(Severity::Warning);
    const int notes = m_problemsModel->count(Severity::Note);
    say(errors, tr("%n error(s)", nullptr, errors));
    say(warnings, tr("%n warning(s)", nullptr, warnings));
    say(notes, tr("%n note(s)", nullptr, notes));
    m_counts->setText(counts.join(QStringLiteral("     ")));

    const bool draft = isDraft(m_project->path());
    const QDateTime written = m_project->lastWritten();
    const QString time =
        written.isNull() ? QString() : QLocale().toString(written.toLocalTime().time(), QLocale::ShortFormat);
    if (m_project->mode() == Project::Mode::ReadOnly)
        m_kept->setText(tr("Read only"));
    else if (time.isEmpty())
        m_kept->setText(draft ? tr("Not saved under a name yet") : tr("All changes kept"));
    else
        m_kept->setText(draft ? tr("All changes kept · %1 · no name yet").arg(time)
                              : tr("All changes kept · %1").arg(time));
}

void MainWindow::refreshActions()
{
    const bool open = m_project != nullptr;
    const bool writable = open && m_project->mode() == Project::Mode::ReadWrite;
    for (const Command command :
         {Command::SaveAs, Command::ExportText, Command::ExportCharts, Command::Check, Command::NextProblem,
          Command::PreviousProblem, Command::Rules, Command::FollowLink, Command::Find, Command::FindNext,
          Command::FindPrevious, Command::Replace, Command::ShowOutline, Command::FocusPage, Command::ShowPanels,
          Command::ShowSource, Command::ShowHistory, Command::Compare})
        m_actions[command]->setEnabled(open);
    for (const Command command : {Command::Save, Command::MakeVersion, Command::UpdateFromFile, Command::MergeCopy})
        m_actions[command]->setEnabled(writable);
    m_actions[Command::Undo]->setEnabled(writable && m_project->canUndo());
    m_actions[Command::Redo]->setEnabled(writable && m_project->canRedo());
    m_find->setEnabled(open);
    m_problems->refreshActions();
}

} // namespace outturn
