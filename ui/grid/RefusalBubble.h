// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>

namespace outturn {

/// Under an editor: why what was typed is not taken, and what would be. Lies over the window, follows the editor when
/// the page scrolls, and goes with it.
class RefusalBubble : public QFrame
{
    Q_OBJECT

public:
    RefusalBubble(QWidget *anchor, const Error &error);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_anchor;
    QLabel *m_what;
    QLabel *m_next;
};

} // namespace outturn
