// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/Figure.h"

#include "app/edit/RemarkInput.h"
#include "app/figure/FigureParts.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace outturn {

namespace figureparts {

FigurePoint point(const QString &label, const RowId &row, Column column, const Cell *cell, Unit unit)
{
    FigurePoint p;
    p.label = label;
    p.row = row;
    p.column = column;
    p.noColumn = !cell;
    if (!cell)
        return p;
    const Value &value = cell->value();
    p.written = value.written();
    if (value.number() && value.unit() == unit)
        p.value = value.number();
    else
        p.missing = value.number() ? Value::Kind::Text : value.kind();
    return p;
}

Figure emptyFigure(const Report &report, const QString &name, Figure::Form form)
{
    Figure figure;
    figure.name = name;
    figure.base = name;
    figure.form = form;
    figure.report = report.id;
    figure.source = report.fileName;
    figure.year = report.year;
    return figure;
}

int sectionOfTable(const Report &report, int table)
{
    return table >= 0 && table < static_cast<int>(report.tables.size())
               ? report.tables[static_cast<size_t>(table)].section
               : -1;
}

QString areaIdOf(const Report &report, AreaKind kind, int number)
{
    for (const Area &area : report.areas) {
        if (area.kind == kind && area.number == number)
            return area.id;
    }
    const QString name = areaKindName(kind);
    return number > 0 ? name + u'-' + QString::number(number) : name;
}

void makeNamesUnique(QList<Figure> &list)
{
    QSet<QString> taken;
    for (Figure &figure : list) {
        const QString base = figure.name;
        for (int n = 2; taken.contains(figure.name); ++n)
            figure.name = base + u'-' + QString::number(n);
        taken.insert(figure.name);
    }
}

void takeTexts(Figure &figure, const Report &report)
{
    const QString subject = figureRow(figure.name);
    QHash<QString, QString> rows;
    for (const Remark &remark : report.remarks) {
        if (remark.subject != subject)
            continue;
        if (remark.part == figureTitlePart())
            figure.ownTitle = remark.text;
        else if (remark.part == figureNotePart())
            figure.ownNote = remark.text;
        else
            rows.insert(remark.part, remark.text);
    }
    if (figure.series.isEmpty() || rows.isEmpty())
        return;
    for (const FigurePoint &p : std::as_const(figure.series.first().points)) {
        if (const auto it = rows.constFind(p.row.text()); !p.row.isEmpty() && it != rows.cend())
            figure.rowNotes.append({p.row, *it});
    }
}

} // namespace figureparts

namespace {

const FinanceRow *financeRowOf(const Report &report, const Area &area)
{
    const auto found = std::find_if(report.finances.begin(), report.finances.end(), [&](const FinanceRow &row) {
        return row.role == FinanceRole::Area && row.areaKind == area.kind && row.areaNumber == area.number;
    });
    return found == report.finances.end() ? nullptr : &*found;
}

bool holdsRow(const Figure &figure, const RowId &row)
{
    return !figure.series.isEmpty() &&
           std::any_of(figure.series.first().points.begin(), figure.series.first().points.end(),
                       [&](const FigurePoint &p) { return p.row == row; });
}

} // namespace

QString Figure::noteWords() const
{
    QStringList notes;
    if (!note.pattern.isEmpty())
        notes.append(note.translated());
    for (const MoreNote &more : moreNotes)
        notes.append(more.year ? QString::number(*more.year) + QStringLiteral(": ") + more.note.translated()
                               : more.note.translated());
    if (!ownNote.isEmpty())
        notes.append(ownNote);
    return notes.join(u' ');
}

bool Figure::hasNumbers() const
{
    return std::any_of(series.begin(), series.end(), [](const FigureSeries &s) {
        return std::any_of(s.points.begin(), s.points.end(), [](const FigurePoint &p) { return p.value || p.step; });
    });
}

