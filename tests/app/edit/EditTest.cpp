// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Edit.h"
#include "app/edit/Intents.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

const RowId row{u"impact-1/1.2/idps"_s};

Paragraph typed(const QString &text, const QList<Place> &places = {})
{
    return {text, places, true};
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_report = read(ownReport(u"small.txt"_s));
        m_first = deepText(m_report);
    }

    void everyKindComesBack_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < edits().size(); ++i)
            QTest::addRow("%s", qPrintable(edits()[i].first)) << i;
    }

    void everyKindComesBack()
    {
        QFETCH(int, number);
        const Edit edit = edits()[number].second;
        QVERIFY(!changesNothing(edit));
        QVERIFY2(outturn::apply(edit, m_report).has_value(), "the edit is refused");
        const QString after = deepText(m_report);
        QVERIFY(after != m_first);
        QCOMPARE(inverse(inverse(edit)), edit);
        QVERIFY(outturn::apply(inverse(edit), m_report).has_value());
        QCOMPARE(deepText(m_report), m_first);
        QVERIFY(outturn::apply(edit, m_report).has_value());
        QCOMPARE(deepText(m_report), after);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < refused().size(); ++i)
            QTest::addRow("%s", qPrintable(refused()[i].first)) << i;
    }

    void refusals()
    {
        QFETCH(int, number);
        const auto result = outturn::apply(refused()[number].second, m_report);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Refused);
        QVERIFY(!result.error().where.isEmpty() && !result.error().next.english().isEmpty());
        QCOMPARE(deepText(m_report), m_first);
    }

    void theMarkGoesWhenTheImportedValueComesBack()
    {
        Cell *cell = m_report.cell(row, Column::Actual);
        const Value imported = cell->value();
        const Value other = Value::fromWritten(u"1%"_s);
        QVERIFY(outturn::apply(SetCell{row, Column::Actual, imported, other}, m_report).has_value());
        QVERIFY(cell->isEdited());
        QVERIFY(outturn::apply(SetCell{row, Column::Actual, other, Value::unknown()}, m_report).has_value());
        QCOMPARE(cell->imported(), imported);
        QVERIFY(outturn::apply(SetCell{row, Column::Actual, Value::unknown(), imported}, m_report).has_value());
        QVERIFY(!cell->isEdited());
    }

    void paragraphsMoveTheTablesAfterThem()
    {
        const Section *section = m_report.section(u"3.1"_s);
        const auto items = [&] {
            QStringList list;
            for (const Report::BodyItem &item :
                 m_report.bodyItems(static_cast<int>(section - m_report.sections.data())))
                list << QString::number(item.afterParagraphs);
            return list.join(u' ');
        };
        QCOMPARE(items(), u"1 1 1 1"_s); // two tables and two titles after one paragraph
        QVERIFY(outturn::apply(ReplaceParagraphs{u"3.1"_s, ParagraphRole::Narrative, 1, {}, {typed(u"Between."_s)}, 1},
                               m_report)
                    .has_value());
        QCOMPARE(items(), u"1 2 2 2"_s);
        QVERIFY(outturn::apply(ReplaceParagraphs{u"3.1"_s, ParagraphRole::Narrative, 2, {}, {typed(u"Last."_s)}, 4},
                               m_report)
                    .has_value());
        QCOMPARE(items(), u"1 2 2 2"_s);
        QVERIFY(outturn::apply(
                    ReplaceParagraphs{u"3.1"_s, ParagraphRole::Narrative, 0, {section->paragraphs[0]}, {}, 0}, m_report)
                    .has_value());
        QCOMPARE(items(), u"0 1 1 1"_s);
    }

    void removedPlacesAreKnown()
    {
        const Section *section = m_report.section(u"1.1"_s);
        const QList<Paragraph> both = section->paragraphs;
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].places.size(), 2);
        const ReplaceParagraphs join{
            u"1.1"_s, ParagraphRole::Narrative, 0, both, {typed(both[0].text + u' ' + both[1].text, both[0].places)},
            0};
        QVERIFY(outturn::apply(join, m_report).has_value());
        QCOMPARE(section->removed, both[1].places);
        QVERIFY(section->isEdited());
        QVERIFY(outturn::apply(inverse(join), m_report).has_value());
        QVERIFY(section->removed.isEmpty() && !section->isEdited());
    }

    void seriesYearsComeAndGo()
    {
        const auto set = [&](int year, Column column, const char *before, const char *after) {
            const auto value = [](const char *text) {
                return text ? std::optional(Value::fromWritten(QString::fromLatin1(text), Unit::Usd)) : std::nullopt;
            };
            return outturn::apply(SetSeriesValue{SeriesKind::BudgetTrend, year, column, value(before), value(after)},
                                  m_report)
                .has_value();
        };
        QVERIFY(set(2022, Column::Budget, nullptr, "5"));
        QVERIFY(set(2020, Column::Budget, nullptr, "6"));
        QVERIFY(set(2022, Column::Available, nullptr, "4"));
        QCOMPARE(m_report.series.size(), size_t(2));
        QCOMPARE(m_report.series[0].year, 2020); // sorted
        QVERIFY(!set(2022, Column::Budget, nullptr, "5"));
        QVERIFY(set(2022, Column::Budget, "5", nullptr));
        QCOMPARE(m_report.series.size(), size_t(2));
        QVERIFY(set(2022, Column::Available, "4", nullptr));
        QVERIFY(set(2020, Column::Budget, "6", nullptr));
        QVERIFY(m_report.series.empty());
    }

    void whatTheSourceHoldsOfASeriesIsNotForgotten()
    {
        const QByteArray bytes =
            ownReport(u"small.txt"_s)
                .replace("Budget and Expenditure Trend\n",
                         "Budget and Expenditure Trend\n\nYear\tFinal Budget\tExpenditure\n2021\t900\t\n");
        m_report = read(bytes);
        m_first = deepText(m_report);
        const SetSeriesValue gone{
            SeriesKind::BudgetTrend, 2021, Column::Budget, Value::fromWritten(u"900"_s, Unit::Usd), {}};
        const SetSeriesValue come{
            SeriesKind::BudgetTrend, 2021, Column::Expenditure, {}, Value::fromWritten(u"7"_s, Unit::Usd)};
        QVERIFY(outturn::apply(gone, m_report).has_value());
        QVERIFY(outturn::apply(come, m_report).has_value());
        QVERIFY(m_report.point(SeriesKind::BudgetTrend, 2021)->cell(Column::Budget)->isEdited());
        QVERIFY(outturn::apply(inverse(come), m_report).has_value());
        QVERIFY(outturn::apply(inverse(gone), m_report).has_value());
        QCOMPARE(deepText(m_report), m_first);
    }

    void summaries()
    {
        const EditSummary cell = summary(SetCell{row, Column::Actual, Value::fromWritten(u"1%"_s), Value::unknown()});
        QCOMPARE((QStringList{cell.row, cell.column, cell.before, cell.after}),
                 (QStringList{row.text(), u"actual"_s, u"1%"_s, u"Unknown"_s}));
        const EditSummary words =
            summary(ReplaceParagraphs{u"1.1"_s, ParagraphRole::Narrative, 2, {}, {typed(u"a"_s), typed(u"b"_s)}, 0});
        QCOMPARE((QStringList{words.row, words.column, words.before, words.after}),
                 (QStringList{u"1.1"_s, u"paragraph-3"_s, QString(), u"a\n\nb"_s}));
        const EditSummary year =
            summary(SetSeriesValue{SeriesKind::BudgetTrend, 2020, Column::Budget, {}, Value::fromWritten(u"5"_s)});
        QCOMPARE((QStringList{year.row, year.column, year.before, year.after}),
                 (QStringList{u"budget-and-expenditure-trend/2020"_s, u"budget"_s, QString(), u"5"_s}));
    }

