// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

#include <QByteArray>

namespace outturn {

/// Edits as the history keeps them: JSON with names, exact numbers as strings. Reading takes only what writing can
/// give: a file from elsewhere may hold anything.

/// "cell", "paragraphs", "series", "insert-row", "delete-row", "move-row", "edition", "figure-text"; "remark" for what
/// is said of anything else.
QString editKind(const Edit &edit);
QByteArray editToJson(const Edit &edit);
/// `sourceSize`: no place may lead outside the source. `where` begins the error's place ("project.outturn, history
/// 12").
Result<Edit> editFromJson(const QByteArray &json, qint64 sourceSize, const QString &where);

QByteArray placesToJson(const QList<Place> &places);
/// Nothing when the text is not a list of places within the source.
std::optional<QList<Place>> placesFromJson(const QByteArray &json, qint64 sourceSize);

QByteArray stringsToJson(const QStringList &strings);
std::optional<QStringList> stringsFromJson(const QByteArray &json);

/// A value from its stored parts; nothing when they contradict each other. Null `number` or `unit`: none.
std::optional<Value> valueFromStored(const QString &written, const QString &kind, const QString &number,
                                     const QString &unit);

} // namespace outturn
