// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartExport.h"
#include "app/write/Png.h"
#include "app/write/PngPalette.h"
#include "tests/ui/chart/HandMadeFigures.h"
#include "ui/chart/ChartAltText.h"
#include "ui/chart/ChartFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// In the channel that differs most.
int mostOff(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            most = std::max(
                {most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return most;
}

} // namespace

class ChartExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvTellsWhatIsMissing();
    void csvIsNoFormula();
    void altTextIsOneParagraph();
    void pngCarriesWordsAndPixels();
    void pngKeepsColours();
    void textOfAnSvgIsText();
    void svgHoldsAnyWords();
    void pageOfAPdfHasFonts();
    void orderMakesNoDifference();
    void twoProcessesWriteTheSame_data();
    void twoProcessesWriteTheSame();
    void presetsAreSizes();
    void fileNamesAreSafe();
    void companionsStandBeside();
    void sourcesAreNamedByTheirBytes();
};

void ChartExportTest::csvTellsWhatIsMissing()
{
    Figure figure = handmade::budget();
    figure.series[1].points[0].value.reset();
    figure.series[1].points[0].noColumn = true;
    figure.series[2].points[1].value.reset();
    figure.series[2].points[1].noColumn = figure.series[2].points[1].noRow = true;
    const QList<QByteArray> lines = figureCsv(figure).split('\n');
    QCOMPARE(lines[0], "label,row,Final budget,Funds available,Expenditure,unit\r");
    QCOMPARE(lines[1], "OA1: Harbours,row/0,9500000,no such column,5900000,USD\r");
    QCOMPARE(lines[2],
             "OA2: Lighthouses and everything that shines at night,row/1,4200000.50,4000000,no such row,USD\r");
    QCOMPARE(lines[3], "OA3: Ferries,row/2,Unknown,Unknown,,USD\r");
    QCOMPARE(lines[4], "OA4: Piers,row/3,0,0,0,USD\r");
    QCOMPARE(lines.size(), 6);
}

void ChartExportTest::csvIsNoFormula()
{
    Figure figure = handmade::gap();
    figure.series[0].points[0].label = u"=1+1, \"a\""_s;
    figure.series[0].points[2].value.reset();
    figure.series[0].points[2].missing = Value::Kind::Text;
    figure.series[0].points[2].written = u"-about 3"_s;
    const QList<QByteArray> lines = figureCsv(figure).split('\n');
    QCOMPARE(lines[1], "\"'=1+1, \"\"a\"\"\",row/0,3400000,USD\r");
    QVERIFY(lines[2].contains(",-250000.25,"));
    QVERIFY(lines[3].contains(",'-about 3,"));
}

void ChartExportTest::altTextIsOneParagraph()
{
    for (const Figure &figure : handmade::allForms()) {
        const QString words = chartAltText(figure, QLocale::c());
        QVERIFY(words.startsWith(figure.title.english()));
        QVERIFY2(words.size() < 700 && !words.contains(u'\n'), qPrintable(words));
        QVERIFY2(!words.contains(u"%1") && !words.contains(u".."), qPrintable(words));
    }
    Figure budget = handmade::budget();
    budget.ownTitle = u"What it cost"_s;
    budget.ownNote = u"Before the audit"_s;
    budget.rowNotes = {{RowId(u"row/2"_s), u"Sold in May"_s}};
    const QString words = chartAltText(budget, QLocale::c());
    QVERIFY(words.startsWith(u"What it cost. USD, 2031."));
    for (const QString &part :
         {u"largest 9,500,000 (OA1: Harbours), smallest 0 (OA4: Piers), total 13,700,000.50"_s, u"Unknown: 2"_s,
          u"blank: 1"_s, u"Before the audit."_s, u"OA3: Ferries: Sold in May."_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" is not in "_s + words));
    QVERIFY(chartAltText(handmade::empty(), QLocale::c()).contains(u"No amounts are known"));
    QVERIFY(!chartAltText(handmade::indicators(), QLocale::c()).contains(u"total"));
}

