// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/report/Finding.h"

#include <QAbstractListModel>
#include <QSet>

#include <array>
#include <vector>

namespace outturn {

/// A finding and the report that it is of.
struct Problem
{
    QString report; ///< id
    Finding finding;
};

/// The findings of every report of a project, in reading order, translated. See ProblemsTree for what of it is shown,
/// and in which groups.
class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity
        SeverityWordRole,
        WhereRole,       ///< section, row and column in words
        WhereInsideRole, ///< the same without the section: row and column, or the paragraph
        SectionRole,     ///< the section in words; with its report's name where there are several
        FromReadingRole, ///< bool: reading found it, no check
        FamilyRole,      ///< int of RuleFamily; no value for a rule that is not known
        SeenRole,        ///< bool: a person was there
        AcceptedRole,    ///< why a person accepted it; empty: nobody did
    };

    explicit ProblemsModel(QObject *parent = nullptr);

    /// Forgets the findings of the project before. The project must outlive the model, or be taken away with null.
    void setProject(const Project *project);
    /// Everything known against one report; replaces what was given before. The same list again changes nothing.
    void setFindings(const QString &reportId, const QList<Finding> &findings);
    /// Without those that were accepted.
    int count(Severity severity) const { return m_counts[static_cast<size_t>(severity)]; }
    int accepted() const { return m_accepted; }

    const Project *project() const { return m_project; }
    const Finding *finding(int row) const;
    bool isFromReading(int row) const { return item(row).fromReading; }
    bool isSeen(int row) const { return !m_seen.isEmpty() && m_seen.contains(item(row).key); }
    bool anySeen() const { return !m_seen.isEmpty(); }
    /// The same for problems of one section of one report.
    std::pair<int, int> sectionOf(int row) const { return {item(row).report, item(row).section}; }
    Problem problem(int row) const { return {reportOf(row), *finding(row)}; }
    /// The same for the same finding, also after others have come and gone.
    quint64 key(int row) const { return item(row).key; }
    static quint64 keyOf(const QString &reportId, const Finding &finding);
    /// Kept as long as the project is open, also while a finding is away.
    void setSeen(int row, bool seen);
    QString reportOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void retranslate();

Q_SIGNALS:
    void countsChanged();

private:
    struct Item
    {
        int report = 0; ///< index in the project
        int section = -1;
        qint64 row = -1;       ///< in the report's rows; of words of the narrative the paragraph
        qsizetype finding = 0; ///< in m_findings of its report
        bool fromReading = false;
        quint64 key = 0;
        quint64 order = 0; ///< of reading, in one report
    };
    Item itemFor(int report, const Finding &finding) const;
    static quint64 orderOf(const Item &item, const Finding &finding);
    const Item &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    const Finding &findingOf(const Item &item) const
    {
        return m_findings[static_cast<size_t>(item.report)][item.finding];
    }
    QString sectionWords(const Item &item) const;
    QString whereInside(const Item &item) const;
    QString where(const Item &item) const;

    const Project *m_project = nullptr;
    std::vector<QList<Finding>> m_findings; ///< by report
    std::vector<Item> m_items;
    std::array<int, 3> m_counts{};
    int m_accepted = 0;
    QSet<quint64> m_seen; ///< keys
};

} // namespace outturn
