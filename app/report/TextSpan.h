// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Section.h"

namespace outturn {

/// Words inside a paragraph of a report as it stands. Positions count UTF-16 units of Paragraph::text.
struct TextSpan
{
    QString section; ///< id
    ParagraphRole role = ParagraphRole::Narrative;
    int paragraph = 0; ///< in Section::list(role)
    int from = 0, length = 0;

    /// Whether a paragraph is as long as this says; it may be another one by now.
    bool fits(const QString &text) const { return from >= 0 && length > 0 && length <= text.size() - from; }
    bool operator==(const TextSpan &) const = default;
};

} // namespace outturn
