// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Layout.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

QString kindText(HeadingWords::Kind kind)
{
    return QStringList{u"section"_s,          u"subsection"_s, u"area"_s,   u"other core"_s, u"progress"_s,
                       u"acknowledgements"_s, u"contents"_s,   u"series"_s, u"other"_s}[static_cast<int>(kind)];
}

// "subsection|1.2|Progress …"
QString shown(const std::optional<HeadingWords> &words)
{
    return words ? QStringList{kindText(words->kind), words->number, words->title}.join(u'|') : u"none"_s;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const QString none = u"none"_s;
        QTest::newRow("section") << u"Section 1: Context and Overview"_s << u"section|1|Context and Overview"_s;
        QTest::newRow("section with a dash") << u"Section 2 – Results"_s << u"section|2|Results"_s;
        QTest::newRow("section in capitals") << u"SECTION 3: RESOURCES"_s << u"section|3|RESOURCES"_s;
        QTest::newRow("a fifth section") << u"Section 5: Annexes"_s << u"section|5|Annexes"_s;
        QTest::newRow("section without a title") << u"Section 5"_s << none;
        QTest::newRow("sections in a sentence") << u"Sections 1 and 2 tell more"_s << none;
        QTest::newRow("subsection") << u"1.1 Changes to the Operational Context"_s
                                    << u"subsection|1.1|Changes to the Operational Context"_s;
        QTest::newRow("subsection with a trailing dot")
            << u"1.2. Progress Against the Desired Impact"_s << u"subsection|1.2|Progress Against the Desired Impact"_s;
        QTest::newRow("subsection of a subsection")
            << u"2.1.3 Northern Provinces"_s << u"subsection|2.1.3|Northern Provinces"_s;
        QTest::newRow("wide space") << u"  1.1 \t Changes  to it "_s << u"subsection|1.1|Changes to it"_s;
        QTest::newRow("narrative that begins with a number") << u"1.2 million people crossed the border"_s << none;
        QTest::newRow("sentence with a capital") << u"1.2 Million people crossed the border in the spring."_s << none;
        QTest::newRow("number alone") << u"1.2"_s << none;
        QTest::newRow("list in a sentence") << u"1.2 First of all,"_s << none;
        QTest::newRow("too long for a heading") << u"1.2 "_s + QString(200, u'A') << none;
        QTest::newRow("row without tabs") << u"1.2 Proportion of people IDPs Unknown 67.59%"_s << none;
        QTest::newRow("deep numbering") << u"1.1.1.1.1.1.1.1 Deep"_s << none;
        QTest::newRow("area") << u"1. Impact Area: Attaining Favorable Protection Environments"_s
                              << u"area|1|Attaining Favorable Protection Environments"_s;
        QTest::newRow("area without a dot") << u"13 Outcome Area: Self Reliance"_s << u"area|13|Self Reliance"_s;
        QTest::newRow("number behind") << u"Outcome Area 13: Self Reliance"_s << u"area|13|Self Reliance"_s;
        QTest::newRow("enabling area") << u"17. Enabling Area: Systems"_s << u"area|17|Systems"_s;
        QTest::newRow("area in capitals, number behind") << u"IMPACT AREA 3: EMPOWERING"_s << u"area|3|EMPOWERING"_s;
        QTest::newRow("area without a number")
            << u"Outcome Area: Status Determination"_s << u"area||Status Determination"_s;
        QTest::newRow("sentence about an area") << u"Outcome Area: a sentence that ends."_s << none;
        QTest::newRow("area in a sentence") << u"In this impact area work went on: slowly"_s << none;
        QTest::newRow("other core") << u"Other Core Impact Indicators"_s
                                    << u"other core||Other Core Impact Indicators"_s;
        QTest::newRow("other core in capitals")
            << u"OTHER CORE OUTCOME INDICATORS:"_s << u"other core||OTHER CORE OUTCOME INDICATORS:"_s;
        QTest::newRow("progress") << u"Progress Against the Desired Outcome"_s
                                  << u"progress||Progress Against the Desired Outcome"_s;
        QTest::newRow("sentence about progress") << u"Progress against the desired impact was slow"_s << none;
        QTest::newRow("acknowledgements") << u"Acknowledgments"_s << u"acknowledgements||Acknowledgments"_s;
        QTest::newRow("contents") << u"TABLE OF CONTENTS"_s << u"contents||TABLE OF CONTENTS"_s;
        QTest::newRow("series") << u"Budget and Expenditure Trend"_s << u"series||Budget and Expenditure Trend"_s;
        QTest::newRow("the other series")
            << u"Contributions Trend by Type"_s << u"series||Contributions Trend by Type"_s;
        QTest::newRow("narrative") << u"Nothing changed."_s << none;
        QTest::newRow("nothing") << QString() << none;
    }

    void headings()
    {
        QFETCH(QString, text);
        QTEST(shown(headingWords(text)), "words");
    }

    void markedHeadingsKeepTheirWords()
    {
        QCOMPARE(shown(headingWords(u"Annex"_s, 2)), u"other||Annex"_s);
        QCOMPARE(shown(headingWords(u"1.1 Changes"_s, 2)), u"subsection|1.1|Changes"_s);
    }

    void headerCells_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("column");
        QTest::newRow("title") << u"Indicators"_s << u"title"_s;
        QTest::newRow("title of one") << u"Core Indicator"_s << u"title"_s;
        QTest::newRow("population") << u"Population Type"_s << u"population"_s;
        QTest::newRow("baseline") << u"Strategy Baseline"_s << u"baseline"_s;
        QTest::newRow("baseline alone") << u"Baseline"_s << u"baseline"_s;
        QTest::newRow("baseline of a year") << u"Baseline (2021)"_s << u"baseline"_s;
        QTest::newRow("target") << u"Target (2023)"_s << u"target"_s;
        QTest::newRow("target without brackets") << u"Target 2025"_s << u"target"_s;
        QTest::newRow("year first") << u"2025 Target"_s << u"target"_s;
        QTest::newRow("actual in capitals") << u"ACTUAL (2024)"_s << u"actual"_s;
        QTest::newRow("colon") << u"Country:"_s << u"country"_s;
        QTest::newRow("no-break space") << u"Final\u00a0Budget"_s << u"budget"_s;
        QTest::newRow("currency") << u"Final Budget (USD)"_s << u"budget"_s;
        QTest::newRow("currency in words") << u"Expenditure (in US$)"_s << u"expenditure"_s;
        QTest::newRow("share") << u"Funds Available as % of Budget"_s << u"availableShare"_s;
        QTest::newRow("share with an article") << u"Expenditure as a % of Funds Available"_s << u"expenditureShare"_s;
        QTest::newRow("outcome and enabling") << u"Outcome / Enabling Area"_s << u"label"_s;
        QTest::newRow("unknown words") << u"Remarks"_s << u"none"_s;
        QTest::newRow("a year alone") << u"2023"_s << u"none"_s;
        QTest::newRow("nothing") << QString() << u"none"_s;
    }

    void headerCells()
    {
        QFETCH(QString, words);
        const auto column = columnOfHeader(words);
        QTEST(column ? columnName(*column) : u"none"_s, "column");
    }

    void codes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("split");
        QTest::newRow("code") << u"1.2 Proportion"_s << u"1.2|Proportion"_s;
        QTest::newRow("dot") << u"13.1. Proportion"_s << u"13.1|Proportion"_s;
        QTest::newRow("letter") << u"3.2a Proportion"_s << u"3.2a|Proportion"_s;
        QTest::newRow("letter and dot") << u"4.3b. Number"_s << u"4.3b|Number"_s;
        QTest::newRow("colon") << u"1.2: Proportion"_s << u"1.2|Proportion"_s;
        QTest::newRow("no-break space") << u"1.2\u00a0Proportion"_s << u"1.2|Proportion"_s;
        QTest::newRow("alone") << u"1.2"_s << u"1.2|"_s;
        QTest::newRow("one number") << u"1 Proportion"_s << u"none"_s;
        QTest::newRow("three digits") << u"1.234 people"_s << u"none"_s;
        QTest::newRow("amount") << u"1,234 people"_s << u"none"_s;
        QTest::newRow("percent") << u"1.2% of people"_s << u"none"_s;
        QTest::newRow("words at once") << u"1.2Proportion"_s << u"none"_s;
        QTest::newRow("two letters") << u"1.2ab Proportion"_s << u"none"_s;
        QTest::newRow("words") << u"Proportion"_s << u"none"_s;
        QTest::newRow("nothing") << QString() << u"none"_s;
    }

    void codes()
    {
        QFETCH(QString, words);
        const auto prefix = codePrefix(words);
        QTEST(prefix ? words.first(prefix->codeLength) + u'|' + words.sliced(prefix->prefix) : u"none"_s, "split");
    }

    void rowsWithoutCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("row");
        QTest::newRow("spaces for tabs") << u"1.2 Proportion of people  IDPs  Unknown  67.59%"_s << true;
        QTest::newRow("one space") << u"1.2 Proportion of people IDPs 31.85% 32.65%"_s << true;
        QTest::newRow("scale") << u"3.1 Extent IDPs Broadly aligned: ≥90 points Broadly aligned: ≥90 points"_s << true;
        QTest::newRow("country first") << u"Mexico   2.2 Proportion of people   IDPs   Unknown   90.48%"_s << true;
        QTest::newRow("finance") << u"OA2: Status  22,119,410  11,439,074  51.71%  11,439,074  100.00%"_s << true;
        QTest::newRow("total") << u"Total  1,000  525"_s << true;
        QTest::newRow("one value at the end") << u"1.2 Millions were spent in 2023"_s << false;
        QTest::newRow("heading") << u"1.1 Changes to the Operational Context"_s << false;
        QTest::newRow("narrative") << u"In 2022 and in 2023 there were 12 of 30"_s << false;
        QTest::newRow("total in a sentence") << u"Total expenditure was 5 per cent lower than in 2022."_s << false;
        QTest::newRow("very long") << u"1.2 "_s + QString(5000, u'a') + u" 1 2"_s << false;
    }

    void rowsWithoutCells()
    {
        QFETCH(QString, text);
        QTEST(looksLikeRowWithoutCells(text), "row");
    }

    void contentsEntries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("entry");
        QTest::newRow("bullet") << u"- 1.1 - Changes to the Operational Context"_s << true;
        QTest::newRow("page number") << u"1.1 Changes ….. 4"_s << true;
        QTest::newRow("section") << u"Section 1: Context"_s << true;
        QTest::newRow("narrative") << u"Changes came late."_s << false;
    }

    void contentsEntries()
    {
        QFETCH(QString, text);
        QTEST(looksLikeContentsEntry(text), "entry");
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
