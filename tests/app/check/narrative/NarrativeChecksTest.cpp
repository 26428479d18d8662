// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NarrativeChecks.h"
#include "app/check/Checks.h"
#include "app/check/SentenceUpdates.h"
#include "app/edit/Intents.h"
#include "tests/app/check/SmallReport.h"

#include <QFile>

using namespace outturn;
using namespace Qt::StringLiterals;

class NarrativeChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
    void repeats_data();
    void repeats();
    void wholes_data();
    void wholes();
    void publishedReport();
    void randomWordsAreNoProblem_data();
    void randomWordsAreNoProblem();
    void hugeParagraphsTakeNoTime();
    void manyTitlesOfTheSameWordsTakeNoTime();
    void aNumberFollowsTheRowThatTheSentenceBeforeNames();
    void decimalCommasFollowEdits();
    void findingsBeforeTheWorkIsDone();
};

namespace {

Report withNarrative(const QString &words, const QString &elsewhere = {})
{
    QString text = smallReport();
    text.replace(u"The villages helped."_s, words);
    if (!elsewhere.isEmpty())
        text.replace(u"The winter was long."_s, elsewhere);
    return *readReport(text.toUtf8(), u"small.txt"_s);
}

constexpr auto noEnd = std::chrono::steady_clock::time_point::max();

struct Checked
{
    QList<NumberLink> links;
    QList<Finding> findings;

    explicit Checked(const Report &report)
    {
        NarrativeChecks checks;
        checks.start(report);
        checks.work(report, std::chrono::steady_clock::time_point::max());
        links = checks.links();
        findings = checks.findings(report);
    }
    int count(const QString &rule) const
    {
        return static_cast<int>(std::ranges::count(findings, rule, &Finding::rule));
    }
};

} // namespace

// Of IDPs 32.65% move freely, from 31.85%.
void NarrativeChecksTest::statements_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &words, const QString &found) {
        QTest::newRow(name) << words << found;
    };
    row("rounded", u"Today 33 per cent of IDPs are able to move freely."_s, u"33 per cent = actual"_s);
    row("exact", u"Freedom of movement reached 32.65% of IDPs."_s, u"32.65% = actual"_s);
    row("baseline named", u"At baseline, 31.85% of IDPs could move freely."_s, u"31.85% = baseline"_s);
    row("from and to", u"Freedom of movement rose from 31.9% to 32.7% of IDPs."_s,
        u"31.9% = baseline, 32.7% = actual"_s);
    row("up from", u"33 per cent of IDPs can move freely, up from 32 per cent."_s,
        u"33 per cent = actual, 32 per cent = baseline"_s);
    row("in the next sentence", u"Only 33% of IDPs can move freely. The baseline was 32%."_s,
        u"33% = actual, 32% = baseline"_s);
    row("in brackets", u"A third of IDPs (33%) can move freely."_s, u"third = actual, 33% = actual"_s);
    row("another value", u"Today 48 per cent of IDPs are able to move freely."_s, u"48 per cent ! actual"_s);
    row("another baseline", u"33% of IDPs can move freely, against a baseline of 40%."_s,
        u"33% = actual, 40% ! baseline"_s);
    row("after the sentence that names it", u"More IDPs are able to move freely. The figure is 33 per cent."_s,
        u"33 per cent = actual"_s);
    row("behind the mark of a footnote", u"Today ²33 per cent of IDPs are able to move freely."_s,
        u"33 per cent = actual"_s);
    row("nothing before it", u"Be 33 per cent."_s, QString());
    row("nothing behind it", u"For IDPs it gave USD 5 million out"_s, QString());
    row("of another population", u"Of refugees 48 per cent are able to move freely."_s, QString());
    row("of another year", u"In 2021, 48 per cent of IDPs were able to move freely."_s, QString());
    row("of one place", u"In Northbridge 48 per cent of IDPs are able to move freely."_s, QString());
    row("of women", u"Of displaced women, 48 per cent are able to move freely."_s, QString());
    row("of a survey", u"In a survey 48 per cent of IDPs said they move freely."_s, QString());
    row("a difference", u"The number of IDPs who move freely grew by 48 per cent."_s, QString());
    row("of something else", u"A course on football reached 33 per cent of IDPs."_s, QString());
    row("another kind of number", u"Some 4,800 IDPs are able to move freely."_s, QString());
}

void NarrativeChecksTest::statements()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    const Report report = withNarrative(words);
    const Checked checked(report);
    QStringList lines;
    for (const NumberLink &link : checked.links) {
        QCOMPARE(link.row, RowId(u"impact-1/1.2/idps"_s));
        lines +=
            words.mid(link.span.from, link.span.length) + (link.agrees ? u" = "_s : u" ! "_s) + columnName(link.column);
    }
    QCOMPARE(lines.join(u", "_s), found);
    QCOMPARE(checked.count(u"number-conflict"_s), found.count(u'!'));
}

