// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageSource.h"

namespace outturn::pdf {

/// Whether Tesseract is installed.
bool canRecognise();

/// The pages (from 0) without words that show something, asked until `enough` are found.
std::vector<int> picturePages(const PageSource &source, const std::vector<PageContent> &pages, size_t enough,
                              const std::function<bool()> &stop);

/// Puts the words that Tesseract finds into pages that hold only pictures, with their places and how sure each is, and
/// the rulings that stand there. What looks like a word and could not be read is U+FFFD, with the least confidence.
/// Two pages at a time, each bounded in size and time. Fails when Tesseract does, and when cancelled.
Result<void> recognise(const PageSource &source, const std::vector<int> &numbers, std::vector<PageContent> &pages,
                       const Progress &progress);

} // namespace outturn::pdf
