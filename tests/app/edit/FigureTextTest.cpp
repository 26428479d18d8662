// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a person gives a figure.
#include "app/edit/Intents.h"
#include "app/edit/RemarkInput.h"
#include "app/edit/TakeBack.h"
#include "tests/app/ReportText.h"

#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::testing;

namespace {

const QString budget = QStringLiteral("figure/budget-by-outcome-area");
const QString trend = QStringLiteral("figure/budget-and-expenditure-trend");

} // namespace

class FigureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_report = read(ownReport(u"small.txt"_s)); }

    void wordsComeChangeAndGo()
    {
        set(budget, figureTitlePart(), u"  Where the money is \n"_s);
        QCOMPARE(remarkOf(m_report, budget, figureTitlePart()), u"Where the money is"_s);
        set(budget, figureTitlePart(), u"Money"_s);
        set(trend, figureNotePart(), u"One line.\r\nAnother."_s);
        QCOMPARE(remarkOf(m_report, trend, figureNotePart()), u"One line.\nAnother."_s);
        set(budget, u"finance-outcome/total"_s, u"All of it."_s);
        QCOMPARE(m_report.remarks.size(), size_t(3));
        QVERIFY(std::is_sorted(m_report.remarks.begin(), m_report.remarks.end(),
                               [](const Remark &a, const Remark &b) { return a.key() < b.key(); }));
        set(budget, figureTitlePart(), u"   "_s);
        QCOMPARE(remarkOf(m_report, budget, figureTitlePart()), QString());
        QCOMPARE(m_report.remarks.size(), size_t(2));
        QVERIFY(changesNothing(*setRemarkIntent(m_report, budget, figureTitlePart(), QString())));
    }

    void itsSummaryNamesFigureAndPart()
    {
        const Edit edit = SetRemark{budget, figureTitlePart(), {}, u"Money"_s};
        const EditSummary words = summary(edit);
        QCOMPARE(words.row, u"figure/budget-by-outcome-area"_s);
        QCOMPARE(words.column, u"title"_s);
        QCOMPARE(words.before, QString());
        QCOMPARE(words.after, u"Money"_s);
        QCOMPARE(sectionOf(edit, m_report), QString());
        const RowId row = m_report.indicators.front().id;
        QCOMPARE(sectionOf(SetRemark{budget, row.text(), {}, u"x"_s}, m_report), m_report.sectionOf(row)->id);
        QCOMPARE(figureOfRow(words.row), u"budget-by-outcome-area"_s);
        QCOMPARE(figureOfRow(u"budget"_s), QString());
    }

    void theCommandLinesWordsLeadToIt()
    {
        const auto edit = setIntent(m_report, budget, u"note"_s, u"Late."_s);
        QVERIFY(edit.has_value());
        QCOMPARE(*edit, Edit(SetRemark{budget, figureNotePart(), {}, u"Late."_s}));
    }

    void refusalsSayWhatWouldBeRight_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        const QString row = u"finance-outcome/total"_s;
        const QString smile = QString::fromUtf8("\xf0\x9f\x99\x82");
        QTest::newRow("a long title") << figureTitlePart() << QString(201, u'a') << u"201 characters"_s;
        QTest::newRow("a title as long as may be") << figureTitlePart() << smile.repeated(200) << QString();
        QTest::newRow("a long note") << figureNotePart() << QString(1001, u'a') << u"1000 are the most"_s;
        QTest::newRow("a note as long as may be") << figureNotePart() << QString(1000, u'a') << QString();
        QTest::newRow("a long row note") << row << QString(201, u'a') << u"200 are the most"_s;
        QTest::newRow("two lines of title") << figureTitlePart() << u"a\nb"_s << u"a title is one line"_s;
        QTest::newRow("two lines by another sign") << figureTitlePart() << u"a\u2028b"_s << u"a title is one line"_s;
        QTest::newRow("two lines about a row") << row << u"a\nb"_s << u"is one line"_s;
        QTest::newRow("a bell") << figureNotePart() << u"a\ab"_s << u"control character"_s;
        QTest::newRow("a tab") << figureTitlePart() << u"a\tb"_s << u"control character"_s;
        QTest::newRow("half a character")
            << figureNotePart() << QString(QChar(0xd83d)) + u'a' << u"control character"_s;
        QTest::newRow("what is no character") << figureNotePart() << u"a\uffffb"_s << u"control character"_s;
        QTest::newRow("joiners and marks of direction")
            << figureTitlePart() << u"\u0645\u06cc\u200c\u0631\u0648\u062f \u200f"_s << QString();
    }
    void refusalsSayWhatWouldBeRight()
    {
        QFETCH(QString, part);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const QString before = deepText(m_report);
        const auto edit = setRemarkIntent(m_report, budget, part, typed);
        // What cannot be typed cannot be applied either: a file would not be read again.
        const auto applied = outturn::apply(SetRemark{budget, part, {}, typed}, m_report);
        QCOMPARE(edit.has_value(), says.isEmpty());
        QCOMPARE(applied.has_value(), says.isEmpty());
        if (says.isEmpty())
            return;
        QVERIFY2(edit.error().english().contains(says), qPrintable(edit.error().english()));
        QVERIFY(!edit.error().next.pattern.isEmpty());
        QVERIFY(edit.error().kind == Error::Kind::Refused);
        QCOMPARE(edit.error().where, u"figure/budget-by-outcome-area, "_s + part);
        QCOMPARE(deepText(m_report), before);
    }

    void namesHaveBoundsToo()
    {
        for (const QString &name : {QString(), u"a\nb"_s, QString(3000, u'a'), u"a\u0001"_s}) {
            QVERIFY(!outturn::apply(SetRemark{figureRow(name), figureTitlePart(), {}, u"x"_s}, m_report));
            QVERIFY(!outturn::apply(SetRemark{budget, name, {}, u"x"_s}, m_report));
        }
    }

    void whatStandsOtherwiseIsNotWrittenOver()
    {
        set(budget, figureTitlePart(), u"Money"_s);
        QVERIFY(!outturn::apply(SetRemark{budget, figureTitlePart(), {}, u"x"_s}, m_report));
        QVERIFY(!outturn::apply(SetRemark{trend, figureTitlePart(), u"y"_s, u"x"_s}, m_report));
        QCOMPARE(remarkOf(m_report, budget, figureTitlePart()), u"Money"_s);
    }

    void takingBackNeedsTheWordsToStand()
    {
        const Edit first = SetRemark{budget, figureTitlePart(), {}, u"Money"_s};
        QVERIFY(outturn::apply(first, m_report));
        const auto back = takeBackIntent(m_report, first);
        QVERIFY(back.has_value());
        QCOMPARE(*back, inverse(first));
        set(budget, figureTitlePart(), u"More money"_s);
        const auto refused = takeBackIntent(m_report, first);
        QVERIFY(!refused);
        QVERIFY(refused.error().english().contains(u"changed again later"));
    }

    void anotherEditionKeepsThem()
    {
        set(budget, figureTitlePart(), u"Money"_s);
        const auto edition = std::make_shared<const Report>(read(ownReport(u"small.txt"_s)));
        QVERIFY(edition->remarks.empty());
        QVERIFY(outturn::apply(TakeEdition{{1, u"a"_s}, {2, u"b"_s, edition}}, m_report));
        QCOMPARE(remarkOf(m_report, budget, figureTitlePart()), u"Money"_s);
    }

private:
    void set(const QString &figure, const QString &part, const QString &typed)
    {
        const auto edit = setRemarkIntent(m_report, figure, part, typed);
        QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().english()));
        QVERIFY(outturn::apply(*edit, m_report).has_value());
    }

    Report m_report;
};

QTEST_GUILESS_MAIN(FigureTextTest)
#include "FigureTextTest.moc"
