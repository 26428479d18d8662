// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CorpusReport.h"

#include <QFontDatabase>
#include <QPageSize>
#include <QSizeF>

namespace outturn::fixtures {

/// How a report is laid out on its pages.
struct CorpusLook
{
    enum class Rules { None, Grid, Horizontal, HeaderLine, Outer };

    QString family;
    double points = 10;
    QPageSize::PageSizeId size = QPageSize::A4;
    bool landscape = false;
    int margin = 15;    ///< mm
    int firstWidth = 0; ///< percent of the first text column; 0: as the maker likes
    Rules rules = Rules::Grid;
    bool shadedHeader = true;
    bool zebra = false;
    bool repeatedHeader = true;
    bool middle = false; ///< cells aligned to the middle
    bool numbersRight = true;
    bool keepRows = false; ///< no page break within a row, where the maker knows of it
    bool justified = false;
    bool hyphenated = false;
    bool cutsWords = false;    ///< words that are wider than their cell are cut, not let stand out
    bool mergedTitles = false; ///< one cell for an indicator's rows
    bool running = false;      ///< running head and page number, where the maker has them
    bool twoColumns = false;   ///< narrative
    int padding = 3;           ///< points
    int lineHeight = 100;      ///< percent

    QSizeF pageSize() const
    {
        const QSizeF points = QPageSize::size(size, QPageSize::Point);
        return landscape ? points.transposed() : points;
    }

    explicit CorpusLook(Dice &dice)
    {
        static const QStringList families{
            u"DejaVu Sans"_s,     u"DejaVu Serif"_s,    u"Nimbus Roman"_s,     u"Noto Sans"_s,
            u"Nimbus Sans"_s,     u"Liberation Sans"_s, u"Liberation Serif"_s, u"Liberation Sans Narrow"_s,
            u"Liberation Mono"_s, u"Noto Serif"_s};
        static const QList<QPageSize::PageSizeId> sizes{QPageSize::A4,     QPageSize::A4,     QPageSize::A4,
                                                        QPageSize::Letter, QPageSize::Letter, QPageSize::Legal,
                                                        QPageSize::A3,     QPageSize::B5,     QPageSize::A5};
        family = dice.oneOf(families);
        points = dice.number(14, 23) / 2.0;
        size = dice.oneOf(sizes);
        margin = dice.number(8, 25);
        landscape = dice.chance(size == QPageSize::A3 ? 20 : 30);
        if (size == QPageSize::A5 || size == QPageSize::B5) {
            points = dice.number(12, 16) / 2.0;
            margin = 10;
            landscape = dice.chance(60);
        }
        firstWidth = dice.chance(40) ? 0 : dice.number(18, 50);
        rules = dice.oneOf(QList<Rules>{Rules::None, Rules::None, Rules::Grid, Rules::Grid, Rules::Horizontal,
                                        Rules::HeaderLine, Rules::Outer});
        shadedHeader = dice.chance(50);
        zebra = dice.chance(20);
        repeatedHeader = dice.chance(60);
        middle = dice.chance(20);
        numbersRight = dice.chance(50);
        keepRows = dice.chance(50);
        justified = dice.chance(20);
        hyphenated = dice.chance(15);
        cutsWords = dice.chance(30);
        mergedTitles = dice.chance(10);
        running = dice.chance(40);
        twoColumns = dice.chance(8);
        padding = dice.number(2, 7);
        lineHeight = dice.chance(40) ? 100 : dice.number(100, 150);
    }

    QString name() const
    {
        static const QStringList ruleNames{u"no rules"_s, u"grid"_s, u"horizontal"_s, u"header line"_s, u"outer"_s};
        QStringList words{family,
                          QString::number(points) + u"pt"_s,
                          u"%1x%2"_s.arg(qRound(pageSize().width())).arg(qRound(pageSize().height())),
                          ruleNames[static_cast<int>(rules)],
                          u"first %1"_s.arg(firstWidth),
                          u"padding %1"_s.arg(padding),
                          u"lines %1"_s.arg(lineHeight)};
        const auto add = [&](bool on, const QString &word) {
            if (on)
                words << word;
        };
        add(shadedHeader, u"shaded"_s);
        add(zebra, u"zebra"_s);
        add(repeatedHeader, u"repeated"_s);
        add(middle, u"middle"_s);
        add(numbersRight, u"right"_s);
        add(keepRows, u"kept"_s);
        add(justified, u"justified"_s);
        add(hyphenated, u"hyphens"_s);
        add(cutsWords, u"cuts"_s);
        add(mergedTitles, u"merged"_s);
        add(running, u"running"_s);
        add(twoColumns, u"two columns"_s);
        return words.join(u' ');
    }
};

} // namespace outturn::fixtures