namespace {

QList<Figure> figuresWith(const Report &report, const figureparts::Wanted &wanted)
{
    QList<figureparts::Draft> drafts;
    figureparts::addProgressFigures(report, drafts, wanted);
    figureparts::addIndicatorFigures(report, drafts, wanted);
    if (wanted.details)
        figureparts::addPopulationFigures(report, drafts, wanted);
    figureparts::addFinanceFigures(report, drafts);
    figureparts::addSeriesFigures(report, drafts);
    drafts.removeIf([&](const figureparts::Draft &draft) { return !wanted.has(draft.figure.base); });
    std::stable_sort(drafts.begin(), drafts.end(), [](const auto &a, const auto &b) { return a.section < b.section; });

    QList<Figure> list;
    list.reserve(drafts.size());
    for (figureparts::Draft &draft : drafts) {
        if (draft.section >= 0 && draft.section < static_cast<int>(report.sections.size()))
            draft.figure.section = report.sections[static_cast<size_t>(draft.section)].id;
        list.append(std::move(draft.figure));
    }
    figureparts::makeNamesUnique(list);
    for (Figure &figure : list)
        figureparts::takeTexts(figure, report);
    return list;
}

} // namespace

void sortRows(Figure &figure, RowSequence order)
{
    const bool sortable = figure.form == Figure::Form::NestedBars || figure.form == Figure::Form::Bars;
    if (order == RowSequence::AsReported || !sortable || figure.series.isEmpty())
        return;
    const QList<FigurePoint> first = figure.series.first().points;
    QList<qsizetype> places(first.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
        const std::optional<Decimal> &left = first[a].value, &right = first[b].value;
        return left && right ? *left > *right : left.has_value() && !right.has_value();
    });
    for (FigureSeries &series : figure.series) {
        const QList<FigurePoint> before = series.points;
        for (qsizetype i = 0; i < places.size(); ++i)
            series.points[i] = before[places[i]];
    }
    std::stable_sort(figure.rowNotes.begin(), figure.rowNotes.end(), [&](const RowNote &a, const RowNote &b) {
        const auto place = [&](const RowId &row) {
            const QList<FigurePoint> &points = figure.series.first().points;
            return std::find_if(points.begin(), points.end(), [&](const FigurePoint &p) { return p.row == row; }) -
                   points.begin();
        };
        return place(a.row) < place(b.row);
    });
}

QList<Figure> figures(const Report &report)
{
    return figuresWith(report, {{}, nullptr, 0, true});
}

QList<Figure> figuresOfSection(const Report &report, const QString &sectionId, int mostRows)
{
    const auto section = std::find_if(report.sections.begin(), report.sections.end(),
                                      [&](const Section &s) { return s.id == sectionId; });
    if (section == report.sections.end())
        return {};
    const int index = static_cast<int>(section - report.sections.begin());
    const Area *area = report.areaOfSection(index);
    const FinanceRow *own = area ? financeRowOf(report, *area) : nullptr;

    QList<Figure> list;
    for (Figure &figure : figuresWith(report, {index, nullptr, mostRows, false})) {
        if (figure.section == sectionId) {
            list.append(std::move(figure));
        } else if (own && figure.form == Figure::Form::NestedBars && holdsRow(figure, own->id)) {
            figure.emphasis = own->id;
            list.append(std::move(figure));
        }
    }
    return list;
}

QList<Figure> detailFigures(const Report &report, const QString &sectionId)
{
    const Section *section = report.section(sectionId);
    if (!section)
        return {};
    QList<Figure> list = figuresWith(report, {static_cast<int>(section - report.sections.data()), nullptr, 0, true});
    list.removeIf([&](const Figure &figure) { return !figure.isDetail || figure.section != sectionId; });
    return list;
}

QList<Figure> figureparts::figuresNamed(const Report &report, const QSet<QString> &names, int mostRows)
{
    return figuresWith(report, {{}, &names, mostRows, true});
}

} // namespace outturn
