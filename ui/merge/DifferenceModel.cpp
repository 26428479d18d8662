// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/DifferenceModel.h"

#include "ui/look/Type.h"

#include <QGuiApplication>

namespace outturn {

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractTableModel(parent) {}

void DifferenceModel::setRows(std::vector<DifferenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DifferenceModel::setSides(const QString &a, const QString &b)
{
    m_a = a;
    m_b = b;
    Q_EMIT headerDataChanged(Qt::Horizontal, SideA, SideB);
}

const DifferenceRow *DifferenceModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const DifferenceRow *line = index.isValid() ? row(index.row()) : nullptr;
    if (!line)
        return {};
    const bool heading = line->kind == DifferenceRow::Kind::Heading;
    const bool paragraph = line->kind == DifferenceRow::Kind::Paragraph;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Where)
            return line->where;
        if (heading)
            return {};
        if (paragraph)
            // Drawn and spoken as one text over the three columns.
            return index.column() == What ? DifferenceRows::spoken(line->runs) : QString();
        return index.column() == What ? line->what : index.column() == SideA ? line->a : line->b;
    case Qt::FontRole:
        return heading ? QVariant(typeFont(Type::Strong, QGuiApplication::font())) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Where");
    case What:
        return tr("Column");
    case SideA:
        return m_a;
    case SideB:
        return m_b;
    default:
        return {};
    }
}

void DifferenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

} // namespace outturn
