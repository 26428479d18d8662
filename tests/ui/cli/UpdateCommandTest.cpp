// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/merge/RandomStates.h"
#include "tests/ui/cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace outturn::testing;

/// `update` and `merge`.
class UpdateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"a.txt"_s, sampleSource());
        QCOMPARE(run({u"import"_s, u"a.txt"_s, u"-o"_s, u"p.outturn"_s}).status, 0);
        set(u"p.outturn"_s, u"50%"_s);
    }

    void updates()
    {
        put(u"new.txt"_s, sampleSource().replace("67.59%", "70%"));
        const Outcome outcome = run({u"update"_s, u"p.outturn"_s, u"new.txt"_s});
        QVERIFY2(outcome.status == 0, outcome.err);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(QString::fromUtf8(run({u"diff"_s, u"new.txt"_s, u"p.outturn"_s}).out),
                 u"impact-1/1.2/idps  actual  “112.50%” → “50%”\n"_s);
        const Outcome again = run({u"update"_s, u"p.outturn"_s, u"new.txt"_s});
        QCOMPARE(again.status, 0);
        QVERIFY(again.err.contains("already"));
        QCOMPARE(run({u"undo"_s, u"p.outturn"_s}).status, 0);
        QCOMPARE(QString::fromUtf8(run({u"diff"_s, u"a.txt"_s, u"p.outturn"_s}).out),
                 u"impact-1/1.2/idps  actual  “112.50%” → “50%”\n"_s);
    }

    void conflicts_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("ours") << u"--ours"_s << u"50%"_s;
        QTest::newRow("theirs") << u"--theirs"_s << u"99%"_s;
    }
    void conflicts()
    {
        QFETCH(QString, option);
        QFETCH(QString, wanted);
        put(u"new.txt"_s, sampleSource().replace("112.50%", "99%").replace("67.59%", "70%"));
        const QByteArray before = bytesOf(m_folder->filePath(u"p.outturn"_s));
        const Outcome open = run({u"update"_s, u"p.outturn"_s, u"new.txt"_s});
        QCOMPARE(open.status, 1);
        QCOMPARE(QString::fromUtf8(open.out), u"impact-1/1.2/idps  actual  “112.50%”  ours “50%”  theirs “99%”\n"_s);
        QCOMPARE(open.lines().size(), 1);
        QVERIFY(bytesOf(m_folder->filePath(u"p.outturn"_s)) == before);
        const Outcome outcome = run({u"update"_s, u"p.outturn"_s, u"new.txt"_s, option});
        QVERIFY2(outcome.status == 0, outcome.err);
        QCOMPARE(actual(u"p.outturn"_s), wanted);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("both sides") << QStringList{u"update"_s, u"p.outturn"_s, u"a.txt"_s, u"--ours"_s, u"--theirs"_s}
                                    << 2;
        QTest::newRow("no file") << QStringList{u"update"_s, u"p.outturn"_s} << 2;
        QTest::newRow("another year") << QStringList{u"update"_s, u"p.outturn"_s, u"2024.txt"_s} << 4;
        QTest::newRow("a project") << QStringList{u"update"_s, u"p.outturn"_s, u"p.outturn"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"update"_s, u"p.outturn"_s, u"none.txt"_s} << 3;
        QTest::newRow("no such project") << QStringList{u"update"_s, u"none.outturn"_s, u"a.txt"_s} << 3;
        QTest::newRow("no such report") << QStringList{u"update"_s, u"p.outturn"_s, u"a.txt"_s, u"--report"_s, u"x"_s}
                                        << 2;
        QTest::newRow("merge without a result") << QStringList{u"merge"_s, u"p.outturn"_s, u"q.outturn"_s} << 2;
        QTest::newRow("merge onto itself")
            << QStringList{u"merge"_s, u"p.outturn"_s, u"q.outturn"_s, u"-o"_s, u"q.outturn"_s} << 2;
        QTest::newRow("merge of strangers")
            << QStringList{u"merge"_s, u"p.outturn"_s, u"r.outturn"_s, u"-o"_s, u"c.outturn"_s} << 4;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        put(u"2024.txt"_s, sampleSource().replace("\n2023\n\nTestland", "\n2024\n\nTestland"));
        QVERIFY(QFile::copy(m_folder->filePath(u"p.outturn"_s), m_folder->filePath(u"q.outturn"_s)));
        QCOMPARE(run({u"import"_s, u"2024.txt"_s, u"-o"_s, u"r.outturn"_s}).status, 0);
        const QByteArray before = bytesOf(m_folder->filePath(u"p.outturn"_s));
        const Outcome outcome = run(words);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.lines().size(), 1);
        QVERIFY(bytesOf(m_folder->filePath(u"p.outturn"_s)) == before);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"c.outturn"_s)));
    }

    void choosesTheReport()
    {
        put(u"2024.txt"_s, sampleSource().replace("\n2023\n\nTestland", "\n2024\n\nTestland"));
        QCOMPARE(run({u"import"_s, u"a.txt"_s, u"2024.txt"_s, u"-o"_s, u"q.outturn"_s}).status, 0);
        put(u"new.txt"_s, bytesOf(m_folder->filePath(u"2024.txt"_s)).replace("67.59%", "70%"));
        QCOMPARE(run({u"update"_s, u"q.outturn"_s, u"new.txt"_s}).status, 0);
        const Outcome outcome = run({u"history"_s, u"q.outturn"_s});
        QVERIFY(outcome.out.contains("testland-2024:impact-1/1.1/refugees-and-asylum-seekers  actual"));
        QVERIFY(!outcome.out.contains("testland-2023:"));
    }

    void merges()
    {
        QVERIFY(QFile::copy(m_folder->filePath(u"p.outturn"_s), m_folder->filePath(u"q.outturn"_s)));
        const Outcome other = run({u"set"_s, u"q.outturn"_s, u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s});
        QCOMPARE(other.status, 0);
        set(u"p.outturn"_s, u"51%"_s);
        const Outcome outcome = run({u"merge"_s, u"p.outturn"_s, u"q.outturn"_s, u"-o"_s, u"c.outturn"_s});
        QVERIFY2(outcome.status == 0, outcome.err);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(actual(u"c.outturn"_s), u"51%"_s);
        QVERIFY(run({u"history"_s, u"c.outturn"_s}).out.contains("from q.outturn"));

        set(u"q.outturn"_s, u"52%"_s);
        const Outcome open = run({u"merge"_s, u"p.outturn"_s, u"q.outturn"_s, u"-o"_s, u"d.outturn"_s});
        QCOMPARE(open.status, 1);
        QCOMPARE(QString::fromUtf8(open.out), u"impact-1/1.2/idps  actual  “50%”  ours “51%”  theirs “52%”\n"_s);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"d.outturn"_s)));
        QCOMPARE(run({u"merge"_s, u"p.outturn"_s, u"q.outturn"_s, u"-o"_s, u"d.outturn"_s, u"--theirs"_s}).status, 0);
        QCOMPARE(actual(u"d.outturn"_s), u"52%"_s);
    }

    void opensWithAPassword()
    {
        const Outcome locked = run({u"update"_s, u"p.outturn"_s, QStringLiteral(TEST_DATA "/locked.pdf")});
        QCOMPARE(locked.status, 3);
        QVERIFY(locked.err.contains("--password-file"));
    }

private:
    Outcome run(const QStringList &words) { return runProgram(m_folder->path(), words); }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void set(const QString &project, const QString &value)
    {
        QCOMPARE(run({u"set"_s, project, u"impact-1/1.2/idps"_s, u"actual"_s, value}).status, 0);
    }
    QString actual(const QString &project)
    {
        const QJsonObject report = QJsonDocument::fromJson(run({u"dump"_s, project}).out).object();
        for (const QJsonValue &row : report[u"indicators"_s].toArray()) {
            if (row.toObject()[u"id"_s].toString() == u"impact-1/1.2/idps"_s)
                return row.toObject()[u"actual"_s].toObject()[u"written"_s].toString();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(UpdateCommandTest)
#include "UpdateCommandTest.moc"
