// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtTest>

namespace outturn::testing {

/// OUTTURN_SEED, or another one each time. Printed, so that what failed can be run again.
inline quint32 chosenSeed()
{
    bool given = false;
    quint32 seed = qEnvironmentVariableIntValue("OUTTURN_SEED", &given) & 0x7fffffff;
    if (!given)
        seed = QRandomGenerator::global()->bounded(0x7fffffff);
    qInfo("OUTTURN_SEED=%u", seed);
    return seed;
}

} // namespace outturn::testing
