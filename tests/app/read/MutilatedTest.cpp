// SPDX-License-Identifier: GPL-3.0-or-later
// Broken input ends in a report or in a clear error; DocxReaderTest and OdtReaderTest have those of their formats. The
// seed is printed; OUTTURN_SEED runs another one again.
#include "app/check/Checks.h"
#include "tests/app/ReportText.h"
#include "tests/app/Seed.h"
#include "tests/app/read/RandomReport.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

constexpr int inputs = 500;

class Mutilator
{
public:
    explicit Mutilator(quint32 seed) : m_random(seed) {}

    // One kind of harm after the other; `what` says which.
    QByteArray mutilated(QByteArray bytes, int number, QString &what)
    {
        switch (number % 10) {
        case 0:
            what = u"cut"_s;
            return bytes.left(below(bytes.size()));
        case 1:
            what = u"beginning gone"_s;
            return bytes.mid(below(bytes.size()));
        case 2:
            what = u"bits flipped"_s;
            for (int i = 0; i < 40; ++i)
                flip(bytes);
            return bytes;
        case 3:
            what = u"bytes deleted"_s;
            for (int i = 0; i < 20; ++i)
                bytes.remove(below(bytes.size()), 1 + below(8));
            return bytes;
        case 4:
            what = u"a piece twice"_s;
            return bytes.insert(below(bytes.size()), bytes.mid(below(bytes.size()), 1 + below(4000)));
        case 5:
            what = u"some tabs gone"_s;
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                if (bytes[i] == '\t' && below(2))
                    bytes[i] = ' ';
            }
            return bytes;
        case 6: {
            what = u"lines shuffled"_s;
            QList<QByteArray> lines = bytes.split('\n');
            std::shuffle(lines.begin(), lines.end(), m_random);
            return lines.join('\n');
        }
        case 7:
            what = u"NULs"_s;
            for (int i = 0; i < 30; ++i)
                bytes[below(bytes.size())] = '\0';
            return bytes;
        case 8:
            what = u"line ends gone"_s;
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                if (bytes[i] == '\n' && below(3))
                    bytes[i] = below(2) ? '\t' : ' ';
            }
            return bytes;
        default:
            what = u"wild bytes between"_s;
            for (int i = 0; i < 30; ++i) {
                const qsizetype at = below(bytes.size());
                for (int k = 0; k < 20; ++k)
                    bytes.insert(at, static_cast<char>(m_random.bounded(256)));
            }
            return bytes;
        }
    }

private:
    qsizetype below(qsizetype bound) { return bound > 0 ? m_random.bounded(static_cast<int>(bound)) : 0; }
    void flip(QByteArray &bytes)
    {
        char &byte = bytes.data()[below(bytes.size())];
        byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
    }

    QRandomGenerator m_random;
};

// Empty when all is well; `read` says whether it still was a report.
QString harm(const QByteArray &bytes, const QString &name = u"broken.txt"_s, bool *read = nullptr)
{
    const auto report = readReport(bytes, name);
    if (read)
        *read = report.has_value();
    if (!report) {
        const QString error = report.error().english();
        const bool clear = error.startsWith(name + u": "_s) && error.size() > 25 && error.size() < 300;
        return clear ? QString() : u"unclear: "_s + error;
    }
    if (fileKind(bytes) == FileKind::Text && written(*report, bytes) != bytes)
        return u"not the same bytes back"_s;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(reportJson(*report, check(*report)), &error);
    if (error.error != QJsonParseError::NoError)
        return u"no JSON: "_s + error.errorString();
    if (json[u"format"].toString() != u"outturn-report")
        return u"no dump"_s;
    for (const IndicatorRow &row : report->indicators) {
        if (report->indicator(row.id) != &row)
            return u"id twice: "_s + row.id.text();
    }
    for (const Finding &finding : report->findings) {
        for (const RowId &row : finding.rows) {
            if (!report->indicator(row) && !report->finance(row) && !seriesRow(row))
                return u"finding of no row: "_s + row.text();
        }
    }
    return {};
}

