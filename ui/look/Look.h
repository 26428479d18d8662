// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace outturn {

/// System follows the desktop, also when it changes while the program runs.
enum class Theme : quint8 { System, Light, Dark };

/// The colours of a theme by what they are for. Text on any of the backgrounds has a contrast of at least 4.5 to 1.
struct Colours
{
    QColor window;   ///< bars and docks around the document
    QColor page;     ///< the document, lists, fields
    QColor sunken;   ///< headers of tables, the ground of a progress bar
    QColor hairline; ///< lines between cells and around panels
    QColor control;  ///< outlines of fields and buttons; at least 3 to 1 against the page
    QColor text;
    QColor secondary; ///< text beside the text: facts, counts, codes
    QColor accent;    ///< the one colour that asks for attention: current cell, links, focus
    QColor onAccent;  ///< text on the accent
    QColor selection; ///< behind selected text, cells and rows
    QColor edited;    ///< the mark at the edge of what was changed by hand
    QColor met, near, missed;
    QColor warning, error, note;
    bool dark = false;
};

/// The only place where a colour is named. Widgets ask `colours(palette())` when they paint, so that they follow the
/// theme; QEvent::PaletteChange tells them of a new one. See also ui/look/Type.h (sizes and spaces) and
/// ui/look/Icons.h.
class Look
{
public:
    static const Colours &light();
    static const Colours &dark();
    /// Those of the theme that the palette belongs to.
    static const Colours &colours(const QPalette &palette);
    static QPalette palette(const Colours &colours);

    /// Gives the application its style and palette. May be called again at any time.
    static void apply(QApplication &application, Theme theme);
};

} // namespace outturn
