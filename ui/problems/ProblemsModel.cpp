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

// As it stands for one project and one run: not a name that is kept.
quint64 ProblemsModel::keyOf(const QString &reportId, const Finding &finding)
{
    size_t key =
        qHashMulti(0, reportId, finding.rule, finding.section, finding.message.pattern, finding.message.arguments,
                   finding.column ? static_cast<int>(*finding.column) : -1, finding.place.order());
    for (const RowId &row : finding.rows)
        key = qHash(row, key);
    for (const TextSpan &span : finding.spans)
        key = qHashMulti(key, span.section, span.paragraph, span.from);
    return key;
}

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractListModel(parent) {}

void ProblemsModel::setProject(const Project *project)
{
    beginResetModel();
    m_project = project;
    m_items.clear();
    m_findings.assign(project ? project->reports().size() : 0, {});
    m_seen.clear();
    m_counts = {};
    m_accepted = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

// What is said of words comes before what is said of rows, as narrative of an area follows its statements.
quint64 ProblemsModel::orderOf(const Item &item, const Finding &finding)
{
    const auto section = static_cast<quint64>(item.section + 1);
    const auto row = static_cast<quint64>(item.row + 1);
    const auto column = finding.column ? static_cast<quint64>(*finding.column) + 1 : 0;
    return section << 44 | static_cast<quint64>(!finding.rows.isEmpty()) << 43 | row << 8 | column;
}

ProblemsModel::Item ProblemsModel::itemFor(int report, const Finding &finding) const
{
    const Report &r = m_project->reports()[static_cast<size_t>(report)];
    Item item{report, -1, -1, 0, false, keyOf(r.id, finding)};
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
    QList<Finding> &known = m_findings[static_cast<size_t>(number)];
    // Checks run after each edit and mostly find the same: a list that stands still keeps its place and selection.
    if (known == findings)
        return;
    QSet<QString> readingRules;
    for (const Finding &finding : report->findings)
        readingRules.insert(finding.rule);
    std::vector<Item> items;
    items.reserve(static_cast<size_t>(findings.size()));
    for (const Finding &finding : findings) {
        items.push_back(itemFor(number, finding));
        items.back().finding = &finding - findings.data();
        items.back().order = orderOf(items.back(), finding);
        items.back().fromReading = readingRules.contains(finding.rule);
    }
    std::ranges::sort(items, [](const Item &x, const Item &y) {
        return x.order != y.order ? x.order < y.order : x.finding < y.finding;
    });
    beginResetModel();
    const auto [first, last] = std::ranges::equal_range(m_items, number, {}, &Item::report);
    const auto at = m_items.erase(first, last);
    known = findings;
    m_items.insert(at, std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    m_counts = {};
    m_accepted = 0;
    for (const Item &item : m_items)
        ++(findingOf(item).accepted.isEmpty() ? m_counts[static_cast<size_t>(findingOf(item).severity)] : m_accepted);
    endResetModel();
    Q_EMIT countsChanged();
}

const Finding *ProblemsModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &findingOf(item(row)) : nullptr;
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
    const Finding &finding = findingOf(item);
    if (!finding.rows.isEmpty()) {
        const QString row = ReportWords::row(report, finding.rows.first());
        return finding.column ? row + QStringLiteral(" · ") + ReportWords::column(*finding.column) : row;
    }
    if (!finding.spans.isEmpty())
        return tr("Paragraph %1").arg(QLocale().toString(finding.spans.first().paragraph + 1));
    return item.section < 0 ? placeWords(finding.place).translated() : QString();
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
        return isSeen(index.row()) ? tr("%1, seen", "a problem that a person has looked at").arg(words) : words;
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
