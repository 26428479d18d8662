// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/VersionsModel.h"

#include "ui/history/HistoryWords.h"

#include <QLocale>

namespace outturn {

VersionsModel::VersionsModel(QObject *parent) : QAbstractTableModel(parent) {}

void VersionsModel::setProject(const Project *project)
{
    beginResetModel();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_rows = m_project ? static_cast<int>(m_project->versions().size()) : 0;
    if (m_project)
        connect(m_project, &Project::changed, this, &VersionsModel::follow);
    endResetModel();
}

void VersionsModel::follow()
{
    const int now = static_cast<int>(m_project->versions().size());
    if (now > m_rows) {
        beginInsertRows({}, 0, now - m_rows - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginResetModel();
        m_rows = now;
        endResetModel();
    }
}

const Version *VersionsModel::version(int row) const
{
    return m_project && row >= 0 && row < m_rows ? &m_project->versions()[static_cast<size_t>(m_rows - 1 - row)]
                                                 : nullptr;
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    const Version *at = index.isValid() ? version(index.row()) : nullptr;
    if (!at || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto words = [&]() -> QString {
        switch (index.column()) {
        case Name:
            return at->name;
        case When:
            return role == Qt::ToolTipRole ? QLocale().toString(at->time.toLocalTime(), QLocale::LongFormat)
                                           : HistoryWords::when(at->time, QDateTime::currentDateTimeUtc());
        case Who:
            return at->who;
        case Note:
            return at->note;
        default:
            return {};
        }
    }();
    return role == Qt::DisplayRole || words.isEmpty() ? words : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Version");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

void VersionsModel::retranslate()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, Columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

} // namespace outturn
