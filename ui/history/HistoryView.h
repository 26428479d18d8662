// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace outturn {

class HistoryModel;

/// The list of changes in the dock; Enter or a double click goes to where one was made.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// The project must outlive the view, or be taken away with null.
    void setProject(const Project *project);
    /// "History 12" for the tab.
    QString title() const;
    HistoryModel *model() const { return m_model; }

Q_SIGNALS:
    void entryChosen(const outturn::HistoryEntry &entry);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void refresh();

    HistoryModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace outturn
