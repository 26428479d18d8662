// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/FilterBar.h"

#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Type.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace outturn {

namespace {

constexpr int busyAfter = 150; // ms

} // namespace

FilterBar::FilterBar(GridView *grid) : QWidget(grid->parentWidget()), m_grid(grid)
{
    setObjectName(QStringLiteral("filterBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
    m_busySoon.setSingleShot(true);
    m_busySoon.setInterval(busyAfter);
    connect(&m_busySoon, &QTimer::timeout, this, &FilterBar::say);
    connect(grid, &GridView::filterCleared, this, [this] {
        if (!m_edit)
            return;
        clear();
        m_wasCleared = true;
        say();
    });
}

void FilterBar::build()
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_only = new QComboBox(this);
    m_only->setObjectName(QStringLiteral("filterOnly"));
    for (int i = 0; i <= static_cast<int>(RowFilter::Only::Blank); ++i)
        m_only->addItem({}, i);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(tabular(font()));
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("filterClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_edit, 3);
    row->addWidget(m_only, 1);
    row->addWidget(m_count, 2);
    row->addWidget(m_close);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget *part : std::initializer_list<QWidget *>{m_edit, m_only, m_close})
        part->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::apply);
    connect(m_only, &QComboBox::currentIndexChanged, this, &FilterBar::apply);
    connect(m_close, &QToolButton::clicked, this, &FilterBar::close);
    if (const auto *table = qobject_cast<TableModel *>(m_grid->grid())) {
        connect(table, &TableModel::orderChanged, this, &FilterBar::say);
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(table, signal, this, &FilterBar::say);
    }
    retranslate();
}

void FilterBar::retranslate()
{
    const QStringList choices{tr("All rows"), tr("Edited"), tr("With problems"), tr("With “Unknown”"),
                              tr("With blank cells")};
    for (int i = 0; i < m_only->count(); ++i)
        m_only->setItemText(i, choices.value(i));
    m_only->setAccessibleName(tr("Which rows"));
    m_edit->setPlaceholderText(tr("Filter rows by words"));
    m_edit->setAccessibleName(tr("Filter rows by words"));
    m_close->setToolTip(tr("Close the filter (Esc)"));
    m_close->setAccessibleName(tr("Close the filter"));
    say();
}

void FilterBar::open()
{
    auto *table = qobject_cast<TableModel *>(m_grid->grid());
    if (!table)
        return;
    if (!m_edit)
        build();
    table->prepareFilter();
    say();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::open(const RowFilter &filter)
{
    if (!m_edit)
        build();
    {
        const QSignalBlocker edit(m_edit), only(m_only);
        m_edit->setText(filter.words);
        m_only->setCurrentIndex(static_cast<int>(filter.only));
    }
    apply();
    show();
}

void FilterBar::close()
{
    clear();
    if (!m_grid->setFilter({}))
        return;
    m_grid->setFocus(Qt::OtherFocusReason);
    hide();
}

void FilterBar::clear()
{
    const QSignalBlocker edit(m_edit), only(m_only);
    m_edit->clear();
    m_only->setCurrentIndex(0);
}

RowFilter FilterBar::typed() const
{
    return {m_edit->text(), static_cast<RowFilter::Only>(m_only->currentIndex())};
}

void FilterBar::apply()
{
    m_wasCleared = false;
    m_grid->setFilter(typed());
    say();
}

void FilterBar::say()
{
    const auto *table = qobject_cast<TableModel *>(m_grid->grid());
    if (!table || !m_count)
        return;
    // What takes a moment is not worth a word.
    if (table->isBusy() && !m_busySoon.isActive() && sender() != &m_busySoon) {
        m_busySoon.start();
        return;
    }
    const QLocale locale;
    QString words;
    if (table->isBusy())
        words = tr("Looking…");
    else if (m_wasCleared)
        words = tr("The filter was taken away to show that row.");
    else if (!table->filter().isEmpty())
        words = tr("%1 of %n row(s)", nullptr, table->tableRowCount()).arg(locale.toString(table->rowCount()));
    if (words == m_count->text())
        return;
    m_count->setText(words);
    m_count->setToolTip(words);
    if (!words.isEmpty() && QAccessible::isActive()) {
        m_count->setAccessibleName(words);
        QAccessibleEvent changed(m_count, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool inEdit = watched == m_edit;
    const bool mine =
        key->key() == Qt::Key_Escape ||
        (inEdit && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
    if (!mine)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (typed().isEmpty()) {
            close();
        } else {
            clear();
            apply();
        }
    } else {
        if (key->key() != Qt::Key_Down)
            apply(); // anew: cells may have been edited
        m_grid->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_edit)
        retranslate();
}

} // namespace outturn
