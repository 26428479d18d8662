// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Look.h"

#include "ui/look/DesktopTheme.h"
#include "ui/look/Style.h"

#include <QApplication>

namespace outturn {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Colours makeLight()
{
    Colours c;
    c.window = rgb(0xfbfcfd);
    c.page = rgb(0xffffff);
    c.sunken = rgb(0xedf1f4);
    c.hairline = rgb(0xdde2e8);
    c.control = rgb(0x84909d);
    c.text = rgb(0x1f2933);
    c.secondary = rgb(0x576473);
    c.accent = rgb(0x0b5cad);
    c.onAccent = rgb(0xffffff);
    c.selection = rgb(0xdbeafa);
    c.edited = rgb(0x0b5cad);
    c.met = rgb(0x16703f);
    c.near = rgb(0x855800);
    c.missed = rgb(0xb3261e);
    c.warning = rgb(0x855800);
    c.error = rgb(0xb3261e);
    c.note = rgb(0x3f5f86);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.window = rgb(0x1f2429);
    c.page = rgb(0x23282e);
    c.sunken = rgb(0x2a3037);
    c.hairline = rgb(0x3a414a);
    c.control = rgb(0x76828f);
    c.text = rgb(0xe5e8eb);
    c.secondary = rgb(0xa3aeb9);
    c.accent = rgb(0x62aeea);
    c.onAccent = rgb(0x10161c);
    c.selection = rgb(0x1f3d5c);
    c.edited = rgb(0x62aeea);
    c.met = rgb(0x4bc289);
    c.near = rgb(0xe2b240);
    c.missed = rgb(0xf58a80);
    c.warning = rgb(0xe2b240);
    c.error = rgb(0xf58a80);
    c.note = rgb(0x8fb8e6);
    c.dark = true;
    return c;
}

void applyColours(QApplication &application, const Colours &colours)
{
    const QPalette palette = Look::palette(colours);
    if (palette != application.palette())
        application.setPalette(palette);
}

} // namespace

const Colours &Look::light()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &Look::dark()
{
    static const Colours colours = makeDark();
    return colours;
}

const Colours &Look::colours(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Look::palette(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.page);
    set(QPalette::AlternateBase, c.sunken);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::Button, c.sunken);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onAccent);
    set(QPalette::Highlight, c.selection);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.sunken);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.page);
    set(QPalette::Midlight, c.sunken);
    set(QPalette::Mid, c.hairline);
    set(QPalette::Dark, c.control);
    set(QPalette::Shadow, c.dark ? c.window.darker(150) : c.control);

    const auto disabled = [&](QPalette::ColorRole role) {
        const QColor text = c.secondary, ground = c.window;
        palette.setColor(QPalette::Disabled, role,
                         QColor((text.red() * 6 + ground.red() * 4) / 10, (text.green() * 6 + ground.green() * 4) / 10,
                                (text.blue() * 6 + ground.blue() * 4) / 10));
    };
    disabled(QPalette::WindowText);
    disabled(QPalette::Text);
    disabled(QPalette::ButtonText);
    disabled(QPalette::HighlightedText);
    return palette;
}

void Look::apply(QApplication &application, Theme theme)
{
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);

    // At most one follower: it is a child of the application, and a fixed theme ends it.
    auto *desktop = application.findChild<DesktopTheme *>(QString(), Qt::FindDirectChildrenOnly);
    if (theme != Theme::System) {
        delete desktop;
        applyColours(application, theme == Theme::Dark ? dark() : light());
        return;
    }
    if (!desktop) {
        desktop = new DesktopTheme(application);
        QObject::connect(desktop, &DesktopTheme::changed, &application,
                         [&application, desktop] { applyColours(application, desktop->isDark() ? dark() : light()); });
    }
    applyColours(application, desktop->isDark() ? dark() : light());
}

} // namespace outturn
