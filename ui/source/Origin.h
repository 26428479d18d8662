// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// A part of a report that stands somewhere in its source: a cell, the heading of a section, or a paragraph.
struct Origin
{
    enum class Kind : quint8 { Heading, Paragraph, Cell };

    Kind kind = Kind::Heading;
    QString section; ///< id; Heading, Paragraph
    ParagraphRole role = ParagraphRole::Narrative;
    int paragraph = 0; ///< in Section::list(role)
    RowId row;         ///< Cell
    Column column = Column::Title;

    static Origin ofHeading(const QString &section) { return {Kind::Heading, section, {}, 0, {}, {}}; }
    static Origin ofParagraph(const QString &section, ParagraphRole role, int paragraph)
    {
        return {Kind::Paragraph, section, role, paragraph, {}, {}};
    }
    static Origin ofCell(const RowId &row, Column column) { return {Kind::Cell, {}, {}, 0, row, column}; }

    bool operator==(const Origin &) const = default;
};

/// Where it stands: several places for what a break of the page parted; those of the row for a cell that its source
/// lacks. Empty for what was typed by hand or is not in the report.
QList<Place> placesOf(const Report &report, const Origin &origin);

/// What came from there: that of the smallest place around `point`, a place that is as small as a click. Beside the
/// words of a row it is the cell nearest to it; in the header of a table the first cell below. Looks through the whole
/// report: some milliseconds for 100,000 rows.
std::optional<Origin> originAt(const Report &report, const Place &point);

} // namespace outturn
