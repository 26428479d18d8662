// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QImage>
#include <QRect>

#include <functional>
#include <vector>

namespace outturn::pdf {

/// A word that Tesseract found, in dots of the picture.
struct FoundWord
{
    QString text;
    QRect box;           ///< of its ink
    double baseline = 0; ///< of its line there
    double size = 0;     ///< from the highest letters of its line to the lowest, about the size of the type
    double descent = 0;  ///< the part of it below the baseline
    int confidence = 0;  ///< percent, 1…100
    bool spaceAfter = false;
};

/// Where the program is; empty when it is not installed.
QString tesseractProgram();

/// How Tesseract looks for text on a picture.
enum class Layout { Scattered, Lines };

/// Runs it on one picture, without a shell, on one core, for two minutes at most.
Result<std::vector<FoundWord>> runTesseract(const QImage &image, double dpi, Layout layout,
                                            const std::function<bool()> &stop);

/// The words in what Tesseract writes (hOCR).
std::vector<FoundWord> wordsOfHocr(const QByteArray &hocr);

} // namespace outturn::pdf
