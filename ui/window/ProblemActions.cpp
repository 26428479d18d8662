// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the findings: go to one, mend it, accept it, switch its rule off.
#include "ui/window/MainWindow.h"

#include "app/check/Checks.h"
#include "app/edit/RemarkInput.h"
#include "ui/history/HistoryView.h"
#include "ui/outline/OutlineModel.h"
#include "ui/page/PageView.h"
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/ProblemsView.h"
#include "ui/problems/RulesDialog.h"
#include "ui/source/SourceView.h"
#include "ui/window/Dialogs.h"

#include <QAction>
#include <QDockWidget>
#include <QSet>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>

namespace outturn {

void MainWindow::connectProblems()
{
    connect(m_problems, &ProblemsView::findingChosen, this, &MainWindow::showFinding);
    connect(m_problems, &ProblemsView::titleChanged, this,
            [this](const QString &title) { m_tabs->setTabText(m_tabs->indexOf(m_problems), title); });
    connect(m_problemsModel, &ProblemsModel::countsChanged, this, &MainWindow::refreshStatus);
    connect(&m_checking, &Checking::working, m_problems, &ProblemsView::setWorking);
    connect(m_problems, &ProblemsView::acceptRequested, this, &MainWindow::acceptProblems);
    connect(m_problems, &ProblemsView::takeBackRequested, this, &MainWindow::takeBackAcceptance);
    connect(m_problems, &ProblemsView::fixRequested, this, &MainWindow::fixProblem);
    connect(m_problems, &ProblemsView::rulesRequested, this, &MainWindow::showRules);
    connect(m_problems, &ProblemsView::switchOffRequested, this,
            [this](const QString &rule) { switchRule(rule, false); });

    connect(m_page, &PageView::rulesRequested, this, [this] { showRules({}); });
    connect(m_page, &PageView::problemsRequested, this, [this](const QString &group) {
        showProblems();
        m_problems->showGroup(group);
    });
    connect(
        m_page, &PageView::problemRequested, this,
        [this](const Finding &finding, const QString &report) {
            if (m_problems->showProblem({report, finding}))
                m_tabs->setCurrentWidget(m_problems);
            showFinding(finding, report);
        },
        Qt::QueuedConnection);

    connect(m_actions[Command::Check], &QAction::triggered, this, [this] {
        m_checking.finish(std::chrono::milliseconds(300));
        showProblems();
    });
    connect(m_actions[Command::NextProblem], &QAction::triggered, this, [this] { walkProblems(true); });
    connect(m_actions[Command::PreviousProblem], &QAction::triggered, this, [this] { walkProblems(false); });
    connect(m_actions[Command::Rules], &QAction::triggered, this, [this] { showRules({}); });
}

void MainWindow::showProblems()
{
    statusBar()->clearMessage(); // the list tells it
    m_dock->show();
    m_tabs->setCurrentWidget(m_problems);
    m_problems->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showChecked(const QString &reportId)
{
    const QList<Finding> &findings = m_checking.findings(reportId);
    m_problemsModel->setFindings(reportId, findings);
    // What was accepted is marked nowhere else, and counted nowhere.
    QList<Finding> open = findings;
    if (m_problemsModel->accepted() > 0)
        open.removeIf([](const Finding &finding) { return !finding.accepted.isEmpty(); });
    m_outlineModel->setFindings(reportId, open);
    m_page->setAccepted(reportId, static_cast<int>(findings.size() - open.size()));
    m_page->setFindings(reportId, open);
    m_page->setLinks(reportId, m_checking.links(reportId));
    m_sourceView->setFindings(reportId, open);
    refreshStatus();
}

void MainWindow::showFinding(const Finding &finding, const QString &report)
{
    if (!finding.spans.isEmpty()) {
        const TextSpan &words = finding.spans.first();
        if (m_page->showParagraph(report, words.section, words.role, words.paragraph, words.from, words.length))
            return;
    }
    if (!finding.rows.isEmpty()) {
        // One about a whole row has no column.
        if (showRow(report, finding.rows.first(), finding.column.value_or(Column::Title)))
            return;
    }
    const Report *known = m_project->report(report);
    const Section *section = known ? known->section(finding.section) : nullptr;
    if (!section)
        return;
    for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
        const QList<Paragraph> &paragraphs = section->list(role);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs[i].places.contains(finding.place)) {
                m_page->showParagraph(report, section->id, role, static_cast<int>(i));
                return;
            }
        }
    }
    m_page->showSection(report, section->id);
}

void MainWindow::walkProblems(bool forward)
{
    forward ? m_problems->next() : m_problems->previous();
    if (m_tabs->currentWidget() == m_history)
        m_tabs->setCurrentWidget(m_problems);
    // The panels may be away, or show the source.
    if (m_problems->isVisible())
        statusBar()->clearMessage();
    else
        statusBar()->showMessage(
            statusBar()->fontMetrics().elidedText(m_problems->position(), Qt::ElideRight, width() * 3 / 4), 20000);
}

