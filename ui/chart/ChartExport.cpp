// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartExport.h"

#include "ui/chart/ChartWords.h"
#include "ui/chart/FigureChart.h"

#include <QBuffer>
#include <QDir>
#include <QFuture>
#include <QGraphicsScene>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QQueue>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QSvgGenerator>
#include <QtConcurrent/QtConcurrentRun>

namespace outturn {

namespace {

constexpr int pngQuality = 75;  // zlib level 2: larger levels cost several times the time for a few per cent of size
constexpr int encodedAhead = 2; // pictures that wait to be packed; a large one waits alone, for its memory
constexpr qint64 largePicture = 8'000'000; // pixels
constexpr int pdfResolution = 96;          // so that a pixel of the chart is a pixel of the page

QString manifestName()
{
    return QStringLiteral("charts.json");
}

void paint(const Figure &figure, const ChartStyle &style, const QSizeF &size, QPainter &painter)
{
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto *chart = new FigureChart;
    scene.addItem(chart);
    chart->draw(figure, style, size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), style.background);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
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

QByteArray compactJson(const Figure &figure)
{
    return QJsonDocument(figureJson(figure)).toJson(QJsonDocument::Compact);
}

// Callable from any thread: the picture is drawn already.
Result<void> writePng(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path, file.errorString()));
    QImageWriter writer(&file, "png");
    writer.setQuality(pngQuality);
    if (!writer.write(image))
        return tl::unexpected(cannotWrite(path, writer.errorString()));
    if (!file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

QByteArray svg(const Figure &figure, const ExportOptions &options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setResolution(pdfResolution);
    const ChartStyle style = options.style();
    generator.setTitle(figure.title.translated());
    generator.setDescription(ChartWords(style.locale).summary(figure));
    QPainter painter(&generator);
    paint(figure, style, options.size, painter);
    painter.end();
    return buffer.data();
}

QByteArray pdf(const Figure &figure, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(
        QPageSize(QSizeF(options.size) * 72 / pdfResolution, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(figure.title.translated());
    writer.setCreator(QStringLiteral("Outturn"));
    QPainter painter(&writer);
    paint(figure, options.style(), options.size, painter);
    painter.end();
    // The moment of writing is the only thing that would make two files of one chart differ.
    QByteArray bytes = buffer.data();
    const QByteArray key = "/CreationDate (D:";
    const qsizetype date = bytes.indexOf(key);
    if (date >= 0)
        bytes.replace(date + key.size(), 14, "20000101000000");
    return bytes;
}

QImage picture(const Figure &figure, const ExportOptions &options)
{
    QImage image = renderStyled(figure, options.style(), options.size, options.scale);
    image.setText(QStringLiteral("Title"), figure.title.translated());
    image.setText(QStringLiteral("Source"), figure.source);
    image.setText(QStringLiteral("Figures"), QString::fromUtf8(compactJson(figure)));
    return image;
}

QSize fileSize(const ExportOptions &options)
{
    return options.format == ExportOptions::Format::Png ? (QSizeF(options.size) * options.scale).toSize()
                                                        : options.size;
}

Result<void> writeManifest(const QList<Figure> &figures, const QList<WrittenChart> &written, bool severalReports,
                           const QString &folder)
{
    QJsonArray charts;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        QJsonObject entry = figureJson(figures[i]);
        entry.insert(QStringLiteral("file"), written[i].file);
        entry.insert(QStringLiteral("width"), written[i].size.width());
        entry.insert(QStringLiteral("height"), written[i].size.height());
        if (severalReports)
            entry.insert(QStringLiteral("report"), written[i].report);
        charts.append(entry);
    }
    const QJsonDocument document(QJsonObject{{QStringLiteral("charts"), charts}});
    return writeBytes(document.toJson(), QDir(folder).filePath(manifestName()));
}

} // namespace

QString ExportOptions::suffix() const
{
    return format == Format::Svg   ? QStringLiteral("svg")
           : format == Format::Pdf ? QStringLiteral("pdf")
                                   : QStringLiteral("png");
}

ChartStyle ExportOptions::style() const
{
    const int pixelSize = qMax(8, qRound(qMin(size.width() / 80.0, size.height() / 45.0)));
    ChartStyle s = theme == Theme::Dark    ? ChartStyle::dark(pixelSize)
                   : theme == Theme::Print ? ChartStyle::print(pixelSize)
                                           : ChartStyle::light(pixelSize);
    s.margin = 1.8 * pixelSize;
    s.locale = locale;
    s.direction = direction;
    return s;
}

QImage renderStyled(const Figure &figure, const ChartStyle &style, const QSizeF &size, qreal scale)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(3780 * scale)); // 96 dots an inch at scale 1
    image.setDotsPerMeterY(qRound(3780 * scale));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(figure, style, size, painter);
    return image;
}

