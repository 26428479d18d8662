// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/FigureChart.h"

#include "ui/chart/ChartCanvas.h"

#include <QGraphicsRectItem>
#include <QPen>
#include <QtCharts/QLegend>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace outturn {

FigureChart::FigureChart(QGraphicsItem *parent)
    : QChart(parent), m_values(new QValueAxis(this)), m_places(new QValueAxis(this)), m_anchor(new QScatterSeries(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins(QMargins());
    setAnimationOptions(QChart::NoAnimation);
    setAcceptHoverEvents(false);
    addSeries(m_anchor);
    m_values->setVisible(false);
    m_places->setVisible(false);
}

FigureChart::~FigureChart() = default;

void FigureChart::clear()
{
    qDeleteAll(m_labels);
    qDeleteAll(m_marks);
    qDeleteAll(m_ornaments);
    for (const Band &band : std::as_const(m_bands))
        delete band.item;
    m_labels.clear();
    m_marks.clear();
    m_ornaments.clear();
    m_tickLabels.clear();
    m_legend.clear();
    m_bands.clear();
    m_rowsLeftOut = 0;
}

void FigureChart::draw(const Figure &figure, const ChartStyle &style, const QSizeF &size)
{
    clear();
    m_figure = figure;
    m_style = style;
    resize(size);
    ChartCanvas canvas(m_figure, m_style, size, m_hidden, this);
    if (m_figure.isUpright())
        drawColumns(canvas);
    else
        drawRows(canvas);
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const ChartMark *a, const ChartMark *b) { return a->key().series < b->key().series; });
    showRows({}, -1);
}

qreal FigureChart::naturalHeight(const Figure &figure, const ChartStyle &style, qreal width)
{
    const ChartCanvas canvas(figure, style, QSizeF(width, 0));
    const qreal height = figure.isUpright() ? naturalColumnsHeight(canvas) : naturalRowsHeight(canvas);
    return std::ceil(height + 2 * style.margin);
}

void FigureChart::placeAxes(bool upright)
{
    if (m_upright == upright)
        return;
    for (QAbstractAxis *axis : axes()) {
        m_anchor->detachAxis(axis);
        removeAxis(axis);
    }
    addAxis(m_values, upright ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(m_places, upright ? Qt::AlignBottom : Qt::AlignLeft);
    m_anchor->attachAxis(m_values);
    m_anchor->attachAxis(m_places);
    m_upright = upright;
}

void FigureChart::setHiddenSeries(const QSet<int> &series)
{
    if (m_hidden == series)
        return;
    m_hidden = series;
    if (!size().isEmpty() && !m_labels.isEmpty())
        draw(Figure(m_figure), ChartStyle(m_style), size());
}

int FigureChart::legendAt(const QPointF &position) const
{
    for (auto entry = m_legend.begin(); entry != m_legend.end(); ++entry) {
        if (entry.value().contains(position))
            return entry.key();
    }
    return -1;
}

int FigureChart::rowAt(const QPointF &position) const
{
    for (const Band &band : m_bands) {
        if (band.item->rect().contains(position))
            return band.row;
    }
    return -1;
}

ChartMark *FigureChart::markAt(const QPointF &position) const
{
    ChartMark *best = nullptr;
    for (ChartMark *mark : m_marks) {
        // The drawn shape first: a small mark's larger target must not hide the mark beside it.
        if (mark->shape().contains(position) &&
            (!best || !best->extent().contains(position) || mark->extent().contains(position)))
            best = mark;
    }
    return best;
}

void FigureChart::showRows(const RowId &selected, int hovered)
{
    for (const Band &band : std::as_const(m_bands)) {
        const bool isSelected = !selected.isEmpty() && band.id == selected;
        const bool isShown = isSelected || band.row == hovered || (!band.id.isEmpty() && band.id == m_figure.emphasis);
        band.item->setVisible(isShown);
        band.item->setBrush(isSelected ? m_style.selectedRow : m_style.hoveredRow);
    }
}

} // namespace outturn
