// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/LinkWords.h"

#include "ui/grid/Sentences.h"
#include "ui/outline/ReportWords.h"

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr qsizetype longestTitle = 60;

QString shortened(const QString &words)
{
    if (words.size() <= longestTitle)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', longestTitle);
    return words.left(space > longestTitle / 2 ? space : longestTitle) + u" …"_s;
}

} // namespace

QString LinkWords::cell(const Report &report, const RowId &row, Column column)
{
    const Cell *cell = report.cell(row, column);
    if (!cell)
        return {};
    QString name = ReportWords::row(report, row);
    if (const IndicatorRow *indicator = report.indicator(row))
        name = tr("%1 %2, %3", "code, title and population of an indicator")
                   .arg(indicator->code.value().written(), shortened(indicator->title.value().written()),
                        indicator->population.value().written());
    const QString written = cell->value().written();
    return tr("%1 · %2: %3", "a row, a column and what the cell says")
        .arg(name, ReportWords::column(column), written.isEmpty() ? tr("blank") : written);
}

QString LinkWords::place(const Report &report, const RowId &row, Column column)
{
    return tr("%1 · %2", "a row and a column").arg(ReportWords::row(report, row), ReportWords::column(column));
}

QString LinkWords::mark(const Report &report, const NarrativeMark &mark)
{
    QStringList lines;
    if (const QString about = mark.row.isEmpty() ? QString() : cell(report, mark.row, mark.column); !about.isEmpty())
        lines << about;
    for (const Finding &finding : mark.findings) {
        lines << finding.message.translated();
        if (!finding.accepted.isEmpty())
            lines << tr("Accepted: %1").arg(finding.accepted);
    }
    if (mark.row.isEmpty() && mark.other)
        if (const QString sentence = sentenceAround(report, *mark.other); !sentence.isEmpty())
            lines << tr("The other place: “%1”").arg(sentence);
    return lines.join(u'\n');
}

} // namespace outturn
