// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/ChartExportOptions.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace outturn {

class ChartExportForm;
class Settings;

/// Asks which charts are written, how and where: one into a file, several into a folder. Accepting remembers the
/// answers but for which.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// For one chart, with the name its file gets ("budget-by-outcome-area"), without an ending.
    ExportDialog(Settings &settings, const QString &chartName, QWidget *parent = nullptr);
    struct Chart
    {
        QString name;  ///< of its file
        QString title; ///< for people
    };
    /// For several, into a folder; all of them are chosen at first.
    ExportDialog(Settings &settings, const QList<Chart> &charts, QWidget *parent = nullptr);

    /// A picture of the chart at this place in the list, as it would be written, to fit into `box` (device pixels).
    using Preview = std::function<QImage(int chart, const ChartExportOptions &options, const QSize &box)>;
    /// Without one there is none.
    void setPreview(const Preview &preview);

    /// Places in the list of those that are chosen; of one chart 0.
    QList<int> chosen() const;
    ChartExportOptions options() const;
    /// Absolute path of the file (one chart, with the ending of its format) or of the folder (several).
    QString target() const;

    void accept() override;

private:
    ExportDialog(Settings &settings, const QList<Chart> &charts, bool single, QWidget *parent);
    QWidget *makeList(const QList<Chart> &charts);
    void chooseAll(bool all);
    void drawPreview();
    void browse();
    void refresh();
    QString ending() const;
    QStringList replaced() const; ///< names of files that are there and would be written

    Settings &m_settings;
    const bool m_single;
    ChartExportForm *m_form;
    QLineEdit *m_path;
    QLabel *m_problem;
    QPushButton *m_ok;
    QListWidget *m_list = nullptr; // of several
    QLabel *m_picture;
    Preview m_preview;
    QTimer m_drawSoon;
};

} // namespace outturn
