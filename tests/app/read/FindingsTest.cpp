// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader says of layouts it does not understand, and what it still reads there. Each rule of reading is here.
#include "app/check/Checks.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

const QString cover = u"Annual Results Report\n\n2023\n\nTestland\n\n"_s;
const QString results = cover + u"Section 2: Results\n\n2.1 Outcomes and Achievements\n\n2. Outcome Area: Status "
                                "Determination\n\nFair.\n\n"_s;
const QString header = u"Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"_s;
const QString money =
    cover + u"Section 3: Resources\n\n3.1 Financial Data\n\nImpact Area\tFinal Budget\tFunds Available\n"_s;

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &text, const QStringList &lines) {
            QTest::newRow(name) << text << lines;
        };
        row("nothing to say", results + header + u"2.2 Right\tIDPs\tUnknown\t5%\t0\n"_s, {});
        row("not applicable", results + header + u"2.2 Right\tIDPs\tN/A\t-\t5%\n"_s,
            {u"warning value-not-understood outcome-2/2.2/idps baseline @16"_s,
             u"warning value-not-understood outcome-2/2.2/idps target @16"_s});
        row("decimal comma", results + header + u"2.2 Right\tIDPs\t12,5%\t\t5%\n"_s,
            {u"warning number-form outcome-2/2.2/idps baseline @16"_s});
        row("19 digits", results + header + u"2.2 Right\tIDPs\t1234567890123456789\t\t5%\n"_s,
            {u"warning number-too-long outcome-2/2.2/idps baseline @16"_s});
        row("a cell is missing", results + header + u"2.2 Right\tIDPs\t5%\t6%\n"_s,
            {u"warning row-too-short outcome-2/2.2/idps actual @16"_s});
        row("two cells are missing", results + header + u"2.2 Right\tIDPs\t5%\n"_s,
            {u"warning row-too-short outcome-2/2.2/idps target @16"_s});
        row("a cell too many", results + header + u"2.2 Right\tIDPs\t5%\t6%\t7%\t8%\n"_s,
            {u"warning row-too-long outcome-2/2.2/idps - @16"_s});
        row("blank cells too many", results + header + u"2.2 Right\tIDPs\t5%\t6%\t7%\t\t\n"_s, {});
        row("no code", results + header + u"Number of people heard\tIDPs\t5\t6\t7\n"_s,
            {u"note row-without-code outcome-2/number-of-people-heard/idps - @16"_s});
        row("neither code nor title", results + header + u"2.2 Right\tIDPs\t5%\t6%\t7%\n\tReturnees\t5%\t6%\t7%\n"_s,
            {u"note row-without-code outcome-2/row/returnees - @17"_s});
        row("spaces for tabs", results + header + u"2.2 Right   IDPs   5%   6%   7%\n"_s,
            {u"warning row-without-cells - - @16"_s});
        row("a finance row with spaces", money + u"IA1: Protect   1,000   500\n"_s,
            {u"warning row-without-cells - - @12"_s});
        row("a row's title broken by a line end",
            results + header +
                u"2.2 Proportion of people undergoing asylum procedures\nwho have access to legal representation\tIDPs\t5%\t6%\t7%\n"_s,
            {u"warning row-without-cells - - @16"_s, u"note table-continues - - @17"_s,
             u"note row-without-code outcome-2/who-have-access-to-legal-representation/idps - @17"_s});
        row("a row split by a page break",
            results + header + u"2.2 Proportion of\tIDPs\t5%\t6%\t7%\n\npeople undergoing\t\t\t\t\n"_s,
            {u"warning row-without-cells - - @18"_s});
        row("a table of something else", results + u"Partner\tSector\nOne\tWater\nTwo\tHealth\n"_s,
            {u"warning table-not-understood - - @15"_s});
        row("a column of something else",
            results + u"Indicators\tPopulation Type\tRemarks\tActual (2023)\n2.2 Right\tIDPs\tlate\t5%\n"_s,
            {u"warning table-not-understood - - @15"_s});
        row("two years",
            results + u"Indicators\tPopulation Type\tActual (2022)\tActual (2023)\n2.2 Right\tIDPs\t4%\t5%\n"_s,
            {u"warning table-not-understood - - @15"_s});
        row("rows go on after text",
            results + header + u"2.2 Right\tIDPs\t5%\t6%\t7%\n\nPage 3\n\n2.2 Right\tReturnees\t5%\t6%\t7%\n"_s,
            {u"note table-continues - - @20"_s});
        row("rows of another width after text",
            results + header + u"2.2 Right\tIDPs\t5%\t6%\t7%\n\nPage 3\n\n2.2 Right\tReturnees\n"_s,
            {u"warning table-not-understood - - @20"_s});
        row("the same row twice", results + header + u"2.2 Right\tIDPs\t5%\t6%\t7%\n2.2 Right\tIDPs\t5%\t6%\t8%\n"_s,
            {u"warning duplicate-row outcome-2/2.2/idps~2 - @17"_s});
        row("the same finance row twice", money + u"Total\t5\t5\nTotal\t5\t6\n"_s,
            {u"warning duplicate-row finance-impact/total~2 - @13"_s});
        row("no area anywhere",
            cover + u"Section 2: Results\n\n"_s + header + u"Number of people heard\tIDPs\t5\t6\t7\n"_s,
            {u"note area-unknown outcome/number-of-people-heard/idps - @10"_s,
             u"note row-without-code outcome/number-of-people-heard/idps - @10"_s});
        row("an area that there is not",
            cover + u"Section 2: Results\n\n"_s + header + u"99.1 Right\tIDPs\t5\t6\t7\n"_s,
            {u"note area-unknown outcome-99/99.1/idps - @10"_s});
        row("an area's heading without number", cover + u"Section 2: Results\n\nOutcome Area: Magic\n\nFair.\n"_s,
            {u"note area-unknown - - @9"_s});
        row("statements without a table", results + u"Work went on.\n\nMuch was done.\n"_s,
            {u"note statements-unsure - - @11"_s});
        row("page break",
            cover +
                u"Section 1: Context\n\nThe road to the north was closed for a month because the\n\nbridge fell.\n"_s,
            {u"note paragraphs-joined - - @11"_s});
        row("no year", u"Annual Results Report\n\nTestland\n\nSection 1: Context\n\nText.\n"_s,
            {u"warning no-year - - @0"_s});
        row("year in a header",
            QString(results).replace(u"2023\n\n"_s, QString()) + header + u"2.2 Right\tIDPs\tUnknown\t5%\t0\n"_s, {});
        row("no operation", u"Annual Results Report\n\n2023\n\nSection 1: Context\n\nText.\n"_s,
            {u"warning no-operation - - @0"_s});
        row("no sections", cover + u"1. Impact Area: Protection\n\nFair.\n"_s, {u"warning no-sections - - @0"_s});
        row("section left out", cover + u"Section 1: Context\n\nText.\n\nSection 3: Resources\n\nText.\n"_s,
            {u"note heading-order - - @11"_s});
        row("section heading lost",
            cover +
                u"Section 1: Context\n\n1.1 Changes to the Operational Context\n\nText.\n\n2.1 Outcomes and Achievements\n\nText.\n"_s,
            {u"note heading-order - - @13"_s});
        row("a line like a heading",
            cover + u"Section 3: Resources\n\n3.1 Financial Data\n\n1.2 Million Reasons\n\nText.\n"_s,
            {u"note heading-order - - @11"_s});
        row("subsection left out", cover + u"Section 1: Context\n\n1.1 Before\n\nText.\n\n1.4 After\n\nText.\n"_s,
            {u"note heading-order - - @13"_s});
    }

    void findings()
    {
        QFETCH(QString, text);
        const QByteArray bytes = text.toUtf8();
        const Report report = read(bytes);
        QTEST(findingLines(report), "lines");
        for (const Finding &finding : report.findings) {
            const QString message = finding.message.english();
            QVERIFY2(!message.front().isLower() && !message.contains(u"%1"), qPrintable(message));
        }
        QCOMPARE(written(report, bytes), bytes);
        // Nothing is dropped: every word of the file is somewhere in the report.
        const QString all = QString::fromUtf8(reportJson(report, {}));
        for (const QString &word : text.split(u'\n').last(2).join(u' ').simplified().split(u' ')) {
            if (word.size() > 3 && !word.contains(u'.') && !word.contains(u':') && !word.contains(u'('))
                QVERIFY2(all.contains(word), qPrintable(word));
        }
    }

    void encodings()
    {
        QCOMPARE(findingLines(read(cover.toUtf8() + "Section 1: Context\n\nCaf\xE9.\n")),
                 QStringList{u"note encoding-guessed - - @0"_s});
        QCOMPARE(findingLines(read(cover.toUtf8() + "Section 1: Context\n\nCaf\xC3\xA9 \xC3\xA9 \xFF.\n")),
                 QStringList{u"warning invalid-bytes - - @9"_s});
        QCOMPARE(read(cover.toUtf8() + "Section 1: Context\n\nCaf\xC3\xA9 \xC3\xA9 \xFF.\n").findings[0].place.column(),
                 8);
    }

    void findingsHaveAnEnd()
    {
        QByteArray bytes = (results + header).toUtf8();
        for (int i = 0; i < 12'000; ++i)
            bytes += "2.2 Right\tIDPs\tn/a\t5%\t6%\n";
        const Report report = read(bytes);
        QCOMPARE(report.indicators.size(), size_t(12'000));
        QCOMPARE(report.findings.size(), size_t(10'001));
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
                            [](const Finding &finding) { return finding.rule == u"more-findings"; }));
    }

    void aFindingGoesWithItsCell()
    {
        const QByteArray bytes = (results + header + u"2.2 Right\tIDPs\tN/A\t6%\n"_s).toUtf8();
        Report report = read(bytes);
        QCOMPARE(readingFindings(report).size(), 2);
        for (const Column column : {Column::Baseline, Column::Actual})
            report.cell(RowId(u"outcome-2/2.2/idps"_s), column)->set(Value::fromWritten(u"7%"_s));
        QCOMPARE(readingFindings(report).size(), 0);
        QVERIFY(written(report, bytes).endsWith("2.2 Right\tIDPs\t7%\t6%\t7%\n"));
    }

    void whatIsReadAllTheSame()
    {
        const auto actual = [](const QString &rows) {
            return read((results + rows).toUtf8()).indicators.at(0).actual->value().written();
        };
        // The report's own year is the one that counts, wherever it stands.
        QCOMPARE(actual(u"Indicators\tPopulation Type\tActual (2022)\tActual (2023)\n2.2 R\tIDPs\t4%\t5%\n"_s),
                 u"5%"_s);
        QCOMPARE(actual(u"Indicators\tPopulation Type\tActual (2023)\tActual (2022)\n2.2 R\tIDPs\t5%\t4%\n"_s),
                 u"5%"_s);
        QCOMPARE(actual(u"Indicators\tPopulation Type\tActual (2021)\tActual (2022)\n2.2 R\tIDPs\t4%\t5%\n"_s),
                 u"5%"_s);
        // An area named by its title alone is that area.
        const Report named =
            read((cover + u"Section 2: Results\n\nOutcome Area: Status Determination\n\nFair.\n"_s).toUtf8());
        QCOMPARE(named.areas.at(0).id, u"outcome-2"_s);
        // Unknown columns are kept beside the table.
        const QByteArray bytes =
            (results +
             u"Indicators\tPopulation Type\tActual (2023)\tRemarks\n2.2 R\tIDPs\t4%\tlate\n2.2 S\tReturnees\t4%\tsoon\n"_s)
                .toUtf8();
        const Report remarks = read(bytes);
        const Section *area = remarks.section(u"outcome-area-2"_s);
        QCOMPARE(area->paragraphs.size(), 2);
        QCOMPARE(area->paragraphs[0].text, u"2.2 Remarks: late"_s);
        QCOMPARE(area->statements.size(), 1);
    }

    void severalCountries()
    {
        const Report report = read((cover + u"Section 1: Context\n\nOther Core Impact Indicators\n\n"
                                            "Country\tIndicator\tPopulation Type\tStrategy Baseline\tActual (2023)\n"
                                            "Testland\t2.2 Right\tIDPs\tUnknown\t1%\n"
                                            "Nextland\t2.2 Right\tIDPs\tUnknown\t2%\n"
                                            "Côte d’Autre\t2.2 Right\tIDPs\tUnknown\t3%\n"
                                            "\t2.2 Right\tReturnees\tUnknown\t-4%\n"_s)
                                       .toUtf8());
        QStringList ids;
        for (const IndicatorRow &row : report.indicators)
            ids << row.id.text();
        QCOMPARE(ids, (QStringList{u"impact-2/2.2/idps"_s, u"impact-2/2.2/idps/nextland"_s,
                                   u"impact-2/2.2/idps/cote-dautre"_s, u"impact-2/2.2/returnees"_s}));
        QVERIFY(report.findings.empty());
        QVERIFY(report.indicators[3].country->value().isBlank());
        QVERIFY(report.indicators[3].actual->value().number()->isNegative());
    }

    void wrappedLines()
    {
        const QByteArray bytes = ownReport(u"wrapped.txt"_s);
        const Report report = read(bytes);
        QCOMPARE(written(report, bytes), bytes);
        QCOMPARE(report.year, std::optional(2022));
        QCOMPARE(report.operation, u"Testland"_s);
        const Section *changes = report.section(u"1.1"_s);
        QCOMPARE(changes->paragraphs.size(), 2);
        QVERIFY(changes->paragraphs[0].text.contains(u"the queue was gone. Farmers had sown"));
        QVERIFY(changes->paragraphs[0].text.endsWith(
            u"and 1.2 Tonnes of seed were lent by their neighbours. The rest of the year was calm."));
        const Area &area = report.areas.at(0);
        QCOMPARE(area.title, u"Empowering Communities and Achieving Gender Equality in Every Quarter"_s);
        const Section &section = report.sections[static_cast<size_t>(area.section)];
        QCOMPARE(section.statements.size(), 1);
        QVERIFY(section.statements[0].text.endsWith(u"in all of their decisions as well."));
        QCOMPARE(section.paragraphs.size(), 2);
        QVERIFY(section.paragraphs[0].text.endsWith(u"which makes it go on"));
        QVERIFY(report.findings.empty());
    }

    void longNames()
    {
        const Report report =
            read("Annual Results Report\n2023\nDemocratic Republic of the\nRiver\n\nSection 1: Context\n\nText.\n");
        QCOMPARE(report.operation, u"Democratic Republic of the River"_s);
        QCOMPARE(report.id, u"democratic-republic-of-the-river-2023"_s);
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "FindingsTest.moc"
