// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/StructureChecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace outturn {

namespace {

struct StandardSection
{
    const char *number;
    const char *title;
};

constexpr std::array standardSections{
    StandardSection{"1.1", "Changes to the Operational Context"},
    StandardSection{"1.2", "Progress Against the Desired Impact"},
    StandardSection{"1.3", "Challenges to Achieving Impacts"},
    StandardSection{"1.4", "Collaboration and Partnerships"},
    StandardSection{"2.1", "Outcomes and Achievements"},
    StandardSection{"2.2", "Age, Gender and Diversity"},
    StandardSection{"3.1", "Financial Data"},
    StandardSection{"3.2", "Resources Overview"},
    StandardSection{"4.1", "Lessons Learned and Future Outlook"},
};
constexpr size_t enoughOfThem = 6; // two thirds: the report is of this scheme

Finding atSection(Severity severity, const char *rule, const Section &section, Message message)
{
    return {severity, QString::fromLatin1(rule), std::move(message), {}, {}, section.id, section.place};
}

void checkMissingSections(const Report &report, QList<Finding> &findings)
{
    QSet<QString> numbers;
    QSet<QString> titles;
    for (const Section &section : report.sections) {
        numbers.insert(section.number);
        titles.insert(slug(section.title));
    }
    const auto isThere = [&](const StandardSection &standard) {
        return numbers.contains(QLatin1StringView(standard.number)) ||
               titles.contains(slug(QString::fromLatin1(standard.title)));
    };
    const auto asPublished = std::count_if(standardSections.begin(), standardSections.end(), [&](const auto &standard) {
        return numbers.contains(QLatin1StringView(standard.number)) &&
               titles.contains(slug(QString::fromLatin1(standard.title)));
    });
    if (static_cast<size_t>(asPublished) < enoughOfThem)
        return;
    for (const StandardSection &standard : standardSections) {
        if (isThere(standard))
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.rule = QStringLiteral("section-missing");
        finding.message = Message(QT_TRANSLATE_NOOP("Message", "The section %1 “%2” is missing"),
                                  {QString::fromLatin1(standard.number), QString::fromLatin1(standard.title)});
        findings.append(finding);
    }
}

bool hasWords(const QList<Paragraph> &paragraphs)
{
    return std::any_of(paragraphs.begin(), paragraphs.end(),
                       [](const Paragraph &paragraph) { return !paragraph.text.isEmpty(); });
}

bool isAddress(const QString &line)
{
    return !line.contains(u' ') &&
           (line.startsWith(QLatin1StringView("www.")) || line.contains(QLatin1StringView("://")));
}

bool isShortLine(const QString &line)
{
    constexpr qsizetype fewWords = 6;
    return line.count(u' ') < fewWords && !line.endsWith(u'.');
}

// A publisher's name and address stand behind the last section, under no heading of their own.
QList<Paragraph> withoutImprint(QList<Paragraph> paragraphs)
{
    constexpr int mostLines = 3; // beside the address
    if (paragraphs.isEmpty() || !isAddress(paragraphs.last().text))
        return paragraphs;
    paragraphs.removeLast();
    for (int i = 0; i < mostLines && !paragraphs.isEmpty() && isShortLine(paragraphs.last().text); ++i)
        paragraphs.removeLast();
    return paragraphs;
}

void checkEmptySections(const Report &report, QList<Finding> &findings)
{
    std::vector<bool> filled(report.sections.size(), false);
    const auto fill = [&](int section) {
        if (section >= 0)
            filled[static_cast<size_t>(section)] = true;
    };
    for (const Table &table : report.tables) {
        if (table.rowCount > 0)
            fill(table.section);
    }
    for (const SeriesHeading &heading : report.seriesHeadings)
        fill(heading.section);
    for (const Section &section : report.sections)
        fill(section.parent);
    for (size_t i = 0; i < report.sections.size(); ++i) {
        const Section &section = report.sections[i];
        if (filled[i] || hasWords(section.statements) || section.place.isNowhere())
            continue;
        const bool isLast = i + 1 == report.sections.size();
        if (hasWords(isLast ? withoutImprint(section.paragraphs) : section.paragraphs))
            continue;
        const QString name = section.number.isEmpty() ? section.title : section.number + u' ' + section.title;
        findings.append(atSection(Severity::Warning, "section-empty", section,
                                  Message(QT_TRANSLATE_NOOP("Message", "“%1” has nothing under it"), {name})));
    }
}

} // namespace

QList<Finding> structureFindings(const Report &report)
{
    QList<Finding> findings;
    checkMissingSections(report, findings);
    checkEmptySections(report, findings);
    return findings;
}

} // namespace outturn
