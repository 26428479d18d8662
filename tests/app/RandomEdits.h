// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Intents.h"
#include "tests/app/RandomRemark.h"
#include "tests/app/Seed.h"

/// Edits at random, for properties that hold whatever is edited.
namespace outturn::testing {

using namespace Qt::StringLiterals;

class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    Result<Edit> next(const Report &report)
    {
        switch (below(8)) {
        case 7:
            return randomRemark(report, [this](qsizetype bound) { return below(bound); });
        case 5:
        case 6:
            return row(report);
        case 0:
        case 1:
            return cell(report);
        case 2:
            return series(report);
        case 3:
            return part(report);
        default:
            return paragraphs(report);
        }
    }

    /// A row that comes, goes or moves.
    Result<Edit> row(const Report &report)
    {
        const Table &table = report.tables[static_cast<size_t>(below(static_cast<qsizetype>(report.tables.size())))];
        const auto position = static_cast<int>(below(table.rowCount));
        if (table.rowCount < 2)
            return insertion(report, table, position);
        const auto at = static_cast<size_t>(table.firstRow + position);
        const TableRow standing =
            table.kind == Table::Kind::Indicators ? TableRow(report.indicators[at]) : TableRow(report.finances[at]);
        switch (below(3)) {
        case 0:
            return insertion(report, table, static_cast<int>(below(table.rowCount + 1)));
        case 1:
            return DeleteRow{table.id, position, standing};
        default:
            return MoveRow{table.id, rowId(standing), position, static_cast<int>(below(table.rowCount))};
        }
    }

    qsizetype below(qsizetype bound) { return bound > 0 ? m_random.bounded(static_cast<int>(bound)) : 0; }

private:
    QString words()
    {
        static const QStringList some{u"Unknown"_s,     u""_s,     u"12.5%"_s, u"7,000"_s, u"42"_s, u"Mañana — “≥”"_s,
                                      u"1.3 Heading"_s, u"IDPs"_s, u"Text."_s, u"0"_s};
        return some[below(some.size())];
    }

    // A row like one that stands, of nobody's source.
    Result<Edit> insertion(const Report &report, const Table &table, int position)
    {
        const RowId id(u"added/%1"_s.arg(++m_added));
        const auto fresh = [&](auto row) -> Result<Edit> {
            row.id = id;
            row.place = {};
            for (int i = 0; i < columnCount; ++i) {
                if (Cell *cell = row.cell(static_cast<Column>(i)))
                    *cell = Cell(cell->value());
            }
            return InsertRow{table.id, position, row};
        };
        const auto like = static_cast<size_t>(table.firstRow + below(std::max(1, table.rowCount)));
        if (table.kind == Table::Kind::Indicators)
            return like < report.indicators.size() ? fresh(report.indicators[like]) : fresh(IndicatorRow{});
        return like < report.finances.size() ? fresh(report.finances[like]) : fresh(FinanceRow{});
    }

    Result<Edit> cell(const Report &report)
    {
        const auto column = static_cast<Column>(below(columnCount));
        const bool money = below(3) == 0;
        const RowId row =
            money ? report.finances[static_cast<size_t>(below(static_cast<qsizetype>(report.finances.size())))].id
                  : report.indicators[static_cast<size_t>(below(static_cast<qsizetype>(report.indicators.size())))].id;
        return setCellIntent(report, row, column, words());
    }

    Result<Edit> series(const Report &report)
    {
        const auto kind = below(2) ? SeriesKind::BudgetTrend : SeriesKind::ContributionsTrend;
        const QList<Column> columns = seriesColumns(kind);
        const RowId row(seriesName(kind) + u'/' + QString::number(2019 + below(4)));
        return setCellIntent(report, row, columns[below(columns.size())], below(3) ? u"7,000"_s : QString());
    }

    QStringList changed(const QList<Paragraph> &list)
    {
        QStringList texts;
        for (const Paragraph &paragraph : list)
            texts << paragraph.text;
        const qsizetype at = below(texts.size());
        switch (below(4)) {
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
        default:
            texts << words() << words();
        }
        return texts;
    }

    Result<Edit> paragraphs(const Report &report)
    {
        const Section &section = any(report);
        const auto role =
            !section.statements.isEmpty() && below(2) ? ParagraphRole::Statement : ParagraphRole::Narrative;
        return setParagraphsIntent(report, section.id, role, changed(section.list(role)));
    }

    Result<Edit> part(const Report &report)
    {
        const Section &section = any(report);
        const int index = static_cast<int>(&section - report.sections.data());
        const auto items = report.bodyItems(index);
        const auto number = static_cast<int>(below(static_cast<qsizetype>(items.size()) + 1));
        const int from = number > 0 ? items[static_cast<size_t>(number) - 1].afterParagraphs : 0;
        const auto end = static_cast<size_t>(number) < items.size() ? items[static_cast<size_t>(number)].afterParagraphs
                                                                    : static_cast<int>(section.paragraphs.size());
        return setPartIntent(report, section.id, number, changed(section.paragraphs.sliced(from, end - from)));
    }

    const Section &any(const Report &report)
    {
        return report.sections[static_cast<size_t>(below(static_cast<qsizetype>(report.sections.size())))];
    }

    QRandomGenerator m_random;
    int m_added = 0;
};

} // namespace outturn::testing
