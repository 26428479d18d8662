// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// What may stand in a remark: one rule for whoever types it, applies it or reads it from a file.
///
///   subject                part         text
///   figure/NAME            title, note  words in place of, or beside, the figure's own
///   figure/NAME            a row's id   words about the row
///   rule/RULE              off          why the rule is switched off
///   finding/KEY            accepted     why the finding is accepted; see findingKey()
///   progress               near         "80%": the share of the target's value from which a row counts as near
///   progress/outcome/3.1   near         the same for one indicator
///   progress/outcome/3.1   green        the edge of the office's own green band, a value as a cell would have it
///   progress/outcome/3.1   direction    "lower" or "higher": which way is better
///
/// A remark is one report's. Whether there is such a figure, rule, finding or indicator is for the caller to know.

/// Lengths are in characters.
inline constexpr int longestFigureTitle = 200;
inline constexpr int longestFigureNote = 1000;
inline constexpr int longestRowNote = 200;
inline constexpr int longestReason = 500;

inline QString figureTitlePart()
{
    return QStringLiteral("title");
}
inline QString figureNotePart()
{
    return QStringLiteral("note");
}
inline QString ruleOffPart()
{
    return QStringLiteral("off");
}
inline QString findingAcceptedPart()
{
    return QStringLiteral("accepted");
}
inline QString progressNearPart()
{
    return QStringLiteral("near");
}
inline QString progressGreenPart()
{
    return QStringLiteral("green");
}
inline QString progressDirectionPart()
{
    return QStringLiteral("direction");
}

/// The subject of a figure's words, by which summaries and the command line name it, too.
QString figureRow(const QString &figure);
QString ruleSubject(const QString &rule);
QString findingSubject(const QString &findingKey);
QString progressSubject(); ///< of all indicators
/// A dot at the end of the code is left out, as Framework::indicator() does.
QString progressSubject(AreaKind kind, const QString &code);

/// The name in such a subject; empty for another one.
QString figureOfRow(const QString &subject);
QString ruleOfSubject(const QString &subject);
QString findingOfSubject(const QString &subject);
struct ProgressSubject
{
    std::optional<AreaKind> kind = {}; ///< none: all indicators
    QString code = {};
    bool operator==(const ProgressSubject &) const = default;
};
std::optional<ProgressSubject> progressOfSubject(const QString &subject);
/// Whether a row's name on the command line is a remark's subject.
bool isRemarkSubject(const QString &subject);

/// Whether a remark is about a row of a figure: its part is then the row's id.
bool isRowNote(const QString &subject, const QString &part);

/// The most characters of a text.
int longestRemark(const QString &subject, const QString &part);

/// Refuses, with what would be right, a subject, a part or a text that is not of the table above: too long, a control
/// character, a second line where there is one, a share that is none. Empty words take the text away and are right for
/// every subject and part.
Result<void> checkRemark(const QString &subject, const QString &part, const QString &text);

/// The edit by which a remark comes to say what was typed (C locale): "80" and "80 %" become "80%". Empty: taken away.
Result<Edit> setRemarkIntent(const Report &report, const QString &subject, const QString &part, const QString &typed);

/// The words that stand; empty for none.
QString remarkOf(const Report &report, const QString &subject, const QString &part);

/// "80%" as 80; nothing for what is no share from 1% to 100%.
std::optional<Decimal> nearShare(const QString &text);
/// The edge of an own green band in what its cells count; nothing for what is no number.
std::optional<Value> greenEdge(const QString &text, Unit unit);

} // namespace outturn
