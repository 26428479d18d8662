// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Checks.h"
#include "app/report/Finding.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace outturn {

class ProblemsModel;

/// What is shown of the problems, in groups: by severity, the worst first, and in each by section, in reading order.
/// Those that were accepted are in a last group of their own. Of a section with very many the first are there. The
/// roles of a problem are those of ProblemsModel.
class ProblemsTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 100, ///< bool
        DepthRole,                        ///< int: 0 for a severity, 1 for a section, 2 for a problem
        CountRole,                        ///< int: problems in the group
        GroupKeyRole,                     ///< the same for the same group, whatever comes and goes in it
    };
    enum class Origin { All, Reading, Checks };

    explicit ProblemsTree(QObject *parent = nullptr);

    void setProblems(ProblemsModel *model);
    void setOrigin(Origin origin) { setFilter(origin, {}); }
    /// Only what rules of the family found; none: what any rule did.
    void setFilter(Origin origin, std::optional<RuleFamily> family);
    void setShown(Severity severity, bool shown);
    /// Problems that are not accepted, of the origin and family chosen, whether this severity is shown or not.
    int count(Severity severity) const { return m_counts[static_cast<size_t>(severity)]; }

    /// The walk goes through the problems shown that nobody accepted, in the order of the tree.
    int walkLength() const { return static_cast<int>(m_walk.size()); }
    QModelIndex walkIndex(int number) const;
    int unseen() const;
    /// How many of the walk stand before the row.
    int walkBefore(const QModelIndex &index) const;
    /// Its number in the walk; -1 for a group, and for what was accepted.
    int walkNumber(const QModelIndex &index) const;

    bool isGroup(const QModelIndex &index) const { return index.isValid() && at(index).source < 0; }
    /// The row of ProblemsModel; -1 for a group.
    int sourceRow(const QModelIndex &index) const { return index.isValid() ? at(index).source : -1; }
    /// Of a group those in it.
    QList<int> sourceRows(const QModelIndex &index) const;
    QModelIndex indexOfProblem(quint64 problemKey) const;
    QModelIndex indexOfGroup(const QString &groupKey) const;
    static QString severityKey(Severity severity) { return severityName(severity); }
    static QString acceptedKey() { return QStringLiteral("accepted"); }
    /// All problems shown, accepted or not.
    int shownCount() const { return m_shownCount; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        int source = -1; ///< row of the model; -1: a group
        int count = 0;   ///< of problems in a group
        int first = -1;  ///< of a section: the source row that its words are taken from
        QString key;     ///< of a group
        std::vector<int> children = {};
    };
    void rebuild();
    void addGroup(const QString &key, const std::vector<int> &sources);
    int add(Node node);
    bool isOfOrigin(int source) const;
    QModelIndex indexOf(int node) const;
    const Node &at(const QModelIndex &index) const { return m_nodes[static_cast<size_t>(index.internalId())]; }
    QString groupWords(const Node &node) const;

    ProblemsModel *m_model = nullptr;
    Origin m_origin = Origin::All;
    std::optional<RuleFamily> m_family;
    std::array<bool, 3> m_shown{true, true, true};
    std::array<int, 3> m_counts{};
    int m_shownCount = 0;
    std::vector<Node> m_nodes; ///< as they stand in the tree, from top to bottom
    std::vector<int> m_top, m_walk;
    std::vector<int> m_nodeOf; ///< of a row of the model; -1: not shown
};

} // namespace outturn
