// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace outturn::pdf {

/// The same PDF without the text, fonts, pictures, patterns and gradients of its pages. It draws the same rulings and
/// shading, fast, without a window system's fonts, and without any memory for pictures that claim to be huge. What the
/// file packs (content and object streams) follows in a newer version at the end; in an encrypted file, or one that is
/// packed in an uncommon way, only the names in plain view are taken out.
QByteArray drawingCopy(const QByteArray &bytes);

} // namespace outturn::pdf
