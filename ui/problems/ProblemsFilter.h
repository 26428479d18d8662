// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Finding.h"

#include <QSortFilterProxyModel>

#include <array>

namespace outturn {

/// Which findings are listed: by severity, and by who found them.
class ProblemsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Origin { All, Reading, Checks };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOrigin(Origin origin);
    void setShown(Severity severity, bool shown);
    /// Findings of the origin chosen, whether this severity is shown or not.
    int count(Severity severity) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isOfOrigin(const QModelIndex &source) const;

    Origin m_origin = Origin::All;
    std::array<bool, 3> m_shown{true, true, true};
};

} // namespace outturn
