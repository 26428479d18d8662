// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/Png.h"
#include "ui/chart/ChartExport.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"
#include "ui/settings/Translator.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace outturn::cli {

namespace {

const char use[] =
    "charts FILE -o DIR [--format png|svg|pdf] [--preset slide|a4|square|web] [--size 1600x900] [--scale 2] "
    "[--chart NAME]… [--theme light|dark|print] [--locale LANG] [--csv] [--alt] [--report ID] [--password-file FILE] "
    "[--recognise], or charts --from PICTURE.png";

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
    if (words.has(QStringLiteral("preset"))) {
        const ChartPreset *preset = chartPreset(words.value(QStringLiteral("preset")));
        if (!preset)
            return tl::unexpected(QStringLiteral("--preset is slide, a4, square or web"));
        options.apply(*preset);
    }
    if (words.has(QStringLiteral("size"))) {
        const auto size = sizeFrom(words.value(QStringLiteral("size")));
        if (!size)
            return tl::unexpected(QStringLiteral("--size is width x height in pixels, such as 1600x900"));
        options.size = *size;
        options.textPixels = 0;
        options.fitsHeight = false;
    }
    if (words.has(QStringLiteral("scale"))) {
        bool isNumber = false;
        options.scale = words.value(QStringLiteral("scale")).toDouble(&isNumber);
        if (!isNumber || options.scale < 0.25 || options.scale > 8)
            return tl::unexpected(QStringLiteral("--scale is a number from 0.25 to 8"));
    }
    if (words.has(QStringLiteral("locale"))) {
        const QLocale locale(words.value(QStringLiteral("locale")));
        if (locale.language() == QLocale::C)
            return tl::unexpected(QStringLiteral("--locale is a language, such as fr or es_MX"));
        options.locale = locale;
    }
    options.csv = words.has(QStringLiteral("csv"));
    options.altText = words.has(QStringLiteral("alt"));
    return options;
}

// Words too, where there is a translation into the language or into that of its country.
void speak(const QString &code, Translator &translator, ExportOptions &options)
{
    options.direction = options.locale.textDirection();
    for (const QString &known : {code, code.section(u'_', 0, 0)}) {
        for (const Translator::Language &language : translator.languages()) {
            if (language.code != known)
                continue;
            translator.use(known);
            // It knows which digits a language without a country has.
            if (code == known && QLocale().language() == options.locale.language())
                options.locale = QLocale();
            return;
        }
    }
}

// What a terminal obeys instead of showing it, and ends of lines.
bool isUnseen(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

// One line, whatever somebody put into the picture.
QByteArray plainLine(const QString &words)
{
    QString plain;
    for (const char32_t c : words.toStdU32String()) {
        if (isUnseen(c))
            plain += u' ';
        else
            plain += QStringView(QChar::fromUcs4(c));
    }
    return plain.toUtf8();
}

// The same for JSON, which loses nothing: outside of its strings there are no such characters.
QByteArray plainJson(const QJsonObject &json)
{
    const QString words = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    QString plain;
    for (const char32_t c : words.toStdU32String()) {
        const auto units = QChar::fromUcs4(c);
        if (!isUnseen(c)) {
            plain += QStringView(units);
            continue;
        }
        for (const QChar unit : QStringView(units))
            plain += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return plain.toUtf8();
}

int printCarried(const QString &path)
{
    const auto bytes = readFileBytes(path);
    if (!bytes)
        return fail(bytes.error());
    const auto texts = pngTexts(*bytes, path);
    if (!texts)
        return fail(texts.error());
    const QByteArray figures = texts->value(QStringLiteral("Figures")).toUtf8();
    if (figures.isEmpty())
        return fail({Error::Kind::File, path, Message("the picture carries no numbers"),
                     Message("Only PNG pictures exported by Outturn carry them")});
    const QJsonDocument json = QJsonDocument::fromJson(figures);
    if (!json.isObject())
        return fail({Error::Kind::File, path, Message("the numbers that the picture carries are broken"),
                     Message("Export the chart again")});
    QByteArray text = "Title: " + plainLine(texts->value(QStringLiteral("Title"))) +
                      "\nSource: " + plainLine(texts->value(QStringLiteral("Source"))) + '\n';
    if (const QString hash = texts->value(QStringLiteral("Source-SHA256")); !hash.isEmpty())
        text += "Source-SHA256: " + plainLine(hash) + '\n';
    text += plainJson(json.object()) + '\n';
    return print(text);
}

// The figures of each report, then those over the years of a project that is taken as a whole.
QList<Figure> figuresOf(const Source &source, const std::vector<const Report *> &reports, bool isWhole)
{
    QList<Figure> all;
    for (const Report *report : reports)
        all += figures(*report);
    if (source.project && isWhole && reports.size() > 1)
        all += figuresOverYears(source.project->reports());
    return all;
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
                                        {QStringLiteral("preset"), {}, QStringLiteral("PRESET")},
                                        {QStringLiteral("locale"), {}, QStringLiteral("LANG")},
                                        QCommandLineOption(QStringLiteral("csv")),
                                        QCommandLineOption(QStringLiteral("alt")),
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
    auto options = optionsFrom(*words);
    if (!options)
        return wrongUsage(options.error(), use);
    Translator translator;
    if (words->has(QStringLiteral("locale")))
        speak(words->value(QStringLiteral("locale")), translator, *options);

    const auto source = openSource(*words);
    if (!source)
        return fail(source.error());
    const auto reports = narrowed(*source, *words);
    if (!reports)
        return fail(reports.error());
    auto wanted = chosenFigures(figuresOf(*source, *reports, !words->has(QStringLiteral("report"))),
                                words->options.value(QStringLiteral("chart")));
    if (!wanted)
        return fail(wanted.error());
    const auto hashed = setSourceHashes(*wanted, *reports, [&](const Report &report) { return source->bytes(report); });
    if (!hashed)
        return fail(hashed.error());
    const auto written = writeCharts(*wanted, folder, *options);
    return written ? 0 : fail(written.error());
}

} // namespace outturn::cli
