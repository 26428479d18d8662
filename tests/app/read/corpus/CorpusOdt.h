// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CorpusLook.h"

namespace outturn::fixtures {

/// A report as a flat OpenDocument text, as a word processor would write it.
class CorpusOdt
{
public:
    CorpusOdt(const CorpusReport &report, const CorpusLook &look) : m_report(report), m_look(look) {}

    QByteArray bytes() const
    {
        QString body;
        QString tables;
        int number = 0;
        for (const CorpusBlock &block : m_report.blocks()) {
            if (block.kind == CorpusBlock::Kind::Table)
                body += tableOf(block, ++number, tables);
            else
                body += textOf(block);
        }
        return (u"<?xml version='1.0' encoding='UTF-8'?><office:document "
                "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' "
                "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' office:version='1.2' "
                "office:mimetype='application/vnd.oasis.opendocument.text'>"_s +
                styles() + u"<office:automatic-styles>"_s + pageStyles() + tables +
                u"</office:automatic-styles><office:master-styles><style:master-page style:name='Standard' "
                "style:page-layout-name='P'>"_s +
                (m_look.running ? u"<style:header><text:p>Annual Results Report</text:p></style:header><style:footer>"
                                  "<text:p>Page <text:page-number/> of <text:page-count/></text:p></style:footer>"_s
                                : QString()) +
                u"</style:master-page></office:master-styles><office:body><office:text>"_s + body +
                u"</office:text></office:body></office:document>"_s)
            .toUtf8();
    }

private:
    using Rules = CorpusLook::Rules;

    QString styles() const
    {
        const QString faces = u"<office:font-face-decls><style:font-face style:name='F' svg:font-family=\"'%1'\"/>"
                              "</office:font-face-decls>"_s.arg(m_look.family);
        const QString text =
            u"style:font-name='F' fo:language='en' fo:country='GB' fo:font-size='%1pt' "
            "fo:hyphenate='%2' fo:hyphenation-remain-char-count='2' fo:hyphenation-push-char-count='2'"_s
                .arg(m_look.points)
                .arg(m_look.hyphenated ? u"true"_s : u"false"_s);
        const auto style = [](const QString &name, const QString &paragraph, const QString &characters) {
            return u"<style:style style:name='%1' style:family='paragraph' style:parent-style-name='Standard'>"
                   "<style:paragraph-properties %2/><style:text-properties %3/></style:style>"_s.arg(name, paragraph,
                                                                                                     characters);
        };
        const QString heading = u"fo:margin-top='10pt' fo:margin-bottom='6pt' fo:keep-with-next='always'"_s;
        return faces +
               u"<office:styles><style:style style:name='Standard' style:family='paragraph'>"
               "<style:paragraph-properties fo:line-height='%1%'/><style:text-properties %2/></style:style>"_s
                   .arg(m_look.lineHeight)
                   .arg(text) +
               style(u"Text"_s,
                     u"fo:margin-bottom='6pt' fo:text-align='%1'"_s.arg(m_look.justified ? u"justify"_s : u"start"_s),
                     text) +
               style(u"Cell"_s, {}, text) + style(u"Number"_s, u"fo:text-align='end'"_s, text) +
               style(u"Header"_s, {}, text + u" fo:font-weight='bold'"_s) +
               style(u"H1"_s, heading, u"fo:font-size='%1pt' fo:font-weight='bold'"_s.arg(m_look.points * 2)) +
               style(u"H2"_s, heading, u"fo:font-size='%1pt' fo:font-weight='bold'"_s.arg(m_look.points * 1.5)) +
               style(u"H3"_s, heading, u"fo:font-size='%1pt' fo:font-weight='bold'"_s.arg(m_look.points * 1.2)) +
               u"</office:styles>"_s;
    }

    QString pageStyles() const
    {
        const QSizeF size = m_look.pageSize();
        return u"<style:page-layout style:name='P'><style:page-layout-properties fo:page-width='%1pt' "
               "fo:page-height='%2pt' fo:margin='%3mm' style:print-orientation='%4'/></style:page-layout>"_s
                   .arg(size.width())
                   .arg(size.height())
                   .arg(m_look.margin)
                   .arg(m_look.landscape ? u"landscape"_s : u"portrait"_s) +
               cellStyle(u"CH"_s, true, false) + cellStyle(u"C"_s, false, false) + cellStyle(u"CZ"_s, false, true) +
               u"<style:style style:name='R' style:family='table-row'><style:table-row-properties "
               "fo:keep-together='%1'/></style:style>"_s.arg(m_look.keepRows ? u"always"_s : u"auto"_s);
    }

