// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "ui/chart/ChartStyle.h"
#include "ui/chart/NiceScale.h"

#include <QCoreApplication>

namespace outturn {

/// What charts say in words: short numbers on marks, exact ones in tool tips, tables and for assistive technology.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    explicit ChartWords(const QLocale &locale) : m_locale(locale) {}

    /// "22.1 M", "640 K", "59.61%": as short as a mark's label can be. `decimals` of a shortened number.
    QString brief(const Decimal &value, const QString &unit, int decimals = 1) const;
    /// All digits, grouped by the locale: "22,074,699".
    QString exact(const Decimal &value, const QString &unit) const;
    QString tick(double value, const NiceScale &scale, const QString &unit) const;
    /// "Unknown", "blank", "no such column", the level of a scale, or the words that stand there; never a number for
    /// none.
    QString missing(const FigurePoint &point) const;
    QString valueOrWords(const FigurePoint &point, const QString &unit) const;
    /// "80% funded", empty when it cannot be computed.
    QString fundedShare(const FigurePoint &budget, const FigurePoint &available) const;

    static QString seriesName(const FigureSeries &series);
    static QString unitWords(const QString &unit);
    /// "USD, 2023".
    static QString subtitle(const Figure &figure);
    /// The row's label and each of its exact values, a line each.
    QString rowSummary(const Figure &figure, int row) const;
    QString pointSummary(const Figure &figure, int series, int row) const;
    static QString fewerRows(int left);
    static QString fewerNotes(int left);
    /// "Source: report.docx, Annual Results Report 2023"; empty where nothing is known of it.
    static QString sourceLine(const Figure &figure);
    static QString lowerIsBetter();

private:
    QString grouped(const QString &plain) const;

    QLocale m_locale;
};

} // namespace outturn