QByteArray htmlOf(const QByteArray &text)
{
    QByteArray html;
    bool table = false;
    for (const QByteArray &line : text.split('\n')) {
        const bool row = line.contains('\t');
        if (row != table)
            html += row ? "<table>\n" : "</table>\n";
        table = row;
        if (row)
            html += "<tr><td colspan=1>" + QByteArray(line).replace("\t", "</td>\t<td rowspan='1'>") + "</td></tr>\n";
        else if (!line.trimmed().isEmpty())
            html += "<p class=\"a\"><b>" + line + "</b></p>\n";
    }
    return html + (table ? "</table>" : "");
}

// A page whose words and lines stand in the file as they are.
QByteArray plainPdf()
{
    QByteArray drawing =
        "BT /F1 12 Tf 72 720 Td (Annual Results Report) Tj 0 -20 Td (2023) Tj 0 -20 Td (Testland) Tj 0 -40 Td "
        "(Section 1: Context and Overview) Tj ET\n";
    for (int row = 0; row < 4; ++row) {
        const int y = 560 - row * 20;
        drawing += "BT /F1 9 Tf 74 " + QByteArray::number(y) + " Td (" + (row ? "1.1 Title" : "Indicators") +
                   ") Tj 180 0 Td (" + (row ? "IDPs" : "Population Type") + ") Tj 120 0 Td (" +
                   (row ? "5%" : "Actual (2023)") + ") Tj ET\n72 " + QByteArray::number(y - 5) + " m 520 " +
                   QByteArray::number(y - 5) + " l S\n";
    }
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (const QByteArray &object :
         {QByteArray("<< /Type /Catalog /Pages 2 0 R >>"), QByteArray("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
          QByteArray("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 "
                     "5 0 R >> "
                     ">> >>"),
          "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "endstream",
          QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")}) {
        offsets << pdf.size();
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

class MutilatedTest : public QObject
{
    Q_OBJECT

    // How many of the mutilated inputs were still reports, -1 when one did harm.
    static int mutilate(const QList<QByteArray> &sources, const QString &name, quint32 seed)
    {
        Mutilator mutilator(seed);
        int reports = 0;
        for (int i = 0; i < inputs; ++i) {
            QString what;
            QByteArray bytes = mutilator.mutilated(sources[(i / 10) % sources.size()], i, what);
            if (i % 3 == 0)
                bytes = mutilator.mutilated(bytes, i / 3, what);
            bool read = false;
            if (const QString found = harm(bytes, name, &read); !found.isEmpty()) {
                qWarning("seed %u, input %d (%s): %s", seed, i, qPrintable(what), qPrintable(found));
                return -1;
            }
            reports += read ? 1 : 0;
        }
        return reports;
    }

private Q_SLOTS:
    void texts()
    {
        const quint32 seed = chosenSeed();
        const QList<QByteArray> sources{bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt")),
                                        ownReport(u"small.txt"_s), ownReport(u"wrapped.txt"_s),
                                        "\xEF\xBB\xBF" + ownReport(u"small.txt"_s).replace("\n", "\r\n")};
        Mutilator mutilator(seed);
        int reports = 0;
        for (int i = 0; i < inputs; ++i) {
            QString what;
            QByteArray bytes = mutilator.mutilated(sources[(i / 10) % sources.size()], i, what);
            if (i % 3 == 0) // harm on harm
                bytes = mutilator.mutilated(bytes, i / 3, what);
            bool read = false;
            const QString found = harm(bytes, u"broken.txt"_s, &read);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, input %2 (%3): %4"_s.arg(seed).arg(i).arg(what, found)));
            reports += read ? 1 : 0;
        }
        QVERIFY2(reports > inputs / 2, "most of a broken report is still one");
    }

    void pages()
    {
        const quint32 seed = chosenSeed();
        const QByteArray begin = "<!doctype html>\n<html><head><meta charset=utf-8><style>p{}</style></head><body>\n";
        const QList<QByteArray> sources{begin + htmlOf(ownReport(u"small.txt"_s)) + "</body></html>",
                                        "<?xml version=\"1.0\"?>\n" + begin + htmlOf(ownReport(u"wrapped.txt"_s)),
                                        begin + "<pre>" + ownReport(u"small.txt"_s) + "</pre>"};
        QVERIFY(mutilate(sources, u"broken.html"_s, seed) > inputs / 2);
    }

    void pdfs()
    {
        const quint32 seed = chosenSeed();
        fixtures::RandomReport report(seed, 2);
        fixtures::Look look;
        const QByteArray pdf = report.pdf(look);
        look.ruled = look.shadedHeader = false;
        // What a page shows is packed; a file that is not shows more of what its bytes mean.
        const QList<QByteArray> sources{pdf, report.pdf(look), plainPdf()};
        QVERIFY(mutilate(sources, u"broken.pdf"_s, seed) > 0);
    }

    void extremes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray cover = "Annual Results Report\n2023\nTestland\n\nSection 1: Context\n\n";
        const QByteArray header = "Indicators\tPopulation Type\tStrategy Baseline\tActual (2023)\n";
        const int million = 1'000'000;
        QTest::newRow("a million tabs") << cover + QByteArray(million, '\t');
        QTest::newRow("a million tabs after a header") << cover + header + "1.1 Right" + QByteArray(million, '\t');
        QTest::newRow("a million header cells") << cover + QByteArray("Actual (2023)\t").repeated(million / 10);
        QTest::newRow("lines of one letter") << cover + QByteArray("a\n").repeated(million / 4);
        QTest::newRow("rows of one letter") << cover + header + QByteArray("a\tb\n").repeated(20'000);
        QTest::newRow("rows without a header") << cover + QByteArray("a\tb\n").repeated(100'000);
        QTest::newRow("line ends of every kind") << cover + QByteArray("\r\n\r\r\n\n").repeated(million / 10) + "end";
        QTest::newRow("one long line of words") << cover + QByteArray("word ").repeated(million / 5);
        QTest::newRow("one long line of digits")
            << cover + header + "1.1 Right\tIDPs\t" + QByteArray(million, '9') + "\t1";
        QTest::newRow("one long value") << cover + header + "1.1 Right\tIDPs\t" +
                                               QByteArray("x y ").repeated(million / 4) + "\t1";
        QTest::newRow("one long code") << cover + header + QByteArray("1.").repeated(million / 2) +
                                              "1 Right\tIDPs\t1\t1";
        QTest::newRow("deep numbering") << cover + QByteArray("1.").repeated(10'000) + "1 Heading\n\ntext\n";
        QTest::newRow("many sections") << cover + QByteArray("Section 1: Again\n\n").repeated(5'000);
        QTest::newRow("many subsections of the same number")
            << cover + QByteArray("1.1 Financial Data\n\n").repeated(5'000);
        QTest::newRow("many areas") << cover + QByteArray("1. Impact Area: Again\n\nText.\n\n").repeated(5'000);
        QTest::newRow("many contents") << cover + QByteArray("Table of Contents\n\n- 1.1 - A\n").repeated(5'000);
        QTest::newRow("half a value, many times") << cover + "1.1 " + QByteArray("1 2 a: ").repeated(280);
        QTest::newRow("nothing but accents of no letter") << cover + QByteArray("\xCC\x81").repeated(100'000);
        QTest::newRow("nothing but broken bytes") << cover + QByteArray(million, '\xFF');
        QTest::newRow("a wide table") << cover + header + "1.1 Right" + QByteArray("\tx").repeated(100'000);
    }

    void extremes()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const QString found = harm(bytes);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    }

    void aLineOf100Megabytes()
    {
        QElapsedTimer timer;
        timer.start();
        const auto report = readReport(QByteArray(100'000'000, 'a'), u"broken.txt"_s);
        QVERIFY(!report);
        QVERIFY(report.error().english().contains(u"64 MB"));
        QVERIFY(timer.elapsed() < 5'000);
    }

    void moreLinesAndCellsThanAReportHas_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("tabs") << QByteArray("\t");
        QTest::newRow("lines") << QByteArray("a\n");
    }

    void moreLinesAndCellsThanAReportHas()
    {
        QFETCH(QByteArray, unit);
        const QByteArray bytes =
            "Annual Results Report\n\nSection 1: A\n\nx" + unit.repeated(unit.size() == 1 ? 8'100'000 : 2'100'000);
        const auto report = readReport(bytes, u"broken.txt"_s);
        QVERIFY(!report);
        QVERIFY(report.error().english().contains(u"more lines and table cells"));
    }
};

QTEST_MAIN(MutilatedTest)
#include "MutilatedTest.moc"
