// SPDX-License-Identifier: GPL-3.0-or-later
// What `set` has acknowledged outlives a kill -9 at any moment; what it has not is there whole or not at all.
#include "tests/app/project/ProjectFixtures.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

class KillTest : public QObject
{
    Q_OBJECT

    // tests/e2e/kill.sh asks for more.
    const int kills = qEnvironmentVariableIntValue("OUTTURN_KILLS") > 0 ? qEnvironmentVariableIntValue("OUTTURN_KILLS")
                                                                        : 20;
    static constexpr int editsPerRun = 5000;
    const QString m_row = u"impact-1/1.2/stateless-persons"_s;

    // The Nth edit of all writes N hundredths of a percent: the value says how many were made.
    static QString valueOf(qint64 n) { return u"%1.%2%"_s.arg(n / 100).arg(n % 100, 2, 10, QChar(u'0')); }

    // Never the same value twice in a row over all runs, since an edit that changes nothing leaves no entry.
    bool writeEdits(const QString &path, qint64 first) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QByteArray lines;
        for (qint64 i = 0; i < editsPerRun; ++i)
            lines += (m_row + u",baseline,"_s + valueOf(first + i) + u'\n').toUtf8();
        return file.write(lines) == lines.size();
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        if (!QFileInfo(QStringLiteral(OUTTURN_PROGRAM)).isExecutable())
            QSKIP("the program was not built");
        QTemporaryDir dir;
        const QString path = dir.filePath(u"killed.outturn"_s);
        const QString edits = dir.filePath(u"edits.csv"_s);
        NEED(Project::create(path, {sampleReport()}));
        qint64 standing = 0; // edits known to be in the history
        qint64 acknowledged = 0;
        int unfinished = 0; // kills that left a journal to be played back
        for (int kill = 0; kill < kills; ++kill) {
            QVERIFY(writeEdits(edits, standing + 1));
            QProcess program;
            program.start(QStringLiteral(OUTTURN_PROGRAM), {u"set"_s, path, u"--from"_s, edits});
            QVERIFY(program.waitForStarted());
            // Some are killed while they still open the file, most between and during their edits.
            QByteArray output;
            if (kill % 10 != 0) {
                while (!output.contains("ok 1\n") && program.waitForReadyRead(20'000))
                    output += program.readAllStandardOutput();
                QVERIFY2(output.contains("ok 1\n"), program.readAllStandardError().constData());
            }
            QTest::qSleep(QRandomGenerator::global()->bounded(kill % 10 == 0 ? 30 : 60));
            program.kill();
            QVERIFY(program.waitForFinished());
            output += program.readAllStandardOutput();
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);

            const qint64 count = output.count("ok ");
            QVERIFY(count == 0 || output.contains("ok " + QByteArray::number(count) + '\n'));
            acknowledged += count;
            unfinished += QFileInfo(path + u"-journal"_s).size() > 0;

            auto project = Project::open(path);
            NEED(project);
            const auto entries = qint64{(*project)->historySize()};
            QVERIFY2(entries >= standing + count, qPrintable(u"%1 of %2"_s.arg(entries).arg(standing + count)));
            QVERIFY2(entries <= standing + count + 1, "an edit was made and not acknowledged before the next");
            standing = entries;
            const Value now = (*project)->reports()[0].cell(RowId(m_row), Column::Baseline)->value();
            if (standing > 0) {
                QCOMPARE(now.written(), valueOf(standing));
                const auto entry = (*project)->historyEntry(static_cast<int>(standing));
                NEED(entry);
                const auto *last = std::get_if<SetCell>(&entry->edit);
                QVERIFY(last && last->after == now);
            }
        }
        qInfo("%d kills, %lld edits acknowledged, %lld in the history, %d kills left a journal", kills,
              static_cast<long long>(acknowledged), static_cast<long long>(standing), unfinished);
        QVERIFY(acknowledged >= kills * 9 / 10);
        auto project = Project::open(path);
        NEED(project);
        const qint64 back = standing / 2;
        NEED((*project)->undo(static_cast<int>(back)));
        QCOMPARE((*project)->reports()[0].cell(RowId(m_row), Column::Baseline)->value().written(),
                 valueOf(standing - back));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
