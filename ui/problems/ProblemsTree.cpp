// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsTree.h"

#include "ui/look/Icons.h"
#include "ui/problems/ProblemsModel.h"

#include <algorithm>

namespace outturn {

namespace {

constexpr int mostOfASection = 500;

} // namespace

ProblemsTree::ProblemsTree(QObject *parent) : QAbstractItemModel(parent) {}

void ProblemsTree::setProblems(ProblemsModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    // Rows of the model are looked up while it is being reset: not until it stands again.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_nodes.clear();
        m_top.clear();
        m_walk.clear();
        m_nodeOf.clear();
        m_shownCount = 0;
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                for (int row = from.row(); row <= to.row(); ++row) {
                    const int node = m_nodeOf[static_cast<size_t>(row)];
                    if (node >= 0)
                        Q_EMIT dataChanged(indexOf(node), indexOf(node), roles);
                }
                if (!roles.isEmpty())
                    return;
                // Other words everywhere.
                for (const Node &node : m_nodes) {
                    if (node.source < 0)
                        Q_EMIT dataChanged(indexOf(static_cast<int>(&node - m_nodes.data())),
                                           indexOf(static_cast<int>(&node - m_nodes.data())));
                }
            });
    beginResetModel();
    rebuild();
    endResetModel();
}

void ProblemsTree::setFilter(Origin origin, std::optional<RuleFamily> family)
{
    beginResetModel();
    m_origin = origin;
    m_family = family;
    rebuild();
    endResetModel();
}

void ProblemsTree::setShown(Severity severity, bool shown)
{
    beginResetModel();
    m_shown[static_cast<size_t>(severity)] = shown;
    rebuild();
    endResetModel();
}

bool ProblemsTree::isOfOrigin(int source) const
{
    if (m_origin != Origin::All && m_model->isFromReading(source) != (m_origin == Origin::Reading))
        return false;
    const QVariant family = m_family ? m_model->index(source).data(ProblemsModel::FamilyRole) : QVariant();
    return !m_family || (family.isValid() && family.toInt() == static_cast<int>(*m_family));
}

void ProblemsTree::rebuild()
{
    m_nodes.clear();
    m_top.clear();
    m_walk.clear();
    m_counts = {};
    m_shownCount = 0;
    m_nodeOf.assign(m_model ? static_cast<size_t>(m_model->rowCount()) : 0, -1);
    std::array<std::vector<int>, 3> groups;
    std::vector<int> accepted;
    for (int row = 0; row < static_cast<int>(m_nodeOf.size()); ++row) {
        if (!isOfOrigin(row))
            continue;
        const Finding *finding = m_model->finding(row);
        const auto severity = static_cast<size_t>(finding->severity);
        if (!finding->accepted.isEmpty()) {
            accepted.push_back(row);
            continue;
        }
        ++m_counts[severity];
        if (m_shown[severity])
            groups[severity].push_back(row);
    }
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        addGroup(severityKey(severity), groups[static_cast<size_t>(severity)]);
        m_shownCount += static_cast<int>(groups[static_cast<size_t>(severity)].size());
    }
    addGroup(acceptedKey(), accepted);
    m_shownCount += static_cast<int>(accepted.size());
}

void ProblemsTree::addGroup(const QString &key, const std::vector<int> &sources)
{
    if (sources.empty())
        return;
    const bool walked = key != acceptedKey();
    Node top;
    top.key = key;
    top.count = static_cast<int>(sources.size());
    const int group = add(top);
    std::pair<int, int> place;
    int section = -1;
    for (const int source : sources) {
        const std::pair<int, int> here = m_model->sectionOf(source);
        if (section < 0 || here != place) {
            Node node;
            node.parent = group;
            node.first = source;
            node.key = QStringLiteral("%1/%2/%3").arg(key).arg(here.first).arg(here.second);
            section = add(node);
            place = here;
        }
        // More of a kind than a person goes through: they are counted, and come when the first are settled.
        if (++m_nodes[static_cast<size_t>(section)].count > mostOfASection)
            continue;
        Node node;
        node.parent = section;
        node.source = source;
        const int id = add(node);
        m_nodeOf[static_cast<size_t>(source)] = id;
        if (walked)
            m_walk.push_back(id);
    }
}

