// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;

namespace outturn {

/// Asks under which name the state as it is now is kept, and for a note.
class VersionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken`: names that other versions have.
    explicit VersionDialog(QStringList taken, QWidget *parent = nullptr);

    QString name() const;
    QString note() const;

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name, *m_note;
    QLabel *m_refused;
};

} // namespace outturn
