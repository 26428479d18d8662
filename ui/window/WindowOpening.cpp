// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into the window: asked for, dropped, read on another thread, shown.
#include "ui/window/MainWindow.h"

#include "app/project/Drafts.h"
#include "app/project/FileState.h"
#include "app/project/Recovery.h"
#include "ui/find/FindBar.h"
#include "ui/history/HistoryView.h"
#include "ui/outline/OutlineModel.h"
#include "ui/outline/OutlineView.h"
#include "ui/page/PageView.h"
#include "ui/problems/ProblemsModel.h"
#include "ui/settings/Settings.h"
#include "ui/source/SourceView.h"
#include "ui/start/StartPage.h"
#include "ui/window/AskForAccess.h"
#include "ui/window/Dialogs.h"
#include "ui/window/ImportPanel.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/ProjectWatch.h"

#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace outturn {

namespace {

/// More files at once are one project without asking: nobody means so many windows.
constexpr qsizetype mostWindows = 12;

QString readable()
{
    return MainWindow::tr("Reports and projects (%1)")
               .arg(QStringLiteral("*.txt *.pdf *.docx *.odt *.html *.htm *.outturn")) +
           QStringLiteral(";;") + MainWindow::tr("All files (*)");
}

} // namespace

void MainWindow::open(const QString &path)
{
    if (m_opening || m_import->isActive())
        return;
    if (m_project && !leaveProject())
        return;
    m_notice->hide();
    read(path, {});
}

void MainWindow::read(const QString &path, const Access &access)
{
    m_opening = std::make_unique<Opening>(path, access);
    connect(m_opening.get(), &Opening::pdfFound, this, [this, password = access.password](const QByteArray &bytes) {
        if (m_opening)
            m_sourceView->preview(bytes, password);
    });
    watchOpening(
        (access.recognise ? tr("Recognising the text of %1…") : tr("Opening %1…")).arg(QFileInfo(path).fileName()));
}

void MainWindow::watchOpening(const QString &words)
{
    m_loadingText->setText(words);
    m_loadingBar->setValue(0);
    connect(m_opening.get(), &Opening::progressed, m_loadingBar, &QProgressBar::setValue);
    connect(m_opening.get(), &Opening::finished, this, &MainWindow::finishOpening);
    // Most files are there at once: the progress is only shown when there is something to wait for.
    QTimer::singleShot(150, m_opening.get(), [this] {
        if (m_opening)
            m_stack->setCurrentWidget(m_loading);
    });
    m_opening->start();
}

void MainWindow::showPreview()
{
    if (!m_opening)
        return;
    m_stack->setCurrentWidget(m_loading);
    m_dock->setVisible(!m_narrow && m_context.settings.panels().shown);
}

bool MainWindow::isFree() const
{
    return !m_project && !m_opening && !m_import->isActive();
}

void MainWindow::openFiles(const QStringList &paths)
{
    const bool folders = std::ranges::any_of(paths, [](const QString &path) { return QFileInfo(path).isDir(); });
    if (folders || paths.size() > mostWindows) {
        importFiles(paths);
        return;
    }
    if (paths.size() > 1) {
        const auto answer = Dialogs::instance().ask(
            this, {QMessageBox::Question,
                   tr("Open these %n file(s) as one project?", nullptr, static_cast<int>(paths.size())),
                   tr("One project holds reports of several years or operations side by side. Apart, each file has "
                      "a window of its own."),
                   QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel,
                   {{QMessageBox::Yes, tr("One &project")}, {QMessageBox::No, tr("A &window each")}}});
        if (answer == QMessageBox::Yes)
            importFiles(paths);
        if (answer != QMessageBox::No)
            return;
    }
    for (const QString &path : paths) {
        MainWindow *window = isFree() ? this : create(m_context);
        window->show();
        window->open(path);
    }
}

void MainWindow::importFiles(const QStringList &paths)
{
    MainWindow *window = isFree() ? this : create(m_context);
    window->show();
    window->m_notice->hide();
    window->m_stack->setCurrentWidget(window->m_import);
    window->m_import->start(paths);
}

void MainWindow::askToOpen(bool together)
{
    const QStringList paths = Dialogs::instance().openFiles(
        this, together ? tr("Open several as one project") : tr("Open a report or a project"),
        m_context.settings.openFolder(), readable());
    if (paths.isEmpty())
        return;
    m_context.settings.setOpenFolder(QFileInfo(paths.first()).absolutePath());
    together ? importFiles(paths) : openFiles(paths);
}

void MainWindow::askForFolder()
{
    const QString folder =
        Dialogs::instance().openFolder(this, tr("Open every report in a folder"), m_context.settings.openFolder());
    if (folder.isEmpty())
        return;
    m_context.settings.setOpenFolder(folder);
    importFiles({folder});
}

void MainWindow::finishOpening()
{
    // It is telling that it is done: it may go only after that.
    Opening *opening = m_opening.release();
    opening->deleteLater();
    auto result = opening->take();
    if (result) {
        takeProject(*std::move(result));
        m_sourceView->setPassword(m_project->reports().front().id, opening->access().password);
    } else {
        const AccessAnswer answer = askForAccess(this, result.error(), opening->path(), opening->access());
        if (answer.access) {
            read(opening->path(), *answer.access);
            return;
        }
        showStart();
        if (saysDamaged(result.error()))
            offerRecovery(result.error(), opening->path());
        else if (result.error().kind != Error::Kind::Cancelled && !answer.asked)
            showError(withNextStep(result.error()));
    }
    Q_EMIT opened(m_project != nullptr);
}

