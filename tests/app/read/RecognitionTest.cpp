// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadReport.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <poppler-qt6.h>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ownPdf()
{
    return QStringLiteral(TEST_DATA "/reports/Unlocked.pdf");
}

/// The same pages as pictures, as a scanner makes them; before them a page of text, where there is one.
QByteArray picturesOf(const QByteArray &pdf, int dpi, const QString &firstPage = {})
{
    const auto document = Poppler::Document::loadFromData(pdf);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({0, 0, 0, 0});
    writer.setPageSize(QPageSize(document->page(0)->pageSizeF(), QPageSize::Point));
    QPainter painter(&writer);
    if (!firstPage.isEmpty()) {
        painter.drawText(QRect(1000, 1000, 8000, 8000), firstPage);
        writer.newPage();
    }
    for (int page = 0; page < document->numPages(); ++page) {
        if (page > 0)
            writer.newPage();
        const QImage image = document->page(page)->renderToImage(dpi, dpi).convertToFormat(QImage::Format_Grayscale8);
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), image);
    }
    painter.end();
    return bytes;
}

struct Score
{
    int all = 0;
    int right = 0;
    int wrongWithFinding = 0;
    int findings = 0;
    QStringList unmarked;
};

template <typename Rows> void compare(const Rows &truth, const Rows &read, const Report &report, Score &score)
{
    for (const auto &row : truth) {
        const auto same = std::find_if(read.begin(), read.end(), [&](const auto &other) { return other.id == row.id; });
        for (int c = 0; c < columnCount; ++c) {
            const auto column = static_cast<Column>(c);
            const Cell *cell = row.cell(column);
            if (!cell)
                continue;
            ++score.all;
            const Cell *other = same == read.end() ? nullptr : same->cell(column);
            if (other && other->value().written() == cell->value().written()) {
                ++score.right;
                continue;
            }
            // A row read under another name shows in its own finding, or in those of its cells.
            const bool marked =
                other && std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &f) {
                    return f.rows.contains(row.id) && (!f.column || *f.column == column);
                });
            if (marked)
                ++score.wrongWithFinding;
            else
                score.unmarked << row.id.text() + u' ' + columnName(column) + u": "_s + cell->value().written() +
                                      u" | "_s + (other ? other->value().written() : u"no such row"_s);
        }
    }
}

Score compared(const Report &truth, const Report &read)
{
    Score score;
    compare(truth.indicators, read.indicators, read, score);
    compare(truth.finances, read.finances, read, score);
    score.findings = static_cast<int>(std::count_if(read.findings.begin(), read.findings.end(),
                                                    [](const Finding &f) { return f.rule == "cell-recognised"_L1; }));
    return score;
}

bool hasTesseract()
{
    return !QStandardPaths::findExecutable(u"tesseract"_s).isEmpty();
}

} // namespace

class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForIt()
    {
        const auto read = readReport(picturesOf(bytesOf(ownPdf()), 100), u"scan.pdf"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().need, Error::Need::Recognition);
        QCOMPARE(read.error().what.english(), u"its pages hold pictures only, and no text"_s);
        QVERIFY(read.error().next.english().contains(hasTesseract() ? u"--recognise"_s : u"tesseract-ocr"_s));
    }

    void blankPagesNeedNothing()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        writer.newPage();
        painter.end();
        const auto read = readReport(bytes, u"blank.pdf"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().what.english(), u"its pages hold no text"_s);
        QCOMPARE(read.error().need, Error::Need::Nothing);
    }

    void picturesAreBounded()
    {
        QByteArray bytes = picturesOf(bytesOf(ownPdf()), 50);
        const qsizetype at = bytes.indexOf("/Width ") + 7;
        bytes.replace(at, bytes.indexOf('\n', at) - at, "1999999999");
        QElapsedTimer time;
        time.start();
        const auto read = readReport(bytes, u"huge.pdf"_s);
        QVERIFY(!read);
        QVERIFY2(time.elapsed() < 10'000, "a picture of a size that no page has is not drawn");
    }

    void aPageWithoutTextIsAFinding()
    {
        const QString text = u"Annual Results Report\n\n2023\n\nTestland\n\nSection 1: Context and Overview"_s;
        const auto read = readReport(picturesOf(bytesOf(ownPdf()), 100, text), u"mixed.pdf"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        const auto found = std::find_if(read->findings.begin(), read->findings.end(),
                                        [](const Finding &f) { return f.rule == "page-without-text"_L1; });
        QVERIFY(found != read->findings.end());
        QCOMPARE(found->place.page(), 2);
        QVERIFY(found->place.rect().width > 500 * 100);
    }

    void recognises()
    {
        if (!hasTesseract())
            QSKIP("tesseract is not installed");
        const auto truth = readReport(bytesOf(ownPdf()), u"report.pdf"_s);
        QVERIFY(truth);
        Access access;
        access.recognise = true;
        double last = 0;
        const auto read = readReport(
            picturesOf(bytesOf(ownPdf()), 300), u"scan.pdf"_s,
            [&](double part) {
                last = part;
                return true;
            },
            access);
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        QVERIFY(last > 0.4);
        const Score score = compared(*truth, *read);
        QVERIFY2(score.unmarked.isEmpty(), qPrintable(score.unmarked.join(u'\n')));
        QVERIFY2(score.right >= score.all - 1, qPrintable(u"%1 of %2"_s.arg(score.right).arg(score.all)));
        for (const IndicatorRow &row : read->indicators) {
            const Cell *cell = row.cell(Column::Population);
            QVERIFY(cell && cell->place().confidence() > 0);
            QVERIFY(cell->place().isOnPage());
        }
    }

    void cancels()
    {
        if (!hasTesseract())
            QSKIP("tesseract is not installed");
        Access access;
        access.recognise = true;
        QElapsedTimer time;
        time.start();
        const auto read = readReport(
            picturesOf(bytesOf(ownPdf()), 300), u"scan.pdf"_s, [&](double part) { return part < 0.1; }, access);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }

    /// For measuring, with OUTTURN_SCANS=folder/with/reports: how many cells of each are read back right.
    void scans()
    {
        const QString path = qEnvironmentVariable("OUTTURN_SCANS");
        if (path.isEmpty())
            QSKIP("set OUTTURN_SCANS to a PDF to measure how well its picture is read");
        const auto truth = readReport(bytesOf(path), u"report.pdf"_s);
        QVERIFY(truth);
        Access access;
        access.recognise = true;
        const auto read = readReport(picturesOf(bytesOf(path), 300), u"scan.pdf"_s, {}, access);
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        const Score score = compared(*truth, *read);
        qInfo("%d cells: %d right, %d wrong with a finding, %lld wrong without; %d cells to be looked at", score.all,
              score.right, score.wrongWithFinding, static_cast<long long>(score.unmarked.size()), score.findings);
        qInfo().noquote() << score.unmarked.join(u'\n');
    }
};

QTEST_MAIN(RecognitionTest)
#include "RecognitionTest.moc"
