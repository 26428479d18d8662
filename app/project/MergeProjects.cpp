// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/MergeProjects.h"

#include "app/merge/Match.h"
#include "app/project/EditJson.h"
#include "app/project/ProjectLock.h"
#include "app/project/TargetFile.h"
#include "app/project/Update.h"

#include <QFileInfo>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notCopies(const QString &a, const QString &b)
{
    return failure(
        Error::Kind::Refused, b,
        Message(QT_TRANSLATE_NOOP("Message", "it is no copy of %1: they have neither changes nor sources in "
                                             "common"),
                {QFileInfo(a).fileName()}),
        Message(QT_TRANSLATE_NOOP("Message", "Merge two copies of one project, or import both into a third")));
}

bool stands(const HistoryEntry &entry)
{
    return entry.state == HistoryEntry::State::Done;
}

// Entry numbers: how far two histories tell the same, and the last entry up to there that stands in both.
struct Common
{
    int size = 0;
    int lastDone = 0;
};

Result<Common> commonHistory(const Project &a, const Project &b)
{
    constexpr int atOnce = 1000;
    Common common;
    const int most = std::min(a.historySize(), b.historySize());
    bool bothStand = true;
    while (common.size < most) {
        const int count = std::min(atOnce, most - common.size);
        const auto inA = a.history(common.size + 1, count);
        const auto inB = b.history(common.size + 1, count);
        if (!inA || !inB)
            return tl::unexpected(inA ? inB.error() : inA.error());
        for (int i = 0; i < count; ++i) {
            const HistoryEntry &one = (*inA)[static_cast<size_t>(i)];
            const HistoryEntry &other = (*inB)[static_cast<size_t>(i)];
            if (one.time != other.time || one.who != other.who || one.report != other.report ||
                editToJson(one.edit) != editToJson(other.edit))
                return common;
            ++common.size;
            bothStand = bothStand && stands(one) == stands(other);
            if (bothStand && stands(one))
                common.lastDone = common.size;
        }
    }
    return common;
}

bool tookEdition(const std::vector<HistoryEntry> &since, const QString &report)
{
    return std::any_of(since.begin(), since.end(), [&](const HistoryEntry &entry) {
        return entry.report == report && stands(entry) && std::holds_alternative<TakeEdition>(entry.edit);
    });
}

// Entries that stand now and did not in the state that both came from.
Result<std::vector<HistoryEntry>> since(const Project &project, const Common &common)
{
    return project.history(common.lastDone + 1, project.historySize() - common.lastDone);
}

Result<std::vector<Report>> commonState(const Project &project, const Common &common)
{
    Version version;
    version.lastDone = common.lastDone;
    version.historySize = common.size;
    return project.reportsAt(version);
}

struct Side
{
    std::unique_ptr<Project> project;
    std::vector<HistoryEntry> since;
    std::vector<Report> base;
};

Result<Side> openSide(const QString &path)
{
    auto project = Project::open(path, Project::Mode::ReadOnly);
    if (!project)
        return tl::unexpected(project.error());
    return Side{*std::move(project), {}, {}};
}

// Whether the states that both histories begin at, or came to, are one.
bool sameBeginning(const Side &a, const Side &b)
{
    if (a.base.size() != b.base.size())
        return false;
    for (size_t i = 0; i < a.base.size(); ++i) {
        if (a.base[i].id != b.base[i].id || a.base[i].fileName != b.base[i].fileName ||
            !compare(a.base[i], b.base[i]).isSame())
            return false;
    }
    return true;
}

// What B's changes are of one report: edits of A's, or another edition with both sides' edits in it.
struct Plan
{
    QString report;
    std::vector<Edit> edits;
    std::optional<Report> edition;
    QByteArray source;
};

class ProjectMerger
{
public:
    ProjectMerger(Side a, Side b, Choice side) : m_a(std::move(a)), m_b(std::move(b)), m_choice(side) {}

    Result<void> plan()
    {
        for (size_t i = 0; i < m_a.base.size(); ++i) {
            if (auto done = planReport(i); !done)
                return done;
        }
        return {};
    }

    Result<void> write(const QString &out);

    ProjectMerge result;

private:
    Result<void> planReport(size_t index);
    std::vector<Choice> answers(const Merged &merged, const QString &report);

    Side m_a, m_b;
    Choice m_choice;
    std::vector<Plan> m_plans;
};

// All conflicts are answered alike, but where one side cannot be kept the other one must be asked for.
std::vector<Choice> ProjectMerger::answers(const Merged &merged, const QString &report)
{
    for (const Conflict &conflict : merged.conflicts)
        result.conflicts.push_back({report, conflict});
    return std::vector<Choice>(merged.conflicts.size(), m_choice);
}

