// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QStringList>
#include <QTextDocument>

#include <random>

namespace outturn::fixtures {

using namespace Qt::StringLiterals;

/// How a report is laid out on its pages.
struct Look
{
    QString family = u"DejaVu Sans"_s;
    int points = 10;
    QPageLayout page{QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15)};
    bool ruled = true;
    bool shadedHeader = true;
    bool repeatedHeader = true;
    bool middle = false; ///< cells aligned to the middle; Qt draws those of a row over two pages below the first page
    bool numbersRight = true;
    bool narrow = false; ///< the title column takes a fifth of the width
    int padding = 3;
    int lineHeight = 100; ///< percent, of paragraphs

    QString name() const
    {
        return u"%1 %2 pt, %3 x %4, %5%6%7%8%9, padding %10, lines %11"_s.arg(family)
            .arg(points)
            .arg(page.fullRect(QPageLayout::Point).width())
            .arg(page.fullRect(QPageLayout::Point).height())
            .arg(ruled ? u"ruled"_s : u"no rules"_s, shadedHeader ? u", shaded"_s : QString(),
                 repeatedHeader ? u", header repeated"_s : QString(), middle ? u", middle"_s : QString(),
                 QString(numbersRight ? u", right"_s : QString()) + (narrow ? u", narrow"_s : QString()))
            .arg(padding)
            .arg(lineHeight);
    }
};

/// A report made at random from a seed, in the published layout, as its text form and as a PDF of Qt's own writer.
class RandomReport
{
public:
    RandomReport(unsigned seed, int areas) : m_random(seed)
    {
        add(Block::Kind::Section, u"Section 1: Context and Overview"_s);
        add(Block::Kind::Heading, u"1.1. Changes to the Operational Context"_s);
        paragraphs(number(1, 4));
        add(Block::Kind::Heading, u"1.2. Progress Against the Desired Impact"_s);
        for (int area = 1; area <= std::min(4, areas); ++area) {
            add(Block::Kind::Heading, u"%1. Impact Area: %2"_s.arg(area).arg(title(4)));
            paragraphs(1);
            addIndicators(area, false);
            paragraphs(number(0, 3));
        }
        add(Block::Kind::Section, u"Section 2: Results"_s);
        add(Block::Kind::Heading, u"2.1. Outcomes and Achievements"_s);
        for (int area = 1; area <= areas; ++area) {
            add(Block::Kind::Heading, u"%1. Outcome Area: %2"_s.arg(area).arg(title(3)));
            paragraphs(1);
            addIndicators(area, true);
            add(Block::Kind::Heading, u"Progress Against the Desired Outcome"_s);
            paragraphs(number(1, 4));
        }
        add(Block::Kind::Section, u"Section 3: Resources"_s);
        add(Block::Kind::Heading, u"3.1. Financial Data"_s);
        paragraphs(1);
        addFinances(u"Impact Area"_s, u"IA"_s, number(1, 4));
        paragraphs(1);
        addFinances(u"Outcome Area"_s, u"OA"_s, number(1, 16));
        paragraphs(number(1, 3));
    }

    Look randomLook()
    {
        static const QStringList families{u"DejaVu Sans"_s, u"DejaVu Serif"_s, u"Nimbus Roman"_s, u"Noto Sans"_s,
                                          u"Nimbus Sans"_s};
        static const QList<QPageSize::PageSizeId> sizes{QPageSize::A4, QPageSize::Letter, QPageSize::Legal,
                                                        QPageSize::B5};
        Look look;
        look.family = families[number(0, static_cast<int>(families.size()) - 1)];
        look.points = number(7, 11);
        const QPageSize size(sizes[number(0, static_cast<int>(sizes.size()) - 1)]);
        const bool wide = look.points > 9 || chance(20);
        const double margin = number(8, 22);
        look.page = QPageLayout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                                QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        look.ruled = chance(50);
        look.shadedHeader = chance(50);
        look.repeatedHeader = chance(50);
        look.numbersRight = chance(60);
        look.narrow = chance(25);
        look.padding = number(2, 6);
        look.lineHeight = chance(50) ? 100 : number(100, 140);
        return look;
    }

    QByteArray text() const
    {
        QString result = u"Annual Results Report\n\n2023\n\nKenya\n\n"_s;
        for (const Block &block : m_blocks) {
            for (const QStringList &row : block.rows)
                result += row.join(u'\t') + u'\n';
            result += block.text + u"\n\n"_s;
        }
        return result.toUtf8();
    }

    QByteArray pdf(const Look &look) const
    {
        QTextDocument document;
        document.setDefaultFont(QFont(look.family, look.points));
        document.setHtml(html(look));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout(look.page);
        document.print(&writer);
        return bytes;
    }

private:
    struct Block
    {
        enum class Kind { Section, Heading, Paragraph, Table } kind;
        QString text;
        QList<QStringList> rows; ///< the first is the header
    };

