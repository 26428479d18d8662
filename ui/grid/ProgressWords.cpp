// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ProgressWords.h"

#include "app/edit/RemarkInput.h"
#include "ui/grid/LocaleInput.h"

#include <algorithm>

namespace outturn {

namespace {

constexpr int whole = 1000; // thousandths

QString writtenIn(const IndicatorRow &row, Column column)
{
    const Cell *cell = row.cell(column);
    return cell ? cell->value().written() : QString();
}

std::optional<Decimal> numberIn(const IndicatorRow &row, Column column, Unit unit)
{
    const Cell *cell = row.cell(column);
    return cell && cell->value().unit() == unit ? cell->value().number() : std::nullopt;
}

// Of the target's value; where lower is better the target of the actual.
std::optional<Decimal> partOfTarget(const IndicatorRow &row, const RowProgress &progress)
{
    const Cell *actual = row.cell(Column::Actual);
    const std::optional<Decimal> is = actual ? actual->value().number() : std::nullopt;
    const std::optional<Decimal> wanted = is ? numberIn(row, Column::Target, actual->value().unit()) : std::nullopt;
    if (!wanted || is->isNegative() || wanted->isNegative())
        return std::nullopt;
    const bool lower = progress.direction == Direction::LowerIsBetter;
    return lower ? Decimal::percentage(*wanted, *is, 1) : Decimal::percentage(*is, *wanted, 1);
}

QString percent(const Decimal &number, const QLocale &locale)
{
    return locale.toString(number.toDoubleForDrawing(), 'f', 1) + QStringLiteral("%");
}

} // namespace

QString ProgressWords::title()
{
    return tr("Progress");
}

QString ProgressWords::state(ProgressState state)
{
    return Message(progressWords(state)).translated();
}

std::optional<int> ProgressWords::share(const IndicatorRow &row, const RowProgress &progress)
{
    switch (progress.state) {
    case ProgressState::NoTarget:
    case ProgressState::NoData:
        return std::nullopt;
    case ProgressState::Met:
        return whole;
    case ProgressState::WrongWay:
        return 0;
    case ProgressState::Near:
    case ProgressState::Missed:
        break;
    }
    const std::optional<Decimal> percent = progress.covered ? progress.covered : partOfTarget(row, progress);
    if (!percent)
        return std::nullopt;
    return static_cast<int>(std::clamp(percent->toDoubleForDrawing() * 10, 0.0, double(whole)));
}

QString ProgressWords::publishedGreen(const Report &report, const IndicatorRow &row)
{
    const IndicatorDefinition *known = Framework::core().indicator(row.areaKind, row.code.value().written());
    if (!known)
        return {};
    const Cell *actual = row.cell(Column::Actual);
    const Unit unit = actual && actual->value().number() ? actual->value().unit() : known->unitIn(report.year);
    const Thresholds *thresholds = known->thresholdsIn(report.year, unit);
    if (!thresholds)
        return {};
    const bool higher = thresholds->direction == Direction::HigherIsBetter;
    return (higher ? thresholds->amberMax : thresholds->greenMax).toPlain() +
           (unit == Unit::Percent ? QStringLiteral("%") : QString());
}

QStringList ProgressWords::reckoning(const Report &report, const IndicatorRow &row, const RowProgress &progress,
                                     const QLocale &locale)
{
    QStringList lines;
    const QString baseline = writtenIn(row, Column::Baseline), target = writtenIn(row, Column::Target);
    switch (progress.state) {
    case ProgressState::NoData:
        lines << tr("There is no actual to hold against the target.");
        return lines;
    case ProgressState::NoTarget:
        lines << tr("There is no target that the actual can be held against.");
        return lines;
    default:
        break;
    }
    if (progress.covered) {
        lines << tr("%1 of the way from %2 to %3").arg(percent(*progress.covered, locale), baseline, target);
    } else if (const auto part = partOfTarget(row, progress)) {
        lines << (progress.direction == Direction::LowerIsBetter
                      ? tr("The target is %1 of the actual; there is no baseline to measure the way from")
                      : tr("%1 of the target; there is no baseline to measure the way from"))
                     .arg(percent(*part, locale));
    }
    if (!progress.direction)
        lines << tr("The framework does not know the indicator: higher is taken as better.");
    else if (*progress.direction == Direction::HigherIsBetter)
        lines << tr("Higher is better.");
    else
        lines << tr("Lower is better.");

    const QString subject = progressSubject(row.areaKind, row.code.value().written());
    const auto own = [&](const QString &part) { return remarkOf(report, subject, part); };
    QString near = own(progressNearPart());
    if (near.isEmpty())
        near = remarkOf(report, progressSubject(), progressNearPart());
    const bool lower = progress.direction == Direction::LowerIsBetter;
    const QString share = localeFromC(near.isEmpty() ? usualNear().toPlain() + QStringLiteral("%") : near, locale);
    const QString edge = localeFromC(own(progressGreenPart()), locale);
    // A band that counts from the other end says nothing.
    const IndicatorDefinition *known = Framework::core().indicator(row.areaKind, row.code.value().written());
    const QString published =
        known && known->direction == progress.direction ? localeFromC(publishedGreen(report, row), locale) : QString();
    const QString band = edge.isEmpty() ? published : edge;
    if (row.cell(Column::Actual)->value().kind() == Value::Kind::Scale)
        lines << tr("Near: a level of the same light as the target’s");
    else if (lower && band.isEmpty())
        lines << tr("Near while the target is at least %1 of it").arg(share);
    else if (lower)
        lines << tr("Near while the target is at least %1 of it, or up to %2").arg(share, band);
    else if (band.isEmpty())
        lines << tr("Near from %1 of the target").arg(share);
    else if (edge.isEmpty())
        lines << tr("Near from %1 of the target, or above %2").arg(share, band);
    else
        lines << tr("Near from %1 of the target, or from %2").arg(share, band);
    if (!near.isEmpty() || !edge.isEmpty() || !own(progressDirectionPart()).isEmpty())
        lines << tr("Thresholds of this project’s own");
    return lines;
}

} // namespace outturn
