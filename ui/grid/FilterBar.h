// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/RowOrder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace outturn {

class GridView;

/// A slim bar above a grid: words and a choice that rows must meet, and how many of them do. Hidden until it is opened.
/// Esc takes the filter away, and, when there is none, the bar.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Of a grid that has a TableModel. Does not own it, and may outlive it only hidden.
    explicit FilterBar(GridView *grid);

    bool isOpen() const { return m_edit && isVisibleTo(parentWidget()); }
    /// Shows the bar and gives it the focus.
    void open();
    /// Shows the bar with what a filter says.
    void open(const RowFilter &filter);
    /// Takes filter and bar away and gives the focus back to the grid.
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void apply();
    void clear();
    void say();
    RowFilter typed() const;

    GridView *m_grid;
    QLineEdit *m_edit = nullptr; ///< null until opened for the first time
    QComboBox *m_only = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_busySoon;
    bool m_wasCleared = false;
};

} // namespace outturn
