// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ImportModel.h"

#include "ui/look/Icons.h"
#include "ui/window/AskForAccess.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace outturn {

namespace {

using State = ReadOutcome::State;

int order(const ImportedFile &file)
{
    switch (file.state) {
    case State::Failed:
        return 0;
    case State::Read:
    case State::Project:
        return 1;
    case State::Repeated:
    case State::Passed:
        break;
    }
    return 2;
}

QString name(const ReportSummary &report)
{
    QStringList parts{report.title, report.operation};
    if (report.year)
        parts += QString::number(*report.year);
    parts.removeAll(QString());
    return parts.isEmpty() ? report.id : parts.join(QStringLiteral(" · "));
}

int sum(const ImportedFile &file, int ReportSummary::*number)
{
    return std::accumulate(file.reports.begin(), file.reports.end(), 0,
                           [&](int before, const ReportSummary &report) { return before + report.*number; });
}

} // namespace

void ImportModel::setFiles(std::vector<ImportedFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    std::ranges::stable_sort(m_files, {}, order);
    endResetModel();
}

void ImportModel::replace(int row, ImportedFile file)
{
    m_files[static_cast<size_t>(row)] = std::move(file);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportModel::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_files, state, &ImportedFile::state));
}

int ImportModel::reports() const
{
    size_t count = 0;
    for (const ImportedFile &file : m_files)
        count += file.reports.size();
    return static_cast<int>(count);
}

QString ImportModel::outcome(const ImportedFile &file) const
{
    switch (file.state) {
    case State::Failed:
    case State::Passed: {
        if (!file.error)
            return tr("Not read");
        // The file stands in its own column.
        Error error = withNextStep(*file.error);
        if (error.where == file.path || error.where == QFileInfo(file.path).fileName())
            error.where.clear();
        return (file.state == State::Failed ? tr("Not read: %1") : tr("Passed over: %1")).arg(error.translated());
    }
    case State::Repeated:
        return tr("Named twice; it is taken once");
    case State::Project:
    case State::Read:
        break;
    }
    if (!file.sameAs.isEmpty())
        return tr("Read; the same bytes as %1").arg(QFileInfo(file.sameAs).fileName());
    const int edits = sum(file, &ReportSummary::edits);
    return edits > 0 ? tr("Read, with %n edit(s)", nullptr, edits) : tr("Read");
}

QString ImportModel::words(const ImportedFile &file, int column) const
{
    switch (column) {
    case File:
        return QFileInfo(file.path).fileName();
    case Report:
        return file.reports.empty()       ? QString()
               : file.reports.size() == 1 ? name(file.reports.front())
                                          : tr("%n report(s)", nullptr, static_cast<int>(file.reports.size()));
    case Rows:
        return file.reports.empty() ? QString() : QLocale().toString(sum(file, &ReportSummary::rows));
    case Findings:
        return file.reports.empty() ? QString() : QLocale().toString(sum(file, &ReportSummary::findings));
    default:
        return outcome(file);
    }
}

QString ImportModel::asText(QList<int> rows) const
{
    if (rows.isEmpty()) {
        rows.resize(rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QString text;
    for (int column = 0; column < ColumnCount; ++column)
        text += headerData(column, Qt::Horizontal).toString() + (column + 1 < ColumnCount ? u'\t' : u'\n');
    for (const int row : std::as_const(rows)) {
        for (int column = 0; column < ColumnCount; ++column) {
            const QString cell = column == File ? QDir::toNativeSeparators(file(row).path) : words(file(row), column);
            text += cell.simplified() + (column + 1 < ColumnCount ? u'\t' : u'\n');
        }
    }
    return text;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportedFile &known = file(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(known, index.column());
    case Qt::ToolTipRole:
        return index.column() == File ? QDir::toNativeSeparators(known.path) : words(known, index.column());
    case Qt::DecorationRole:
        if (index.column() != What)
            return {};
        return icon(order(known) == 0   ? QStringLiteral("error")
                    : order(known) == 1 ? QStringLiteral("check")
                                        : QStringLiteral("note"));
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Rows || index.column() == Findings;
        return QVariant(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    }
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(section == Rows || section == Findings ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Report:
        return tr("Report");
    case Rows:
        return tr("Rows");
    case Findings:
        return tr("Findings");
    default:
        return tr("What came of it");
    }
}

void ImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace outturn
