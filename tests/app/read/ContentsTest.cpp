// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Contents.h"

#include "tests/app/check/SmallReport.h"

#include <QDir>
#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

using Changes = QList<std::pair<QString, QString>>;

class ContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
    void differences_data();
    void differences();
    void headingsOfAnotherTitleAreKept();
    void realReportsAgree_data();
    void realReportsAgree();
};

void ContentsTest::entries_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *line, const char *key, const char *title = "") {
        QTest::newRow(line) << QString::fromUtf8(key) << QString::fromUtf8(title);
    };
    row("- 1.1 - Changes to the Operational Context", "1.1", "Changes to the Operational Context");
    row("1.1. Changes to the Operational Context ........ 12", "1.1", "Changes to the Operational Context");
    row("1.1 Changes to the Operational Context 4", "1.1", "Changes to the Operational Context");
    row("Section 2: Results", "section-2", "Results");
    row("SECTION 2 – Results 7", "section-2", "Results");
    row("3.2.1 Trends", "3.2.1", "Trends");
    row("13. Outcome Area: Self Reliance, Economic Inclusion and Livelihoods", "outcome-area-13",
        "Outcome Area: Self Reliance, Economic Inclusion and Livelihoods");
    row("Acknowledgements 2", "");
    row("2023", "");
    row("12 Lessons", "");
}

void ContentsTest::entries()
{
    QFETCH(QString, key);
    QFETCH(QString, title);
    const auto entry = contentsEntry(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(entry.has_value(), !key.isEmpty());
    if (entry) {
        QCOMPARE(entry->key, key);
        QCOMPARE(entry->title, title);
    }
}

void ContentsTest::differences_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("the same") << Changes() << none;
    QTest::newRow("no list at all") << Changes{{u"Table of Contents\n"_s, u""_s}} << none;
    QTest::newRow("page numbers and dots") << Changes{{u"- 1.1 - Changes to the Operational Context"_s,
                                                       u"1.1 Changes to the Operational Context ..... 3"_s}}
                                           << none;
    QTest::newRow("an entry without a heading")
        << Changes{{u"- 1.4 - Collaboration"_s, u"- 1.5 - Thanks\n- 1.4 - Collaboration"_s}}
        << QStringList{u"warning contents-differ: The table of contents has 1.5 “Thanks”, the text no such heading"_s};
    QTest::newRow("another title in the list")
        << Changes{{u"- 1.3 - Challenges to Achieving Impacts"_s, u"- 1.3 - Difficulties"_s}}
        << QStringList{u"note contents-differ: 1.3 is “Difficulties” in the table of contents and “Challenges to "
                       "Achieving Impacts” in the text"_s};
    QTest::newRow("a title that is cut in the list")
        << Changes{{u"- 1.3 - Challenges to Achieving Impacts"_s, u"- 1.3 - Challenges to"_s}} << none;
    QTest::newRow("a heading that the list has not")
        << Changes{{u"- 1.3 - Challenges to Achieving Impacts\n"_s, u""_s}}
        << QStringList{u"note contents-differ: The table of contents does not have the heading 1.3 “Challenges to "
                       "Achieving Impacts”"_s};
    QTest::newRow("the last heading is not in the list")
        << Changes{{u"- 4.1 - Lessons Learned and Future Outlook\n"_s, u""_s}}
        << QStringList{
               u"note contents-differ: The table of contents does not have the heading 4.1 “Lessons Learned and "
               "Future Outlook”"_s};
    QTest::newRow("a list that ends early")
        << Changes{{u"- 3.1 - Financial Data\n- 3.2 - Resources Overview\n\nSection 4: Lessons Learned and Future "
                    "Outlook\n\n- 4.1 - Lessons Learned and Future Outlook\n"_s,
                    u""_s}}
        << none;
    QTest::newRow("a list of sections alone")
        << Changes{{u"- 1.1 - Changes to the Operational Context\n- 1.2 - Progress Against the Desired Impact\n- 1.3 - "
                    "Challenges to Achieving Impacts\n- 1.4 - Collaboration and Partnerships\n"_s,
                    u""_s},
                   {u"- 2.1 - Outcomes and Achievements\n- 2.2 - Age, Gender and Diversity\n"_s, u""_s},
                   {u"- 3.1 - Financial Data\n- 3.2 - Resources Overview\n"_s, u""_s},
                   {u"- 4.1 - Lessons Learned and Future Outlook\n"_s, u""_s}}
        << none;
}

void ContentsTest::differences()
{
    QFETCH(Changes, changes);
    QFETCH(QStringList, expected);
    QList<Finding> findings;
    const Report report = readChanged(changes);
    for (const Finding &finding : report.findings) {
        if (finding.rule == u"contents-differ")
            findings << finding;
    }
    QCOMPARE(spokenFindings(findings), expected);
    for (const Finding &finding : std::as_const(findings))
        QVERIFY(!finding.place.isNowhere());
    QVERIFY(report.section(u"section-1"_s));
    QVERIFY(report.section(u"4.1"_s));
}

// The list ends where its first number comes again, even under another title.
void ContentsTest::headingsOfAnotherTitleAreKept()
{
    QString text = smallReport();
    text.replace(text.indexOf(u"Section 1: Context and Overview"_s), 31, u"Section 1: Context"_s);
    const Report report = readText(text);
    QVERIFY(report.section(u"section-1"_s));
    QCOMPARE(report.section(u"section-1"_s)->title, u"Context and Overview"_s);
    QCOMPARE(report.section(u"1.1"_s)->paragraphs.size(), 1);
    QVERIFY(!report.section(u"section-1~2"_s));
}

void ContentsTest::realReportsAgree_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the sample") << QFINDTESTDATA("../../../resources/samples/mexico-2023.txt");
    for (const char *folder : {SHARED_REPORTS, SHARED_REPORTS "/others"}) {
        const QDir reports(QString::fromLatin1(folder));
        for (const QString &name : reports.entryList({u"*.txt"_s, u"*.pdf"_s, u"*.docx"_s, u"*.odt"_s, u"*.html"_s}))
            QTest::newRow(qPrintable(name)) << reports.filePath(name);
    }
}

void ContentsTest::realReportsAgree()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("The folder of shared reports is absent");
    const auto read = readReportFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
    QVERIFY(read->report.section(u"4.1"_s));
    for (const Finding &finding : read->report.findings)
        QVERIFY2(finding.rule != u"contents-differ", qPrintable(finding.message.english()));
}

QTEST_GUILESS_MAIN(ContentsTest)
#include "ContentsTest.moc"
