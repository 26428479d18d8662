// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about problems: the second half of ProblemsView.
#include "ui/problems/ProblemsView.h"

#include "app/check/Checks.h"
#include "ui/problems/ProblemPanel.h"
#include "ui/problems/ProblemsTree.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

#include <algorithm>
#include <set>

namespace outturn {

namespace {

/// The same finding, to be shown at the other place that it tells of: other words, or the cell that the words are
/// about.
std::optional<Finding> elsewhere(const Finding &finding)
{
    if (finding.spans.isEmpty() || (finding.spans.size() < 2 && finding.rows.isEmpty()))
        return std::nullopt;
    Finding other = finding;
    other.spans = finding.spans.mid(1, 1);
    return other;
}

} // namespace

void ProblemsView::buildActions()
{
    const auto make = [this](const char *name, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_goTo = make("goToProblem", [this] { choose(m_list->currentIndex()); });
    m_goToOther = make("goToOtherPlace", [this] {
        const auto problem = currentProblem();
        if (const auto other = problem ? elsewhere(problem->finding) : std::nullopt)
            Q_EMIT findingChosen(*other, problem->report);
    });
    m_accept = make("acceptProblem", [this] {
        if (const QList<Problem> problems = chosenProblems(false); !problems.isEmpty())
            Q_EMIT acceptRequested(problems);
    });
    m_takeBack = make("takeBackAcceptance", [this] {
        if (const QList<Problem> problems = chosenProblems(true); !problems.isEmpty())
            Q_EMIT takeBackRequested(problems);
    });
    m_switchOff = make("switchOffRule", [this] {
        if (const auto problem = currentProblem())
            Q_EMIT switchOffRequested(problem->finding.rule);
    });
    m_explain = make("explainRule", [this] {
        if (const auto problem = currentProblem())
            Q_EMIT rulesRequested(problem->finding.rule);
    });
    m_rules = make("listRules", [this] { Q_EMIT rulesRequested({}); });
    m_fold = make("foldProblems", [this] { m_list->collapseAll(); });
    m_unfold = make("unfoldProblems", [this] { m_list->expandAll(); });
    m_toggleSeen = make("toggleSeen", [this] {
        const QModelIndex current = m_list->currentIndex();
        if (m_model && current.isValid() && !m_shown->isGroup(current))
            m_model->setSeen(m_shown->sourceRow(current), !current.data(ProblemsModel::SeenRole).toBool());
        refreshPosition();
    });
    m_toggleSeen->setShortcut(Qt::Key_Space);
    m_toggleSeen->setShortcutContext(Qt::WidgetShortcut);
    m_panel = new ProblemPanel({m_goTo, m_goToOther, m_accept, m_takeBack, m_switchOff}, this);
    connect(m_panel, &ProblemPanel::ruleChosen, m_explain, &QAction::trigger);
    connect(m_panel, &ProblemPanel::fixChosen, this, [this](int number) {
        const auto problem = currentProblem();
        if (problem && number < m_fixes.size())
            Q_EMIT fixRequested(*problem, QuickFix(m_fixes[number]));
    });
}

bool ProblemsView::isReadOnly() const
{
    return m_model && m_model->project() && m_model->project()->mode() == Project::Mode::ReadOnly;
}

QList<QuickFix> ProblemsView::fixesOf(const Problem &problem) const
{
    const Report *report = m_model->project()->report(problem.report);
    return report && problem.finding.accepted.isEmpty() ? quickFixes(*report, problem.finding) : QList<QuickFix>();
}

std::optional<Problem> ProblemsView::currentProblem() const
{
    const int row = m_shown->sourceRow(m_list->currentIndex());
    return row < 0 ? std::nullopt : std::optional(m_model->problem(row));
}

// The chosen ones, and of a chosen group all that are in it, in the order of the list.
QList<Problem> ProblemsView::chosenProblems(bool accepted) const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && m_list->currentIndex().isValid())
        chosen << m_list->currentIndex();
    std::set<int> rows;
    for (const QModelIndex &index : chosen) {
        const QList<int> inside = m_shown->sourceRows(index);
        rows.insert(inside.begin(), inside.end());
    }
    QList<Problem> problems;
    for (const int row : rows) {
        if (m_model->finding(row)->accepted.isEmpty() != accepted)
            problems << m_model->problem(row);
    }
    return problems;
}

