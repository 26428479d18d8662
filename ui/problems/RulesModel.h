// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Checks.h"
#include "app/project/Project.h"

#include <QAbstractTableModel>

namespace outturn {

/// Every rule, and whether it is on in a project: a table with a box to check for each.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { NameColumn, SeverityColumn, FamilyColumn, SummaryColumn, ColumnCount };
    enum Role { SearchRole = Qt::UserRole + 1 }; ///< all words of the rule

    /// The project must outlive the model.
    explicit RulesModel(const Project &project, QObject *parent = nullptr);

    static const Rule &rule(int row) { return rules()[row]; }
    static int rowOf(const QString &rule);
    static QString family(RuleFamily family);
    /// Off in some reports only is partly on.
    Qt::CheckState state(int row) const;
    /// Why it is off; empty when it is on. Of several reports the reasons, each once.
    QString reason(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The check of a box only asks: switchRequested() is emitted, and the project's answer is shown.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// All words and states again.
    void refresh();

Q_SIGNALS:
    void switchRequested(const QString &rule, bool on);

private:
    bool isReadOnly() const { return m_project.mode() == Project::Mode::ReadOnly; }

    const Project &m_project;
};

} // namespace outturn
