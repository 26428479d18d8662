// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartExport.h"

#include "ui/chart/ChartAltText.h"
#include "ui/chart/ChartFiles.h"
#include "ui/chart/FigureChart.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQueue>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace outturn {

namespace {

constexpr int packedAhead = 2;             // pictures that wait to be packed; a large one waits alone, for its memory
constexpr qint64 largePicture = 8'000'000; // pixels
constexpr qsizetype longestFileName = 160;
constexpr int lowestFitted = 240; // pixels, of a picture that is as high as its figure needs

QString beside(const QString &picture, const QString &ending)
{
    const QFileInfo file(picture);
    return file.dir().filePath(file.completeBaseName() + ending);
}

QString manifestName()
{
    return QStringLiteral("charts.json");
}

Result<void> checked(const ExportOptions &options)
{
    const QSizeF pixels = QSizeF(options.size) * options.scale;
    const auto fits = [](qreal length) { return length >= smallestPicture && length <= largestPicture; };
    if (fits(options.size.width()) && fits(options.size.height()) && fits(pixels.width()) && fits(pixels.height()))
        return {};
    return failure(Error::Kind::Usage, QStringLiteral("%1x%2").arg(options.size.width()).arg(options.size.height()),
                   Message(QT_TRANSLATE_NOOP("Message", "This size of a picture cannot be drawn")),
                   Message(QT_TRANSLATE_NOOP("Message", "Choose between %1 and %2 pixels for each side."),
                           {QString::number(smallestPicture), QString::number(largestPicture)}));
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {Error::Kind::File, path, Message(QT_TRANSLATE_NOOP("Message", "cannot be written: %1"), {reason}),
            Message(QT_TRANSLATE_NOOP("Message", "Choose another folder, or make room there."))};
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

// A chart drawn, on its way to the disk. What is left to do can be done on any thread.
struct DrawnChart
{
    QString path;
    QImage image; // of a PNG
    PngTexts texts;
    QByteArray bytes; // of the other formats
    QByteArray csv, altText;
};

DrawnChart drawn(ChartFiles &files, const Figure &figure, const ExportOptions &options, const QString &path)
{
    DrawnChart chart;
    chart.path = path;
    const ChartStyle style = options.style();
    const QSize size = options.sizeOf(figure);
    switch (options.format) {
    case ExportOptions::Format::Png:
        chart.image = files.image(figure, style, size, options.scale);
        chart.texts = chartTexts(figure, options.locale);
        break;
    case ExportOptions::Format::Svg:
        chart.bytes = files.svg(figure, style, size);
        break;
    case ExportOptions::Format::Pdf:
        chart.bytes = files.pdf(figure, style, size);
        break;
    }
    if (options.csv)
        chart.csv = figureCsv(figure);
    if (options.altText)
        chart.altText = chartAltText(figure, options.locale).toUtf8() + '\n';
    return chart;
}

Result<void> write(const DrawnChart &chart)
{
    Result<void> written =
        writeBytes(chart.image.isNull() ? chart.bytes : pngBytes(chart.image, chart.texts), chart.path);
    if (written && !chart.csv.isEmpty())
        written = writeBytes(chart.csv, chartCsvPath(chart.path));
    if (written && !chart.altText.isEmpty())
        written = writeBytes(chart.altText, chartAltTextPath(chart.path));
    return written;
}

struct DoneChart
{
    Result<void> outcome;
    QImage image; // to be drawn over
};

DoneChart writeAndGiveBack(DrawnChart chart)
{
    Result<void> outcome = write(chart);
    return {std::move(outcome), std::move(chart.image)};
}

QSize fileSize(const Figure &figure, const ExportOptions &options)
{
    const QSize size = options.sizeOf(figure);
    return options.format == ExportOptions::Format::Png ? (QSizeF(size) * options.scale).toSize() : size;
}

bool hasSeveralSources(const Figure &figure)
{
    return figure.firstYear.has_value();
}

Result<void> writeManifest(const QList<Figure> &figures, const QStringList &names, const QList<WrittenChart> &written,
                           const QString &folder, const ExportOptions &options)
{
    QSet<QString> reports;
    for (const Figure &figure : figures)
        reports.insert(figure.report);
    QJsonArray charts;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        QJsonObject entry = figureJson(figures[i]);
        entry.insert(QStringLiteral("file"), written[i].file);
        entry.insert(QStringLiteral("width"), written[i].size.width());
        entry.insert(QStringLiteral("height"), written[i].size.height());
        entry.insert(QStringLiteral("alt"), chartAltText(figures[i], options.locale));
        entry.insert(QStringLiteral("source"), figures[i].source);
        if (!figures[i].sourceHash.isEmpty())
            entry.insert(QStringLiteral("sourceSha256"), figures[i].sourceHash);
        if (options.csv)
            entry.insert(QStringLiteral("csv"), names[i] + QStringLiteral(".csv"));
        if (reports.size() > 1)
            entry.insert(QStringLiteral("report"), written[i].report);
        charts.append(entry);
    }
    const QJsonDocument document(QJsonObject{{QStringLiteral("charts"), charts}});
    return writeBytes(document.toJson(), QDir(folder).filePath(manifestName()));
}

} // namespace

