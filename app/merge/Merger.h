// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Merge.h"

#include <QSet>

#include <functional>

namespace outturn {

/// The work behind merge() (Merge.h): what `changed` did to `base` is done to `onto`, thing by thing. `changed` has the
/// same source as `base`.
class Merger
{
public:
    Merger(const MergeInput &input, const std::vector<Choice> &choices);
    Merged run();

private:
    // MergerText.cpp
    void takeSections();
    void takeRole(const Section &base, const Section &changed, const Section &onto, ParagraphRole role);
    struct Replacement
    {
        int first, end; ///< of onto
        QList<Paragraph> after;
        int part; ///< -1: to be found
    };
    void replaceParagraphs(const QString &section, ParagraphRole role, const Replacement &replacement);
    void replaceWithinPart(const QString &section, ParagraphRole role, const Replacement &replacement);

    // MergerRows.cpp
    template <typename Row> void takeRows(const std::vector<Row> &base, const std::vector<Row> &changed);
    template <typename Row> void takeCells(const Row *base, const Row &changed, const Row &onto);
    template <typename Row> void takeNewRow(const Row &changed);
    template <typename Row> void insertRow(Row row);
    void takeOrders();
    void takeOrder(const Table &base, const Table &changed, const Table &onto);
    void moveRows(const QString &table, const std::vector<RowId> &order, const QSet<RowId> &moved);
    void takeSeries();
    void takeRemarks();

    bool takes(Conflict conflict, const QString &changed, const QString &onto);
    void make(const Edit &edit);
    QString sectionId(const RowId &row) const;
    RowId resultId(const RowId &changed) const { return m_renamed.value(changed, changed); }

    const MergeInput &m_input;
    const std::vector<Choice> &m_choices;
    const Report &m_base, &m_changed, &m_onto;
    Merged m_result;
    QHash<RowId, RowId> m_renamed;                ///< rows of changed that had to take another id
    std::vector<std::function<void()>> m_inserts; ///< after rows went and were moved
    std::vector<RowId> m_deletes;
};

} // namespace outturn
