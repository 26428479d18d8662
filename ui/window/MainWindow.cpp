// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "app/project/Drafts.h"
#include "ui/find/FindBar.h"
#include "ui/find/ReplaceDialog.h"
#include "ui/history/HistoryView.h"
#include "ui/merge/CompareDialog.h"
#include "ui/outline/OutlineModel.h"
#include "ui/outline/OutlineView.h"
#include "ui/page/PageView.h"
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/RulesDialog.h"
#include "ui/settings/Settings.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/Translator.h"
#include "ui/source/SourceView.h"
#include "ui/start/StartPage.h"
#include "ui/window/Dialogs.h"
#include "ui/window/Exports.h"
#include "ui/window/ImportPanel.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/Updating.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>

namespace outturn {

namespace {

constexpr int leastForPanels = 1100; // pixels of the window

} // namespace

MainWindow *MainWindow::create(const WindowContext &context)
{
    auto *window = new MainWindow(context);
    window->setAttribute(Qt::WA_DeleteOnClose);
    return window;
}

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_actions(this)
{
    buildWidgets();
    buildMenus();
    connectRooms();
    connectActions();
    connectSource();
    connectHistory();
    connectUpdating();
    connectProblems();
    connect(&m_checking, &Checking::checkedReport, this, &MainWindow::showChecked);

    resize(1440, 900);
    if (const QByteArray geometry = context.settings.windowGeometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
        restoreState(context.settings.windowState());
    }
    placeDock();
    retranslate();
    showStart();
}

MainWindow::~MainWindow()
{
    letGoOfProject();
}

// The rooms hold the project: they must let go of it before it goes.
void MainWindow::letGoOfProject()
{
    delete m_compare;
    delete m_replace;
    delete m_rules;
    m_page->setProject(nullptr);
    m_find->setProject(nullptr);
    m_history->setProject(nullptr);
    m_sourceView->setProject(nullptr);
    m_problemsModel->setProject(nullptr);
    m_outlineModel->setProject(nullptr);
    m_checking.setProject(nullptr);
    m_project.reset();
}

void MainWindow::connectRooms()
{
    connect(m_outline, &OutlineView::sectionChosen, this, [this](const QString &report, const QString &section) {
        if (!m_page->showSection(report, section))
            m_outline->select(m_page->reportId(), m_page->sectionId());
    });
    connect(m_page, &PageView::sectionShown, this, [this](const QString &report, const QString &section) {
        m_outline->select(report, section);
        rememberPlace();
        refreshStatus();
    });
    connect(m_page, &PageView::editFailed, this, &MainWindow::showError);
    connect(m_page, &PageView::exportRequested, this, &MainWindow::exportCharts);
    connect(m_page, &PageView::chartTextRequested, this, &MainWindow::editFigureTexts);
    connect(m_find, &FindBar::resultChosen, m_page, &PageView::showResult);

    connect(m_start, &StartPage::openRequested, this, [this] { askToOpen(false); });
    connect(m_start, &StartPage::sampleRequested, m_actions[Command::OpenSample], &QAction::trigger);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::open);
    connect(m_start, &StartPage::filesDropped, this, &MainWindow::openFiles);
    connect(m_start, &StartPage::draftContinued, this, &MainWindow::open);
    connect(m_start, &StartPage::draftDiscarded, this, &MainWindow::discardDraft);
    connect(m_import, &ImportPanel::projectReady, this, [this](const QString &draft) { read(draft, {}); });
    connect(m_import, &ImportPanel::left, this, &MainWindow::showStart);
    connect(&m_context.settings, &Settings::recentFilesChanged, this, &MainWindow::fillRecent);
}

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_actions[command], &QAction::triggered, this, slot);
    };
    on(Command::NewWindow, [this] { create(m_context)->show(); });
    on(Command::Open, [this] { askToOpen(false); });
    on(Command::OpenTogether, [this] { askToOpen(true); });
    on(Command::OpenFolder, [this] { askForFolder(); });
    on(Command::OpenSample, [this] { openFiles({QStringLiteral(":/samples/mexico-2023.txt")}); });
    on(Command::Save, [this] { save(false); });
    on(Command::SaveAs, [this] { save(true); });
    on(Command::ExportText, [this] { exportText(); });
    on(Command::ExportCharts, [this] { exportCharts({}, {}); });
    on(Command::CloseWindow, [this] { close(); });
    on(Command::Quit, [] { QApplication::closeAllWindows(); });
    on(Command::Undo, [this] { undo(false); });
    on(Command::Redo, [this] { undo(true); });
    on(Command::Find, [this] { m_find->activate(); });
    on(Command::FindNext, [this] { m_find->next(); });
    on(Command::FindPrevious, [this] { m_find->previous(); });
    on(Command::Replace, [this] { replaceWords(); });
    on(Command::Settings, [this] { SettingsDialog(m_context.settings, m_context.translator, this).exec(); });
    on(Command::FollowLink, [this] {
        if (!m_page->followLink())
            statusBar()->showMessage(tr("No number that the checks know is here"), 4000);
    });
    on(Command::ShowOutline, [this] { m_outline->setFocus(Qt::ShortcutFocusReason); });
    on(Command::FocusPage, [this] { m_page->setFocusInside(); });
    on(Command::ShowPanels, [this] {
        // Pressed again inside of them it puts them away.
        const bool inside = m_dock->isVisible() && m_dock->isAncestorOf(QApplication::focusWidget());
        m_dock->setVisible(!inside);
        rememberPanels();
        inside ? m_page->setFocusInside() : m_tabs->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::Help, [this] {
        Dialogs::instance().ask(this, {QMessageBox::NoIcon, tr("Keyboard shortcuts"), m_actions.shortcuts()});
    });
    on(Command::About, [this] { showAbout(); });
}

