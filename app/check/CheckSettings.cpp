// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/CheckSettings.h"

namespace outturn {

CheckSettings::CheckSettings(const Report &) {}

} // namespace outturn
