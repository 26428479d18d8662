// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Intents.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

// ROW, COLUMN, VALUE of `outturn set`.
using Set = QStringList;

QByteArray afterSetting(const QByteArray &source, const QList<Set> &sets, QList<Message> *notes = nullptr)
{
    Report report = read(source);
    for (const Set &set : sets) {
        const auto edit = setIntent(report, set[0], set[1], set[2]);
        if (!edit)
            return "refused: " + edit.error().english().toUtf8();
        if (const auto done = outturn::apply(*edit, report); !done)
            return "not applied: " + done.error().english().toUtf8();
    }
    const auto text = toText(report, source);
    if (!text)
        return "error: " + text.error().english().toUtf8();
    if (notes)
        *notes = text->notes;
    return text->bytes;
}

QStringList textsOf(const Report &report)
{
    QStringList texts;
    for (const Section &section : report.sections) {
        texts << u"# "_s + section.id;
        for (const Paragraph &paragraph : section.statements)
            texts << u"! "_s + paragraph.text;
        for (const Paragraph &paragraph : section.paragraphs)
            texts << paragraph.text;
    }
    return texts;
}

} // namespace

class TextWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each `from` of the source reads `to` afterwards, and not a byte differs beside.
    void replaced_data()
    {
        QTest::addColumn<QList<Set>>("sets");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QString row = u"impact-1/1.1/refugees-and-asylum-seekers"_s;
        const QString title =
            u"Proportion of people seeking international protection who are able to access asylum procedures"_s;
        const QByteArray cells = "1.1 " + title.toUtf8() + "\tRefugees and Asylum-seekers\tUnknown\t67.59%\n";
        const auto with = [&](const char *before, const char *after) {
            return QByteArray(cells).replace(before, after);
        };
        QTest::newRow("value") << QList<Set>{{row, u"actual"_s, u"70"_s}} << cells << with("67.59%", "70%");
        QTest::newRow("value made blank") << QList<Set>{{row, u"actual"_s, QString()}} << cells << with("67.59%", "");
        QTest::newRow("blank filled") << QList<Set>{{u"impact-1/1.2/stateless-persons"_s, u"actual"_s, u"3%"_s}}
                                      << QByteArray("0.00%\t\n") << QByteArray("0.00%\t3%\n");
        QTest::newRow("every cell of a row") << QList<Set>{{row, u"actual"_s, u"70"_s},
                                                           {row, u"baseline"_s, u"60"_s},
                                                           {row, u"population"_s, u"IDPs"_s},
                                                           {row, u"title"_s, u"Access"_s},
                                                           {row, u"code"_s, u"1.7"_s}}
                                             << cells << QByteArray("1.7 Access\tIDPs\t60%\t70%\n");
        QTest::newRow("code taken away") << QList<Set>{{row, u"code"_s, QString()}} << cells << with("1.1 ", "");
        QTest::newRow("code of a row with a country")
            << QList<Set>{{u"impact-4/4.3b/refugees-and-asylum-seekers/nextland"_s, u"code"_s, QString()}}
            << QByteArray("Nextland\t4.3b. Number") << QByteArray("Nextland\tNumber");
        QTest::newRow("country") << QList<Set>{{u"impact-2/2.2/idps"_s, u"country"_s, u"Otherland"_s}}
                                 << QByteArray("Testland\t2.2 ") << QByteArray("Otherland\t2.2 ");
        QTest::newRow("blank amount") << QList<Set>{{u"finance-impact/unallocated"_s, u"expenditure"_s, u"9"_s}}
                                      << QByteArray("All Impact Areas\t\t25\t\t\t\n")
                                      << QByteArray("All Impact Areas\t\t25\t\t9\t\n");
        QTest::newRow("paragraph") << QList<Set>{{u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s}}
                                   << QByteArray("Nothing else changed.") << QByteArray("Much changed.");
        QTest::newRow("paragraph of two pieces")
            << QList<Set>{{u"1.1"_s, u"paragraph-1"_s, u"The river rose."_s}}
            << QByteArray("The river rose twice this year, and the road to the north was closed for a month between "
                          "the two floods because the\n\nbridge had to be built anew before the rains.\n")
            << QByteArray("The river rose.\n");
        QTest::newRow("paragraph deleted") << QList<Set>{{u"1.1"_s, u"paragraph-2"_s, QString()}}
                                           << QByteArray("Nothing else changed.\n\n") << QByteArray();
        QTest::newRow("last paragraph deleted")
            << QList<Set>{{u"3.2"_s, u"paragraph-1"_s, QString()}}
            << QByteArray("\nThe money came late. Caf\xC3\xA9 owners near M\xC3\xBCller Street lent chairs.\n")
            << QByteArray("\n");
        QTest::newRow("paragraph added") << QList<Set>{{u"1.1"_s, u"paragraph-3"_s, u"And more."_s}}
                                         << QByteArray("Nothing else changed.\n")
                                         << QByteArray("Nothing else changed.\n\nAnd more.\n");
        QTest::newRow("two added") << QList<Set>{{u"1.1"_s, u"paragraph-3"_s, u"And more."_s},
                                                 {u"1.1"_s, u"paragraph-4"_s, u"And yet more."_s}}
                                   << QByteArray("Nothing else changed.\n")
                                   << QByteArray("Nothing else changed.\n\nAnd more.\n\nAnd yet more.\n");
        QTest::newRow("first paragraph after a table")
            << QList<Set>{{u"other-core-impact-indicators"_s, u"paragraph-1"_s, u"New."_s}} << QByteArray("0\t21,296\n")
            << QByteArray("0\t21,296\n\nNew.\n");
        QTest::newRow("statement") << QList<Set>{{u"outcome-area-2"_s, u"statement-2"_s, u"Decisions are fairer."_s}}
                                   << QByteArray("Decisions are fair.") << QByteArray("Decisions are fairer.");
        QTest::newRow("statement deleted") << QList<Set>{{u"outcome-area-2"_s, u"statement-1"_s, QString()}}
                                           << QByteArray("Decisions are quick.\n\n") << QByteArray();
        QTest::newRow("statement added") << QList<Set>{{u"outcome-area-2"_s, u"statement-3"_s, u"All know them."_s}}
                                         << QByteArray("Decisions are fair.\n")
                                         << QByteArray("Decisions are fair.\n\nAll know them.\n");
        QTest::newRow("series")
            << QList<Set>{{u"contributions-trend-by-type/2021"_s, u"earmarked"_s, u"7000"_s},
                          {u"contributions-trend-by-type/2020"_s, u"total"_s, u"9000"_s}}
            << QByteArray("Contributions Trend by Type\n")
            << QByteArray("Contributions Trend by Type\n\nYear\tUnearmarked\tSoftly Earmarked\tEarmarked\tTightly "
                          "Earmarked\tTotal\n2020\t\t\t\t\t9,000\n2021\t\t\t7,000\t\t\n");
    }

    void replaced()
    {
        QFETCH(QList<Set>, sets);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        for (const bool carriage : {false, true}) {
            QByteArray source = ownReport(u"small.txt"_s);
            if (carriage) {
                for (QByteArray *bytes : {&source, &from, &to})
                    bytes->replace("\n", "\r\n");
            }
            QCOMPARE(source.count(from), 1);
            const QByteArray wanted = QByteArray(source).replace(from, to);
            QCOMPARE(QString::fromUtf8(afterSetting(source, sets)), QString::fromUtf8(wanted));
        }
    }

    // What was edited reads the same from the written text.
    void readsBack_data()
    {
        QTest::addColumn<QList<Set>>("sets");
        QTest::newRow("paragraphs") << QList<Set>{{u"1.1"_s, u"paragraph-3"_s, u"And more."_s},
                                                  {u"impact-area-1"_s, u"paragraph-2"_s, u"Beside the table."_s},
                                                  {u"outcome-area-2"_s, u"paragraph-1"_s, u"Below the table."_s},
                                                  {u"3.1"_s, u"paragraph-2"_s, u"Below the trends."_s},
                                                  {u"3.2"_s, u"paragraph-1"_s, QString()}};
        QTest::newRow("series") << QList<Set>{{u"budget-and-expenditure-trend/2021"_s, u"budget"_s, u"7000"_s},
                                              {u"budget-and-expenditure-trend/2020"_s, u"available"_s, u"Unknown"_s},
                                              {u"contributions-trend-by-type/2019"_s, u"total"_s, u"5"_s}};
        QTest::newRow("cells") << QList<Set>{{u"outcome-2/2.1/refugees-and-asylum-seekers"_s, u"target"_s, u"100"_s},
                                             {u"enabling-17/7.1/none"_s, u"actual"_s, u"Extensive"_s}};
    }

    void readsBack()
    {
        QFETCH(QList<Set>, sets);
        const QByteArray source = ownReport(u"small.txt"_s);
        Report report = read(source);
        for (const Set &set : sets)
            QVERIFY2(outturn::apply(*setIntent(report, set[0], set[1], set[2]), report).has_value(),
                     qPrintable(set.join(u' ')));
        const Report again = read(written(report, source));
        QCOMPARE(textsOf(again), textsOf(report));
        QCOMPARE(again.series.size(), report.series.size());
        for (const SeriesPoint &point : report.series) {
            for (const Column column : seriesColumns(point.series)) {
                const Cell *cell = again.cell(point.id(), column);
                QCOMPARE(cell ? cell->value() : Value(), point.cell(column) ? point.cell(column)->value() : Value());
            }
        }
        for (const IndicatorRow &row : report.indicators) {
            for (const Column column : {Column::Baseline, Column::Target, Column::Actual}) {
                if (row.cell(column))
                    QCOMPARE(again.indicator(row.id)->cell(column)->value(), row.cell(column)->value());
            }
        }
        // Once more is the same.
        QCOMPARE(written(again, written(report, source)), written(report, source));
    }

    void onlyEditedCellsOfASeriesTableChange()
    {
        const QByteArray table = "\n\nYear\tFinal Budget\tFunds Available\tExpenditure\n2021\t900\t800\t\n";
        const QByteArray source = ownReport(u"small.txt"_s).replace("Expenditure Trend\n", "Expenditure Trend" + table);
        QCOMPARE(read(source).series.size(), size_t(1));
        const QString row = u"budget-and-expenditure-trend/2021"_s;
        QCOMPARE(afterSetting(source, {{row, u"budget"_s, u"901"_s}}),
                 QByteArray(source).replace("2021\t900", "2021\t901"));
        QCOMPARE(afterSetting(source, {{row, u"budget"_s, QString()}}),
                 QByteArray(source).replace("2021\t900", "2021\t"));
        QCOMPARE(afterSetting(source, {{row, u"budget"_s, QString()}, {row, u"available"_s, QString()}}),
                 QByteArray(source).replace("2021\t900\t800", "2021\t\t"));
        // A year typed by hand comes after the rows of the source.
        QCOMPARE(afterSetting(source, {{u"budget-and-expenditure-trend/2020"_s, u"budget"_s, u"7"_s}}),
                 QByteArray(source).replace("2021\t900\t800\t", "2021\t900\t800\t\n2020\t7\t\t"));
        QCOMPARE(afterSetting(source, {{row, u"budget"_s, QString()}, {row, u"budget"_s, u"900"_s}}), source);
    }

    void aTableUnderASeriesTitleStays()
    {
        const QByteArray table = "\n\nImpact Area\tFinal Budget\tFunds Available\nIA1: Protect\t10\t5\nTotal\t10\t5\n";
        const QByteArray source = ownReport(u"small.txt"_s).replace("Expenditure Trend\n", "Expenditure Trend" + table);
        const QByteArray after = afterSetting(source, {{u"budget-and-expenditure-trend/2020"_s, u"budget"_s, u"7"_s}});
        QVERIFY(after.contains(table.trimmed()));
        QVERIFY(after.contains("2020\t7"));
        QCOMPARE(read(after).finances.size(), read(source).finances.size());
    }

    void missingCells_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QByteArray>("wanted");
        const QByteArray header = "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n";
        QTest::newRow("the last") << header << QByteArray("2.2 R\tIDPs\t1%\t2%") << u"actual"_s
                                  << QByteArray("2.2 R\tIDPs\t1%\t2%\t5%");
        QTest::newRow("the one before the last")
            << header << QByteArray("2.2 R\tIDPs\t1%") << u"target"_s << QByteArray("2.2 R\tIDPs\t1%\t5%");
        QTest::newRow("the last of three")
            << header << QByteArray("2.2 R\tIDPs") << u"actual"_s << QByteArray("2.2 R\tIDPs\t\t\t5%");
        QTest::newRow("behind an unknown column")
            << QByteArray("Indicators\tPopulation Type\tStrategy Baseline\tRemarks\tActual (2023)\n")
            << QByteArray("2.2 R\tIDPs\t1%") << u"actual"_s << QByteArray("2.2 R\tIDPs\t1%\t\t5%");
    }

    void missingCells()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QByteArray, wanted);
        const QByteArray before =
            "Annual Results Report\n\n2023\n\nTestland\n\nSection 2: Results\n\n2. Outcome Area: Status\n\n" + header;
        QCOMPARE(afterSetting(before + row + "\nend", {{u"outcome-2/2.2/idps"_s, column, u"5%"_s}}),
                 before + wanted + "\nend");
    }

    void wordsOfOneCellAreDeletedAlone()
    {
        const QByteArray source =
            "Annual Results Report\n\n2023\n\nTestland\n\nSection 2: Results\n\n2. Outcome Area: Status\n\n"
            "Indicators\tPopulation Type\tActual (2023)\tRemarks\n2.2 R\tIDPs\t5%\tlate\n2.2 S\tReturnees\t5%\tsoon\n";
        QCOMPARE(afterSetting(source, {{u"outcome-area-2"_s, u"paragraph-1"_s, QString()}}),
                 QByteArray(source).replace("late", ""));
    }

    void noHoleStaysAndNoLinesRunTogether()
    {
        const QByteArray source =
            "Annual Results Report\n2023\nTestland\nSection 1: Context\n- one.\n- two.\n- three.\n\nLast.\n";
        const auto without = [&](const char *number) {
            return afterSetting(source, {{u"section-1"_s, QString::fromLatin1(number), QString()}});
        };
        QCOMPARE(without("paragraph-2"), QByteArray(source).replace("- two.\n", ""));
        QCOMPARE(without("paragraph-3"), QByteArray(source).replace("- three.\n", ""));
        QCOMPARE(without("paragraph-4"), QByteArray(source).replace("Last.\n", ""));
    }

    void aParagraphBeforeEverything()
    {
        const QByteArray source = "\xEF\xBB\xBF"
                                  "Annual Results Report\n2023\nTestland\nOne line.\n\nSection 1: Context\n\nText.\n";
        Report report = read(source);
        QCOMPARE(report.sections[0].id, u"cover"_s);
        const auto edit =
            setParagraphsIntent(report, u"cover"_s, ParagraphRole::Narrative, {u"New."_s, u"One line."_s});
        QVERIFY(outturn::apply(*edit, report).has_value());
        QVERIFY(written(report, source).startsWith("\xEF\xBB\xBF\n\nNew."));
    }

    void latin1()
    {
        const QByteArray source = decodedSmall().toLatin1();
        QList<Message> notes;
        QCOMPARE(afterSetting(source, {{u"3.2"_s, u"paragraph-1"_s, u"Más café – «sí»."_s}}, &notes),
                 QByteArray(source).replace("The money came late. Caf\xE9 owners near M\xFCller Street lent chairs.",
                                            "M\xE1s caf\xE9 \x96 \xABs\xED\xBB."));
        QVERIFY(notes.isEmpty());
    }

    void whatLatin1Lacks()
    {
        const QByteArray source = decodedSmall().toLatin1();
        QList<Message> notes;
        const QByteArray text = afterSetting(source, {{u"1.1"_s, u"paragraph-2"_s, u"Ładnie."_s}}, &notes);
        QCOMPARE(QString::fromUtf8(text), decodedSmall().replace(u"Nothing else changed."_s, u"Ładnie."_s));
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].english().contains(u"Ładnie") && notes[0].english().contains(u"UTF-8"));
    }

    void anotherSourceThanItsOwn()
    {
        const QByteArray source = ownReport(u"small.txt"_s);
        Report report = read(source);
        report.cell(RowId(u"finance-outcome/total"_s), Column::Budget)->set(Value::fromWritten(u"5"_s));
        const auto text = toText(report, "short");
        QVERIFY(!text);
        QVERIFY(!text.error().next.english().isEmpty());
    }

private:
    static QString decodedSmall()
    {
        return QString::fromUtf8(ownReport(u"small.txt"_s)).replace(u'≥', u'>').replace(u'≤', u'<');
    }
};

QTEST_GUILESS_MAIN(TextWriterTest)
#include "TextWriterTest.moc"
