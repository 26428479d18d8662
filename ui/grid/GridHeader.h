// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace outturn {

/// A header whose titles wrap, as high as the longest of them.
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent);

    QSize sizeHint() const override;
    /// The least width that breaks no word of the title, with margins.
    int wordWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString title(int section) const;
    QFont titleFont() const;
};

} // namespace outturn
