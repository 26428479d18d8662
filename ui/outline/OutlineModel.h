// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/report/Finding.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace outturn {

/// The sections of a project as a tree: with several reports a root for each, with one its chapters at the top.
/// The tree itself stands still (no edit makes or takes away a section); marks and counts follow every change, and
/// dataChanged is heard only for the rows whose look differs.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ReportIdRole = Qt::UserRole + 1,
        SectionIdRole,     ///< empty for the root of a report
        CountRole,         ///< rows of the section's tables; no value where it has none and is no area
        EditedRole,        ///< something in the section itself was edited
        EditedBelowRole,   ///< in the section or anywhere below it
        ProblemsRole,      ///< errors and warnings in the section itself (notes are not counted)
        ProblemsBelowRole, ///< in the section and below it
        SeverityRole,      ///< worst of the section's own, as int of Severity; no value without problems
        SeverityBelowRole, ///< worst in the section and below it
        HeadingRole,       ///< true for chapters and roots: set in bold
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// The project must outlive the model, or be taken away with null.
    void setProject(const Project *project);
    /// Everything known against one report; replaces what was given before.
    void setFindings(const QString &reportId, const QList<Finding> &findings);

    QModelIndex indexOf(const QString &reportId, const QString &sectionId) const;
    /// "Mexico · 2023" when there is one report; empty otherwise, since then the roots say it.
    QString caption() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Says all words again, after the language of the window changed.
    void retranslate();

private:
    struct Marks
    {
        bool edited = false;
        int problems = 0;
        Severity worst = Severity::Note;

        void add(const Marks &other);
        bool operator==(const Marks &) const = default;
    };
    struct Node
    {
        int report = 0;
        int section = -1; ///< -1: the root of a report
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        std::vector<int> tables;
        Marks own, below;
    };

    void build();
    void add(int report, int section, int parent);
    const Report &reportOf(const Node &node) const;
    bool isEdited(const Node &node) const;
    void setMarks(int node, const Marks &marks);
    void onChanged(const Change &change);
    QString text(const Node &node) const;
    QString spoken(const Node &node) const;
    QVariant count(const Node &node) const;
    const Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(int node) const;

    const Project *m_project = nullptr;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    QHash<QString, int> m_byId; ///< key() → node
};

} // namespace outturn
