// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsModel.h"

#include "app/check/Checks.h"
#include "app/report/PlaceWords.h"
#include "ui/look/Icons.h"
#include "ui/outline/ReportWords.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace outturn {

namespace {

QString keyOf(const QString &reportId, const Finding &finding)
{
    QStringList parts{reportId,
                      finding.rule,
                      finding.section,
                      finding.message.english(),
                      finding.column ? columnName(*finding.column) : QString(),
                      QString::number(finding.place.order())};
    for (const TextSpan &span : finding.spans)
        parts += QStringLiteral("%1/%2").arg(span.paragraph).arg(span.from);
    for (const RowId &row : finding.rows)
        parts += row.text();
    return parts.join(QChar(0x1F));
}

} // namespace

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractListModel(parent) {}

void ProblemsModel::setProject(const Project *project)
{
    beginResetModel();
    m_project = project;
    m_items.clear();
    m_seen.clear();
    m_counts = {};
    m_accepted = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

ProblemsModel::Item ProblemsModel::itemFor(int report, const Finding &finding) const
{
    const Report &r = m_project->reports()[static_cast<size_t>(report)];
    Item item{report, -1, -1, finding, false, keyOf(r.id, finding)};
    const Section *section = finding.rows.isEmpty() ? nullptr : r.sectionOf(finding.rows.first());
    if (!section)
        section = r.section(finding.section.isEmpty() && !finding.spans.isEmpty() ? finding.spans.first().section
                                                                                  : finding.section);
    if (section)
        item.section = static_cast<int>(section - r.sections.data());
    if (!finding.rows.isEmpty()) {
        // Rows of a section stand together in either vector, so their places order them.
        if (const IndicatorRow *row = r.indicator(finding.rows.first()))
            item.row = row - r.indicators.data();
        else if (const FinanceRow *finance = r.finance(finding.rows.first()))
            item.row = finance - r.finances.data();
    } else if (!finding.spans.isEmpty()) {
        item.row = finding.spans.first().paragraph;
    }
    return item;
}

void ProblemsModel::setFindings(const QString &reportId, const QList<Finding> &findings)
{
    const Report *report = m_project ? m_project->report(reportId) : nullptr;
    if (!report)
        return;
    const int number = static_cast<int>(report - m_project->reports().data());
    QSet<QString> readingRules;
    for (const Finding &finding : report->findings)
        readingRules.insert(finding.rule);
    std::vector<Item> items;
    items.reserve(static_cast<size_t>(findings.size()));
    for (const Finding &finding : findings) {
        items.push_back(itemFor(number, finding));
        items.back().fromReading = readingRules.contains(finding.rule);
    }
    // What is said of words comes before what is said of rows, as narrative of an area follows its statements.
    std::ranges::stable_sort(items, {}, [](const Item &item) {
        return std::tuple(item.section, !item.finding.rows.isEmpty(), item.row, item.finding.column);
    });
    const auto [first, last] = std::ranges::equal_range(m_items, number, {}, &Item::report);
    // Checks run after each edit and mostly find the same: a list that stands still keeps its place and selection.
    if (std::equal(first, last, items.begin(), items.end(),
                   [](const Item &a, const Item &b) { return a.finding == b.finding; }))
        return;
    beginResetModel();
    const auto at = m_items.erase(first, last);
    m_items.insert(at, std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    m_counts = {};
    m_accepted = 0;
    for (const Item &item : m_items)
        ++(item.finding.accepted.isEmpty() ? m_counts[static_cast<size_t>(item.finding.severity)] : m_accepted);
    endResetModel();
    Q_EMIT countsChanged();
}

const Finding *ProblemsModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[static_cast<size_t>(row)].finding : nullptr;
}

void ProblemsModel::setSeen(int row, bool seen)
{
    if (!finding(row) || seen == m_seen.contains(key(row)))
        return;
    if (seen)
        m_seen.insert(key(row));
    else
        m_seen.remove(key(row));
    Q_EMIT dataChanged(index(row), index(row), {SeenRole, Qt::AccessibleTextRole});
}

QString ProblemsModel::reportOf(int row) const
{
    return finding(row) ? m_project->reports()[static_cast<size_t>(m_items[static_cast<size_t>(row)].report)].id
                        : QString();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString ProblemsModel::sectionWords(const Item &item) const
{
    const auto &reports = m_project->reports();
    const Report &report = reports[static_cast<size_t>(item.report)];
    QStringList parts;
    if (reports.size() > 1)
        parts += ReportWords::report(report);
    parts += ReportWords::place(report, item.section);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ProblemsModel::whereInside(const Item &item) const
{
    const Report &report = m_project->reports()[static_cast<size_t>(item.report)];
    if (!item.finding.rows.isEmpty()) {
        const QString row = ReportWords::row(report, item.finding.rows.first());
        return item.finding.column ? row + QStringLiteral(" · ") + ReportWords::column(*item.finding.column) : row;
    }
    if (!item.finding.spans.isEmpty())
        return tr("Paragraph %1").arg(QLocale().toString(item.finding.spans.first().paragraph + 1));
    return item.section < 0 ? placeWords(item.finding.place).translated() : QString();
}

QString ProblemsModel::where(const Item &item) const
{
    QStringList parts{sectionWords(item), whereInside(item)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const Finding *found = index.isValid() ? finding(index.row()) : nullptr;
    if (!found)
        return {};
    const Item &item = m_items[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found->message.translated();
    case Qt::DecorationRole:
        return icon(severityName(found->severity));
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1: %2, %3", "severity, message and place of a problem")
                .arg(ReportWords::severity(found->severity), found->message.translated(), where(item));
        if (!found->accepted.isEmpty())
            return tr("%1, accepted: %2", "a problem, and why a person accepted it").arg(words, found->accepted);
        return m_seen.contains(item.key) ? tr("%1, seen", "a problem that a person has looked at").arg(words) : words;
    }
    case SeverityRole:
        return static_cast<int>(found->severity);
    case SeverityWordRole:
        return ReportWords::severity(found->severity);
    case WhereRole:
        return where(item);
    case WhereInsideRole:
        return whereInside(item);
    case SectionRole: {
        const QString words = sectionWords(item);
        return words.isEmpty() ? tr("Whole report") : words;
    }
    case SectionKeyRole:
        return QStringLiteral("%1/%2").arg(item.report).arg(item.section);
    case FromReadingRole:
        return item.fromReading;
    case AcceptedRole:
        return found->accepted;
    case FamilyRole: {
        const Rule *rule = ruleNamed(found->rule);
        return rule ? QVariant(static_cast<int>(rule->family)) : QVariant();
    }
    case SeenRole:
        return m_seen.contains(item.key);
    default:
        return {};
    }
}

void ProblemsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace outturn
