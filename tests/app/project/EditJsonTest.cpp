// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/EditJson.h"

#include "tests/app/project/ProjectFixtures.h"

#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

class EditJsonTest : public QObject
{
    Q_OBJECT

    static QList<Edit> edits()
    {
        const Value blank;
        const Value money = Value::fromWritten(u"1,234.50"_s, Unit::Usd);
        const Value scale = Value::fromWritten(u"Broadly aligned: ≥90 points"_s);
        const Paragraph split{
            u"A “word”\u2028 \\ and more"_s, {Place::inText(1, 2, 3, 4), Place::inText(5, 6, 7, 8)}, false};
        return {
            SetCell{RowId(u"impact-1/1.2/stateless-persons~2"_s), Column::ExpenditureShare,
                    Value::fromWritten(u"67.590%"_s), Value::unknown()},
            SetCell{RowId(u"x"_s), Column::Title, blank, Value::fromWords(u"Unknown territory: 5%"_s)},
            SetCell{RowId(), Column::Country, scale, Value::fromWritten(u"-0.000000000000000001"_s, Unit::Days)},
            ReplaceParagraphs{u"1.2"_s, ParagraphRole::Narrative, 7, {split, {u"b"_s, {}, true}}, {}},
            ReplaceParagraphs{u"impact-area-1"_s, ParagraphRole::Statement, 0, {}, {split}},
            SetSeriesValue{SeriesKind::BudgetTrend, 2021, Column::Budget, {}, money},
            SetSeriesValue{SeriesKind::ContributionsTrend, 1999, Column::Total, money, {}},
            SetSeriesValue{SeriesKind::ContributionsTrend, 1999, Column::Total, blank, Value::unknown()},
            SetRemark{u"figure/budget-by-outcome-area"_s, u"note"_s, u"Two\nlines, “quoted”"_s, {}},
            SetRemark{u"rule/finance-total"_s, u"off"_s, {}, u"not needed here"_s},
            SetRemark{u"finding/a-b/0123456789ab"_s, u"accepted"_s, u"a"_s, u"b"_s},
            SetRemark{u"progress"_s, u"near"_s, u"80%"_s, u"87.5%"_s},
            SetRemark{u"progress/outcome/3.1"_s, u"direction"_s, {}, u"lower"_s},
        };
    }

private Q_SLOTS:
    void everyEditComesBack()
    {
        for (const Edit &edit : edits()) {
            const QByteArray json = editToJson(edit);
            const auto back = editFromJson(json, 4096, u"test"_s);
            NEED(back);
            QVERIFY2(*back == edit, json.constData());
            QCOMPARE(editToJson(*back), json);
        }
    }

    // What version 4 wrote is what is written now.
    void wordsOfFiguresAreWrittenAsEver()
    {
        const QByteArray json =
            R"({"after":"Money","before":"","edit":"figure-text","figure":"budget-by-outcome-area","part":"title"})";
        const Edit edit = SetRemark{u"figure/budget-by-outcome-area"_s, u"title"_s, {}, u"Money"_s};
        QCOMPARE(editToJson(edit), json);
        QCOMPARE(editKind(edit), u"figure-text"_s);
        QCOMPARE(editFromJson(json, 0, {}).value(), edit);
        // Each has one form.
        const QByteArray other =
            R"({"after":"Money","before":"","edit":"remark","subject":"figure/budget-by-outcome-area","part":"title"})";
        QVERIFY(!editFromJson(other, 0, {}));
        QCOMPARE(editKind(SetRemark{u"rule/finance-total"_s, u"off"_s, {}, u"x"_s}), u"remark"_s);
    }

    void everyCutIsRefused()
    {
        for (const Edit &edit : edits()) {
            const QByteArray json = editToJson(edit);
            for (qsizetype length = 0; length < json.size(); ++length)
                QVERIFY(!editFromJson(json.first(length), 4096, u"test"_s));
        }
    }

