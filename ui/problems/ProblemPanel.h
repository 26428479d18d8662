// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Fixes.h"
#include "app/report/Finding.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QVBoxLayout;

namespace outturn {

/// The problem that is current in the list, in full: where it stands, what was compared, why the rule looks for it, why
/// it was accepted, and what can be done about it.
class ProblemPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `actions`: a button follows each, in its words and in whether it can be used. They must outlive the panel.
    explicit ProblemPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showProblem(const Finding &finding, const QString &where, const QList<QuickFix> &fixes);
    /// Several problems at once, or a group of them.
    void showWords(const QString &words);
    void clear();
    /// Why nothing can be changed; empty: it can.
    void setRefusal(const QString &words);
    /// Tab comes here from that widget: to the fixes, to what else can be done, to the rule.
    void setTabOrderAfter(QWidget *before);

Q_SIGNALS:
    /// The number of one of the fixes that were given.
    void fixChosen(int fix);
    void ruleChosen();

private:
    QLabel *addLabel(const char *name, bool small);
    void alignLabels();
    void setFixes(const QList<QuickFix> &fixes);
    void orderTabs();

    QLabel *m_where, *m_message, *m_reason, *m_why, *m_rule, *m_refusal;
    QVBoxLayout *m_fixes;
    QWidget *m_buttons, *m_before = nullptr;
};

} // namespace outturn
