// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/check/CleanReport.h"
#include "tests/app/check/CleanReportWords.h"

#include <QRandomGenerator>

#include <functional>

namespace outturn::testing {

class Random
{
public:
    explicit Random(quint32 seed) : m_random(seed) {}

    int between(int from, int to) { return m_random.bounded(from, to + 1); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename List> auto &pick(List &list) { return list[between(0, static_cast<int>(list.size()) - 1)]; }
    template <typename List> const auto &pick(const List &list)
    {
        return list[between(0, static_cast<int>(list.size()) - 1)];
    }
    template <typename List> void shuffle(List &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[between(0, static_cast<int>(i))]);
    }

private:
    QRandomGenerator m_random;
};

/// A report in which nothing contradicts anything: other areas, indicators, populations, amounts and sentences for each
/// seed.
class CleanReportMaker
{
public:
    static CleanReport make(quint32 seed)
    {
        CleanReportMaker maker(seed);
        maker.front();
        maker.makeAreas();
        maker.money();
        maker.narrative();
        return maker.m_report;
    }

    /// "64.99" per cent as a text may state it.
    static QString percentWords(const Decimal &value, int decimals, bool sign)
    {
        const QString number = Decimal::percentage(value, Decimal(100), decimals)->toPlain();
        return number + (sign ? u"%"_s : u" per cent"_s);
    }
    /// Dollars as "62.3 million", or whole.
    static QString moneyWords(const QString &written, bool inMillions)
    {
        if (!inMillions)
            return written;
        const Decimal amount = *Decimal::tryFromPlain(QString(written).remove(u','));
        return Decimal::percentage(amount, Decimal(100'000'000), 1)->toGrouped() + u" million"_s;
    }
    static QString whom(const CleanRow &row, const IndicatorWords &words)
    {
        if (*words.whom)
            return QString::fromUtf8(words.whom);
        static const QHash<QString, QString> names{{u"IDPs"_s, u"internally displaced people"_s},
                                                   {u"Returnees"_s, u"returnees"_s},
                                                   {u"Stateless Persons"_s, u"stateless persons"_s},
                                                   {u"Host Community"_s, u"the host community"_s}};
        return names.value(row.population, u"refugees and asylum-seekers"_s);
    }
    static const IndicatorWords *wordsOf(const CleanRow &row)
    {
        const QString key = areaKindName(row.definition->level) + u' ' + row.definition->code;
        for (const IndicatorWords &words : indicatorWords()) {
            if (key == QLatin1StringView(words.key))
                return &words;
        }
        return nullptr;
    }
    static Decimal numberIn(QString written) { return *Decimal::tryFromPlain(written.remove(u',').remove(u'%')); }

private:
    explicit CleanReportMaker(quint32 seed) : m_random(seed) {}

    void front();
    void makeAreas();
    void money();
    void narrative();
    QList<CleanRow> rowsOf(const AreaDefinition &area, int atMost);
    CleanRow row(const IndicatorDefinition &indicator, const QString &population);
    void values(CleanRow &row);
    void state(CleanParagraph &pieces, const CleanArea &area, int row);
    void state(CleanParagraph &pieces, const QString &pattern, const std::function<CleanPiece(QChar)> &number);
    void addOther(CleanParagraph &pieces);
    CleanParagraph total();
    CleanParagraph nationalities();

    QString percent(int hundredths) const { return Decimal::tryFrom(hundredths, 2)->toPlain() + u'%'; }

