// SPDX-License-Identifier: GPL-3.0-or-later
// A project that somebody else has open: two programs, and a file that another program puts in its place.
#include "app/project/FileState.h"
#include "app/project/ProjectLock.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

class FollowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    const QString m_id = u"testland-2023"_s;

    QString fresh() { return m_dir.filePath(u"project-%1.outturn"_s.arg(++m_count)); }
    QString sample()
    {
        const QString path = fresh();
        if (const auto made = Project::create(path, {sampleReport()}); !made)
            qWarning("%s", qPrintable(made.error().english()));
        return path;
    }
    /// As what keeps folders in step does it: another file gets the name.
    static void replace(const QString &path, const QString &by)
    {
        QVERIFY(QFile::copy(by, path + u".new"_s));
        QCOMPARE(std::rename(QFile::encodeName(path + u".new"_s).constData(), QFile::encodeName(path).constData()), 0);
    }

private Q_SLOTS:
    void whatTheOtherDoesIsFollowed()
    {
        const QString path = sample();
        auto writer = Project::open(path);
        NEED(writer);
        auto reader = Project::open(path, Project::Mode::ReadOnly);
        NEED(reader);
        QSignalSpy heard(reader->get(), &Project::changed);
        const auto same = [&] {
            const auto followed = (*reader)->follow();
            if (!followed)
                return followed.error().english();
            if (!*followed)
                return u"nothing was followed"_s;
            if ((*reader)->historySize() != (*writer)->historySize() || (*reader)->canRedo() != (*writer)->canRedo() ||
                (*reader)->versions().size() != (*writer)->versions().size())
                return u"another history"_s;
            return difference((*reader)->reports()[0], (*writer)->reports()[0]);
        };
        QCOMPARE((*reader)->follow().value_or(true), false);
        const Report &report = (*writer)->reports()[0];
        NEED((*writer)->commit(m_id, actualEdit(report, u"1%"_s)));
        QCOMPARE(same(), QString());
        QCOMPARE(heard.size(), 1);
        NEED((*writer)->commit(m_id, actualEdit(report, u"2%"_s)));
        NEED((*writer)->commit(m_id, actualEdit(report, u"3%"_s)));
        NEED((*writer)->undo());
        QCOMPARE(same(), QString());
        NEED((*writer)->undo());
        QCOMPARE(same(), QString());
        NEED((*writer)->redo());
        QCOMPARE(same(), QString());
        NEED((*writer)->commit(m_id, actualEdit(report, u"4%"_s)));
        QCOMPARE(same(), QString());
        NEED((*writer)->commit(
            m_id, ReplaceParagraphs{
                      u"section-1"_s, ParagraphRole::Narrative, 0, report.sections[0].paragraphs.mid(0, 1), {}}));
        QCOMPARE(same(), QString());
        NEED((*writer)->commit(m_id, DeleteRow{u"impact-area-1"_s, 1, report.indicators[1]}));
        QCOMPARE(same(), QString());
        NEED((*writer)->makeVersion(u"sent"_s));
        QCOMPARE(same(), QString());
        NEED((*writer)->setNote(1, u"why"_s));
        QCOMPARE(same(), QString());
        NEED((*writer)->takeBack({3}) ? Result<void>() : (*writer)->undo());
        QCOMPARE(same(), QString());
        QCOMPARE((*reader)->follow().value_or(true), false);
        QVERIFY(!(*reader)->commit(m_id, actualEdit((*reader)->reports()[0], u"9%"_s)));
    }

    void anotherProgramIsFollowed()
    {
        if (!QFileInfo(QStringLiteral(OUTTURN_PROGRAM)).isExecutable())
            QSKIP("the program was not built");
        const QString path = sample();
        QFile edits(m_dir.filePath(u"edits.csv"_s));
        QVERIFY(edits.open(QIODevice::WriteOnly));
        for (int i = 0; i < 400; ++i)
            edits.write("impact-1/1.2/stateless-persons,actual," + QByteArray::number(i % 100) + ".5%\n");
        edits.close();
        auto reader = Project::open(path, Project::Mode::ReadOnly);
        NEED(reader);
        QProcess writer;
        writer.start(QStringLiteral(OUTTURN_PROGRAM), {u"set"_s, path, u"--from"_s, edits.fileName()});
        QVERIFY(writer.waitForStarted());
        int followed = 0;
        while (writer.state() == QProcess::Running) {
            writer.waitForReadyRead(10);
            const auto done = (*reader)->follow();
            // It may be writing just now.
            followed += done.value_or(false);
        }
        QCOMPARE(writer.exitCode(), 0);
        (void)(*reader)->follow();
        auto now = Project::open(path);
        NEED(now);
        QCOMPARE((*reader)->historySize(), 400);
        QCOMPARE(difference((*reader)->reports()[0], (*now)->reports()[0]), QString());
        QVERIFY(followed > 0);
        qInfo("400 edits of another program, taken over in %d times", followed);
    }

    void anOlderFileThatIsBroughtForward()
    {
        const QString path = fresh();
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/projects/v2.outturn"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        auto reader = Project::open(path, Project::Mode::ReadOnly);
        NEED(reader);
        auto writer = Project::open(path);
        NEED(writer);
        NEED((*writer)->undo());
        const auto followed = (*reader)->follow();
        NEED(followed);
        QVERIFY(*followed);
        QCOMPARE(difference((*reader)->reports()[0], (*writer)->reports()[0]), QString());
        NEED((*writer)->redo());
        QVERIFY((*reader)->follow().value_or(false));
        QCOMPARE(difference((*reader)->reports()[0], (*writer)->reports()[0]), QString());
    }

    void aFilePutInItsPlaceIsNotWrittenOver()
    {
        const QString path = sample();
        const QString newer = sample();
        {
            auto other = Project::open(newer);
            NEED(other);
            NEED((*other)->commit(m_id, actualEdit((*other)->reports()[0], u"50%"_s)));
        }
        auto project = Project::open(path);
        NEED(project);
        auto reader = Project::open(path, Project::Mode::ReadOnly);
        NEED(reader);
        NEED((*project)->commit(m_id, actualEdit((*project)->reports()[0], u"1%"_s)));
        replace(path, newer);
        const QByteArray there = bytesOf(path);
        const Report before = (*project)->reports()[0];
        for (const auto &refused : {(*project)->commit(m_id, actualEdit(before, u"2%"_s)), (*project)->undo(),
                                    (*project)->makeVersion(u"sent"_s), (*project)->saveAs(path, false)}) {
            QVERIFY(!refused);
            QVERIFY2(refused.error().english().contains(u"another file in the project's place"),
                     qPrintable(refused.error().english()));
            QVERIFY(refused.error().next.english().contains(u"Save a copy"));
        }
        QCOMPARE(difference((*project)->reports()[0], before), QString());
        QCOMPARE((*project)->historySize(), 1);
        QVERIFY(bytesOf(path) == there);
        // Who only reads goes on with what stands there.
        QVERIFY((*reader)->follow().value_or(false));
        QCOMPARE(actualOf((*reader)->reports()[0]), u"50%"_s);
        QCOMPARE((*reader)->follow().value_or(true), false);
        // And nothing made here is lost.
        const QString copy = fresh();
        NEED((*project)->saveAs(copy, true));
        QVERIFY(bytesOf(path) == there);
        NEED((*project)->commit(m_id, actualEdit((*project)->reports()[0], u"3%"_s)));
        project->reset();
        project = Project::open(copy);
        NEED(project);
        QCOMPARE((*project)->historySize(), 2);
        QCOMPARE(actualOf((*project)->reports()[0]), u"3%"_s);
    }

    void aDeletedFileCanBeSavedAgain()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        NEED((*project)->commit(m_id, actualEdit((*project)->reports()[0], u"1%"_s)));
        QVERIFY(QFile::remove(path));
        const auto refused = (*project)->commit(m_id, actualEdit((*project)->reports()[0], u"2%"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().english().contains(u"deleted or moved"), qPrintable(refused.error().english()));
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + u"-journal"_s));
        QCOMPARE(actualOf((*project)->reports()[0]), u"1%"_s);
        NEED((*project)->saveAs(path, true));
        NEED((*project)->commit(m_id, actualEdit((*project)->reports()[0], u"2%"_s)));
        QVERIFY(!Project::open(path));
        project->reset();
        project = Project::open(path);
        NEED(project);
        QCOMPARE((*project)->historySize(), 2);
        QCOMPARE(actualOf((*project)->reports()[0]), u"2%"_s);
    }

    void savingIsCancelledAndFailsWhole()
    {
        const QString path = sample();
        auto project = Project::open(path);
        NEED(project);
        const QString copy = fresh();
        int asked = 0;
        const auto cancelled = (*project)->saveAs(copy, true, [&](double part) {
            ++asked;
            return part < 0;
        });
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
        QVERIFY(asked > 0 && !QFile::exists(copy) && QFile::exists(path));
        QCOMPARE(QDir(m_dir.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden).size(), 0);
        NEED((*project)->commit(m_id, actualEdit((*project)->reports()[0], u"1%"_s)));
        double last = 0;
        NEED((*project)->saveAs(copy, false, [&](double part) {
            last = part;
            return true;
        }));
        QCOMPARE(last, 1.0);
        QCOMPARE(actualOf((*project)->reports()[0]), u"1%"_s);
    }

    void theLockOfAKilledProgramIsTakenOver()
    {
        if (!QFileInfo(QStringLiteral(OUTTURN_PROGRAM)).isExecutable())
            QSKIP("the program was not built");
        const QString path = sample();
        QProcess writer;
        QElapsedTimer timer;
        timer.start();
        bool held = false;
        while (!held && timer.elapsed() < 30'000) {
            // It holds the project until its edits end. Asking may come in its way: then it is started again.
            if (writer.state() == QProcess::NotRunning)
                writer.start(QStringLiteral(OUTTURN_PROGRAM), {u"set"_s, path, u"--from"_s, u"/dev/stdin"_s});
            QVERIFY(writer.waitForStarted());
            writer.waitForFinished(500);
            held = writer.state() == QProcess::Running && ProjectLock::isHeld(path);
        }
        QVERIFY(held);
        NEED(Project::open(path, Project::Mode::ReadOnly));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        NEED(Project::open(path));
    }
};

QTEST_GUILESS_MAIN(FollowTest)
#include "FollowTest.moc"
