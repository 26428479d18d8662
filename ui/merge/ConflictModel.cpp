// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/ConflictModel.h"

#include "ui/merge/DifferenceRows.h"
#include "ui/outline/ReportWords.h"

#include <QLocale>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

ConflictLine ConflictLine::of(const Conflict &conflict, const Report &report, MergeOnto onto, bool withReport)
{
    ConflictLine line{conflict, {}, {}, {}, {}, onto};
    const auto number = [&](const QString &prefix) {
        return QLocale().toString(conflict.column.mid(prefix.size()).toInt());
    };
    switch (conflict.what) {
    case Conflict::What::Cell: {
        const auto column = columnFromName(conflict.column);
        line.where = ReportWords::row(report, RowId(conflict.row));
        line.what = column ? ReportWords::column(*column) : conflict.column;
        break;
    }
    case Conflict::What::Paragraphs:
        line.where = ReportWords::place(report, conflict.section);
        line.what = conflict.column.startsWith("statement-"_L1)
                        ? ConflictModel::tr("Statement %1").arg(number(u"statement-"_s))
                        : ConflictModel::tr("Paragraph %1").arg(number(u"paragraph-"_s));
        line.ours = DifferenceRows::shortened(wordRuns(conflict.base, conflict.ours));
        line.theirs = DifferenceRows::shortened(wordRuns(conflict.base, conflict.theirs));
        break;
    case Conflict::What::Row:
        line.where = ReportWords::row(report, RowId(conflict.row));
        line.what = ConflictModel::tr("the whole row");
        break;
    case Conflict::What::Order:
        line.where = ReportWords::place(report, conflict.section);
        line.what = ConflictModel::tr("the order of the rows");
        break;
    case Conflict::What::Section:
        line.where = ReportWords::place(report, conflict.section);
        line.what = ConflictModel::tr("the whole section");
        break;
    case Conflict::What::Remark:
        line.where = ReportWords::remark(report, conflict.row, conflict.column);
        line.what = ReportWords::remarkKind(conflict.row);
        break;
    }
    if (line.where.isEmpty())
        line.where = conflict.row;
    if (withReport)
        line.where = ReportWords::report(report) + u" · "_s + line.where;
    return line;
}

ConflictModel::ConflictModel(QObject *parent) : QAbstractTableModel(parent) {}

void ConflictModel::setLines(std::vector<ConflictLine> lines)
{
    beginResetModel();
    m_choices.assign(lines.size(), Choice::Open);
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT choicesChanged();
}

void ConflictModel::setSides(const QString &base, const QString &ours, const QString &theirs)
{
    m_base = base;
    m_ours = ours;
    m_theirs = theirs;
    Q_EMIT headerDataChanged(Qt::Horizontal, Base, Theirs);
}

const ConflictLine *ConflictModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

int ConflictModel::open() const
{
    return static_cast<int>(std::count(m_choices.begin(), m_choices.end(), Choice::Open));
}

Choice ConflictModel::sideOf(int column)
{
    return column == Ours ? Choice::Ours : column == Theirs ? Choice::Theirs : Choice::Open;
}

bool ConflictModel::canChoose(int row, Choice choice) const
{
    const ConflictLine *at = line(row);
    const Choice always = at && at->onto == MergeOnto::Ours ? Choice::Ours : Choice::Theirs;
    return at && choice != Choice::Open && (!at->conflict.noPlace || choice == always);
}

void ConflictModel::choose(int row, Choice choice)
{
    if (!canChoose(row, choice) || m_choices[static_cast<size_t>(row)] == choice)
        return;
    m_choices[static_cast<size_t>(row)] = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT choicesChanged();
}

void ConflictModel::chooseAll(Choice choice)
{
    const Choice other = choice == Choice::Ours ? Choice::Theirs : Choice::Ours;
    for (int row = 0; row < rowCount(); ++row)
        m_choices[static_cast<size_t>(row)] = canChoose(row, choice) ? choice : other;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT choicesChanged();
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ConflictModel::words(const ConflictLine &line, int row, int column) const
{
    const auto side = [&](const QString &text) {
        const QString words =
            line.conflict.what == Conflict::What::Remark ? ReportWords::remarkWords(line.conflict.row, text) : text;
        return words.isEmpty() ? tr("(nothing)") : words;
    };
    switch (column) {
    case Where:
        return line.where + u'\n' + line.what;
    case Base:
        return side(line.conflict.base);
    case Ours:
    case Theirs: {
        const QString text = side(column == Ours ? line.conflict.ours : line.conflict.theirs);
        return canChoose(row, sideOf(column)) ? text
                                              : text + u'\n' + tr("(there is no place for it on the other side)");
    }
    default:
        return {};
    }
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    const ConflictLine *at = index.isValid() ? line(index.row()) : nullptr;
    if (!at)
        return {};
    const Choice side = sideOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(*at, index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString text = words(*at, index.row(), index.column());
        if (side == Choice::Open)
            return text;
        return m_choices[static_cast<size_t>(index.row())] == side ? tr("chosen: %1").arg(text)
                                                                   : tr("not chosen: %1").arg(text);
    }
    case Qt::CheckStateRole:
        if (!canChoose(index.row(), side))
            return {};
        return m_choices[static_cast<size_t>(index.row())] == side ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
    default:
        return {};
    }
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    const Choice side = index.isValid() ? sideOf(index.column()) : Choice::Open;
    if (role != Qt::CheckStateRole || !canChoose(index.row(), side))
        return false;
    choose(index.row(), side);
    return true;
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && canChoose(index.row(), sideOf(index.column())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Where");
    case Base:
        return m_base;
    case Ours:
        return m_ours;
    case Theirs:
        return m_theirs;
    default:
        return {};
    }
}

} // namespace outturn