Result<QImage> render(const Figure &figure, const ExportOptions &options)
{
    if (const Result<void> size = checked(options); !size)
        return tl::unexpected(size.error());
    return picture(figure, options);
}

Result<void> writeChart(const Figure &figure, const ExportOptions &options, const QString &path)
{
    if (const Result<void> size = checked(options); !size)
        return size;
    switch (options.format) {
    case ExportOptions::Format::Svg:
        return writeBytes(svg(figure, options), path);
    case ExportOptions::Format::Pdf:
        return writeBytes(pdf(figure, options), path);
    case ExportOptions::Format::Png:
        break;
    }
    return writePng(picture(figure, options), path);
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

Result<QList<WrittenChart>> writeCharts(const QList<Figure> &figures, const QString &folder,
                                        const ExportOptions &options, const std::function<bool(double)> &progress)
{
    if (const Result<void> size = checked(options); !size)
        return tl::unexpected(size.error());
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(folder, QCoreApplication::translate("Message", "the folder cannot be made")));
    QSet<QString> reports;
    for (const Figure &figure : figures)
        reports.insert(figure.report);

    QList<WrittenChart> written;
    QQueue<QFuture<Result<void>>> encoding;
    Result<void> outcome;
    const QSize pixels = fileSize(options);
    const bool large = qint64(pixels.width()) * pixels.height() > largePicture;
    const auto finishOne = [&] {
        const Result<void> one = encoding.dequeue().takeResult();
        if (outcome && !one)
            outcome = one;
    };
    for (const Figure &figure : figures) {
        if (progress && !progress(static_cast<double>(written.size()) / static_cast<double>(figures.size())))
            outcome = failure(Error::Kind::Cancelled, folder, Message(QT_TRANSLATE_NOOP("Message", "cancelled")));
        if (!outcome)
            break;
        const QString prefix = reports.size() > 1 ? figure.report + u'-' : QString();
        const QString file = prefix + figure.name + u'.' + options.suffix();
        const QString path = QDir(folder).filePath(file);
        if (options.format == ExportOptions::Format::Png) {
            // Drawing needs this thread, packing does not.
            encoding.enqueue(QtConcurrent::run(writePng, picture(figure, options), path));
            if (encoding.size() > (large ? 0 : encodedAhead))
                finishOne();
        } else {
            outcome = writeChart(figure, options, path);
        }
        written.append({figure.name, figure.report, file, fileSize(options)});
    }
    while (!encoding.isEmpty())
        finishOne();
    if (outcome)
        outcome = writeManifest(figures, written, reports.size() > 1, folder);
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

QJsonObject figureJson(const Figure &figure)
{
    QJsonArray allSeries;
    for (const FigureSeries &series : figure.series) {
        QJsonArray points;
        for (const FigurePoint &p : series.points) {
            QJsonObject point{{QStringLiteral("label"), p.label},
                              {QStringLiteral("row"), p.row.isEmpty() ? QJsonValue() : QJsonValue(p.row.text())},
                              {QStringLiteral("value"), p.value ? QJsonValue(p.value->toPlain()) : QJsonValue()}};
            // Null alone would not tell Unknown from blank, nor the level of a scale.
            if (!p.value)
                point.insert(QStringLiteral("written"), p.noColumn ? QJsonValue() : QJsonValue(p.written));
            points.append(point);
        }
        allSeries.append(QJsonObject{{QStringLiteral("name"), series.name}, {QStringLiteral("points"), points}});
    }
    return {{QStringLiteral("name"), figure.name},
            {QStringLiteral("title"), figure.title.english()},
            {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("series"), allSeries}};
}

} // namespace outturn
