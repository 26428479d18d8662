// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// A web page as a person reads it: headings, paragraphs, items of lists with their marks, tables of data with a cell
/// for each column, wherever tables of layout put them. Left out are what is not shown (scripts, styles, hidden
/// elements), what is struck through, pictures with their alternative text, form controls, marks of notes, and what
/// belongs to the site: navigation, its header and footer. Style sheets are not looked at, nor is anything outside the
/// page. Fails for a page beyond a bound, which the error names.
Result<SourceDocument> readHtml(const QByteArray &bytes, const QString &fileName, const Progress &progress);

} // namespace outturn
