// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QAbstractTableModel>

namespace outturn {

/// The named versions of a project, newest first. Follows the project.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { Name, When, Who, Note, Columns };

    explicit VersionsModel(QObject *parent = nullptr);

    /// The project must outlive the model, or be taken away with null.
    void setProject(const Project *project);
    const Version *version(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    void follow();

    const Project *m_project = nullptr;
    int m_rows = 0;
};

} // namespace outturn
