// SPDX-License-Identifier: GPL-3.0-or-later
// How the list is put together, its filters, and the walk. See ProblemsViewActions.cpp for what is done about a
// problem.
#include "ui/problems/ProblemsView.h"

#include "ui/look/FlowLayout.h"
#include "ui/look/Icons.h"
#include "ui/look/Type.h"
#include "ui/problems/ProblemPanel.h"
#include "ui/problems/ProblemsDelegate.h"
#include "ui/problems/ProblemsTree.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace outturn {

namespace {

constexpr std::array worstFirst{Severity::Error, Severity::Warning, Severity::Note};
constexpr std::array familiesOfChecks{RuleFamily::Finance, RuleFamily::Indicators, RuleFamily::Structure,
                                      RuleFamily::Narrative};
constexpr int origins = 3;
/// More problems than a person looks through: the sections are folded until one is opened.
constexpr int manyProblems = 300;

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent), m_shown(new ProblemsTree(this)), m_list(new QTreeView(this)), m_empty(new QLabel(this)),
      m_position(new QLabel(this)), m_said(new QLabel(this)), m_origin(new QComboBox(this)),
      m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("problems"));
    buildActions();
    auto *filters = new FlowLayout(space::tight, space::tight);
    filters->setContentsMargins(space::small, space::small, space::small, 0);
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
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_origin->setMinimumContentsLength(12);
    for (size_t i = 0; i < origins + familiesOfChecks.size(); ++i)
        m_origin->addItem(QString());
    connect(m_origin, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        rememberCurrent();
        if (chosen < origins)
            m_shown->setFilter(static_cast<ProblemsTree::Origin>(chosen), {});
        else
            m_shown->setFilter(ProblemsTree::Origin::All, familiesOfChecks[static_cast<size_t>(chosen - origins)]);
        refresh();
    });
    m_more->setObjectName(QStringLiteral("problemsMore"));
    m_more->setIcon(icon(QStringLiteral("settings")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->addActions({m_rules, m_unfold, m_fold});
    auto *chosen = new QHBoxLayout;
    chosen->setContentsMargins(space::medium, space::tight, space::medium, 0);
    chosen->setSpacing(space::small);
    chosen->addWidget(m_origin, 1);
    chosen->addWidget(m_more);

    for (QLabel *label : {m_position, m_said}) {
        label->setFont(typeFont(Type::Small, label->font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    }
    m_position->setObjectName(QStringLiteral("position"));
    m_said->setObjectName(QStringLiteral("problemsSaid"));
    m_said->hide();
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(space::large);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    buildList();

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("problemParts"));
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    parts->addWidget(lists);
    parts->addWidget(m_panel);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    lists->setMinimumHeight(90);
    m_panel->setMinimumHeight(80);
    parts->setSizes({360, 240});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addLayout(chosen);
    layout->addWidget(m_position);
    layout->addWidget(m_said);
    layout->addWidget(parts, 1);
    // As they stand one below the other.
    QWidget *before = nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_filters[static_cast<size_t>(Severity::Error)], m_filters[static_cast<size_t>(Severity::Warning)],
             m_filters[static_cast<size_t>(Severity::Note)], m_origin, m_more, m_list}) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    m_panel->setTabOrderAfter(before);
    refresh();
}

ProblemsView::~ProblemsView() = default;

