// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>

namespace outturn {

/// Words that a person gave a figure of a report. They belong to the figure's name, not to a source, and stay when
/// another edition is taken.
struct FigureText
{
    QString figure; ///< Figure::name, "budget-by-outcome-area"
    QString part;   ///< "title", "note", or the id of a row that is annotated
    QString text;   ///< never empty

    bool operator==(const FigureText &) const = default;
    std::tuple<const QString &, const QString &> key() const { return {figure, part}; }
};

/// The two parts of a FigureText that are no row.
inline QString figureTitlePart()
{
    return QStringLiteral("title");
}
inline QString figureNotePart()
{
    return QStringLiteral("note");
}

} // namespace outturn
