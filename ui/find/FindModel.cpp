// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/FindModel.h"

#include "ui/outline/ReportWords.h"

#include <algorithm>

namespace outturn {

namespace {

using namespace std::chrono_literals;

constexpr auto sliceTime = 8ms;
/// Typing in a cell makes a change a keystroke at worst; looking again can wait for a pause.
constexpr auto pauseAfterChange = 250ms;

constexpr int wordsBefore = 32; ///< characters shown before a match
constexpr int snippetLength = 140;

/// The nearest place at or after `from` where a word begins.
int wordAt(const QString &text, int from, int limit)
{
    for (int i = from; i < limit; ++i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return limit;
}

} // namespace

FindModel::FindModel(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setInterval(0);
    m_again.setSingleShot(true);
    m_again.setInterval(pauseAfterChange);
    connect(&m_timer, &QTimer::timeout, this, &FindModel::slice);
    connect(&m_again, &QTimer::timeout, this, &FindModel::restart);
}

void FindModel::setProject(const Project *project)
{
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    if (m_project) {
        connect(m_project, &Project::changed, this, [this](const Change &change) {
            if (change.what != Change::What::Saved && !m_query.isEmpty())
                m_again.start();
        });
    }
    restart();
}

void FindModel::setQuery(const QString &query)
{
    const QString words = query.simplified();
    if (words == m_query)
        return;
    m_query = words;
    restart();
}

void FindModel::restart()
{
    m_again.stop();
    beginResetModel();
    m_hits.clear();
    m_scanner = FindScanner(m_project ? &m_project->reports() : nullptr, m_query);
    // Most reports are searched within the first slice, and then there is nothing to flicker.
    const bool done = m_scanner.advance(m_hits, QDeadlineTimer(sliceTime));
    endResetModel();
    if (done)
        m_timer.stop();
    else
        m_timer.start();
    Q_EMIT progressed();
}

void FindModel::slice()
{
    std::vector<FindHit> more;
    const bool done = m_scanner.advance(more, QDeadlineTimer(sliceTime));
    if (!more.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        m_hits.insert(m_hits.end(), more.begin(), more.end());
        endInsertRows();
    }
    if (done)
        m_timer.stop();
    if (done || !more.empty())
        Q_EMIT progressed();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

FindModel::Snippet FindModel::snippet(const FindHit &hit) const
{
    const QString text = FindScanner::text(m_project->reports(), hit);
    const int size = static_cast<int>(text.size());
    // The text may be another one since it was found; looking again is under way then.
    if (hit.start + hit.length > size)
        return {text.left(snippetLength), 0, 0};
    const int from = hit.start > wordsBefore ? wordAt(text, hit.start - wordsBefore, hit.start) : 0;
    const QString ellipsis = from > 0 ? QStringLiteral("…") : QString();
    const bool cut = from + snippetLength < size;
    return {ellipsis + text.mid(from, snippetLength) + (cut ? QStringLiteral("…") : QString()),
            hit.start - from + static_cast<int>(ellipsis.size()), hit.length};
}

RowId FindModel::rowOf(const FindHit &hit) const
{
    const Report &report = m_project->reports()[static_cast<size_t>(hit.report)];
    const auto item = static_cast<size_t>(hit.item);
    switch (hit.kind) {
    case FindHit::Kind::IndicatorCell:
        return item < report.indicators.size() ? report.indicators[item].id : RowId();
    case FindHit::Kind::FinanceCell:
        return item < report.finances.size() ? report.finances[item].id : RowId();
    case FindHit::Kind::SeriesCell:
        return item < report.series.size() ? report.series[item].id() : RowId();
    default:
        return {};
    }
}

QString FindModel::where(const FindHit &hit) const
{
    const auto &reports = m_project->reports();
    const Report &report = reports[static_cast<size_t>(hit.report)];
    QStringList parts;
    if (reports.size() > 1)
        parts += ReportWords::report(report);
    parts += hit.kind == FindHit::Kind::Heading ? tr("Heading") : ReportWords::place(report, hit.section);
    const RowId row = rowOf(hit);
    if (!row.isEmpty())
        parts << ReportWords::row(report, row) << ReportWords::column(hit.column);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

FindResult FindModel::resultAt(int row) const
{
    if (!m_project || row < 0 || row >= rowCount())
        return {};
    const FindHit &hit = m_hits[static_cast<size_t>(row)];
    const Report &report = m_project->reports()[static_cast<size_t>(hit.report)];
    FindResult result;
    result.report = report.id;
    result.section = report.sections[static_cast<size_t>(hit.section)].id;
    result.row = rowOf(hit);
    result.column = hit.column;
    result.start = hit.start;
    result.length = hit.length;
    result.snippet = snippet(hit).text;
    switch (hit.kind) {
    case FindHit::Kind::Heading:
        result.kind = FindResult::Kind::Heading;
        break;
    case FindHit::Kind::Statement:
    case FindHit::Kind::Narrative:
        result.kind = hit.kind == FindHit::Kind::Statement ? FindResult::Kind::Statement : FindResult::Kind::Narrative;
        result.paragraph = hit.item;
        break;
    default:
        result.kind = FindResult::Kind::Cell;
    }
    return result;
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!m_project || !index.isValid() || index.row() >= rowCount())
        return {};
    const FindHit &hit = m_hits[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return snippet(hit).text;
    case WhereRole:
        return where(hit);
    case MatchStartRole:
        return snippet(hit).start;
    case MatchLengthRole:
        return snippet(hit).length;
    case Qt::AccessibleTextRole:
        return tr("%1, in %2", "a text found, and where").arg(snippet(hit).text, where(hit));
    case Qt::ToolTipRole:
        return where(hit);
    default:
        return {};
    }
}

} // namespace outturn
