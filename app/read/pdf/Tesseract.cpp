// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/Tesseract.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>

namespace outturn::pdf {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestRun = 120'000; ///< milliseconds; a full page takes some seconds
constexpr qsizetype largestOutput = 32 * 1024 * 1024;
constexpr size_t maxFoundWords = 50'000;

tl::unexpected<Error> failed(const QString &cause)
{
    return failure(Error::Kind::File, u"tesseract"_s,
                   Message(QT_TRANSLATE_NOOP("Message", "recognition failed: %1"), {cause}),
                   Message(QT_TRANSLATE_NOOP("Message", "Try “tesseract --list-langs” in a terminal")));
}

// Reports are written in English; names in them have the letters of these.
QString languages(const QString &program)
{
    static const QString list = [&] {
        QProcess process;
        process.start(program, {u"--list-langs"_s});
        process.waitForFinished(10'000);
        const QStringList installed = QString::fromUtf8(process.readAll()).split(u'\n');
        QStringList used;
        for (const QString &language : {u"eng"_s, u"spa"_s, u"fra"_s}) {
            if (installed.contains(language))
                used << language;
        }
        return used.join(u'+');
    }();
    return list;
}

// A portable graymap, which needs no packing.
QByteArray graymap(const QImage &image)
{
    QByteArray result =
        "P5\n" + QByteArray::number(image.width()) + ' ' + QByteArray::number(image.height()) + "\n255\n";
    result.reserve(result.size() + qsizetype(image.width()) * image.height());
    for (int y = 0; y < image.height(); ++y)
        result.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return result;
}

/// "bbox 239 280 1274 329; x_size 54.4; x_wconf 93": the numbers after a key.
QList<double> numbersOf(QStringView title, QLatin1StringView key)
{
    for (const QStringView part : title.split(u';')) {
        const auto words = part.trimmed().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words[0] != key)
            continue;
        QList<double> numbers;
        for (qsizetype i = 1; i < words.size(); ++i)
            numbers << words[i].toDouble();
        return numbers;
    }
    return {};
}

QRect boxOf(QStringView title)
{
    const auto n = numbersOf(title, "bbox"_L1);
    if (n.size() != 4 || std::any_of(n.begin(), n.end(), [](double x) { return !(x >= 0 && x < 1e6); }))
        return {};
    return QRect(QPoint(int(n[0]), int(n[1])), QPoint(int(n[2]) - 1, int(n[3]) - 1));
}

} // namespace

QString tesseractProgram()
{
    return QStandardPaths::findExecutable(u"tesseract"_s);
}

std::vector<FoundWord> wordsOfHocr(const QByteArray &hocr)
{
    std::vector<FoundWord> words;
    QXmlStreamReader xml(hocr);
    QRect line;
    FoundWord shared;
    double slope = 0;
    while (!xml.atEnd() && words.size() < maxFoundWords) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString title = xml.attributes().value("title"_L1).toString();
        const QStringView kind = xml.attributes().value("class"_L1);
        if (const auto size = numbersOf(title, "x_size"_L1); size.size() == 1) {
            line = boxOf(title);
            const auto base = numbersOf(title, "baseline"_L1);
            slope = base.size() == 2 ? base[0] : 0;
            shared.size = size[0];
            shared.baseline = line.bottom() + 1 + (base.size() == 2 ? base[1] : 0);
            const auto descent = numbersOf(title, "x_descenders"_L1);
            shared.descent = descent.size() == 1 ? descent[0] : 0.25 * size[0];
            if (!words.empty())
                words.back().spaceAfter = false;
        } else if (kind == "ocrx_word"_L1) {
            FoundWord word = shared;
            word.box = boxOf(title);
            word.baseline += slope * (word.box.left() - line.left());
            const auto confidence = numbersOf(title, "x_wconf"_L1);
            word.confidence = confidence.isEmpty() ? 1 : std::clamp(int(confidence[0]), 1, 100);
            word.text = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            word.spaceAfter = true;
            if (!word.text.isEmpty() && !word.box.isEmpty())
                words.push_back(std::move(word));
        }
    }
    if (!words.empty())
        words.back().spaceAfter = false;
    return words;
}

Result<std::vector<FoundWord>> runTesseract(const QImage &image, double dpi, Layout layout,
                                            const std::function<bool()> &stop)
{
    const QString program = tesseractProgram();
    const QString language = program.isEmpty() ? QString() : languages(program);
    if (language.isEmpty())
        return failed(program.isEmpty() ? u"tesseract is not installed"_s : u"it has no language “eng”"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(program,
                  {u"stdin"_s, u"stdout"_s, u"-l"_s, language, u"--dpi"_s, QString::number(qRound(dpi)), u"--psm"_s,
                   layout == Layout::Scattered ? u"11"_s : u"6"_s, u"-c"_s, u"tessedit_create_hocr=1"_s});
    if (!process.waitForStarted())
        return failed(process.errorString());
    process.write(graymap(image));
    process.closeWriteChannel();
    QElapsedTimer time;
    time.start();
    QByteArray output;
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        output += process.readAllStandardOutput();
        const bool stopped = stop && stop();
        if (!stopped && time.elapsed() < longestRun && output.size() < largestOutput)
            continue;
        process.kill();
        process.waitForFinished();
        return stopped ? failed(u"it was cancelled"_s) : failed(u"a page takes longer than two minutes"_s);
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(QString::fromLocal8Bit(process.readAllStandardError()).section(u'\n', 0, 0).left(200));
    return wordsOfHocr(output);
}

} // namespace outturn::pdf
