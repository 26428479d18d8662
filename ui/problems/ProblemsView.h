// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Fixes.h"
#include "ui/problems/ProblemsModel.h"

#include <QWidget>

#include <array>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;
class QTreeView;

namespace outturn {

class ProblemPanel;
class ProblemsTree;

/// The list of problems in the dock, in groups, and the walk through it: what is shown can be chosen by severity, by
/// who found it and by what the rule is about; Enter or a double click goes to one, and checks it off as seen. Space
/// takes the mark back, or makes it. Below the list the current problem in full, with what can be done about it; the
/// doing is asked for by signals.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(QWidget *parent = nullptr);
    ~ProblemsView() override;

    void setProblems(ProblemsModel *model);
    /// "Problems 3" for the tab: errors and warnings are counted, notes and what was accepted are not.
    QString title() const;
    /// "3 of 17: the message", where the walk stands; empty before it has begun.
    QString position() const;
    /// To be told when the project's mode may have changed.
    void refreshActions();
    /// Checks that take their time are under way.
    void setWorking(bool working);
    /// Makes a group current, whatever is hidden or folded: ProblemsTree::severityKey() or acceptedKey().
    void showGroup(const QString &key);
    /// Makes a problem current without going there; false when it is not known, or hidden.
    bool showProblem(const Problem &problem);
    /// What was done about a problem, above the list until the next is gone to; read aloud.
    void say(const QString &words);
    /// What can be done about the chosen problems. The caller deletes it.
    QMenu *makeMenu();

public Q_SLOTS:
    /// For F8 and Shift+F8: to the next (previous) problem shown, round at the end.
    void next();
    void previous();

Q_SIGNALS:
    void findingChosen(const outturn::Finding &finding, const QString &reportId);
    void titleChanged(const QString &title);
    void acceptRequested(const QList<outturn::Problem> &problems);
    void takeBackRequested(const QList<outturn::Problem> &problems);
    void switchOffRequested(const QString &rule);
    void fixRequested(const outturn::Problem &problem, const outturn::QuickFix &fix);
    /// The list of rules, at this one; empty: at any.
    void rulesRequested(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void buildList();
    void choose(const QModelIndex &shown);
    void step(int by);
    void refresh();
    void applyFilter();
    void setCurrent(const QModelIndex &index, bool between);
    void open(const QModelIndex &index);
    void rememberCurrent();
    void restoreFolds();
    void restoreCurrent();
    void refreshPosition();
    void refreshCurrent();
    void announce();
    bool isReadOnly() const;
    QList<QuickFix> fixesOf(const Problem &problem) const;
    QList<Problem> chosenProblems(bool accepted) const;
    std::optional<Problem> currentProblem() const;

    ProblemsModel *m_model = nullptr;
    ProblemsTree *m_shown;
    QTreeView *m_list;
    QLabel *m_empty, *m_position, *m_said;
    QComboBox *m_origin;
    QToolButton *m_more;
    QAction *m_goTo, *m_goToOther, *m_accept, *m_takeBack, *m_switchOff, *m_explain, *m_rules, *m_toggleSeen, *m_fold,
        *m_unfold;
    ProblemPanel *m_panel;
    std::array<QToolButton *, 3> m_filters{}; ///< by Severity
    QList<QuickFix> m_fixes;                  ///< of the problem in the panel
    QHash<QString, bool> m_folded;            ///< groups that a person folded, or opened, by key
    /// The walk stands before the current row and not on it: nobody has gone there, or what stood there has gone.
    bool m_between = true;
    bool m_working = false;
    bool m_placing = false; ///< the current row is being put somewhere, not by a person
    // As it was before the list changed.
    int m_lastWalk = -1; ///< -1: nothing is remembered
    bool m_lastBetween = true, m_lastWasWalked = false;
    quint64 m_lastKey = 0;
    QString m_lastGroup;
};

} // namespace outturn
