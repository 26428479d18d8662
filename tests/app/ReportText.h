// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/write/ReportJson.h"
#include "app/write/TextWriter.h"

#include <QFile>

/// Reports as text, for tests that compare them.
namespace outturn::testing {

using namespace Qt::StringLiterals;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return file.readAll();
}

inline QByteArray ownReport(const QString &name)
{
    return bytesOf(QStringLiteral(TEST_DATA "/reports/") + name);
}

inline Report read(const QByteArray &bytes)
{
    auto report = readReport(bytes, u"report.txt"_s);
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().english()));
    return *std::move(report);
}

inline QByteArray written(const Report &report, const QByteArray &source)
{
    const auto text = toText(report, source);
    return text ? text->bytes : "error: " + text.error().english().toUtf8();
}

inline QString placeText(const Place &place)
{
    return u"@%1:%2+%3:%4"_s.arg(place.line()).arg(place.column()).arg(place.offset()).arg(place.length());
}

inline QString cellText(const std::optional<Cell> &cell)
{
    if (!cell)
        return u"(none)"_s;
    const Value &value = cell->value();
    return kindName(value.kind()) + u" “"_s + value.written() + u"” "_s +
           (value.number() ? value.number()->toPlain() : QString()) + unitName(value.unit()) +
           (cell->isEdited() ? u" was “"_s + cell->imported().written() + u'”' : QString()) + placeText(cell->place());
}

inline QString paragraphText(const Paragraph &paragraph)
{
    QString text = paragraph.text + (paragraph.edited ? u" *"_s : QString());
    for (const Place &place : paragraph.places)
        text += placeText(place);
    return text;
}

/// Everything of a report that an edit can change, a line each, with what dump does not show.
inline QString deepText(const Report &report)
{
    QStringList lines;
    for (const Section &section : report.sections) {
        lines << u"# "_s + section.id;
        for (const Paragraph &paragraph : section.statements)
            lines << u"statement "_s + paragraphText(paragraph);
        for (const Paragraph &paragraph : section.paragraphs)
            lines << paragraphText(paragraph);
        for (const Place &place : section.removed)
            lines << u"removed "_s + placeText(place);
    }
    for (const Table &table : report.tables)
        for (const Place &place : table.removed)
            lines << u"removed of "_s + table.id + placeText(place);
    for (const Table &table : report.tables)
        lines << u"table %1 after %2, rows %3+%4"_s.arg(table.id)
                     .arg(table.afterParagraphs)
                     .arg(table.firstRow)
                     .arg(table.rowCount);
    for (const SeriesHeading &heading : report.seriesHeadings)
        lines << u"series title %1 after %2"_s.arg(heading.title).arg(heading.afterParagraphs);
    const auto cells = [&](const auto &row, Column first, Column last) {
        for (int c = static_cast<int>(first); c <= static_cast<int>(last); ++c) {
            const auto column = static_cast<Column>(c);
            const Cell *cell = row.cell(column);
            lines << row.id.text() + u' ' + columnName(column) + u' ' +
                         cellText(cell ? std::optional(*cell) : std::nullopt);
        }
    };
    for (const IndicatorRow &row : report.indicators)
        cells(row, Column::Country, Column::Actual);
    for (const FinanceRow &row : report.finances)
        cells(row, Column::Label, Column::ExpenditureShare);
    for (const SeriesPoint &point : report.series) {
        for (const Column column : seriesColumns(point.series))
            lines << point.id().text() + u' ' + columnName(column) + u' ' + cellText(point.cell(column));
    }
    for (const Remark &text : report.remarks)
        lines << u"remark %1 %2 %3"_s.arg(text.subject, text.part, text.text);
    return lines.join(u'\n');
}

/// "warning row-too-short impact-1/1.2/idps actual @12", one line a finding.
inline QStringList findingLines(const Report &report)
{
    QStringList lines;
    for (const Finding &finding : report.findings)
        lines << QStringList{severityName(finding.severity), finding.rule,
                             finding.rows.isEmpty() ? u"-"_s : finding.rows.first().text(),
                             finding.column ? columnName(*finding.column) : u"-"_s,
                             u'@' + QString::number(finding.place.line())}
                     .join(u' ');
    return lines;
}

} // namespace outturn::testing
