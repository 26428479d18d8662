// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Finding.h"

#include <QWidget>

#include <array>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QToolButton;

namespace outturn {

class ProblemsFilter;
class ProblemsModel;

/// The list of problems in the dock, and the walk through it: what is shown can be chosen by severity and by who found
/// it; Enter or a double click goes to one, and checks it off as seen. Space takes the mark back, or makes it.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(QWidget *parent = nullptr);

    void setProblems(ProblemsModel *model);
    /// "Problems 3" for the tab: errors and warnings are counted, notes are not.
    QString title() const;
    /// "3 of 17: the message", where the walk stands; empty before it has begun.
    QString position() const;

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
    void setCurrent(int row, bool between);
    void rememberCurrent();
    void restoreCurrent();
    void refreshPosition();
    void announce();

    ProblemsModel *m_model = nullptr;
    ProblemsFilter *m_shown;
    QListView *m_list;
    QLabel *m_empty, *m_position;
    QComboBox *m_origin;
    QAction *m_toggleSeen;
    std::array<QToolButton *, 3> m_filters{}; ///< by Severity
    /// The walk stands before the current row and not on it: nobody has gone there, or what stood there has gone.
    bool m_between = true;
    bool m_placing = false; ///< the current row is being put somewhere, not by a person
    // As it was before the list changed.
    int m_lastRow = -1;
    bool m_lastBetween = true;
    QString m_lastKey;
};

} // namespace outturn
