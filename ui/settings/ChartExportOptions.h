// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace outturn {

/// How charts are written as pictures: asked once and remembered. The words are those of the command line.
struct ChartExportOptions
{
    static constexpr int smallestSide = 200, largestSide = 8000; ///< of `size`

    QString format = QStringLiteral("png");  ///< "png", "svg" or "pdf"
    QString preset;                          ///< "slide", "a4", "square", "web"; empty: `size` is a person's own
    QSize size = QSize(1600, 900);           ///< in pixels before scaling
    qreal scale = 1;                         ///< 1 … 4: pixels of the picture for each pixel of `size`; PNG only
    QString theme = QStringLiteral("light"); ///< "light", "dark" or "print"
    bool csv = false;                        ///< the numbers beside each picture
    bool altText = false;                    ///< its alternative text beside each picture
    QString folder;                          ///< last used; empty: none yet

    bool operator==(const ChartExportOptions &) const = default;
};

} // namespace outturn
