// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureParts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace outturn {

namespace {

// One figure of each report that has it, oldest first.
struct SameFigure
{
    QList<Figure> years;
    Figure ofHome; // of the report on whose page it stands, or of the latest
    QString name;  // the same whatever report is home
};

// Two years' figures can share a scale only when they count the same thing.
QString identity(const Figure &figure)
{
    return figure.base + u'|' + figure.unit + u'|' + figure.steps.join(u'|');
}

FigurePoint notThatYear(const FigurePoint &like)
{
    FigurePoint p;
    p.label = like.label;
    p.detail = like.detail;
    p.row = like.row;
    p.column = like.column;
    p.direction = like.direction;
    p.noColumn = true;
    p.noRow = true;
    return p;
}

// What tells a row of one year from the others of its figure and finds it in another year's.
QString keyOf(const FigurePoint &p)
{
    return p.row.isEmpty() ? p.label : p.row.text();
}

// Rows of the home figure first, then those that only other years have, the latest before the older.
QList<FigurePoint> rowsOf(const SameFigure &same, int series)
{
    QList<FigurePoint> rows;
    QSet<QString> taken;
    const auto take = [&](const Figure &figure) {
        if (series >= figure.series.size())
            return;
        for (const FigurePoint &p : figure.series[series].points) {
            if (!taken.contains(keyOf(p))) {
                taken.insert(keyOf(p));
                rows.append(p);
            }
        }
    };
    take(same.ofHome);
    for (auto figure = same.years.crbegin(); figure != same.years.crend(); ++figure)
        take(*figure);
    return rows;
}

Figure spanning(const SameFigure &same, const QString &report)
{
    Figure figure = same.ofHome;
    figure.name = same.name + QStringLiteral("-over-years");
    figure.base = figure.name;
    figure.report = report;
    figure.series.clear();
    figure.note = {};
    figure.ownTitle.clear();
    figure.ownNote.clear();
    figure.rowNotes.clear();
    figure.firstYear = same.years.first().year;
    figure.year = same.years.last().year;
    QStringList sources;
    figure.moreNotes.clear();
    for (const Figure &one : same.years) {
        sources.append(one.source);
        figure.reports.append(one.report);
        // That a trend knows one year only is no longer so.
        if (!one.note.pattern.isEmpty() && (!one.isUpright() || one.rowCount() > 1))
            figure.moreNotes.append({one.year, one.note});
    }
    sources.removeDuplicates();
    figure.source = sources.join(QStringLiteral(", "));
    return figure;
}

// A series a year of one series of the figure.
QList<FigureSeries> seriesByYear(const SameFigure &same, const QString &seriesName)
{
    const auto place = [&](const Figure &figure) {
        const auto found = std::find_if(figure.series.begin(), figure.series.end(),
                                        [&](const FigureSeries &s) { return s.name == seriesName; });
        return static_cast<int>(found == figure.series.end() ? -1 : found - figure.series.begin());
    };
    SameFigure one;
    const auto only = [&](Figure figure) {
        const int at = place(figure);
        figure.series = at < 0 ? QList<FigureSeries>() : QList<FigureSeries>{figure.series[at]};
        return figure;
    };
    one.ofHome = only(same.ofHome);
    for (const Figure &figure : same.years)
        one.years.append(only(figure));
    const QList<FigurePoint> rows = rowsOf(one, 0);

    QList<FigureSeries> list;
    for (const Figure &figure : std::as_const(one.years)) {
        QHash<QString, FigurePoint> known;
        if (!figure.series.isEmpty()) {
            for (const FigurePoint &p : figure.series.first().points)
                known.insert(keyOf(p), known.value(keyOf(p), p));
        }
        FigureSeries series{QString::number(*figure.year), {}};
        for (const FigurePoint &row : rows) {
            FigurePoint p = known.value(keyOf(row), notThatYear(row));
            p.label = row.label;
            p.detail = row.detail;
            series.points.append(p);
        }
        list.append(series);
    }
    return list;
}

void addBudgets(const SameFigure &same, const QString &report, QList<Figure> &list)
{
    const bool impact = same.ofHome.base.contains(QLatin1StringView("-by-impact-area"));
    for (const figureparts::BudgetPart &part : figureparts::budgetParts(impact)) {
        Figure figure = spanning(same, report);
        figure.name = part.name + QStringLiteral("-over-years");
        figure.base = figure.name;
        figure.title = part.title;
        figure.form = Figure::Form::Bars;
        figure.series = seriesByYear(same, part.series);
        list.append(std::move(figure));
    }
}

// All counts of a year in one row, so that the years stand under each other.
Figure countsByYear(const SameFigure &same, const QString &report)
{
    Figure figure = spanning(same, report);
    const QString &name = same.ofHome.name;
    figure.title = name.contains(QLatin1StringView("impact-area"))
                       ? Message(QT_TRANSLATE_NOOP("Message", "Progress of impact indicators over the years"))
                   : name.contains(QLatin1StringView("outcome-area"))
                       ? Message(QT_TRANSLATE_NOOP("Message", "Progress of outcome indicators over the years"))
                   : name.contains(QLatin1StringView("enabling-area"))
                       ? Message(QT_TRANSLATE_NOOP("Message", "Progress of enabling indicators over the years"))
                       : Message(QT_TRANSLATE_NOOP("Message", "Progress of all indicators over the years"));
    const QList<FigureSeries> &states = same.ofHome.series;
    for (int s = 0; s < states.size(); ++s) {
        FigureSeries series{states[s].name, {}, states[s].progress};
        for (const Figure &year : same.years) {
            FigurePoint p;
            p.label = QString::number(*year.year);
            p.value = Decimal(0);
            for (const FigurePoint &count : year.series[s].points)
                p.value = p.value && count.value ? Decimal::sum(*p.value, *count.value) : std::nullopt;
            p.written = p.value ? p.value->toPlain() : QString();
            series.points.append(p);
        }
        figure.series.append(series);
    }
    return figure;
}

// The years of all reports; each report speaks for its own year, and the latest for the years that none is of.
Figure trendOf(const SameFigure &same, const QString &report)
{
    Figure figure = spanning(same, report);
    std::map<int, std::pair<qsizetype, qsizetype>> speakers; // by year: figure, point
    for (qsizetype f = 0; f < same.years.size(); ++f) {
        const Figure &one = same.years[f];
        for (qsizetype i = 0; i < one.rowCount(); ++i) {
            const int year = one.series.first().points[i].label.toInt();
            const auto found = speakers.find(year);
            const bool isOwn = found != speakers.end() && same.years[found->second.first].year == year;
            if (!isOwn)
                speakers.insert_or_assign(year, std::pair(f, i));
        }
    }
    for (int s = 0; s < same.ofHome.series.size(); ++s) {
        FigureSeries series{same.ofHome.series[s].name, {}, {}};
        for (const auto &[year, speaker] : speakers) {
            const Figure &one = same.years[speaker.first];
            FigurePoint p = one.series[s].points[speaker.second];
            // The total of another report has the same id as this one's: that year is named by itself.
            if (one.report != same.ofHome.report && !seriesRow(p.row)) {
                p.row = RowId(same.ofHome.base + u'/' + p.label);
                if (figure.form == Figure::Form::StackedBars)
                    p.column = Column::Total;
            }
            series.points.append(p);
        }
        figure.series.append(series);
    }
    return figure;
}

void add(const SameFigure &same, const QString &report, QList<Figure> &list)
{
    switch (same.ofHome.form) {
    case Figure::Form::NestedBars:
        addBudgets(same, report, list);
        return;
    case Figure::Form::StackedRows:
        list.append(countsByYear(same, report));
        return;
    case Figure::Form::Trend:
    case Figure::Form::StackedBars:
        list.append(trendOf(same, report));
        return;
    case Figure::Form::Bars:
    case Figure::Form::Markers:
    case Figure::Form::Years:
        break;
    }
    Figure figure = spanning(same, report);
    const bool onRows = same.ofHome.form == Figure::Form::Markers;
    figure.form = onRows ? Figure::Form::Years : Figure::Form::Bars;
    figure.series =
        seriesByYear(same, onRows ? QStringLiteral("Actual") : same.ofHome.series.value(0, FigureSeries()).name);
    list.append(std::move(figure));
}

// The latest year's figures have their plain names; another unit or scale of the same rows is told by its unit.
void giveNames(QHash<QString, SameFigure> &byIdentity, QStringList keys)
{
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        return *byIdentity[a].years.last().year > *byIdentity[b].years.last().year;
    });
    QSet<QString> taken;
    for (const QString &key : std::as_const(keys)) {
        SameFigure &same = byIdentity[key];
        const Figure &last = same.years.last();
        same.name = last.name;
        if (taken.contains(same.name))
            same.name = last.base + u'-' + (last.unit.isEmpty() ? QStringLiteral("numbers") : slug(last.unit));
        const QString plain = same.name;
        for (int n = 2; taken.contains(same.name); ++n)
            same.name = plain + u'-' + QString::number(n);
        taken.insert(same.name);
    }
}

