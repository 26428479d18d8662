// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/Framework.h"

#include <QLocale>
#include <QStringList>

#include <random>

namespace outturn::fixtures {

using namespace Qt::StringLiterals;

/// The same numbers on every machine, which std::uniform_int_distribution does not promise.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int number(int from, int to) { return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1)); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename List> auto oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(number(0, static_cast<int>(list.size()) - 1))];
    }

private:
    std::mt19937 m_random;
};

struct CorpusBlock
{
    enum class Kind { Title, Section, Heading, Minor, Paragraph, Bullet, Table };

    Kind kind = Kind::Paragraph;
    QString text;
    QList<QStringList> rows; ///< the first is the header
};

/// A report of random words in the published layout: core indicators with their published titles, other indicators
/// with long or short ones, some reports with a country column, from one page to sixty.
class CorpusReport
{
public:
    explicit CorpusReport(unsigned seed) : m_dice(seed)
    {
        m_year = m_dice.number(2022, 2024);
        const int areas = m_dice.chance(10) ? 0 : m_dice.chance(10) ? 16 : m_dice.number(1, 6);
        m_rowsOfArea = m_dice.chance(12) ? 30 : m_dice.number(2, 7);
        m_countries = m_dice.chance(25);
        m_code = m_dice.chance(8);
        m_longTitles = m_dice.chance(30);
        addCover();
        addContext(std::min(4, areas));
        addResults(areas);
        addResources(areas);
        add(Kind::Section, u"Section 4: Lessons Learned and Future Outlook"_s);
        add(Kind::Heading, u"4.1 Lessons Learned and Future Outlook"_s);
        paragraphs(m_dice.number(1, 3));
    }

    const QList<CorpusBlock> &blocks() const { return m_blocks; }

    QByteArray text() const
    {
        QString result;
        for (const CorpusBlock &block : m_blocks) {
            for (const QStringList &row : block.rows)
                result += row.join(u'\t') + u'\n';
            result += (block.kind == Kind::Bullet ? u"- "_s : QString()) + block.text + u"\n\n"_s;
        }
        return result.toUtf8();
    }

private:
    using Kind = CorpusBlock::Kind;

    void add(Kind kind, const QString &text) { m_blocks.append({kind, text, {}}); }

    QString words(int count)
    {
        static const QStringList list =
            u"access river market community-based garden lamp offices of visits the to follow-up programme stone "
            "harbour support orchard and in registration bridge partners winter table with for assessments office "
            "interoperability schools self-reliance efficient workflow safe-keeping flood finance identification "
            "non-governmental cash-based water and/or people’s institutionalization (UNHCR) 24/7 socio-economic"_s
                .split(u' ');
        QStringList result;
        for (int i = 0; i < count; ++i)
            result << m_dice.oneOf(list);
        return result.join(u' ');
    }