void MainWindow::offerRecovery(const Error &error, const QString &path)
{
    m_notice->offer(
        [error] {
            return tr("%1. Nothing was changed in it. What is sound in it can be made a new project.")
                .arg(Error{error.kind, error.where, error.what, {}}.translated());
        },
        Severity::Error, [] { return tr("Recover into a new file…"); }, [this, path] { recover(path); });
}

void MainWindow::recover(const QString &path)
{
    const QFileInfo damaged(path);
    const QString to = Dialogs::instance().saveFile(
        this, tr("Recover into a new file"),
        QDir(damaged.absolutePath())
            .filePath(tr("%1-recovered").arg(damaged.completeBaseName()) + QStringLiteral(".outturn")),
        tr("Outturn projects (*.outturn)"));
    if (to.isEmpty())
        return;
    m_opening = std::make_unique<Opening>(path, to);
    watchOpening(tr("Recovering %1…").arg(damaged.fileName()));
}

void MainWindow::takeProject(OpenedProject opened)
{
    m_project = std::move(opened.project);
    m_source = opened.source;
    if (!m_source.startsWith(u':') && !isDraft(m_source))
        m_context.settings.addRecentFile(QFileInfo(m_source).absoluteFilePath());
    connect(m_project.get(), &Project::changed, this, &MainWindow::onChanged);

    m_outlineModel->setProject(m_project.get());
    m_outline->setOutline(m_outlineModel);
    m_problemsModel->setProject(m_project.get());
    m_history->setProject(m_project.get());
    m_sourceView->setProject(m_project.get());
    m_find->setProject(m_project.get());
    m_page->setSettings(&m_context.settings);
    m_page->setProject(m_project.get());

    const Settings::LastPlace place = m_context.settings.lastPlace(QFileInfo(m_source).absoluteFilePath());
    if (!place.unfolded.isEmpty())
        m_outline->setUnfolded(place.unfolded);
    const Report &first = m_project->reports().front();
    if (!m_page->showSection(place.report, place.section))
        m_page->showSection(first.id, PageView::firstPageOf(first));
    m_stack->setCurrentWidget(m_workspace);
    m_dock->setVisible(!m_narrow && m_context.settings.panels().shown);
    watchProject(opened);
    m_outline->setFocus(Qt::OtherFocusReason);
    m_checking.setProject(m_project.get());
    refreshTitle();
    refreshActions();
}

void MainWindow::watchProject(const OpenedProject &opened)
{
    if (opened.readOnlyCause)
        m_notice->say([cause = *opened.readOnlyCause] { return tr("Opened to read only. %1").arg(cause.translated()); },
                      Severity::Warning);
    if (opened.recovered) {
        m_notice->offer(
            [missing = opened.recovered->missing.size()] {
                return missing == 0 ? tr("Recovered; nothing is missing.")
                                    : tr("Recovered; %n thing(s) are missing.", nullptr, static_cast<int>(missing));
            },
            opened.recovered->missing.empty() ? Severity::Note : Severity::Warning,
            [] { return tr("What is missing…"); },
            [this, missing = opened.recovered->missing] {
                QStringList lines;
                for (const Message &message : missing)
                    lines << message.translated();
                Dialogs::instance().ask(this, {QMessageBox::Information, tr("What could not be recovered"),
                                               lines.isEmpty() ? tr("Nothing is missing.") : lines.join(QChar(0x0A))});
            });
    }
    auto *watch = new ProjectWatch(m_project.get(), this);
    connect(watch, &ProjectWatch::failed, this, &MainWindow::showError);
    connect(watch, &ProjectWatch::becameFree, this, [this, path = m_project->path()] {
        m_notice->offer([] { return tr("Nobody else edits the project any more."); }, Severity::Note,
                        [] { return tr("Edit it here"); }, [this, path] { open(path); });
    });
}

void MainWindow::showStart()
{
    m_start->lookForDrafts();
    m_stack->setCurrentWidget(m_start);
    if (auto *first = m_start->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
    m_dock->setVisible(false);
    m_sourceView->preview({});
    refreshTitle();
    refreshStatus();
    refreshActions();
}

void MainWindow::discardDraft(const QString &path)
{
    const auto answer = Dialogs::instance().ask(this, {QMessageBox::Warning, tr("Discard this unsaved work?"),
                                                       tr("Its changes are gone for good after that."),
                                                       QMessageBox::Discard | QMessageBox::Cancel});
    const auto done = answer == QMessageBox::Discard ? outturn::discardDraft(path) : Result<void>();
    m_start->lookForDrafts();
    if (!done)
        showError(done.error());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    // One report may be a new edition of one that is here.
    const bool writable = m_project && m_project->mode() == Project::Mode::ReadWrite && !m_opening;
    if (writable && paths.size() == 1 && QFileInfo(paths.first()).isFile() && !isProjectFile(paths.first()))
        bringIn(paths.first(), true);
    else
        openFiles(paths);
}

} // namespace outturn
