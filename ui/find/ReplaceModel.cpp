// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/ReplaceModel.h"

#include "ui/outline/ReportWords.h"

#include <QLocale>

#include <algorithm>

namespace outturn {

namespace {

constexpr int lookingTime = 8;  // milliseconds
constexpr int againAfter = 50;  // milliseconds: several changes come at once
constexpr int leadIn = 18; // characters before what is replaced, in a list

// From a little before the first words that are replaced, so that a long paragraph shows them.
QString excerpt(const QString &text, const QString &other)
{
    const auto differs = std::mismatch(text.begin(), text.end(), other.begin(), other.end()).first;
    const qsizetype at = differs - text.begin() - leadIn;
    const qsizetype space = at > 0 ? text.indexOf(u' ', at) : -1;
    return space < 0 || space > at + leadIn ? text : QStringLiteral("…") + text.sliced(space + 1);
}

} // namespace

ReplaceModel::ReplaceModel(Project &project, QObject *parent) : QAbstractTableModel(parent), m_project(project)
{
    connect(&m_timer, &QTimer::timeout, this, &ReplaceModel::slice);
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &ReplaceModel::restart);
    connect(&project, &Project::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Saved || change.what == Change::What::History)
            return;
        // What was planned stood on the report as it was.
        beginResetModel();
        m_timer.stop();
        m_found.clear();
        m_chosen.clear();
        endResetModel();
        m_again.start();
    });
}

void ReplaceModel::setQuery(const ReplaceQuery &query)
{
    m_query = query;
    restart();
}

void ReplaceModel::restart()
{
    m_again.stop();
    beginResetModel();
    m_found.clear();
    m_scanner = ReplaceScanner(&m_project.reports(), m_query);
    const bool done = m_scanner.advance(m_found, QDeadlineTimer(lookingTime));
    m_chosen.assign(m_found.size(), true);
    endResetModel();
    if (done)
        m_timer.stop();
    else
        m_timer.start();
    Q_EMIT progressed();
}

void ReplaceModel::slice()
{
    std::vector<WordsReplacement> more;
    const bool done = m_scanner.advance(more, QDeadlineTimer(lookingTime));
    if (!more.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        std::move(more.begin(), more.end(), std::back_inserter(m_found));
        m_chosen.resize(m_found.size(), true);
        endInsertRows();
    }
    if (done)
        m_timer.stop();
    if (done || !more.empty())
        Q_EMIT progressed();
}

int ReplaceModel::refused() const
{
    return static_cast<int>(
        std::count_if(m_found.begin(), m_found.end(), [](const WordsReplacement &found) { return !found.edit; }));
}

std::vector<WordsReplacement> ReplaceModel::chosen() const
{
    std::vector<WordsReplacement> result;
    for (size_t i = 0; i < m_found.size(); ++i) {
        if (m_chosen[i] && m_found[i].edit)
            result.push_back(m_found[i]);
    }
    return result;
}

int ReplaceModel::chosenCount() const
{
    int count = 0;
    for (size_t i = 0; i < m_found.size(); ++i)
        count += m_chosen[i] && m_found[i].edit ? 1 : 0;
    return count;
}

void ReplaceModel::chooseAll(bool chosen)
{
    m_chosen.assign(m_found.size(), chosen);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT progressed();
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int ReplaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Where");
    case Before:
        return tr("Now");
    case After:
        return tr("Replaced");
    default:
        return {};
    }
}

QString ReplaceModel::where(const WordsReplacement &found) const
{
    const Report *report = m_project.report(found.report);
    if (!report)
        return found.report;
    QStringList parts;
    if (m_project.reports().size() > 1)
        parts << ReportWords::report(*report);
    if (found.paragraph < 0) {
        parts << ReportWords::row(*report, found.row) << ReportWords::column(found.column);
    } else {
        const QString number = QLocale().toString(found.paragraph + 1);
        parts << ReportWords::place(*report, found.section)
              << (found.role == ParagraphRole::Statement ? tr("statement %1").arg(number)
                                                         : tr("paragraph %1").arg(number));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WordsReplacement &found = at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Where) {
        const bool checked = found.edit && m_chosen[static_cast<size_t>(index.row())];
        return static_cast<int>(checked ? Qt::Checked : Qt::Unchecked);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Where:
        return where(found);
    case Before:
        return role == Qt::DisplayRole ? excerpt(found.before, found.after) : found.before;
    case After:
        return found.refusal                        ? tr("refused: %1").arg(found.refusal->what.translated())
               : found.after.simplified().isEmpty() ? tr("(empty)")
               : role == Qt::DisplayRole            ? excerpt(found.after, found.before)
                                                    : found.after;
    default:
        return {};
    }
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Where || !at(index.row()).edit)
        return false;
    m_chosen[static_cast<size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT progressed();
    return true;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (!at(index.row()).edit)
        return flags & ~Qt::ItemIsEnabled;
    return index.column() == Where ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace outturn
