// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/DifferenceRows.h"

#include "app/edit/RemarkInput.h"
#include "app/figure/FigureNamed.h"
#include "ui/outline/ReportWords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptWords = 160; // characters at either end of a run that is the same

/// The sections of both in one order.
QStringList sectionOrder(const Report &a, const Report &b)
{
    QStringList order;
    for (const Section &section : b.sections)
        order << section.id;
    qsizetype after = 0;
    for (const Section &section : a.sections) {
        const qsizetype at = order.indexOf(section.id);
        if (at < 0)
            order.insert(after++, section.id);
        else
            after = at + 1;
    }
    return order;
}

QString sectionOf(const Report &a, const Report &b, const RowId &row)
{
    const Section *section = b.sectionOf(row);
    if (!section)
        section = a.sectionOf(row);
    return section ? section->id : QString();
}

/// The cells of a row in one line.
QString rowWords(const Report &report, const RowId &id)
{
    if (const IndicatorRow *row = report.indicator(id))
        return summary(Edit(InsertRow{{}, 0, *row})).after;
    if (const FinanceRow *row = report.finance(id))
        return summary(Edit(InsertRow{{}, 0, *row})).after;
    return {};
}

} // namespace

QString DifferenceRows::value(const std::optional<Value> &value)
{
    if (!value)
        return tr("(no such cell)");
    return value->isBlank() ? tr("(empty)") : value->written();
}

std::vector<WordRun> DifferenceRows::shortened(std::vector<WordRun> runs)
{
    for (size_t i = 0; i < runs.size(); ++i) {
        QString &text = runs[i].text;
        const bool first = i == 0;
        const bool last = i + 1 == runs.size();
        if (runs[i].in != WordRun::In::Both || text.size() < 3 * keptWords)
            continue;
        const qsizetype end = first ? 0 : text.lastIndexOf(u' ', keptWords) + 1;
        const qsizetype begin = last ? text.size() : text.indexOf(u' ', text.size() - keptWords);
        if (begin < 0)
            continue;
        text = text.first(end) + u"…"_s + text.sliced(begin);
    }
    return runs;
}

QString DifferenceRows::spoken(const std::vector<WordRun> &runs)
{
    QString words;
    for (const WordRun &run : runs) {
        switch (run.in) {
        case WordRun::In::Both:
            words += run.text;
            break;
        case WordRun::In::A:
            words += tr("[removed: %1]").arg(run.text.trimmed()) + u' ';
            break;
        case WordRun::In::B:
            words += tr("[added: %1]").arg(run.text.trimmed()) + u' ';
            break;
        }
    }
    return words.trimmed();
}

std::vector<DifferenceRow> DifferenceRows::of(const Report &a, const Report &b, const Comparison &comparison,
                                              bool withReport)
{
    QHash<QString, std::vector<DifferenceRow>> bySection;
    const auto add = [&](const QString &section, DifferenceRow row) {
        row.report = b.id;
        row.section = section;
        bySection[section].push_back(std::move(row));
    };
    const auto whole = [&](const RowId &row, bool onlyA) {
        DifferenceRow line;
        line.kind = onlyA ? DifferenceRow::Kind::OnlyA : DifferenceRow::Kind::OnlyB;
        line.row = row;
        line.where = ReportWords::row(onlyA ? a : b, row);
        line.what = tr("whole row");
        line.a = onlyA ? rowWords(a, row) : tr("(no such row)");
        line.b = onlyA ? tr("(no such row)") : rowWords(b, row);
        add(sectionOf(a, b, row), line);
    };
    for (const auto &[ids, onlyA] :
         {std::pair(&comparison.sectionsOnlyA, true), std::pair(&comparison.sectionsOnlyB, false)}) {
        for (const QString &id : *ids) {
            DifferenceRow line;
            line.kind = onlyA ? DifferenceRow::Kind::OnlyA : DifferenceRow::Kind::OnlyB;
            line.where = tr("Section");
            line.what = tr("whole section");
            line.a = onlyA ? tr("is there") : tr("(no such section)");
            line.b = onlyA ? tr("(no such section)") : tr("is there");
            add(id, line);
        }
    }
    for (const RowId &row : comparison.rowsOnlyA)
        whole(row, true);
    for (const RowId &row : comparison.rowsOnlyB)
        whole(row, false);
    for (const CellDifference &cell : comparison.cells) {
        DifferenceRow line;
        line.kind = DifferenceRow::Kind::Cell;
        line.row = cell.row;
        line.column = cell.column;
        const bool inB = cell.b.has_value();
        line.where = ReportWords::row(inB ? b : a, cell.row);
        line.what = ReportWords::column(cell.column);
        line.a = value(cell.a);
        line.b = value(cell.b);
        add(sectionOf(a, b, cell.row), line);
    }
    for (const ParagraphDifference &paragraph : comparison.paragraphs) {
        DifferenceRow line;
        line.kind = DifferenceRow::Kind::Paragraph;
        line.role = paragraph.role;
        line.paragraph = paragraph.firstB;
        const QString number = QLocale().toString(paragraph.firstB + 1);
        line.where = paragraph.role == ParagraphRole::Statement ? tr("Statement %1").arg(number)
                                                                : tr("Paragraph %1").arg(number);
        line.a = paragraph.a;
        line.b = paragraph.b;
        line.runs = shortened(wordRuns(paragraph.a, paragraph.b));
        add(paragraph.section, line);
    }
    for (const RemarkDifference &remark : comparison.remarks) {
        DifferenceRow line;
        line.kind = DifferenceRow::Kind::Remark;
        line.where = ReportWords::remark(b, remark.subject, remark.part);
        line.what = ReportWords::remarkKind(remark.subject);
        const auto side = [&](const QString &text) {
            const QString words = ReportWords::remarkWords(remark.subject, text);
            return words.isEmpty() ? tr("(empty)") : words;
        };
        line.a = side(remark.a);
        line.b = side(remark.b);
        const QString name = figureOfRow(remark.subject);
        const auto figure = name.isEmpty() ? std::nullopt : figureNamed(b, name);
        add(figure ? figure->section : QString(), line);
    }

    std::vector<DifferenceRow> rows;
    QStringList order = sectionOrder(a, b);
    order << QString(); // series of a year that neither has a heading for, remarks of no section
    for (const QString &id : std::as_const(order)) {
        const auto found = bySection.find(id);
        if (found == bySection.end())
            continue;
        DifferenceRow heading;
        heading.report = b.id;
        heading.section = id;
        heading.where = ReportWords::place(b, id);
        if (heading.where.isEmpty())
            heading.where = ReportWords::place(a, id);
        if (withReport)
            heading.where = ReportWords::report(b) + u" · "_s + heading.where;
        rows.push_back(heading);
        std::move(found->begin(), found->end(), std::back_inserter(rows));
    }
    return rows;
}

} // namespace outturn