    Random m_random;
    CleanReport m_report;
    QStringList m_others = otherSentences();
};

inline void CleanReportMaker::front()
{
    static const QStringList countries{u"Kenya"_s,  u"Brazil"_s,   u"Niger"_s,
                                       u"Poland"_s, u"Malaysia"_s, u"Costa Rica"_s};
    m_report.year = m_random.between(2022, 2025);
    m_report.operation = m_random.pick(countries);
    m_report.dots = m_random.chance(40);
    m_report.sections = {{u"1.1"_s, u"Changes to the Operational Context"_s, {}},
                         {u"1.2"_s, u"Progress Against the Desired Impact"_s, {}},
                         {u"1.3"_s, u"Challenges to Achieving Impacts"_s, {}},
                         {u"1.4"_s, u"Collaboration and Partnerships"_s, {}},
                         {u"2.1"_s, u"Outcomes and Achievements"_s, {}},
                         {u"2.2"_s, u"Age, Gender and Diversity"_s, {}},
                         {u"3.1"_s, u"Financial Data"_s, {}},
                         {u"3.2"_s, u"Resources Overview"_s, {}},
                         {u"4.1"_s, u"Lessons Learned and Future Outlook"_s, {}}};
    static const QStringList parts{u"Section 1: Context and Overview"_s, u"Section 2: Results"_s,
                                   u"Section 3: Resources"_s, u"Section 4: Lessons Learned and Future Outlook"_s};
    QString part;
    for (const CleanSection &section : std::as_const(m_report.sections)) {
        const QString &of = parts[section.number.at(0).digitValue() - 1];
        if (of != part)
            m_report.contents << of;
        part = of;
        m_report.contents << u"- %1 - %2"_s.arg(section.number, section.title);
    }
    m_random.shuffle(m_others);
}

inline void CleanReportMaker::makeAreas()
{
    for (const AreaKind kind : {AreaKind::Impact, AreaKind::Outcome}) {
        QList<AreaDefinition> all;
        for (const AreaDefinition &area : Framework::core().areas()) {
            if (area.kind == kind)
                all << area;
        }
        const bool impact = kind == AreaKind::Impact;
        const int count = impact ? m_random.between(1, 4) : m_random.between(2, 16);
        m_random.shuffle(all);
        all = all.first(count);
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
        for (const AreaDefinition &area : std::as_const(all)) {
            CleanArea made{kind, area.number, area.title, {}, rowsOf(area, 4), {}, QString::number(m_report.year)};
            made.statements << u"People are safe, heard and supported, whoever they are, under “%1”."_s.arg(
                area.shortName);
            m_report.areas << made;
        }
        if (impact && m_random.chance(30))
            m_report.others = rowsOf(all.first(), 1);
    }
    // A row under the other core indicators is not one that stands above.
    for (const CleanArea &area : std::as_const(m_report.areas)) {
        for (const CleanRow &row : area.rows)
            m_report.others.removeIf([&](const CleanRow &other) { return other.definition == row.definition; });
    }
}

inline QList<CleanRow> CleanReportMaker::rowsOf(const AreaDefinition &area, int atMost)
{
    QList<const IndicatorDefinition *> indicators;
    for (const IndicatorDefinition &indicator : Framework::core().indicators()) {
        if (indicator.level == area.kind && indicator.areaNumber == area.number)
            indicators << &indicator;
    }
    m_random.shuffle(indicators);
    indicators = indicators.first(std::min<qsizetype>(indicators.size(), m_random.between(1, atMost)));
    std::sort(indicators.begin(), indicators.end(), [](const auto *a, const auto *b) { return a->code < b->code; });
    QList<CleanRow> rows;
    for (const IndicatorDefinition *indicator : std::as_const(indicators)) {
        QStringList populations{u"Refugees and Asylum-seekers"_s, u"IDPs"_s, u"Returnees"_s, u"Stateless Persons"_s,
                                u"Host Community"_s};
        // Returnees with documents are counted by 14.1 as well, which would contradict another number for them here.
        if (area.kind == AreaKind::Outcome && indicator->code == u"1.3")
            populations.removeOne(u"Returnees"_s);
        m_random.shuffle(populations);
        const QString key = areaKindName(area.kind) + u' ' + indicator->code;
        // An indicator about some people only has no row for others.
        static const QHash<QString, QString> only{{u"impact 4.3a"_s, u"Stateless Persons"_s},
                                                  {u"outcome 14.1"_s, u"Returnees"_s},
                                                  {u"outcome 3.2"_s, u"Stateless Persons"_s}};
        const bool people = indicator->unit != Unit::Percent;
        const int count = people ? 1 : std::max(1, m_random.between(-2, 3));
        if (people || only.contains(key) || count == 1)
            populations = {only.value(key, u"Refugees and Asylum-seekers"_s)};
        for (int i = 0; i < std::min<int>(count, static_cast<int>(populations.size())); ++i)
            rows << row(*indicator, populations[i]);
    }
    return rows;
}

inline CleanRow CleanReportMaker::row(const IndicatorDefinition &indicator, const QString &population)
{
    CleanRow made{&indicator, indicator.code, indicator.title, population, {}, {}, {}};
    values(made);
    return made;
}

inline void CleanReportMaker::values(CleanRow &row)
{
    const Unit unit = row.definition->unitIn(m_report.year);
    const bool lower = row.definition->direction == Direction::LowerIsBetter;
    if (unit == Unit::Percent) {
        const int base = m_random.between(15'00, 70'00);
        const int way = m_random.between(2'00, 25'00);
        const int target = (lower ? std::max(8'00, base - way / 2) : base + way) / 100 * 100 + (lower ? 0 : 100);
        row.baseline = percent(base);
        row.target = percent(target);
        row.actual = percent(m_random.between(base * 8 / 10, std::min(100'00, base + 30'00)));
    } else if (unit == Unit::Points) {
        const auto &scale = row.definition->scale;
        const int best = m_random.between(0, static_cast<int>(scale.size()) - 1);
        row.target = scale[best].label;
        row.baseline = scale[m_random.between(best, static_cast<int>(scale.size()) - 1)].label;
        row.actual = m_random.pick(scale).label;
    } else {
        const int base = unit == Unit::Days ? m_random.between(120, 800) : m_random.between(150, 30'000);
        const int better = base * m_random.between(5, 60) / 100;
        const int target = lower ? base - better / 2 : base + better;
        const int actual = base * m_random.between(70, 180) / 100;
        const QString end = unit == Unit::Days ? u".00"_s : QString();
        const auto words = [&](int n) { return (unit == Unit::Days ? QString::number(n) : groupedNumber(n)) + end; };
        row.baseline = words(base);
        row.target = words(target);
        row.actual = words(actual);
    }
    if (m_random.chance(35))
        row.baseline = u"Unknown"_s;
    if (row.definition->level == AreaKind::Impact)
        row.target.clear();
}

inline void CleanReportMaker::money()
{
    QList<int> impacts;
    for (const CleanArea &area : std::as_const(m_report.areas)) {
        if (area.isImpact())
            impacts << area.number;
    }
    QList<std::pair<AreaKind, int>> spenders;
    for (const CleanArea &area : std::as_const(m_report.areas)) {
        if (!area.isImpact())
            spenders << std::pair(area.kind, area.number);
    }
    while (spenders.size() < impacts.size())
        spenders << std::pair(AreaKind::Enabling, 17 + static_cast<int>(spenders.size()));
    if (m_random.chance(60) && spenders.last().first != AreaKind::Enabling)
        spenders << std::pair(AreaKind::Enabling, 20);
    for (int i = 0; i < spenders.size(); ++i) {
        CleanAmounts area{spenders[i].first, spenders[i].second, {}, {}, {}, {}};
        // Each impact area that has a heading has money.
        area.impact = i < impacts.size() ? impacts[i] : m_random.pick(impacts);
        area.budget = qint64(m_random.between(900'000, 90'000'000)) * 100 + m_random.between(0, 99);
        area.available = area.budget / 1000 * m_random.between(250, 900) + m_random.between(0, 99);
        area.expenditure = m_random.chance(50) ? area.available : area.available / 1000 * m_random.between(850, 999);
        m_report.amounts << area;
    }
    m_report.unallocated = m_random.chance(50) ? m_random.between(100'000, 5'000'000) : 0;
    m_report.makeMoney();
}

} // namespace outturn::testing
