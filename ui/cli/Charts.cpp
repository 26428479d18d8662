// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartExport.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

#include <QFile>
#include <QImageReader>

namespace outturn::cli {

namespace {

const char use[] =
    "charts FILE -o DIR [--format png|svg|pdf] [--size 1600x900] [--scale 2] [--chart NAME]… "
    "[--theme light|dark|print] [--report ID] [--password-file FILE] [--recognise], or charts --from PICTURE.png";

// Whole-number pixels; the picture's own bounds are those of ChartExport.
std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.toLower().split(u'x');
    bool width = false;
    bool height = false;
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(&width), sides[1].toInt(&height));
    return width && height && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

template <typename T>
std::optional<T> named(const QString &word, std::initializer_list<std::pair<const char *, T>> names)
{
    for (const auto &[name, value] : names) {
        if (word == QLatin1StringView(name))
            return value;
    }
    return std::nullopt;
}

tl::expected<ExportOptions, QString> optionsFrom(const Words &words)
{
    ExportOptions options;
    if (words.has(QStringLiteral("format"))) {
        const auto format =
            named<ExportOptions::Format>(words.value(QStringLiteral("format")), {{"png", ExportOptions::Format::Png},
                                                                                 {"svg", ExportOptions::Format::Svg},
                                                                                 {"pdf", ExportOptions::Format::Pdf}});
        if (!format)
            return tl::unexpected(QStringLiteral("--format is png, svg or pdf"));
        options.format = *format;
    }
    if (words.has(QStringLiteral("theme"))) {
        const auto theme =
            named<ExportOptions::Theme>(words.value(QStringLiteral("theme")), {{"light", ExportOptions::Theme::Light},
                                                                               {"dark", ExportOptions::Theme::Dark},
                                                                               {"print", ExportOptions::Theme::Print}});
        if (!theme)
            return tl::unexpected(QStringLiteral("--theme is light, dark or print"));
        options.theme = *theme;
    }
    if (words.has(QStringLiteral("size"))) {
        const auto size = sizeFrom(words.value(QStringLiteral("size")));
        if (!size)
            return tl::unexpected(QStringLiteral("--size is width x height in pixels, such as 1600x900"));
        options.size = *size;
    }
    if (words.has(QStringLiteral("scale"))) {
        bool isNumber = false;
        options.scale = words.value(QStringLiteral("scale")).toDouble(&isNumber);
        if (!isNumber || options.scale < 0.25 || options.scale > 8)
            return tl::unexpected(QStringLiteral("--scale is a number from 0.25 to 8"));
    }
    return options;
}

int printCarried(const QString &path)
{
    QImageReader reader(path);
    const QString title = reader.text(QStringLiteral("Title"));
    const QString figures = reader.text(QStringLiteral("Figures"));
    if (!QFile::exists(path))
        return fail({Error::Kind::File, path, Message("it is not there"), Message("Check the name")});
    if (!reader.canRead())
        return fail({Error::Kind::File, path, Message("it is no picture that can be read"),
                     Message("Only PNG pictures exported by Outturn carry numbers")});
    if (figures.isEmpty())
        return fail({Error::Kind::File, path, Message("the picture carries no numbers"),
                     Message("Only PNG pictures exported by Outturn carry them")});
    const QString source = reader.text(QStringLiteral("Source"));
    const QByteArray text =
        "Title: " + title.toUtf8() + "\nSource: " + source.toUtf8() + '\n' + figures.toUtf8() + '\n';
    return print(text);
}

} // namespace

int charts(const QStringList &arguments)
{
    const auto words =
        parse(arguments,
              QList<QCommandLineOption>{{{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("DIR")},
                                        {QStringLiteral("format"), {}, QStringLiteral("FORMAT")},
                                        {QStringLiteral("size"), {}, QStringLiteral("SIZE")},
                                        {QStringLiteral("scale"), {}, QStringLiteral("SCALE")},
                                        {QStringLiteral("chart"), {}, QStringLiteral("NAME")},
                                        {QStringLiteral("theme"), {}, QStringLiteral("THEME")},
                                        {QStringLiteral("report"), {}, QStringLiteral("ID")},
                                        {QStringLiteral("from"), {}, QStringLiteral("PICTURE")}} +
                  accessOptions());
    if (!words)
        return wrongUsage(words.error(), use);
    if (words->has(QStringLiteral("from")) && (words->options.size() > 1 || !words->positional.isEmpty()))
        return wrongUsage(QStringLiteral("--from takes a picture and nothing else"), use);
    if (words->has(QStringLiteral("from")))
        return printCarried(words->value(QStringLiteral("from")));
    const QString folder = words->value(QStringLiteral("o"));
    if (words->positional.size() != 1 || folder.isEmpty())
        return wrongUsage(QStringLiteral("charts takes one file and -o"), use);
    const auto options = optionsFrom(*words);
    if (!options)
        return wrongUsage(options.error(), use);

    const auto source = openSource(*words);
    if (!source)
        return fail(source.error());
    const auto reports = narrowed(*source, *words);
    if (!reports)
        return fail(reports.error());
    QList<Figure> all;
    for (const Report *report : *reports)
        all += figures(*report);
    const auto wanted = chosenFigures(all, words->options.value(QStringLiteral("chart")));
    if (!wanted)
        return fail(wanted.error());
    const auto written = writeCharts(*wanted, folder, *options);
    return written ? 0 : fail(written.error());
}

} // namespace outturn::cli
