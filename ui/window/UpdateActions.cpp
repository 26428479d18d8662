// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the project from elsewhere: a new edition of a source, the changes of another copy.
#include "ui/window/MainWindow.h"

#include "ui/merge/UpdateDialog.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/Dialogs.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/Updating.h"

#include <QAction>
#include <QFileInfo>

namespace outturn {

void MainWindow::connectUpdating()
{
    const auto ask = [this](const QString &title, const QString &filter) {
        const QStringList paths = Dialogs::instance().openFiles(this, title, m_context.settings.openFolder(),
                                                                filter + QStringLiteral(";;") + tr("All files (*)"));
        if (paths.isEmpty())
            return;
        m_context.settings.setOpenFolder(QFileInfo(paths.first()).absolutePath());
        bringIn(paths.first(), false);
    };
    connect(m_actions[Command::UpdateFromFile], &QAction::triggered, this, [ask] {
        ask(tr("Update from a new edition of the report"),
            tr("Reports (%1)").arg(QStringLiteral("*.txt *.pdf *.docx *.odt *.html *.htm")));
    });
    connect(m_actions[Command::MergeCopy], &QAction::triggered, this,
            [ask] { ask(tr("Merge with a copy of the project"), tr("Outturn projects (*.outturn)")); });
}

void MainWindow::bringIn(const QString &path, bool dropped)
{
    if (!m_project || m_updating || m_opening || !m_page->finishEditing())
        return;
    m_notice->hide();
    const QString report = dropped ? QString() : currentReport()->id;
    m_updating = std::make_unique<Updating>(path, m_project->path(), report, this);
    connect(m_updating.get(), &Updating::finished, this, [this, dropped] { finishBringingIn(dropped); });
    m_updating->start();
}

void MainWindow::finishBringingIn(bool dropped)
{
    // It is telling that it is done: it may go only after that.
    Updating *updating = m_updating.release();
    updating->deleteLater();
    const QString path = updating->path();
    auto result = updating->take();
    const auto *plan = result ? std::get_if<UpdatePlan>(&result->plan) : nullptr;
    if (dropped && (plan ? plan->same : !result || result->plan.index() == 0)) {
        if (result || result.error().kind != Error::Kind::Cancelled)
            openFiles({path});
        return;
    }
    if (!result) {
        if (result.error().kind != Error::Kind::Cancelled)
            showError(result.error());
        return;
    }
    if (dropped) {
        const auto answer = Dialogs::instance().ask(
            this, {QMessageBox::Question,
                   tr("Update %1 from “%2”?").arg(result->report, QFileInfo(path).fileName()),
                   tr("The file is another edition of this report. What was edited here is kept."),
                   QMessageBox::Yes | QMessageBox::Open | QMessageBox::Cancel,
                   {{QMessageBox::Yes, tr("&Update…")}, {QMessageBox::Open, tr("&Open on its own")}}});
        if (answer == QMessageBox::Open)
            openFiles({path});
        if (answer != QMessageBox::Yes)
            return;
    }
    review(std::make_shared<Brought>(*std::move(result)), path);
}

void MainWindow::review(const std::shared_ptr<Brought> &brought, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto *update = std::get_if<UpdatePlan>(&brought->plan);
    if (update && update->same) {
        m_notice->say(
            [name] { return tr("“%1” is the source that the project has: nothing is to be done.").arg(name); },
            Severity::Note);
        return;
    }
    if (!update && brought->theirs.empty() && brought->conflicts.empty()) {
        m_notice->say([name] { return tr("“%1” has no changes that are not here: nothing is to be done.").arg(name); },
                      Severity::Note);
        return;
    }
    UpdateReview review;
    review.baseSide = update ? tr("Source until now") : tr("When they parted");
    review.oursSide = tr("Edited here");
    review.theirsSide = update ? tr("New edition") : tr("Edited in the copy");
    review.allOurs = tr("All as edited &here");
    review.allTheirs = update ? tr("All as in the &new edition") : tr("All as in the &copy");
    review.title = update ? tr("Update from file") : tr("Merge with a copy");
    review.heading = update ? tr("“%1” is another edition of %2.").arg(name, brought->report)
                            : tr("“%1” is a copy of this project that was edited apart.").arg(name);
    review.apply = update ? tr("&Update") : tr("&Merge");
    review.ours = std::move(brought->ours);
    review.theirs = std::move(brought->theirs);
    review.conflicts = std::move(brought->conflicts);
    auto *dialog = new UpdateDialog(std::move(review), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, brought, name] { applyBrought(*brought, dialog->choices(), name); });
    dialog->open();
}

void MainWindow::applyBrought(const Brought &brought, const std::vector<Choice> &choices, const QString &fileName)
{
    if (!m_project)
        return;
    QStringList left;
    Result<void> done;
    if (const auto *update = std::get_if<UpdatePlan>(&brought.plan)) {
        done = applyUpdate(*m_project, *update, choices);
    } else if (const auto *merge = std::get_if<MergePlan>(&brought.plan)) {
        std::vector<std::vector<Choice>> parts;
        auto next = choices.begin();
        for (const MergePart &part : merge->parts) {
            const auto end = next + static_cast<std::ptrdiff_t>(part.conflicts.size());
            parts.emplace_back(next, end);
            next = end;
        }
        left = merge->versionsLeft;
        if (const auto merged = applyMerge(*m_project, *merge, parts); !merged)
            done = tl::unexpected(merged.error());
    }
    if (!done) {
        showError(done.error());
        return;
    }
    m_notice->say(
        [fileName, left] {
            QString words = tr("What “%1” brings is here. Undo takes it back.").arg(fileName);
            if (!left.isEmpty())
                words += u' ' + tr("Versions that only the copy has stay there: %1.").arg(left.join(tr(", ")));
            return words;
        },
        Severity::Note);
}

} // namespace outturn
