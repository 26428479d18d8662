// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/ReplaceWords.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

std::vector<WordsReplacement> plan(const std::vector<Report> &reports, const ReplaceQuery &query)
{
    std::vector<WordsReplacement> found;
    ReplaceScanner scanner(&reports, query);
    while (!scanner.advance(found, QDeadlineTimer(0))) {
    }
    return found;
}

} // namespace

class ReplaceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reports = {read(ownReport(u"small.txt"_s))};
        Section &section = m_reports.front().sections[1];
        section.paragraphs = {{u"Cats and cat food."_s, {}, false}, {u"CAT"_s, {}, false}, {u"cat"_s, {}, false}};
    }

    void countsAndReplaces_data()
    {
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("as typed") << false << false << QStringList{u"dogs and dog food."_s, u"dog"_s, u"dog"_s};
        QTest::newRow("with case") << true << false << QStringList{u"Cats and dog food."_s, u"CAT"_s, u"dog"_s};
        QTest::newRow("whole words") << false << true << QStringList{u"Cats and dog food."_s, u"dog"_s, u"dog"_s};
    }
    void countsAndReplaces()
    {
        QFETCH(bool, matchCase);
        QFETCH(bool, wholeWords);
        QFETCH(QStringList, after);
        const auto found = plan(m_reports, {u"cat"_s, u"dog"_s, matchCase, wholeWords});
        apply(found);
        QStringList texts;
        for (const Paragraph &paragraph : m_reports.front().sections[1].paragraphs)
            texts << paragraph.text;
        QCOMPARE(texts, after);
    }

    void takesPatternsLiterally()
    {
        m_reports.front().sections[1].paragraphs = {{u"a.c (x) \\1"_s, {}, false}};
        const auto found = plan(m_reports, {u"a.c (x) \\1"_s, u"\\0 $1"_s});
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().after, u"\\0 $1"_s);
    }

    void emptiedParagraphsGoAndMoveNone()
    {
        const auto found = plan(m_reports, {u"cat"_s, QString(), false, true});
        QCOMPARE(found.size(), 3U);
        apply(found);
        const QList<Paragraph> &left = m_reports.front().sections[1].paragraphs;
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().text, u"Cats and food."_s);
    }

    void refusesWhatACellDoesNotTake()
    {
        Report &report = m_reports.front();
        const IndicatorRow *percent = nullptr;
        for (const IndicatorRow &row : report.indicators) {
            if (row.actual && row.actual->value().kind() == Value::Kind::Percent)
                percent = &row;
        }
        QVERIFY(percent);
        const QString written = percent->actual->value().written();
        const auto found = plan(m_reports, {written, u"many"_s});
        const auto cell = std::find_if(found.begin(), found.end(), [&](const WordsReplacement &each) {
            return each.row == percent->id && each.column == Column::Actual;
        });
        QVERIFY(cell != found.end());
        QVERIFY(!cell->edit && cell->refusal);
        QCOMPARE(cell->before, written);
        apply({*cell});
        QCOMPARE(percent->actual->value().written(), written);
    }

    void nothingIsLookedForWithoutWords()
    {
        QVERIFY(plan(m_reports, {QString(), u"x"_s}).empty());
    }

private:
    void apply(const std::vector<WordsReplacement> &found)
    {
        for (const ReportEdit &each : editsOf(found))
            QVERIFY(outturn::apply(each.edit, m_reports.front()).has_value());
    }

    std::vector<Report> m_reports;
};

QTEST_GUILESS_MAIN(ReplaceWordsTest)
#include "ReplaceWordsTest.moc"