void NarrativeChecksTest::repeats_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("found");
    QTest::newRow("another value") << u"UNHCR repaired 1,320 roofs in the year."_s
                                   << u"Roofs were repaired, 1,230 roofs in all."_s << true;
    QTest::newRow("the same subject") << u"Certificates of naturalisation were issued to 600 people."_s
                                      << u"In all, 470 people were issued certificates of naturalisation."_s << true;
    QTest::newRow("the same value") << u"UNHCR repaired 1,320 roofs."_s << u"1,320 roofs were repaired."_s << false;
    QTest::newRow("one is rounded") << u"UNHCR repaired over 1,300 roofs."_s << u"1,320 roofs were repaired."_s
                                    << false;
    QTest::newRow("of two years") << u"In 2022, 1,320 roofs were repaired."_s << u"1,230 roofs were repaired."_s
                                  << false;
    QTest::newRow("of two places") << u"In Westport 1,320 roofs were repaired."_s
                                   << u"In Eastport 1,230 roofs were repaired."_s << false;
    QTest::newRow("of two things") << u"1,320 roofs were repaired."_s << u"1,230 wells were repaired."_s << false;
    QTest::newRow("of two populations") << u"Cash reached 1,320 refugees with specific needs."_s
                                        << u"Cash reached 1,230 returnees with specific needs."_s << false;
}

void NarrativeChecksTest::repeats()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, found);
    const Report report = withNarrative(second, first);
    const Checked checked(report);
    QCOMPARE(checked.count(u"number-repeated"_s), found ? 1 : 0);
    if (!found)
        return;
    const Finding &finding = checked.findings.first();
    QCOMPARE(finding.spans.size(), 2);
    QCOMPARE(finding.spans[0].section, u"1.4"_s);
    QCOMPARE(finding.spans[1].section, u"1.3"_s);
}

void NarrativeChecksTest::wholes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("women and men") << u"The course had 740 people (85% women, 15% men)."_s << 0;
    QTest::newRow("women and men, one digit off") << u"The course had 740 people (85% women, 25% men)."_s << 1;
    QTest::newRow("with others")
        << u"Of them 60 per cent came from the north, 30 per cent from the south and 10 per cent from other places."_s
        << 0;
    QTest::newRow("with others, too few")
        << u"Of them 60 per cent came from the north, 20 per cent from the south and 10 per cent from other places."_s
        << 1;
    QTest::newRow("rounding explains it") << u"Of them 33% came by sea, 33% by land and 33% by other ways."_s << 0;
    QTest::newRow("a list of the largest") << u"They came from Haiti (31%), Honduras (30%) and Cuba (13%)."_s << 0;
}

void NarrativeChecksTest::wholes()
{
    QFETCH(QString, words);
    QFETCH(int, found);
    QCOMPARE(Checked(withNarrative(words)).count(u"shares-of-whole"_s), found);
}

// What a reader finds in the published report of 2023.
void NarrativeChecksTest::publishedReport()
{
    QFile file(QStringLiteral(SHARED_REPORTS "/mexico-2023.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the published report is not here");
    const Report report = *readReport(file.readAll(), u"mexico-2023.txt"_s);
    const Checked checked(report);

    const auto words = [&](const TextSpan &span) {
        return report.section(span.section)->list(span.role)[span.paragraph].text.mid(span.from, span.length);
    };
    QStringList links;
    for (const NumberLink &link : checked.links)
        links +=
            words(link.span) + (link.agrees ? u" = "_s : u" ! "_s) + link.row.text() + u' ' + columnName(link.column);
    QVERIFY(links.contains(u"98 percent = outcome-4/4.3/refugees-and-asylum-seekers actual"_s));
    QVERIFY(links.contains(u"480 = outcome-15/15.1/refugees-and-asylum-seekers actual"_s));
    QCOMPARE(links.filter(u" ! "_s), QStringList());

    QStringList repeated;
    for (const Finding &finding : checked.findings) {
        if (finding.rule == u"number-repeated"_s)
            repeated += words(finding.spans[0]) + u" and "_s + words(finding.spans[1]);
    }
    QVERIFY(repeated.contains(u"470 and 600"_s));
    QCOMPARE(checked.count(u"number-malformed"_s), 1);
    for (const Finding &finding : check(report))
        QVERIFY(finding.severity != Severity::Error);
}

void NarrativeChecksTest::randomWordsAreNoProblem_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"colombia-2023", "kenya-2024", "mexico-2022", "mexico-2024", "ukraine-2023"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void NarrativeChecksTest::randomWordsAreNoProblem()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(SHARED_REPORTS "/others/") + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reports are not here");
    const Checked checked(*readReport(file.readAll(), name + u".txt"_s));
    QStringList findings;
    for (const Finding &finding : checked.findings)
        findings += finding.message.english();
    QCOMPARE(findings, QStringList());
}