void ProblemsView::refreshActions()
{
    const bool project = m_model && m_model->project();
    const QString refusal = isReadOnly() ? tr("The project is open for reading only.") : QString();
    const auto accepted = project ? static_cast<int>(chosenProblems(true).size()) : 0;
    const auto open = project ? static_cast<int>(chosenProblems(false).size()) : 0;
    const bool one = project && m_shown->sourceRow(m_list->currentIndex()) >= 0 && accepted + open == 1;
    m_goTo->setText(tr("&Go to"));
    m_goTo->setToolTip(tr("Show where the problem is (Enter)"));
    m_goTo->setVisible(one);
    const auto problem = one ? currentProblem() : std::nullopt;
    m_goToOther->setText(problem && problem->finding.spans.size() > 1 ? tr("Go to the other &place")
                                                                      : tr("Go to the &cell"));
    m_goToOther->setToolTip(tr("Show what it is compared with"));
    m_goToOther->setVisible(problem && elsewhere(problem->finding));
    m_accept->setText(open > 1 ? tr("&Accept %n problem(s)…", nullptr, open) : tr("&Accept…"));
    m_accept->setToolTip(tr("Say why it may stay so: it is then no longer counted"));
    m_accept->setVisible(open > 0);
    m_takeBack->setText(accepted > 1 ? tr("&Take back %n acceptance(s)", nullptr, accepted)
                                     : tr("&Take back acceptance"));
    m_takeBack->setToolTip(tr("It is a problem again"));
    m_takeBack->setVisible(accepted > 0);
    m_switchOff->setText(tr("&Switch off rule…"));
    m_switchOff->setToolTip(tr("Nothing is found by this rule in this project any more"));
    m_switchOff->setVisible(one);
    for (QAction *action : {m_accept, m_takeBack, m_switchOff}) {
        action->setEnabled(refusal.isEmpty());
        if (!refusal.isEmpty())
            action->setToolTip(refusal);
    }
    m_explain->setText(tr("&Why? About the rule"));
    m_explain->setVisible(one);
    m_rules->setText(tr("&Rules…"));
    m_rules->setToolTip(tr("What is looked for, and why; rules can be switched off"));
    m_rules->setEnabled(project);
    m_unfold->setText(tr("&Open all groups"));
    m_fold->setText(tr("&Fold all groups"));
    m_toggleSeen->setText(tr("Seen, or not seen yet"));
    m_toggleSeen->setVisible(one);
    m_panel->setRefusal(refusal);
}

// The panel follows the current problem, and how many are chosen.
void ProblemsView::refreshCurrent()
{
    m_fixes.clear();
    const QModelIndex current = m_list->currentIndex();
    if (!m_model || !m_model->project() || !current.isValid()) {
        m_panel->clear();
        return;
    }
    refreshActions();
    const auto chosen = static_cast<int>(chosenProblems(false).size() + chosenProblems(true).size());
    if (m_shown->isGroup(current) || chosen > 1) {
        m_panel->showWords(tr("%n problem(s) chosen", nullptr, chosen));
        return;
    }
    const Problem problem = m_model->problem(m_shown->sourceRow(current));
    m_fixes = fixesOf(problem);
    m_panel->showProblem(problem.finding, current.data(ProblemsModel::WhereRole).toString(), m_fixes);
}

QMenu *ProblemsView::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({m_goTo, m_goToOther});
    if (const auto problem = currentProblem(); problem && !m_fixes.isEmpty()) {
        menu->addSeparator();
        for (int i = 0; i < m_fixes.size(); ++i) {
            QAction *action = menu->addAction(m_fixes[i].what.translated().replace(u'&', QStringLiteral("&&")), this,
                                              [this, i] { Q_EMIT m_panel->fixChosen(i); });
            action->setObjectName(QStringLiteral("fix-%1").arg(i));
            action->setEnabled(!isReadOnly());
        }
    }
    menu->addSeparator();
    menu->addActions({m_accept, m_takeBack, m_switchOff});
    menu->addSeparator();
    menu->addActions({m_explain, m_toggleSeen});
    menu->addSeparator();
    menu->addActions({m_rules, m_unfold, m_fold});
    return menu;
}

} // namespace outturn
