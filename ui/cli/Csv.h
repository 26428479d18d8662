// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace outturn::cli {

/// CSV as RFC 4180 has it, in UTF-8: fields parted by commas, quoted with '"' where they hold commas, quotes or line
/// ends.
struct CsvRecord
{
    int line = 1; ///< where it begins
    QStringList fields;
};

struct CsvError
{
    int line = 1;
    QString what;
};

/// Empty lines are no records.
tl::expected<QList<CsvRecord>, CsvError> parseCsv(const QByteArray &bytes);

} // namespace outturn::cli
