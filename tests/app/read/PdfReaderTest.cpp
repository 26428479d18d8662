// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomReport.h"

#include "app/read/ReadReport.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>
#include <poppler-qt6.h>

using namespace outturn;
using namespace outturn::fixtures;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every value of a row by its column, with the words that stand in it.
template <typename Row> QStringList cellsOf(const Row &row)
{
    QStringList cells;
    for (int c = 0; c < columnCount; ++c) {
        const Cell *cell = row.cell(static_cast<Column>(c));
        cells << (cell ? columnName(static_cast<Column>(c)) + u'=' + cell->value().written() : QString());
    }
    return cells;
}

struct Score
{
    int right = 0;
    int all = 0;
    QStringList wrong;
};

template <typename Rows> void compareRows(const Rows &truth, const Rows &read, Score &score)
{
    QHash<QString, QStringList> byId;
    for (const auto &row : read)
        byId.insert(row.id.text(), cellsOf(row));
    for (const auto &row : truth) {
        const QStringList expected = cellsOf(row);
        const QStringList actual = byId.value(row.id.text());
        for (qsizetype c = 0; c < expected.size(); ++c) {
            if (expected[c].isEmpty())
                continue;
            ++score.all;
            if (actual.value(c) == expected[c])
                ++score.right;
            else
                score.wrong << row.id.text() + u": "_s + expected[c] + u" | "_s + actual.value(c);
        }
    }
    if (read.size() != truth.size())
        score.wrong << u"%1 rows, read %2"_s.arg(truth.size()).arg(read.size());
}

Score compared(const Report &truth, const Report &read)
{
    Score score;
    compareRows(truth.indicators, read.indicators, score);
    compareRows(truth.finances, read.finances, score);
    return score;
}

QStringList treeOf(const Report &report)
{
    QStringList lines;
    for (const Section &section : report.sections)
        lines << QString(2 * section.level, u' ') + section.id + u' ' + section.number + u' ' + section.title;
    return lines;
}

QStringList narrativeOf(const Report &report)
{
    QStringList lines;
    for (const Section &section : report.sections) {
        for (const Paragraph &paragraph : section.statements)
            lines << section.id + u" ! "_s + paragraph.text;
        for (const Paragraph &paragraph : section.paragraphs)
            lines << section.id + u": "_s + paragraph.text;
    }
    return lines;
}

/// The words whose middle stands in the rectangle, without any white space.
QString wordsIn(const std::vector<std::unique_ptr<Poppler::TextBox>> &words, const Place &place)
{
    const QRectF box(place.rect().left / 100.0, place.rect().top / 100.0, place.rect().width / 100.0,
                     place.rect().height / 100.0);
    QString result;
    for (const auto &word : words) {
        if (box.contains(word->boundingBox().center()))
            result += word->text();
    }
    return result;
}

QString sortedLetters(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC).remove(u' ');
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

class PdfReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    }

    void sharedReports_data()
    {
        QTest::addColumn<QString>("pdf");
        QTest::addColumn<QString>("text");
        const QString folder = QStringLiteral(SHARED_REPORTS) + u'/';
        QTest::newRow("browser, tagged") << folder + u"mexico-2023.pdf"_s << folder + u"mexico-2023.txt"_s;
        QTest::newRow("word processor") << folder + u"mexico-2023.writer.pdf"_s << folder + u"mexico-2023.txt"_s;
        for (const char *name : {"colombia-2023", "kenya-2024", "ukraine-2023"}) {
            const QString path = folder + u"others/"_s + QString::fromLatin1(name);
            QTest::newRow(name) << path + u".pdf"_s << path + u".txt"_s;
        }
    }

    void sharedReports()
    {
        QFETCH(QString, pdf);
        QFETCH(QString, text);
        const QByteArray bytes = bytesOf(pdf);
        if (bytes.isEmpty())
            QSKIP("the shared reports are not beside the checkout");
        const auto truth = readReport(bytesOf(text), u"truth.txt"_s);
        const auto read = readReport(bytes, u"report.pdf"_s);
        QVERIFY(truth);
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        const Score score = compared(*truth, *read);
        QVERIFY2(score.wrong.isEmpty(), qPrintable(score.wrong.join(u'\n')));
        QCOMPARE(read->title, truth->title);
        QCOMPARE(read->year, truth->year);
        QCOMPARE(read->operation, truth->operation);
        QCOMPARE(read->downloaded, truth->downloaded);
        QCOMPARE(treeOf(*read), treeOf(*truth));
        QCOMPARE(narrativeOf(*read), narrativeOf(*truth));
        QCOMPARE(read->seriesHeadings.size(), truth->seriesHeadings.size());
        checkPlaces(bytes, *read);
    }

    void randomReports_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int count = qEnvironmentVariableIntValue("OUTTURN_CORPUS");
        for (unsigned seed = 1; seed <= static_cast<unsigned>(count > 0 ? count : 12); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomReports()
    {
        QFETCH(unsigned, seed);
        RandomReport report(seed, 1 + static_cast<int>(seed % 7) * 2);
        const Look look = report.randomLook();
        const QByteArray bytes = report.pdf(look);
        const auto truth = readReport(report.text(), u"truth.txt"_s);
        const auto read = readReport(bytes, u"report.pdf"_s);
        QVERIFY(truth);
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        const Score score = compared(*truth, *read);
        m_right += score.right;
        m_all += score.all;
        QVERIFY2(score.wrong.isEmpty(), qPrintable(look.name() + u'\n' + score.wrong.join(u'\n')));
        QCOMPARE(treeOf(*read), treeOf(*truth));
        checkPlaces(bytes, *read);
        const QStringList expected = narrativeOf(*truth);
        const QStringList actual = narrativeOf(*read);
        for (const QString &text : expected)
            m_paragraphsRight += actual.contains(text) ? 1 : 0;
        m_paragraphs += expected.size();
        if (expected != actual)
            qInfo().noquote() << "narrative differs:" << look.name();
    }

    void cleanupTestCase()
    {
        qInfo("random reports: %d of %d cells, %lld of %lld paragraphs right", m_right, m_all,
              static_cast<long long>(m_paragraphsRight), static_cast<long long>(m_paragraphs));
    }

    void picturesOnly()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        painter.drawImage(QRect(0, 0, 4000, 4000), image);
        painter.end();
        const auto read = readReport(bytes, u"scan.pdf"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().english().contains(u"pictures"), qPrintable(read.error().english()));
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        RandomReport report(1, 2);
        const QByteArray whole = report.pdf(Look());
        QTest::newRow("only the first line") << QByteArray("%PDF-1.4\n");
        QTest::newRow("cut in half") << whole.first(whole.size() / 2);
        QTest::newRow("cut before the end") << whole.chopped(40);
        QByteArray flipped = whole;
        for (qsizetype i = 100; i < flipped.size(); i += 997)
            flipped[i] = static_cast<char>(flipped[i] ^ 0x55);
        QTest::newRow("bytes changed") << flipped;
    }

    void broken()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readReport(bytes, u"broken.pdf"_s);
        if (!read)
            QVERIFY(read.error().english().startsWith(u"broken.pdf: "));
    }

    void cancelled()
    {
        RandomReport report(3, 6);
        const auto read = readReport(report.pdf(Look()), u"report.pdf"_s, [](double) { return false; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }

private:
    void checkPlaces(const QByteArray &bytes, const Report &report)
    {
        const auto document = Poppler::Document::loadFromData(bytes);
        std::map<int, std::vector<std::unique_ptr<Poppler::TextBox>>> pages;
        QSet<QString> joined;
        for (const Finding &finding : report.findings) {
            for (const RowId &row : finding.rows)
                joined.insert(row.text());
        }
        const auto check = [&](const auto &row) {
            for (int c = 0; c < columnCount; ++c) {
                const auto column = static_cast<Column>(c);
                const Cell *cell = row.cell(column);
                // Code and title are one cell of the page; a row over two pages has one of its parts marked.
                if (!cell || column == Column::Code || column == Column::Title || joined.contains(row.id.text()))
                    continue;
                const Place &place = cell->place();
                QVERIFY(place.isOnPage());
                auto &words = pages[place.page()];
                if (words.empty())
                    words = document->page(place.page() - 1)->textList();
                const QString inside = sortedLetters(wordsIn(words, place));
                const QString expected = sortedLetters(cell->value().written());
                if (inside != expected)
                    QFAIL(qPrintable(row.id.text() + u' ' + columnName(column) + u": "_s + wordsIn(words, place)));
            }
        };
        for (const IndicatorRow &row : report.indicators)
            check(row);
        for (const FinanceRow &row : report.finances)
            check(row);
    }

    int m_right = 0;
    int m_all = 0;
    qsizetype m_paragraphsRight = 0;
    qsizetype m_paragraphs = 0;
};

QTEST_MAIN(PdfReaderTest)
#include "PdfReaderTest.moc"
