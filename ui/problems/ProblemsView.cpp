// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsView.h"

#include "ui/look/Icons.h"
#include "ui/look/Type.h"
#include "ui/problems/ProblemsDelegate.h"
#include "ui/problems/ProblemsModel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace outturn {

namespace {

constexpr std::array worstFirst{Severity::Error, Severity::Warning, Severity::Note};

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent), m_shown(new QSortFilterProxyModel(this)), m_list(new QListView(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("problems"));
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(space::small, space::small, space::small, space::small);
    filters->setSpacing(space::tight);
    for (const Severity severity : worstFirst) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("filter-") + severityName(severity));
        button->setIcon(icon(severityName(severity)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &ProblemsView::applyFilter);
        filters->addWidget(button);
        m_filters[static_cast<size_t>(severity)] = button;
    }
    filters->addStretch();

    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setItemDelegate(new ProblemsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_shown->setFilterRole(ProblemsModel::SeverityRole);
    m_list->setModel(m_shown);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(space::large);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QListView::doubleClicked, this, &ProblemsView::choose);
    refresh();
}

void ProblemsView::setProblems(ProblemsModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_shown->setSourceModel(model);
    connect(model, &ProblemsModel::countsChanged, this, &ProblemsView::refresh);
    refresh();
}

QString ProblemsView::title() const
{
    const int count = m_model ? m_model->count(Severity::Error) + m_model->count(Severity::Warning) : 0;
    return count > 0 ? tr("Problems %1").arg(QLocale().toString(count)) : tr("Problems");
}

void ProblemsView::refresh()
{
    for (const Severity severity : worstFirst) {
        const int count = m_model ? m_model->count(severity) : 0;
        QToolButton *button = m_filters[static_cast<size_t>(severity)];
        button->setEnabled(count > 0);
        switch (severity) {
        case Severity::Error:
            button->setText(tr("%n error(s)", nullptr, count));
            break;
        case Severity::Warning:
            button->setText(tr("%n warning(s)", nullptr, count));
            break;
        case Severity::Note:
            button->setText(tr("%n note(s)", nullptr, count));
            break;
        }
    }
    m_list->setAccessibleName(tr("Problems"));
    applyFilter();
    Q_EMIT titleChanged(title());
}

void ProblemsView::applyFilter()
{
    QStringList wanted;
    for (const Severity severity : worstFirst) {
        if (m_filters[static_cast<size_t>(severity)]->isChecked())
            wanted += QString::number(static_cast<int>(severity));
    }
    m_shown->setFilterRegularExpression(
        QRegularExpression(QLatin1String("^[x") + wanted.join(QString()) + QLatin1String("]$")));
    const bool any = m_shown->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_model && m_model->rowCount() > 0 ? tr("Every problem found is of a kind that is hidden.")
                                                        : tr("No problems found."));
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown->index(0, 0));
}

void ProblemsView::choose(const QModelIndex &shown)
{
    const int row = m_shown->mapToSource(shown).row();
    if (const Finding *finding = m_model ? m_model->finding(row) : nullptr)
        Q_EMIT findingChosen(*finding, m_model->reportOf(row));
}

void ProblemsView::next()
{
    step(1);
}

void ProblemsView::previous()
{
    step(-1);
}

void ProblemsView::step(int by)
{
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    // The list has a current row from the start; only one that was gone to is left behind by a step.
    const bool visited = m_visited.isValid() && m_visited == current;
    const int row = current.isValid() && (visited || current.row() > 0) ? (current.row() + by + rows) % rows
                                                                        : (by > 0 ? 0 : rows - 1);
    m_list->setCurrentIndex(m_shown->index(row, 0));
    m_visited = m_list->currentIndex();
    choose(m_visited);
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (m_model)
            m_model->retranslate();
        refresh();
    }
}

} // namespace outturn
