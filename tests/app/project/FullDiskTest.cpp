// SPDX-License-Identifier: GPL-3.0-or-later
// A disk with no room left, and a folder that cannot be written any more: an edit is refused with a message, memory
// stays as it was, and the project opens with all that was acknowledged.
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

class FullDiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString sample()
    {
        const QString path = m_dir.filePath(u"sample-%1.outturn"_s.arg(++m_count));
        const auto made = Project::create(path, {sampleReport()});
        if (!made)
            qWarning("%s", qPrintable(made.error().english()));
        auto project = Project::open(path);
        if (!project || !(*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"1%"_s)))
            qWarning("no sample");
        return path;
    }

    /// A step of many cells, all of which change.
    static std::vector<ReportEdit> manyEdits(const Report &report, int round)
    {
        std::vector<ReportEdit> edits;
        for (const IndicatorRow &row : report.indicators)
            edits.push_back({report.id, SetCell{row.id, Column::Title, row.title.value(),
                                                Value::fromWords(u"Title %1 of "_s.arg(round) + row.id.text())}});
        return edits;
    }

private Q_SLOTS:
    void aFullDiskLosesNothing()
    {
        QTemporaryDir dir;
        if (geteuid() != 0 || mount("none", QFile::encodeName(dir.path()).constData(), "tmpfs", 0, "size=400k") != 0)
            QSKIP("a small disk cannot be made here");
        const QString path = dir.filePath(u"p.outturn"_s);
        {
            NEED(Project::create(path, {sampleReport()}));
            const QByteArray created = bytesOf(path);
            ImportedReport large = sampleReport();
            large.bytes = QByteArray(600'000, 'x');
            const auto tooLarge = Project::create(path, {large});
            QVERIFY(!tooLarge);
            QVERIFY2(tooLarge.error().english().contains(u"the disk is full"), qPrintable(tooLarge.error().english()));
            QVERIFY(bytesOf(path) == created);
            QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

            auto project = Project::open(path);
            NEED(project);
            QFile filler(dir.filePath(u"filler"_s));
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (filler.write(QByteArray(1024, 'f')) == 1024) {
            }
            fillDisk(**project);
            filler.remove();
            NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"77%"_s)));
        }
        auto project = Project::open(path);
        NEED(project);
        QCOMPARE(actualOf((*project)->reports()[0]), u"77%"_s);
        QCOMPARE(entriesOf(**project).size(), 1U);
        project->reset();
        QCOMPARE(umount(QFile::encodeName(dir.path()).constData()), 0);
    }

    void aFileThatMayNotGrowLosesNothing()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const Report before = (*project)->reports()[0];
        const size_t entries = entriesOf(**project).size();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const rlimit small{4096, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto refused = (*project)->commit(u"testland-2023"_s, actualEdit(before, u"55%"_s));
        const auto undone = (*project)->undo();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!refused);
        QVERIFY(!undone);
        QVERIFY2(refused.error().where == path, qPrintable(refused.error().english()));
        QCOMPARE(difference((*project)->reports()[0], before), QString());
        QCOMPARE(entriesOf(**project).size(), entries);
        NEED((*project)->commit(u"testland-2023"_s, actualEdit((*project)->reports()[0], u"55%"_s)));
        project->reset();
        project = Project::open(path);
        NEED(project);
        QCOMPARE(actualOf((*project)->reports()[0]), u"55%"_s);
    }

    void aStepIsThereWholeOrNotAtAll()
    {
        ImportedReport large = sampleReport();
        const IndicatorRow model = large.report.indicators[0];
        for (int i = 0; i < 1000; ++i) {
            IndicatorRow row = model;
            row.id = RowId(u"impact-1/1.9/group-%1"_s.arg(i));
            large.report.indicators.push_back(row);
        }
        large.report.index();
        const QString path = m_dir.filePath(u"steps.outturn"_s);
        NEED(Project::create(path, {large}));
        auto project = Project::open(path);
        NEED(project);
        NEED((*project)->commit(manyEdits((*project)->reports()[0], 0)));
        const Report before = (*project)->reports()[0];
        const int entries = (*project)->historySize();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        int refused = 0;
        for (int round = 1; round <= 12; ++round) {
            // Less and less room: it ends in the journal, between two pages, or not at all.
            const rlimit small{static_cast<rlim_t>(QFileInfo(path).size() + (round - 4) * 150'000), old.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto done = (*project)->commit(manyEdits((*project)->reports()[0], round));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
            if (done) {
                NEED((*project)->undo());
                continue;
            }
            ++refused;
            QVERIFY2(done.error().english().contains(u"nothing was written"), qPrintable(done.error().english()));
            QVERIFY(!done.error().next.pattern.isEmpty());
            QCOMPARE(difference((*project)->reports()[0], before), QString());
            auto other = Project::open(path, Project::Mode::ReadOnly);
            NEED(other);
            QCOMPARE(difference((*other)->reports()[0], before), QString());
        }
        qInfo("%d of 12 steps were refused", refused);
        QVERIFY(refused > 0 && (*project)->historySize() >= entries);
        project->reset();
        project = Project::open(path);
        NEED(project);
        QCOMPARE(difference((*project)->reports()[0], before), QString());
    }

    void aFolderThatTurnedReadOnly()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const Report before = (*project)->reports()[0];
        if (geteuid() == 0) {
            // Nothing is read-only for root.
            QFile::setPermissions(path, QFile::Permissions(0x6666));
            QFile::setPermissions(m_dir.path(), QFile::Permissions(0x5555));
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        } else {
            QFile::setPermissions(m_dir.path(), QFile::Permissions(0x5555));
        }
        const auto refused = (*project)->commit(u"testland-2023"_s, actualEdit(before, u"5%"_s));
        const auto undone = (*project)->undo();
        if (getuid() != 0 && setresuid(0, 0, 0) != 0)
            qInfo("not root");
        QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7777));
        QVERIFY(!refused && !undone);
        QVERIFY2(refused.error().english().contains(u"folder is read-only"), qPrintable(refused.error().english()));
        QCOMPARE(difference((*project)->reports()[0], before), QString());
        NEED((*project)->commit(u"testland-2023"_s, actualEdit(before, u"5%"_s)));
        project->reset();
        project = Project::open(path);
        NEED(project);
        QCOMPARE(actualOf((*project)->reports()[0]), u"5%"_s);
        QCOMPARE((*project)->historySize(), 2);
    }

private:
    static void fillDisk(Project &project)
    {
        const Report before = project.reports()[0];
        int heard = 0;
        QObject::connect(&project, &Project::changed, &project, [&] { ++heard; });
        const auto refused = project.commit(u"testland-2023"_s, actualEdit(before, u"66%"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().english().contains(u"disk is full"), qPrintable(refused.error().english()));
        QVERIFY(!refused.error().next.pattern.isEmpty());
        QCOMPARE(difference(project.reports()[0], before), QString());
        QVERIFY(entriesOf(project).empty());
        QCOMPARE(heard, 0);
        project.disconnect();
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"
