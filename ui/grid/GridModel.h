// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/edit/CellInput.h"
#include "app/project/Project.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QPointer>

namespace outturn {

/// What a grid of a report's cells has in common, whatever its rows are: how a cell looks, what it accepts, and the way
/// of an edit to the project. See TableModel and SeriesModel.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RowIdRole = Qt::UserRole, ///< QString
        ColumnRole,               ///< int of Column; not valid in the year column of a series
        EditedRole,               ///< bool
        FindingSeverityRole,      ///< int of the worst Severity; not valid without a finding
        KindRole,                 ///< int of Value::Kind; not valid where the row has no such cell
        NumericRole,              ///< bool: right-aligned, in tabular figures
        PlaceholderRole,          ///< what an empty cell invites to; may be empty
        LockedRole,               ///< bool: shown here, but follows from elsewhere
        StatedRole,               ///< int: how many numbers of the narrative are about the cell
        ProgressRole,             ///< int of ProgressState, in a column that shows it; not valid elsewhere
        ProgressShareRole,        ///< int: how much of its bar is filled, in thousandths
    };

    GridModel(Project *project, QString reportId, QObject *parent);

    const Report *report() const;
    /// Takes the place of what reading found; usually the answer of check(). Only cells whose findings differ are
    /// announced.
    void setFindings(const QList<Finding> &findings);
    /// The numbers of the report's narrative that are about cells. Only cells for which they differ are announced.
    void setLinks(const QList<NumberLink> &links);
    /// Those about a cell, in reading order.
    QList<NumberLink> linksOf(const QModelIndex &index) const;
    /// The locale that people type numbers in; the default one until set.
    void setLocale(const QLocale &locale) { m_locale = locale; }
    const QLocale &locale() const { return m_locale; }

    virtual RowId rowId(int row) const = 0;
    virtual std::optional<Column> columnAt(int column) const = 0;
    /// -1 for what this grid does not show.
    virtual int rowOf(const RowId &row) const = 0;
    int columnOf(Column column) const;
    /// A column that the report does not have: what it shows follows from the others of its row. Never edited.
    virtual bool isDerived(int) const { return false; }
    /// What a person's choice of width is kept under.
    virtual QString columnKey(int column) const;
    /// Null where the row has no such cell.
    virtual const Cell *cell(int row, int column) const = 0;
    virtual CellType cellTypeAt(const QModelIndex &index) const = 0;
    /// The header of the column that takes the room the others leave.
    virtual int stretchColumn() const { return -1; }
    /// What a person's choice of columns is kept under: "indicators", "finances", "series-…".
    virtual QString kind() const = 0;

    /// Whether the text, as a person typed it, would be accepted; changes nothing.
    virtual Result<void> tryText(const QModelIndex &index, const QString &typed) const;
    /// Makes the edit. Refused: the report stands as it was, and the error says what would be right.
    virtual Result<void> commitText(const QModelIndex &index, const QString &typed);

    /// Makes edits of this report, as one step. What could not be kept is announced, too.
    Result<void> commit(const std::vector<Edit> &edits);
    /// The row that words in a column without cells name: the year of a series, which need not be there yet. Refused
    /// for words that name none; nothing in tables.
    virtual std::optional<Result<RowId>> rowNamed(const QString &) const { return std::nullopt; }
    bool projectIsEditable() const { return m_project && m_editable; }

    /// Puts back what the source says; nothing where the cell was not edited.
    Result<void> takeBack(const QModelIndex &index);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// An edit that was right but could not be kept: the disk is full, the file is gone.
    void editFailed(const outturn::Error &error);

protected:
    virtual bool isEditable(const QModelIndex &index) const = 0;
    virtual bool isNumeric(int column) const;
    /// Why a cell cannot be edited, for its tool tip; may be empty.
    virtual QString lockedReason(const QModelIndex &index) const;
    virtual void projectChanged(const Change &change) = 0;
    bool hasFindings(const RowId &row) const { return m_findings.contains(row); }
    QString columnTitle(Column column) const;

    QPointer<Project> m_project;
    QString m_reportId;

private:
    Result<Edit> edit(const QModelIndex &index, const QString &typed) const;
    QList<const Finding *> findingsOf(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString recognised(const Cell &cell) const;
    QString spoken(const QModelIndex &index) const;
    QString stated(const QModelIndex &index) const;
    void announceRow(const RowId &id, const QList<int> &roles);

    void takeMode();

    QLocale m_locale;
    bool m_editable = false;
    QHash<RowId, QList<Finding>> m_findings;
    QHash<RowId, QList<NumberLink>> m_links;
};

} // namespace outturn
