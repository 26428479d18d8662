// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridEditing.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"
#include "ui/grid/Sentences.h"
#include "ui/grid/TableModel.h"
#include "ui/grid/ThresholdsDialog.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace outturn {

namespace {

constexpr int longestEntry = 70; // letters of a menu

} // namespace

// By the right mouse button, or by the menu key at the current cell.
void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_grid || !finishEditing())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() && m_grid->rowCount() > 0)
        return;
    setFocus(Qt::PopupFocusReason);
    if (!index.isValid()) {
        QMenu ofNoRow(this);
        m_editing->addTo(ofNoRow);
        ofNoRow.exec(event->globalPos());
        return;
    }
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const bool editable = m_grid->flags(index).testFlag(Qt::ItemIsEditable);
    const Cell *cell = m_grid->cell(index.row(), index.column());

    // The grid may go while its menu is open: with the window, or with a page that is built anew.
    const QPointer<QMenu> menu = new QMenu(this);
    const auto add = [&](const QString &text, const QKeySequence &keys, bool enabled, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(keys); // shown only: the grid handles its keys itself
        action->setEnabled(enabled);
    };
    add(tr("&Edit"), Qt::Key_F2, editable, [this, index] { edit(index); });
    menu->addSeparator();
    m_editing->addTo(*menu);
    if (editable && cell && cell->isEdited()) {
        menu->addSeparator();
        const QString words = cell->imported().isBlank() ? tr("blank") : cell->imported().written();
        add(tr("&Take back to source: %1").arg(QString(words).replace(u'&', QStringLiteral("&&"))), {}, true,
            [this, index] { m_grid->takeBack(index); });
    }
    if (const auto stated = static_cast<int>(m_grid->linksOf(index).size()); stated > 0) {
        menu->addSeparator();
        addStatements(*menu->addMenu(tr("Stated i&n the narrative (%n)", nullptr, stated)), index);
    }
    if (m_grid->isDerived(index.column())) {
        menu->addSeparator();
        QAction *own =
            menu->addAction(tr("Pro&gress thresholds…"), this, [this, index] { editThresholds(index.row()); });
        own->setObjectName(QStringLiteral("progressThresholds"));
        own->setEnabled(m_grid->projectIsEditable());
    }
    menu->addSeparator();
    addColumnActions(*menu->addMenu(tr("&View")), index.column());
    const QPoint place = visualRect(index).center();
    menu->exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(place));
    delete menu;
}

// The sentences that state a cell; choosing one leads there.
void GridView::addStatements(QMenu &menu, const QModelIndex &index)
{
    const QList<NumberLink> links = m_grid->linksOf(index);
    const Report *report = m_grid->report();
    for (const NumberLink &link : links) {
        const QString sentence = report ? sentenceAround(*report, link.span, longestEntry) : QString();
        if (sentence.isEmpty())
            continue;
        QAction *action = menu.addAction(QString(sentence).replace(u'&', QStringLiteral("&&")), this,
                                         [this, link] { Q_EMIT statementChosen(link.span); });
        action->setToolTip(sentenceAround(*report, link.span));
    }
    menu.setObjectName(QStringLiteral("statements"));
    menu.setToolTipsVisible(true);
}

void GridView::editThresholds(int row)
{
    const TableModel *own = table();
    const IndicatorRow *indicator = own ? own->indicator(row) : nullptr;
    if (!indicator)
        return;
    // What stands may be another when the dialog closes.
    const IndicatorRow copy = *indicator;
    const Report report = *m_grid->report();
    ThresholdsDialog dialog(report, copy, m_grid->locale(), window());
    const QPointer<GridModel> model = m_grid;
    if (dialog.exec() == QDialog::Accepted && model)
        model->commit(dialog.edits());
}

bool GridView::followStatement()
{
    const QList<NumberLink> links = m_grid ? m_grid->linksOf(currentIndex()) : QList<NumberLink>();
    if (links.isEmpty() || !finishEditing())
        return false;
    if (links.size() == 1) {
        Q_EMIT statementChosen(links.first().span);
        return true;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addStatements(*menu, currentIndex());
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
    const QRect cell = visualRect(currentIndex());
    menu->popup(viewport()->mapToGlobal(QPoint(cell.left(), cell.bottom() + 1)));
    return true;
}

} // namespace outturn
