// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace outturn {

class VersionsModel;

/// The named versions, below the changes: name the state as it is, compare one with now or two with each other, go back
/// to one.
class VersionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPanel(QWidget *parent = nullptr);
    ~VersionsPanel() override;

    /// The project must outlive the panel, or be taken away with null.
    void setProject(const Project *project);
    VersionsModel *model() const { return m_model; }

Q_SIGNALS:
    void makeRequested();
    /// Names, the older first; `b` empty: as it is now.
    void compareRequested(const QString &a, const QString &b);
    void restoreRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshActions();
    void retranslate();
    void compare();
    void restore();
    QList<int> chosen() const;

    const Project *m_project = nullptr;
    VersionsModel *m_model;
    QLabel *m_title, *m_empty;
    QTableView *m_table;
    QAction *m_compare, *m_restore;
    QToolButton *m_make, *m_compareButton, *m_restoreButton;
};

} // namespace outturn
