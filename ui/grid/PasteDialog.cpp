// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/PasteDialog.h"

#include "ui/grid/GridModel.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/ReportWords.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace outturn {

using Fate = PastePlan::Fate;

PasteModel::PasteModel(const PastePlan &plan, const GridModel &grid, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_grid(grid)
{
    for (size_t i = 0; i < plan.cells.size(); ++i) {
        if (plan.cells[i].fate != Fate::Same)
            m_shown.push_back(static_cast<int>(i));
    }
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FateColumn + 1;
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CellColumn:
        return tr("Cell");
    case NowColumn:
        return tr("Now");
    case PastedColumn:
        return tr("Pasted");
    case FateColumn:
        return tr("What happens");
    default:
        return {};
    }
}

QString PasteModel::cellName(const PastePlan::Cell &cell) const
{
    const PasteTarget &target = cell.target;
    if (target.row.isEmpty())
        return tr("Row %1, column %2 of what is pasted").arg(target.fromRow + 1).arg(target.fromColumn + 1);
    const int column = target.column ? m_grid.columnOf(*target.column) : 0;
    return tr("%1 · %2", "row, column")
        .arg(ReportWords::row(*m_grid.report(), target.row), m_grid.headerData(column, Qt::Horizontal).toString());
}

QString PasteModel::fateWords(const PastePlan::Cell &cell) const
{
    switch (cell.fate) {
    case Fate::Takes:
        return tr("Takes the value");
    case Fate::Overwrites:
        return tr("Overwrites what stands there");
    case Fate::Same:
        return tr("Has this value already");
    case Fate::Refused:
        return tr("Refused: %1").arg(cell.reason.translated());
    case Fate::Locked:
        return tr("Cannot be edited: %1").arg(cell.reason.translated());
    case Fate::NoRoom:
        return tr("No room: %1").arg(cell.reason.translated());
    }
    return {};
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastePlan::Cell &cell = m_plan.cells[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])];
    if (role == Qt::ForegroundRole && !cell.edit && cell.fate != Fate::Takes && index.column() == FateColumn)
        return Look::colours(qApp->palette()).error;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case CellColumn:
        return cellName(cell);
    case NowColumn:
        return cell.now;
    case PastedColumn:
        return cell.target.pasted.simplified();
    case FateColumn:
        return fateWords(cell);
    default:
        return {};
    }
}

PasteDialog::PasteDialog(const PastePlan &plan, const GridModel &grid, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Paste"));
    setObjectName(QStringLiteral("pasteDialog"));
    const int pasted = plan.count(Fate::Takes) + plan.count(Fate::Overwrites);

    QStringList counts;
    const auto say = [&](Fate fate, const QString &words) {
        if (plan.count(fate) > 0)
            counts << words;
    };
    say(Fate::Takes, tr("%n blank cell(s) take a value", nullptr, plan.count(Fate::Takes)));
    say(Fate::Overwrites, tr("%n cell(s) are overwritten", nullptr, plan.count(Fate::Overwrites)));
    say(Fate::Same, tr("%n cell(s) have the value already", nullptr, plan.count(Fate::Same)));
    say(Fate::Refused, tr("%n cell(s) refuse what is pasted", nullptr, plan.count(Fate::Refused)));
    say(Fate::Locked, tr("%n cell(s) cannot be edited", nullptr, plan.count(Fate::Locked)));
    say(Fate::NoRoom, tr("%n cell(s) have no room", nullptr, plan.count(Fate::NoRoom)));
    auto *summary = new QLabel(counts.join(QStringLiteral(" · ")), this);
    summary->setObjectName(QStringLiteral("counts"));
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);

    auto *list = new QTableView(this);
    list->setObjectName(QStringLiteral("cells"));
    list->setAccessibleName(tr("Cells and what happens to them"));
    list->setModel(new PasteModel(plan, grid, list));
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTabKeyNavigation(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setStretchLastSection(true);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = list->fontMetrics().averageCharWidth();
    list->setColumnWidth(PasteModel::CellColumn, letter * 36);
    list->setColumnWidth(PasteModel::NowColumn, letter * 18);
    list->setColumnWidth(PasteModel::PastedColumn, letter * 18);
    // Screen readers need a current row.
    list->setCurrentIndex(list->model()->index(0, 0));
    summary->setBuddy(list);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *paste = buttons->addButton(tr("&Paste %n cell(s)", nullptr, pasted), QDialogButtonBox::AcceptRole);
    paste->setObjectName(QStringLiteral("paste"));
    paste->setEnabled(pasted > 0);
    (pasted > 0 ? paste : buttons->button(QDialogButtonBox::Cancel))->setDefault(true);
    (pasted > 0 ? paste : buttons->button(QDialogButtonBox::Cancel))->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(letter * 120, fontMetrics().lineSpacing() * 26);
}

} // namespace outturn
