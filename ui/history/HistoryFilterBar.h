// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryModel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace outturn {

/// Says what of the history is shown: what belongs to the section or the row that is chosen in the page, one person's,
/// one day's, what holds some words.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    /// Whose people and days there are to choose from; null for none. Takes every filter away.
    void setProject(const Project *project);
    /// What the page shows: the sections, and the row (or the section of a paragraph) that is chosen there.
    void setPlace(const QString &report, const QStringList &sections, const QString &row);
    HistoryQuery query() const;
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoices();
    void retranslate();
    void tell();

    const Project *m_project = nullptr;
    QString m_report, m_row;
    QStringList m_sections;
    QLineEdit *m_words;
    QComboBox *m_who, *m_day;
    QToolButton *m_ofSection, *m_ofRow, *m_clear;
    QTimer m_soon;
};

} // namespace outturn