void ChartExportTest::pngCarriesWordsAndPixels()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"chart.png"_s);
    Figure figure = handmade::budget();
    figure.ownTitle = u"Presupuesto – año"_s;
    figure.sourceHash = u"00ff"_s;
    ExportOptions options;
    options.scale = 1.5;
    QVERIFY(writeChart(figure, options, path));
    const QImage read(path);
    const auto drawn = render(figure, options);
    QCOMPARE(read.size(), QSize(2400, 1350));
    QVERIFY(mostOff(read, *drawn) <= PngPalette::mostOff);
    QCOMPARE(read.pixel(0, 0), drawn->pixel(0, 0));
    QCOMPARE(read.dotsPerMeterX(), 5669);
    const auto texts = pngTexts(contents(path), path);
    QVERIFY(texts);
    QCOMPARE(texts->value(u"Title"_s), figure.ownTitle);
    QCOMPARE(texts->value(u"Description"_s), chartAltText(figure, options.locale));
    QCOMPARE(texts->value(u"Source-SHA256"_s), u"00ff"_s);
    for (const QString &key : {u"Title"_s, u"Description"_s, u"Source"_s, u"Figures"_s})
        QCOMPARE(read.text(key).simplified(), texts->value(key).simplified());
    QCOMPARE(QJsonDocument::fromJson(texts->value(u"Figures"_s).toUtf8()).object(), figureJson(figure));
}

void ChartExportTest::pngKeepsColours()
{
    QImage few(300, 3, QImage::Format_RGB32);
    QImage grey(300, 300, QImage::Format_RGB32);
    QImage many(256, 256, QImage::Format_RGB32);
    for (int x = 0; x < 300; ++x) {
        for (int y = 0; y < 300; ++y) {
            if (y < 3)
                few.setPixel(x, y, qRgb(x % 200, 7, 255));
            grey.setPixel(x, y, qRgb((x + y) % 256, (x + y + 1) / 4 % 256, (x * y) % 3));
            if (x < 256 && y < 256)
                many.setPixel(x, y, qRgb(x, y, (x * 7 + y * 13) % 256));
        }
    }
    QImage blank(33, 5, QImage::Format_RGB32);
    blank.fill(Qt::black);
    for (const auto &[image, most] : {std::pair(few, 0), {grey, PngPalette::mostOff}, {many, 0}, {blank, 0}}) {
        const QImage read = QImage::fromData(pngBytes(image, {}), "png");
        QCOMPARE(read.size(), image.size());
        const int off = mostOff(read, image);
        QVERIFY2(off <= most, qPrintable(QString::number(off)));
    }
}

void ChartExportTest::textOfAnSvgIsText()
{
    ChartFiles files;
    ExportOptions options;
    for (const Figure &figure : handmade::allForms()) {
        const QByteArray svg = files.svg(figure, options.style(), options.size);
        QXmlStreamReader xml(svg);
        QString words, title, description;
        int paths = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"title")
                title = xml.readElementText();
            else if (xml.name() == u"desc")
                description = xml.readElementText();
            else if (xml.name() == u"text")
                words += xml.readElementText(QXmlStreamReader::IncludeChildElements) + u' ';
            else if (xml.name() == u"path" && xml.attributes().value(u"d"_s).count(u'C') > 60)
                ++paths; // curves of letters
        }
        QVERIFY(!xml.hasError());
        QCOMPARE(title, figure.title.english());
        QCOMPARE(description, chartAltText(figure, options.locale));
        QCOMPARE(paths, 0);
        const QString all = words.simplified().remove(u' ');
        const QStringList said = figure.hasNumbers()
                                     ? QStringList{figure.title.english(), figure.series[0].points[1].label}
                                     : QStringList{figure.title.english()};
        for (const QString &label : said) {
            // A line that is wrapped is several elements, and a code stands without its colon.
            for (const QString &word : QString(label).remove(u':').split(u' '))
                QVERIFY2(all.contains(word), qPrintable(word + u" is not in "_s + words));
        }
    }
}

