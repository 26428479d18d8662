// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/NiceScale.h"

#include <cmath>

namespace outturn {

NiceScale NiceScale::covering(double lowest, double highest, int ticks)
{
    lowest = std::fmin(lowest, 0);
    highest = std::fmax(highest, 0);
    if (!(highest > lowest))
        highest = lowest + 1;
    const double rough = (highest - lowest) / std::fmax(ticks, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    NiceScale scale;
    scale.step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9)) {
            scale.step = factor * power;
            break;
        }
    }
    scale.low = std::floor(lowest / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(highest / scale.step - 1e-9) * scale.step;
    return scale;
}

QList<double> NiceScale::ticks() const
{
    QList<double> list;
    const int count = static_cast<int>(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i) {
        const double tick = low + i * step;
        list.append(std::abs(tick) < step / 1000 ? 0 : tick);
    }
    return list;
}

} // namespace outturn