    QString sentence()
    {
        QString text =
            m_dice.oneOf(QStringList{u"Stone "_s, u"Harbour "_s, u"The "_s, u"In "_s}) + words(m_dice.number(4, 25));
        if (m_dice.chance(30))
            text += u' ' + grouped(m_dice.number(2, 99'999));
        if (m_dice.chance(10))
            text += u", "_s + words(3);
        return text + u" gardens."_s;
    }

    void paragraphs(int count)
    {
        for (int i = 0; i < count; ++i) {
            QStringList sentences;
            for (int n = m_dice.number(1, 6); n > 0; --n)
                sentences << sentence();
            add(m_dice.chance(8) ? Kind::Bullet : Kind::Paragraph, sentences.join(u' '));
        }
    }

    static QString grouped(qint64 value) { return QLocale(QLocale::English).toString(value); }

    void addCover()
    {
        static const QStringList operations{u"Kenya"_s,
                                            u"Colombia"_s,
                                            u"Uganda"_s,
                                            u"Democratic Republic of the Congo"_s,
                                            u"West Africa Multi-Country Office"_s,
                                            u"Türkiye"_s,
                                            u"Côte d’Ivoire"_s};
        add(Kind::Title, u"Annual Results Report"_s);
        add(Kind::Minor, QString::number(m_year));
        add(Kind::Minor, m_dice.oneOf(operations));
    }

    void addContext(int areas)
    {
        add(Kind::Section, u"Section 1: Context and Overview"_s);
        add(Kind::Heading, u"1.1 Changes to the Operational Context"_s);
        paragraphs(m_dice.number(1, 6));
        add(Kind::Heading, u"1.2 Progress Against the Desired Impact"_s);
        for (int area = 1; area <= areas; ++area)
            addArea(AreaKind::Impact, u"Impact Area"_s, area);
        if (areas > 0 && m_dice.chance(50)) {
            add(Kind::Heading, u"Other Core Impact Indicators"_s);
            addIndicators(AreaKind::Impact, m_dice.number(1, 4), m_dice.number(1, 5), false);
        }
        add(Kind::Heading, u"1.3 Challenges to Achieving Impacts"_s);
        paragraphs(m_dice.number(1, 5));
    }

    void addResults(int areas)
    {
        add(Kind::Section, u"Section 2: Results"_s);
        add(Kind::Heading, u"2.1 Outcomes and Achievements"_s);
        for (int area = 1; area <= areas; ++area)
            addArea(AreaKind::Outcome, u"Outcome Area"_s, area);
        if (areas > 0 && m_dice.chance(50)) {
            add(Kind::Heading, u"Other Core Outcome Indicators"_s);
            addIndicators(AreaKind::Outcome, m_dice.number(1, 13), m_dice.number(1, 8), true);
        }
        add(Kind::Heading, u"2.2 Age, Gender and Diversity"_s);
        paragraphs(m_dice.number(1, 5));
    }

    void addArea(AreaKind kind, const QString &name, int area)
    {
        const AreaDefinition *known = Framework::core().area(kind, area);
        const QString title = known && m_dice.chance(60)
                                  ? known->title
                                  : u"Bridge "_s + words(m_dice.number(2, m_longTitles ? 14 : 5)) + u" garden"_s;
        add(Kind::Heading, u"%1. %2: %3"_s.arg(area).arg(name, title));
        paragraphs(m_dice.number(1, 2));
        addIndicators(kind, area, m_dice.number(1, m_rowsOfArea), kind == AreaKind::Outcome);
        if (kind == AreaKind::Outcome)
            add(Kind::Heading, u"Progress Against the Desired Outcome"_s);
        paragraphs(m_dice.number(0, 5));
    }

    QString value(int kind)
    {
        if (m_dice.chance(12))
            return m_dice.chance(60) ? u"Unknown"_s : QString();
        switch (kind) {
        case 0:
            return m_dice.chance(10)
                       ? u"100.00%"_s
                       : QString::number(m_dice.number(0, 99)) + u'.' + QString::number(m_dice.number(10, 99)) + u'%';
        case 1:
            return grouped(m_dice.number(0, m_dice.chance(50) ? 900 : 4'000'000));
        default:
            return m_dice.oneOf(QStringList{u"Moderate: 40-69 points"_s,
                                            u"Progressing towards alignment: 70-89 points"_s,
                                            u"Broadly aligned: ≥90 points"_s, u"Unsatisfactory: <=39 points"_s});
        }
    }

    void addIndicators(AreaKind level, int area, int count, bool target)
    {
        static const QStringList places{u"Kenya"_s, u"Costa Rica"_s, u"Bolivia (Plurinational State of)"_s,
                                        u"Burkina Faso"_s, u"Côte d’Ivoire"_s};
        CorpusBlock block{Kind::Table, {}, {}};
        QStringList header;
        if (m_countries)
            header << u"Country"_s;
        if (m_code)
            header << u"Code"_s;
        header << (m_countries ? u"Indicator"_s : u"Indicators"_s) << u"Population Type"_s << u"Strategy Baseline"_s;
        if (target)
            header << u"Target (%1)"_s.arg(m_year);
        block.rows << (header << u"Actual (%1)"_s.arg(m_year));
        QStringList populations = Framework::core().populationTypes();
        int code = 0;
        while (block.rows.size() <= count) {
            const IndicatorDefinition *core = nullptr;
            ++code;
            QString number = u"%1.%2"_s.arg(area).arg(code);
            if (m_dice.chance(70))
                core = Framework::core().indicator(level, number);
            if (!core && m_dice.chance(10))
                number += u'a';
            const int most = m_longTitles ? 40 : 16;
            const QString name = core ? core->title : u"Number of "_s + words(m_dice.number(2, most)) + u" orchard"_s;
            const int kind = m_dice.number(0, 9) < 6 ? 0 : m_dice.number(1, 2);
            const int first = m_dice.number(0, 3);
            for (int p = 0, all = m_dice.number(1, 3); p < all; ++p) {
                QStringList row;
                if (m_countries)
                    row << places[(code + p) % places.size()];
                if (m_code)
                    row << number << name;
                else
                    row << number + u' ' + name;
                row << populations[first + p];
                while (row.size() < header.size())
                    row << value(kind);
                block.rows << row;
            }
        }
        m_blocks << block;
    }

    void addResources(int areas)
    {
        add(Kind::Section, u"Section 3: Resources"_s);
        add(Kind::Heading, u"3.1 Financial Data"_s);
        paragraphs(m_dice.number(1, 2));
        addFinances(u"Impact Area"_s, AreaKind::Impact, 4);
        if (m_dice.chance(50))
            paragraphs(1);
        addFinances(u"Outcome Area"_s, AreaKind::Outcome, std::max(3, areas));
        add(Kind::Heading, u"3.2 Resources Overview"_s);
        paragraphs(m_dice.number(1, 5));
    }

    void addFinances(const QString &label, AreaKind kind, int areas)
    {
        CorpusBlock block{Kind::Table, {}, {}};
        block.rows << QStringList{label,
                                  u"Final Budget"_s,
                                  u"Funds Available"_s,
                                  u"Funds Available as % of Budget"_s,
                                  u"Expenditure"_s,
                                  u"Expenditure as % of Funds Available"_s};
        for (int i = 1; i <= areas; ++i) {
            const AreaDefinition *area = Framework::core().area(kind, i);
            const QString name = area ? area->financeLabel : u"%1A%2: Lamp"_s.arg(label.front()).arg(i);
            block.rows << QStringList{
                name,     grouped(m_dice.number(0, 90'000'000)), grouped(m_dice.number(0, 9'000'000)),
                value(0), grouped(m_dice.number(0, 900'000)),    value(0)};
        }
        block.rows << QStringList{u"All "_s + label + u"s"_s, {}, grouped(m_dice.number(1, 9'000)), {}, {}, {}};
        block.rows << QStringList{
            u"Total"_s, grouped(m_dice.number(0, 900'000'000)), grouped(m_dice.number(0, 90'000'000)),
            value(0),   grouped(m_dice.number(0, 9'000'000)),   value(0)};
        m_blocks << block;
    }

    Dice m_dice;
    int m_year = 0;
    int m_rowsOfArea = 5;
    bool m_countries = false;
    bool m_code = false;
    bool m_longTitles = false;
    QList<CorpusBlock> m_blocks;
};

} // namespace outturn::fixtures
