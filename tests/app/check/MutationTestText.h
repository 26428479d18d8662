// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/check/MutationTestKinds.h"

#include <QRegularExpression>

/// Ways to spoil the structure and the narrative.
namespace outturn::testing {

inline QList<MutantKind> structureMutants()
{
    return {
        {"heading of a section dropped",
         {u"section-missing"_s, u"contents-differ"_s},
         [](CleanReport &report, Random &random) {
             random.pick(report.sections).title.clear();
             return true;
         }},
        {"section without its text",
         {u"section-empty"_s},
         [](CleanReport &report, Random &random) {
             report.section(random.pick(QStringList{u"1.1"_s, u"1.3"_s, u"1.4"_s, u"2.2"_s, u"3.2"_s, u"4.1"_s}))
                 ->paragraphs.clear();
             return true;
         }},
        {"contents with another entry",
         {u"contents-differ"_s},
         [](CleanReport &report, Random &) {
             report.contents << u"- 4.2 - Next Steps"_s;
             return true;
         }},
        {"area twice",
         {u"area-twice"_s},
         [](CleanReport &report, Random &random) {
             CleanArea again = random.pick(report.areas);
             again.rows.clear();
             report.areas << again;
             return true;
         }},
        {"area with the title of another",
         {u"area-title"_s},
         [](CleanReport &report, Random &random) {
             CleanArea &area = random.pick(report.areas);
             const AreaDefinition &other = random.pick(Framework::core().areas());
             if (other.kind != area.kind || other.number == area.number)
                 return false;
             area.title = other.title;
             return true;
         }},
        {"area without its table",
         {u"area-without-indicators"_s},
         [](CleanReport &report, Random &random) {
             CleanArea &area = random.pick(report.areas);
             for (const CleanRow &row : std::as_const(report.others)) {
                 if (area.isImpact() && row.definition->areaNumber == area.number)
                     return false;
             }
             area.rows.clear();
             return true;
         }},
    };
}

/// A piece of the narrative for which the condition holds, with the area it stands in; null for none.
inline std::pair<CleanPiece *, CleanArea *> anyPiece(CleanReport &report, Random &random,
                                                     const std::function<bool(const CleanPiece &)> &is)
{
    QList<std::pair<CleanPiece *, CleanArea *>> pieces;
    const auto collect = [&](QList<CleanParagraph> &paragraphs, CleanArea *area) {
        for (CleanParagraph &paragraph : paragraphs) {
            for (CleanPiece &piece : paragraph) {
                if (is(piece))
                    pieces << std::pair(&piece, area);
            }
        }
    };
    for (CleanArea &area : report.areas)
        collect(area.narrative, &area);
    for (CleanSection &section : report.sections)
        collect(section.paragraphs, nullptr);
    return pieces.isEmpty() ? std::pair<CleanPiece *, CleanArea *>{} : random.pick(pieces);
}

/// The number of a text, "64.99 per cent" or "USD 62.3 million", with another digit, at least twice what its own
/// rounding allows away; empty where it cannot.
inline QString withWrongNumber(Random &random, const QString &words)
{
    static const QRegularExpression digits(u"[0-9][0-9,.]*"_s);
    const auto match = digits.match(words);
    const QString written = match.captured();
    const auto point = written.indexOf(u'.');
    const auto unit = Decimal::tryFrom(1, point < 0 ? 0 : static_cast<int>(written.size() - point - 1));
    const QString changed = withWrongDigit(random, written, *unit);
    return changed.isEmpty() ? QString() : QString(words).replace(match.capturedStart(), written.size(), changed);
}

/// Whether a text's percentage is the value of any cell of the indicator, of whichever population, as the text rounds.
inline bool isOfAnotherCell(const CleanArea &area, const CleanRow &row, const QString &words)
{
    static const QRegularExpression digits(u"[0-9][0-9,.]*"_s);
    const QString written = digits.match(words).captured();
    const Decimal number = CleanReportMaker::numberIn(written);
    for (const CleanRow &other : area.rows) {
        for (const QString &cell : {other.baseline, other.target, other.actual}) {
            if (other.definition != row.definition || !isKnown(cell) || !cell[0].isDigit())
                continue;
            const auto rounded = Decimal::percentage(CleanReportMaker::numberIn(cell), Decimal(100), number.scale());
            if (rounded == number)
                return true;
        }
    }
    return false;
}

inline bool spoilStated(CleanReport &report, Random &random, const std::function<bool(const CleanPiece &)> &is)
{
    const auto [piece, area] =
        anyPiece(report, random, [&](const CleanPiece &some) { return some.row >= 0 && is(some); });
    if (!piece)
        return false;
    const CleanRow &row = area->rows[piece->row];
    piece->number = withWrongNumber(random, piece->number);
    return !piece->number.isEmpty() && !isOfAnotherCell(*area, row, piece->number);
}

inline QList<MutantKind> narrativeMutants()
{
    return {
        {"actual changed in the narrative",
         {u"number-conflict"_s},
         [](CleanReport &report, Random &random) {
             return spoilStated(report, random, [](const CleanPiece &piece) { return piece.column == Column::Actual; });
         }},
        {"target changed in the narrative",
         {u"number-conflict"_s},
         [](CleanReport &report, Random &random) {
             return spoilStated(report, random, [](const CleanPiece &piece) { return piece.column == Column::Target; });
         }},
        {"baseline changed in the narrative",
         {u"number-conflict"_s},
         [](CleanReport &report, Random &random) {
             return spoilStated(report, random,
                                [](const CleanPiece &piece) { return piece.column == Column::Baseline; });
         }},
        {"actual changed in the table",
         {u"number-conflict"_s},
         [](CleanReport &report, Random &random) {
             const auto [piece, area] = anyPiece(
                 report, random, [](const CleanPiece &some) { return some.row >= 0 && some.column == Column::Actual; });
             if (!piece)
                 return false;
             CleanRow &row = area->rows[piece->row];
             // By more than the text's rounding hides.
             const QString changed =
                 withWrongDigit(random, row.actual, Decimal(unitOf(report, row) == Unit::Percent ? 1 : 2));
             if (changed.isEmpty())
                 return false;
             row.actual = changed;
             return CleanReportMaker::numberIn(changed) <= Decimal(100) || unitOf(report, row) != Unit::Percent;
         }},
        {"amount or share of the Total changed in the narrative",
         {u"number-conflict"_s},
         [](CleanReport &report, Random &random) {
             CleanPiece *piece = anyPiece(report, random, [](const CleanPiece &some) { return some.total; }).first;
             if (piece)
                 piece->number = withWrongNumber(random, piece->number);
             return piece && !piece->number.isEmpty();
         }},
        {"number stated twice, changed once",
         {u"number-repeated"_s},
         [](CleanReport &report, Random &random) {
             CleanPiece *piece = anyPiece(report, random, [](const CleanPiece &some) { return some.repeated; }).first;
             const QString was = piece ? piece->number : QString();
             if (piece)
                 piece->number = withWrongNumber(random, piece->number);
             // A number that ends in zeros may be the other, rounded.
             return piece && !piece->number.isEmpty() && !piece->number.endsWith(u'0') && !was.endsWith(u'0');
         }},
        {"shares of one whole that do not add up",
         {u"shares-of-whole"_s},
         [](CleanReport &report, Random &random) {
             CleanPiece *piece = anyPiece(report, random, [](const CleanPiece &some) { return some.whole; }).first;
             if (piece)
                 piece->number = withWrongNumber(random, piece->number);
             return piece && !piece->number.isEmpty();
         }},
        {"number that lost a digit behind its comma",
         {u"number-malformed"_s},
         [](CleanReport &report, Random &random) {
             CleanPiece *piece = anyPiece(report, random, [](const CleanPiece &some) {
                                     return some.number.contains(u',') && !some.number.contains(u'.');
                                 }).first;
             if (piece)
                 piece->number.remove(piece->number.lastIndexOf(u',') + random.between(1, 3), 1);
             return piece != nullptr;
         }},
    };
}

} // namespace outturn::testing
