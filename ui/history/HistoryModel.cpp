// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "ui/outline/ReportWords.h"

#include <QGuiApplication>
#include <QLocale>

namespace outturn {

namespace {

/// Kept apart, so that a value in another script does not turn the order of the two.
QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

QString stateWord(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Done:
        return HistoryModel::tr("done");
    case HistoryEntry::State::Undone:
        return HistoryModel::tr("undone");
    case HistoryEntry::State::Superseded:
        return HistoryModel::tr("undone, then edited anew");
    }
    return {};
}

/// What stands on one side of the arrow: an empty cell has to be seen as one.
QString side(const QString &words)
{
    return words.isEmpty() ? HistoryModel::tr("(empty)") : words;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void HistoryModel::setProject(const Project *project)
{
    beginResetModel();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_entries.clear();
    if (m_project) {
        reload();
        connect(m_project, &Project::changed, this, &HistoryModel::follow);
    }
    endResetModel();
}

void HistoryModel::reload()
{
    m_entries = m_project->history().value_or(std::vector<HistoryEntry>());
}

void HistoryModel::follow()
{
    beginResetModel();
    reload();
    endResetModel();
}

const HistoryEntry *HistoryModel::entry(int row) const
{
    return m_project && row >= 0 && row < rowCount() ? &m_entries[m_entries.size() - 1 - static_cast<size_t>(row)]
                                                     : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HistoryModel::where(const HistoryEntry &entry) const
{
    const Report *report = m_project->report(entry.report);
    const EditSummary words = summary(entry.edit);
    QStringList parts;
    if (report && m_project->reports().size() > 1)
        parts += ReportWords::report(*report);
    if (!report) {
        parts << words.row << words.column;
    } else if (const auto *cell = std::get_if<SetCell>(&entry.edit)) {
        parts << ReportWords::row(*report, cell->row) << ReportWords::column(cell->column);
    } else if (const auto *paragraphs = std::get_if<ReplaceParagraphs>(&entry.edit)) {
        const QString number = QLocale().toString(paragraphs->first + 1);
        parts << ReportWords::place(*report, paragraphs->section)
              << (paragraphs->role == ParagraphRole::Statement ? tr("statement %1").arg(number)
                                                               : tr("paragraph %1").arg(number));
    } else if (const auto *series = std::get_if<SetSeriesValue>(&entry.edit)) {
        const RowId row(seriesName(series->series) + u'/' + QString::number(series->year));
        parts << ReportWords::row(*report, row) << ReportWords::column(series->column);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
    case Where:
        return where(entry);
    case What: {
        const EditSummary words = summary(entry.edit);
        // Arrows are not mirrored by the direction of writing.
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        return isolated(side(words.before)) + (mirrored ? QStringLiteral(" ← ") : QStringLiteral(" → ")) +
               isolated(side(words.after));
    }
    case State:
        return stateWord(entry.state);
    case Who:
        return entry.who;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *at = index.isValid() ? entry(index.row()) : nullptr;
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*at, index.column());
    case Qt::ToolTipRole:
        return at->note.isEmpty() || index.column() != What ? text(*at, index.column())
                                                            : text(*at, What) + QLatin1Char('\n') + at->note;
    case Qt::AccessibleTextRole: {
        const EditSummary words = summary(at->edit);
        return index.column() == What ? tr("from %1 to %2").arg(side(words.before), side(words.after))
                                      : text(*at, index.column());
    }
    case EntryNumberRole:
        return at->number;
    case DoneRole:
        return at->state == HistoryEntry::State::Done;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const HistoryEntry *at = entry(section);
        return role == Qt::DisplayRole && at ? QVariant(at->number) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Where:
        return tr("Where");
    case What:
        return tr("Change");
    case State:
        return tr("State");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

void HistoryModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

} // namespace outturn
