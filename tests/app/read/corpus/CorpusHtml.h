// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CorpusLook.h"

namespace outturn::fixtures {

/// A report as HTML: with style sheets for browsers and their like, or with the attributes that Qt's rich text knows.
class CorpusHtml
{
public:
    CorpusHtml(const CorpusReport &report, const CorpusLook &look, bool forQt)
        : m_report(report), m_look(look), m_forQt(forQt)
    {
    }

    QByteArray bytes() const
    {
        QString html = u"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Report</title><style>"_s +
                       (m_forQt ? QString() : styles()) + u"</style></head><body>"_s;
        bool inList = false;
        bool inColumns = false;
        for (const CorpusBlock &block : m_report.blocks()) {
            if (inList != (block.kind == Kind::Bullet))
                html += inList ? u"</ul>"_s : u"<ul>"_s;
            inList = block.kind == Kind::Bullet;
            const bool runs = inList || block.kind == Kind::Paragraph;
            if (m_look.twoColumns && !m_forQt && inColumns != runs) {
                html += runs ? u"<div class='columns'>"_s : u"</div>"_s;
                inColumns = runs;
            }
            html += htmlOf(block);
        }
        return (html + (inColumns ? u"</div></body></html>"_s : u"</body></html>"_s)).toUtf8();
    }

private:
    using Kind = CorpusBlock::Kind;
    using Rules = CorpusLook::Rules;

    QString styles() const
    {
        const QSizeF size = m_look.pageSize();
        QString css = u"@page { size: %1pt %2pt; margin: %3mm; %4 }"_s.arg(size.width())
                          .arg(size.height())
                          .arg(m_look.margin)
                          .arg(m_look.running ? u"@bottom-center { content: counter(page) ' / ' counter(pages); "
                                                "font-size: 8pt } @top-left { content: 'Annual Results Report'; "
                                                "font-size: 8pt }"_s
                                              : QString());
        css += u"body { font-family: '%1'; font-size: %2pt; line-height: %3; margin: 0; %4 }"_s.arg(m_look.family)
                   .arg(m_look.points)
                   .arg(m_look.lineHeight / 100.0 * 1.2)
                   .arg(m_look.hyphenated ? u"hyphens: auto;"_s : QString());
        css += u"p, li { text-align: %1; margin: 0 0 0.8em 0; } .columns { column-count: 2; column-gap: 2em; }"_s.arg(
            m_look.justified ? u"justify"_s : u"left"_s);
        css += u"h2, h3 { color: #0072bc; break-after: avoid; } table { width: 100%; border-collapse: collapse; "
               "line-height: %1; margin: 0 0 1em 0; %2 }"_s.arg(m_look.lineHeight / 100.0 * 1.15)
                   .arg(m_look.cutsWords && m_look.firstWidth > 0 ? u"table-layout: fixed;"_s : QString());
        css += u"td, th { padding: %1pt; vertical-align: %2; text-align: left; font-weight: normal; %3 }"_s
                   .arg(m_look.padding)
                   .arg(m_look.middle ? u"middle"_s : u"top"_s)
                   .arg(m_look.cutsWords ? u"overflow-wrap: anywhere; word-break: break-word;"_s : QString());
        css += u"thead { display: %1 } th { font-weight: bold }"_s.arg(m_look.repeatedHeader ? u"table-header-group"_s
                                                                                             : u"table-row-group"_s);
        if (m_look.keepRows)
            css += u"tr { break-inside: avoid; page-break-inside: avoid }"_s;
        if (m_look.numbersRight)
            css += u"td.n { text-align: right }"_s;
        if (m_look.shadedHeader)
            css += u"th { background: #0072bc; color: white }"_s;
        if (m_look.zebra)
            css += u"tbody tr:nth-child(even) td { background: #eef4fa }"_s;
        switch (m_look.rules) {
        case Rules::None:
            break;
        case Rules::Grid:
            css += u"td, th { border: 0.75pt solid #888 }"_s;
            break;
        case Rules::Horizontal:
            css += u"td, th { border-bottom: 0.5pt solid #bbb }"_s;
            break;
        case Rules::HeaderLine:
            css += u"th { border-bottom: 1pt solid #333 }"_s;
            break;
        case Rules::Outer:
            css += u"table { border: 0.75pt solid #333 }"_s;
            break;
        }
        return css;
    }

