// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace outturn {

/// A size of picture for a purpose.
struct ChartPreset
{
    QString name;      ///< on the command line and in the settings: "slide", "a4", "square", "web"
    const char *title; ///< to be translated in the context "ChartPreset"
    QSize size;        ///< in pixels before scaling; 96 of them are an inch of paper
    qreal scale;       ///< of a PNG, when nothing else is asked for
    int textPixels;    ///< size of its labels
    bool fitsHeight;   ///< as high as the figure needs, at most `size`'s height

    QString translatedTitle() const;
};

/// Slide 16:9, A4 width (a PDF 160 mm wide, its text of 8 points), square, web.
const QList<ChartPreset> &chartPresets();
/// Null when there is none of that name.
const ChartPreset *chartPreset(const QString &name);

} // namespace outturn
