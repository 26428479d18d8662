// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/check/CleanReportMaker.h"

/// The narrative of a clean report: the rest of CleanReportMaker.
namespace outturn::testing {

/// A pattern of CleanReportWords.h to pieces; `number` gives the one for a letter.
inline void CleanReportMaker::state(CleanParagraph &pieces, const QString &pattern,
                                    const std::function<CleanPiece(QChar)> &number)
{
    qsizetype at = 0;
    for (auto open = pattern.indexOf(u'«'); open >= 0; open = pattern.indexOf(u'«', at)) {
        CleanPiece piece = number(pattern[open + 1]);
        piece.before = pattern.sliced(at, open - at);
        pieces << piece;
        at = open + 3;
    }
    if (at == 0)
        pieces << CleanPiece{pattern, {}, {}};
    else
        pieces.last().after = pattern.sliced(at);
    pieces.last().after += u' ';
}

/// A sentence about a row, in one of many wordings and precisions.
inline void CleanReportMaker::state(CleanParagraph &pieces, const CleanArea &area, int index)
{
    CleanRow row = area.rows[index];
    const IndicatorWords *words = wordsOf(row);
    const Unit unit = row.definition->unitIn(m_report.year);
    if (!words || unit == Unit::Points)
        return;
    // A word for whom it is about that does not name the row's population is not clear beside other populations.
    const auto same = std::count_if(area.rows.begin(), area.rows.end(),
                                    [&](const CleanRow &other) { return other.definition == row.definition; });
    if (same > 1 && *words->whom)
        return;
    const bool proportion = unit == Unit::Percent;
    QString pattern;
    do {
        pattern = proportion
                      ? m_random.pick(proportionSentences())
                      : QString::fromUtf8(words->what).replace(u"%1"_s, u"«A»"_s) + m_random.pick(countEndings());
    } while ((pattern.contains(u"«T»") && row.target.isEmpty()) ||
             (pattern.contains(u"«B»") && row.baseline == u"Unknown"));
    pattern.replace(u"%1"_s, whom(row, *words))
        .replace(u"%2"_s, QString::fromUtf8(words->what))
        .replace(u"%3"_s, QString::number(m_report.year));
    const int decimals = m_random.between(0, 2);
    const bool sign = m_random.chance(40);
    state(pieces, pattern, [&](QChar letter) {
        CleanPiece piece;
        piece.row = index;
        piece.column = letter == u'A' ? Column::Actual : letter == u'T' ? Column::Target : Column::Baseline;
        const QString written = row.cell(piece.column);
        piece.number = proportion ? percentWords(numberIn(written), decimals, sign)
                                  : groupedNumber(numberIn(written).coefficient() / (unit == Unit::Days ? 100 : 1));
        return piece;
    });
}

inline void CleanReportMaker::addOther(CleanParagraph &pieces)
{
    if (!m_others.isEmpty())
        state(pieces, m_others.takeLast().replace(u"%1"_s, u"«N»"_s), [&](QChar) {
            return CleanPiece{{}, groupedNumber(m_random.between(12, 40'000)), {}};
        });
}

inline CleanParagraph CleanReportMaker::nationalities()
{
    const int first = m_random.between(35, 60), second = m_random.between(10, 30);
    CleanParagraph pieces;
    state(pieces, u"Of the new arrivals «1» came from the east, «2» from the south, and «3» from other regions."_s,
          [&](QChar which) {
              const int share = which == u'1' ? first : which == u'2' ? second : 100 - first - second;
              CleanPiece piece{{}, QString::number(share) + u" per cent"_s, {}};
              piece.whole = true;
              return piece;
          });
    return pieces;
}

inline CleanParagraph CleanReportMaker::total()
{
    CleanParagraph pieces;
    const QStringList &cells = m_report.outcomeMoney.last().cells;
    QStringList patterns = totalSentences();
    m_random.shuffle(patterns);
    const bool inMillions = m_random.chance(60);
    for (QString pattern : patterns.first(m_random.between(2, 4))) {
        state(pieces, pattern.replace(u"%3"_s, QString::number(m_report.year)), [&](QChar letter) {
            CleanPiece piece;
            piece.total = true;
            piece.column = letter == u'B'   ? Column::Budget
                           : letter == u'A' ? Column::Available
                           : letter == u'E' ? Column::Expenditure
                                            : Column::AvailableShare;
            piece.number = letter == u'S' ? percentWords(numberIn(cells[3]), m_random.between(0, 2), true)
                                          : moneyWords(cells[letter == u'B'   ? 1
                                                             : letter == u'A' ? 2
                                                                              : 4],
                                                       inMillions);
            return piece;
        });
    }
    return pieces;
}

inline void CleanReportMaker::narrative()
{
    for (CleanArea &area : m_report.areas) {
        QList<int> rows;
        for (int i = 0; i < area.rows.size(); ++i) {
            if (m_random.chance(75))
                rows << i;
        }
        m_random.shuffle(rows);
        CleanParagraph pieces;
        for (const int row : std::as_const(rows)) {
            state(pieces, area, row);
            if (m_random.chance(30))
                addOther(pieces);
            if (m_random.chance(40) && !pieces.isEmpty())
                area.narrative << std::exchange(pieces, {});
        }
        addOther(pieces);
        if (!pieces.isEmpty())
            area.narrative << pieces;
        if (area.narrative.isEmpty())
            area.narrative << CleanParagraph{{u"Work went on as planned."_s, {}, {}}};
    }
    for (const QString &number : {u"1.1"_s, u"1.3"_s, u"1.4"_s, u"2.2"_s, u"4.1"_s}) {
        CleanParagraph pieces{{u"People moved, plans changed and partners helped. "_s, {}, {}}};
        addOther(pieces);
        m_report.section(number)->paragraphs << pieces;
    }
    m_report.section(u"1.1"_s)->paragraphs << nationalities();
    const QString count = groupedNumber(m_random.between(120, 9'000));
    const auto &[here, there] = m_random.pick(repeatedSentences());
    for (const auto &[number, sentence] : {std::pair(u"1.3"_s, here), std::pair(u"2.2"_s, there)}) {
        CleanParagraph pieces;
        state(pieces, QString(sentence).replace(u"%1"_s, u"«N»"_s).replace(u"%3"_s, QString::number(m_report.year)),
              [&](QChar) {
                  CleanPiece piece{{}, count, {}};
                  piece.repeated = true;
                  return piece;
              });
        m_report.section(number)->paragraphs << pieces;
    }
    m_report.section(u"3.2"_s)->paragraphs << total();
}

} // namespace outturn::testing
