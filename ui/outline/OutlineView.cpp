// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/OutlineView.h"

#include "ui/find/Fold.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/OutlineDelegate.h"
#include "ui/outline/OutlineModel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleHints>

namespace outturn {

namespace {

QString keyOf(const QModelIndex &index)
{
    return index.data(OutlineModel::ReportIdRole).toString() + QLatin1Char('\n') +
           index.data(OutlineModel::SectionIdRole).toString();
}

template <typename Do> void forEachRow(const QAbstractItemModel &model, const QModelIndex &parent, const Do &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        forEachRow(model, index, visit);
    }
}

/// At the start of the name or of any word in it, so that "w" and "8" both find "8. Well-Being".
bool matchesTyped(const QModelIndex &index, const QString &typed)
{
    return wordStartsWith(folded(index.data(Qt::DisplayRole).toString()), typed);
}

} // namespace

OutlineView::OutlineView(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline"));
    setItemDelegate(new OutlineDelegate(this));
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setIndentation(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 2);
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    setExpandsOnDoubleClick(true);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    header()->setFont(typeFont(Type::Small, font()));
    header()->setMinimumHeight(fontMetrics().height() + 2 * space::tight);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void OutlineView::setOutline(OutlineModel *model)
{
    if (m_outline)
        disconnect(m_outline, nullptr, this, nullptr);
    m_outline = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &OutlineView::rememberState);
    connect(model, &QAbstractItemModel::modelReset, this, &OutlineView::restoreState);
    restoreState();
}

void OutlineView::rememberState()
{
    // An empty tree says nothing about what a person had unfolded before.
    if (model()->rowCount() == 0)
        return;
    m_unfolded = unfolded();
    m_knowsUnfolded = true;
    m_currentReport = currentIndex().data(OutlineModel::ReportIdRole).toString();
    m_currentSection = currentIndex().data(OutlineModel::SectionIdRole).toString();
}

void OutlineView::restoreState()
{
    const QScopedValueRollback silent(m_silent, true);
    showCaption();
    if (model()->rowCount() == 0)
        return;
    // A tree seen for the first time opens down to the areas, whose own headings stay folded.
    const bool known = m_knowsUnfolded && m_outline->indexOf(m_currentReport, m_currentSection).isValid();
    forEachRow(*model(), {}, [this, known](const QModelIndex &index) {
        const bool area = index.data(OutlineModel::CountRole).isValid();
        setExpanded(index, known ? m_unfolded.contains(keyOf(index)) : !area && model()->hasChildren(index));
    });
    QModelIndex current = m_outline->indexOf(m_currentReport, m_currentSection);
    if (!current.isValid())
        current = model()->index(0, 0);
    setCurrentIndex(current);
}

void OutlineView::showCaption()
{
    const QString caption = m_outline ? m_outline->caption() : QString();
    setHeaderHidden(caption.isEmpty());
}

QStringList OutlineView::unfolded() const
{
    QStringList keys;
    if (model()) {
        forEachRow(*model(), {}, [&](const QModelIndex &index) {
            if (isExpanded(index))
                keys += keyOf(index);
        });
    }
    return keys;
}

void OutlineView::setUnfolded(const QStringList &keys)
{
    if (!model() || keys.isEmpty())
        return;
    forEachRow(*model(), {}, [&](const QModelIndex &index) { setExpanded(index, keys.contains(keyOf(index))); });
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

QModelIndex OutlineView::standsFor(const QModelIndex &index) const
{
    const bool root = index.isValid() && index.data(OutlineModel::SectionIdRole).toString().isEmpty();
    return root ? model()->index(0, 0, index) : index;
}

void OutlineView::select(const QString &reportId, const QString &sectionId)
{
    const QModelIndex index = m_outline ? m_outline->indexOf(reportId, sectionId) : QModelIndex();
    // The root of a report shows its first section: whoever answers sectionChosen with select() must not be moved off
    // it.
    if (!index.isValid() || standsFor(currentIndex()) == index)
        return;
    const QScopedValueRollback silent(m_silent, true);
    setCurrentIndex(index);
    scrollTo(index);
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // in a mirrored window Qt leaves the branches of the row before as they were
    const QModelIndex shown = standsFor(current);
    if (m_silent || !shown.isValid() || shown == standsFor(previous))
        return;
    Q_EMIT sectionChosen(shown.data(OutlineModel::ReportIdRole).toString(),
                         shown.data(OutlineModel::SectionIdRole).toString());
}

void OutlineView::keyboardSearch(const QString &typed)
{
    if (!m_outline || typed.isEmpty() || model()->rowCount() == 0)
        return;
    const bool goesOn =
        m_lastKey.isValid() && m_lastKey.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
    m_lastKey.start();
    // The same letter again means the next section that begins with it.
    const bool again = goesOn && m_typed == folded(typed);
    m_typed = goesOn && !again ? m_typed + folded(typed) : folded(typed);
    QModelIndex index = currentIndex();
    if (!goesOn || again)
        index = indexBelow(index);
    for (int wrapped = 0; wrapped < 2; ++wrapped) {
        for (; index.isValid(); index = indexBelow(index)) {
            if (matchesTyped(index, m_typed)) {
                setCurrentIndex(index);
                return;
            }
        }
        index = model()->index(0, 0);
    }
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (index != currentIndex())
        return;
    constexpr int barWidth = 3;
    const QRect row = option.rect;
    const QRect bar(0, row.top(), viewport()->width(), row.height());
    painter->fillRect(QStyle::visualRect(option.direction, bar, QRect(0, row.top(), barWidth, row.height())),
                      Look::colours(palette()).accent);
}

void OutlineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Outline"));
        if (m_outline)
            m_outline->retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setIndentation(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 2);
    }
}

} // namespace outturn