// Lets go of the project; false when a person wants to stay, or something could not be kept.
bool MainWindow::leaveProject()
{
    if (!m_project)
        return true;
    if (!m_page->finishEditing())
        return false;
    const QString path = m_project->path();
    const bool draft = isDraft(path);
    const bool worked = isWorthKeeping();
    // Held by another window, it is that one's.
    const bool own = m_project->mode() == Project::Mode::ReadWrite;
    bool discard = draft && own && !worked;
    if (draft && own && worked) {
        const auto answer = Dialogs::instance().ask(
            this, {QMessageBox::Question,
                   (m_project->canUndo() ? tr("Save the changes to “%1” under a name?")
                                         : tr("Save the project of “%1” under a name?"))
                       .arg(projectName()),
                   tr("Without a name they can be kept for later: they wait on the start page."),
                   QMessageBox::Save | QMessageBox::Discard | QMessageBox::Close | QMessageBox::Cancel,
                   {{QMessageBox::Close, tr("&Keep for later")}}});
        if (answer == QMessageBox::Cancel || (answer == QMessageBox::Save && !save(true)))
            return false;
        discard = answer == QMessageBox::Discard;
    }
    rememberPlace();
    letGoOfProject();
    if (discard)
        QFile::remove(path);
    return true;
}

bool MainWindow::save(bool underNewName)
{
    if (!m_project || !m_page->finishEditing())
        return false;
    const bool draft = isDraft(m_project->path());
    if (!underNewName && !draft) {
        statusBar()->showMessage(tr("Every change is kept already"), 4000);
        return true;
    }
    QString path = Dialogs::instance().saveFile(this, tr("Save the project"), suggestedFile(QStringLiteral(".outturn")),
                                                tr("Outturn projects (*.outturn)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".outturn");
    if (const auto saved = m_project->saveAs(path, draft); !saved) {
        showError(saved.error());
        return false;
    }
    m_source = path;
    m_context.settings.setOpenFolder(QFileInfo(path).absolutePath());
    m_notice->hide();
    m_context.settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    rememberPlace();
    refreshTitle();
    refreshActions();
    return true;
}

// What would be lost with a draft: edits, or the work of reading many files.
bool MainWindow::isWorthKeeping() const
{
    return m_project->canUndo() || m_project->reports().size() > 1;
}

// Beside the file that was opened, or where files were opened last.
QString MainWindow::suggestedFile(const QString &ending) const
{
    if (!m_source.startsWith(u':') && !isDraft(m_source)) {
        const QFileInfo source(m_source);
        return QDir(source.absolutePath()).filePath(source.completeBaseName() + ending);
    }
    QString folder = m_context.settings.openFolder();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return QDir(folder).filePath(m_project->reports().front().id + ending);
}

void MainWindow::exportText()
{
    const Report *report = currentReport();
    if (!report || !m_page->finishEditing())
        return;
    // Not the imported file's own name: nobody means to write over that.
    const QString path = Dialogs::instance().saveFile(this, tr("Export the report as text"),
                                                      suggestedFile(QStringLiteral("-export.txt")), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const auto notes = writeReportText(*m_project, *report, path);
    if (!notes)
        showError(notes.error());
    else
        m_notice->say(
            [path, notes = *notes] {
                return notes.isEmpty() ? tr("Written: %1").arg(QDir::toNativeSeparators(path))
                                       : notes.first().translated();
            },
            notes->isEmpty() ? Severity::Note : Severity::Warning);
}

void MainWindow::exportCharts(const QString &reportId, const QString &figureName)
{
    if (!m_project || !m_page->finishEditing())
        return;
    const Report *report = reportId.isEmpty() ? currentReport() : m_project->report(reportId);
    const auto written = askAndExportCharts(*m_project, *report, figureName, m_context.settings, this);
    if (!written && written.error().kind != Error::Kind::Cancelled)
        showError(written.error());
    else if (written)
        m_notice->say([path = *written] { return tr("Written: %1").arg(QDir::toNativeSeparators(path)); },
                      Severity::Note);
}

void MainWindow::undo(bool forward)
{
    if (!m_project || !m_page->finishEditing())
        return;
    const auto entry = forward ? m_project->nextRedo() : m_project->nextUndo();
    if (!entry)
        return;
    const auto first = m_project->historyEntry(entry->first);
    if (!first) {
        showError(first.error());
        return;
    }
    const HistoryEntry &step = *first;
    if (const auto done = forward ? m_project->redo() : m_project->undo(); !done) {
        showError(done.error());
        return;
    }
    showEntry(step); // a person must see what changed
}

void MainWindow::showAbout()
{
    Dialogs::instance().ask(
        this,
        {QMessageBox::NoIcon, tr("Outturn %1").arg(QStringLiteral(OUTTURN_VERSION)),
         tr("Opens Annual Results Reports, edits their results and charts their budgets. Everything stays on this "
            "computer.\n\nFree software under the GNU General Public License, version 3 or later.")});
}

void MainWindow::onChanged(const Change &change)
{
    m_checking.apply(change);
    refreshTitle();
    refreshStatus();
    refreshActions();
}

const Report *MainWindow::currentReport() const
{
    if (!m_project)
        return nullptr;
    const Report *shown = m_project->report(m_page->reportId());
    return shown ? shown : &m_project->reports().front();
}

void MainWindow::rememberPlace()
{
    if (m_project && !m_page->sectionId().isEmpty())
        m_context.settings.setLastPlace(QFileInfo(m_source).absoluteFilePath(),
                                        {m_page->reportId(), m_page->sectionId(), m_outline->unfolded()});
}

void MainWindow::showError(const Error &error)
{
    m_notice->say([error] { return error.translated(); }, Severity::Error);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveProject()) {
        event->ignore();
        return;
    }
    m_opening.reset();
    m_updating.reset();
    m_import->leave();
    m_context.settings.setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // Where there is little room it is the page's.
    const bool narrow = width() < leastForPanels;
    if (narrow != m_narrow && (m_project || m_sourceView->isPreviewing()))
        m_dock->setVisible(!narrow && m_context.settings.panels().shown);
    m_narrow = narrow;
}

// The panels stand across from the outline, in either direction of writing.
void MainWindow::placeDock()
{
    const Qt::DockWidgetArea area = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    if (dockWidgetArea(m_dock) == area)
        return;
    const bool visible = m_dock->isVisible();
    const int width = visible ? m_dock->width() : panelsWidth;
    addDockWidget(area, m_dock);
    m_dock->setVisible(visible);
    resizeDocks({m_dock}, {width}, Qt::Horizontal);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_dock)
        placeDock();
    if (event->type() == QEvent::LanguageChange && m_stack) {
        retranslate();
        m_outlineModel->retranslate();
        m_problemsModel->retranslate();
        m_page->rebuild();
    }
}

} // namespace outturn
