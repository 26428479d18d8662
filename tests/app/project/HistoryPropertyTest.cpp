// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of a project's history under random steps, undo, redo, taking back, versions and restoring. The seed is
// printed; OUTTURN_SEED runs another one again, OUTTURN_SEQUENCES more of them.
#include "tests/app/RandomEdits.h"
#include "tests/app/ReportText.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;
using fixtures::difference;

namespace {

constexpr int usualSequences = 12;
constexpr int actions = 14;

int sequencesWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("OUTTURN_SEQUENCES", &given);
    return given ? wanted : usualSequences;
}

} // namespace

class HistoryPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateCanBeReached()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        const QByteArray source = ownReport(u"small.txt"_s);
        const Report first = read(source);
        QTemporaryDir folder;
        for (int s = 0; s < sequencesWanted(); ++s) {
            const QByteArray where = u"seed %1, sequence %2"_s.arg(seed).arg(s).toUtf8();
            const QString path = folder.filePath(u"%1.outturn"_s.arg(s));
            NEED(Project::create(path, {{first, source}}));
            auto opened = Project::open(path);
            NEED(opened);
            std::unique_ptr<Project> project = *std::move(opened);
            const Report begin = project->reports().front();
            std::vector<std::pair<QString, Report>> versions;
            for (int a = 0; a < actions; ++a) {
                act(*project, random);
                if (random.below(4) == 0) {
                    const QString name = u"state %1"_s.arg(versions.size());
                    NEED(project->makeVersion(name));
                    versions.emplace_back(name, project->reports().front());
                }
                if (random.below(6) == 0)
                    QVERIFY2(reopened(path, project), where);
            }
            const Report last = project->reports().front();

            // What stands in the history, applied to the first report, gives the last.
            Report replayed = begin;
            const auto entries = project->history();
            NEED(entries);
            for (const HistoryEntry &entry : *entries) {
                if (entry.state == HistoryEntry::State::Done)
                    NEED(outturn::apply(entry.edit, replayed));
            }
            QVERIFY2(difference(replayed, last).isEmpty(), where + ": " + difference(replayed, last).toUtf8());

            for (const auto &[name, state] : versions) {
                const auto then = project->reportsAt(*project->version(name));
                NEED(then);
                QVERIFY2(difference(then->front(), state).isEmpty(),
                         where + ", " + name.toUtf8() + ": " + difference(then->front(), state).toUtf8());
            }
            if (!versions.empty()) {
                const auto &[name, state] = versions[static_cast<size_t>(random.below(qsizetype(versions.size())))];
                NEED(project->restoreVersion(name));
                QVERIFY2(difference(project->reports().front(), state).isEmpty(),
                         where + ", restored: " + difference(project->reports().front(), state).toUtf8());
            }
            QVERIFY2(reopened(path, project), where);

            const Report end = project->reports().front();
            const int steps = project->undoable();
            const int ahead = project->redoable();
            if (steps > 0)
                NEED(project->undo(steps));
            QVERIFY2(difference(project->reports().front(), begin).isEmpty(), where);
            QCOMPARE(written(project->reports().front(), source), source);
            QVERIFY2(reopened(path, project), where);
            QCOMPARE(project->redoable(), steps + ahead);
            for (int i = 0; i < steps; ++i)
                NEED(project->redo());
            QVERIFY2(difference(project->reports().front(), end).isEmpty(), where);
            QCOMPARE(project->redoable(), ahead);
        }
    }

    // A second program that reads sees each state of the first.
    void aFollowerKeepsUp()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        const QByteArray source = ownReport(u"small.txt"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"followed.outturn"_s);
        NEED(Project::create(path, {{read(source), source}}));
        auto writer = Project::open(path);
        NEED(writer);
        auto reader = Project::open(path, Project::Mode::ReadOnly);
        NEED(reader);
        for (int i = 0; i < 60; ++i) {
            const QByteArray where = u"seed %1, action %2"_s.arg(seed).arg(i).toUtf8();
            act(**writer, random);
            const auto followed = (*reader)->follow();
            NEED(followed);
            const QString differs = difference((*reader)->reports().front(), (*writer)->reports().front());
            QVERIFY2(differs.isEmpty(), where + ": " + differs.toUtf8());
            QCOMPARE((*reader)->historySize(), (*writer)->historySize());
            const auto again = (*reader)->follow();
            NEED(again);
            QVERIFY(!*again);
        }
    }

private:
    // One step of several edits, an undo, a redo, or an old change taken back.
    static void act(Project &project, RandomEdits &random)
    {
        switch (random.below(7)) {
        case 0:
            if (project.canUndo())
                NEED(project.undo(1 + static_cast<int>(random.below(std::min(3, project.undoable())))));
            return;
        case 1:
            if (project.canRedo())
                NEED(project.redo());
            return;
        case 2: {
            // Refused where a later change stands on it; then nothing has changed.
            const Report before = project.reports().front();
            const auto number = static_cast<int>(random.below(project.historySize())) + 1;
            if (project.historySize() > 0 && !project.takeBack({number}))
                QVERIFY(difference(project.reports().front(), before).isEmpty());
            return;
        }
        default:
            break;
        }
        Report planned = project.reports().front();
        std::vector<ReportEdit> edits;
        const qsizetype wanted = 1 + random.below(5);
        for (int tries = 0; static_cast<qsizetype>(edits.size()) < wanted && tries < 100; ++tries) {
            const auto edit = random.next(planned);
            if (edit && outturn::apply(*edit, planned))
                edits.push_back({planned.id, *edit});
        }
        NEED(project.commit(edits));
        QVERIFY(difference(project.reports().front(), planned).isEmpty());
    }

    static bool reopened(const QString &path, std::unique_ptr<Project> &project)
    {
        const Report before = project->reports().front();
        const int size = project->historySize();
        project.reset();
        auto again = Project::open(path);
        if (!again) {
            qWarning("%s", qPrintable(again.error().english()));
            return false;
        }
        project = *std::move(again);
        const QString differs = difference(project->reports().front(), before);
        if (!differs.isEmpty())
            qWarning("%s", qPrintable(differs));
        return differs.isEmpty() && project->historySize() == size;
    }
};

QTEST_GUILESS_MAIN(HistoryPropertyTest)
#include "HistoryPropertyTest.moc"
