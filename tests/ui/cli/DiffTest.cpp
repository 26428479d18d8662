// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/merge/RandomStates.h"
#include "tests/ui/cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace outturn::testing;

class DiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"a.txt"_s, sampleSource());
        QCOMPARE(run({u"import"_s, u"a.txt"_s, u"-o"_s, u"p.outturn"_s}).status, 0);
    }

    void statusTellsWhetherAnythingDiffers_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QByteArray("67.59%") << QByteArray("67.59%") << 0 << QString();
        QTest::newRow("a cell") << QByteArray("67.59%") << QByteArray("68%") << 1
                                << u"impact-1/1.1/refugees-and-asylum-seekers  actual  “67.59%” → “68%”"_s;
        QTest::newRow("a word") << QByteArray("Nothing else changed.") << QByteArray("Nothing much changed.") << 1
                                << u"1.1  paragraph-2  Nothing [-else-] {+much+} changed."_s;
        QTest::newRow("a title") << QByteArray("3.2 Resources Overview\n\nThe") << QByteArray("3.2 Resources\n\nThe")
                                 << 1 << u"3.2  title  “Resources Overview” → “Resources”"_s;
        QTest::newRow("a row less")
            << QByteArray("1.2 Proportion of people who are able to move freely within the country of habitual "
                          "residence\tIDPs\t31.85%\t112.50%\n")
            << QByteArray() << 1 << u"- row impact-1/1.2/idps"_s;
    }
    void statusTellsWhetherAnythingDiffers()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, status);
        QFETCH(QString, line);
        put(u"b.txt"_s, sampleSource().replace(before, after));
        const Outcome outcome = run({u"diff"_s, u"p.outturn"_s, u"b.txt"_s});
        QCOMPARE(outcome.status, status);
        QCOMPARE(QString::fromUtf8(outcome.out).trimmed(), line);
        QVERIFY(outcome.err.isEmpty());
        QCOMPARE(run({u"diff"_s, u"b.txt"_s, u"a.txt"_s}).status, status);
    }

    void json()
    {
        put(u"b.txt"_s, sampleSource().replace("67.59%", "68%").replace("Nothing else changed.", "Much changed."));
        const Outcome outcome = run({u"diff"_s, u"a.txt"_s, u"b.txt"_s, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        const QJsonArray cells = object[u"cells"_s].toArray();
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells[0].toObject(), (QJsonObject{{u"row"_s, u"impact-1/1.1/refugees-and-asylum-seekers"_s},
                                                   {u"column"_s, u"actual"_s},
                                                   {u"a"_s, u"67.59%"_s},
                                                   {u"b"_s, u"68%"_s}}));
        const QJsonObject text = object[u"paragraphs"_s].toArray().at(0).toObject();
        QCOMPARE(text[u"section"_s].toString(), u"1.1"_s);
        QCOMPARE(text[u"a"_s].toString(), u"Nothing else changed."_s);
        QCOMPARE(text[u"b"_s].toString(), u"Much changed."_s);
        QVERIFY(object[u"rows"_s].toObject()[u"onlyA"_s].isArray());
        QVERIFY(outcome.out.indexOf("\"cells\"") < outcome.out.indexOf("\"paragraphs\""));
        QVERIFY(outcome.out.indexOf("\"paragraphs\"") < outcome.out.indexOf("\"rows\""));
        QCOMPARE(run({u"diff"_s, u"a.txt"_s, u"b.txt"_s, u"--json"_s}).out, outcome.out);
    }

    void versions()
    {
        QCOMPARE(run({u"versions"_s, u"p.outturn"_s, u"make"_s, u"sent to @home"_s}).status, 0);
        QCOMPARE(run({u"set"_s, u"p.outturn"_s, u"impact-1/1.2/idps"_s, u"actual"_s, u"50%"_s}).status, 0);
        const Outcome outcome = run({u"diff"_s, u"p.outturn@sent to @home"_s, u"p.outturn"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(QString::fromUtf8(outcome.out), u"impact-1/1.2/idps  actual  “112.50%” → “50%”\n"_s);
        QCOMPARE(run({u"diff"_s, u"p.outturn@sent to @home"_s, u"a.txt"_s}).status, 0);
        const Outcome unknown = run({u"diff"_s, u"p.outturn@never"_s, u"p.outturn"_s});
        QCOMPARE(unknown.status, 4);
        QVERIFY(unknown.err.contains("never") && unknown.err.contains("sent to @home"));
    }

    void severalReports()
    {
        put(u"b.txt"_s, sampleSource().replace("\n2023\n\nTestland", "\n2024\n\nTestland"));
        QCOMPARE(run({u"import"_s, u"a.txt"_s, u"b.txt"_s, u"-o"_s, u"q.outturn"_s}).status, 0);
        QCOMPARE(run({u"versions"_s, u"q.outturn"_s, u"make"_s, u"v"_s}).status, 0);
        QCOMPARE(run({u"set"_s, u"q.outturn"_s, u"testland-2024:impact-1/1.2/idps"_s, u"actual"_s, u"50%"_s}).status,
                 0);
        const Outcome outcome = run({u"diff"_s, u"q.outturn@v"_s, u"q.outturn"_s});
        QCOMPARE(QString::fromUtf8(outcome.out), u"testland-2024:impact-1/1.2/idps  actual  “112.50%” → “50%”\n"_s);
        QCOMPARE(outcome.status, 1);
        const Outcome fewer = run({u"diff"_s, u"q.outturn"_s, u"p.outturn"_s});
        QCOMPARE(fewer.status, 1);
        QVERIFY(fewer.out.startsWith("- report testland-2024\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("one file") << QStringList{u"a.txt"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"a.txt"_s, u"none.txt"_s} << 3;
        QTest::newRow("no such project") << QStringList{u"a.txt"_s, u"none.outturn@v"_s} << 3;
        QTest::newRow("a version of a report") << QStringList{u"a.txt@v"_s, u"a.txt"_s} << 4;
        QTest::newRow("no option") << QStringList{u"a.txt"_s, u"a.txt"_s, u"--loud"_s} << 2;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Outcome outcome = run(QStringList{u"diff"_s} + words);
        QCOMPARE(outcome.status, status);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.lines().size(), 1);
    }

private:
    Outcome run(const QStringList &words) { return runProgram(m_folder->path(), words); }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DiffTest)
#include "DiffTest.moc"
