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

Merged mergedPart(const MergePart &part, const std::vector<Choice> &choices)
{
    return merge({part.base, part.ours, part.theirs, part.onto, part.sameSource}, choices);
}

Result<MergePart> planReport(const Side &a, const Side &b, size_t index)
{
    const Report &base = a.base[index];
    const bool newInA = tookEdition(a.since, base.id);
    const bool newInB = tookEdition(b.since, base.id);
    if (newInA && newInB)
        return failure(Error::Kind::Refused, b.project->path() + u", "_s + base.id,
                       Message(QT_TRANSLATE_NOOP("Message", "both copies have taken a new edition of the source")),
                       Message(QT_TRANSLATE_NOOP("Message", "Undo the update in one of them, and merge again")));
    MergePart part{base.id, base, a.project->reports()[index], b.project->reports()[index]};
    part.onto = newInB ? MergeOnto::Theirs : MergeOnto::Ours;
    part.sameSource = !newInA && !newInB;
    if (newInB) {
        auto source = b.project->sourceBytes(base.id);
        if (!source)
            return tl::unexpected(source.error());
        part.source = *std::move(source);
    }
    part.conflicts = mergedPart(part, {}).conflicts;
    return part;
}

} // namespace

Result<MergePlan> planMerge(const QString &pathA, const QString &pathB)
{
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
    MergePlan plan;
    plan.fileName = QFileInfo(pathB).fileName();
    for (const Version &version : b->project->versions()) {
        const Version *same = a->project->version(version.name);
        if (!same || same->time != version.time)
            plan.versionsLeft << version.name;
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
    for (size_t i = 0; i < a->base.size(); ++i) {
        auto part = planReport(*a, *b, i);
        if (!part)
            return tl::unexpected(part.error());
        plan.parts.push_back(*std::move(part));
    }
    for (const HistoryEntry &entry : b->since)
        plan.who = entry.who;
    return plan;
}

Result<int> applyMerge(Project &project, const MergePlan &plan, const std::vector<std::vector<Choice>> &choices)
{
    const StepFacts facts{.note = u"from %1"_s.arg(plan.fileName), .who = plan.who};
    std::vector<Merged> merged;
    for (size_t i = 0; i < plan.parts.size(); ++i) {
        const MergePart &part = plan.parts[i];
        const Report *ours = project.report(part.report);
        if (!ours || ours->fileName != part.ours.fileName || !editsBetween(part.ours, *ours).empty())
            return failure(Error::Kind::Refused, project.path(),
                           Message(QT_TRANSLATE_NOOP("Message", "the report was changed in the meantime")),
                           Message(QT_TRANSLATE_NOOP("Message", "Start the merge again")));
        merged.push_back(mergedPart(part, i < choices.size() ? choices[i] : std::vector<Choice>()));
        if (merged.back().open > 0)
            return failure(
                Error::Kind::Refused, project.path(),
                Message(QT_TRANSLATE_NOOP("Message", "%1 conflicts are open"), {QString::number(merged.back().open)}),
                Message(QT_TRANSLATE_NOOP("Message", "Choose ours or theirs for each of them")));
    }
    const int before = project.historySize();
    std::vector<ReportEdit> edits;
    for (size_t i = 0; i < plan.parts.size(); ++i) {
        const MergePart &part = plan.parts[i];
        if (part.onto == MergeOnto::Ours) {
            for (Edit &edit : merged[i].edits)
                edits.push_back({part.report, std::move(edit)});
            continue;
        }
        if (auto done = project.takeEdition(part.report, visibleEdits(part.ours, merged[i].report), merged[i].report,
                                            part.source, facts);
            !done)
            return tl::unexpected(done.error());
    }
    if (auto done = project.commit(edits, facts); !done)
        return tl::unexpected(done.error());
    return project.historySize() - before;
}

Result<ProjectMerge> mergeProjects(const QString &pathA, const QString &pathB, const QString &out, Choice side)
{
    for (const QString &path : {pathA, pathB}) {
        if (canonicalPath(path) == canonicalPath(out))
            return failure(Error::Kind::Usage, out,
                           Message(QT_TRANSLATE_NOOP("Message", "it is one of the two that are to be merged")),
                           Message(QT_TRANSLATE_NOOP("Message", "Choose another name for the result")));
    }
    const auto plan = planMerge(pathA, pathB);
    if (!plan)
        return tl::unexpected(plan.error());
    ProjectMerge result;
    result.versionsLeft = plan->versionsLeft;
    // All conflicts are answered alike, but where one side cannot be kept the other one must be asked for.
    std::vector<std::vector<Choice>> choices;
    for (const MergePart &part : plan->parts) {
        for (const Conflict &conflict : part.conflicts)
            result.conflicts.push_back({part.report, conflict});
        choices.emplace_back(part.conflicts.size(), side);
        result.open += mergedPart(part, choices.back()).open;
    }
    if (result.open > 0)
        return result;
    auto target = TargetFile::prepare(out);
    if (!target)
        return tl::unexpected(target.error());
    {
        // Whole and closed before it gets its name.
        auto project = Project::open(pathA, Project::Mode::ReadOnly);
        if (!project)
            return tl::unexpected(project.error());
        if (auto done = (*project)->saveAs((*target)->temporaryPath(), false); !done)
            return tl::unexpected(done.error());
        const auto changes = applyMerge(**project, *plan, choices);
        if (!changes)
            return tl::unexpected(changes.error());
        result.changes = *changes;
    }
    if (auto done = (*target)->putInPlace(); !done)
        return tl::unexpected(done.error());
    return result;
}

} // namespace outturn
