// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Intents.h"
#include "app/edit/RowIntents.h"
#include "tests/app/RandomRemark.h"
#include "tests/app/ReportText.h"
#include "tests/app/Seed.h"

/// Reports with random edits of every kind, for properties that hold whatever was edited.
namespace outturn::testing {

/// A report with a year in a series, and a section with two tables.
inline QByteArray sampleSource()
{
    return ownReport(u"small.txt"_s)
        .replace("Budget and Expenditure Trend\n", "Budget and Expenditure Trend\n\nYear\tFinal Budget\tFunds "
                                                   "Available\tExpenditure\n2021\t900\t\t800\n");
}

inline QStringList textsOf(const QList<Paragraph> &list)
{
    QStringList texts;
    for (const Paragraph &paragraph : list)
        texts << paragraph.text;
    return texts;
}

/// Everything of a report that an edit can change, with what deepText() leaves out.
inline QString wholeText(const Report &report)
{
    QString text = deepText(report);
    for (const IndicatorRow &row : report.indicators)
        text += u"\nrow "_s + row.id.text() + placeText(row.place) + QString::number(row.table);
    for (const FinanceRow &row : report.finances)
        text += u"\nrow "_s + row.id.text() + placeText(row.place) + QString::number(row.table);
    return text;
}

class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    qsizetype below(qsizetype bound) { return bound > 0 ? m_random.bounded(static_cast<int>(bound)) : 0; }

    Result<std::vector<Edit>> next(const Report &report)
    {
        switch (below(10)) {
        case 9:
            return one(randomRemark(report, [this](qsizetype bound) { return below(bound); }));
        case 0:
        case 1:
            return one(cell(report));
        case 2:
            return one(series(report));
        case 3:
        case 4:
            return one(paragraphs(report));
        case 5:
            return one(insertRowIntent(report, anyRow(report), below(2) ? Beside::Above : Beside::Below));
        case 6:
            return deleteRowsIntent(report, {anyRow(report)});
        case 7:
            return duplicateRowsIntent(report, {anyRow(report)});
        default:
            return moveRowsIntent(report, {anyRow(report)}, below(2) ? Beside::Above : Beside::Below);
        }
    }

    /// So many edits more; those that are refused are left out.
    std::vector<Edit> edit(Report &report, int count)
    {
        std::vector<Edit> made;
        for (int i = 0; i < count; ++i) {
            const auto edits = next(report);
            if (!edits)
                continue;
            for (const Edit &edit : *edits) {
                if (!changesNothing(edit) && outturn::apply(edit, report))
                    made.push_back(edit);
            }
        }
        return made;
    }

private:
    template <typename E> static Result<std::vector<Edit>> one(Result<E> edit)
    {
        if (!edit)
            return tl::unexpected(edit.error());
        return std::vector<Edit>{*std::move(edit)};
    }

    QString words()
    {
        static const QStringList some{
            u"Unknown"_s, u""_s,     u"12.5%"_s, u"7,000"_s,        u"42"_s,
            u"0"_s,       u"IDPs"_s, u"Text."_s, u"Mañana — “≥”"_s, u"Nothing else changed."_s};
        return some[below(some.size())];
    }

    RowId anyRow(const Report &report)
    {
        const auto rows = static_cast<qsizetype>(report.indicators.size() + report.finances.size());
        if (rows == 0)
            return {};
        const auto at = static_cast<size_t>(below(rows));
        return at < report.indicators.size() ? report.indicators[at].id
                                             : report.finances[at - report.indicators.size()].id;
    }

    Result<Edit> cell(const Report &report)
    {
        return setCellIntent(report, anyRow(report), static_cast<Column>(below(columnCount)), words());
    }

    Result<Edit> series(const Report &report)
    {
        const auto kind = below(2) ? SeriesKind::BudgetTrend : SeriesKind::ContributionsTrend;
        const QList<Column> columns = seriesColumns(kind);
        const RowId row(seriesName(kind) + u'/' + QString::number(2019 + below(4)));
        return setCellIntent(report, row, columns[below(columns.size())], below(3) ? u"7,000"_s : QString());
    }

    Result<Edit> paragraphs(const Report &report)
    {
        const Section &section = report.sections[static_cast<size_t>(below(qsizetype(report.sections.size())))];
        if (!section.statements.isEmpty() && below(2))
            return setParagraphsIntent(report, section.id, ParagraphRole::Statement, changed(section.statements));
        const auto items = report.bodyItems(static_cast<int>(&section - report.sections.data()));
        const auto part = static_cast<size_t>(below(static_cast<qsizetype>(items.size()) + 1));
        const int from = part > 0 ? items[part - 1].afterParagraphs : 0;
        const int end = part < items.size() ? items[part].afterParagraphs : int(section.paragraphs.size());
        return setPartIntent(report, section.id, static_cast<int>(part),
                             changed(section.paragraphs.sliced(from, end - from)));
    }

    QStringList changed(const QList<Paragraph> &list)
    {
        QStringList texts = textsOf(list);
        const qsizetype at = below(texts.size());
        switch (below(5)) {
        case 0:
            texts.insert(at, words());
            break;
        case 1:
            if (!texts.isEmpty())
                texts.removeAt(at);
            break;
        case 2:
            if (!texts.isEmpty())
                texts[at] = words();
            break;
        case 3:
            if (texts.size() > 1)
                texts.move(at, below(texts.size()));
            break;
        default:
            texts << words() << words();
        }
        return texts;
    }

    QRandomGenerator m_random;
};

} // namespace outturn::testing