bool MainWindow::commitRemarks(const std::vector<ReportEdit> &edits)
{
    if (const auto done = m_project->commit(edits); !done) {
        showError(done.error());
        return false;
    }
    m_checking.finish(std::chrono::seconds(1));
    return true;
}

bool MainWindow::showRemark(const QString &report, const SetRemark &remark)
{
    const QString key = findingOfSubject(remark.subject);
    if (key.isEmpty() && ruleOfSubject(remark.subject).isEmpty())
        return false;
    m_checking.finish();
    m_tabs->setCurrentWidget(m_problems);
    const QList<Finding> &findings = m_checking.findings(report);
    const auto found = std::ranges::find(findings, key, findingKey);
    if (found != findings.end())
        m_problems->showProblem({report, *found});
    return true;
}

void MainWindow::acceptProblems(const QList<Problem> &problems)
{
    if (!m_project || problems.isEmpty() || !m_page->finishEditing())
        return;
    const auto count = static_cast<int>(problems.size());
    const QString what =
        count == 1 ? problems.first().finding.message.translated() : tr("%n problem(s) are chosen.", nullptr, count);
    const auto reason = Dialogs::instance().reason(
        this,
        {count == 1 ? tr("Accept the problem") : tr("Accept %n problem(s)", nullptr, count), what,
         tr("It is no longer counted or marked. The reason is kept in the project, and the acceptance can be taken "
            "back. It ends by itself when the numbers or words it is about are changed."),
         tr("&Accept"), tr("for example “confirmed with the field office”")});
    if (!reason || !m_project)
        return;
    std::vector<ReportEdit> edits;
    QSet<QString> done;
    for (const Problem &problem : problems) {
        const Report *report = m_project->report(problem.report);
        const QString subject = findingSubject(findingKey(problem.finding));
        if (!report || done.contains(report->id + u'\n' + subject))
            continue;
        done.insert(report->id + u'\n' + subject);
        const auto edit = setRemarkIntent(*report, subject, findingAcceptedPart(), *reason);
        if (!edit) {
            showError(edit.error());
            return;
        }
        edits.push_back({report->id, *edit});
    }
    if (commitRemarks(edits))
        m_problems->say(count == 1 ? tr("Accepted: %1").arg(what) : tr("%n problem(s) accepted", nullptr, count));
}

void MainWindow::takeBackAcceptance(const QList<Problem> &problems)
{
    if (!m_project || !m_page->finishEditing())
        return;
    std::vector<ReportEdit> edits;
    for (const Problem &problem : problems) {
        const Report *report = m_project->report(problem.report);
        const QString subject = findingSubject(findingKey(problem.finding));
        if (const auto edit = report ? setRemarkIntent(*report, subject, findingAcceptedPart(), {})
                                     : Result<Edit>(tl::unexpected(Error())))
            edits.push_back({report->id, *edit});
    }
    if (commitRemarks(edits))
        m_problems->say(tr("%n acceptance(s) taken back", nullptr, static_cast<int>(problems.size())));
}

void MainWindow::fixProblem(const Problem &problem, const QuickFix &fix)
{
    if (!m_project || !m_page->finishEditing())
        return;
    std::vector<ReportEdit> edits;
    for (const Edit &edit : fix.edits)
        edits.push_back({problem.report, edit});
    if (!commitRemarks(edits))
        return;
    m_problems->next();
    m_problems->say(tr("Done: %1", "an edit that ends a problem").arg(fix.what.translated()));
}

void MainWindow::showRules(const QString &rule)
{
    if (!m_project)
        return;
    if (!m_rules) {
        m_rules = new RulesDialog(*m_project, this);
        m_rules->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_rules, &RulesDialog::switchRequested, this, &MainWindow::switchRule);
    }
    m_rules->showRule(rule);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

// In every report of the project: one step.
void MainWindow::switchRule(const QString &rule, bool on)
{
    const Rule *known = m_project ? ruleNamed(rule) : nullptr;
    if (!known || !m_page->finishEditing())
        return;
    std::optional<QString> reason = QString();
    if (!on) {
        QWidget *over = m_rules && m_rules->isActiveWindow() ? static_cast<QWidget *>(m_rules) : this;
        reason = Dialogs::instance().reason(
            over, {tr("Switch off the rule"), known->summary.translated(),
                   tr("Nothing is found by it in the reports of this project any more. The reason is kept in the "
                      "project, and the rule can be switched on again in the list of rules."),
                   tr("&Switch off"), tr("for example “not needed here”")});
    }
    if (!reason || !m_project)
        return;
    std::vector<ReportEdit> edits;
    for (const Report &report : m_project->reports()) {
        const auto edit = setRemarkIntent(report, ruleSubject(rule), ruleOffPart(), *reason);
        if (!edit) {
            showError(edit.error());
            return;
        }
        edits.push_back({report.id, *edit});
    }
    if (commitRemarks(edits))
        m_problems->say((on ? tr("Switched on: %1") : tr("Switched off: %1")).arg(known->summary.translated()));
}

} // namespace outturn
