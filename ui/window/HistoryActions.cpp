// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the history: go to a change, take one back, name versions, compare them, go back to one.
#include "ui/window/MainWindow.h"

#include "app/edit/RemarkInput.h"
#include "app/figure/FigureNamed.h"
#include "ui/history/HistoryView.h"
#include "ui/history/VersionsPanel.h"
#include "ui/merge/CompareDialog.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/source/SourceView.h"
#include "ui/window/Dialogs.h"
#include "ui/window/NoticeBar.h"

#include <QAction>
#include <QDockWidget>
#include <QStatusBar>
#include <QTabWidget>

namespace outturn {

void MainWindow::connectHistory()
{
    connect(m_history, &HistoryView::entryChosen, this, &MainWindow::showEntry);
    connect(m_history, &HistoryView::takeBackRequested, this, &MainWindow::takeBack);
    connect(m_history, &HistoryView::compareRequested, this, &MainWindow::compareVersions);
    connect(m_history, &HistoryView::restoreRequested, this, &MainWindow::restoreVersion);
    connect(m_history, &HistoryView::failed, this, &MainWindow::showError);
    connect(m_history->versions(), &VersionsPanel::makeRequested, this, &MainWindow::makeVersion);
    connect(m_history, &HistoryView::titleChanged, this,
            [this](const QString &title) { m_tabs->setTabText(m_tabs->indexOf(m_history), title); });

    connect(m_page, &PageView::sectionShown, this, [this] { tellHistory({}); });
    connect(m_page, &PageView::currentCellChanged, this, [this](const RowId &row) { tellHistory(row.text()); });
    connect(m_page, &PageView::currentParagraphChanged, this, &MainWindow::tellHistory);

    connect(m_actions[Command::MakeVersion], &QAction::triggered, this, &MainWindow::makeVersion);
    connect(m_actions[Command::Compare], &QAction::triggered, this, [this] {
        const auto &versions = m_project->versions();
        compareVersions(versions.empty() ? QString() : versions.back().name, {});
    });
    connect(m_actions[Command::TakeBack], &QAction::triggered, m_history->takeBackAction(), &QAction::trigger);
    const auto follow = [this] {
        m_actions[Command::TakeBack]->setEnabled(m_project && m_history->takeBackAction()->isEnabled());
    };
    connect(m_history->takeBackAction(), &QAction::changed, this, follow);
    follow();
    connect(m_actions[Command::ShowHistory], &QAction::triggered, this, [this] {
        m_dock->show();
        m_tabs->setCurrentWidget(m_history);
        m_history->setFocus(Qt::ShortcutFocusReason);
        rememberPanels();
    });
}

// Which sections the page shows, and which row (or section of a paragraph) is chosen there.
void MainWindow::tellHistory(const QString &row)
{
    const Report *report = m_project && m_page->page() ? m_project->report(m_page->reportId()) : nullptr;
    QStringList sections;
    if (report) {
        for (const Section &section : report->sections) {
            if (m_page->page()->shows(section.id))
                sections << section.id;
        }
    }
    m_history->setPlace(report ? report->id : QString(), sections, row);
}

// Where the table has no such column, the row is shown by its title: that is there in every table, under one name or
// another.
bool MainWindow::showRow(const QString &report, const RowId &row, Column column)
{
    for (const Column each : {column, Column::Title, Column::Label}) {
        if (m_page->showCell(report, row, each))
            return true;
    }
    return false;
}

// False when nothing of it stands any more.
bool MainWindow::showEntry(const HistoryEntry &entry)
{
    if (const auto *paragraphs = std::get_if<ReplaceParagraphs>(&entry.edit))
        return m_page->showParagraph(entry.report, paragraphs->section, paragraphs->role, paragraphs->first);
    if (const auto *remark = std::get_if<SetRemark>(&entry.edit); remark && !figureOfRow(remark->subject).isEmpty()) {
        const Report *report = m_project->report(entry.report);
        const auto figure = report ? figureNamed(*report, figureOfRow(remark->subject)) : std::nullopt;
        return figure && m_page->showSection(entry.report, figure->section);
    }
    if (const auto *remark = std::get_if<SetRemark>(&entry.edit)) {
        if (showRemark(entry.report, *remark))
            return true;
    }
    const EditSummary what = summary(entry.edit);
    if (showRow(entry.report, RowId(what.row), columnFromName(what.column).value_or(Column::Title)))
        return true;
    if (!entry.section.isEmpty())
        return m_page->showSection(entry.report, entry.section);
    if (std::holds_alternative<TakeEdition>(entry.edit)) {
        m_actions[Command::ShowSource]->trigger();
        return true;
    }
    return false;
}

void MainWindow::takeBack(const QList<int> &entries)
{
    if (!m_project || entries.isEmpty() || !m_page->finishEditing())
        return;
    const auto first = m_project->historyEntry(entries.first());
    if (const auto done = m_project->takeBack({entries.begin(), entries.end()}); !done) {
        showError(done.error());
        return;
    }
    m_notice->hide();
    if (first)
        showEntry(*first);
    statusBar()->showMessage(tr("%n change(s) taken back", nullptr, static_cast<int>(entries.size())), 6000);
}

void MainWindow::makeVersion()
{
    if (!m_project || !m_page->finishEditing())
        return;
    QStringList taken;
    for (const Version &version : m_project->versions())
        taken << version.name;
    const auto chosen = Dialogs::instance().nameVersion(this, taken);
    if (!chosen)
        return;
    if (const auto made = m_project->makeVersion(chosen->name, chosen->note); !made) {
        showError(made.error());
        return;
    }
    statusBar()->showMessage(tr("Version “%1” kept").arg(chosen->name), 6000);
}

void MainWindow::compareVersions(const QString &a, const QString &b)
{
    if (!m_project || !m_page->finishEditing())
        return;
    if (!m_compare) {
        m_compare = new CompareDialog(*m_project, this);
        m_compare->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_compare, &CompareDialog::cellChosen, this, &MainWindow::showRow);
        connect(m_compare, &CompareDialog::sectionChosen, m_page, &PageView::showSection);
        connect(m_compare, &CompareDialog::paragraphChosen, this,
                [this](const QString &report, const QString &section, ParagraphRole role, int paragraph) {
                    m_page->showParagraph(report, section, role, paragraph);
                });
    }
    m_compare->compareVersions(a, b);
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
}

void MainWindow::restoreVersion(const QString &name)
{
    if (!m_project || !m_page->finishEditing())
        return;
    const auto answer = Dialogs::instance().ask(
        this, {QMessageBox::Question,
               tr("Go back to “%1”?").arg(name),
               tr("Everything is put back as it was then. That is a new change: it can be undone, and the changes made "
                  "since stay in the history."),
               QMessageBox::Yes | QMessageBox::Cancel,
               {{QMessageBox::Yes, tr("&Go back")}}});
    if (answer != QMessageBox::Yes)
        return;
    const int before = m_project->historySize();
    if (const auto done = m_project->restoreVersion(name); !done) {
        showError(done.error());
        return;
    }
    const bool changed = m_project->historySize() > before;
    m_notice->say(
        [name, changed] {
            return changed ? tr("Everything is again as in “%1”.").arg(name)
                           : tr("Everything is as in “%1” already.").arg(name);
        },
        Severity::Note);
}

} // namespace outturn
