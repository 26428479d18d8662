// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/ReportText.h"

#include "app/edit/Intents.h"
#include "app/write/ReadBack.h"
#include "tests/app/ReportText.h"
#include "tests/app/read/RandomReport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

// What `dump` prints of a report, but where it stands and what reading it found.
QJsonValue withoutSources(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array << withoutSources(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key == "source"_L1 || key == "findings"_L1)
            object.remove(key);
        else
            object[key] = withoutSources(object[key]);
    }
    return object;
}

QStringList values(const Report &report)
{
    const QJsonObject json = QJsonDocument::fromJson(reportJson(report, {})).object();
    return QString::fromUtf8(QJsonDocument(withoutSources(json).toObject()).toJson()).split(u'\n');
}

QStringList english(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts << message.english();
    return texts;
}

QByteArray edited(QByteArray text, const char *before, const char *after)
{
    if (!text.contains(before))
        qFatal("no %s", before);
    return text.replace(before, after);
}

const QByteArray series = "Annual Results Report\n\n2023\n\nNextland\n\nSection 3: Resources\n\n3.1 Financial Data\n\n"
                          "Words before.\n\nBudget and Expenditure Trend\n\n"
                          "Year\tFinal Budget\tFunds Available\tExpenditure\n2021\t5\t\t3\n2022\tUnknown\t0\t\n\n"
                          "Contributions Trend by Type\n\nWords after.\n";

} // namespace

class ReportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("small") << ownReport(u"small.txt"_s);
        QTest::newRow("wrapped lines") << ownReport(u"wrapped.txt"_s);
        QTest::newRow("sample") << bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
        QTest::newRow("series") << series;
        QTest::newRow("date before any heading")
            << QByteArray("Annual Results Report\n\n2023\n\nNextland\n\nDownloaded date: 01/02/2024\n\nA word of "
                          "thanks.\n\nSection 1: Context and Overview\n");
        QTest::newRow("no title") << QByteArray(
            "Operation: Nextland\n\n2023\n\nSection 1: Context and Overview\n\nWords.\n\n1.1 Financial Data\n");
        QTest::newRow("a column of codes") << QByteArray(
            "Annual Results Report\n\n2023\n\nNextland\n\nSection 2: Results\n\n2.1 Outcomes and Achievements\n\n"
            "Code\tIndicator\tActual (2022)\tPopulation\tActual (2023)\n2.1\t2.2 Words\t1\tIDPs\t2\n2.3\tMore words\n");
        QTest::newRow("headings that come again")
            << QByteArray("Annual Results Report\n\n2023\n\nNextland\n\nSection 1: One\n\n1.1 First Words\n\nSection "
                          "1: One\n\n1.1 First Words\n\nEnough.\n\n2. Outcome Area: Status\n\nA.\n\nB.\n\n2. Outcome "
                          "Area: Status\n\nC.\n\nD.\n\nProgress Against the Desired Outcome\n\nE.\n");
        const QDir folder(QStringLiteral(SHARED_REPORTS));
        for (const QString &sub : {QString(), u"others/"_s}) {
            for (const QString &name : QDir(folder.filePath(sub)).entryList(QDir::Files)) {
                if (name != "README.md"_L1)
                    QTest::newRow(qPrintable(sub + name)) << bytesOf(folder.filePath(sub + name));
            }
        }
    }

    void readsBack()
    {
        QFETCH(QByteArray, bytes);
        const auto report = readReport(bytes, u"report"_s);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().english()));
        compare(*report);
    }

    void random()
    {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            fixtures::RandomReport random(seed, 1 + static_cast<int>(seed % 16));
            const Report report = read(random.text());
            compare(report);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void randomPages()
    {
        int whole = 0;
        for (unsigned seed = 1; seed <= 6; ++seed) {
            fixtures::RandomReport random(seed, 1 + static_cast<int>(seed));
            const auto report = readReport(random.pdf(random.randomLook()), u"report.pdf"_s);
            QVERIFY(report);
            // With some fonts a page is not read as the report it shows; then the loss is said, and that is enough.
            const auto lost = lostInText(*report, reportText(*report));
            QVERIFY(lost);
            if (!lost->isEmpty())
                continue;
            ++whole;
            compare(*report);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(whole >= 3);
    }

    // A row without any words has no line of its own.
    void rowWithoutWords()
    {
        Report report = read(series);
        Table table;
        table.id = u"3.1"_s;
        table.kind = Table::Kind::Finances;
        table.section = 1;
        table.headers = {{Column::Label, u"Outcome Area"_s, Place::onPage(50, 1, {})},
                         {Column::Budget, u"Final Budget"_s, Place::onPage(51, 1, {})}};
        table.rowCount = 1;
        report.tables.push_back(table);
        FinanceRow row;
        row.id = RowId(u"finance-outcome/row"_s);
        row.table = 0;
        row.budget = Cell();
        report.finances.push_back(row);
        report.index();
        const auto lost = lostInText(report, reportText(report));
        QVERIFY(lost);
        QVERIFY2(english(*lost).contains(u"finance-outcome/row is not read back as a row"_s),
                 qPrintable(english(*lost).join(u'\n')));
    }

    // The form of the published text: read from it and written anew, it is the same again.
    void sameAgain()
    {
        const QByteArray once = reportText(read(ownReport(u"small.txt"_s)));
        QCOMPARE(reportText(read(once)), once);
        QVERIFY(!once.contains('\r'));
        QVERIFY(!once.contains("\n\n\n"));
        QVERIFY(once.startsWith("Annual Results Report\n\n2023\n\n"));
        QVERIFY(once.endsWith("\n") && !once.endsWith("\n\n"));
    }

    void editsAreWritten()
    {
        Report report = read(ownReport(u"small.txt"_s));
        const QList<QStringList> sets{{u"impact-1/1.1/refugees-and-asylum-seekers"_s, u"actual"_s, u"70"_s},
                                      {u"impact-1/1.2/stateless-persons"_s, u"population"_s, u"Returnees"_s},
                                      {u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s},
                                      {u"1.1"_s, u"paragraph-3"_s, u"And more."_s},
                                      {u"contributions-trend-by-type/2020"_s, u"total"_s, u"9000"_s},
                                      {u"contributions-trend-by-type/2021"_s, u"earmarked"_s, u"7000"_s}};
        for (const QStringList &set : sets) {
            const auto edit = setIntent(report, set[0], set[1], set[2]);
            QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().english()));
            QVERIFY(outturn::apply(*edit, report));
        }
        const QByteArray text = reportText(report);
        const auto lost = lostInText(report, text);
        QVERIFY(lost);
        QCOMPARE(english(*lost), QStringList());
        QVERIFY(text.contains("\t70%\n"));
        QVERIFY(text.contains("\tReturnees\t"));
        QVERIFY(text.contains("\n\nMuch changed.\n\nAnd more.\n\n"));
        // A year without a total has no blank one.
        QVERIFY(text.contains("Year\tTotal\n2020\t9,000\nYear\tEarmarked\n2021\t7,000\n\n"));
    }

    void seriesWithoutHeading()
    {
        Report report = read(edited(series, "Contributions Trend by Type\n\n", ""));
        const auto edit = setIntent(report, u"contributions-trend-by-type/2020"_s, u"total"_s, u"9000"_s);
        if (!edit)
            QSKIP("a series without its title cannot be filled in");
        QVERIFY(outturn::apply(*edit, report));
        QVERIFY(reportText(report).endsWith("Contributions Trend by Type\n\nYear\tTotal\n2020\t9,000\n"));
    }

    // What the text form cannot hold is said.
    void lost_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const QByteArray whole = reportText(read(ownReport(u"small.txt"_s)));
        QTest::newRow("value") << edited(whole, "\t67.59%\n", "\t67.58%\n")
                               << u"impact-1/1.1/refugees-and-asylum-seekers, actual is “67.59%”; read back from the "
                                  "text it is “67.58%”"_s;
        QTest::newRow("paragraph") << edited(whole, "Nothing else changed.", "Nothing changed.")
                                   << u"1.1: “Nothing else changed.” is not read back as it stands"_s;
        QTest::newRow("operation") << edited(whole, "\n\nTestland\n\n", "\n\nOtherland\n\n")
                                   << u"operation is “Testland”; read back from the text it is “Otherland”"_s;
        QTest::newRow("year of a series") << edited(whole, "Contributions Trend by Type\n", "")
                                          << u"The series are read back with other years or titles"_s;
    }

    void lost()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto lost = lostInText(read(ownReport(u"small.txt"_s)), text);
        QVERIFY(lost);
        QVERIFY2(english(*lost).contains(said), qPrintable(english(*lost).join(u'\n')));
    }

    void headingOfItsOwnWords()
    {
        Report report = read(series);
        Section own;
        own.id = u"water"_s;
        own.title = u"Water"_s;
        own.level = 3;
        own.parent = static_cast<int>(report.sections.size()) - 1;
        own.place = Place::inDocument(90, 40);
        own.paragraphs.append({u"Wells were dug."_s, {Place::inDocument(91, 41)}, false});
        report.sections.push_back(own);
        report.index();
        const QByteArray text = reportText(report);
        QVERIFY(text.endsWith("\n\nWater\n\nWells were dug.\n"));
        const auto lost = lostInText(report, text);
        QVERIFY(lost);
        QCOMPARE(english(*lost), (QStringList{u"“Water” is a heading in words of its own, for which the text form has "
                                              "no mark; it stands there as a paragraph"_s}));
    }

    void messagesAreFew()
    {
        fixtures::RandomReport random(4, 16);
        Report report = read(random.text());
        for (IndicatorRow &row : report.indicators)
            row.title.set(Value::fromWords(u"Other"_s));
        const auto lost = lostInText(report, random.text());
        QVERIFY(lost);
        QCOMPARE(lost->size(), 21);
        QCOMPARE(lost->last().english(),
                 u"%1 more are not read back as they are"_s.arg(static_cast<int>(report.indicators.size()) - 20));
    }

    // Bytes that are no text are never taken for the lines that cells stand in.
    void writtenAnewForOtherForms()
    {
        Report report = read(ownReport(u"small.txt"_s));
        const QByteArray pdf = "%PDF-1.7\n" + QByteArray(20000, 'x');
        const auto text = toText(report, pdf);
        QVERIFY(text);
        QCOMPARE(text->bytes, reportText(report));
        QCOMPARE(english(text->notes), QStringList());
    }

private:
    static void compare(const Report &report)
    {
        const QByteArray text = reportText(report);
        auto back = readReport(text, report.fileName);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().english()));
        const QStringList expected = values(report);
        const QStringList actual = values(*back);
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
            if (expected[i] != actual[i])
                QFAIL(qPrintable(expected.mid(std::max<qsizetype>(0, i - 8), 12).join(u'\n') + u"\n----\n"_s +
                                 actual.mid(std::max<qsizetype>(0, i - 8), 12).join(u'\n')));
        }
        QCOMPARE(actual.size(), expected.size());
        const auto lost = lostInText(report, text);
        QVERIFY(lost);
        QCOMPARE(english(*lost), QStringList());
    }
};

QTEST_MAIN(ReportTextTest)
#include "ReportTextTest.moc"
