// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ReportText.h"
#include "tests/ui/cli/Program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outturn::testing;

class RecoverTest : public QObject
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
        QCOMPARE(run({u"set"_s, u"p.outturn"_s, u"impact-1/1.2/idps"_s, u"actual"_s, u"50%"_s}).status, 0);
    }

    void copiesASoundProject()
    {
        const Outcome recovered = run({u"recover"_s, u"p.outturn"_s, u"-o"_s, u"q.outturn"_s});
        QCOMPARE(recovered.status, 0);
        QCOMPARE(run({u"dump"_s, u"q.outturn"_s}).out, run({u"dump"_s, u"p.outturn"_s}).out);
        QCOMPARE(run({u"undo"_s, u"q.outturn"_s}).status, 0);
    }

    // Wherever one page is damaged: what opens no more is recovered into what opens, and the damaged file stays as it
    // is.
    void recoversWhatADamagedPageLeaves()
    {
        const QByteArray whole = bytesOf(m_folder->filePath(u"p.outturn"_s));
        constexpr qsizetype pageSize = 4096;
        int refused = 0;
        int recovered = 0;
        const qsizetype pages = whole.size() / pageSize;
        for (qsizetype page = 1; page < pages; page += std::max<qsizetype>(1, pages / 8)) {
            QByteArray damaged = whole;
            damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xA5'));
            QFile file(m_folder->filePath(u"d.outturn"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(damaged);
            file.close();
            if (run({u"dump"_s, u"d.outturn"_s}).status == 0)
                continue;
            ++refused;
            QFile::remove(m_folder->filePath(u"n.outturn"_s));
            const Outcome outcome = run({u"recover"_s, u"d.outturn"_s, u"-o"_s, u"n.outturn"_s});
            QVERIFY(outcome.status >= 0);
            QVERIFY(!outcome.err.isEmpty() || !outcome.out.isEmpty());
            QCOMPARE(bytesOf(file.fileName()), damaged);
            if (QFile::exists(m_folder->filePath(u"n.outturn"_s))) {
                ++recovered;
                QCOMPARE(run({u"dump"_s, u"n.outturn"_s}).status, 0);
            }
        }
        QVERIFY(refused > 0);
        QVERIFY(recovered > 0);
    }

    void saysWhatItTakes()
    {
        QCOMPARE(run({u"recover"_s, u"p.outturn"_s}).status, 2);
        QCOMPARE(run({u"recover"_s, u"none.outturn"_s, u"-o"_s, u"n.outturn"_s}).status, 3);
        QVERIFY(!QFile::exists(m_folder->filePath(u"n.outturn"_s)));
    }

private:
    Outcome run(const QStringList &words) const { return runProgram(m_folder->path(), words); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecoverTest)
#include "RecoverTest.moc"
