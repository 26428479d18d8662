// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Contents.h"

#include "app/read/Findings.h"
#include "app/read/Layout.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t cellsOfEntry = 4; // number, title, dots, page

void addDifference(Report &report, Severity severity, Message message, const Place &place, const QString &section = {})
{
    Finding finding;
    finding.severity = severity;
    finding.rule = u"contents-differ"_s;
    finding.message = std::move(message);
    finding.section = section;
    finding.place = place;
    addFinding(report, std::move(finding));
}

// A line end may have cut the title in the list, and a page number that is no number stand behind it.
bool isSameHeading(const QString &a, const QString &b)
{
    const QString one = slug(a);
    const QString other = slug(b);
    return one.startsWith(other) || other.startsWith(one);
}

// "1.2" → 2, "section-1" → 1, areas → 0. No report's headings are as deep as the deepest.
int depthOf(const QString &key)
{
    constexpr qsizetype deepest = 30;
    if (key.contains(u"-area-"_s))
        return 0;
    return static_cast<int>(std::min(key.count(u'.') + 1, deepest));
}

QString keyOf(const Section &section)
{
    return section.id.section(u'~', 0, 0);
}

} // namespace

QStringList contentsLines(const SourceBlock &block)
{
    if (block.kind == SourceBlock::Kind::Text)
        return {block.text};
    QStringList lines;
    for (const SourceRow &row : block.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.cellCount && i < cellsOfEntry; ++i)
            cells << block.cells[row.firstCell + i].text;
        lines << cells.join(u' ').simplified();
    }
    return lines;
}

QString withoutPageNumber(const QString &line)
{
    static const QRegularExpression page(u"[.\\s·…]+\\d{1,3}$"_s);
    return QString(line).remove(page);
}

std::optional<ContentsEntry> contentsEntry(const QString &line)
{
    static const QRegularExpression lead(u"^[-•*\\s]+"_s);
    static const QRegularExpression numbered(
        u"^(?:(Section)\\s+(\\d{1,2})|(\\d{1,2}(?:\\.\\d{1,2})+))\\.?\\s*[-–—:.]?\\s*(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = withoutPageNumber(line.simplified()).remove(lead);
    if (const auto match = numbered.match(text); match.hasMatch()) {
        const bool section = !match.captured(1).isEmpty();
        const QString number = section ? match.captured(2) : match.captured(3);
        return ContentsEntry{section ? u"section-"_s + number : number, number, match.captured(4), {}};
    }
    if (const auto heading = headingWords(text);
        heading && heading->kind == HeadingWords::Kind::Area && !heading->number.isEmpty())
        return ContentsEntry{
            areaKindName(heading->areaKind) + u"-area-"_s + heading->number, heading->number, heading->heading, {}};
    return std::nullopt;
}

std::vector<ContentsEntry> contentsEntries(const SourceDocument &document, size_t start, size_t end)
{
    std::vector<ContentsEntry> entries;
    for (size_t i = start; i < end && i < document.blocks.size(); ++i) {
        const SourceBlock &block = document.blocks[i];
        const QStringList lines = contentsLines(block);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (auto entry = contentsEntry(lines[line])) {
                entry->place = block.rows.empty() ? block.place : block.rows[static_cast<size_t>(line)].place;
                entries.push_back(std::move(*entry));
            }
        }
    }
    return entries;
}

void compareContents(Report &report, const std::vector<ContentsEntry> &contents)
{
    if (contents.empty())
        return;
    QHash<QString, size_t> headings; // the first of each
    for (size_t i = report.sections.size(); i-- > 0;)
        headings.insert(keyOf(report.sections[i]), i);
    QHash<QString, bool> listed;
    int depths = 0; // a bit for each that the list has
    std::vector<size_t> found;
    for (const ContentsEntry &entry : contents) {
        listed.insert(entry.key, true);
        depths |= 1 << depthOf(entry.key);
        const auto heading = headings.constFind(entry.key);
        if (heading == headings.constEnd()) {
            addDifference(report, Severity::Warning,
                          Message(QT_TRANSLATE_NOOP("Message", "The table of contents has %1 “%2”, the text no such "
                                                               "heading"),
                                  {entry.number, entry.title}),
                          entry.place);
            continue;
        }
        found.push_back(*heading);
        const Section &section = report.sections[*heading];
        if (!isSameHeading(section.title, entry.title))
            addDifference(report, Severity::Note,
                          Message(QT_TRANSLATE_NOOP("Message", "%1 is “%2” in the table of contents and “%3” in the "
                                                               "text"),
                                  {entry.number, entry.title, section.title}),
                          entry.place, section.id);
    }
    if (found.size() < 2)
        return;
    const size_t first = std::ranges::min(found);
    const size_t last = std::ranges::max(found);
    // The list may have been cut: beyond its last entry nothing is missed, unless that is the last of its level.
    const int lastLevel = report.sections[last].level;
    const bool whole =
        std::none_of(report.sections.begin() + static_cast<std::ptrdiff_t>(last) + 1, report.sections.end(),
                     [&](const Section &later) { return !later.number.isEmpty() && later.level <= lastLevel; });
    for (size_t i = first; i < report.sections.size(); ++i) {
        const Section &section = report.sections[i];
        if (i > last && !whole)
            break;
        const QString key = keyOf(section);
        if (section.number.isEmpty() || listed.contains(key) || !(depths & 1 << depthOf(key)))
            continue;
        addDifference(report, Severity::Note,
                      Message(QT_TRANSLATE_NOOP("Message", "The table of contents does not have the heading %1 “%2”"),
                              {section.number, section.title}),
                      section.place, section.id);
    }
}

} // namespace outturn
