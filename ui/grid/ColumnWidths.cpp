// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ColumnWidths.h"

#include <algorithm>

namespace outturn {

QList<int> columnWidths(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    qsizetype stretching = -1;
    int total = 0, canGive = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const int width = std::max(wishes[i].least, wishes[i].preferred);
        widths.append(width);
        total += width;
        if (wishes[i].stretches)
            stretching = i;
        else
            canGive += width - wishes[i].least;
    }
    int missing = total - room;
    if (missing > 0 && canGive > 0) {
        const int given = std::min(missing, canGive);
        int rest = given;
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (wishes[i].stretches)
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
    } else if (missing < 0 && !widths.isEmpty()) {
        const auto count = static_cast<int>(widths.size());
        for (int i = 0; i < count; ++i)
            widths[i] += -missing / count + (i < -missing % count ? 1 : 0);
    }
    return widths;
}

} // namespace outturn
