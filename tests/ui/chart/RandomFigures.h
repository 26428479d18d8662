// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

#include <QRandomGenerator>

namespace outturn::testing {

/// Figures of every form in turn with what reports can hold: long and equal labels, words in Arabic, from no row to
/// sixty, numbers below zero and of eighteen digits, Unknown, blank, words, and columns that are not there.
class RandomFigures
{
public:
    explicit RandomFigures(quint32 seed) : m_random(seed) {}

    Figure next()
    {
        static constexpr std::array forms = {Figure::Form::NestedBars, Figure::Form::Bars,        Figure::Form::Markers,
                                             Figure::Form::Years,      Figure::Form::StackedRows, Figure::Form::Trend,
                                             Figure::Form::StackedBars};
        return next(forms[static_cast<size_t>(m_made) % forms.size()]);
    }

    Figure next(Figure::Form form)
    {
        ++m_made;
        Figure f;
        f.form = form;
        f.name = QStringLiteral("random-%1").arg(m_made);
        f.title = Message("%1", {words(4, 14)});
        f.source = below(4) == 0 ? QStringLiteral("a-report_with_a_rather_long_name_of_its_file.docx")
                                 : QStringLiteral("norland.txt");
        if (below(4) > 0)
            f.year = 2023;
        f.unit = unitOf(form);
        f.whenEmpty = Message("%1", {words(5, 30)});
        if (below(3) == 0)
            f.note = Message("%1", {words(5, 40)});
        if (form == Figure::Form::Markers && below(3) == 0) {
            f.unit = QStringLiteral("points");
            f.steps = {QStringLiteral("Not aligned: 0-29 points"), QStringLiteral("Moderate: 40-69 points"),
                       QStringLiteral("Broadly aligned: ≥70 points")};
        }
        const int rows = below(9) == 0 ? 0 : f.isUpright() ? 1 + below(12) : 1 + below(below(3) == 0 ? 60 : 21);
        const QStringList names = namesOf(form);
        m_size = below(8) == 0 ? 18 : 2 + below(9); // digits of the largest number
        m_negative = form == Figure::Form::Bars && below(2) == 0;
        m_allMissing = below(12) == 0;
        for (int s = 0; s < names.size(); ++s)
            f.series.append(FigureSeries{
                names[s],
                {},
                form == Figure::Form::StackedRows ? std::optional(static_cast<ProgressState>(s)) : std::nullopt});
        for (int row = 0; row < rows; ++row)
            addRow(f, row);
        for (int n = 0; n < 3 && rows > 0 && below(4) == 0; ++n)
            f.rowNotes.append({RowId(QStringLiteral("row/%1").arg(below(rows))), words(3, 15)});
        return f;
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    QString words(int least, int most)
    {
        static const QStringList some = {QStringLiteral("people"),
                                         QStringLiteral("Self-reliance,"),
                                         QStringLiteral("of"),
                                         QStringLiteral("and"),
                                         QStringLiteral("inclusion"),
                                         QStringLiteral("Community-based"),
                                         QStringLiteral("registration/ID"),
                                         QStringLiteral("الأشخاص"),
                                         QStringLiteral("النازحون"),
                                         QStringLiteral("Wohnraumversorgungsmaßnahmen"),
                                         QStringLiteral("12%"),
                                         QStringLiteral("“access”"),
                                         QStringLiteral("(a)"),
                                         QStringLiteral("ñandú"),
                                         QStringLiteral("services")};
        QStringList list;
        const int count = least + below(most - least + 1);
        for (int i = 0; i < count; ++i)
            list.append(some[below(static_cast<int>(some.size()))]);
        return list.join(u' ');
    }

    QString unitOf(Figure::Form form)
    {
        if (form == Figure::Form::StackedRows)
            return QStringLiteral("indicators");
        if (form == Figure::Form::Markers || form == Figure::Form::Years)
            return below(2) ? QStringLiteral("percent") : QStringLiteral("people");
        return form == Figure::Form::Bars && below(2) ? QStringLiteral("percent") : QStringLiteral("USD");
    }

    QStringList namesOf(Figure::Form form)
    {
        QStringList years;
        for (int i = 0, count = 1 + below(5); i < count; ++i)
            years.append(QString::number(2024 - count + i));
        switch (form) {
        case Figure::Form::Markers:
            return {QStringLiteral("Baseline"), QStringLiteral("Target"), QStringLiteral("Actual")};
        case Figure::Form::StackedRows:
            return {QStringLiteral("Met"),       QStringLiteral("Near"),      QStringLiteral("Missed"),
                    QStringLiteral("Wrong way"), QStringLiteral("No target"), QStringLiteral("No data")};
        case Figure::Form::StackedBars:
            return {QStringLiteral("Unearmarked"), QStringLiteral("Softly earmarked"), QStringLiteral("Earmarked"),
                    QStringLiteral("Tightly earmarked"), QStringLiteral("Not split by type")};
        case Figure::Form::Years:
        case Figure::Form::Bars:
            return years;
        default:
            return {QStringLiteral("Final budget"), QStringLiteral("Funds available"), QStringLiteral("Expenditure")};
        }
    }

    void addRow(Figure &f, int row)
    {
        static constexpr std::array markers = {Column::Baseline, Column::Target, Column::Actual};
        QString label = below(3) == 0 ? words(1, 14) : QStringLiteral("OA%1: %2").arg(row + 1).arg(words(1, 3));
        if (row > 0 && below(5) == 0)
            label = f.series.first().points.last().label;
        if (f.isUpright())
            label = QString::number(2010 + row + (row > 6 ? 2 : 0));
        const bool lower = below(4) == 0;
        const QString detail = f.form == Figure::Form::Markers && below(2) ? words(5, 16) : QString();
        for (int s = 0; s < f.series.size(); ++s) {
            FigurePoint p;
            p.label = label;
            p.detail = detail;
            p.row = RowId(QStringLiteral("row/%1").arg(row));
            p.column = f.form == Figure::Form::Markers ? markers[static_cast<size_t>(s)] : Column::Budget;
            if (lower)
                p.direction = Direction::LowerIsBetter;
            fill(f, p);
            f.series[s].points.append(p);
        }
    }

    void fill(const Figure &f, FigurePoint &p)
    {
        const int kind = m_allMissing ? below(4) : below(16);
        if (f.form == Figure::Form::StackedRows) {
            p.value = Decimal(m_allMissing ? 0 : below(12));
        } else if (kind == 0) {
            p.missing = Value::Kind::Unknown;
        } else if (kind == 1) {
            p.missing = Value::Kind::Blank;
        } else if (kind == 2) {
            p.missing = Value::Kind::Text;
            p.written = words(1, 9);
        } else if (kind == 3) {
            p.noColumn = true;
        } else if (!f.steps.isEmpty()) {
            p.step = below(static_cast<int>(f.steps.size()));
        } else {
            p.value = number(f);
        }
    }

    Decimal number(const Figure &f)
    {
        if (below(9) == 0)
            return Decimal(0);
        qint64 most = 1;
        const int digits = f.unit == QStringLiteral("percent") ? 2 : m_size;
        for (int i = 0; i < digits; ++i)
            most *= 10;
        const auto value = static_cast<qint64>(m_random.generate64() % static_cast<quint64>(most));
        const qint64 sign = m_negative && below(2) ? -1 : 1;
        const int decimals = f.unit == QStringLiteral("percent") ? 0 : below(3) == 0 && m_size < 16 ? 2 : 0;
        return *Decimal::tryFrom(sign * (decimals ? value * 100 + below(100) : value), decimals);
    }

    QRandomGenerator m_random;
    int m_made = 0;
    int m_size = 6;
    bool m_negative = false;
    bool m_allMissing = false;
};

} // namespace outturn::testing
