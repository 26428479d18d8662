// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "app/report/Error.h"
#include "ui/chart/ChartNumbers.h"
#include "ui/chart/ChartPresets.h"
#include "ui/chart/ChartStyle.h"

#include <QImage>

#include <functional>

namespace outturn {

struct ExportOptions
{
    enum class Format : quint8 { Png, Svg, Pdf };
    enum class Theme : quint8 { Light, Dark, Print };

    QSize size{1600, 900};   ///< pixels before scaling
    bool fitsHeight = false; ///< as high as the figure needs, at most `size`'s height
    qreal scale = 1;         ///< of a PNG: 2 gives twice as many pixels for the same picture
    int textPixels = 0;      ///< of labels; 0: grows with `size`
    Format format = Format::Png;
    Theme theme = Theme::Light;
    bool csv = false;              ///< the numbers beside each picture (.csv)
    bool altText = false;          ///< its alternative text beside each picture (.alt.txt)
    QLocale locale = QLocale::c(); ///< how numbers are written; C: the same on every machine
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// Takes size, scale and text size of a preset.
    void apply(const ChartPreset &preset);
    QString suffix() const; ///< "png"
    /// Drawn with the first of a few common fonts that is installed, whatever the font of the windows is.
    ChartStyle style() const;
    /// The size of one figure, before scaling.
    QSize sizeOf(const Figure &figure) const;
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

/// One chart as a file, whole or absent, and what `options` asks for beside it under the same name. A PNG carries
/// title, alternative text, source and numbers (chartTexts()). The same figure and options give the same bytes, where
/// the same fonts are installed.
Result<void> writeChart(const Figure &figure, const ExportOptions &options, const QString &path);

/// The files beside a picture that hold its numbers and its alternative text. Of "X.png" the latter is "X.alt.txt": a
/// report from which the picture was made may be called "X.txt".
QString chartCsvPath(const QString &picture);
QString chartAltTextPath(const QString &picture);

/// The figures of these names, in the report's order; all when `names` is empty. Refuses a name that none has.
Result<QList<Figure>> chosenFigures(const QList<Figure> &figures, const QStringList &names);

/// Says of each figure which bytes it was made from; `bytes` gives those of a report.
Result<void> setSourceHashes(QList<Figure> &figures, const std::vector<const Report *> &reports,
                             const std::function<Result<QByteArray>(const Report &)> &bytes);

/// The names of the files of figures that are written together, without folders and endings, each one's own:
/// "budget-by-outcome-area", of several reports "mexico-2023-budget-by-outcome-area".
QStringList chartFileNames(const QList<Figure> &figures);

/// Every figure as a file in `folder` (made if need be), then `charts.json` that lists them. Figures without numbers
/// are drawn too, with the words that say what is missing. `progress` (0…1) is called between charts on the calling
/// thread; false cancels. After a failure there is no new manifest.
Result<QList<WrittenChart>> writeCharts(const QList<Figure> &figures, const QString &folder,
                                        const ExportOptions &options, const std::function<bool(double)> &progress = {});
Result<QList<WrittenChart>> writeCharts(const Report &report, const QString &folder, const ExportOptions &options,
                                        const QStringList &names = {},
                                        const std::function<bool(double)> &progress = {});

} // namespace outturn
