// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartView.h"

#include "ui/chart/ChartAccessible.h"
#include "ui/chart/ChartWords.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGraphicsScene>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

namespace outturn {

namespace {

constexpr int buttonSize = 26;
constexpr int leastWidth = 280;
constexpr int tipDelay = 120; // ms: quick, but not for every bar that the mouse passes over

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent), m_style(ChartStyle::light()), m_chart(new FigureChart), m_button(new QToolButton(this))
{
    ChartAccessible::install();
    auto *scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene->addItem(m_chart);
    setScene(scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumWidth(leastWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_button->setObjectName(QStringLiteral("chartMenu"));
    m_button->setText(QStringLiteral("⋯"));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setFixedSize(buttonSize, buttonSize);
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });

    m_tipSoon.setSingleShot(true);
    m_tipSoon.setInterval(tipDelay);
    connect(&m_tipSoon, &QTimer::timeout, this, &ChartView::showTip);
}

ChartView::~ChartView() = default;

void ChartView::setFigure(const Figure &figure)
{
    if (figure == m_reported)
        return;
    QSet<int> hidden;
    if (figure.name == m_reported.name) {
        // A year more may have come before the one that is hidden.
        for (int s = 0; s < figure.series.size(); ++s) {
            for (const int before : std::as_const(m_hidden)) {
                if (m_reported.series[before].name == figure.series[s].name)
                    hidden.insert(s);
            }
        }
    } else {
        m_sequence = RowSequence::AsReported;
    }
    m_hidden = hidden.size() < figure.series.size() ? hidden : QSet<int>();
    m_reported = figure;
    arrange();
}

void ChartView::setRowSequence(RowSequence sequence)
{
    if (m_sequence == sequence || !canSort())
        return;
    m_sequence = sequence;
    arrange();
}

bool ChartView::canSort() const
{
    const bool bars = m_reported.form == Figure::Form::NestedBars ||
                      (m_reported.form == Figure::Form::Bars && m_reported.series.size() == 1);
    return bars && m_reported.rowCount() > 1;
}

void ChartView::arrange()
{
    const Figure before = std::exchange(m_figure, m_reported);
    if (canSort())
        sortRows(m_figure, m_sequence);
    redraw();
    ChartAccessible::announceChange(this, before);
}

bool ChartView::canToggle(int series) const
{
    return series >= 0 && series < m_figure.series.size() &&
           (m_hidden.contains(series) || m_hidden.size() + 1 < m_figure.series.size());
}

void ChartView::toggleSeries(int series)
{
    if (!canToggle(series))
        return;
    const std::optional<ChartMark::Key> current = m_current;
    if (!m_hidden.remove(series))
        m_hidden.insert(series);
    redraw();
    // The keys stay in their row, at the next series that is seen.
    if (current && !m_current) {
        for (int away = 1; away < m_figure.series.size() && !m_current; ++away) {
            for (const int s : {current->series - away, current->series + away}) {
                if (ChartMark *mark = m_current ? nullptr : markOf(s, current->row))
                    setCurrent(mark);
            }
        }
    }
    ChartAccessible::announceChange(this, m_figure);
}

ChartStyle ChartView::completed(ChartStyle style) const
{
    style.direction = layoutDirection();
    style.locale = locale();
    style.cornerRoom = buttonSize + 4;
    return style;
}

void ChartView::setChartStyle(const ChartStyle &style)
{
    if (m_style == completed(style))
        return;
    m_style = style;
    if (!m_figure.name.isEmpty())
        redraw();
}

void ChartView::setSelectedRow(const RowId &row)
{
    if (m_selected == row)
        return;
    m_selected = row;
    m_chart->showRows(m_selected, m_hovered);
}

QString ChartView::asTable() const
{
    return chartText(seen());
}

QImage ChartView::picture(qreal scale) const
{
    return chartPicture(seen(), scale);
}

SeenChart ChartView::seen() const
{
    ChartStyle style = m_chart->style();
    style.cornerRoom = 0;
    style.margin = style.base();
    style.sourceLine = true;
    return {m_figure, style, QSizeF(width(), FigureChart::naturalHeight(m_figure, style, width())), m_hidden};
}

void ChartView::redraw()
{
    m_style = completed(m_style);
    const int wide = qMax(leastWidth, width());
    const int high = static_cast<int>(FigureChart::naturalHeight(m_figure, m_style, wide));
    setFixedHeight(high);
    setBackgroundBrush(m_style.background);
    m_chart->setHiddenSeries(m_hidden);
    m_chart->draw(m_figure, m_style, QSizeF(wide, high));
    setSceneRect(0, 0, wide, high);
    m_hovered = -1;
    m_tipPlace = {};
    m_tipSoon.stop();
    m_chart->showRows(m_selected, m_hovered);
    if (ChartMark *mark = currentMark())
        mark->setFocused(hasFocus());
    else
        m_current.reset();
    placeButton();
    describe();
}

void ChartView::placeButton()
{
    m_button->move(layoutDirection() == Qt::RightToLeft ? 0 : width() - buttonSize, 0);
}

// The values are in the table that assistive technology reads; this is what a table does not say.
void ChartView::describe()
{
    const QString title = m_figure.titleWords();
    QStringList lines = {ChartWords::subtitle(m_figure),
                         m_figure.hasNumbers() ? QString() : m_figure.whenEmpty.translated(), m_figure.noteWords()};
    if (m_figure.rowCount() > 0)
        lines.append(tr("Arrow keys move among the values, Enter goes to the row."));
    if (m_figure.series.size() > 1)
        lines.append(tr("The keys 1 to %L1 hide and show a series.").arg(qMin<qsizetype>(9, m_figure.series.size())));
    lines.removeAll(QString());
    const QString description = lines.join(u'\n');
    if (title != accessibleName())
        setAccessibleName(title);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    m_button->setToolTip(tr("Export, copy, annotate or arrange this chart"));
    m_button->setAccessibleName(tr("Menu of the chart “%1”").arg(title));
}

void ChartView::fillMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("Export chart…"), this, [this] { Q_EMIT exportRequested(m_figure.name); });
    menu->addAction(tr("Copy picture"), this, &ChartView::copyPicture);
    menu->addAction(tr("Copy numbers"), this, &ChartView::copyTable);
    menu->addAction(tr("Title and notes…"), this, [this] { Q_EMIT textRequested(m_figure.name); });
    if (canSort()) {
        QMenu *order = menu->addMenu(tr("Order"));
        order->setObjectName(QStringLiteral("chartOrder"));
        auto *group = new QActionGroup(order);
        const auto add = [&](const QString &words, RowSequence sequence) {
            QAction *action = order->addAction(words, this, [this, sequence] { setRowSequence(sequence); });
            action->setCheckable(true);
            action->setChecked(m_sequence == sequence);
            group->addAction(action);
        };
        add(tr("As in the report"), RowSequence::AsReported);
        add(tr("By amount"), RowSequence::ByAmount);
    }
    if (m_figure.series.size() > 1) {
        QMenu *shown = menu->addMenu(tr("Show series"));
        shown->setObjectName(QStringLiteral("chartSeries"));
        for (int s = 0; s < m_figure.series.size(); ++s) {
            QString words = ChartWords::seriesName(m_figure.series[s]).replace(u'&', QStringLiteral("&&"));
            if (s < 9)
                words += u'\t' + locale().toString(s + 1); // shown as the key that does it
            QAction *action = shown->addAction(words, this, [this, s] { toggleSeries(s); });
            action->setCheckable(true);
            action->setChecked(isSeriesShown(s));
            action->setEnabled(canToggle(s));
        }
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(&menu);
    QPoint at = event->globalPos();
    if (const ChartMark *mark = currentMark(); mark && event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(mapFromScene(mark->extent().center()));
    menu.exec(at);
}

void ChartView::copyPicture() const
{
    QApplication::clipboard()->setMimeData(chartMimeData(seen(), ChartPart::Picture).release());
}

void ChartView::copyTable() const
{
    QApplication::clipboard()->setMimeData(chartMimeData(seen(), ChartPart::Numbers).release());
}

void ChartView::dragOut(std::unique_ptr<QMimeData> taken, const QPixmap &picture)
{
    auto *drag = new QDrag(this); // deleted by Qt when it is over
    drag->setMimeData(taken.release());
    drag->setPixmap(picture);
    drag->exec(Qt::CopyAction);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::LocaleChange)
        redraw();
}

} // namespace outturn