private:
    using Named = QList<std::pair<QString, Edit>>;

    static Named edits()
    {
        static const Report report = read(ownReport(u"small.txt"_s));
        const QList<Paragraph> changes = report.section(u"1.1"_s)->paragraphs;
        const Section *area = report.section(u"outcome-area-2"_s);
        const auto value = [&](Column column) { return report.cell(row, column)->value(); };
        const auto narrative = ParagraphRole::Narrative;
        return {
            {u"cell"_s, SetCell{row, Column::Actual, value(Column::Actual), Value::unknown()}},
            {u"cell made blank"_s, SetCell{row, Column::Baseline, value(Column::Baseline), Value()}},
            {u"title"_s, SetCell{row, Column::Title, value(Column::Title), Value::fromWords(u"Other"_s)}},
            {u"paragraph"_s,
             ReplaceParagraphs{u"1.1"_s, narrative, 0, {changes[0]}, {typed(u"New."_s, changes[0].places)}, 0}},
            {u"paragraph added"_s, ReplaceParagraphs{u"1.1"_s, narrative, 1, {}, {typed(u"New."_s)}, 0}},
            {u"paragraph deleted"_s, ReplaceParagraphs{u"1.1"_s, narrative, 0, {changes[0]}, {}, 0}},
            {u"paragraphs joined"_s,
             ReplaceParagraphs{u"1.1"_s, narrative, 0, changes, {typed(u"New."_s, changes[0].places)}, 0}},
            {u"paragraph split"_s,
             ReplaceParagraphs{
                 u"1.1"_s, narrative, 0, {changes[0]}, {typed(u"New."_s, changes[0].places), typed(u"Newer."_s)}, 0}},
            {u"paragraph added before a table"_s,
             ReplaceParagraphs{u"impact-area-1"_s, narrative, 0, {}, {typed(u"New."_s)}, 0}},
            {u"paragraph added after a table"_s,
             ReplaceParagraphs{u"impact-area-1"_s, narrative, 0, {}, {typed(u"New."_s)}, 1}},
            {u"statement"_s, ReplaceParagraphs{u"outcome-area-2"_s,
                                               ParagraphRole::Statement,
                                               1,
                                               {area->statements[1]},
                                               {typed(u"New."_s, area->statements[1].places)},
                                               0}},
            {u"statement deleted"_s,
             ReplaceParagraphs{u"outcome-area-2"_s, ParagraphRole::Statement, 0, {area->statements[0]}, {}, 0}},
            {u"year"_s,
             SetSeriesValue{SeriesKind::ContributionsTrend, 2020, Column::Earmarked, {}, Value::fromWritten(u"5"_s)}}};
    }

    static Named refused()
    {
        const Value wrong = Value::fromWritten(u"99%"_s);
        const auto narrative = ParagraphRole::Narrative;
        const Section *area = nullptr;
        static const Report report = read(ownReport(u"small.txt"_s));
        area = report.section(u"impact-area-1"_s);
        return {
            {u"no such row"_s, SetCell{RowId(u"nothing"_s), Column::Actual, wrong, Value()}},
            {u"no such column"_s, SetCell{row, Column::Target, wrong, Value()}},
            {u"another value stands there"_s, SetCell{row, Column::Actual, wrong, Value()}},
            {u"no such section"_s, ReplaceParagraphs{u"9.9"_s, narrative, 0, {}, {typed(u"a"_s)}, 0}},
            {u"another paragraph stands there"_s, ReplaceParagraphs{u"1.1"_s, narrative, 0, {typed(u"a"_s)}, {}, 0}},
            {u"paragraph before the first"_s, ReplaceParagraphs{u"1.1"_s, narrative, -1, {}, {typed(u"a"_s)}, 0}},
            {u"paragraph behind the last"_s, ReplaceParagraphs{u"1.1"_s, narrative, 9, {}, {typed(u"a"_s)}, 0}},
            {u"part that there is not"_s, ReplaceParagraphs{u"1.1"_s, narrative, 0, {}, {typed(u"a"_s)}, 5}},
            {u"negative part"_s, ReplaceParagraphs{u"1.1"_s, narrative, 0, {}, {typed(u"a"_s)}, -1}},
            {u"on the wrong side of a table"_s,
             ReplaceParagraphs{u"impact-area-1"_s, narrative, 0, area->paragraphs, {}, 0}},
            {u"another value of the year"_s, SetSeriesValue{SeriesKind::BudgetTrend, 2020, Column::Budget, wrong, {}}}};
    }

    Report m_report;
    QString m_first;
};

QTEST_GUILESS_MAIN(EditTest)
#include "EditTest.moc"
