// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsView.h"

#include "ui/look/Icons.h"
#include "ui/look/Type.h"
#include "ui/problems/ProblemsDelegate.h"
#include "ui/problems/ProblemsFilter.h"
#include "ui/problems/ProblemsModel.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace outturn {

namespace {

constexpr std::array worstFirst{Severity::Error, Severity::Warning, Severity::Note};

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent), m_shown(new ProblemsFilter(this)), m_list(new QListView(this)), m_empty(new QLabel(this)),
      m_position(new QLabel(this)), m_origin(new QComboBox(this)), m_toggleSeen(new QAction(this))
{
    setObjectName(QStringLiteral("problems"));
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(space::small, space::small, space::small, 0);
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
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) {
            rememberCurrent();
            m_shown->setShown(severity, on);
            applyFilter();
        });
        filters->addWidget(button);
        m_filters[static_cast<size_t>(severity)] = button;
    }
    filters->addStretch();

    m_origin->setObjectName(QStringLiteral("origin"));
    for (int i = 0; i < 3; ++i)
        m_origin->addItem(QString());
    connect(m_origin, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        rememberCurrent();
        m_shown->setOrigin(static_cast<ProblemsFilter::Origin>(chosen));
        refresh();
    });
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setFont(typeFont(Type::Small, m_position->font()));
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *walk = new QHBoxLayout;
    walk->setContentsMargins(space::medium, space::tight, space::medium, space::small);
    walk->setSpacing(space::small);
    walk->addWidget(m_origin);
    walk->addWidget(m_position, 1);

    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setItemDelegate(new ProblemsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->setModel(m_shown);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_between = m_between && m_placing;
        refreshPosition();
    });
    m_toggleSeen->setObjectName(QStringLiteral("toggleSeen"));
    m_toggleSeen->setShortcut(Qt::Key_Space);
    m_toggleSeen->setShortcutContext(Qt::WidgetShortcut);
    connect(m_toggleSeen, &QAction::triggered, this, [this] {
        const QModelIndex current = m_list->currentIndex();
        if (m_model && current.isValid())
            m_model->setSeen(m_shown->mapToSource(current).row(), !current.data(ProblemsModel::SeenRole).toBool());
        refreshPosition();
    });
    m_list->addAction(m_toggleSeen);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(space::large);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addLayout(walk);
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
    // Before the list forgets where it was.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsView::rememberCurrent);
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
        const int count = m_shown->count(severity);
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
    m_origin->setItemText(0, tr("All problems"));
    m_origin->setItemText(1, tr("From reading"));
    m_origin->setItemText(2, tr("From checks"));
    m_origin->setAccessibleName(tr("Which problems are listed"));
    m_origin->setToolTip(tr("From reading: what was unsure in the source. From checks: what does not add up."));
    m_toggleSeen->setText(tr("Seen, or not seen yet"));
    m_list->setAccessibleName(tr("Problems"));
    applyFilter();
    Q_EMIT titleChanged(title());
}

void ProblemsView::applyFilter()
{
    const bool any = m_shown->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_model && m_model->rowCount() > 0 ? tr("Every problem found is of a kind that is hidden.")
                                                        : tr("No problems found."));
    restoreCurrent();
    refreshPosition();
}

void ProblemsView::setCurrent(int row, bool between)
{
    m_placing = true;
    m_list->setCurrentIndex(m_shown->index(row, 0));
    m_placing = false;
    m_between = between;
    refreshPosition();
}

void ProblemsView::rememberCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_lastRow = current.row();
    m_lastBetween = m_between;
    m_lastKey = m_model->key(m_shown->mapToSource(current).row());
}

// The list changes after each edit. The walk goes on where it was, or where the problem was that is gone.
void ProblemsView::restoreCurrent()
{
    const int rows = m_shown->rowCount();
    if (rows == 0) {
        m_lastRow = -1;
        m_between = true;
        return;
    }
    if (m_lastRow < 0) {
        if (!m_list->currentIndex().isValid())
            setCurrent(0, true);
        return;
    }
    const int before = std::exchange(m_lastRow, -1);
    for (int row = 0; row < rows; ++row) {
        if (m_model->key(m_shown->mapToSource(m_shown->index(row, 0)).row()) == m_lastKey) {
            setCurrent(row, m_lastBetween);
            return;
        }
    }
    setCurrent(before < rows ? before : 0, true);
}

void ProblemsView::choose(const QModelIndex &shown)
{
    const int row = m_shown->mapToSource(shown).row();
    const Finding *found = m_model ? m_model->finding(row) : nullptr;
    if (!found)
        return;
    setCurrent(shown.row(), false);
    m_model->setSeen(row, true);
    refreshPosition();
    // Going there may end an edit, and that may change the list.
    const Finding finding = *found;
    Q_EMIT findingChosen(finding, m_model->reportOf(row));
    announce();
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
    const int current = std::max(0, m_list->currentIndex().row());
    choose(m_shown->index((current + (m_between && by > 0 ? 0 : by) + rows) % rows, 0));
}

QString ProblemsView::position() const
{
    const QModelIndex current = m_list->currentIndex();
    if (m_between || !current.isValid())
        return {};
    QStringList words{current.data(ProblemsModel::SeverityWordRole).toString(), current.data().toString(),
                      current.data(ProblemsModel::WhereRole).toString()};
    words.removeAll(QString());
    return tr("%1 of %2: %3", "number, count and words of a problem")
        .arg(QLocale().toString(current.row() + 1), QLocale().toString(m_shown->rowCount()),
             words.join(QStringLiteral(" · ")));
}

void ProblemsView::refreshPosition()
{
    const int rows = m_shown->rowCount();
    int unseen = 0;
    for (int row = 0; row < rows; ++row)
        unseen += !m_shown->index(row, 0).data(ProblemsModel::SeenRole).toBool();
    QStringList parts;
    if (!m_between && rows > 0)
        parts += tr("%1 of %2", "number and count of problems")
                     .arg(QLocale().toString(m_list->currentIndex().row() + 1), QLocale().toString(rows));
    if (rows > 0)
        parts += unseen > 0 ? tr("%n not seen", nullptr, unseen) : tr("all seen");
    m_position->setText(parts.join(QStringLiteral(" · ")));
}

void ProblemsView::announce()
{
    m_position->setAccessibleName(position());
    QAccessibleEvent alert(m_position, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
