// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PageBar.h"

#include "ui/look/Icons.h"
#include "ui/look/Type.h"
#include "ui/source/PdfView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace outturn {

PageBar::PageBar(PdfView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_page(new QSpinBox(this)), m_count(new QLabel(this))
{
    const auto button = [this](const char *name, auto slot) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1StringView(name));
        made->setIcon(icon(QLatin1StringView(name)));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, m_view, slot);
        return made;
    };
    m_previous = button("page-up", [view] { view->goToPage(view->currentPage() - 1); });
    m_next = button("page-down", [view] { view->goToPage(view->currentPage() + 1); });
    m_smaller = button("zoom-out", [view] { view->zoomBy(-1); });
    m_larger = button("zoom-in", [view] { view->zoomBy(1); });
    m_fit = button("fit-width", [view] { view->setZoom(0); });
    m_fit->setCheckable(true);
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setKeyboardTracking(false);
    connect(m_page, &QSpinBox::valueChanged, m_view, [view](int page) { view->goToPage(page - 1); });

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::small, space::tight, space::small, space::tight);
    line->setSpacing(space::tight);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_page, m_count})
        line->addWidget(widget);
    line->addStretch();
    for (QWidget *widget : {m_smaller, m_larger, m_fit})
        line->addWidget(widget);
    for (const auto signal : {&PdfView::pageChanged, &PdfView::zoomChanged})
        connect(m_view, signal, this, &PageBar::refresh);
    connect(m_view, &PdfView::opened, this, &PageBar::refresh);
    retranslate();
}

void PageBar::retranslate()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_page, tr("Page number"));
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    name(m_fit, tr("As wide as there is room"));
    refresh();
}

void PageBar::refresh()
{
    const int pages = m_view->pageCount();
    const int page = m_view->currentPage();
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(1, pages));
    m_page->setValue(page + 1);
    m_count->setText(tr("of %1", "pages").arg(QLocale().toString(pages)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    m_smaller->setEnabled(pages > 0 && m_view->zoom() != PdfView::leastZoom);
    m_larger->setEnabled(pages > 0 && m_view->zoom() != PdfView::mostZoom);
    m_fit->setChecked(m_view->zoom() == 0);
    const QString percent = m_view->zoom() > 0 ? QLocale().toString(m_view->zoom()) + QLocale().percent() : QString();
    m_larger->setAccessibleDescription(percent);
}

void PageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace outturn