int ProblemsTree::add(Node node)
{
    const int id = static_cast<int>(m_nodes.size());
    auto &siblings = node.parent < 0 ? m_top : m_nodes[static_cast<size_t>(node.parent)].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

QModelIndex ProblemsTree::indexOf(int node) const
{
    return node < 0 ? QModelIndex()
                    : createIndex(m_nodes[static_cast<size_t>(node)].row, 0, static_cast<quintptr>(node));
}

QModelIndex ProblemsTree::walkIndex(int number) const
{
    return number >= 0 && number < walkLength() ? indexOf(m_walk[static_cast<size_t>(number)]) : QModelIndex();
}

int ProblemsTree::walkBefore(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    const auto found = std::ranges::lower_bound(m_walk, static_cast<int>(index.internalId()));
    return static_cast<int>(found - m_walk.begin());
}

int ProblemsTree::walkNumber(const QModelIndex &index) const
{
    const int before = walkBefore(index);
    return index.isValid() && walkIndex(before) == index ? before : -1;
}

QList<int> ProblemsTree::sourceRows(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &node = at(index);
    if (node.source >= 0)
        return {node.source};
    QList<int> rows;
    for (const int child : node.children)
        rows += sourceRows(indexOf(child));
    return rows;
}

int ProblemsTree::unseen() const
{
    if (!m_model || !m_model->anySeen())
        return walkLength();
    return static_cast<int>(std::ranges::count_if(
        m_walk, [this](int node) { return !m_model->isSeen(m_nodes[static_cast<size_t>(node)].source); }));
}

QModelIndex ProblemsTree::indexOfProblem(quint64 problemKey) const
{
    for (size_t source = 0; source < m_nodeOf.size(); ++source) {
        if (m_nodeOf[source] >= 0 && m_model->key(static_cast<int>(source)) == problemKey)
            return indexOf(m_nodeOf[source]);
    }
    return {};
}

QModelIndex ProblemsTree::indexOfGroup(const QString &groupKey) const
{
    const auto found =
        std::ranges::find_if(m_nodes, [&](const Node &node) { return node.source < 0 && node.key == groupKey; });
    return found == m_nodes.end() ? QModelIndex() : indexOf(static_cast<int>(found - m_nodes.begin()));
}

QModelIndex ProblemsTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? at(parent).children : m_top;
    return indexOf(siblings[static_cast<size_t>(row)]);
}

QModelIndex ProblemsTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(at(child).parent) : QModelIndex();
}

int ProblemsTree::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? at(parent).children.size() : m_top.size());
}

QString ProblemsTree::groupWords(const Node &node) const
{
    if (node.parent >= 0) {
        const QString section = m_model->index(node.first).data(ProblemsModel::SectionRole).toString();
        const int listed = static_cast<int>(node.children.size());
        return listed == node.count ? section : tr("%1 (the first %n are listed)", "a section", listed).arg(section);
    }
    if (node.key == severityKey(Severity::Error))
        return tr("Errors");
    if (node.key == severityKey(Severity::Warning))
        return tr("Warnings");
    return node.key == acceptedKey() ? tr("Accepted") : tr("Notes");
}

QVariant ProblemsTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = at(index);
    if (role == IsGroupRole)
        return node.source < 0;
    if (role == DepthRole)
        return node.parent < 0 ? 0 : node.source < 0 ? 1 : 2;
    if (node.source >= 0)
        return m_model->index(node.source).data(role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return groupWords(node);
    case Qt::DecorationRole:
        return node.parent >= 0 ? QVariant() : icon(node.key == acceptedKey() ? QStringLiteral("check") : node.key);
    case Qt::AccessibleTextRole:
        return tr("%1, %n problem(s)", "a group of problems, read aloud", node.count).arg(groupWords(node));
    case CountRole:
        return node.count;
    case GroupKeyRole:
        return node.key;
    default:
        return {};
    }
}

} // namespace outturn
