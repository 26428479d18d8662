// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureParts.h"

#include "app/framework/Framework.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace outturn::figureparts {

namespace {

struct Count
{
    QString label;
    QString section;
    std::array<int, progressStates> states{};
};

// Rows in the order in which their labels first stand in the report.
class Counts
{
public:
    void add(const QString &label, const QString &section, ProgressState state)
    {
        auto found = m_places.find(label);
        if (found == m_places.end()) {
            found = m_places.insert(label, m_rows.size());
            m_rows.append({label, section, {}});
        }
        ++m_rows[*found].states[static_cast<size_t>(state)];
    }
    const QList<Count> &rows() const { return m_rows; }

private:
    QHash<QString, qsizetype> m_places;
    QList<Count> m_rows;
};

QString labelOfArea(const Report &report, AreaKind kind, int number)
{
    if (const AreaDefinition *known = Framework::core().area(kind, number))
        return known->financeLabel;
    const auto area = std::find_if(report.areas.begin(), report.areas.end(),
                                   [&](const Area &a) { return a.kind == kind && a.number == number; });
    return area != report.areas.end() && !area->title.isEmpty() ? area->title : areaIdOf(report, kind, number);
}

QString sectionOfArea(const Report &report, const IndicatorRow &row)
{
    for (const Area &area : report.areas) {
        if (area.kind == row.areaKind && area.number == row.areaNumber && area.section >= 0)
            return report.sections[static_cast<size_t>(area.section)].id;
    }
    const int section = sectionOfTable(report, row.table);
    return section >= 0 ? report.sections[static_cast<size_t>(section)].id : QString();
}

// The section that holds all of them: on its page they are summed up. Of one alone the section around it.
int commonSection(const Report &report, const QList<int> &sections)
{
    const auto wayTo = [&](int section) {
        QList<int> way;
        for (int s = section; s >= 0; s = report.sections[static_cast<size_t>(s)].parent)
            way.prepend(s);
        return way;
    };
    std::optional<QList<int>> common;
    for (const int section : sections) {
        QList<int> way = wayTo(section);
        if (way.size() > 1)
            way.removeLast();
        if (!common) {
            common = way;
            continue;
        }
        const auto [mine, theirs] = std::mismatch(common->begin(), common->end(), way.begin(), way.end());
        common->erase(mine, common->end());
    }
    if (!common || sections.isEmpty())
        return -1;
    // Under no heading together: at the last of them, where all has been read.
    return common->isEmpty() ? wayTo(sections.last()).first() : common->last();
}

Figure figureOf(const Report &report, const QString &name, const Message &title, const QList<Count> &counts)
{
    Figure figure = emptyFigure(report, name, Figure::Form::StackedRows);
    figure.title = title;
    figure.unit = QStringLiteral("indicators");
    figure.whenEmpty =
        Message(QT_TRANSLATE_NOOP("Message", "The report has no indicators. Add them in an indicator table."));
    for (int state = 0; state < progressStates; ++state) {
        const auto progress = static_cast<ProgressState>(state);
        FigureSeries series{QString::fromUtf8(progressWords(progress)), {}, progress};
        for (const Count &count : counts) {
            FigurePoint p;
            p.label = count.label;
            p.section = count.section;
            p.value = Decimal(count.states[static_cast<size_t>(state)]);
            p.written = p.value->toPlain();
            series.points.append(p);
        }
        figure.series.append(series);
    }
    return figure;
}

} // namespace

void addProgressFigures(const Report &report, QList<Draft> &drafts, const Wanted &asked)
{
    QHash<AreaKind, QList<int>> sections;
    QList<int> all;
    int before = -1;
    for (const IndicatorRow &row : report.indicators) {
        const int section = sectionOfTable(report, row.table);
        if (section < 0 || row.table == before)
            continue;
        before = row.table;
        sections[row.areaKind].append(section);
        all.append(section);
    }
    const auto wanted = [&](int section) { return !asked.only || *asked.only == section; };
    const int whole = commonSection(report, all);
    const bool named = !asked.names || std::any_of(asked.names->begin(), asked.names->end(), [](const QString &name) {
        return name.startsWith(QLatin1StringView("progress-"));
    });
    if (!named)
        return;
    bool anyWanted = !report.indicators.empty() && wanted(whole);
    for (const QList<int> &list : std::as_const(sections))
        anyWanted = anyWanted || wanted(commonSection(report, list));
    if (!anyWanted)
        return;

    QHash<AreaKind, Counts> byArea;
    Counts byPopulation;
    const ProgressRules rules(report);
    for (const IndicatorRow &row : report.indicators) {
        const ProgressState state = rules.of(row).state;
        byArea[row.areaKind].add(labelOfArea(report, row.areaKind, row.areaNumber), sectionOfArea(report, row), state);
        byPopulation.add(row.population.value().written(), {}, state);
    }
    struct Named
    {
        AreaKind kind;
        QString name;
        Message title;
    };
    const QList<Named> kinds = {{AreaKind::Impact, QStringLiteral("progress-by-impact-area"),
                                 Message(QT_TRANSLATE_NOOP("Message", "Progress of impact indicators, by area"))},
                                {AreaKind::Outcome, QStringLiteral("progress-by-outcome-area"),
                                 Message(QT_TRANSLATE_NOOP("Message", "Progress of outcome indicators, by area"))},
                                {AreaKind::Enabling, QStringLiteral("progress-by-enabling-area"),
                                 Message(QT_TRANSLATE_NOOP("Message", "Progress of enabling indicators, by area"))}};
    for (const Named &one : kinds) {
        const int section = commonSection(report, sections.value(one.kind));
        if (byArea.contains(one.kind) && wanted(section) && asked.has(one.name))
            drafts.append({figureOf(report, one.name, one.title, byArea[one.kind].rows()), section});
    }
    if (!byPopulation.rows().isEmpty() && wanted(whole) && asked.has(QStringLiteral("progress-by-population-type")))
        drafts.append({figureOf(report, QStringLiteral("progress-by-population-type"),
                                Message(QT_TRANSLATE_NOOP("Message", "Progress of all indicators, by population type")),
                                byPopulation.rows()),
                       whole});
}

} // namespace outturn::figureparts
