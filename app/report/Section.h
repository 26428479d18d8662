// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Place.h"

#include <QList>
#include <QString>

#include <optional>

namespace outturn {

/// A paragraph of narrative. It has several places when a page break split it in the source.
struct Paragraph
{
    QString text; ///< white space simplified
    QList<Place> places;
    bool edited = false;

    bool operator==(const Paragraph &) const = default;
};

/// Statements stand under an area's heading, before its table; everything else is narrative.
enum class ParagraphRole : quint8 { Narrative, Statement };

enum class AreaKind : quint8 { Impact, Outcome, Enabling };
/// "impact", "outcome", "enabling".
QString areaKindName(AreaKind kind);
std::optional<AreaKind> areaKindFromName(QStringView name);

/// A heading with what stands under it up to the next one. Sections are kept in reading order; `parent` and `level`
/// make the tree.
struct Section
{
    QString id;     ///< "section-1", "1.2", "impact-area-1", "outcome-area-2/progress-against-the-desired-outcome"
    QString number; ///< "1.2", "1" (of an area or of "Section 1"); empty when the heading has none
    QString title;  ///< without the number
    int level = 1;
    int parent = -1; ///< index in Report::sections, -1 at the top
    Place place;
    QList<Paragraph> statements; ///< of an area's section only
    QList<Paragraph> paragraphs;
    QList<Place> removed; ///< places of source paragraphs that were deleted by hand

    QList<Paragraph> &list(ParagraphRole role) { return role == ParagraphRole::Statement ? statements : paragraphs; }
    const QList<Paragraph> &list(ParagraphRole role) const
    {
        return role == ParagraphRole::Statement ? statements : paragraphs;
    }
    bool isEdited() const;
};

/// An impact, outcome or enabling area that the report has a heading for. Its statements are those of its section.
struct Area
{
    QString id; ///< "impact-1", "outcome-13"
    AreaKind kind = AreaKind::Impact;
    int number = 0;
    QString title;
    int section = -1; ///< index in Report::sections
};

} // namespace outturn
