// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

#include <optional>

namespace outturn {

/// The same JSON as EditJson.h's for the edits that a paste has ten thousand of, without building a document each. Only
/// where no text needs escaping; nothing else, and EditJson.h's own way is taken.
std::optional<QByteArray> cellEditToJson(const SetCell &edit);
std::optional<SetCell> cellEditFromJson(QByteArrayView json);

} // namespace outturn
