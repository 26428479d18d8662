// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/Framework.h"

namespace outturn {

/// What resources/framework.json holds; docs/framework.md describes its shape.
struct FrameworkFile
{
    std::vector<AreaDefinition> areas;
    std::vector<IndicatorDefinition> indicators;
    QStringList populationTypes;
};

/// The file is part of the program: whatever is missing or contradicts itself in it ends the program with the cause.
FrameworkFile readFrameworkFile(const QString &path);

} // namespace outturn
