// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/html/HtmlTree.h"
#include "app/read/office/Flow.h"

namespace outturn::html {

/// A page's paragraphs, headings and tables from its first to its last, as a person reads them. Lines of preformatted
/// text are paragraphs, or rows where tabs part them, as in a report's text form. `quota` may be used up afterwards;
/// the flow is not whole then.
Result<office::Flow> flowOf(const Tree &tree, const QString &fileName, const Progress &progress, office::Quota &quota);

} // namespace outturn::html
