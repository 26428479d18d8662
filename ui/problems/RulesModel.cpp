// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/RulesModel.h"

#include "app/edit/RemarkInput.h"
#include "ui/look/Icons.h"
#include "ui/outline/ReportWords.h"

#include <algorithm>

namespace outturn {

RulesModel::RulesModel(const Project &project, QObject *parent) : QAbstractTableModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, [this](const Change &change) {
        if (change.what != Change::What::Cell && change.what != Change::What::Paragraphs)
            refresh();
    });
}

int RulesModel::rowOf(const QString &rule)
{
    const auto found = std::ranges::find(rules(), rule, &Rule::name);
    return found == rules().end() ? -1 : static_cast<int>(found - rules().begin());
}

QString RulesModel::family(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Reading:
        return tr("Reading");
    case RuleFamily::Finance:
        return tr("Finance");
    case RuleFamily::Indicators:
        return tr("Indicators");
    case RuleFamily::Structure:
        return tr("Structure");
    case RuleFamily::Narrative:
        return tr("Narrative");
    }
    return {};
}

Qt::CheckState RulesModel::state(int row) const
{
    const QString subject = ruleSubject(rule(row).name);
    const auto off = std::ranges::count_if(
        m_project.reports(), [&](const Report &report) { return !remarkOf(report, subject, ruleOffPart()).isEmpty(); });
    if (off == 0)
        return Qt::Checked;
    return off == static_cast<qsizetype>(m_project.reports().size()) ? Qt::Unchecked : Qt::PartiallyChecked;
}

QString RulesModel::reason(int row) const
{
    QStringList reasons;
    for (const Report &report : m_project.reports())
        reasons += remarkOf(report, ruleSubject(rule(row).name), ruleOffPart());
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral(" · "));
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rules().size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == NameColumn && !isReadOnly())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Rule &known = rule(index.row());
    if (role == SearchRole)
        return QStringList{known.name, ReportWords::severity(known.severity), family(known.family),
                           known.summary.translated(), known.why.translated()}
            .join(u'\n');
    if (role == Qt::CheckStateRole)
        return index.column() == NameColumn ? QVariant(state(index.row())) : QVariant();
    if (role == Qt::DecorationRole)
        return index.column() == SeverityColumn ? QVariant(icon(severityName(known.severity))) : QVariant();
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn) {
        const Qt::CheckState on = state(index.row());
        return tr("%1, %2: %3", "name of a rule, whether it is on, what it looks for")
            .arg(known.name,
                 on == Qt::Checked     ? tr("on")
                 : on == Qt::Unchecked ? tr("off")
                                       : tr("off in some reports"),
                 known.summary.translated());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return known.name;
    case SeverityColumn:
        return ReportWords::severity(known.severity);
    case FamilyColumn:
        return family(known.family);
    default:
        return known.summary.translated();
    }
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || isReadOnly())
        return false;
    // Partly off: checking the box switches it on everywhere.
    const bool on = value.toInt() == Qt::Checked || state(index.row()) == Qt::PartiallyChecked;
    Q_EMIT switchRequested(rule(index.row()).name, on);
    return true;
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Rule");
    case SeverityColumn:
        return tr("Severity");
    case FamilyColumn:
        return tr("About");
    default:
        return tr("What it looks for");
    }
}

void RulesModel::refresh()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace outturn