void ProblemsView::buildList()
{
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setItemDelegate(new ProblemsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->header()->setMinimumSectionSize(1);
    m_list->setIndentation(0); // the arrows are the delegate's: a narrow list has its width for words
    m_list->setRootIsDecorated(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);
    m_list->setModel(m_shown);
    m_list->addAction(m_toggleSeen);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_between = m_between && m_placing;
        if (!m_placing)
            m_said->hide();
        refreshPosition();
        refreshCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProblemsView::refreshCurrent);
    connect(m_list, &QTreeView::doubleClicked, this, &ProblemsView::choose);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_shown->isGroup(index) && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    const auto remember = [this](const QModelIndex &index, bool folded) {
        if (!m_placing)
            m_folded.insert(index.data(ProblemsTree::GroupKeyRole).toString(), folded);
    };
    connect(m_list, &QTreeView::collapsed, this, [remember](const QModelIndex &index) { remember(index, true); });
    connect(m_list, &QTreeView::expanded, this, [remember](const QModelIndex &index) { remember(index, false); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
}

void ProblemsView::setProblems(ProblemsModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    // Before the tree forgets where it was.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsView::rememberCurrent);
    m_shown->setProblems(model);
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
    const QStringList words{tr("All problems"),     tr("From reading"),    tr("From checks"),    tr("About finance"),
                            tr("About indicators"), tr("About structure"), tr("About narrative")};
    for (int i = 0; i < words.size(); ++i)
        m_origin->setItemText(i, words[i]);
    m_origin->setAccessibleName(tr("Which problems are listed"));
    m_origin->setToolTip(tr("From reading: what was unsure in the source. From checks: what does not add up."));
    m_more->setToolTip(tr("More about the list"));
    m_more->setAccessibleName(m_more->toolTip());
    m_list->setAccessibleName(tr("Problems"));
    refreshActions();
    applyFilter();
    Q_EMIT titleChanged(title());
}

void ProblemsView::applyFilter()
{
    const bool any = m_shown->shownCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_panel->setVisible(any);
    m_empty->setText(m_working                            ? tr("Checking…")
                     : m_model && m_model->rowCount() > 0 ? tr("Every problem found is of a kind that is hidden.")
                                                          : tr("No problems found."));
    restoreFolds();
    restoreCurrent();
    refreshPosition();
    refreshCurrent();
}

void ProblemsView::restoreFolds()
{
    const QScopedValueRollback placing(m_placing, true);
    const bool many = m_shown->shownCount() > manyProblems;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex group = m_shown->index(row, 0);
        const QString key = group.data(ProblemsTree::GroupKeyRole).toString();
        m_list->setExpanded(group, !m_folded.value(key, key == ProblemsTree::acceptedKey()));
        for (int child = 0; child < m_shown->rowCount(group); ++child) {
            const QModelIndex section = m_shown->index(child, 0, group);
            m_list->setExpanded(section, !m_folded.value(section.data(ProblemsTree::GroupKeyRole).toString(), many));
        }
    }
}

void ProblemsView::setCurrent(const QModelIndex &index, bool between)
{
    {
        const QScopedValueRollback placing(m_placing, true);
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    m_between = between;
    refreshPosition();
}

// What stands in a folded group is seen, too, when one goes there.
void ProblemsView::open(const QModelIndex &index)
{
    for (QModelIndex group = index.parent(); group.isValid(); group = group.parent())
        m_list->expand(group);
}

void ProblemsView::rememberCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_lastWalk = m_shown->walkBefore(current);
    m_lastBetween = m_between;
    m_lastWasWalked = m_shown->walkNumber(current) >= 0;
    const bool group = m_shown->isGroup(current);
    m_lastGroup = group ? current.data(ProblemsTree::GroupKeyRole).toString() : QString();
    m_lastKey = group ? 0 : m_model->key(m_shown->sourceRow(current));
}

// The list changes after each edit. The walk goes on where it was, or where the problem was that is gone or accepted.
void ProblemsView::restoreCurrent()
{
    const int walk = m_shown->walkLength();
    if (m_shown->shownCount() == 0) {
        m_lastWalk = -1;
        m_between = true;
        return;
    }
    if (m_lastWalk < 0) {
        if (!m_list->currentIndex().isValid())
            setCurrent(walk > 0 ? m_shown->walkIndex(0) : m_shown->index(0, 0), true);
        return;
    }
    const int before = std::exchange(m_lastWalk, -1);
    const QModelIndex same =
        m_lastGroup.isEmpty() ? m_shown->indexOfProblem(m_lastKey) : m_shown->indexOfGroup(m_lastGroup);
    if (same.isValid() && !(m_lastWasWalked && m_shown->walkNumber(same) < 0))
        setCurrent(same, m_lastBetween);
    else
        setCurrent(walk > 0 ? m_shown->walkIndex(before < walk ? before : 0) : m_shown->index(0, 0), true);
}

void ProblemsView::choose(const QModelIndex &shown)
{
    const int row = m_shown->sourceRow(shown);
    const Finding *found = m_model ? m_model->finding(row) : nullptr;
    if (!found)
        return;
    m_said->hide();
    open(shown);
    setCurrent(shown, false);
    m_list->scrollTo(shown);
    m_model->setSeen(row, true);
    refreshPosition();
    // Going there may end an edit, and that may change the list.
    const Problem problem = m_model->problem(row);
    Q_EMIT findingChosen(problem.finding, problem.report);
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
    const int walk = m_shown->walkLength();
    if (walk == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const bool between = m_between || m_shown->walkNumber(current) < 0;
    choose(m_shown->walkIndex((m_shown->walkBefore(current) + (between && by > 0 ? 0 : by) + walk) % walk));
}

void ProblemsView::showGroup(const QString &key)
{
    m_origin->setCurrentIndex(0);
    for (const Severity severity : worstFirst) {
        if (key == ProblemsTree::severityKey(severity))
            m_filters[static_cast<size_t>(severity)]->setChecked(true);
    }
    const QModelIndex group = m_shown->indexOfGroup(key);
    if (!group.isValid())
        return;
    setCurrent(group, false);
    m_list->expand(group);
    m_list->scrollTo(group, QAbstractItemView::PositionAtTop);
}

bool ProblemsView::showProblem(const Problem &problem)
{
    const QModelIndex index = m_shown->indexOfProblem(ProblemsModel::keyOf(problem.report, problem.finding));
    if (!index.isValid())
        return false;
    open(index);
    setCurrent(index, false);
    m_list->scrollTo(index);
    return true;
}

QString ProblemsView::position() const
{
    const QModelIndex current = m_list->currentIndex();
    const int number = m_shown->walkNumber(current);
    if (m_between || number < 0)
        return {};
    QStringList words{current.data(ProblemsModel::SeverityWordRole).toString(), current.data().toString(),
                      current.data(ProblemsModel::WhereRole).toString()};
    words.removeAll(QString());
    return tr("%1 of %2: %3", "number, count and words of a problem")
        .arg(QLocale().toString(number + 1), QLocale().toString(m_shown->walkLength()),
             words.join(QStringLiteral(" · ")));
}

void ProblemsView::refreshPosition()
{
    const int walk = m_shown->walkLength();
    const int unseen = m_shown->unseen();
    QStringList parts;
    const int number = m_between ? -1 : m_shown->walkNumber(m_list->currentIndex());
    if (number >= 0)
        parts += tr("%1 of %2", "number and count of problems")
                     .arg(QLocale().toString(number + 1), QLocale().toString(walk));
    if (walk > 0)
        parts += unseen > 0 ? tr("%n not seen", nullptr, unseen) : tr("all seen");
    if (m_working)
        parts += tr("Checking…");
    m_position->setText(parts.join(QStringLiteral(" · ")));
    m_position->setVisible(walk > 0);
}

void ProblemsView::setWorking(bool working)
{
    m_working = working;
    applyFilter();
}

void ProblemsView::announce()
{
    m_position->setAccessibleName(position());
    QAccessibleEvent alert(m_position, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemsView::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            QTimer::singleShot(0, m_list, [this] {
                m_list->doItemsLayout(); // rows are as high as their words
                if (!m_between)
                    m_list->scrollTo(m_list->currentIndex());
            });
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_list->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            if (m_shown->isGroup(current))
                m_list->setExpanded(current, !m_list->isExpanded(current));
            else
                choose(current);
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
