// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsFilter.h"

#include "ui/problems/ProblemsModel.h"

namespace outturn {

void ProblemsFilter::setOrigin(Origin origin)
{
    m_origin = origin;
    invalidateFilter();
}

void ProblemsFilter::setShown(Severity severity, bool shown)
{
    m_shown[static_cast<size_t>(severity)] = shown;
    invalidateFilter();
}

int ProblemsFilter::count(Severity severity) const
{
    int found = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex source = sourceModel()->index(row, 0);
        found += source.data(ProblemsModel::SeverityRole).toInt() == static_cast<int>(severity) && isOfOrigin(source);
    }
    return found;
}

bool ProblemsFilter::isOfOrigin(const QModelIndex &source) const
{
    return m_origin == Origin::All ||
           source.data(ProblemsModel::FromReadingRole).toBool() == (m_origin == Origin::Reading);
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    return m_shown[source.data(ProblemsModel::SeverityRole).toUInt()] && isOfOrigin(source);
}

} // namespace outturn
