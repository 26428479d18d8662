// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/FindBar.h"

#include "ui/find/FindDelegate.h"
#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace outturn {

namespace {

constexpr int listWidth = 460;
constexpr int mostRowsShown = 9;

/// Stands over the page, so it needs an edge of its own on each side.
class Panel : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Look::colours(palette());
        QPainter painter(this);
        painter.setPen(colours.control);
        painter.setBrush(colours.page);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_model(new FindModel(this)), m_edit(new QLineEdit(this)), m_count(new QLabel(m_edit)),
      m_icon(m_edit->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition)), m_panel(new Panel(this)),
      m_list(new QListView(m_panel)), m_state(new QLabel(m_panel))
{
    setObjectName(QStringLiteral("findBar"));
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setClearButtonEnabled(false);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    setMaximumWidth(fontMetrics().averageCharWidth() * 60);

    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(tabular(typeFont(Type::Small, font())));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->hide();

    m_panel->setObjectName(QStringLiteral("findPanel"));
    m_panel->hide();
    m_list->setObjectName(QStringLiteral("findResults"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The field keeps the focus, so that typing goes on while the arrow keys walk the list.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setMargin(space::medium);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_state);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_current = -1;
        m_model->setQuery(text);
        showList();
    });
    connect(m_model, &FindModel::progressed, this, [this] {
        updateCount();
        if (m_panel->isVisible())
            placeList();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = std::min(m_current, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(std::max(m_current, 0), 0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { go(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == m_edit && old && old->window() == window())
            m_returnTo = old;
    });
    retranslate();
}

void FindBar::setProject(const Project *project)
{
    m_current = -1;
    m_model->setProject(project);
}

QString FindBar::query() const
{
    return m_edit->text();
}

void FindBar::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    showList();
}

void FindBar::next()
{
    step(1);
}

void FindBar::previous()
{
    step(-1);
}

void FindBar::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        activate();
        return;
    }
    // The first step goes to what the list has marked; from the end it goes round.
    const int from = m_current < 0 ? (by > 0 ? -1 : rows) : m_current;
    go((from + by + rows) % rows);
}

void FindBar::go(int row)
{
    m_current = row;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_model->index(row, 0));
    updateCount();
    Q_EMIT resultChosen(m_model->resultAt(row));
}

void FindBar::dismiss()
{
    m_panel->hide();
    if (m_edit->hasFocus() && m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
    m_returnTo = nullptr;
}

void FindBar::showList()
{
    updateCount();
    if (m_model->query().isEmpty() || !m_edit->hasFocus()) {
        m_panel->hide();
        return;
    }
    // Over the whole window, since the bar itself has no room below it.
    if (window() != this && m_panel->parentWidget() != window()) {
        m_panel->setParent(window());
        window()->installEventFilter(this);
    }
    placeList();
    m_panel->show();
    m_panel->raise();
}

void FindBar::placeList()
{
    const QWidget *host = m_panel->parentWidget();
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_state->setVisible(rows == 0);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : m_state->sizeHint().height();
    const QPoint below = mapTo(host, QPoint(0, height() + space::tight));
    const int width = std::min(std::max(listWidth, this->width()), host->width() - 2 * space::small);
    const int height =
        std::min(std::clamp(rows, 1, mostRowsShown) * rowHeight + 2, host->height() - below.y() - space::small);
    // Kept at the bar's outer edge, and inside the window.
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() : below.x() + this->width() - width;
    m_panel->setGeometry(std::clamp(left, space::small, std::max(space::small, host->width() - width - space::small)),
                         below.y(), width, std::max(height, rowHeight));
}

void FindBar::updateCount()
{
    const int rows = m_model->rowCount();
    const QLocale locale;
    QString text;
    if (!m_model->query().isEmpty()) {
        if (m_current >= 0)
            text =
                tr("%1 of %2", "which of how many results").arg(locale.toString(m_current + 1), locale.toString(rows));
        else if (rows > 0)
            text = locale.toString(rows);
        if (m_model->isSearching())
            text += QStringLiteral("…");
    }
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    m_count->adjustSize();
    const QRect place(m_edit->width() - m_count->width() - space::small, (m_edit->height() - m_count->height()) / 2,
                      m_count->width(), m_count->height());
    m_count->setGeometry(QStyle::visualRect(layoutDirection(), m_edit->rect(), place));
    const int margin = text.isEmpty() ? 0 : m_count->width() + space::small;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_edit->setTextMargins(mirrored ? margin : 0, 0, mirrored ? 0 : margin, 0);
    m_state->setText(m_model->isSearching() ? tr("Searching…") : tr("Nothing found."));
    m_edit->setAccessibleDescription(m_model->query().isEmpty() ? QString() : tr("%n result(s)", nullptr, rows));
}

bool FindBar::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool back = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        if (m_model->rowCount() > 0)
            step(back ? -1 : 1);
        return true;
    case Qt::Key_Down:
        showList();
        if (m_model->rowCount() > 0)
            step(1);
        return true;
    case Qt::Key_Up:
        if (m_model->rowCount() > 0)
            step(-1);
        return true;
    default:
        return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress) {
            const auto *pressed = static_cast<QKeyEvent *>(event);
            if (keyPressed(pressed->key(), pressed->modifiers()))
                return true;
        } else if (event->type() == QEvent::FocusOut) {
            m_panel->hide();
        }
    } else if (event->type() == QEvent::Resize && m_panel->isVisible()) {
        placeList();
    }
    return QWidget::eventFilter(watched, event);
}

QSize FindBar::sizeHint() const
{
    const QSize field = m_edit->sizeHint();
    const int words = m_edit->fontMetrics().horizontalAdvance(m_edit->placeholderText());
    return {words + 4 * space::large, field.height()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateCount();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        updateCount();
}

void FindBar::retranslate()
{
    const QString words = tr("Find in headings, text and cells");
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    m_edit->setPlaceholderText(keys.isEmpty() ? words : words + QStringLiteral("  ") + keys);
    m_edit->setAccessibleName(words);
    m_list->setAccessibleName(tr("Found"));
    updateCount();
}

} // namespace outturn
