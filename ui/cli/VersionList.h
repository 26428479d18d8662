// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/History.h"

namespace outturn {
class JsonWriter;
}

namespace outturn::cli {

/// Named versions as `versions` and `history` print them: an array "versions", and a line each.
void writeVersions(JsonWriter &json, const std::vector<Version> &versions);
QString versionLines(const std::vector<Version> &versions);

} // namespace outturn::cli
