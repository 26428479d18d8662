// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Place.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace outturn {

/// A place as a project file and its history keep it: a list of whole numbers, by their count
///   none     nowhere
///   4        text: line, column, offset (-1 nowhere), length
///   6        document: order (-1 nowhere), paragraph, table, row, cell, confidence
///   7        page: page, order (-1 nowhere), left, top, width, height, confidence
std::vector<qint32> numbersOf(const Place &place);
/// Nothing for a list that numbersOf() would not have made, or a span of text outside the source (in bytes).
std::optional<Place> placeFromNumbers(std::span<const qint32> numbers, qint64 sourceSize);

/// The same in words, as JSON has it: "[12,4,1035,6]".
QByteArray wordsOf(const Place &place);
std::optional<Place> placeFromWords(QByteArrayView words, qint64 sourceSize);

} // namespace outturn
