// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ColumnWidths.h"

#include <algorithm>

namespace outturn {

QList<int> columnWidths(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    qsizetype stretching = -1;
    int total = 0, canGive = 0, canTake = 0;
    bool rests = false;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const ColumnWish &wish = wishes[i];
        const int width = wish.fixed ? wish.preferred : std::max(wish.least, wish.preferred);
        widths.append(width);
        total += width;
        rests = rests || (wish.stretches && wish.fixed);
        if (wish.fixed)
            continue;
        if (wish.stretches)
            stretching = i;
        else
            canGive += width - wish.least;
        ++canTake;
    }
    int missing = total - room;
    if (missing > 0 && canGive > 0) {
        const int given = std::min(missing, canGive);
        int rest = given;
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (wishes[i].stretches || wishes[i].fixed)
                continue;
            // Rounded up, so that the shares cover what is asked for.
            const qint64 share = qint64(widths[i] - wishes[i].least) * given;
            const int part = std::min(rest, static_cast<int>((share + canGive - 1) / canGive));
            widths[i] -= part;
            rest -= part;
        }
        missing -= given;
    }
    if (stretching >= 0) {
        widths[stretching] = std::max(wishes[stretching].least, widths[stretching] - missing);
    } else if (missing < 0 && canTake > 0 && !rests) {
        int taken = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            if (!wishes[i].fixed)
                widths[i] += -missing / canTake + (taken++ < -missing % canTake ? 1 : 0);
    }
    return widths;
}

} // namespace outturn
