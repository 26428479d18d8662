// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartAccessible.h"

#include "ui/chart/ChartView.h"
#include "ui/chart/ChartWords.h"

#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace outturn {

namespace {

ChartAccessible *tableOf(ChartView *view)
{
    return view ? static_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

/// Column 0 has the labels, then comes a series a column; row -1 has the heads.
class ChartCell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    ChartCell(ChartView *view, int row, int column) : m_view(view), m_row(row), m_column(column) {}

    bool isHead() const { return m_row < 0; }

    bool isValid() const override
    {
        return m_view && m_row < m_view->figure().rowCount() && m_column <= m_view->figure().series.size();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return tableOf(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::Role role() const override
    {
        return isHead() ? QAccessible::ColumnHeader : m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text what) const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface && !isHead())
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface && m_column > 0)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return isValid() && !isHead() && tableOf(m_view)->isRowSelected(m_row); }
    int rowIndex() const override { return m_row; }
    int columnIndex() const override { return m_column; }
    int rowExtent() const override { return 1; }
    int columnExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return tableOf(m_view); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return headers(m_column); }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return isValid() && m_column > 0 ? QList{tableOf(m_view)->cellAt(m_row, 0)} : QList<QAccessibleInterface *>();
    }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QList<QAccessibleInterface *> headers(int column) const
    {
        return isValid() ? QList{tableOf(m_view)->child(column)} : QList<QAccessibleInterface *>();
    }
    ChartMark *mark() const { return isValid() && m_column > 0 ? m_view->markOf(m_column - 1, m_row) : nullptr; }
    bool hasFocus() const
    {
        const ChartMark *own = mark();
        return own && m_view->hasFocus() && own == m_view->currentMark();
    }

    QPointer<ChartView> m_view;
    int m_row, m_column;
};

QString ChartCell::text(QAccessible::Text what) const
{
    if (!isValid() || (what != QAccessible::Name && what != QAccessible::Description))
        return {};
    const bool name = what == QAccessible::Name;
    const Figure &figure = m_view->figure();
    if (isHead()) {
        if (!name)
            return {};
        if (m_column == 0)
            return chartRowHead(figure);
        const QString words = ChartWords::seriesName(figure.series[m_column - 1]);
        return m_view->isSeriesShown(m_column - 1) ? words : ChartView::tr("%1 (hidden)", "a series").arg(words);
    }
    const FigurePoint &point = figure.series[qMax(0, m_column - 1)].points[m_row];
    if (m_column > 0)
        return name ? ChartWords(m_view->locale()).valueOrWords(point, figure.unit) : QString();
    if (name)
        return point.label;
    QStringList lines = {point.detail == point.label ? QString() : point.detail};
    for (const RowNote &note : figure.rowNotes) {
        if (!note.row.isEmpty() && note.row == point.row)
            lines.append(note.text);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QAccessible::State ChartCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = !isHead();
    state.selected = isSelected();
    state.focusable = mark() != nullptr;
    state.focused = hasFocus();
    if (isHead() && m_column > 0) {
        state.checkable = true;
        state.checked = m_view->isSeriesShown(m_column - 1);
    }
    return state;
}

QRect ChartCell::rect() const
{
    if (!isValid())
        return {};
    QRectF place;
    if (isHead() && m_column > 0)
        place = m_view->chart()->legendRect(m_column - 1);
    else if (const ChartMark *own = mark())
        place = own->shape().boundingRect();
    if (place.isEmpty())
        return {};
    const QRect shown = m_view->mapFromScene(place).boundingRect();
    return QRect(m_view->viewport()->mapToGlobal(shown.topLeft()), shown.size());
}

QStringList ChartCell::actionNames() const
{
    if (!isValid() || m_column == 0)
        return {};
    if (isHead())
        return m_view->canToggle(m_column - 1) ? QStringList{toggleAction()} : QStringList();
    return mark() ? QStringList{setFocusAction(), pressAction()} : QStringList();
}

void ChartCell::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    if (name == toggleAction()) {
        m_view->toggleSeries(m_column - 1);
    } else if (name == pressAction()) {
        m_view->activate(m_column - 1, m_row);
    } else {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrent(mark());
    }
}

QStringList ChartCell::keyBindingsForAction(const QString &name) const
{
    return name == toggleAction() && m_column <= 9 ? QStringList{QString::number(m_column)} : QStringList();
}

QAccessibleInterface *chartFactory(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(ChartView::staticMetaObject.className()) ? qobject_cast<ChartView *>(object)
                                                                                     : nullptr;
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Table) {}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void ChartAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

