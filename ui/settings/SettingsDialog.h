// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace outturn {

class ChartExportForm;
class Settings;
class Translator;

/// Language, theme and how charts are exported. Takes effect with OK: Settings tells who listens.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, const Translator &translator, QWidget *parent = nullptr);

    void accept() override;

private:
    Settings &m_settings;
    QComboBox *m_language, *m_theme;
    ChartExportForm *m_charts;
};

} // namespace outturn
