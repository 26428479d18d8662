// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace outturn {

/// Widgets one after the other, on as many lines as they need: nothing is cut off where there is little room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `spacing`: between the widgets; `lines`: between the lines.
    FlowLayout(int spacing, int lines, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    int m_lines;
    QList<QLayoutItem *> m_items;
};

} // namespace outturn
