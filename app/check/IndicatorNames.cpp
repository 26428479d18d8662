// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorNames.h"

#include "app/read/Layout.h"

#include <QCoreApplication>

namespace outturn {

namespace {

constexpr qsizetype shownOfTitle = 60;

// Letters and digits alone, in the one spelling of words that reports have in two. "[GCR 3.1.1]" behind a title names
// what an indicator is reported to besides.
QString bareTitle(QStringView title)
{
    title = title.trimmed();
    while (title.endsWith(u'.'))
        title.chop(1);
    if (title.endsWith(u']')) {
        const qsizetype bracket = title.lastIndexOf(u'[');
        title = bracket > 0 ? title.first(bracket) : title;
    }
    QString bare;
    bare.reserve(title.size());
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            bare.append(c.toCaseFolded());
    }
    return bare.replace(QLatin1StringView("neighbour"), QLatin1StringView("neighbor"))
        .replace(QLatin1StringView("programme"), QLatin1StringView("program"))
        .replace(QLatin1StringView("ise"), QLatin1StringView("ize"));
}

const QMultiHash<QString, const IndicatorDefinition *> &indicatorsByTitle()
{
    static const QMultiHash<QString, const IndicatorDefinition *> byTitle = [] {
        QMultiHash<QString, const IndicatorDefinition *> result;
        for (const IndicatorDefinition &indicator : Framework::core().indicators()) {
            result.insert(bareTitle(indicator.title), &indicator);
            for (const QString &other : indicator.otherTitles)
                result.insert(bareTitle(other), &indicator);
        }
        return result;
    }();
    return byTitle;
}

// "outcome 3.1"
QString spokenIndicator(const IndicatorDefinition &indicator)
{
    return areaKindName(indicator.level) + u' ' + indicator.code;
}

Message unknownCode(const IndicatorRow &row, const IndicatorDefinition *named)
{
    const QString code = row.code.value().written();
    if (named && code.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "The row has no code; its title is that of %1"),
                       {spokenIndicator(*named)});
    if (named)
        return Message(QT_TRANSLATE_NOOP("Message", "The results framework has no %1 indicator %2; the title is that "
                                                    "of %3"),
                       {areaKindName(row.areaKind), code, spokenIndicator(*named)});
    return Message(QT_TRANSLATE_NOOP("Message", "The results framework has no %1 indicator %2, “%3”"),
                   {areaKindName(row.areaKind), code, row.title.value().written().left(shownOfTitle)});
}

} // namespace

const IndicatorDefinition *indicatorOfTitle(const QString &title, AreaKind level)
{
    const IndicatorDefinition *found = nullptr;
    const auto [from, to] = indicatorsByTitle().equal_range(bareTitle(title));
    for (auto it = from; it != to; ++it) {
        if (!found || it.value()->level == level)
            found = it.value();
    }
    return found;
}

bool isSameTitle(const QString &a, const QString &b)
{
    return a == b || bareTitle(a) == bareTitle(b);
}

QString spokenRow(const IndicatorRow &row)
{
    QString name = row.code.value().written();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        name = row.title.value().written().left(shownOfTitle);
    if (!row.population.value().isBlank())
        name += QStringLiteral(", ") + row.population.value().written();
    return name;
}

Finding rowFinding(const Report &report, Severity severity, const char *rule, const IndicatorRow &row, Column column,
                   Message message)
{
    const Cell *cell = row.cell(column);
    Finding finding{severity,
                    QString::fromLatin1(rule),
                    std::move(message),
                    {row.id},
                    column,
                    {},
                    cell && !cell->place().isNowhere() ? cell->place() : row.place};
    const int section = row.table >= 0 ? report.tables[static_cast<size_t>(row.table)].section : -1;
    if (section >= 0)
        finding.section = report.sections[static_cast<size_t>(section)].id;
    return finding;
}

QList<Finding> nameFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known)
{
    QList<Finding> findings;
    const QString &code = row.code.value().written();
    const QString &title = row.title.value().written();
    if (!known) {
        const IndicatorDefinition *named = indicatorOfTitle(title, row.areaKind);
        // Rows without a code are an operation's own, unless the title says otherwise; of enabling areas the framework
        // has no indicators that a code could be looked up in.
        if (named || (!code.isEmpty() && row.areaKind != AreaKind::Enabling))
            findings.append(rowFinding(report, named ? Severity::Warning : Severity::Note, "indicator-code", row,
                                       Column::Code, unknownCode(row, named)));
    } else if (title != known->title && !isSameTitle(title, known->title)) {
        const auto [from, to] = indicatorsByTitle().equal_range(bareTitle(title));
        const bool own = std::any_of(from, to, [&](const IndicatorDefinition *other) { return other == known; });
        if (title.isEmpty())
            findings.append(rowFinding(report, Severity::Warning, "indicator-title", row, Column::Title,
                                       Message(QT_TRANSLATE_NOOP("Message", "%1 has no title"), {spokenRow(row)})));
        else if (!own && from != to)
            findings.append(rowFinding(
                report, Severity::Warning, "indicator-title", row, Column::Title,
                Message(QT_TRANSLATE_NOOP("Message", "The row has the code of %1 and the title of %2"),
                        {spokenIndicator(*known), spokenIndicator(*indicatorOfTitle(title, row.areaKind))})));
        else if (!own)
            findings.append(rowFinding(report, Severity::Note, "indicator-title", row, Column::Title,
                                       Message(QT_TRANSLATE_NOOP("Message", "The title of %1 is “%2”, in the results "
                                                                            "framework “%3”"),
                                               {spokenRow(row), title, known->title})));
    }
    const bool isNamed = !findings.isEmpty() && !known && findings.first().severity == Severity::Warning;
    if (row.core || row.areaNumber == 0 || isNamed)
        return findings; // the code itself is doubted, and with it its area
    const bool hasArea = codePrefix(code).has_value();
    const int area = known ? known->areaNumber : hasArea ? QStringView(code).first(code.indexOf(u'.')).toInt() : 0;
    if (area > 0 && area != row.areaNumber)
        findings.append(
            rowFinding(report, Severity::Warning, "indicator-area", row, Column::Code,
                       Message(QT_TRANSLATE_NOOP("Message", "%1 stands under the %2 area %3; its code is of area %4"),
                               {spokenRow(row), areaKindName(row.areaKind), QString::number(row.areaNumber),
                                QString::number(area)})));
    return findings;
}

} // namespace outturn