// With `names` (Figure::base) only these.
QList<Figure> figuresOf(QList<const Report *> reports, const Report *home, const QSet<QString> *names = nullptr)
{
    std::stable_sort(reports.begin(), reports.end(),
                     [](const Report *a, const Report *b) { return *a->year < *b->year; });
    // Two editions of one year: the first that was taken in speaks, unless the page is the other's.
    for (qsizetype i = 1; i < reports.size();) {
        if (*reports[i]->year != *reports[i - 1]->year)
            ++i;
        else
            reports.removeAt(reports[i] == home ? i - 1 : i);
    }
    if (reports.size() < 2)
        return {};
    if (!home)
        home = reports.last();

    QHash<QString, SameFigure> byIdentity;
    QStringList order;
    for (const Report *report : std::as_const(reports)) {
        QHash<QString, int> before;
        for (const Figure &figure : names ? figureparts::figuresNamed(*report, *names) : figures(*report)) {
            // A report may have the same rows in two tables: the first with the first, and so on.
            const QString plain = identity(figure);
            const QString key = plain + u'#' + QString::number(before[plain]++);
            if (!byIdentity.contains(key))
                order.append(key);
            SameFigure &same = byIdentity[key];
            // The latest stands in for a report that has no such figure.
            if (same.years.isEmpty() || same.ofHome.report != home->id)
                same.ofHome = figure;
            same.years.append(figure);
        }
    }
    order.removeIf([&](const QString &key) {
        const QList<Figure> &years = byIdentity[key].years;
        return years.size() < 2 ||
               std::none_of(years.begin(), years.end(), [](const Figure &figure) { return figure.hasNumbers(); });
    });
    giveNames(byIdentity, order);
    const QString name = slug(home->operation) + QStringLiteral("-over-years");
    QList<Figure> list;
    for (const QString &key : std::as_const(order))
        add(byIdentity[key], name, list);
    figureparts::makeNamesUnique(list);
    // Every year's page shows the same words (see keeperOfFigureTexts).
    for (Figure &figure : list)
        figureparts::takeTexts(figure, *reports.last());
    return list;
}

