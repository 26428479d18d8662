// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace outturn {

/// Why a finding may stay, or a rule is not needed: without a reason there is no answer.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;   ///< "Accept the problem"
        QString text;    ///< what it is about: a message, or how many
        QString detail;  ///< what will happen
        QString button;  ///< "&Accept"
        QString example; ///< of a reason
    };
    explicit ReasonDialog(const Question &question, QWidget *parent = nullptr);

    /// Never empty once the dialog was accepted.
    QString reason() const;

private:
    QLineEdit *m_reason;
    QPushButton *m_button;
};

} // namespace outturn
