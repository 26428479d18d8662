// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/ReplaceModel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace outturn {

/// Replaces words in cells and narrative of a project: shows first what would become of each place, leaves out what a
/// person unticks, and makes the rest as one step. Stays open beside the window.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// The project must outlive the dialog.
    ReplaceDialog(Project &project, const QString &find, QWidget *parent);

Q_SIGNALS:
    /// A person wants to see the place.
    void placeChosen(const outturn::WordsReplacement &place);
    void failed(const outturn::Error &error);

private:
    void look();
    void refresh();
    void replace();

    Project &m_project;
    ReplaceModel *m_model;
    QLineEdit *m_find, *m_with;
    QCheckBox *m_case, *m_words, *m_all;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_replace;
    QTimer m_soon;
};

} // namespace outturn