std::unique_ptr<QAccessibleEvent> ChartAccessible::focusEvent(ChartView *view)
{
    const ChartMark *mark = view->hasFocus() ? view->currentMark() : nullptr;
    if (!mark)
        return nullptr;
    auto event = std::make_unique<QAccessibleEvent>(view, QAccessible::Focus);
    const ChartAccessible *table = tableOf(view);
    event->setChild(table->indexOfChild(table->cellAt(mark->key().row, mark->key().series + 1)));
    return event;
}

std::unique_ptr<QAccessibleEvent> ChartAccessible::changeEvent(ChartView *view, const Figure &before)
{
    using Event = QAccessibleTableModelChangeEvent;
    const Figure &now = view->figure();
    const bool same = now.rowCount() == before.rowCount() && now.series.size() == before.series.size();
    auto event = std::make_unique<Event>(view, same ? Event::DataChanged : Event::ModelReset);
    if (same) {
        event->setFirstRow(0);
        event->setFirstColumn(0);
        event->setLastRow(now.rowCount() - 1);
        event->setLastColumn(static_cast<int>(now.series.size()));
    }
    return event;
}

void ChartAccessible::announceFocus(ChartView *view)
{
    if (const auto event = QAccessible::isActive() ? focusEvent(view) : nullptr)
        QAccessible::updateAccessibility(event.get());
}

void ChartAccessible::announceChange(ChartView *view, const Figure &before)
{
    if (QAccessible::isActive())
        QAccessible::updateAccessibility(changeEvent(view, before).get());
}

ChartView *ChartAccessible::view() const
{
    return qobject_cast<ChartView *>(object());
}

void *ChartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int ChartAccessible::rowCount() const
{
    return view() ? view()->figure().rowCount() : 0;
}

int ChartAccessible::columnCount() const
{
    return view() ? static_cast<int>(view()->figure().series.size()) + 1 : 0;
}

int ChartAccessible::childCount() const
{
    return view() ? (rowCount() + 1) * columnCount() + 1 : 0;
}

QAccessibleInterface *ChartAccessible::cell(int row, int column) const
{
    if (!view() || row < -1 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const std::pair<int, int> place(row, column);
    if (const auto known = m_cells.constFind(place); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *made = new ChartCell(view(), row, column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ChartAccessible::cellAt(int row, int column) const
{
    return row < 0 ? nullptr : cell(row, column);
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return index == childCount() - 1 ? QAccessible::queryAccessibleInterface(view()->menuButton())
                                     : cell(index / columnCount() - 1, index % columnCount());
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !view())
        return -1;
    if (child->object())
        return child->object() == view()->menuButton() ? childCount() - 1 : -1;
    const auto *own = dynamic_cast<const ChartCell *>(child);
    return own && own->isValid() && own->parent() == this ? (own->rowIndex() + 1) * columnCount() + own->columnIndex()
                                                          : -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QPoint here = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (view()->menuButton()->geometry().contains(here))
        return child(childCount() - 1);
    const QPointF at = view()->mapToScene(here);
    if (const ChartMark *mark = view()->chart()->markAt(at))
        return cell(mark->key().row, mark->key().series + 1);
    if (const int entry = view()->chart()->legendAt(at); entry >= 0)
        return cell(-1, entry + 1);
    const int row = view()->chart()->rowAt(at);
    return row >= 0 ? cell(row, 0) : nullptr;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    if (!view() || !view()->hasFocus())
        return QAccessibleWidget::focusChild();
    const ChartMark *mark = view()->currentMark();
    return mark ? cell(mark->key().row, mark->key().series + 1) : const_cast<ChartAccessible *>(this);
}

QString ChartAccessible::columnDescription(int column) const
{
    const QAccessibleInterface *head = cell(-1, column);
    return head ? head->text(QAccessible::Name) : QString();
}

QString ChartAccessible::rowDescription(int row) const
{
    const QAccessibleInterface *label = cellAt(row, 0);
    return label ? label->text(QAccessible::Name) : QString();
}

bool ChartAccessible::isRowSelected(int row) const
{
    if (row < 0 || row >= rowCount() || view()->selectedRow().isEmpty())
        return false;
    const QList<FigureSeries> &series = view()->figure().series;
    return std::any_of(series.begin(), series.end(),
                       [&](const FigureSeries &s) { return s.points[row].row == view()->selectedRow(); });
}

QList<int> ChartAccessible::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowSelected(row))
            rows.append(row);
    }
    return rows;
}

int ChartAccessible::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

int ChartAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> ChartAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

} // namespace outturn