QString chartCsvPath(const QString &picture)
{
    return beside(picture, QStringLiteral(".csv"));
}

QString chartAltTextPath(const QString &picture)
{
    return beside(picture, QStringLiteral(".alt.txt"));
}

QString ExportOptions::suffix() const
{
    return format == Format::Svg   ? QStringLiteral("svg")
           : format == Format::Pdf ? QStringLiteral("pdf")
                                   : QStringLiteral("png");
}

void ExportOptions::apply(const ChartPreset &preset)
{
    size = preset.size;
    scale = preset.scale;
    textPixels = preset.textPixels;
    fitsHeight = preset.fitsHeight;
}

ChartStyle ExportOptions::style() const
{
    const int pixels = textPixels > 0 ? textPixels : qMax(8, qRound(qMin(size.width() / 80.0, size.height() / 45.0)));
    ChartStyle s = theme == Theme::Dark    ? ChartStyle::dark(pixels)
                   : theme == Theme::Print ? ChartStyle::print(pixels)
                                           : ChartStyle::light(pixels);
    static const QStringList installed = QFontDatabase::families();
    for (const QString &family :
         {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")}) {
        if (installed.contains(family)) {
            s.font = QFont(family);
            s.font.setPixelSize(pixels);
            break;
        }
    }
    s.margin = 1.8 * pixels;
    s.sourceLine = true;
    s.locale = locale;
    s.direction = direction;
    return s;
}

QSize ExportOptions::sizeOf(const Figure &figure) const
{
    if (!fitsHeight)
        return size;
    const int height = qCeil(FigureChart::naturalHeight(figure, style(), size.width()));
    return {size.width(), qBound(qMin(lowestFitted, size.height()), height, size.height())};
}

QImage renderStyled(const Figure &figure, const ChartStyle &style, const QSizeF &size, qreal scale)
{
    return ChartFiles().image(figure, style, size, scale);
}

Result<QImage> render(const Figure &figure, const ExportOptions &options)
{
    if (const Result<void> size = checked(options); !size)
        return tl::unexpected(size.error());
    return renderStyled(figure, options.style(), options.sizeOf(figure), options.scale);
}

Result<void> writeChart(const Figure &figure, const ExportOptions &options, const QString &path)
{
    if (const Result<void> size = checked(options); !size)
        return size;
    ChartFiles files;
    return write(drawn(files, figure, options, path));
}

Result<QList<Figure>> chosenFigures(const QList<Figure> &figures, const QStringList &names)
{
    QStringList unknown = names;
    QList<Figure> chosen;
    for (const Figure &figure : figures) {
        unknown.removeAll(figure.name);
        if (names.isEmpty() || names.contains(figure.name))
            chosen.append(figure);
    }
    if (unknown.isEmpty())
        return chosen;
    QStringList known;
    for (const Figure &figure : figures)
        known.append(figure.name);
    return failure(Error::Kind::Usage, unknown.join(QStringLiteral(", ")),
                   Message(QT_TRANSLATE_NOOP("Message", "no chart of this report has this name")),
                   Message(QT_TRANSLATE_NOOP("Message", "Its charts are: %1."), {known.join(QStringLiteral(", "))}));
}

Result<void> setSourceHashes(QList<Figure> &figures, const std::vector<const Report *> &reports,
                             const std::function<Result<QByteArray>(const Report &)> &bytes)
{
    QHash<QString, QString> hashes; // by report
    QSet<QString> needed;
    for (const Figure &figure : std::as_const(figures))
        needed.insert(figure.report);
    const bool overYears = std::any_of(figures.cbegin(), figures.cend(), hasSeveralSources);
    for (const Report *report : reports) {
        if (!overYears && !needed.contains(report->id))
            continue;
        const Result<QByteArray> source = bytes(*report);
        if (!source)
            return tl::unexpected(source.error());
        hashes.insert(report->id,
                      QString::fromLatin1(QCryptographicHash::hash(*source, QCryptographicHash::Sha256).toHex()));
    }
    for (Figure &figure : figures) {
        figure.sourceHash = hashes.value(figure.report);
        if (!hasSeveralSources(figure))
            continue;
        QStringList several;
        for (const QString &report : std::as_const(figure.reports)) {
            if (hashes.contains(report))
                several.append(hashes.value(report));
        }
        figure.sourceHash = several.join(QStringLiteral(", "));
    }
    return {};
}

QStringList chartFileNames(const QList<Figure> &figures)
{
    QSet<QString> reports;
    for (const Figure &figure : figures)
        reports.insert(figure.report);
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9._-]|^[.-]+"));
    QStringList names;
    QSet<QString> taken;
    for (const Figure &figure : figures) {
        // Of figures over years the report is an operation "over years", as their own names say.
        QString report = figure.report;
        if (hasSeveralSources(figure) && report.endsWith(QStringLiteral("-over-years")))
            report.chop(11);
        QString whole = reports.size() > 1 ? report + u'-' + figure.name : figure.name;
        const QString base = whole.replace(unusual, QStringLiteral("-")).left(longestFileName);
        QString name = base;
        for (int n = 2; taken.contains(name.toLower()); ++n)
            name = base + u'-' + QString::number(n);
        taken.insert(name.toLower());
        names.append(name);
    }
    return names;
}

