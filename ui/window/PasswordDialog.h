// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace outturn {

/// Asks for the password of a file. What is typed is not shown, and kept nowhere.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `wrong`: a password was given already and did not open the file.
    PasswordDialog(const QString &file, bool wrong, QWidget *parent = nullptr);

    QString password() const;

private:
    QLineEdit *m_password;
};

} // namespace outturn
