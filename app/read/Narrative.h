// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Section.h"

namespace outturn {

/// Whether a text goes on where the paragraph before it was split by a page break or a line end.
enum class Join { No, LineEnd, PageBreak };
/// `lineWasFull`: the line before was wrapped by a program, since this text's first word had no room in it.
Join joins(const QString &before, const QString &text, bool afterGap, bool lineWasFull = false);

/// Both as one text: with a space between, or none after a hyphen at the end of a line.
QString joined(QString before, const QString &text);

/// "[Contact us](#)" as exports of web pages write it → "Contact us"; a link that leads somewhere keeps its address.
QString withoutLinkMarks(const QString &text);

} // namespace outturn