Result<void> ProjectMerger::planReport(size_t index)
{
    const Report &base = m_a.base[index];
    const Report &a = m_a.project->reports()[index];
    const Report &b = m_b.project->reports()[index];
    const bool newInA = tookEdition(m_a.since, base.id);
    const bool newInB = tookEdition(m_b.since, base.id);
    if (newInA && newInB)
        return failure(Error::Kind::Refused, m_b.project->path() + u", "_s + base.id,
                       Message(QT_TRANSLATE_NOOP("Message", "both copies have taken a new edition of the source")),
                       Message(QT_TRANSLATE_NOOP("Message", "Undo the update in one of them, and merge again")));
    const MergeInput input{base, a, b, newInB ? MergeOnto::Theirs : MergeOnto::Ours, !newInA && !newInB};
    const Merged merged = merge(input, answers(merge(input), base.id));
    result.open += merged.open;
    if (merged.open > 0)
        return {};
    Plan plan{base.id, merged.edits, {}, {}};
    if (newInB) {
        auto source = m_b.project->sourceBytes(base.id);
        if (!source)
            return tl::unexpected(source.error());
        plan.source = *std::move(source);
        plan.edits = visibleEdits(a, merged.report);
        plan.edition = merged.report;
    }
    m_plans.push_back(std::move(plan));
    return {};
}

Result<void> ProjectMerger::write(const QString &out)
{
    auto target = TargetFile::prepare(out);
    if (!target)
        return tl::unexpected(target.error());
    const QString temporary = (*target)->temporaryPath();
    if (auto done = m_a.project->saveAs(temporary, false); !done)
        return done;
    Project &project = *m_a.project;
    StepFacts facts;
    facts.note = u"from %1"_s.arg(QFileInfo(m_b.project->path()).fileName());
    for (const HistoryEntry &entry : m_b.since)
        facts.who = entry.who;
    const int before = project.historySize();
    std::vector<ReportEdit> edits;
    for (const Plan &plan : m_plans) {
        if (plan.edition) {
            if (auto done = project.takeEdition(plan.report, plan.edits, *plan.edition, plan.source, facts); !done)
                return done;
            continue;
        }
        for (const Edit &edit : plan.edits)
            edits.push_back({plan.report, edit});
    }
    if (auto done = project.commit(edits, facts); !done)
        return done;
    result.changes = project.historySize() - before;
    m_a.project.reset(); // the file is whole and closed before it gets its name
    return (*target)->putInPlace();
}

} // namespace

Result<ProjectMerge> mergeProjects(const QString &pathA, const QString &pathB, const QString &out, Choice side)
{
    for (const QString &path : {pathA, pathB}) {
        if (canonicalPath(path) == canonicalPath(out))
            return failure(Error::Kind::Usage, out,
                           Message(QT_TRANSLATE_NOOP("Message", "it is one of the two that are to be merged")),
                           Message(QT_TRANSLATE_NOOP("Message", "Choose another name for the result")));
    }
    auto a = openSide(pathA);
    if (!a)
        return tl::unexpected(a.error());
    auto b = openSide(pathB);
    if (!b)
        return tl::unexpected(b.error());
    const auto common = commonHistory(*a->project, *b->project);
    if (!common)
        return tl::unexpected(common.error());
    for (Side *one : {&*a, &*b}) {
        auto state = commonState(*one->project, *common);
        if (!state)
            return tl::unexpected(state.error());
        one->base = *std::move(state);
        auto entries = since(*one->project, *common);
        if (!entries)
            return tl::unexpected(entries.error());
        one->since = *std::move(entries);
    }
    if (!sameBeginning(*a, *b))
        return notCopies(pathA, pathB);
    QStringList versionsLeft;
    for (const Version &version : b->project->versions()) {
        const Version *same = a->project->version(version.name);
        if (!same || same->time != version.time)
            versionsLeft << version.name;
    }
    // Without a common entry only the sources tell that both were made of the same files.
    if (common->size == 0) {
        for (const Report &report : a->base) {
            if (tookEdition(a->since, report.id) || tookEdition(b->since, report.id))
                continue;
            const auto sourceA = a->project->sourceBytes(report.id);
            const auto sourceB = b->project->sourceBytes(report.id);
            if (!sourceA || !sourceB)
                return tl::unexpected(sourceA ? sourceB.error() : sourceA.error());
            if (*sourceA != *sourceB)
                return notCopies(pathA, pathB);
        }
    }
    ProjectMerger merger(*std::move(a), *std::move(b), side);
    if (auto done = merger.plan(); !done)
        return tl::unexpected(done.error());
    merger.result.versionsLeft = versionsLeft;
    if (merger.result.open == 0) {
        if (auto done = merger.write(out); !done)
            return tl::unexpected(done.error());
    }
    return std::move(merger.result);
}

} // namespace outturn
