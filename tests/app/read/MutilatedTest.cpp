// SPDX-License-Identifier: GPL-3.0-or-later
// Broken input ends in a report or in a clear error. The seed is printed; OUTTURN_SEED runs another one again.
#include "app/check/Checks.h"
#include "tests/app/ReportText.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

constexpr int inputs = 200;

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

// Empty when all is well.
QString harm(const QByteArray &bytes)
{
    const auto report = readReport(bytes, u"broken.txt"_s);
    if (!report) {
        const QString error = report.error().english();
        const bool clear = error.startsWith(u"broken.txt: ") && error.size() > 25 && error.size() < 300;
        return clear ? QString() : u"unclear: "_s + error;
    }
    if (written(*report, bytes) != bytes)
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

} // namespace

class MutilatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredInputs()
    {
        bool given = false;
        quint32 seed = qEnvironmentVariableIntValue("OUTTURN_SEED", &given) & 0x7fffffff;
        if (!given)
            seed = QRandomGenerator::global()->bounded(0x7fffffff);
        qInfo("OUTTURN_SEED=%u", seed);
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
            const QString found = harm(bytes);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, input %2 (%3): %4"_s.arg(seed).arg(i).arg(what, found)));
            reports += readReport(bytes, u"broken.txt"_s).has_value() ? 1 : 0;
        }
        QVERIFY2(reports > inputs / 2, "most of a broken report is still one");
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

QTEST_GUILESS_MAIN(MutilatedTest)
#include "MutilatedTest.moc"
