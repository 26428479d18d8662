// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Match.h"

#include "app/edit/RemarkInput.h"
#include "app/merge/MatchRows.h"

#include <QSet>

#include <algorithm>

namespace outturn {

namespace {

// A name with "~2" … behind it until nobody has it.
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString candidate = name;
    for (int count = 2; taken.contains(candidate); ++count)
        candidate = name + u'~' + QString::number(count);
    return candidate;
}

// Their ids to ours. Those without a partner keep theirs unless it is one of ours.
class Names
{
public:
    void pair(const QString &theirs, const QString &ours)
    {
        m_ours.insert(theirs, ours);
        m_taken.insert(ours);
    }
    bool hasTheirs(const QString &theirs) const { return m_ours.contains(theirs); }
    void keepClear(const QString &ours) { m_taken.insert(ours); }
    void close(const QStringList &theirs)
    {
        for (const QString &id : theirs) {
            if (m_ours.contains(id))
                continue;
            const QString name = freeName(id, m_taken);
            m_ours.insert(id, name);
            m_taken.insert(name);
        }
    }
    QString of(const QString &theirs) const { return m_ours.value(theirs, theirs); }

private:
    QHash<QString, QString> m_ours;
    QSet<QString> m_taken;
};

Names sectionNames(const Report &theirs, const std::vector<const Report *> &ours)
{
    Names names;
    QStringList all;
    QHash<QString, QStringList> byTitle; // of ours that have no partner by id
    QSet<QString> known;
    for (const Report *report : ours) {
        for (const Section &section : report->sections) {
            names.keepClear(section.id);
            if (theirs.section(section.id) || known.contains(section.id))
                continue;
            known.insert(section.id);
            byTitle[slug(section.title)] << section.id;
        }
    }
    QHash<QString, int> titles; // theirs that have none
    for (const Section &section : theirs.sections) {
        all << section.id;
        const bool same = std::any_of(ours.begin(), ours.end(),
                                      [&](const Report *report) { return report->section(section.id) != nullptr; });
        if (same)
            names.pair(section.id, section.id);
        else
            ++titles[slug(section.title)];
    }
    // Another number before the same title.
    for (const Section &section : theirs.sections) {
        const QString title = slug(section.title);
        const QStringList found = byTitle.value(title);
        if (!names.hasTheirs(section.id) && !title.isEmpty() && found.size() == 1 && titles.value(title) == 1)
            names.pair(section.id, found[0]);
    }
    names.close(all);
    return names;
}

// The first table of a kind in a section is the first there, and so on.
Names tableNames(const Report &theirs, const std::vector<const Report *> &ours, const Names &sections)
{
    Names names;
    QSet<QString> paired;
    const auto place = [](const Report &report, const Table &table) {
        int before = 0;
        for (const Table &other : report.tables) {
            if (&other == &table)
                break;
            before += other.section == table.section && other.kind == table.kind ? 1 : 0;
        }
        const QString section = table.section < 0 ? QString() : report.sections[static_cast<size_t>(table.section)].id;
        return std::tuple(section, static_cast<int>(table.kind), before);
    };
    QStringList all;
    for (const Report *report : ours) {
        for (const Table &table : report->tables)
            names.keepClear(table.id);
    }
    for (const Table &table : theirs.tables) {
        all << table.id;
        auto [section, kind, before] = place(theirs, table);
        section = sections.of(section);
        for (const Report *report : ours) {
            const auto it = std::find_if(report->tables.begin(), report->tables.end(), [&](const Table &mine) {
                return place(*report, mine) == std::tuple(section, kind, before);
            });
            if (it != report->tables.end() && !names.hasTheirs(table.id) && !paired.contains(it->id)) {
                names.pair(table.id, it->id);
                paired.insert(it->id);
            }
        }
    }
    names.close(all);
    return names;
}

} // namespace

Report matched(const Report &theirs, const std::vector<const Report *> &ours)
{
    const Names sections = sectionNames(theirs, ours);
    const Names tables = tableNames(theirs, ours, sections);
    Names rows;
    for (const Report *report : ours) {
        for (const IndicatorRow &row : report->indicators)
            rows.keepClear(row.id.text());
        for (const FinanceRow &row : report->finances)
            rows.keepClear(row.id.text());
    }
    QSet<RowId> theirsPaired, oursPaired;
    for (const Report *report : ours) {
        for (const auto &[their, our] : sameRows(theirs, *report, theirsPaired, oursPaired)) {
            rows.pair(their.text(), our.text());
            theirsPaired.insert(their);
            oursPaired.insert(our);
        }
        // A row that an earlier state knows is not looked for in a later one.
        for (const IndicatorRow &row : report->indicators)
            oursPaired.insert(row.id);
        for (const FinanceRow &row : report->finances)
            oursPaired.insert(row.id);
    }
    QStringList all;
    for (const IndicatorRow &row : theirs.indicators)
        all << row.id.text();
    for (const FinanceRow &row : theirs.finances)
        all << row.id.text();
    rows.close(all);

    Report result = theirs;
    for (Section &section : result.sections)
        section.id = sections.of(section.id);
    for (Table &table : result.tables)
        table.id = tables.of(table.id);
    for (IndicatorRow &row : result.indicators)
        row.id = RowId(rows.of(row.id.text()));
    for (FinanceRow &row : result.finances)
        row.id = RowId(rows.of(row.id.text()));
    for (Finding &finding : result.findings) {
        for (RowId &row : finding.rows)
            row = RowId(rows.of(row.text()));
        finding.section = sections.of(finding.section);
    }
    for (Remark &remark : result.remarks) {
        if (isRowNote(remark.subject, remark.part))
            remark.part = rows.of(remark.part);
    }
    std::sort(result.remarks.begin(), result.remarks.end(),
              [](const Remark &a, const Remark &b) { return a.key() < b.key(); });
    // A note about a row that has gone may have the name that another row has now.
    const auto same = [](const Remark &a, const Remark &b) { return a.key() == b.key(); };
    result.remarks.erase(std::unique(result.remarks.begin(), result.remarks.end(), same), result.remarks.end());
    result.index();
    return result;
}

} // namespace outturn
