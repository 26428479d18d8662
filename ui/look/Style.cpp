// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Style.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr qreal controlRadius = 4;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// A frame whose line lies inside `rect`, so that neighbours do not cut it.
void drawRounded(QPainter *painter, const QRect &rect, const QColor &line, qreal width, const QBrush &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), controlRadius, controlRadius);
    painter->restore();
}

QColor towards(const QColor &from, const QColor &to, int percent)
{
    const auto mix = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, const Colours &colours)
{
    const bool refused = widget && widget->property("refused").toBool();
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor line = refused ? colours.error : focus ? colours.accent : colours.control;
    drawRounded(painter, option->rect, line, refused || focus ? 2 : 1, Qt::NoBrush);
}

void drawButton(const QStyleOption *option, QPainter *painter, const Colours &colours)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focus = has(option, QStyle::State_HasFocus);
    const int press = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On) ? 14
                      : has(option, QStyle::State_MouseOver) && enabled                  ? 6
                                                                                         : 0;
    const QColor fill = towards(colours.sunken, colours.text, press);
    const QColor line = !enabled ? colours.hairline : focus || isDefault ? colours.accent : colours.control;
    drawRounded(painter, option->rect, line, focus ? 2 : 1, fill);
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter, const Colours &colours)
{
    if (has(tab, QStyle::State_MouseOver) && !has(tab, QStyle::State_Selected))
        painter->fillRect(tab->rect, towards(colours.page, colours.text, 5));
    if (!has(tab, QStyle::State_Selected))
        return;
    QRect line = tab->rect;
    switch (tab->shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        line.setBottom(line.top() + 2);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        line.setLeft(line.right() - 2);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        line.setRight(line.left() + 2);
        break;
    default:
        line.setTop(line.bottom() - 2);
        break;
    }
    painter->fillRect(line, colours.accent);
}

/// Icon and words in the middle. Qt 6.4 itself draws the words of a mirrored button with an icon at the far edge.
void drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style)
{
    const bool enabled = has(&button, QStyle::State_Enabled);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = button.iconSize.width() + space::small + words;
    QRect box(QPoint(button.rect.center().x() - width / 2, button.rect.top()), QSize(words, button.rect.height()));
    style.drawItemText(painter, box, Qt::AlignCenter | Qt::TextHideMnemonic, button.palette, enabled, button.text,
                       QPalette::ButtonText);
    box.moveLeft(box.right() + 1 + space::small);
    box.setWidth(button.iconSize.width());
    button.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &colours = Look::colours(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0;
        if (framed) {
            drawRounded(painter, option->rect, {}, 0, option->palette.brush(QPalette::Base));
            drawField(option, painter, widget, colours);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    }
    case PE_FrameLineEdit:
        drawField(option, painter, widget, colours);
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, colours);
        return;
    case PE_PanelButtonTool: {
        const bool on = has(option, State_Sunken) || has(option, State_On);
        if (on || (has(option, State_MouseOver) && has(option, State_Enabled)))
            drawRounded(painter, option->rect, {}, 0, towards(colours.window, colours.text, on ? 14 : 7));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        // Fusion's own outline is not seen on a dark ground.
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawRounded(painter, option->rect, colours.control, 1, Qt::NoBrush);
        return;
    case PE_FrameFocusRect:
        // Item views show the current item by their delegates.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawRounded(painter, option->rect, colours.accent, 2, Qt::NoBrush);
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
    case PE_FrameDockWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colours.hairline);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colours.control);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colours.sunken);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &colours = Look::colours(option->palette);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->direction == Qt::RightToLeft && !button->icon.isNull() && !button->text.isEmpty())
            drawMirroredLabel(*button, painter, *this);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter, colours);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, colours.sunken);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colours.hairline);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colours.sunken);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, colours.window);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colours.hairline);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.window);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, colours.hairline);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return space::small;
    case PM_ToolBarItemSpacing:
        return space::tight;
    case PM_ToolBarItemMargin:
        return space::tight;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        // Wide enough to be taken hold of; the hairline is drawn over it.
        return 5;
    case PM_TabBarTabHSpace:
        return 2 * space::large;
    case PM_TabBarTabVSpace:
        return space::large;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_UnderlineShortcut:
        // An underlined letter is shaped apart from its neighbours: Arabic words would fall into pieces and be cut.
        return QGuiApplication::layoutDirection() == Qt::LeftToRight;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(Look::colours(option->palette).hairline.rgba());
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), 28));
    return result;
}

} // namespace outturn
