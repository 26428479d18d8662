// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/SentenceUpdates.h"

#include "app/check/Checker.h"
#include "app/check/Fixes.h"
#include "app/edit/Intents.h"
#include "tests/app/check/SmallReport.h"

using namespace outturn;
using namespace Qt::StringLiterals;

class SentenceUpdatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOffered_data();
    void areOffered();
    void severalInOneParagraph();
    void aBlankIsStatedByNoSentence();
    void wordsThatChangedAreLeftAlone();
    void aConflictHasAFix();
};

namespace {

const RowId movement{u"impact-1/1.2/idps"_s};

// The small report with a sentence about the movement of IDPs, of whom 32.65% can.
Report withNarrative(const QString &words)
{
    QString text = smallReport();
    text.replace(u"The villages helped."_s, words);
    return *readReport(text.toUtf8(), u"small.txt"_s);
}

QList<NumberLink> linksOf(const Report &report)
{
    Checker checker;
    checker.start(report);
    checker.work(report);
    return checker.links();
}

QString narrative(const Report &report)
{
    return report.section(u"1.4"_s)->paragraphs.first().text;
}

void setActual(Report &report, const QString &typed)
{
    const Result<Edit> edit = setCellIntent(report, movement, Column::Actual, typed);
    QVERIFY(edit && outturn::apply(*edit, report));
}

} // namespace

void SentenceUpdatesTest::areOffered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    QTest::newRow("percent") << u"Trade grew. In all, 33 per cent of IDPs can move freely."_s << u"41.2%"_s
                             << u"Trade grew. In all, 41 per cent of IDPs can move freely."_s;
    QTest::newRow("decimals") << u"Of IDPs 32.65% are able to move freely."_s << u"41.2%"_s
                              << u"Of IDPs 41.20% are able to move freely."_s;
    QTest::newRow("words") << u"Thirty-three per cent of IDPs move freely now."_s << u"41.2%"_s
                           << u"Forty-one per cent of IDPs move freely now."_s;
    QTest::newRow("over") << u"Over 30 per cent of IDPs move freely."_s << u"41.2%"_s
                          << u"Over 40 per cent of IDPs move freely."_s;
    QTest::newRow("still true") << u"Over 30 per cent of IDPs move freely."_s << u"33.9%"_s << QString();
    QTest::newRow("about something else") << u"Of IDPs 33 per cent like football."_s << u"41.2%"_s << QString();
}

void SentenceUpdatesTest::areOffered()
{
    QFETCH(QString, words);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    Report report = withNarrative(words);
    const QList<NumberLink> before = linksOf(report);
    setActual(report, typed);
    const QList<SentenceUpdate> updates = sentenceUpdates(report, before, movement, Column::Actual);
    QCOMPARE(updates.size(), after.isEmpty() ? 0 : 1);
    if (after.isEmpty())
        return;
    QVERIFY(words.contains(updates.first().before));
    const std::vector<Edit> edits = editsOf(report, updates);
    QCOMPARE(edits.size(), 1u);
    QVERIFY(outturn::apply(edits.front(), report));
    QCOMPARE(narrative(report), after);
    // And the text agrees with the table again.
    const QList<NumberLink> now = linksOf(report);
    QVERIFY(std::ranges::any_of(now, [](const NumberLink &link) { return link.row == movement && link.agrees; }));
    QVERIFY(outturn::apply(inverse(edits.front()), report));
    QCOMPARE(narrative(report), words);
}

void SentenceUpdatesTest::severalInOneParagraph()
{
    Report report = withNarrative(u"33 per cent of IDPs move freely. That 32.7% of IDPs move freely is new."_s);
    const QList<NumberLink> before = linksOf(report);
    setActual(report, u"9.5%"_s);
    const QList<SentenceUpdate> updates = sentenceUpdates(report, before, movement, Column::Actual);
    QCOMPARE(updates.size(), 2);
    const std::vector<Edit> edits = editsOf(report, updates);
    QCOMPARE(edits.size(), 1u);
    QVERIFY(outturn::apply(edits.front(), report));
    QCOMPARE(narrative(report), u"10 per cent of IDPs move freely. That 9.5% of IDPs move freely is new."_s);
}

void SentenceUpdatesTest::aBlankIsStatedByNoSentence()
{
    Report report = withNarrative(u"33 per cent of IDPs move freely."_s);
    const QList<NumberLink> before = linksOf(report);
    QCOMPARE(before.size(), 1);
    setActual(report, QString());
    QCOMPARE(sentenceUpdates(report, before, movement, Column::Actual).size(), 0);
    setActual(report, u"Unknown"_s);
    QCOMPARE(sentenceUpdates(report, before, movement, Column::Actual).size(), 0);
}

void SentenceUpdatesTest::wordsThatChangedAreLeftAlone()
{
    Report report = withNarrative(u"33 per cent of IDPs move freely."_s);
    const QList<NumberLink> before = linksOf(report);
    setActual(report, u"41.2%"_s);
    const QList<SentenceUpdate> updates = sentenceUpdates(report, before, movement, Column::Actual);
    QCOMPARE(updates.size(), 1);
    const Result<Edit> other =
        setParagraphsIntent(report, u"1.4"_s, ParagraphRole::Narrative, {u"Some words that somebody typed meanwhile."_s});
    QVERIFY(other && outturn::apply(*other, report));
    QVERIFY(editsOf(report, updates).empty());
    QCOMPARE(sentenceUpdates(report, before, movement, Column::Actual).size(), 0);
}

void SentenceUpdatesTest::aConflictHasAFix()
{
    Report report = withNarrative(u"Today 48 per cent of IDPs are able to move freely."_s);
    Checker checker;
    checker.start(report);
    checker.work(report);
    const QList<Finding> findings = checker.findings(report);
    const auto conflict = std::ranges::find(findings, u"number-conflict"_s, &Finding::rule);
    QVERIFY(conflict != findings.end());
    QCOMPARE(conflict->rows, QList{movement});
    QCOMPARE(narrative(report).mid(conflict->spans.first().from, conflict->spans.first().length), u"48 per cent"_s);
    const QList<QuickFix> fixes = quickFixes(report, *conflict);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.first().what.english(), u"Let the text say 33"_s);
    for (const Edit &edit : fixes.first().edits)
        QVERIFY(outturn::apply(edit, report));
    QCOMPARE(narrative(report), u"Today 33 per cent of IDPs are able to move freely."_s);
}

QTEST_GUILESS_MAIN(SentenceUpdatesTest)
#include "SentenceUpdatesTest.moc"
