// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/ReadBack.h"

#include "app/read/Layout.h"
#include "app/read/ReadReport.h"
#include "app/write/ReportText.h"

#include <QHash>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostMessages = 20;
constexpr qsizetype shownWords = 60;

/// A heading or a paragraph, with the section that a reader of the text finds it in.
struct Line
{
    QString section;
    QString text;
    bool operator==(const Line &) const = default;
    friend size_t qHash(const Line &line, size_t seed = 0) { return qHashMulti(seed, line.section, line.text); }
};

// A heading that only the format of the source marked as one.
bool isMarkedInText(const Section &section)
{
    const QString line = headingLine(section);
    return line.isEmpty() || headingWords(line).has_value();
}

class ReadBack
{
public:
    ReadBack(const Report &report, const Report &back) : m_report(report), m_back(back) {}

    QList<Message> differences()
    {
        compareFront();
        compareLines();
        compareTables();
        compareRows(m_report.indicators, m_back.indicators, Column::Country, Column::Actual);
        compareRows(m_report.finances, m_back.finances, Column::Label, Column::ExpenditureShare);
        compareSeries();
        if (m_others > 0)
            m_messages << Message(QT_TRANSLATE_NOOP("Message", "%1 more are not read back as they are"),
                                  {QString::number(m_others)});
        return m_messages;
    }

private:
    void say(Message message)
    {
        if (m_messages.size() < mostMessages)
            m_messages << std::move(message);
        else
            ++m_others;
    }

    void sayChanged(const QString &what, const QString &before, const QString &after)
    {
        say(Message(QT_TRANSLATE_NOOP("Message", "%1 is “%2”; read back from the text it is “%3”"),
                    {what, before.left(shownWords), after.left(shownWords)}));
    }

    void compareFront()
    {
        const auto yearOf = [](const Report &report) {
            return report.year ? QString::number(*report.year) : QString();
        };
        const auto compare = [&](const QString &what, const QString &before, const QString &after) {
            if (before != after)
                sayChanged(what, before, after);
        };
        compare(u"title"_s, m_report.title, m_back.title);
        compare(u"year"_s, yearOf(m_report), yearOf(m_back));
        compare(u"operation"_s, m_report.operation, m_back.operation);
        compare(u"downloaded"_s, m_report.downloaded.toString(Qt::ISODate), m_back.downloaded.toString(Qt::ISODate));
    }

    static QList<Line> linesOf(const Report &report)
    {
        QList<Line> lines;
        QString section;
        for (const Section &s : report.sections) {
            const QString heading = headingLine(s);
            if (!isMarkedInText(s)) {
                lines.append({section, heading.simplified()});
            } else {
                section = s.id;
                lines.append({section, u"%1 %2 %3"_s.arg(s.level).arg(s.number, s.title)});
            }
            for (const Paragraph &paragraph : s.statements)
                lines.append({section + u"!"_s, paragraph.text.simplified()});
            for (const Paragraph &paragraph : s.paragraphs)
                lines.append({section, paragraph.text.simplified()});
        }
        return lines;
    }

    void compareLines()
    {
        for (const Section &section : m_report.sections) {
            if (!isMarkedInText(section))
                say(Message(QT_TRANSLATE_NOOP("Message",
                                              "“%1” is a heading in words of its own, for which the text form has no "
                                              "mark; it stands there as a paragraph"),
                            {section.title.left(shownWords)}));
        }
        const QList<Line> lines = linesOf(m_report);
        const QList<Line> back = linesOf(m_back);
        if (lines == back)
            return;
        QHash<Line, int> found;
        for (const Line &line : back)
            ++found[line];
        bool moved = true;
        for (const Line &line : lines) {
            if (int &count = found[line]; count > 0) {
                --count;
                continue;
            }
            moved = false;
            say(Message(QT_TRANSLATE_NOOP("Message", "%1: “%2” is not read back as it stands"),
                        {line.section.isEmpty() ? m_report.fileName : line.section, line.text.left(shownWords)}));
        }
        if (moved)
            say(Message(QT_TRANSLATE_NOOP("Message", "The paragraphs are read back in another order")));
    }

