// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/NarrativeMarks.h"

#include <algorithm>

namespace outturn {

namespace {

/// Null where the report has no such words.
const QString *textOf(const Report &report, const TextSpan &span)
{
    const Paragraph *paragraph = report.paragraph(span);
    return paragraph && span.fits(paragraph->text) ? &paragraph->text : nullptr;
}

} // namespace

std::optional<Severity> NarrativeMark::severity() const
{
    std::optional<Severity> worst;
    for (const Finding &finding : findings)
        if (finding.accepted.isEmpty())
            worst = std::max(worst.value_or(Severity::Note), finding.severity);
    return worst;
}

NarrativeMarks::NarrativeMarks(const Report &report, const QList<NumberLink> &links, const QList<Finding> &findings)
{
    const auto markAt = [&](const TextSpan &span, const QString &text) -> NarrativeMark & {
        QList<NarrativeMark> &marks = m_marks[Key(span.section, static_cast<int>(span.role))][text];
        const auto place = [](const NarrativeMark &mark) { return std::pair(mark.from, mark.length); };
        const std::pair wanted(span.from, span.length);
        auto at = std::lower_bound(marks.begin(), marks.end(), wanted,
                                   [&](const NarrativeMark &mark, const auto &value) { return place(mark) < value; });
        if (at == marks.end() || place(*at) != wanted) {
            NarrativeMark mark;
            mark.from = span.from;
            mark.length = span.length;
            at = marks.insert(at, mark);
        }
        return *at;
    };
    m_links.reserve(links.size());
    for (const NumberLink &link : links) {
        const QString *text = textOf(report, link.span);
        if (!text)
            continue;
        NarrativeMark &mark = markAt(link.span, *text);
        mark.row = link.row;
        mark.column = link.column;
        m_links.append({link, *text});
    }
    for (const Finding &finding : findings) {
        for (qsizetype i = 0; i < finding.spans.size(); ++i) {
            const QString *text = textOf(report, finding.spans[i]);
            if (!text)
                continue;
            NarrativeMark &mark = markAt(finding.spans[i], *text);
            mark.findings.append(finding);
            if (!mark.row.isEmpty())
                continue;
            if (!finding.rows.isEmpty()) {
                mark.row = finding.rows.first();
                mark.column = finding.column.value_or(Column::Actual);
            } else if (finding.spans.size() > 1) {
                mark.other = finding.spans[i == 0 ? 1 : 0];
            }
        }
    }
}

MarksByText NarrativeMarks::of(const QString &section, ParagraphRole role, const QList<Paragraph> &paragraphs) const
{
    const MarksByText known = m_marks.value(Key(section, static_cast<int>(role)));
    MarksByText result;
    for (const Paragraph &paragraph : paragraphs)
        result.insert(paragraph.text, known.value(paragraph.text));
    return result;
}

QList<NumberLink> NarrativeMarks::standing(const Report &report) const
{
    QList<NumberLink> result;
    for (const Checked &checked : m_links) {
        const QString *text = textOf(report, checked.link.span);
        if (text && *text == checked.text)
            result.append(checked.link);
    }
    return result;
}

} // namespace outturn
