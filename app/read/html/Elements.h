// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/html/HtmlTree.h"

#include <QByteArrayView>

namespace outturn::html {

/// A start tag to a node. Nothing for what is not shown, with all that is in it. `attributes`: name, value and so on to
/// a null, as libxml2 gives them; names in lower case, a value may be null. May be null itself.
std::optional<Node> nodeOf(QByteArrayView name, const char *const *attributes);

} // namespace outturn::html
