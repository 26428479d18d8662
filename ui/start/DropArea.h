// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace outturn {

/// A dashed field that says what can be dropped. It only shows: its page takes the drop.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    void setWords(const QString &words);
    /// Something that would be taken is held over the page.
    void setInviting(bool inviting);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    bool m_inviting = false;
};

} // namespace outturn