    // Apostrophes stand for quotes.
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto cell = [](const QByteArray &before) -> QByteArray {
            return "{'edit':'cell','row':'r','column':'actual','before':" + before +
                   ",'after':{'kind':'blank','written':''}}";
        };
        const auto paragraphs = [](const QByteArray &first, const QByteArray &before) -> QByteArray {
            return "{'edit':'paragraphs','section':'s','role':'narrative','first':" + first + ",'before':" + before +
                   ",'after':[],'part':0}";
        };
        const auto series = [](const QByteArray &year, const QByteArray &column) -> QByteArray {
            return "{'edit':'series','series':'budget-and-expenditure-trend','year':" + year + ",'column':'" + column +
                   "','before':null,'after':null}";
        };
        NEED(editFromJson(cell("{'kind':'blank','written':''}").replace('\'', '\"'), 10, {}));
        NEED(editFromJson(paragraphs("0", "[]").replace('\'', '\"'), 10, {}));
        NEED(editFromJson(series("2020", "budget").replace('\'', '\"'), 10, {}));

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no kind") << QByteArray("{}");
        QTest::newRow("another kind") << QByteArray("{'edit':'delete-all'}");
        QTest::newRow("a remark on nothing")
            << QByteArray("{'edit':'remark','subject':'other','part':'x','before':'','after':'y'}");
        QTest::newRow("a rule of another form")
            << QByteArray("{'edit':'remark','subject':'rule/A','part':'off','before':'','after':'y'}");
        QTest::newRow("a reason of two lines")
            << QByteArray("{'edit':'remark','subject':'rule/a','part':'off','before':'x\\ny','after':''}");
        QTest::newRow("a share that is none")
            << QByteArray("{'edit':'remark','subject':'progress','part':'near','before':'','after':'0%'}");
        QTest::newRow("a thousand brackets") << QByteArray(5000, '[');
        QTest::newRow("a value that is a number") << cell("5");
        QTest::newRow("a value that is null") << cell("null");
        QTest::newRow("a value of no kind") << cell("{'written':'x'}");
        QTest::newRow("a value of another kind") << cell("{'kind':'colour','written':'x'}");
        QTest::newRow("a blank with words") << cell("{'kind':'blank','written':'x'}");
        QTest::newRow("a number without a number") << cell("{'kind':'number','written':'5'}");
        QTest::newRow("a number as a number") << cell("{'kind':'number','written':'5','number':5}");
        QTest::newRow("a number in another form") << cell("{'kind':'number','written':'5','number':'5e3'}");
        QTest::newRow("a number too long") << cell("{'kind':'number','written':'5','number':'1234567890123456789'}");
        QTest::newRow("a unit unknown") << cell("{'kind':'number','written':'5','number':'5','unit':'ells'}");
        QTest::newRow("a value with more") << cell("{'kind':'blank','written':'','x':1}");
        QTest::newRow("a column unknown") << QByteArray("{'edit':'cell','row':'r','column':'x','before':{'kind':'blank'"
                                                        ",'written':''},'after':{'kind':'blank','written':''}}");
        QTest::newRow("a row that is a number")
            << QByteArray("{'edit':'cell','row':1,'column':'actual','before':{'kind':'blank','written':''},'after':{'"
                          "kind':'blank','written':''}}");
        QTest::newRow("before the first paragraph") << paragraphs("-1", "[]");
        QTest::newRow("half a paragraph on") << paragraphs("0.5", "[]");
        QTest::newRow("no part") << QByteArray(
            "{'edit':'paragraphs','section':'s','role':'narrative','first':0,'before':[],'after':[]}");
        QTest::newRow("far behind the last") << paragraphs("1e300", "[]");
        QTest::newRow("a paragraph that is text") << paragraphs("0", "['x']");
        QTest::newRow("a paragraph without places") << paragraphs("0", "[{'text':'x','edited':true}]");
        QTest::newRow("a place of three") << paragraphs("0", "[{'text':'x','edited':true,'places':[[1,2,3]]}]");
        QTest::newRow("a place outside") << paragraphs("0", "[{'text':'x','edited':true,'places':[[1,1,9,2]]}]");
        QTest::newRow("a place that overflows")
            << paragraphs("0", "[{'text':'x','edited':true,'places':[[1,1,1,99999999999]]}]");
        QTest::newRow("edited as a word") << paragraphs("0", "[{'text':'x','edited':'yes','places':[]}]");
        QTest::newRow("a year too early") << series("1", "budget");
        QTest::newRow("a year as text") << series("'2020'", "budget");
        QTest::newRow("a column of a table") << series("2020", "actual");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, json);
        json.replace('\'', '"');
        const auto edit = editFromJson(json, 10, u"p.outturn, history 3"_s);
        QVERIFY(!edit);
        QCOMPARE(edit.error().where, u"p.outturn, history 3"_s);
        QVERIFY(!edit.error().what.pattern.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EditJsonTest)
#include "EditJsonTest.moc"
