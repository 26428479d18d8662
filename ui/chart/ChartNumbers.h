// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

#include <QJsonObject>

namespace outturn {

/// Name, title, unit and series with exact numbers: the part of the manifest that a PNG carries.
QJsonObject figureJson(const Figure &figure);

/// The numbers as CSV for programs and spreadsheets: first the columns' names (label, row, each series by its English
/// name, unit), then a record a row of the figure. Numbers are exact and plain ("-1234.50"). Where there is none stands
/// what the report writes, "Unknown", "no such column" or "no such row"; nothing where the cell is blank.
QByteArray figureCsv(const Figure &figure);

} // namespace outturn
