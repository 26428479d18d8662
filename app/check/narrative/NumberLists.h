// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace outturn {

/// Words that tell what a number beside them is; all in lower case.

/// Of a number that these stand before, it is a name: "section 3", "Phase 2".
const QSet<QString> &identifierWords();
/// After a number: units that no value of a report has.
const QSet<QString> &otherUnits();
/// Beside a number: currencies other than the US dollar.
const QSet<QString> &otherCurrencies();
/// Before a number of four digits: it is a year.
const QSet<QString> &yearLeads();

/// Nouns that count people: "refugees", "individuals".
bool isPersonNoun(QStringView word);
bool isMonth(QStringView word);

} // namespace outturn
