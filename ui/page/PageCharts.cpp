// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a page: which stand there, and how they follow its report.
#include "ui/page/SectionPage.h"

#include "ui/chart/ChartView.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/page/ChartChooser.h"
#include "ui/page/ChartColours.h"

#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

namespace {

// More rows make a chart that nobody overlooks, and that takes long to draw.
constexpr int mostChartRows = 50;

Figure forPage(Figure figure)
{
    const int rows = qMax(figure.rowCount(), figure.rowsInAll);
    if (rows <= mostChartRows)
        return figure;
    for (FigureSeries &series : figure.series)
        series.points.resize(qMin<qsizetype>(series.points.size(), mostChartRows));
    figure.moreNotes.append(
        {{},
         Message(QT_TRANSLATE_NOOP("Message", "The first %1 of %2 rows are drawn; the table has them all."),
                 {QString::number(mostChartRows), QString::number(rows)})});
    return figure;
}

} // namespace

QList<Figure> SectionPage::figuresOfPage(const QStringList &sectionIds) const
{
    QList<Figure> figures;
    for (const QString &sectionId : sectionIds)
        figures += figuresOfSection(report(), sectionId, mostChartRows);
    return figures + figuresOverYears(m_project.reports(), report(), sectionIds);
}

void SectionPage::addCharts(QList<Figure> &figures, const std::function<bool(const Figure &)> &belongs)
{
    for (qsizetype i = 0; i < figures.size();) {
        if (!belongs(figures[i])) {
            ++i;
            continue;
        }
        auto *chart = new ChartView(this);
        chart->setChartStyle(chartStyle(Look::colours(palette()), font()));
        chart->setFigure(forPage(figures.takeAt(i)));
        chart->setObjectName(QStringLiteral("chart-") + chart->figure().name);
        m_charts << chart;
        m_layout->addSpacing(space::medium);
        if (chart->figure().form == Figure::Form::Markers)
            addChooser(chart);
        m_layout->addWidget(chart);
        connect(chart, &ChartView::exportRequested, this, &SectionPage::exportRequested);
        connect(chart, &ChartView::textRequested, this, &SectionPage::chartTextRequested);
        connect(chart, &ChartView::rowActivated, this, &SectionPage::rowRequested);
        connect(chart, &ChartView::sectionRequested, this, &SectionPage::sectionRequested);
    }
}

// The first chart of a section with several indicators can show each of them by itself.
void SectionPage::addChooser(ChartView *chart)
{
    const Figure &figure = chart->figure();
    const bool taken = std::any_of(m_choices.begin(), m_choices.end(),
                                   [&](const Choice &choice) { return choice.section == figure.section; });
    const QList<Figure> details = taken ? QList<Figure>() : detailFigures(report(), figure.section);
    if (details.isEmpty())
        return;
    auto *chooser = new ChartChooser(details, this);
    m_choices << Choice{chart, chooser, figure.name, figure.section};
    m_layout->addWidget(chooser, 0, Qt::AlignLeading);
    connect(chooser, &ChartChooser::chosen, this, &SectionPage::refreshCharts);
}

void SectionPage::refreshCharts()
{
    if (m_charts.isEmpty())
        return;
    QStringList sections;
    for (const Heading &heading : std::as_const(m_headings))
        sections << heading.section;
    QHash<QString, Figure> figures;
    for (const Figure &figure : figuresOfPage(sections))
        figures.insert(figure.name, figure);
    QHash<ChartView *, QString> wanted;
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString name = choice.chooser->figureName();
        wanted.insert(choice.chart, name.isEmpty() ? choice.figure : name);
        if (name.isEmpty())
            continue;
        for (const Figure &figure : detailFigures(report(), choice.section))
            figures.insert(figure.name, figure);
        if (!figures.contains(name))
            wanted.insert(choice.chart, choice.figure);
    }
    for (ChartView *chart : std::as_const(m_charts)) {
        const auto it = figures.constFind(wanted.value(chart, chart->figure().name));
        if (it != figures.constEnd())
            chart->setFigure(forPage(*it));
        // A figure that an edit has ended (its last row counts another unit now) shows no numbers of before.
        chart->setVisible(it != figures.constEnd());
    }
}

void SectionPage::highlight(const RowId &row)
{
    for (ChartView *chart : std::as_const(m_charts))
        chart->setSelectedRow(row);
}

void SectionPage::styleCharts()
{
    for (ChartView *chart : std::as_const(m_charts))
        chart->setChartStyle(chartStyle(Look::colours(palette()), font()));
}

} // namespace outturn
