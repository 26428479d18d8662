// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartAltText.h"

#include "ui/chart/ChartWords.h"

#include <QCoreApplication>

namespace outturn {

namespace {

class AltText
{
    Q_DECLARE_TR_FUNCTIONS(ChartAltText)

public:
    AltText(const Figure &figure, const QLocale &locale) : m_figure(figure), m_locale(locale), m_words(locale) {}

    QString paragraph() const
    {
        QStringList sentences = {sentence(m_figure.titleWords()), sentence(ChartWords::subtitle(m_figure))};
        if (m_figure.hasNumbers()) {
            sentences.append(form());
            for (const FigureSeries &series : m_figure.series) {
                if (isTold(series))
                    sentences.append(isUpright() ? overTime(series) : extremes(series));
            }
        } else {
            sentences.append(m_figure.whenEmpty.translated());
        }
        sentences.append(withoutNumber());
        sentences.append(sentence(m_figure.noteWords()));
        for (const RowNote &note : m_figure.rowNotes)
            sentences.append(sentence(tr("%1: %2", "row, note").arg(labelOf(note.row), note.text)));
        sentences.removeAll(QString());
        return sentences.join(u' ').simplified();
    }

private:
    bool isUpright() const { return m_figure.isUpright(); }
    // Shares, days and points have no total; amounts of several years have none that anybody means.
    bool canBeAdded() const
    {
        return (m_figure.form == Figure::Form::NestedBars || m_figure.form == Figure::Form::Bars ||
                m_figure.form == Figure::Form::StackedRows) &&
               m_figure.unit != QStringLiteral("percent") && m_figure.unit != QStringLiteral("days") &&
               m_figure.unit != QStringLiteral("points");
    }
    // Of an indicator what was reached, over years what was reached last.
    bool isTold(const FigureSeries &series) const
    {
        if (m_figure.form == Figure::Form::Years)
            return &series == &m_figure.series.last();
        return m_figure.form != Figure::Form::Markers || m_figure.series.size() == 1 ||
               (!series.points.isEmpty() && series.points.first().column == Column::Actual);
    }

    static QString sentence(const QString &words)
    {
        static const QString ends = QStringLiteral(".!?…؟。");
        // What was put in may be closed by a mark of its direction, which is not seen.
        QString seen = words;
        while (!seen.isEmpty() && seen.back().category() == QChar::Other_Format)
            seen.chop(1);
        return seen.isEmpty() || ends.contains(seen.back()) ? words : words + u'.';
    }

    QString form() const
    {
        QStringList names;
        for (const FigureSeries &series : m_figure.series)
            names.append(ChartWords::seriesName(series));
        const QString series = m_locale.createSeparatedList(names);
        const QString rows = m_locale.toString(m_figure.rowCount());
        switch (m_figure.form) {
        case Figure::Form::NestedBars:
            return tr("Bars within each other, %1 in each row. Rows: %2.", "series, how many").arg(series, rows);
        case Figure::Form::Bars:
            return tr("Bars: %1. Rows: %2.", "series, how many").arg(series, rows);
        case Figure::Form::Markers:
        case Figure::Form::Years:
            return tr("Markers on a line in each row: %1. Rows: %2.", "series, how many").arg(series, rows);
        case Figure::Form::StackedRows:
            return tr("Bars made up of parts: %1. Rows: %2.", "series, how many").arg(series, rows);
        case Figure::Form::Trend:
            return tr("Columns over years: %1. Years: %2.", "series, how many").arg(series, rows);
        case Figure::Form::StackedBars:
            return tr("Columns over years, made up of parts: %1. Years: %2.", "series, how many").arg(series, rows);
        }
        return {};
    }

    QString value(const FigurePoint &point) const { return m_words.exact(*point.value, m_figure.unit); }

    QString extremes(const FigureSeries &series) const
    {
        const FigurePoint *largest = nullptr;
        const FigurePoint *smallest = nullptr;
        std::optional<Decimal> total = Decimal(0);
        for (const FigurePoint &point : series.points) {
            if (!point.value)
                continue;
            if (!largest || *point.value > *largest->value)
                largest = &point;
            if (!smallest || *point.value < *smallest->value)
                smallest = &point;
            total = total ? Decimal::sum(*total, *point.value) : total;
        }
        const QString name = ChartWords::seriesName(series);
        if (!largest)
            return {};
        if (canBeAdded() && total && m_figure.form == Figure::Form::StackedRows)
            return tr("%1: %2 in all.", "series, total").arg(name, m_words.exact(*total, m_figure.unit));
        if (largest == smallest)
            return tr("%1: %2 (%3).", "series, value, row").arg(name, value(*largest), largest->label);
        const QString range = tr("%1: largest %2 (%3), smallest %4 (%5)", "series, value, row, value, row")
                                  .arg(name, value(*largest), largest->label, value(*smallest), smallest->label);
        return canBeAdded() && total
                   ? tr("%1, total %2.", "largest and smallest, total").arg(range, m_words.exact(*total, m_figure.unit))
                   : range + u'.';
    }

    QString overTime(const FigureSeries &series) const
    {
        const FigurePoint *first = nullptr;
        const FigurePoint *last = nullptr;
        for (const FigurePoint &point : series.points) {
            if (!point.value)
                continue;
            first = first ? first : &point;
            last = &point;
        }
        if (!first)
            return {};
        const QString name = ChartWords::seriesName(series);
        return first == last ? tr("%1: %2 (%3).", "series, value, row").arg(name, value(*first), first->label)
                             : tr("%1: %2 in %3, %4 in %5.", "series, value, first year, value, last year")
                                   .arg(name, value(*first), first->label, value(*last), last->label);
    }

    // By what stands there: "Unknown" is not "blank". Levels of a scale are told with how many rows have them.
    QString withoutNumber() const
    {
        QStringList kinds;
        QHash<QString, int> counts;
        for (const FigureSeries &series : m_figure.series) {
            for (const FigurePoint &point : series.points) {
                if (point.value || (point.step && !isTold(series)))
                    continue;
                const QString words = m_words.missing(point);
                if (counts[words]++ == 0)
                    kinds.append(words);
            }
        }
        if (kinds.isEmpty())
            return {};
        for (QString &kind : kinds)
            kind = tr("%1: %2", "what stands there, how many times").arg(kind, m_locale.toString(counts[kind]));
        return tr("Without a number (%1).", "list").arg(kinds.join(tr("; ", "between parts of a list")));
    }

    QString labelOf(const RowId &row) const
    {
        for (const FigureSeries &series : m_figure.series) {
            for (const FigurePoint &point : series.points) {
                if (point.row == row)
                    return point.label;
            }
        }
        return row.text();
    }

    const Figure &m_figure;
    QLocale m_locale;
    ChartWords m_words;
};

} // namespace

QString chartAltText(const Figure &figure, const QLocale &locale)
{
    return AltText(figure, locale).paragraph();
}

} // namespace outturn
