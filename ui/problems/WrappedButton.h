// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace outturn {

/// A button whose words are as long as they have to be: they wrap where there is little room.
class WrappedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WrappedButton(const QString &words, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth(int width) const;
};

} // namespace outturn