void ChartExportTest::svgHoldsAnyWords()
{
    ChartFiles files;
    ExportOptions options;
    for (Figure figure : handmade::allForms()) {
        figure.ownTitle = u"A & B <x> \"q\" &amp; <script>alert(1)</script>"_s;
        figure.ownNote = u"]]> & </desc><script/> \u0001\u001f"_s + QChar(0xFFFE) + QChar(0xD800) + u" end"_s;
        figure.source = u"<&>.txt"_s;
        for (FigureSeries &series : figure.series) {
            for (FigurePoint &point : series.points)
                point.label += u" & <script>\u0002"_s + QChar(0xFFFF);
        }
        figure.rowNotes = {{RowId(u"row/0"_s), u"<script>&"_s}};
        QXmlStreamReader xml(files.svg(figure, options.style(), options.size));
        QStringList titles, descriptions;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY(xml.name() != u"script");
            if (xml.name() == u"title")
                titles << xml.readElementText();
            else if (xml.name() == u"desc")
                descriptions << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(figure.name + u": "_s + xml.errorString()));
        QCOMPARE(titles, QStringList{figure.ownTitle});
        QCOMPARE(descriptions.size(), 1);
        QVERIFY(descriptions[0].contains(u"]]> & </desc><script/>"_s));
        QVERIFY(descriptions[0].contains(u" end"_s) && !descriptions[0].contains(u'\u0001'));
    }
}