Result<QList<WrittenChart>> writeCharts(const QList<Figure> &figures, const QString &folder,
                                        const ExportOptions &options, const std::function<bool(double)> &progress)
{
    if (const Result<void> size = checked(options); !size)
        return tl::unexpected(size.error());
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(folder, QCoreApplication::translate("Message", "the folder cannot be made")));

    ChartFiles files;
    const QStringList names = chartFileNames(figures);
    QList<WrittenChart> written;
    QQueue<QFuture<DoneChart>> writing;
    Result<void> outcome;
    const auto finishOne = [&] {
        DoneChart done = writing.dequeue().takeResult();
        files.recycle(std::move(done.image));
        if (outcome && !done.outcome)
            outcome = std::move(done.outcome);
    };
    for (qsizetype i = 0; i < figures.size() && outcome; ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(figures.size()))) {
            outcome = failure(Error::Kind::Cancelled, folder, Message(QT_TRANSLATE_NOOP("Message", "cancelled")));
            break;
        }
        const QSize pixels = fileSize(figures[i], options);
        // Drawing needs this thread, packing and writing do not.
        const QString file = names[i] + u'.' + options.suffix();
        writing.enqueue(
            QtConcurrent::run(writeAndGiveBack, drawn(files, figures[i], options, QDir(folder).filePath(file))));
        const bool large = qint64(pixels.width()) * pixels.height() > largePicture;
        while (writing.size() > (large ? 0 : packedAhead))
            finishOne();
        written.append({figures[i].name, figures[i].report, file, pixels});
    }
    while (!writing.isEmpty())
        finishOne();
    if (outcome)
        outcome = writeManifest(figures, names, written, folder, options);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (progress)
        progress(1);
    return written;
}

Result<QList<WrittenChart>> writeCharts(const Report &report, const QString &folder, const ExportOptions &options,
                                        const QStringList &names, const std::function<bool(double)> &progress)
{
    const Result<QList<Figure>> chosen = chosenFigures(figures(report), names);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return writeCharts(*chosen, folder, options, progress);
}

} // namespace outturn
