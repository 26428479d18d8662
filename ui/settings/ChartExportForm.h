// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/ChartExportOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace outturn {

/// Format, size, scale and theme of charts as pictures, and what stands beside them: a part of the settings and of the
/// dialog of each export.
class ChartExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChartExportForm(QWidget *parent = nullptr);

    /// The folder is kept as given; the form does not show it.
    void setOptions(const ChartExportOptions &options);
    ChartExportOptions options() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void takePreset();

    QComboBox *m_format, *m_preset, *m_scale, *m_theme;
    QCheckBox *m_csv, *m_altText;
    QSpinBox *m_width, *m_height;
    QLabel *m_result;
    QString m_folder;
};

} // namespace outturn
