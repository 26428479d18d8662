// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Finding.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace outturn {

/// A line above the page that says what went wrong or what is special about this file, until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `words` are asked for again when the language changes.
    void say(std::function<QString()> words, Severity severity);
    /// The same with something that a person can do about it, on a button ("noticeAction").
    void offer(std::function<QString()> words, Severity severity, std::function<QString()> actionWords,
               std::function<void()> action);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    void retranslate();

    std::function<QString()> m_words, m_actionWords;
    std::function<void()> m_do;
    Severity m_severity = Severity::Note;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace outturn
