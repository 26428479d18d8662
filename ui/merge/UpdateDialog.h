// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/merge/ConflictModel.h"
#include "ui/merge/DifferenceRows.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace outturn {

class ConflictTable;
class DifferenceModel;

/// What is about to be brought together: a new edition of a report's source, or another copy of the project.
struct UpdateReview
{
    QString title;   ///< of the dialog
    QString heading; ///< what is brought in, in a sentence
    QString apply;   ///< on the button
    QString baseSide, oursSide, theirsSide;
    QString allOurs, allTheirs;              ///< on the buttons that answer every question
    std::vector<DifferenceRow> ours, theirs; ///< what each side changed
    std::vector<ConflictLine> conflicts;
};

/// Shows what each side changed, and asks about what both did. Nothing is done before everything is answered and a
/// person says so.
class UpdateDialog : public QDialog
{
    Q_OBJECT

public:
    UpdateDialog(UpdateReview review, QWidget *parent = nullptr);

    /// By the numbers of the conflicts.
    const std::vector<Choice> &choices() const { return m_conflicts->choices(); }

private:
    QWidget *conflictsPage(const QString &allOurs, const QString &allTheirs);
    QWidget *changesPage(std::vector<DifferenceRow> rows, const QString &from, const QString &to, const QString &empty);
    void refresh();

    ConflictModel *m_conflicts;
    ConflictTable *m_table = nullptr;
    QTabWidget *m_tabs;
    QLabel *m_open;
    QDialogButtonBox *m_buttons;
};

} // namespace outturn
