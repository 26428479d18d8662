// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace outturn {

/// In place of the pages of a PDF that asks for a password. What is typed is handed over and forgotten.
class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordForm(QWidget *parent = nullptr);

    /// `refused`: another one was tried.
    void ask(bool refused);

Q_SIGNALS:
    void entered(const QByteArray &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    QLabel *m_words;
    QLineEdit *m_field;
    QPushButton *m_open;
    bool m_refused = false;
};

} // namespace outturn
