// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Update.h"

#include "app/merge/Match.h"

#include <QSet>

#include <span>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Report &report)
{
    return (report.operation + u' ' + (report.year ? QString::number(*report.year) : QString())).simplified();
}

template <typename Row> Row withoutPlaces(Row row)
{
    row.place = {};
    for (int i = 0; i < columnCount; ++i) {
        if (Cell *cell = row.cell(static_cast<Column>(i)))
            *cell = Cell(cell->value());
    }
    return row;
}

// Our paragraphs where the words are the same, the others as nobody's place.
QList<Paragraph> paragraphsAs(const QList<Paragraph> &ours, const QList<Paragraph> &wanted)
{
    QHash<QString, QList<Paragraph>> known;
    for (const Paragraph &paragraph : ours)
        known[paragraph.text] << paragraph;
    QList<Paragraph> result;
    for (const Paragraph &paragraph : wanted) {
        QList<Paragraph> &same = known[paragraph.text];
        result << (same.isEmpty() ? Paragraph{paragraph.text, {}, paragraph.edited} : same.takeFirst());
    }
    return result;
}

const Table *tableIn(const Report &edition, const Table &ours)
{
    const int at = edition.tableIndex(ours.id);
    const Table *table = at < 0 ? nullptr : &edition.tables[static_cast<size_t>(at)];
    return table && table->kind == ours.kind ? table : nullptr;
}

// The rows of our tables as the edition has them; a table that it does not have keeps its own.
template <typename Row>
std::vector<Row> rowsAs(const Report &ours, const std::vector<Row> &own, const Report &edition,
                        const std::vector<Row> &others, Table::Kind kind, std::vector<Table> &tables)
{
    const auto rowsOf = [](const std::vector<Row> &rows, const Table &table) {
        return std::span(rows).subspan(static_cast<size_t>(table.firstRow), static_cast<size_t>(table.rowCount));
    };
    QHash<RowId, const Row *> mine;
    QSet<RowId> placed;
    for (const Row &row : own) {
        mine.insert(row.id, &row);
        if (!tableIn(edition, ours.tables[static_cast<size_t>(row.table)]))
            placed.insert(row.id);
    }
    std::vector<Row> result;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].kind != kind)
            continue;
        const auto first = static_cast<int>(result.size());
        const Table *other = tableIn(edition, ours.tables[i]);
        const auto rows = other ? rowsOf(others, *other) : rowsOf(own, ours.tables[i]);
        for (const Row &row : rows) {
            if (other && placed.contains(row.id))
                continue;
            const Row *known = mine.value(row.id);
            Row next = known && known->table == static_cast<int>(i) ? *known : withoutPlaces(row);
            for (int c = 0; c < columnCount; ++c) {
                Cell *cell = next.cell(static_cast<Column>(c));
                const Cell *wanted = row.cell(static_cast<Column>(c));
                if (cell && wanted)
                    cell->set(wanted->value());
            }
            next.table = static_cast<int>(i);
            placed.insert(row.id);
            result.push_back(std::move(next));
        }
        tables[i].firstRow = first;
        tables[i].rowCount = static_cast<int>(result.size()) - first;
    }
    return result;
}

} // namespace

std::vector<Edit> visibleEdits(const Report &ours, const Report &edition)
{
    Report wanted = ours;
    for (size_t i = 0; i < ours.sections.size(); ++i) {
        const Section *other = edition.section(ours.sections[i].id);
        if (!other)
            continue;
        Section &section = wanted.sections[i];
        section.statements = paragraphsAs(section.statements, other->statements);
        const auto index = static_cast<int>(other - edition.sections.data());
        const auto items = wanted.bodyItems(static_cast<int>(i));
        const auto others = edition.bodyItems(index);
        // Where tables came or went, the edition says where its paragraphs stand; the history tells of its source.
        if (items.size() != others.size())
            continue;
        section.paragraphs = paragraphsAs(section.paragraphs, other->paragraphs);
        for (size_t item = 0; item < items.size(); ++item) {
            const auto at = static_cast<size_t>(items[item].index);
            (items[item].isSeries ? wanted.seriesHeadings[at].afterParagraphs : wanted.tables[at].afterParagraphs) =
                others[item].afterParagraphs;
        }
    }
    wanted.indicators =
        rowsAs(ours, ours.indicators, edition, edition.indicators, Table::Kind::Indicators, wanted.tables);
    wanted.finances = rowsAs(ours, ours.finances, edition, edition.finances, Table::Kind::Finances, wanted.tables);
    wanted.series = edition.series;
    wanted.remarks = edition.remarks;
    wanted.index();
    return editsBetween(ours, wanted);
}

Result<UpdatePlan> planUpdate(const Project &project, const QString &reportId, const Report &newReport,
                              const QByteArray &bytes, const Access &access)
{
    UpdatePlan plan;
    plan.report = reportId;
    const Report *ours = project.report(reportId);
    if (!ours)
        return failure(Error::Kind::Usage, project.path(),
                       Message(QT_TRANSLATE_NOOP("Message", "it holds no report “%1”"), {reportId}));
    const auto standing = project.sourceBytes(reportId);
    if (!standing)
        return tl::unexpected(standing.error());
    if (*standing == bytes) {
        plan.same = true;
        return plan;
    }
    const bool otherYear = ours->year && newReport.year && ours->year != newReport.year;
    const bool otherOperation = !ours->operation.isEmpty() && !newReport.operation.isEmpty() &&
                                slug(ours->operation) != slug(newReport.operation);
    if (otherYear || otherOperation)
        return failure(Error::Kind::Refused, newReport.fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is a report of %1, not a new edition of %2"),
                               {nameOf(newReport), nameOf(*ours)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Import it into a project beside the other report")));
    auto base = sourceState(project, reportId, access);
    if (!base)
        return tl::unexpected(base.error());
    plan.base = *std::move(base);
    plan.ours = *ours;
    plan.theirs = matched(newReport, {&plan.base, ours});
    plan.theirs.id = reportId;
    plan.bytes = bytes;
    plan.inSource = compare(plan.base, plan.theirs);
    plan.byHand = compare(plan.base, plan.ours);
    plan.conflicts = updatedReport(plan, {}).conflicts;
    return plan;
}

Merged updatedReport(const UpdatePlan &plan, const std::vector<Choice> &choices)
{
    return merge({plan.base, plan.ours, plan.theirs, MergeOnto::Theirs, false}, choices);
}

Result<void> applyUpdate(Project &project, const UpdatePlan &plan, const std::vector<Choice> &choices, StepFacts facts)
{
    if (plan.same)
        return {};
    const Report *ours = project.report(plan.report);
    if (!ours || !editsBetween(plan.ours, *ours).empty() || ours->fileName != plan.ours.fileName)
        return failure(Error::Kind::Refused, project.path(),
                       Message(QT_TRANSLATE_NOOP("Message", "the report was changed in the meantime")),
                       Message(QT_TRANSLATE_NOOP("Message", "Start the update again")));
    const Merged merged = updatedReport(plan, choices);
    if (merged.open > 0)
        return failure(Error::Kind::Refused, project.path(),
                       Message(QT_TRANSLATE_NOOP("Message", "%1 conflicts are open"), {QString::number(merged.open)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Choose ours or theirs for each of them")));
    if (facts.note.isEmpty())
        facts.note = u"new edition %1"_s.arg(plan.theirs.fileName);
    return project.takeEdition(plan.report, visibleEdits(*ours, merged.report), merged.report, plan.bytes, facts);
}

} // namespace outturn
