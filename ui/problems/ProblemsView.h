// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Finding.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <array>

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QToolButton;

namespace outturn {

class ProblemsModel;

/// The list of problems in the dock: which severities it shows can be chosen, Enter or a double click goes to one.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(QWidget *parent = nullptr);

    void setProblems(ProblemsModel *model);
    /// "Problems 3" for the tab: errors and warnings are counted, notes are not.
    QString title() const;

public Q_SLOTS:
    /// For F8 and Shift+F8: to the next (previous) problem shown, round at the end.
    void next();
    void previous();

Q_SIGNALS:
    void findingChosen(const outturn::Finding &finding, const QString &reportId);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &shown);
    void step(int by);
    void refresh();
    void applyFilter();

    ProblemsModel *m_model = nullptr;
    QSortFilterProxyModel *m_shown;
    QListView *m_list;
    QLabel *m_empty;
    QPersistentModelIndex m_visited;          ///< the problem gone to last
    std::array<QToolButton *, 3> m_filters{}; ///< by Severity
};

} // namespace outturn
