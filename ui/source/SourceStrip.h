// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/Origin.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace outturn {

/// What was chosen, where its source stands and what it says; of an edited cell also what was entered, and the way
/// back.
class SourceStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SourceStrip(QWidget *parent = nullptr);

    /// `findings`: of the report; those of the cell are shown. `editable`: whether a cell may be taken back.
    void show(const Report &report, const Origin &origin, const QList<Finding> &findings, bool editable);
    /// Nothing is chosen; or says why nothing could be.
    void say(const QString &words);

Q_SIGNALS:
    void takeBackRequested();
    void revealRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCell(const Cell &cell, const QList<Place> &places);
    void showFindings(const Origin &origin, const QList<Finding> &findings);
    void recolour();

    QLabel *m_title, *m_source, *m_state, *m_findings;
    QPushButton *m_takeBack;
    QToolButton *m_reveal;
    Severity m_worst = Severity::Note;
};

} // namespace outturn
