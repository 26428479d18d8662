// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <memory>

namespace outturn {

class ChartView;
struct Figure;

/// A chart for assistive technology, to which Qt Charts tells nothing: a table with a line a row of the figure, its
/// labels in the first column and a series in each of the others. A cell says the exact value, or in words why there is
/// none. The children are the heads of the columns, the cells line by line, then the chart's menu. Cells live as long
/// as the table does, and are invalid while the figure has no such place, so that what a reader holds stays safe.
class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartView *view);

    /// Lets Qt find this for every ChartView; later calls do nothing.
    static void install();
    /// That the cell of the view's current mark has the focus; null when it has not.
    static std::unique_ptr<QAccessibleEvent> focusEvent(ChartView *view);
    /// That the view's figure has taken the place of another.
    static std::unique_ptr<QAccessibleEvent> changeEvent(ChartView *view, const Figure &before);
    /// Tell these where somebody listens.
    static void announceFocus(ChartView *view);
    static void announceChange(ChartView *view, const Figure &before);

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    QList<int> selectedRows() const override;
    bool isRowSelected(int row) const override;
    int selectedRowCount() const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    // The row that is selected is that of the page's grid.
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

protected:
    ~ChartAccessible() override;

private:
    ChartView *view() const;
    /// Row -1 are the heads of the columns.
    QAccessibleInterface *cell(int row, int column) const;

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

} // namespace outturn