    void compareTables()
    {
        const auto same = [](const Table &a, const Table &b) {
            return a.kind == b.kind && a.rowCount == b.rowCount &&
                   std::equal(a.headers.begin(), a.headers.end(), b.headers.begin(), b.headers.end(),
                              [](const ColumnHeader &x, const ColumnHeader &y) {
                                  return x.column == y.column && x.written == y.written;
                              });
        };
        const size_t count = std::max(m_report.tables.size(), m_back.tables.size());
        for (size_t i = 0; i < count; ++i) {
            if (i >= m_report.tables.size() || i >= m_back.tables.size() ||
                !same(m_report.tables[i], m_back.tables[i])) {
                say(Message(
                    QT_TRANSLATE_NOOP("Message", "The table %1 is not read back with the same columns and rows"),
                    {i < m_report.tables.size() ? m_report.tables[i].id : m_back.tables[i].id}));
                return; // those after it would only follow from it
            }
        }
    }

    static bool isNameEdited(const IndicatorRow &row)
    {
        return row.code.isEdited() || row.title.isEdited() || row.population.isEdited() ||
               (row.country && row.country->isEdited());
    }
    static bool isNameEdited(const FinanceRow &row) { return row.label.isEdited(); }

    template <typename Row>
    void compareRows(const std::vector<Row> &rows, const std::vector<Row> &back, Column first, Column last)
    {
        const bool sameCount = rows.size() == back.size();
        for (size_t i = 0; i < rows.size(); ++i) {
            const Row *other = sameCount ? &back[i] : rowOf(m_back, rows[i]);
            if (!other) {
                say(Message(QT_TRANSLATE_NOOP("Message", "%1 is not read back as a row"), {rows[i].id.text()}));
                continue;
            }
            if (rows[i].id != other->id && !isNameEdited(rows[i]))
                sayChanged(u"id"_s, rows[i].id.text(), other->id.text());
            for (int c = static_cast<int>(first); c <= static_cast<int>(last); ++c) {
                const auto column = static_cast<Column>(c);
                compareCells(rows[i].id, column, rows[i].cell(column), other->cell(column));
            }
        }
    }

    static const IndicatorRow *rowOf(const Report &report, const IndicatorRow &row) { return report.indicator(row.id); }
    static const FinanceRow *rowOf(const Report &report, const FinanceRow &row) { return report.finance(row.id); }

    void compareCells(const RowId &row, Column column, const Cell *before, const Cell *after)
    {
        const QString written = before ? before->value().written() : QString();
        const QString back = after ? after->value().written() : QString();
        if (!before != !after || (before && before->value() != after->value()))
            sayChanged(row.text() + u", "_s + columnName(column), written, back);
    }

    void compareSeries()
    {
        for (const SeriesPoint &point : m_report.series) {
            const SeriesPoint *back = m_back.point(point.series, point.year);
            for (const Column column : seriesColumns(point.series)) {
                const Cell *after = back && back->cell(column) ? &*back->cell(column) : nullptr;
                compareCells(point.id(), column, point.cell(column) ? &*point.cell(column) : nullptr, after);
            }
        }
        if (m_report.series.size() != m_back.series.size() ||
            m_report.seriesHeadings.size() != m_back.seriesHeadings.size())
            say(Message(QT_TRANSLATE_NOOP("Message", "The series are read back with other years or titles")));
    }

    const Report &m_report;
    const Report &m_back;
    QList<Message> m_messages;
    qint64 m_others = 0;
};

} // namespace

Result<QList<Message>> lostInText(const Report &report, const QByteArray &text)
{
    const auto back = readReport(text, report.fileName);
    if (!back)
        return tl::unexpected(back.error());
    return ReadBack(report, *back).differences();
}

} // namespace outturn