void NarrativeChecksTest::hugeParagraphsTakeNoTime()
{
    // One sentence without an end, and many numbers with the same words.
    QString endless;
    QString alike;
    for (int i = 0; i < 4'000; ++i) {
        endless += QString::number(i) + u" people of 5 per cent "_s;
        alike += u"Then 1%1 roofs were repaired in camp %1. "_s.arg(i);
    }
    const Report report = withNarrative(endless, alike.left(49'000));
    QElapsedTimer timer;
    timer.start();
    const Checked checked(report);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(checked.count(u"number-conflict"_s), 0);
}

void NarrativeChecksTest::manyTitlesOfTheSameWordsTakeNoTime()
{
    QString words;
    for (int i = 0; i < 800; ++i)
        words += u"Then %1 per cent of villages had shelter kits and wells. "_s.arg(i % 97);
    Report report = withNarrative(words.left(49'000));
    const IndicatorRow like = report.indicators[0];
    report.indicators.clear();
    report.finances.clear();
    report.tables.resize(1);
    report.tables[0].rowCount = 3'000;
    for (int i = 0; i < report.tables[0].rowCount; ++i) {
        IndicatorRow row = like;
        row.id = RowId(u"own/%1"_s.arg(i));
        row.code.set(Value::fromWritten(u"90.%1"_s.arg(i)));
        row.title.set(Value::fromWritten(u"Proportion of villages with shelter kits and wells, type %1"_s.arg(i)));
        report.indicators.push_back(row);
    }
    report.index();
    QElapsedTimer timer;
    timer.start();
    const Checked checked(report);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void NarrativeChecksTest::aNumberFollowsTheRowThatTheSentenceBeforeNames()
{
    Report report = withNarrative(u"More IDPs are able to move freely. The figure is 33 per cent."_s);
    NarrativeChecks checks;
    checks.start(report);
    checks.work(report, noEnd);
    QCOMPARE(checks.links().size(), 1);
    const RowId row(u"impact-1/1.2/idps"_s);
    const auto edit = setIntent(report, row.text(), u"actual"_s, u"45%"_s);
    QVERIFY(edit && outturn::apply(*edit, report));
    checks.touchRow(report, row);
    QVERIFY(checks.work(report, noEnd));
    QCOMPARE(checks.links(), Checked(report).links);
    QVERIFY(checks.links().isEmpty());
}

void NarrativeChecksTest::decimalCommasFollowEdits()
{
    Report report = withNarrative(u"Today 32,65% of IDPs are able to move freely."_s);
    QVERIFY(!writesDecimalCommas(report));
    QCOMPARE(Checked(report).count(u"number-malformed"_s), 1);
    NarrativeChecks checks;
    checks.start(report);
    checks.work(report, noEnd);
    const auto other = std::ranges::find_if(report.sections, [](const Section &section) {
        return !section.paragraphs.isEmpty() && section.paragraphs.first().text == u"The winter was long.";
    });
    QVERIFY(other != report.sections.end());
    const QString section = other->id;
    const auto edit = setIntent(report, section, u"paragraph-1"_s, u"Snow fell on 10,5%, 20,5% and 30,5% of days."_s);
    QVERIFY(edit && outturn::apply(*edit, report));
    checks.touchSection(report, section);
    QVERIFY(checks.work(report, noEnd));
    QVERIFY(writesDecimalCommas(report));
    const Checked anew(report);
    QCOMPARE(anew.count(u"number-malformed"_s), 0);
    QCOMPARE(anew.links.size(), 1);
    QCOMPARE(checks.links(), anew.links);
    QVERIFY(checks.findings(report) == anew.findings);
    // Sentences are offered as English writes them, or not at all.
    const RowId row(u"impact-1/1.2/idps"_s);
    const auto value = setIntent(report, row.text(), u"actual"_s, u"45.00%"_s);
    QVERIFY(value && outturn::apply(*value, report));
    QVERIFY(sentenceUpdates(report, anew.links, row, Column::Actual).isEmpty());
}

// Paragraphs that have gone are not spoken of.
void NarrativeChecksTest::findingsBeforeTheWorkIsDone()
{
    Report report = withNarrative(u"In all, 470 people were issued certificates of naturalisation."_s,
                                  u"Certificates of naturalisation were issued to 600 people."_s);
    NarrativeChecks checks;
    checks.start(report);
    checks.work(report, noEnd);
    QCOMPARE(std::ranges::count(checks.findings(report), u"number-repeated"_s, &Finding::rule), 1);
    for (Section &section : report.sections) {
        if (section.paragraphs.isEmpty() || !section.paragraphs.first().text.contains(u"naturalisation"))
            continue;
        const auto edit = setIntent(report, section.id, u"paragraph-1"_s, u"The villages helped."_s);
        QVERIFY(edit && outturn::apply(*edit, report));
        checks.touchSection(report, section.id);
    }
    while (!checks.work(report, std::chrono::steady_clock::time_point::min()))
        QVERIFY(checks.findings(report).isEmpty() || checks.findings(report).size() == 1);
    QVERIFY(checks.findings(report).isEmpty());
}

QTEST_GUILESS_MAIN(NarrativeChecksTest)
#include "NarrativeChecksTest.moc"
