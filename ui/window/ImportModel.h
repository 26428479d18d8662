// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ImportMany.h"

#include <QAbstractTableModel>

namespace outturn {

/// What became of each file of an import: those that were not read first, then those read, then what was passed over.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { File, Report, Rows, Findings, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(std::vector<ImportedFile> files);
    /// Takes the place of what is known of the file at `row`.
    void replace(int row, ImportedFile file);
    const ImportedFile &file(int row) const { return m_files[static_cast<size_t>(row)]; }
    int count(ReadOutcome::State state) const;
    int reports() const;
    /// Header and rows as a spreadsheet takes them: tabs and line ends. Of all rows, or of those given.
    QString asText(QList<int> rows = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString words(const ImportedFile &file, int column) const;
    QString outcome(const ImportedFile &file) const;

    std::vector<ImportedFile> m_files;
};

} // namespace outturn
