// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace outturn {

class RulesModel;

/// What is looked for in the reports of a project, and why; rules can be switched off there, and on again. Stands
/// beside the window and follows the project.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The project must outlive the dialog.
    explicit RulesDialog(const Project &project, QWidget *parent = nullptr);

    /// Empty: the first.
    void showRule(const QString &rule);

Q_SIGNALS:
    void switchRequested(const QString &rule, bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    int currentRule() const;

    const Project &m_project;
    RulesModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLabel *m_name, *m_why, *m_state;
    QPushButton *m_switch;
    QDialogButtonBox *m_buttons;
};

} // namespace outturn