    QString htmlOf(const CorpusBlock &block) const
    {
        const QString text = block.text.toHtmlEscaped();
        switch (block.kind) {
        case Kind::Title:
            return u"<h1>"_s + text + u"</h1>"_s;
        case Kind::Section:
            return u"<h2>"_s + text + u"</h2>"_s;
        case Kind::Heading:
            return u"<h3>"_s + text + u"</h3>"_s;
        case Kind::Minor:
            return u"<p>"_s + text + u"</p>"_s;
        case Kind::Bullet:
            return u"<li>"_s + text + u"</li>"_s;
        case Kind::Paragraph:
            return m_forQt
                       ? u"<p align='%1' style='line-height: %2%'>"_s.arg(m_look.justified ? u"justify"_s : u"left"_s)
                                 .arg(m_look.lineHeight) +
                             text + u"</p>"_s
                       : u"<p>"_s + text + u"</p>"_s;
        case Kind::Table:
            return tableOf(block);
        }
        return {};
    }

    /// How many rows one cell of the column stands for; 0 where the cell above does.
    qsizetype spanOf(const CorpusBlock &block, qsizetype row, qsizetype column) const
    {
        const QString &header = block.rows.front()[column];
        if (!m_look.mergedTitles || row == 0 || !(header.startsWith(u"Indicator") || header == u"Code"))
            return 1;
        const auto same = [&](qsizetype other) { return block.rows[other][column] == block.rows[row][column]; };
        if (row > 1 && same(row - 1))
            return 0;
        qsizetype end = row + 1;
        while (end < block.rows.size() && same(end))
            ++end;
        return end - row;
    }

    QString tableOf(const CorpusBlock &block) const
    {
        const bool ruled = m_look.rules == Rules::Grid;
        QString html =
            m_forQt ? u"<table width='100%' cellspacing='0' cellpadding='%1' border='%2' style='border-collapse: "
                      "collapse; border-style: solid; border-color: #888'>"_s.arg(m_look.padding)
                          .arg(ruled ? 1 : 0)
                    : u"<table>"_s;
        for (qsizetype r = 0; r < block.rows.size(); ++r) {
            if (r == 0 && (!m_forQt || m_look.repeatedHeader))
                html += u"<thead>"_s;
            const bool shaded = r == 0 ? m_look.shadedHeader : m_look.zebra && r % 2 == 0;
            html += m_forQt && shaded ? u"<tr bgcolor='%1'>"_s.arg(r == 0 ? u"#0072bc"_s : u"#eef4fa"_s) : u"<tr>"_s;
            for (qsizetype c = 0; c < block.rows[r].size(); ++c) {
                if (const auto span = spanOf(block, r, c); span > 0)
                    html += cellOf(block, r, c, span);
            }
            html += u"</tr>"_s;
            if (r == 0 && (!m_forQt || m_look.repeatedHeader))
                html += m_forQt ? u"</thead>"_s : u"</thead><tbody>"_s;
        }
        return html + (m_forQt ? u"</table>"_s : u"</tbody></table>"_s);
    }

    static bool isNumber(const QString &text)
    {
        return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    }

    QString cellOf(const CorpusBlock &block, qsizetype row, qsizetype column, qsizetype span) const
    {
        const QString &text = block.rows[row][column];
        const auto columns = block.rows.front().size();
        const bool numeric = column > 0 && isNumber(text);
        const qsizetype wide = block.rows.front().front() == u"Country"_s ? 1 : 0;
        QString attributes;
        if (span > 1)
            attributes += u" rowspan='%1'"_s.arg(span);
        if (m_look.firstWidth > 0)
            attributes += u" width='%1%'"_s.arg(
                column == wide ? m_look.firstWidth : (100 - m_look.firstWidth) / static_cast<int>(columns - 1));
        if (m_forQt)
            attributes += u" valign='%1' align='%2'"_s.arg(m_look.middle ? u"middle"_s : u"top"_s,
                                                           numeric && m_look.numbersRight ? u"right"_s : u"left"_s);
        else if (numeric)
            attributes += u" class='n'"_s;
        const QString tag = row == 0 && !m_forQt ? u"th"_s : u"td"_s;
        const QString inner = row == 0 && m_forQt ? u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s : text.toHtmlEscaped();
        return u'<' + tag + attributes + u'>' + inner + u"</"_s + tag + u'>';
    }

    const CorpusReport &m_report;
    const CorpusLook &m_look;
    bool m_forQt;
};

} // namespace outturn::fixtures
