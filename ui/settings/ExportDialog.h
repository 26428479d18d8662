// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/ChartExportOptions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace outturn {

class ChartExportForm;
class Settings;

/// Asks how and where charts are written: one into a file, several into a folder. Accepting remembers the answers.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// For one chart, with the name its file gets ("budget-by-outcome-area"), without an ending.
    ExportDialog(Settings &settings, const QString &chartName, QWidget *parent = nullptr);
    /// For `count` charts, into a folder.
    ExportDialog(Settings &settings, int count, QWidget *parent = nullptr);

    ChartExportOptions options() const;
    /// Absolute path of the file (one chart, with the ending of its format) or of the folder (several).
    QString target() const;

    void accept() override;

private:
    ExportDialog(Settings &settings, const QString &chartName, int count, QWidget *parent);
    void browse();
    void refresh();
    QString ending() const;

    Settings &m_settings;
    const bool m_single;
    ChartExportForm *m_form;
    QLineEdit *m_path;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace outturn
