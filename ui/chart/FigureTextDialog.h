// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"
#include "app/figure/Figure.h"

#include <QDialog>

#include <set>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace outturn {

/// Asks for the words of one figure: its title, its note and a note for each of its rows. What cannot stand there is
/// refused beside the field, with what would be right, and then there is no OK.
class FigureTextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `figure` with all of its rows; `report` keeps the words. Both are copied as far as they are needed.
    FigureTextDialog(const Report &report, const Figure &figure, QWidget *parent = nullptr);

    /// What differs from the words that stood when the dialog came up; to be committed as one step.
    std::vector<Edit> edits() const;

    void accept() override;

private:
    struct RowWords
    {
        QString id, before;
    };

    void addRows(const Report &report, const Figure &figure);
    QString typedTitle() const;
    QString typedNote() const;
    QString typedIn(int row) const;
    QString refusal(const QString &part, const QString &words) const;
    void checkTitle();
    void checkNote();
    void checkRow(int row);
    void sayOfRows();
    void say(QLabel *label, QWidget *field, const QString &words);
    void name(int row);

    QString m_subject, m_titleBefore, m_noteBefore;
    std::vector<RowWords> m_rows; ///< as the table has them
    std::set<int> m_refusedRows;
    QPushButton *m_ok;
    QLineEdit *m_title;
    QPlainTextEdit *m_note;
    QTableWidget *m_table;
    QLabel *m_titleRefused, *m_noteRefused, *m_rowsRefused;
};

} // namespace outturn
