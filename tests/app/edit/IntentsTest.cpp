// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Intents.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

class IntentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_report = read(ownReport(u"small.txt"_s)); }

    // ROW, COLUMN and VALUE as `outturn set` takes them, and what stands there then; "refused: …" by the error's words.
    void setting_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("result");
        const QString percent = u"impact-1/1.2/idps"_s;
        const QString trend = u"budget-and-expenditure-trend/2021"_s;
        QTest::newRow("cell") << percent << u"actual"_s << u"40"_s << u"40%"_s;
        QTest::newRow("blank") << percent << u"actual"_s << QString() << QString();
        QTest::newRow("not what it holds")
            << percent << u"actual"_s << u"abc"_s << u"refused: “abc” is not what this cell holds"_s;
        QTest::newRow("no such column") << percent << u"nonsense"_s << u"5"_s
                                        << u"refused: this row has no column “nonsense”"_s;
        QTest::newRow("column of other tables")
            << percent << u"target"_s << u"5"_s << u"refused: this row has no column “target”"_s;
        QTest::newRow("no such row") << u"impact-9/9.9/idps"_s << u"actual"_s << u"5"_s
                                     << u"refused: there is no such row"_s;
        QTest::newRow("finance") << u"finance-impact/ia1"_s << u"budget"_s << u"2000"_s << u"2,000"_s;
        QTest::newRow("blank amount") << u"finance-impact/unallocated"_s << u"budget"_s << u"2000"_s << u"2,000"_s;
        QTest::newRow("code") << percent << u"code"_s << u"1.3"_s << u"1.3"_s;
        QTest::newRow("year of a series") << trend << u"budget"_s << u"900"_s << u"900"_s;
        QTest::newRow("column of the other series")
            << trend << u"earmarked"_s << u"900"_s << u"refused: this row has no column “earmarked”"_s;
        QTest::newRow("the report's own year")
            << u"budget-and-expenditure-trend/2023"_s << u"budget"_s << u"900"_s
            << u"refused: the point of the report's own year follows from the totals"_s;
        QTest::newRow("year of no series")
            << u"budget-and-expenditure-trend/23"_s << u"budget"_s << u"900"_s << u"refused: there is no such row"_s;
        QTest::newRow("paragraph") << u"1.1"_s << u"paragraph-2"_s << u"Much changed."_s << u"Much changed."_s;
        QTest::newRow("next paragraph") << u"1.1"_s << u"paragraph-3"_s << u"Much changed."_s << u"Much changed."_s;
        QTest::newRow("paragraph after next")
            << u"1.1"_s << u"paragraph-4"_s << u"No."_s << u"refused: this row has no column “paragraph-4”"_s;
        QTest::newRow("paragraph 0") << u"1.1"_s << u"paragraph-0"_s << u"No."_s
                                     << u"refused: this row has no column “paragraph-0”"_s;
        QTest::newRow("statement") << u"outcome-area-2"_s << u"statement-2"_s << u"Fairer."_s << u"Fairer."_s;
        QTest::newRow("first paragraph after a table")
            << u"outcome-area-2"_s << u"paragraph-1"_s << u"New."_s << u"New."_s;
        QTest::newRow("another paragraph after a table")
            << u"impact-area-1"_s << u"paragraph-2"_s << u"New."_s << u"New."_s;
        QTest::newRow("cell of a section")
            << u"1.1"_s << u"actual"_s << u"No."_s << u"refused: this row has no column “actual”"_s;
    }

    void setting()
    {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, typed);
        const auto edit = setIntent(m_report, row, column, typed);
        QString result;
        if (!edit) {
            result = u"refused: "_s + edit.error().what.english();
            QCOMPARE(edit.error().kind, Error::Kind::Refused);
            QVERIFY(edit.error().where.startsWith(row));
        } else {
            QVERIFY2(outturn::apply(*edit, m_report).has_value(), "apply");
            result = summary(*edit).after;
        }
        QTEST(result, "result");
    }

    void whatStandsThereIsNoChange()
    {
        const RowId row(u"impact-1/1.2/idps"_s);
        QVERIFY(changesNothing(*setCellIntent(m_report, row, Column::Actual, u" 112.50% ")));
        QVERIFY(changesNothing(*setIntent(m_report, u"1.1"_s, u"paragraph-2"_s, u"Nothing  else changed."_s)));
        QVERIFY(changesNothing(
            *setCellIntent(m_report, RowId(u"budget-and-expenditure-trend/2020"_s), Column::Budget, u"")));
    }

    void theSourcesWordsCanComeBack()
    {
        const QByteArray bytes = ownReport(u"small.txt"_s).replace("67.59%", "n/a");
        m_report = read(bytes);
        const RowId row(u"impact-1/1.1/refugees-and-asylum-seekers"_s);
        QVERIFY(outturn::apply(*setCellIntent(m_report, row, Column::Actual, u"5%"), m_report).has_value());
        QVERIFY(!setCellIntent(m_report, row, Column::Actual, u"N/A").has_value());
        QVERIFY(outturn::apply(*setCellIntent(m_report, row, Column::Actual, u"n/a"), m_report).has_value());
        QVERIFY(!m_report.cell(row, Column::Actual)->isEdited());
    }

    void aParagraphIsDeletedAfterATable()
    {
        const auto edit = setIntent(m_report, u"impact-area-1"_s, u"paragraph-1"_s, QString());
        QVERIFY(edit.has_value());
        QVERIFY(outturn::apply(*edit, m_report).has_value());
        QVERIFY(m_report.section(u"impact-area-1"_s)->paragraphs.isEmpty());
    }

    void onlyWhatDiffersIsReplaced()
    {
        const QList<Paragraph> both = m_report.section(u"1.1"_s)->paragraphs;
        const auto edit = setParagraphsIntent(m_report, u"1.1"_s, ParagraphRole::Narrative,
                                              {both[0].text, u"New."_s, u" "_s, both[1].text});
        const auto &replace = std::get<ReplaceParagraphs>(*edit);
        QCOMPARE(replace.first, 1);
        QVERIFY(replace.before.isEmpty());
        QCOMPARE(replace.after.size(), 1);
        QVERIFY(!setParagraphsIntent(m_report, u"9.9"_s, ParagraphRole::Narrative, {}).has_value());
    }

    void equalParagraphsOnBothSidesOfATable()
    {
        const auto texts = [&] {
            QStringList list;
            for (const Paragraph &paragraph : m_report.section(u"impact-area-1"_s)->paragraphs)
                list << paragraph.text;
            return list;
        };
        const QString same = texts().at(0);
        QVERIFY(outturn::apply(*setPartIntent(m_report, u"impact-area-1"_s, 0, {same}), m_report).has_value());
        QVERIFY(outturn::apply(*setPartIntent(m_report, u"impact-area-1"_s, 0, {same, same}), m_report).has_value());
        QCOMPARE(texts(), (QStringList{same, same, same}));
        const auto &table = *std::find_if(m_report.tables.begin(), m_report.tables.end(),
                                          [](const Table &t) { return t.id == u"impact-area-1"; });
        QCOMPARE(table.afterParagraphs, 2);
        QVERIFY(outturn::apply(*setPartIntent(m_report, u"impact-area-1"_s, 1, {}), m_report).has_value());
        QCOMPARE(texts(), (QStringList{same, same}));
        QCOMPARE(table.afterParagraphs, 2);
    }

private:
    Report m_report;
};

QTEST_GUILESS_MAIN(IntentsTest)
#include "IntentsTest.moc"