QList<const Report *> ofOperation(const std::vector<Report> &reports, const QString &operation)
{
    QList<const Report *> list;
    for (const Report &report : reports) {
        if (report.year && !report.operation.isEmpty() && report.operation.compare(operation, Qt::CaseInsensitive) == 0)
            list.append(&report);
    }
    return list;
}

} // namespace

QList<figureparts::BudgetPart> figureparts::budgetParts(bool impact)
{
    const QString by = impact ? QStringLiteral("-by-impact-area") : QStringLiteral("-by-outcome-area");
    return {{QStringLiteral("Final budget"), QStringLiteral("budget") + by,
             impact ? Message(QT_TRANSLATE_NOOP("Message", "Final budget by impact area"))
                    : Message(QT_TRANSLATE_NOOP("Message", "Final budget by outcome area"))},
            {QStringLiteral("Funds available"), QStringLiteral("funds-available") + by,
             impact ? Message(QT_TRANSLATE_NOOP("Message", "Funds available by impact area"))
                    : Message(QT_TRANSLATE_NOOP("Message", "Funds available by outcome area"))},
            {QStringLiteral("Expenditure"), QStringLiteral("expenditure") + by,
             impact ? Message(QT_TRANSLATE_NOOP("Message", "Expenditure by impact area"))
                    : Message(QT_TRANSLATE_NOOP("Message", "Expenditure by outcome area"))}};
}

QList<Figure> figuresOverYears(const std::vector<Report> &reports)
{
    QList<Figure> list;
    QSet<QString> done;
    for (const Report &report : reports) {
        const QString operation = report.operation.toCaseFolded();
        if (!done.contains(operation))
            list += figuresOf(ofOperation(reports, report.operation), nullptr);
        done.insert(operation);
    }
    return list;
}

QList<Figure> figuresOverYears(const std::vector<Report> &reports, const Report &report)
{
    return report.year ? figuresOf(ofOperation(reports, report.operation), &report) : QList<Figure>();
}

QList<Figure> figuresOverYears(const std::vector<Report> &reports, const Report &report, const QStringList &sectionIds)
{
    const QList<const Report *> same = report.year ? ofOperation(reports, report.operation) : QList<const Report *>();
    if (same.size() < 2)
        return {};
    // What stands on these pages is asked of the report itself first: of the others nothing else is made.
    QSet<QString> names;
    for (const QString &sectionId : sectionIds) {
        for (const Figure &figure : figuresOfSection(report, sectionId, 1)) {
            if (figure.section == sectionId)
                names.insert(figure.base);
        }
    }
    if (names.isEmpty())
        return {};
    QList<Figure> list = figuresOf(same, &report, &names);
    list.removeIf([&](const Figure &figure) { return !sectionIds.contains(figure.section); });
    return list;
}

} // namespace outturn
