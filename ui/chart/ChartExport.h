// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "app/report/Error.h"
#include "ui/chart/ChartStyle.h"

#include <QImage>
#include <QJsonObject>
#include <QSize>

#include <functional>

namespace outturn {

struct ExportOptions
{
    enum class Format : quint8 { Png, Svg, Pdf };
    enum class Theme : quint8 { Light, Dark, Print };

    QSize size{1600, 900}; ///< pixels before scaling; text grows with it
    qreal scale = 1;       ///< of a PNG: 2 gives twice as many pixels for the same picture
    Format format = Format::Png;
    Theme theme = Theme::Light;
    QLocale locale = QLocale::c(); ///< how numbers are written; C: the same on every machine
    Qt::LayoutDirection direction = Qt::LeftToRight;

    QString suffix() const; ///< "png"
    ChartStyle style() const;
};

struct WrittenChart
{
    QString name;
    QString report;
    QString file; ///< without folders
    QSize size;   ///< in pixels of the file
};

/// Smallest and largest pictures that are drawn; outside of them a size is refused.
inline constexpr int smallestPicture = 200;
inline constexpr int largestPicture = 16000;

/// One chart as a picture. Needs the thread of the widgets, like everything here. Refuses sizes out of bounds.
Result<QImage> render(const Figure &figure, const ExportOptions &options);
/// The same in a given style: what a view shows.
QImage renderStyled(const Figure &figure, const ChartStyle &style, const QSizeF &size, qreal scale);

/// One chart as a file, whole or absent. A PNG carries its title, source and numbers as text ("Title", "Source",
/// "Figures"). The same figure and options give the same bytes.
Result<void> writeChart(const Figure &figure, const ExportOptions &options, const QString &path);

/// The figures of these names, in the report's order; all when `names` is empty. Refuses a name that none has.
Result<QList<Figure>> chosenFigures(const QList<Figure> &figures, const QStringList &names);

/// Every figure as a file in `folder` (made if need be), then `charts.json` that lists them. Figures without numbers
/// are drawn too, with the words that say what is missing. Figures of several reports have the report's id before their
/// file names. `progress` (0…1) is called between charts on the calling thread; false cancels. After a failure there is
/// no new manifest.
Result<QList<WrittenChart>> writeCharts(const QList<Figure> &figures, const QString &folder,
                                        const ExportOptions &options, const std::function<bool(double)> &progress = {});
Result<QList<WrittenChart>> writeCharts(const Report &report, const QString &folder, const ExportOptions &options,
                                        const QStringList &names = {},
                                        const std::function<bool(double)> &progress = {});

/// Name, title, unit and series with exact numbers: the part of the manifest that a PNG carries.
QJsonObject figureJson(const Figure &figure);

} // namespace outturn