    QString cellStyle(const QString &name, bool header, bool zebra) const
    {
        QString borders = u"fo:border='none'"_s;
        if (m_look.rules == Rules::Grid)
            borders = u"fo:border='0.5pt solid #888888'"_s;
        else if (m_look.rules == Rules::Horizontal)
            borders = u"fo:border-bottom='0.5pt solid #bbbbbb'"_s;
        else if (m_look.rules == Rules::HeaderLine && header)
            borders = u"fo:border-bottom='1pt solid #333333'"_s;
        if (header && m_look.shadedHeader)
            borders += u" fo:background-color='#c0d8ec'"_s;
        else if (zebra)
            borders += u" fo:background-color='#eef4fa'"_s;
        return u"<style:style style:name='%1' style:family='table-cell'><style:table-cell-properties fo:padding='%2pt' "
               "style:vertical-align='%3' %4/></style:style>"_s.arg(name)
                   .arg(m_look.padding)
                   .arg(m_look.middle ? u"middle"_s : u"top"_s, borders);
    }

    static QString textOf(const CorpusBlock &block)
    {
        const QString text = block.text.toHtmlEscaped();
        switch (block.kind) {
        case CorpusBlock::Kind::Title:
            return u"<text:h text:style-name='H1' text:outline-level='1'>"_s + text + u"</text:h>"_s;
        case CorpusBlock::Kind::Section:
            return u"<text:h text:style-name='H2' text:outline-level='2'>"_s + text + u"</text:h>"_s;
        case CorpusBlock::Kind::Heading:
            return u"<text:h text:style-name='H3' text:outline-level='3'>"_s + text + u"</text:h>"_s;
        case CorpusBlock::Kind::Bullet:
            return u"<text:list><text:list-item><text:p text:style-name='Text'>• "_s + text +
                   u"</text:p></text:list-item></text:list>"_s;
        default:
            return u"<text:p text:style-name='Text'>"_s + text + u"</text:p>"_s;
        }
    }

    QString tableOf(const CorpusBlock &block, int number, QString &styles) const
    {
        const auto columns = static_cast<int>(block.rows.front().size());
        const int wide = block.rows.front().front() == u"Country"_s ? 1 : 0;
        const int first = m_look.firstWidth > 0 ? m_look.firstWidth : 38;
        QString html = u"<table:table table:name='T%1' table:style-name='T'>"_s.arg(number);
        if (number == 1)
            styles += u"<style:style style:name='T' style:family='table'><style:table-properties "
                      "fo:margin-bottom='8pt' table:align='margins'/></style:style>"_s;
        for (int c = 0; c < columns; ++c) {
            const QString name = u"T%1.%2"_s.arg(number).arg(c);
            styles += u"<style:style style:name='%1' style:family='table-column'><style:table-column-properties "
                      "style:rel-column-width='%2*'/></style:style>"_s.arg(name)
                          .arg(c == wide ? first * 10 : (100 - first) * 10 / std::max(1, columns - 1));
            html += u"<table:table-column table:style-name='%1'/>"_s.arg(name);
        }
        for (qsizetype r = 0; r < block.rows.size(); ++r) {
            if (r == 0 && m_look.repeatedHeader)
                html += u"<table:table-header-rows>"_s;
            html += u"<table:table-row table:style-name='R'>"_s;
            for (const QString &text : block.rows[r]) {
                const bool numeric =
                    !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
                html += u"<table:table-cell table:style-name='%1' office:value-type='string'><text:p "
                        "text:style-name='%2'>%3</text:p></table:table-cell>"_s.arg(
                            r == 0                       ? u"CH"_s
                            : m_look.zebra && r % 2 == 0 ? u"CZ"_s
                                                         : u"C"_s,
                            r == 0                           ? u"Header"_s
                            : numeric && m_look.numbersRight ? u"Number"_s
                                                             : u"Cell"_s,
                            text.toHtmlEscaped());
            }
            html += u"</table:table-row>"_s;
            if (r == 0 && m_look.repeatedHeader)
                html += u"</table:table-header-rows>"_s;
        }
        return html + u"</table:table>"_s;
    }

    const CorpusReport &m_report;
    const CorpusLook &m_look;
};

} // namespace outturn::fixtures
