// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartView.h"

#include "ui/chart/ChartExport.h"
#include "ui/chart/ChartWords.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace outturn {

namespace {

constexpr int buttonSize = 26;
constexpr int leastWidth = 280;

bool isUpright(const Figure &figure)
{
    return figure.form == Figure::Form::Trend || figure.form == Figure::Form::StackedBars;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent), m_style(ChartStyle::light()), m_chart(new FigureChart), m_button(new QToolButton(this))
{
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
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(menu);
    });
}

ChartView::~ChartView() = default;

void ChartView::setFigure(const Figure &figure)
{
    m_figure = figure;
    redraw();
}

void ChartView::setChartStyle(const ChartStyle &style)
{
    m_style = style;
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
    return ChartWords(locale()).table(m_figure);
}

QImage ChartView::picture(qreal scale) const
{
    ChartStyle style = m_chart->style();
    style.cornerRoom = 0;
    style.margin = style.base();
    const QSizeF size(width(), FigureChart::naturalHeight(m_figure, style, width()));
    return renderStyled(m_figure, style, size, scale);
}

void ChartView::redraw()
{
    m_style.direction = layoutDirection();
    m_style.locale = locale();
    m_style.cornerRoom = buttonSize + 4;
    const int wide = qMax(leastWidth, width());
    const int high = static_cast<int>(FigureChart::naturalHeight(m_figure, m_style, wide));
    setFixedHeight(high);
    setBackgroundBrush(m_style.background);
    m_chart->draw(m_figure, m_style, QSizeF(wide, high));
    setSceneRect(0, 0, wide, high);
    m_hovered = -1;
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

// Qt Charts tells assistive technology nothing: the view says the chart in words, and the mark under the keys first.
void ChartView::describe()
{
    const ChartWords words(locale());
    const QString title = m_figure.title.translated();
    const ChartMark *mark = hasFocus() ? currentMark() : nullptr;
    const QString point = mark ? m_figure.series[mark->key().series].points[mark->key().row].label +
                                     QStringLiteral(", ") +
                                     words.pointSummary(m_figure, mark->key().series, mark->key().row)
                               : QString();
    setAccessibleName(point.isEmpty() ? title : point + QStringLiteral(". ") + title);
    setAccessibleDescription(words.summary(m_figure));
    m_button->setToolTip(tr("Export or copy this chart"));
    m_button->setAccessibleName(tr("Menu of the chart “%1”").arg(title));
}

ChartMark *ChartView::currentMark() const
{
    if (!m_current)
        return nullptr;
    const auto same = [this](const ChartMark *mark) {
        const ChartMark::Key &key = mark->key();
        return key.id == m_current->id && key.series == m_current->series && key.column == m_current->column;
    };
    // A row id may stand twice in a figure without ids: the position decides then.
    ChartMark *found = nullptr;
    for (ChartMark *mark : m_chart->marks()) {
        if (same(mark) && (!found || mark->key().row == m_current->row))
            found = mark;
    }
    return found;
}

void ChartView::setCurrent(ChartMark *mark)
{
    if (ChartMark *before = currentMark())
        before->setFocused(false);
    m_current = mark ? std::optional(mark->key()) : std::nullopt;
    if (mark)
        mark->setFocused(hasFocus());
    describe();
}

// Points without a column have no mark: the search goes on past them in the same direction.
ChartMark *ChartView::neighbour(int rows, int series) const
{
    const ChartMark *current = currentMark();
    if (!current)
        return m_chart->marks().isEmpty() ? nullptr : m_chart->marks().first();
    int row = current->key().row + rows, s = current->key().series + series;
    while (row >= 0 && row < m_figure.rowCount() && s >= 0 && s < m_figure.series.size()) {
        for (ChartMark *mark : m_chart->marks()) {
            if (mark->key().row == row && mark->key().series == s)
                return mark;
        }
        row += rows;
        s += series;
    }
    return nullptr;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int across = 0, down = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        across = -forward;
        break;
    case Qt::Key_Right:
        across = forward;
        break;
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ChartMark *mark = currentMark()) {
            const ChartMark::Key key = mark->key();
            Q_EMIT rowActivated(key.id, key.column);
            return;
        }
        break;
    default:
        break;
    }
    // Years go across and their parts up; rows go down and their values across.
    ChartMark *next = across == 0 && down == 0 ? nullptr
                      : isUpright(m_figure)    ? neighbour(across, -down)
                                               : neighbour(down, across);
    if (next)
        setCurrent(next);
    else
        event->ignore(); // the page scrolls, the dialog closes
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeys = event->reason() != Qt::MouseFocusReason;
    if (ChartMark *mark = currentMark())
        setCurrent(mark);
    else if (byKeys && !m_chart->marks().isEmpty())
        setCurrent(m_chart->marks().first());
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (ChartMark *mark = currentMark())
        mark->setFocused(false);
    describe();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = m_chart->rowAt(mapToScene(help->pos()));
        const QString tip = row >= 0 ? ChartWords(locale()).rowSummary(m_figure, row) : QString();
        // Words without a row (a shortened title, a note) have their own tip, shown by the scene.
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, viewport());
            return true;
        }
    }
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QGraphicsView::viewportEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::hover(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    m_chart->showRows(m_selected, m_hovered);
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_chart->rowAt(mapToScene(event->position().toPoint())));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool still = (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && still)
        activateAt(mapToScene(event->position().toPoint()));
}

void ChartView::activateAt(const QPointF &position)
{
    if (ChartMark *mark = m_chart->markAt(position)) {
        setCurrent(mark);
        const ChartMark::Key key = mark->key(); // a receiver may draw the chart anew
        Q_EMIT rowActivated(key.id, key.column);
        return;
    }
    const int row = m_chart->rowAt(position);
    if (row < 0 || m_figure.series.isEmpty())
        return;
    const FigurePoint point = m_figure.series.last().points[row];
    Q_EMIT rowActivated(point.row, point.column);
}

void ChartView::fillMenu(QMenu *menu)
{
    menu->addAction(tr("Export chart…"), this, [this] { Q_EMIT exportRequested(m_figure.name); });
    menu->addAction(tr("Copy picture"), this, &ChartView::copyPicture);
    menu->addAction(tr("Copy numbers"), this, &ChartView::copyTable);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(&menu);
    menu.exec(event->globalPos());
}

void ChartView::copyPicture() const
{
    QApplication::clipboard()->setImage(picture());
}

void ChartView::copyTable() const
{
    QApplication::clipboard()->setText(asTable());
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::LocaleChange)
        redraw();
}

} // namespace outturn
