// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/ReportText.h"

#include <algorithm>
#include <limits>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

QString titleOf(SeriesKind kind)
{
    return kind == SeriesKind::BudgetTrend ? u"Budget and Expenditure Trend"_s : u"Contributions Trend by Type"_s;
}

class ReportText
{
public:
    explicit ReportText(const Report &report) : m_report(report) {}

    QByteArray write()
    {
        takeCover();
        const int count = static_cast<int>(m_report.sections.size());
        for (int i = 0; i < count; ++i) {
            const Section &section = m_report.sections[static_cast<size_t>(i)];
            takeLine(headingLine(section));
            // Before the first heading the date ends what is read as title, year and operation.
            if (i == 0 && section.place.isNowhere())
                takeDate();
            takeBody(section, i);
            if (i == 0 && !section.place.isNowhere())
                takeDate();
        }
        takeSeriesWithoutHeading();
        if (m_text.endsWith("\n\n"_L1))
            m_text.chop(1);
        return m_text.toUtf8();
    }

private:
    void takeLine(const QString &text)
    {
        const QString words = text.simplified();
        if (!words.isEmpty())
            m_text += words + "\n\n"_L1;
    }

    void takeRow(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text += u'\t';
            m_text += cells[i].simplified();
        }
        m_text += u'\n';
    }

    void takeCover()
    {
        takeLine(m_report.title);
        if (m_report.year)
            takeLine(QString::number(*m_report.year));
        if (!m_report.operation.isEmpty())
            takeLine(m_report.title.isEmpty() ? u"Operation: "_s + m_report.operation : m_report.operation);
    }

    void takeDate()
    {
        if (m_report.downloaded.isValid())
            takeLine(u"Downloaded date: "_s + m_report.downloaded.toString(u"dd/MM/yyyy"_s));
    }

    void takeBody(const Section &section, int index)
    {
        for (const Paragraph &statement : section.statements)
            takeLine(statement.text);
        const std::vector<Report::BodyItem> items = m_report.bodyItems(index);
        size_t next = 0;
        const auto takeItems = [&](qsizetype paragraphs) {
            for (; next < items.size() && items[next].afterParagraphs <= paragraphs; ++next) {
                if (items[next].isSeries)
                    takeSeries(m_report.seriesHeadings[static_cast<size_t>(items[next].index)]);
                else
                    takeTable(m_report.tables[static_cast<size_t>(items[next].index)]);
            }
        };
        for (qsizetype i = 0; i < section.paragraphs.size(); ++i) {
            takeItems(i);
            takeLine(section.paragraphs[i].text);
        }
        takeItems(std::numeric_limits<int>::max());
    }

    void takeTable(const Table &table)
    {
        QStringList header;
        for (const ColumnHeader &column : table.headers)
            header << column.written;
        takeRow(header);
        for (int i = table.firstRow; i < table.firstRow + table.rowCount; ++i) {
            if (table.kind == Table::Kind::Indicators)
                takeRow(cellsOf(m_report.indicators[static_cast<size_t>(i)], table));
            else
                takeRow(cellsOf(m_report.finances[static_cast<size_t>(i)], table));
        }
        m_text += u'\n';
    }

    template <typename Row> static QStringList cellsOf(const Row &row, const Table &table)
    {
        const bool ownCode = std::any_of(table.headers.begin(), table.headers.end(),
                                         [](const ColumnHeader &header) { return header.column == Column::Code; });
        QStringList cells;
        for (const ColumnHeader &header : table.headers) {
            const Cell *cell = row.cell(header.column);
            QString words = cell ? cell->value().written() : QString();
            if constexpr (std::is_same_v<Row, IndicatorRow>) {
                if (header.column == Column::Title && !ownCode)
                    words = row.code.value().written() + u' ' + words;
            }
            cells << words;
        }
        return cells;
    }

    void takeSeries(const SeriesHeading &heading)
    {
        takeLine(heading.title);
        const auto kind = static_cast<size_t>(heading.series);
        if (!std::exchange(m_seriesTaken[kind], true))
            takePoints(heading.series);
    }

    // A year lacks some columns where only others were filled in by hand. A blank cell is not the same, so that years
    // with other columns have a header of their own.
    void takePoints(SeriesKind kind)
    {
        QList<Column> header;
        for (const SeriesPoint &point : m_report.series) {
            if (point.series != kind || point.isEmpty())
                continue;
            QList<Column> columns;
            QStringList cells{QString::number(point.year)};
            for (const Column column : seriesColumns(kind)) {
                if (const auto &cell = point.cell(column)) {
                    columns << column;
                    cells << cell->value().written();
                }
            }
            if (columns != header) {
                QStringList words{u"Year"_s};
                for (const Column column : columns)
                    words << seriesHeader(column);
                takeRow(words);
                header = columns;
            }
            takeRow(cells);
        }
        if (!header.isEmpty())
            m_text += u'\n';
    }

    void takeSeriesWithoutHeading()
    {
        for (const SeriesKind kind : {SeriesKind::BudgetTrend, SeriesKind::ContributionsTrend}) {
            const bool any = std::any_of(m_report.series.begin(), m_report.series.end(),
                                         [&](const SeriesPoint &point) { return point.series == kind; });
            if (any && !m_seriesTaken[static_cast<size_t>(kind)])
                takeSeries({kind, -1, titleOf(kind), 0, {}});
        }
    }

    const Report &m_report;
    QString m_text;
    std::array<bool, 2> m_seriesTaken{}; ///< by SeriesKind
};

} // namespace

QString headingLine(const Section &section)
{
    if (section.id == "cover"_L1 && section.place.isNowhere())
        return {};
    if (section.number.isEmpty())
        return section.title;
    if (section.number.contains(u'.'))
        return section.number + u' ' + section.title;
    return section.id.startsWith("section-"_L1) ? u"Section %1: %2"_s.arg(section.number, section.title)
                                                : section.number + u". "_s + section.title;
}

QString seriesHeader(Column column)
{
    switch (column) {
    case Column::Budget:
        return u"Final Budget"_s;
    case Column::Available:
        return u"Funds Available"_s;
    case Column::Expenditure:
        return u"Expenditure"_s;
    case Column::Unearmarked:
        return u"Unearmarked"_s;
    case Column::SoftlyEarmarked:
        return u"Softly Earmarked"_s;
    case Column::Earmarked:
        return u"Earmarked"_s;
    case Column::TightlyEarmarked:
        return u"Tightly Earmarked"_s;
    default:
        return u"Total"_s;
    }
}

QByteArray reportText(const Report &report)
{
    return ReportText(report).write();
}

} // namespace outturn
