// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace outturn {

/// From when a row counts as near: for one indicator and for all of them, by the framework unless an office sets its
/// own. Says at once how the row that it was opened on would stand. What is refused says so under its field.
class ThresholdsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the indicator of `row`. The report and the row are to outlive the dialog.
    ThresholdsDialog(const Report &report, const IndicatorRow &row, const QLocale &locale, QWidget *parent = nullptr);

    /// What is to change; empty when everything stays.
    std::vector<Edit> edits() const;

private:
    struct Field
    {
        QString subject, part;
        QLineEdit *edit = nullptr;
        QLabel *refused = nullptr;
    };
    QWidget *addField(Field &field, const QString &name, const QString &usual, const QString &spoken);
    Result<std::vector<Edit>> typed() const;
    Result<Edit> typedIn(const Field &field) const;
    QString directionTyped() const;
    void asFramework();
    void refresh();

    const Report &m_report;
    const IndicatorRow &m_row;
    QLocale m_locale;
    QString m_subject;
    Field m_near, m_green, m_nearOfAll;
    QComboBox *m_direction;
    QLabel *m_greenLabel, *m_result;
    QPushButton *m_reset, *m_ok;
};

} // namespace outturn
