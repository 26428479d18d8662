// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of `dump`: keys in their order, forms of values and sources, the same bytes each time.
#include "app/edit/Intents.h"
#include "tests/app/ReportText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

// Keys of the first object that opens with `key`, in the order of the text, without those of objects in it.
QStringList keysIn(const QByteArray &json, const QString &key)
{
    const QStringList lines = QString::fromUtf8(json).split(u'\n');
    qsizetype at = 0;
    while (at < lines.size() && !lines[at].contains(key))
        ++at;
    static const QRegularExpression member(u"^( *)\"([A-Za-z]+)\": "_s);
    QStringList keys;
    const auto depthOf = [&](const QString &line) { return line.size() - QStringView(line).trimmed().size(); };
    const auto depth = depthOf(lines[at]);
    for (; at < lines.size() && depthOf(lines[at]) >= depth; ++at) {
        const auto match = member.match(lines[at]);
        if (match.hasMatch() && match.capturedLength(1) == depth)
            keys << match.captured(2);
    }
    return keys;
}

QJsonObject objectOf(const QJsonArray &array, const QString &key, const QString &value)
{
    for (const QJsonValue &item : array) {
        if (item[key].toString() == value)
            return item.toObject();
    }
    return {};
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

class ReportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_report = read(ownReport(u"small.txt"_s));
        m_json = reportJson(m_report, QList<Finding>(m_report.findings.begin(), m_report.findings.end()));
        QJsonParseError error;
        m_root = QJsonDocument::fromJson(m_json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    void keyOrder_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char *name, const QString &first, const QString &keys) {
            QTest::newRow(name) << first << keys.split(u' ');
        };
        row("report", u"\"format\""_s,
            u"format version title year operation downloaded sections areas indicators finances series findings"_s);
        row("section", u"\"id\": \"acknowledgements\""_s, u"id number title level paragraphs sections"_s);
        row("area", u"\"id\": \"impact-1\""_s, u"id kind number title statements section"_s);
        row("indicator", u"\"id\": \"impact-1/1.1"_s,
            u"id area core country code title population baseline target actual source"_s);
        row("finance", u"\"id\": \"finance-impact/ia1\""_s,
            u"id table label role budget available availableShare expenditure expenditureShare source"_s);
        row("finding", u"\"severity\""_s, u"severity rule message rows column section source"_s);
        row("value", u"\"written\""_s, u"written source kind number unit"_s);
        row("series", u"\"chart\""_s, u"chart points"_s);
    }

    void keyOrder()
    {
        QFETCH(QString, first);
        QTEST(keysIn(m_json, first), "keys");
    }

    void head()
    {
        QCOMPARE(m_root[u"format"].toString(), u"outturn-report"_s);
        QCOMPARE(m_root[u"version"].toInt(), 1);
        QCOMPARE(m_root[u"year"].toInt(), 2023);
        QCOMPARE(m_root[u"operation"].toString(), u"Testland"_s);
        QCOMPARE(m_root[u"downloaded"].toString(), u"2024-03-02"_s);
    }

    void values_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *id, const char *column, const char *value) {
            QTest::newRow(name) << QString::fromUtf8(id) << QString::fromUtf8(column) << QByteArray(value);
        };
        row("percent", "impact-1/1.2/idps", "actual",
            R"({"kind":"percent","number":"112.50","source":{"column":107,"file":"report.txt","line":48},"unit":"percent","written":"112.50%"})");
        row("Unknown", "impact-1/1.1/refugees-and-asylum-seekers", "baseline",
            R"({"kind":"unknown","number":null,"source":{"column":128,"file":"report.txt","line":46},"unit":null,"written":"Unknown"})");
        row("people", "impact-4/4.3b/refugees-and-asylum-seekers/nextland", "actual",
            R"({"kind":"number","number":"21296","source":{"column":115,"file":"report.txt","line":56},"unit":"people","written":"21,296"})");
        row("days", "outcome-2/2.1/refugees-and-asylum-seekers", "actual",
            R"({"kind":"number","number":"848.00","source":{"column":132,"file":"report.txt","line":69},"unit":"days","written":"848.00"})");
        row("scale", "enabling-17/7.1/none", "baseline",
            R"({"kind":"scale","number":null,"source":{"column":102,"file":"report.txt","line":80},"unit":"points","written":"Limited: ≤ 39 points"})");
        row("blank", "impact-1/1.2/stateless-persons", "actual",
            R"({"kind":"blank","number":null,"source":{"column":119,"file":"report.txt","line":47},"unit":null,"written":""})");
        row("money", "finance-outcome/oa2", "budget",
            R"({"kind":"number","number":"600","source":{"column":13,"file":"report.txt","line":94},"unit":"USD","written":"600"})");
        row("no such column", "impact-1/1.2/idps", "target", "");
    }

    void values()
    {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QJsonObject found = objectOf(m_root[u"indicators"].toArray(), u"id"_s, row);
        if (found.isEmpty())
            found = objectOf(m_root[u"finances"].toArray(), u"id"_s, row);
        QVERIFY(!found.isEmpty() && found.contains(column));
        QTEST(found[column].isNull() ? QByteArray() : compact(found[column]), "value");
    }

    void sourcesPointAtTheWords()
    {
        const QStringList lines = QString::fromUtf8(ownReport(u"small.txt"_s)).split(u'\n');
        int values = 0;
        for (const QJsonValue &row : m_root[u"indicators"].toArray()) {
            for (const QString &column : {u"baseline"_s, u"target"_s, u"actual"_s}) {
                const QJsonValue value = row[column];
                if (value.isNull())
                    continue;
                const QString written = value[u"written"].toString();
                const QString line = lines[value[u"source"][u"line"].toInt() - 1];
                QCOMPARE(line.mid(value[u"source"][u"column"].toInt() - 1, written.size()), written);
                ++values;
            }
        }
        QVERIFY(values > 10);
    }

    void rows()
    {
        const QJsonArray indicators = m_root[u"indicators"].toArray();
        const QJsonObject core = objectOf(indicators, u"id"_s, u"impact-2/2.2/idps"_s);
        QVERIFY(core[u"core"].toBool());
        QCOMPARE(core[u"country"].toString(), u"Testland"_s);
        QCOMPARE(compact(core[u"area"]), QByteArray(R"({"kind":"impact","number":2})"));
        const QJsonObject plain = objectOf(indicators, u"id"_s, u"impact-1/1.2/idps"_s);
        QVERIFY(!plain[u"core"].toBool() && plain[u"country"].isNull());
        QCOMPARE(
            objectOf(indicators, u"id"_s, u"impact-4/4.3b/refugees-and-asylum-seekers/nextland"_s)[u"code"].toString(),
            u"4.3b"_s);
        QStringList roles;
        for (const QJsonValue &row : m_root[u"finances"].toArray())
            roles << row[u"table"].toString() + u' ' + row[u"role"].toString();
        QCOMPARE(roles, (QStringList{u"impact area"_s, u"impact unallocated"_s, u"impact total"_s, u"outcome area"_s,
                                     u"outcome area"_s, u"outcome unallocated"_s, u"outcome total"_s}));
    }

    void editedValues()
    {
        const RowId row(u"impact-1/1.2/idps"_s);
        QVERIFY(outturn::apply(*setCellIntent(m_report, row, Column::Actual, u"Unknown"), m_report).has_value());
        QVERIFY(outturn::apply(
                    *setCellIntent(m_report, RowId(u"budget-and-expenditure-trend/2021"_s), Column::Budget, u"900"),
                    m_report)
                    .has_value());
        const QJsonObject root = QJsonDocument::fromJson(reportJson(m_report, {})).object();
        QCOMPARE(
            compact(objectOf(root[u"indicators"].toArray(), u"id"_s, row.text())[u"actual"]),
            QByteArray(R"({"kind":"unknown","number":null,"source":{"edited":true},"unit":null,"written":"Unknown"})"));
        const QJsonArray points = root[u"series"][0][u"points"].toArray();
        QCOMPARE(points[0][u"year"].toInt(), 2021);
        QCOMPARE(
            compact(points[0][u"budget"]),
            QByteArray(R"({"kind":"number","number":"900","source":{"edited":true},"unit":"USD","written":"900"})"));
        QVERIFY(points[0][u"available"].isNull());
        // The report year's own point leads to the totals.
        QCOMPARE(points[1][u"year"].toInt(), 2023);
        QCOMPARE(points[1][u"budget"][u"written"].toString(), u"1,000"_s);
        QVERIFY(points[1][u"budget"][u"source"][u"line"].toInt() > 0);
    }

    void sectionsNest()
    {
        const QJsonObject first = objectOf(m_root[u"sections"].toArray(), u"id"_s, u"section-1"_s);
        QCOMPARE(first[u"number"].toString(), u"1"_s);
        QStringList ids;
        for (const QJsonValue &section : first[u"sections"].toArray())
            ids << section[u"id"].toString();
        QCOMPARE(ids, (QStringList{u"1.1"_s, u"1.2"_s}));
        QVERIFY(m_root[u"sections"][0][u"number"].isNull());
        QCOMPARE(objectOf(m_root[u"areas"].toArray(), u"id"_s, u"outcome-2"_s)[u"statements"].toArray().size(), 2);
    }

    void theSameBytesTwice()
    {
        const Report again = read(ownReport(u"small.txt"_s));
        QCOMPARE(reportJson(again, QList<Finding>(again.findings.begin(), again.findings.end())), m_json);
        QVERIFY(m_json.endsWith("}\n") && !m_json.contains('\t') && !m_json.contains('\r'));
    }

    void checkedFindings()
    {
        const QString smile = QString::fromUtf8("\xf0\x9f\x99\x82");
        Section &section = m_report.sections.front();
        section.paragraphs = {{u"First."_s, {}, false}, {smile + u" 98 percent of survivors"_s, {}, false}};
        Finding finding{Severity::Warning,
                        u"number-conflict"_s,
                        Message("98 percent"),
                        {m_report.indicators[0].id},
                        {},
                        section.id,
                        Place()};
        finding.spans = {{section.id, ParagraphRole::Narrative, 1, 3, 10},
                         {u"gone"_s, ParagraphRole::Statement, 0, 0, 3}};
        finding.accepted = u"Checked."_s;
        const QByteArray json = findingsJson({&m_report}, {{finding}});
        const QJsonObject object = QJsonDocument::fromJson(json)[u"findings"][0].toObject();
        QCOMPARE(object[u"text"][0].toObject(), (QJsonObject{{u"section"_s, section.id},
                                                             {u"role"_s, u"narrative"_s},
                                                             {u"paragraph"_s, 2},
                                                             {u"from"_s, 3},
                                                             {u"length"_s, 10},
                                                             {u"words"_s, u"98 percent"_s}}));
        QCOMPARE(object[u"text"][1][u"words"].toString(), QString());
        QCOMPARE(object[u"key"].toString(), findingKey(finding));
        QCOMPARE(object[u"accepted"].toString(), u"Checked."_s);
        QVERIFY(json.indexOf("\"source\"") < json.indexOf("\"text\"") &&
                json.indexOf("\"text\"") < json.indexOf("\"key\"") &&
                json.indexOf("\"key\"") < json.indexOf("\"accepted\""));
        // Of several reports a row says which one it is of; the key is the same.
        const QByteArray several = findingsJson({&m_report, &m_report}, {{finding}, {}});
        const QJsonObject one = QJsonDocument::fromJson(several)[u"findings"][0].toObject();
        QCOMPARE(one[u"rows"][0].toString(), m_report.id + u':' + m_report.indicators[0].id.text());
        QCOMPARE(one[u"key"], object[u"key"]);
        finding.spans.clear();
        finding.accepted.clear();
        const QJsonObject bare =
            QJsonDocument::fromJson(findingsJson({&m_report}, {{finding}}))[u"findings"][0].toObject();
        QVERIFY(!bare.contains(u"text") && !bare.contains(u"accepted") && bare.contains(u"key"));
    }

    void projects()
    {
        Report other = read(ownReport(u"wrapped.txt"_s));
        const QByteArray json = projectJson({&m_report, &other}, {{}, {}});
        const QJsonObject root = QJsonDocument::fromJson(json).object();
        QCOMPARE(root[u"format"].toString(), u"outturn-project"_s);
        QCOMPARE(root[u"reports"].toArray().size(), 2);
        QCOMPARE(root[u"reports"][0][u"id"].toString(), u"testland-2023"_s);
        QCOMPARE(root[u"reports"][1][u"id"].toString(), u"testland-2022"_s);
        QCOMPARE(keysIn(json, u"\"id\": \"testland-2023\""_s).first(2), (QStringList{u"id"_s, u"format"_s}));
    }

    void noYearAndStrangeWords()
    {
        const Report report =
            read(QByteArray("Annual Results Report\n\nTest\x01\"land\\\n\nSection 1: A\n\n\xE2\x80\xA8 \x7F end\n"));
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(reportJson(report, {}), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(root[u"year"].isNull() && root[u"downloaded"].isNull());
        QCOMPARE(root[u"operation"].toString(), u"Test\u0001\"land\\"_s);
    }

private:
    Report m_report;
    QByteArray m_json;
    QJsonObject m_root;
};

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "ReportJsonTest.moc"
