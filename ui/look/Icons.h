// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace outturn {

/// "open", "save-version" … of resources/icons, in the colour that the theme has for it at the moment of drawing; sharp
/// at any size and scale. "outturn" is the application's own, in full colour.
QIcon icon(const QString &name);

/// Every single-colour icon there is.
QStringList iconNames();

} // namespace outturn
