// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/CellInput.h"
#include "app/edit/Edit.h"

#include <array>
#include <functional>

namespace outturn {

/// Words that are to go into one cell, and which cell that is. Whoever shows the cells finds it
/// (ui/grid/GridPaste.cpp).
struct PasteTarget
{
    /// What is known before the words are looked at: the cell shows what follows from elsewhere, or there is none.
    enum class Room : quint8 { Cell, Locked, None };

    Room room = Room::Cell;
    RowId row;                    ///< empty where there is no cell
    std::optional<Column> column; ///< none for what names its row: the year of a series
    QString pasted;
    QString now = {};  ///< of a locked cell
    Error reason = {}; ///< why there is no room
    /// For messages: the words' own row and column in what is pasted, from 0.
    int fromRow = 0, fromColumn = 0;
};

/// What a paste does with each cell, before it is done. A cell that is refused neither stops nor shifts the others.
struct PastePlan
{
    enum class Fate : quint8 {
        Takes,      ///< it was blank
        Overwrites, ///< it had another value
        Same,       ///< it has this value already
        Refused,    ///< it does not hold such words
        Locked,     ///< it cannot be edited
        NoRoom,     ///< there is no such cell
    };

    struct Cell
    {
        PasteTarget target;
        Fate fate = Fate::Same;
        QString now;              ///< what stands there
        std::optional<Edit> edit; ///< of those that take or overwrite
        Error reason;             ///< of the others but Same
    };

    std::vector<Cell> cells; ///< in the order of the targets
    std::array<int, 6> counts{};

    int count(Fate fate) const { return counts[static_cast<size_t>(fate)]; }
    /// Something would be lost or left out, so that a person should see it first. One cell that takes its words needs
    /// no question, even where it had others.
    bool needsAnswer() const;
    std::vector<Edit> edits() const;
};

/// From a person's way of writing to the C form that app/edit/CellInput.h reads; refuses what is not written so.
using ReadWords = std::function<Result<QString>(const CellType &type, const QString &words)>;

/// Targets of one row are to follow one another. A code that comes with the paste tells what the other cells of its row
/// hold. Each cell is looked up once: time grows with the targets, not with the report.
PastePlan planPaste(const Report &report, const std::vector<PasteTarget> &targets, const ReadWords &read = {});

} // namespace outturn