void ChartExportTest::pageOfAPdfHasFonts()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"chart.pdf"_s);
    ExportOptions options;
    options.format = ExportOptions::Format::Pdf;
    options.apply(*chartPreset(u"a4"_s));
    QVERIFY(writeChart(handmade::budget(), options, path));
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.contains("dc:description"));
    QVERIFY(bytes.contains("largest 9,500,000"));
    for (const QString &tool : {u"pdffonts"_s, u"pdfimages"_s, u"pdftotext"_s, u"pdfinfo"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("poppler-utils are not installed");
    }
    const auto said = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QStringList fonts = said(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u" yes "), qPrintable(font));
    QCOMPARE(said(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
    QVERIFY(said(u"pdftotext"_s, {path, u"-"_s}).contains(u"Lighthouses and everything"));
    const QString size = said(u"pdfinfo"_s, {path}).section(u"Page size:"_s, 1).section(u"x"_s, 0, 0).trimmed();
    QVERIFY2(std::abs(size.toDouble() / 72 * 25.4 - 160) < 0.5, qPrintable(size));
}

void ChartExportTest::orderMakesNoDifference()
{
    for (const auto format : {ExportOptions::Format::Png, ExportOptions::Format::Svg, ExportOptions::Format::Pdf}) {
        const QTemporaryDir dir;
        ExportOptions options;
        options.size = QSize(640, 360);
        options.format = format;
        QList<Figure> figures = handmade::allForms();
        QVERIFY(writeCharts(figures, dir.filePath(u"a"_s), options));
        std::reverse(figures.begin(), figures.end());
        QVERIFY(writeCharts(figures, dir.filePath(u"b"_s), options));
        for (const Figure &figure : figures) {
            const QString name = u'/' + figure.name + u'.' + options.suffix();
            const QString alone = dir.filePath(u"alone."_s + options.suffix());
            QVERIFY(writeChart(figure, options, alone));
            QVERIFY(!contents(alone).isEmpty());
            QVERIFY2(contents(dir.path() + u"/a"_s + name) == contents(alone), qPrintable(name));
            QVERIFY2(contents(dir.path() + u"/b"_s + name) == contents(alone), qPrintable(name));
        }
    }
}

void ChartExportTest::twoProcessesWriteTheSame_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"png", "svg", "pdf"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void ChartExportTest::twoProcessesWriteTheSame()
{
    QFETCH(QString, format);
    const QTemporaryDir dir;
    const QString report = QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt");
    for (const QString &folder : {u"a"_s, u"b"_s}) {
        QCOMPARE(QProcess::execute(QStringLiteral(OUTTURN_PROGRAM),
                                   {u"charts"_s, report, u"-o"_s, dir.filePath(folder), u"--format"_s, format,
                                    u"--size"_s, u"640x360"_s, u"--csv"_s, u"--alt"_s}),
                 0);
    }
    const QStringList names = QDir(dir.filePath(u"a"_s)).entryList(QDir::Files);
    QVERIFY(names.size() > 12);
    for (const QString &name : names)
        QVERIFY2(contents(dir.filePath(u"a/"_s + name)) == contents(dir.filePath(u"b/"_s + name)), qPrintable(name));
}

void ChartExportTest::presetsAreSizes()
{
    for (const ChartPreset &preset : chartPresets()) {
        ExportOptions options;
        options.apply(preset);
        for (const Figure &figure : handmade::allForms()) {
            const QSize size = options.sizeOf(figure);
            QCOMPARE(size.width(), preset.size.width());
            QVERIFY(preset.fitsHeight ? size.height() < preset.size.height() : size == preset.size);
            const auto image = render(figure, options);
            QVERIFY(image);
            QCOMPARE(image->size(), (QSizeF(size) * preset.scale).toSize());
        }
    }
    QVERIFY(!chartPreset(u"poster"_s));
}

void ChartExportTest::fileNamesAreSafe()
{
    Figure odd = handmade::budget();
    odd.name = u"../../etc/a b"_s;
    Figure same = odd;
    same.name = u"..|..|etc|A B"_s;
    const QStringList names = chartFileNames({odd, same, handmade::gap()});
    QCOMPARE(names[2], u"funding-gap-by-outcome-area"_s);
    QVERIFY(names[0].compare(names[1], Qt::CaseInsensitive) != 0);
    for (const QString &name : names)
        QVERIFY2(!name.contains(u'/') && !name.contains(u' ') && !name.startsWith(u'.'), qPrintable(name));
    Figure years = handmade::gap();
    years.report = u"nowhere-over-years"_s;
    years.name = u"funding-gap-over-years"_s;
    years.firstYear = 2029;
    QCOMPARE(chartFileNames({handmade::gap(), years}),
             QStringList({u"nowhere-2031-funding-gap-by-outcome-area"_s, u"nowhere-funding-gap-over-years"_s}));
}

void ChartExportTest::companionsStandBeside()
{
    const QTemporaryDir dir;
    ExportOptions options;
    options.csv = options.altText = true;
    options.size = QSize(640, 360);
    const QString base = dir.filePath(u"budget-by-outcome-area"_s);
    // A report may be called as a figure.
    QFile report(base + u".txt"_s);
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("a report");
    report.close();
    QVERIFY(writeCharts({handmade::budget(), handmade::trend()}, dir.path(), options));
    QCOMPARE(contents(report.fileName()), "a report");
    QCOMPARE(chartCsvPath(u"/a.b/c.d.png"_s), u"/a.b/c.d.csv"_s);
    QCOMPARE(chartAltTextPath(u"/a.b/c.d.png"_s), u"/a.b/c.d.alt.txt"_s);
    QCOMPARE(contents(base + u".csv"_s), figureCsv(handmade::budget()));
    QCOMPARE(contents(base + u".alt.txt"_s), chartAltText(handmade::budget(), options.locale).toUtf8() + '\n');
    const QJsonValue chart =
        QJsonDocument::fromJson(contents(dir.filePath(u"charts.json"_s))).object()[u"charts"_s].toArray()[0];
    QCOMPARE(chart[u"alt"_s].toString(), chartAltText(handmade::budget(), options.locale));
    QCOMPARE(chart[u"csv"_s].toString(), u"budget-by-outcome-area.csv"_s);
}

void ChartExportTest::sourcesAreNamedByTheirBytes()
{
    Report first, second;
    first.id = u"nowhere-2030"_s;
    first.fileName = u"old.txt"_s;
    second.id = u"nowhere-2031"_s;
    second.fileName = u"nowhere.txt"_s;
    Figure years = handmade::gap();
    years.firstYear = 2030;
    years.report = u"nowhere-over-years"_s;
    years.source = u"old.txt, nowhere.txt"_s;
    years.reports = {first.id, second.id};
    QList<Figure> figures{handmade::budget(), years};
    const auto hash = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    QVERIFY(setSourceHashes(figures, {&first, &second},
                            [](const Report &report) -> Result<QByteArray> { return report.id.toUtf8(); }));
    QCOMPARE(figures[0].sourceHash, hash("nowhere-2031"));
    QCOMPARE(figures[1].sourceHash, hash("nowhere-2030") + u", "_s + hash("nowhere-2031"));
}

QTEST_MAIN(ChartExportTest)
#include "ChartExportTest.moc"
