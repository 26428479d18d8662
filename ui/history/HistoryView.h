// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QWidget>

class QAction;
class QLabel;
class QPoint;
class QSplitter;
class QTableView;
class QToolButton;

namespace outturn {

class HistoryFilterBar;
class HistoryModel;
class VersionsPanel;

/// The list of changes in the dock with what filters it, and the named versions below. Enter or a double click goes to
/// where a change was made, F2 writes a note.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    /// The project must outlive the view, or be taken away with null.
    void setProject(Project *project);
    /// What the page shows: the sections, and the row that is chosen there.
    void setPlace(const QString &report, const QStringList &sections, const QString &row);
    /// "History 12" for the tab.
    QString title() const;
    HistoryModel *model() const { return m_model; }
    VersionsPanel *versions() const { return m_versions; }
    QAction *takeBackAction() const { return m_takeBack; }

Q_SIGNALS:
    void entryChosen(const outturn::HistoryEntry &entry);
    void takeBackRequested(const QList<int> &entries);
    void compareRequested(const QString &a, const QString &b);
    void restoreRequested(const QString &name);
    void failed(const outturn::Error &error);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void choose(int row);
    void applyFilter();
    void refresh();
    void refreshActions();
    void showMenu(const QPoint &position);
    void retranslate();
    /// Those chosen in the list that can be taken back, latest first.
    QList<int> chosen() const;
    QList<int> stepOfCurrent() const;
    QString currentVersion() const;

    Project *m_project = nullptr;
    HistoryModel *m_model;
    HistoryFilterBar *m_filter;
    QTableView *m_table;
    QLabel *m_empty;
    QSplitter *m_parts;
    VersionsPanel *m_versions;
    QAction *m_go, *m_editNote, *m_takeBack, *m_takeBackStep, *m_compare, *m_restore;
    QToolButton *m_takeBackButton;
    bool m_stale = false; ///< the filter changed while nobody saw the list
};

} // namespace outturn
