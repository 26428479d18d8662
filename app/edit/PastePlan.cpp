// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/PastePlan.h"

#include "app/edit/Intents.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace outturn {

namespace {

using Fate = PastePlan::Fate;

/// The row of the indicator alone, as it will be when it has its new code: what its other cells hold follows from that.
Report withCode(const Report &report, const IndicatorRow &row, const Value &code)
{
    Report alone;
    alone.operation = report.operation;
    alone.year = report.year;
    Table table;
    table.rowCount = 1;
    alone.tables.push_back(table);
    alone.indicators.push_back(row);
    alone.indicators[0].table = 0;
    alone.indicators[0].code.set(code);
    alone.index();
    return alone;
}

class Planner
{
public:
    Planner(const Report &report, const ReadWords &read) : m_report(report), m_read(read) {}

    /// Targets of one row.
    void takeRow(std::span<const PasteTarget> targets, std::vector<PastePlan::Cell> &cells)
    {
        const size_t first = cells.size();
        std::optional<Report> alone;
        const auto code = std::find_if(targets.begin(), targets.end(),
                                       [](const PasteTarget &target) { return target.column == Column::Code; });
        if (code != targets.end() && code->room == PasteTarget::Room::Cell) {
            const IndicatorRow *row = m_report.indicator(code->row);
            const Result<Edit> edit = row ? intent(m_report, *code) : tl::unexpected(Error());
            if (edit && !changesNothing(*edit))
                alone = withCode(m_report, *row, std::get<SetCell>(*edit).after);
        }
        for (const PasteTarget &target : targets) {
            const bool ownType = alone && target.column != Column::Code;
            cells.push_back(plan(ownType ? *alone : m_report, target));
        }
        nameRow(std::span(cells).subspan(first));
    }

private:
    Result<Edit> intent(const Report &report, const PasteTarget &target) const
    {
        if (!m_read)
            return setCellIntent(report, target.row, *target.column, target.pasted);
        const Result<QString> words = m_read(cellType(report, target.row, *target.column), target.pasted);
        if (!words)
            return tl::unexpected(words.error());
        return setCellIntent(report, target.row, *target.column, *words);
    }

    PastePlan::Cell plan(const Report &report, const PasteTarget &target)
    {
        PastePlan::Cell cell{target, Fate::Same, target.now, {}, target.reason};
        if (target.room != PasteTarget::Room::Cell) {
            const bool same = target.room == PasteTarget::Room::Locked && target.pasted.simplified() == target.now;
            cell.fate = same ? Fate::Same : target.room == PasteTarget::Room::Locked ? Fate::Locked : Fate::NoRoom;
            return cell;
        }
        if (!target.column)
            return cell;
        if (const Cell *standing = m_report.cell(target.row, *target.column))
            cell.now = standing->value().written();
        auto &seen = m_seen[static_cast<size_t>(*target.column)];
        if (seen.contains(target.row)) {
            cell.fate = Fate::Refused;
            cell.reason = Error{Error::Kind::Refused,
                                {},
                                Message(QT_TRANSLATE_NOOP("Message", "this cell comes twice in what is pasted")),
                                Message(QT_TRANSLATE_NOOP("Message", "It takes what comes first"))};
            return cell;
        }
        seen.insert(target.row);
        Result<Edit> edit = intent(report, target);
        if (!edit) {
            cell.fate = Fate::Refused;
            cell.reason = edit.error();
        } else if (!changesNothing(*edit)) {
            cell.fate = cell.now.isEmpty() ? Fate::Takes : Fate::Overwrites;
            cell.edit = *std::move(edit);
        }
        return cell;
    }

    /// A year that the report does not have comes with its first amount.
    void nameRow(std::span<PastePlan::Cell> cells) const
    {
        for (PastePlan::Cell &cell : cells) {
            if (cell.target.room != PasteTarget::Room::Cell || cell.target.column)
                continue;
            const auto named = seriesRow(cell.target.row);
            if (!named || m_report.point(named->first, named->second)) {
                cell.now = cell.target.pasted.simplified();
                continue;
            }
            const bool comes =
                std::any_of(cells.begin(), cells.end(), [](const PastePlan::Cell &other) { return other.edit; });
            cell.fate = comes ? Fate::Takes : Fate::Refused;
            if (!comes)
                cell.reason = Error{Error::Kind::Refused,
                                    {},
                                    Message(QT_TRANSLATE_NOOP("Message", "a year is added with its first amount")),
                                    {}};
        }
    }

    const Report &m_report;
    const ReadWords &m_read;
    std::array<QSet<RowId>, columnCount> m_seen;
};

} // namespace

bool PastePlan::needsAnswer() const
{
    const int lost = count(Fate::Refused) + count(Fate::Locked) + count(Fate::NoRoom);
    return lost > 0 || (count(Fate::Overwrites) > 0 && cells.size() > 1);
}

std::vector<Edit> PastePlan::edits() const
{
    std::vector<Edit> result;
    for (const Cell &cell : cells) {
        if (cell.edit)
            result.push_back(*cell.edit);
    }
    return result;
}

PastePlan planPaste(const Report &report, const std::vector<PasteTarget> &targets, const ReadWords &read)
{
    PastePlan plan;
    plan.cells.reserve(targets.size());
    Planner planner(report, read);
    const std::span all(targets);
    for (size_t i = 0; i < all.size();) {
        size_t end = i + 1;
        while (end < all.size() && all[end].row == all[i].row)
            ++end;
        planner.takeRow(all.subspan(i, end - i), plan.cells);
        i = end;
    }
    for (const PastePlan::Cell &cell : plan.cells)
        ++plan.counts[static_cast<size_t>(cell.fate)];
    return plan;
}

} // namespace outturn
