// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ReportText.h"
#include "tests/ui/cli/Program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace outturn::testing;

/// `versions`, and what `history` tells with its filters.
class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ownReport(u"small.txt"_s));
        file.close();
        QCOMPARE(run({u"import"_s, u"a.txt"_s, u"-o"_s, u"p.outturn"_s}).status, 0);
        set(u"impact-1/1.2/idps"_s, u"actual"_s, u"50%"_s);
    }

    void makesListsAndRestores()
    {
        QVERIFY(run({u"versions"_s, u"p.outturn"_s}).out.isEmpty());
        const Outcome made =
            run({u"versions"_s, u"p.outturn"_s, u"make"_s, u"sent to Geneva"_s, u"--note"_s, u"by mail"_s});
        QCOMPARE(made.status, 0);
        QVERIFY(made.out.isEmpty() && made.err.isEmpty());
        const QByteArray then = run({u"dump"_s, u"p.outturn"_s}).out;
        set(u"impact-1/1.2/idps"_s, u"actual"_s, u"60%"_s);
        set(u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s);
        const QByteArray later = run({u"dump"_s, u"p.outturn"_s}).out;

        const Outcome list = run({u"versions"_s, u"p.outturn"_s});
        QCOMPARE(list.status, 0);
        QVERIFY(QString::fromUtf8(list.out).contains(u"“sent to Geneva”  by mail\n"_s));
        const QJsonObject json =
            QJsonDocument::fromJson(run({u"versions"_s, u"p.outturn"_s, u"--json"_s}).out).object();
        const QJsonObject version = json[u"versions"_s].toArray().at(0).toObject();
        QCOMPARE(version[u"name"_s].toString(), u"sent to Geneva"_s);
        QCOMPARE(version[u"note"_s].toString(), u"by mail"_s);
        QCOMPARE(version[u"lastEntry"_s].toInt(), 1);

        QCOMPARE(run({u"versions"_s, u"p.outturn"_s, u"restore"_s, u"sent to Geneva"_s}).status, 0);
        QCOMPARE(run({u"dump"_s, u"p.outturn"_s}).out, then);
        QCOMPARE(entries({}).size(), 5);
        QCOMPARE(run({u"undo"_s, u"p.outturn"_s}).status, 0);
        QCOMPARE(run({u"dump"_s, u"p.outturn"_s}).out, later);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no project") << QStringList{} << 2;
        QTest::newRow("make without a name") << QStringList{u"p.outturn"_s, u"make"_s} << 2;
        QTest::newRow("neither make nor restore") << QStringList{u"p.outturn"_s, u"drop"_s, u"v"_s} << 2;
        QTest::newRow("a name of nothing") << QStringList{u"p.outturn"_s, u"make"_s, u"  "_s} << 4;
        QTest::newRow("no such version") << QStringList{u"p.outturn"_s, u"restore"_s, u"v"_s} << 4;
        QTest::newRow("no such file") << QStringList{u"none.outturn"_s} << 3;
        QTest::newRow("no project but a report") << QStringList{u"a.txt"_s} << 3;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Outcome outcome = run(QStringList{u"versions"_s} + words);
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.lines().size(), 1);
    }

    void aNameIsTakenOnce()
    {
        QCOMPARE(run({u"versions"_s, u"p.outturn"_s, u"make"_s, u"v"_s}).status, 0);
        QCOMPARE(run({u"versions"_s, u"p.outturn"_s, u"make"_s, u"v"_s}).status, 4);
    }

    void historyTellsVersions()
    {
        QCOMPARE(run({u"versions"_s, u"p.outturn"_s, u"make"_s, u"v"_s}).status, 0);
        const QByteArray text = run({u"history"_s, u"p.outturn"_s}).out;
        QVERIFY(text.contains("\nVersions\n") && text.contains("“v”"));
        const QByteArray bytes = run({u"history"_s, u"p.outturn"_s, u"--json"_s}).out;
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json[u"versions"_s].toArray().size(), 1);
        const QJsonObject entry = json[u"entries"_s].toArray().at(0).toObject();
        QCOMPARE(entry[u"step"_s].toInt(), 1);
        QVERIFY(entry[u"takesBack"_s].isNull());
        QCOMPARE(entry[u"section"_s].toString(), u"impact-area-1"_s);
        // The keys that automation knows come first, in their order.
        qsizetype at = 0;
        for (const char *key : {"entries", "number", "time", "who", "row", "column", "before", "after", "note",
                                "undone", "step", "takesBack", "section", "versions"}) {
            const qsizetype next = bytes.indexOf('"' + QByteArray(key) + '"', at);
            QVERIFY2(next > at || at == 0, key);
            at = next;
        }
    }

    void historyFilters_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("all") << QStringList{} << QList<int>{1, 2, 3};
        QTest::newRow("a row") << QStringList{u"--row"_s, u"impact-1/1.2/idps"_s} << QList<int>{1};
        QTest::newRow("another row") << QStringList{u"--row"_s, u"impact-1/9"_s} << QList<int>{};
        QTest::newRow("a section") << QStringList{u"--section"_s, u"1.1"_s} << QList<int>{3};
        QTest::newRow("somebody else") << QStringList{u"--who"_s, u"nobody at all"_s} << QList<int>{};
        QTest::newRow("another day") << QStringList{u"--day"_s, u"2001-01-01"_s} << QList<int>{};
        QTest::newRow("today") << QStringList{u"--day"_s, u"today"_s} << QList<int>{1, 2, 3};
        QTest::newRow("two at once") << QStringList{u"--section"_s, u"impact-area-1"_s, u"--row"_s,
                                                    u"impact-1/1.2/idps"_s}
                                     << QList<int>{1};
        QTest::newRow("of a report") << QStringList{u"--row"_s, u"testland-2023:impact-1/1.2/idps"_s} << QList<int>{1};
    }
    void historyFilters()
    {
        QFETCH(QStringList, words);
        QFETCH(QList<int>, numbers);
        set(u"finance-impact/total"_s, u"budget"_s, u"1,001"_s);
        set(u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s);
        words.replaceInStrings(u"today"_s, QDate::currentDate().toString(Qt::ISODate));
        QList<int> found;
        for (const QJsonValue &entry : entries(words))
            found << entry.toObject()[u"number"_s].toInt();
        QCOMPARE(found, numbers);
    }

    void aDayIsWrittenInOneWay()
    {
        const Outcome outcome = run({u"history"_s, u"p.outturn"_s, u"--day"_s, u"31.12.2024"_s});
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.lines().size(), 1);
    }

private:
    Outcome run(const QStringList &words) { return runProgram(m_folder->path(), words); }
    void set(const QString &row, const QString &column, const QString &value)
    {
        const Outcome outcome = run({u"set"_s, u"p.outturn"_s, row, column, value});
        QVERIFY2(outcome.status == 0, outcome.err);
    }
    QJsonArray entries(const QStringList &words)
    {
        const Outcome outcome = run(QStringList{u"history"_s, u"p.outturn"_s, u"--json"_s} + words);
        if (outcome.status != 0)
            qWarning("%s", outcome.err.constData());
        return QJsonDocument::fromJson(outcome.out).object()[u"entries"_s].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "VersionsTest.moc"
