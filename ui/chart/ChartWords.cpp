// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartWords.h"

#include <cmath>

namespace outturn {

namespace {

const QString percentUnit = QStringLiteral("percent");

struct Magnitude
{
    double factor;
    const char *sign;
};
constexpr Magnitude magnitudes[] = {{1e12, QT_TRANSLATE_NOOP("ChartWords", "%1 tn")},
                                    {1e9, QT_TRANSLATE_NOOP("ChartWords", "%1 bn")},
                                    {1e6, QT_TRANSLATE_NOOP("ChartWords", "%1 M")},
                                    {1e3, QT_TRANSLATE_NOOP("ChartWords", "%1 K")}};

// The year of such a figure is only that of its latest report.
bool isOverYears(const Figure &figure)
{
    return figure.firstYear.has_value();
}

} // namespace

// Only the signs of the locale are put in: the number itself is never rounded.
QString ChartWords::grouped(const QString &plain) const
{
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    const QString fraction = point < 0 ? QString() : plain.mid(point + 1);
    const bool negative = whole.startsWith(u'-');
    if (negative)
        whole.remove(0, 1);
    const QString separator = m_locale.language() == QLocale::C ? QStringLiteral(",") : m_locale.groupSeparator();
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, separator);
    if (negative)
        whole.prepend(m_locale.negativeSign());
    QString words = fraction.isEmpty() ? whole : whole + m_locale.decimalPoint() + fraction;
    if (const QString zero = m_locale.zeroDigit(); zero != QStringLiteral("0")) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            words.replace(QChar(digit), m_locale.toString(digit - u'0'));
    }
    return words;
}

QString ChartWords::exact(const Decimal &value, const QString &unit) const
{
    const QString number = grouped(value.toPlain());
    return unit == percentUnit ? number + m_locale.percent() : number;
}

QString ChartWords::brief(const Decimal &value, const QString &unit, int decimals) const
{
    const double size = std::abs(value.toDoubleForDrawing());
    if (unit == QStringLiteral("USD")) {
        for (const Magnitude &m : magnitudes) {
            // From half a million on amounts are said in millions, so that a column of labels has one measure.
            if (size >= m.factor * (m.factor > 1e5 ? 0.5 : 1)) {
                const QString number =
                    m_locale.toString(value.toDoubleForDrawing() / m.factor, 'f', m.factor > 1e5 ? decimals : 0);
                return QCoreApplication::translate("ChartWords", m.sign).arg(number);
            }
        }
    }
    return exact(value, unit);
}

QString ChartWords::tick(double value, const NiceScale &scale, const QString &unit) const
{
    // As many decimals as every tick of this step needs: 0.25 has two, 2.5 one, 20 none.
    const auto number = [&](double v, double step) {
        int decimals = 0;
        for (double s = step; decimals < 6 && std::abs(s - std::round(s)) > 1e-6 * s; s *= 10)
            ++decimals;
        return grouped(QString::number(v, 'f', decimals));
    };
    if (unit == percentUnit)
        return number(value, scale.step) + m_locale.percent();
    const double largest = std::fmax(std::abs(scale.low), std::abs(scale.high));
    for (const Magnitude &m : magnitudes) {
        // One magnitude for the whole axis.
        if (largest >= m.factor && (unit == QStringLiteral("USD") || m.factor > 1e5)) {
            const double part = scale.step / m.factor;
            return value == 0 ? number(0, 1)
                              : QCoreApplication::translate("ChartWords", m.sign).arg(number(value / m.factor, part));
        }
    }
    return number(value, scale.step);
}

QString ChartWords::missing(const FigurePoint &point) const
{
    if (point.noRow)
        return tr("not in that year’s report");
    if (point.noColumn)
        return tr("no such column");
    switch (point.missing) {
    case Value::Kind::Unknown:
        return tr("Unknown");
    case Value::Kind::Blank:
        return tr("blank");
    default:
        return point.written.isEmpty() ? tr("cannot be computed") : point.written;
    }
}

QString ChartWords::valueOrWords(const FigurePoint &point, const QString &unit) const
{
    return point.value ? exact(*point.value, unit) : missing(point);
}

QString ChartWords::fundedShare(const FigurePoint &budget, const FigurePoint &available) const
{
    if (!budget.value || !available.value)
        return {};
    const std::optional<Decimal> share = Decimal::percentage(*available.value, *budget.value, 0);
    return share ? tr("%1 funded").arg(exact(*share, percentUnit)) : QString();
}

QString ChartWords::seriesName(const FigureSeries &series)
{
    return QCoreApplication::translate("Message", series.name.toUtf8().constData());
}

QString ChartWords::unitWords(const QString &unit)
{
    if (unit == percentUnit)
        return tr("Percent");
    if (unit == QStringLiteral("days"))
        return tr("Days");
    if (unit == QStringLiteral("people"))
        return tr("People");
    if (unit == QStringLiteral("points"))
        return tr("Points on a scale");
    if (unit == QStringLiteral("consultations"))
        return tr("Consultations");
    if (unit == QStringLiteral("indicators"))
        return tr("Indicators");
    return unit;
}

QString ChartWords::subtitle(const Figure &figure)
{
    const QString unit = unitWords(figure.unit);
    if (figure.isUpright() || !figure.year)
        return unit;
    const QString last = QString::number(*figure.year);
    const QString year =
        isOverYears(figure) ? tr("%1–%2", "first and last year").arg(QString::number(*figure.firstYear), last) : last;
    return unit.isEmpty() ? year : tr("%1, %2", "unit, year").arg(unit, year);
}

QString ChartWords::pointSummary(const Figure &figure, int series, int row) const
{
    const FigureSeries &s = figure.series[series];
    QString words = valueOrWords(s.points[row], figure.unit);
    if (s.points[row].value && figure.unit != percentUnit && !figure.unit.isEmpty())
        words = tr("%1 %2", "number, unit")
                    .arg(words, figure.unit == QStringLiteral("USD") ? figure.unit : unitWords(figure.unit).toLower());
    return tr("%1: %2", "name, value").arg(seriesName(s), words);
}

QString ChartWords::rowSummary(const Figure &figure, int row) const
{
    const FigurePoint &first = figure.series.first().points[row];
    QStringList lines = {first.label};
    if (!first.detail.isEmpty())
        lines.append(first.detail);
    for (int s = 0; s < figure.series.size(); ++s) {
        if (!figure.series[s].points[row].noColumn)
            lines.append(pointSummary(figure, s, row));
    }
    return lines.join(u'\n');
}

QString ChartWords::fewerRows(int left)
{
    return tr("Rows that do not fit at this size: %1. A taller picture has room for them.").arg(left);
}

QString ChartWords::fewerNotes(int left)
{
    return tr("Notes that do not fit at this size: %1.").arg(left);
}

QString ChartWords::sourceLine(const Figure &figure)
{
    if (figure.source.isEmpty())
        return figure.year ? tr("Source: Annual Results Report %1", "year").arg(*figure.year) : QString();
    if (isOverYears(figure))
        return tr("Source: %1, Annual Results Reports", "files").arg(figure.source);
    if (!figure.year)
        return tr("Source: %1", "file").arg(figure.source);
    return tr("Source: %1, Annual Results Report %2", "file, year").arg(figure.source, QString::number(*figure.year));
}

QString ChartWords::lowerIsBetter()
{
    return tr("↓ lower is better");
}

} // namespace outturn