    int number(int from, int to) { return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1)); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    void add(Block::Kind kind, const QString &text) { m_blocks.append({kind, text, {}}); }

    QString words(int count)
    {
        static const QStringList list =
            u"access river market community-based garden lamp offices of visits the to follow-up programme stone "
            "harbour support orchard and in registration bridge partners winter table with for assessments "
            "interoperability schools"_s.split(u' ');
        QStringList result;
        for (int i = 0; i < count; ++i)
            result << list[number(0, static_cast<int>(list.size()) - 1)];
        return result.join(u' ');
    }

    QString title(int count)
    {
        const QString text = u"Bridge "_s + words(count) + u" garden"_s;
        return text;
    }

    void paragraphs(int count)
    {
        for (int i = 0; i < count; ++i) {
            QStringList sentences;
            for (int n = number(1, 6); n > 0; --n) {
                QString text = u"Stone "_s + words(number(4, 25));
                if (chance(30))
                    text += u" "_s + QString::number(number(2, 99'999));
                sentences << text + u" harbour."_s;
            }
            add(Block::Kind::Paragraph, sentences.join(u' '));
        }
    }

    QString grouped(qint64 value) { return QLocale(QLocale::English).toString(value); }

    QString value(int kind)
    {
        if (chance(12))
            return chance(50) ? u"Unknown"_s : QString();
        switch (kind) {
        case 0:
            return QString::number(number(0, 100)) + u'.' + QString::number(number(10, 99)) + u'%';
        case 1:
            return grouped(number(0, 4'000'000));
        default:
            return chance(50) ? u"Moderate: 40-69 points"_s : u"Progressing towards alignment: 70-89 points"_s;
        }
    }

    void addIndicators(int area, bool target)
    {
        static const QStringList populations{u"Refugees and Asylum-seekers"_s, u"IDPs"_s, u"Stateless Persons"_s,
                                             u"Others of Concern"_s};
        Block block{Block::Kind::Table, {}, {}};
        QStringList header{u"Indicators"_s, u"Population Type"_s, u"Strategy Baseline"_s};
        if (target)
            header << u"Target (2023)"_s;
        block.rows << (header << u"Actual (2023)"_s);
        for (int code = 1, rows = number(1, 5); code <= rows; ++code) {
            const QString name = u"%1.%2 Proportion of "_s.arg(area).arg(code) + words(number(2, 18)) + u" orchard"_s;
            const int kind = number(0, 9) < 6 ? 0 : number(1, 2);
            for (int p = 0, count = number(1, 3); p < count; ++p) {
                QStringList row{name, populations[p]};
                while (row.size() < header.size())
                    row << value(kind);
                block.rows << row;
            }
        }
        m_blocks << block;
    }

    void addFinances(const QString &label, const QString &prefix, int areas)
    {
        Block block{Block::Kind::Table, {}, {}};
        block.rows << QStringList{label,
                                  u"Final Budget"_s,
                                  u"Funds Available"_s,
                                  u"Funds Available as % of Budget"_s,
                                  u"Expenditure"_s,
                                  u"Expenditure as % of Funds Available"_s};
        for (int i = 1; i <= areas; ++i)
            block.rows << QStringList{u"%1%2: %3"_s.arg(prefix).arg(i).arg(words(1)),
                                      grouped(number(0, 90'000'000)),
                                      grouped(number(0, 9'000'000)),
                                      value(0),
                                      grouped(number(0, 900'000)),
                                      value(0)};
        block.rows << QStringList{u"All "_s + label + u"s"_s, {}, grouped(number(1, 9'000)), {}, {}, {}};
        block.rows << QStringList{u"Total"_s, grouped(number(0, 900'000'000)), grouped(number(0, 90'000'000)),
                                  value(0),   grouped(number(0, 9'000'000)),   value(0)};
        m_blocks << block;
    }

    static QString tableHtml(const Block &block, const Look &look)
    {
        QString html = u"<table width='100%' cellspacing='0' cellpadding='%1' border='%2' style='border-collapse: "
                       "collapse; border-style: solid; border-color: #888'>"_s.arg(look.padding)
                           .arg(look.ruled ? 1 : 0);
        const auto columns = block.rows.front().size();
        const int first = look.narrow ? 20 : columns > 5 ? 25 : 40;
        for (qsizetype r = 0; r < block.rows.size(); ++r) {
            if (r == 0 && look.repeatedHeader)
                html += u"<thead>"_s;
            html += r == 0 && look.shadedHeader ? u"<tr bgcolor='#0072bc'>"_s : u"<tr>"_s;
            for (qsizetype c = 0; c < columns; ++c) {
                const QString &text = block.rows[r][c];
                const bool numeric = c > 0 && !text.isEmpty() && text.front().isDigit();
                html += u"<td width='%1%' valign='%2' align='%3'>"_s
                            .arg(c == 0 ? first : (100 - first) / static_cast<int>(columns - 1))
                            .arg(look.middle ? u"middle"_s : u"top"_s)
                            .arg(numeric && look.numbersRight ? u"right"_s : u"left"_s);
                html += (r == 0 ? u"<b>%1</b>"_s : u"%1"_s).arg(text.toHtmlEscaped()) + u"</td>"_s;
            }
            html += u"</tr>"_s;
            if (r == 0 && look.repeatedHeader)
                html += u"</thead>"_s;
        }
        return html + u"</table>"_s;
    }

    QString html(const Look &look) const
    {
        QString html = u"<h1>Annual Results Report</h1><p>2023</p><p>Kenya</p>"_s;
        for (const Block &block : m_blocks) {
            const QString text = block.text.toHtmlEscaped();
            switch (block.kind) {
            case Block::Kind::Section:
                html += u"<h2>"_s + text + u"</h2>"_s;
                break;
            case Block::Kind::Heading:
                html += u"<h3>"_s + text + u"</h3>"_s;
                break;
            case Block::Kind::Paragraph:
                html += u"<p style='line-height: %1%'>"_s.arg(look.lineHeight) + text + u"</p>"_s;
                break;
            case Block::Kind::Table:
                html += tableHtml(block, look);
                break;
            }
        }
        return html;
    }

    std::mt19937 m_random;
    QList<Block> m_blocks;
};

} // namespace outturn::fixtures
