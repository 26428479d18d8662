// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartDrag.h"

#include "app/read/CopiedCells.h"
#include "ui/chart/ChartFiles.h"
#include "ui/chart/ChartNumbers.h"
#include "ui/chart/ChartWords.h"

#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr qreal takenScale = 2; // sharp on a screen of twice the pixels, and in print at half the width

Figure withoutHidden(const SeenChart &chart)
{
    Figure figure = chart.figure;
    for (qsizetype s = figure.series.size() - 1; s >= 0; --s) {
        if (chart.hidden.contains(static_cast<int>(s)))
            figure.series.removeAt(s);
    }
    return figure;
}

// Calc asks in which language a page is, and takes a percentage for words: the number stands beside its words.
QString cellStart(const FigurePoint &point, const QString &unit)
{
    if (!point.value)
        return u"<td>"_s;
    const bool percent = unit == unitName(Unit::Percent);
    const auto meant =
        percent ? Decimal::tryFrom(point.value->coefficient(), point.value->scale() + 2) : std::optional(*point.value);
    if (!meant)
        return u"<td>"_s;
    QString format = percent ? u"0"_s : u"#,##0"_s;
    if (point.value->scale() > 0)
        format += u'.' + QString(point.value->scale(), u'0');
    return u"<td sdval=\"%1\" sdnum=\"1033;0;%2\">"_s.arg(meant->toPlain(), percent ? format + u'%' : format);
}

// Where what is dragged lies as a file for as long as the program runs: who takes it may copy it later.
QUrl takenFile(const Figure &figure, const QByteArray &png)
{
    static const QTemporaryDir folder(QDir::tempPath() + u"/outturn-chart-XXXXXX"_s);
    if (!folder.isValid())
        return {};
    const QString report = figure.report.isEmpty() ? QString() : figure.report + u'-';
    QFile file(folder.filePath(report + figure.name + u".png"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size() || !file.flush())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

} // namespace

QString chartRowHead(const Figure &figure)
{
    return figure.isUpright() ? QCoreApplication::translate("ChartWords", "Year")
                              : QCoreApplication::translate("ChartWords", "Row");
}

QImage chartPicture(const SeenChart &chart, qreal scale)
{
    ChartFiles files;
    files.setHiddenSeries(chart.hidden);
    return files.image(chart.figure, chart.style, chart.size, scale);
}

QString chartText(const SeenChart &chart)
{
    const ChartWords words(chart.style.locale);
    const Figure figure = withoutHidden(chart);
    CopiedCells cells;
    CopiedCells::Row heads = {chartRowHead(figure)};
    for (const FigureSeries &series : figure.series)
        heads.push_back(ChartWords::seriesName(series));
    cells.rows.push_back(std::move(heads));
    for (int row = 0; row < figure.rowCount(); ++row) {
        CopiedCells::Row line = {figure.series.first().points[row].label.simplified()};
        for (const FigureSeries &series : figure.series)
            line.push_back(words.valueOrWords(series.points[row], figure.unit).simplified());
        cells.rows.push_back(std::move(line));
    }
    return textOfCells(cells);
}

QString chartHtml(const SeenChart &chart)
{
    const ChartWords words(chart.style.locale);
    const Figure figure = withoutHidden(chart);
    QString html = u"<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
                   u"<body><table><thead><tr><th>"_s +
                   chartRowHead(figure).toHtmlEscaped() + u"</th>"_s;
    for (const FigureSeries &series : figure.series)
        html += u"<th>"_s + ChartWords::seriesName(series).toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead><tbody>"_s;
    for (int row = 0; row < figure.rowCount(); ++row) {
        // A code such as 1.10 is words, no number or date.
        html += u"<tr><td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">"_s +
                figure.series.first().points[row].label.simplified().toHtmlEscaped() + u"</td>"_s;
        for (const FigureSeries &series : figure.series) {
            const FigurePoint &point = series.points[row];
            html += cellStart(point, figure.unit) + words.valueOrWords(point, figure.unit).toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table></body></html>"_s;
}

std::unique_ptr<QMimeData> chartMimeData(const SeenChart &chart, ChartParts parts)
{
    auto taken = std::make_unique<QMimeData>();
    if (parts & (ChartPart::Picture | ChartPart::File)) {
        ChartFiles files;
        files.setHiddenSeries(chart.hidden);
        const QImage picture = files.image(chart.figure, chart.style, chart.size, takenScale);
        const QByteArray png = pngBytes(picture, chartTexts(withoutHidden(chart), chart.style.locale));
        if (parts & ChartPart::Picture) {
            taken->setImageData(picture);
            taken->setData(u"image/png"_s, png);
            taken->setData(u"image/svg+xml"_s, files.svg(chart.figure, chart.style, chart.size.toSize()));
        }
        const QUrl file = parts & ChartPart::File ? takenFile(chart.figure, png) : QUrl();
        if (file.isValid())
            taken->setUrls({file});
    }
    if (parts & ChartPart::Numbers) {
        taken->setText(chartText(chart));
        taken->setHtml(chartHtml(chart));
        taken->setData(u"text/csv"_s, figureCsv(withoutHidden(chart)));
    }
    return taken;
}

} // namespace outturn
