// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/AreaChecks.h"

#include "app/framework/Framework.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace outturn {

namespace {

/// What a report has of one area.
struct AreaParts
{
    const Area *heading = nullptr; ///< the first
    const Area *again = nullptr;   ///< a second heading
    const FinanceRow *finance = nullptr;
    bool hasMoney = false;
    int rows = 0;
    const IndicatorRow *firstRow = nullptr;
};

using AreaKey = std::pair<AreaKind, int>;

bool isNothing(const Cell *cell)
{
    return !cell || cell->value().isBlank() || (cell->value().number() && cell->value().number()->isZero());
}

class AreaComparison
{
public:
    explicit AreaComparison(const Report &report) : m_report(report)
    {
        for (const Area &area : report.areas) {
            AreaParts &parts = m_areas[{area.kind, area.number}];
            (parts.heading ? parts.again : parts.heading) = &area;
        }
        for (const FinanceRow &row : report.finances) {
            m_tables[static_cast<size_t>(row.kind)] = true;
            const AreaDefinition *area =
                row.role == FinanceRole::Area ? Framework::core().areaOfLabel(row.label.value().written()) : nullptr;
            if (!area)
                continue;
            AreaParts &parts = m_areas[{area->kind, area->number}];
            parts.finance = parts.finance ? parts.finance : &row;
            parts.hasMoney = parts.hasMoney || !isNothing(row.cell(Column::Budget)) ||
                             !isNothing(row.cell(Column::Available)) || !isNothing(row.cell(Column::Expenditure));
        }
        // Rows of an area mostly follow each other.
        AreaKey last{AreaKind::Impact, -1};
        AreaParts *parts = nullptr;
        for (const IndicatorRow &row : report.indicators) {
            if (const AreaKey key{row.areaKind, row.areaNumber}; !parts || key != last) {
                last = key;
                parts = &m_areas[key];
                parts->firstRow = parts->firstRow ? parts->firstRow : &row;
            }
            ++parts->rows;
        }
    }

    QList<Finding> findings()
    {
        for (const auto &[key, parts] : m_areas) {
            if (key.second > 0)
                compare(key, parts);
        }
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding &a, const Finding &b) { return a.place.order() < b.place.order(); });
        return std::move(m_findings);
    }

private:
    void compare(const AreaKey &key, const AreaParts &parts)
    {
        const QString number = QString::number(key.second);
        if (parts.again)
            addAt(*parts.again, Severity::Warning, "area-twice",
                  Message(QT_TRANSLATE_NOOP("Message", "The area %1 has a heading for the second time: “%2” and “%3”"),
                          {number, parts.heading->title, parts.again->title}));
        if (parts.heading)
            checkTitle(*parts.heading);
        if (key.first == AreaKind::Enabling)
            return; // reported by money alone
        if (parts.heading && parts.rows == 0 && !m_report.indicators.empty())
            addAt(*parts.heading, Severity::Note, "area-without-indicators",
                  Message(QT_TRANSLATE_NOOP("Message", "“%1” has no indicator, neither in a table of its own nor among "
                                                       "the other core indicators"),
                          {parts.heading->title}));
        const bool hasResults = parts.heading || parts.rows > 0;
        const bool hasTable = m_tables[key.first == AreaKind::Impact ? 0 : 1];
        if (hasResults && hasTable && !parts.finance)
            addWithoutFinance(key, parts);
        if (!hasResults && parts.hasMoney && !m_report.areas.empty())
            addWithoutResults(*parts.finance);
    }

    void addWithoutFinance(const AreaKey &key, const AreaParts &parts)
    {
        const AreaDefinition *known = Framework::core().area(key.first, key.second);
        const QString label =
            known ? known->financeLabel : areaKindName(key.first) + u' ' + QString::number(key.second);
        const Message message(QT_TRANSLATE_NOOP("Message", "%1 has results in this report, and no row in the table of "
                                                           "budget and expenditure"),
                              {label});
        if (parts.heading) {
            addAt(*parts.heading, Severity::Warning, "area-without-finance", message);
            return;
        }
        Finding finding{
            Severity::Note,       QStringLiteral("area-without-finance"), message, {parts.firstRow->id}, {}, {},
            parts.firstRow->place};
        if (const Section *section = m_report.sectionOf(parts.firstRow->id))
            finding.section = section->id;
        m_findings.append(finding);
    }

    void addWithoutResults(const FinanceRow &row)
    {
        const Cell *spent = row.cell(Column::Expenditure);
        const QString label = row.label.value().written();
        Finding finding{Severity::Note,
                        QStringLiteral("area-without-results"),
                        isNothing(spent)
                            ? Message(QT_TRANSLATE_NOOP("Message", "%1 has money, and neither a section nor an "
                                                                   "indicator in this report"),
                                      {label})
                            : Message(QT_TRANSLATE_NOOP("Message", "%1 has an expenditure of %2, and neither a section "
                                                                   "nor an indicator in this report"),
                                      {label, spent->value().written()}),
                        {row.id},
                        Column::Label,
                        {},
                        row.label.place()};
        if (const Section *section = m_report.sectionOf(row.id))
            finding.section = section->id;
        m_findings.append(finding);
    }

    // "Securing solutions (Solve)": the short name stands behind in some years.
    static const AreaDefinition *areaOfTitle(AreaKind kind, const QString &title)
    {
        const QString whole = slug(title);
        const QString bare = title.endsWith(u')') ? slug(title.section(u'(', 0, -2)) : whole;
        for (const AreaDefinition &area : Framework::core().areas()) {
            QStringList names = area.aliases;
            names << area.title << area.shortName;
            for (const QString &name : std::as_const(names)) {
                if (area.kind == kind && (slug(name) == whole || slug(name) == bare))
                    return &area;
            }
        }
        return nullptr;
    }

    void checkTitle(const Area &area)
    {
        const AreaDefinition *named = areaOfTitle(area.kind, area.title);
        if (named && named->number != area.number)
            addAt(area, Severity::Warning, "area-title",
                  Message(QT_TRANSLATE_NOOP("Message", "“%1” is numbered %2; in the results framework it is %3"),
                          {area.title, QString::number(area.number), QString::number(named->number)}));
        else if (!Framework::core().area(area.kind, area.number))
            addAt(area, Severity::Note, "area-title",
                  Message(QT_TRANSLATE_NOOP("Message", "The results framework has no area %1, “%2”"),
                          {QString::number(area.number), area.title}));
    }

    void addAt(const Area &area, Severity severity, const char *rule, Message message)
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = QString::fromLatin1(rule);
        finding.message = std::move(message);
        if (area.section >= 0) {
            const Section &section = m_report.sections[static_cast<size_t>(area.section)];
            finding.section = section.id;
            finding.place = section.place;
        }
        m_findings.append(std::move(finding));
    }

    const Report &m_report;
    std::map<AreaKey, AreaParts> m_areas;
    std::array<bool, 2> m_tables{}; ///< by FinanceTable
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> areaFindings(const Report &report)
{
    return AreaComparison(report).findings();
}

} // namespace outturn
