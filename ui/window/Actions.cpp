// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Actions.h"

#include "ui/look/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace outturn {

namespace {

struct Declaration
{
    Command command;
    const char *name; ///< object name, for tests and scripts
    const char *text;
    const char *hint;
    const char *icon;
    QKeySequence::StandardKey standard;
    const char *keys;
};

constexpr auto none = QKeySequence::UnknownKey;
const std::array<Declaration, commandCount> declarations{{
    {Command::NewWindow, "newWindow", QT_TRANSLATE_NOOP("Actions", "&New window"), "", "", QKeySequence::New, ""},
    {Command::Open, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"),
     QT_TRANSLATE_NOOP("Actions", "Open a report or a project"), "open", QKeySequence::Open, ""},
    {Command::OpenTogether, "openTogether", QT_TRANSLATE_NOOP("Actions", "Open several as one &project…"),
     QT_TRANSLATE_NOOP("Actions", "Read several reports, of years or of operations, into one project"), "", none,
     "Ctrl+Shift+O"},
    {Command::OpenFolder, "openFolder", QT_TRANSLATE_NOOP("Actions", "Open a &folder…"),
     QT_TRANSLATE_NOOP("Actions", "Read every report in a folder into one project"), "", none, ""},
    {Command::OpenSample, "openSample", QT_TRANSLATE_NOOP("Actions", "Open the sa&mple"), "", "", none, ""},
    {Command::Save, "save", QT_TRANSLATE_NOOP("Actions", "&Save"),
     QT_TRANSLATE_NOOP("Actions", "Keep the work under a name of its own"), "save", QKeySequence::Save, ""},
    {Command::SaveAs, "saveAs", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "", "", none, "Ctrl+Shift+S"},
    {Command::MakeVersion, "makeVersion", QT_TRANSLATE_NOOP("Actions", "Save &version…"),
     QT_TRANSLATE_NOOP("Actions", "Give the state as it is now a name"), "save-version", none, "Ctrl+Alt+S"},
    {Command::Compare, "compare", QT_TRANSLATE_NOOP("Actions", "Compare vers&ions…"),
     QT_TRANSLATE_NOOP("Actions", "Show what differs between two versions, or one and now"), "", none, "Ctrl+Alt+D"},
    {Command::UpdateFromFile, "updateFromFile", QT_TRANSLATE_NOOP("Actions", "&Update from file…"),
     QT_TRANSLATE_NOOP("Actions", "Take over a corrected edition of the report; what was edited here stays"), "", none,
     ""},
    {Command::MergeCopy, "mergeCopy", QT_TRANSLATE_NOOP("Actions", "Mer&ge with a copy…"),
     QT_TRANSLATE_NOOP("Actions", "Bring in what was edited in a copy of this project"), "", none, ""},
    {Command::ExportText, "exportText", QT_TRANSLATE_NOOP("Actions", "Export report as &text…"), "", "", none, ""},
    {Command::ExportCharts, "exportCharts", QT_TRANSLATE_NOOP("Actions", "&Export charts…"),
     QT_TRANSLATE_NOOP("Actions", "Every chart of the report as a picture"), "export", none, "Ctrl+E"},
    {Command::CloseWindow, "closeWindow", QT_TRANSLATE_NOOP("Actions", "&Close window"), "", "", QKeySequence::Close,
     ""},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "", QKeySequence::Quit, ""},
    {Command::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "", "undo", QKeySequence::Undo, ""},
    {Command::Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "", "redo", none, "Ctrl+Shift+Z; Ctrl+Y"},
    {Command::TakeBack, "takeBackChange", QT_TRANSLATE_NOOP("Actions", "&Take back the chosen change"),
     QT_TRANSLATE_NOOP("Actions", "Take back what is chosen in the history; later changes stay"), "", none,
     "Ctrl+Alt+Z"},
    {Command::Find, "find", QT_TRANSLATE_NOOP("Actions", "&Find"), "", "find", QKeySequence::Find, ""},
    {Command::FindNext, "findNext", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "", "", none, "F3"},
    {Command::FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "", "", none, "Shift+F3"},
    {Command::Replace, "replace", QT_TRANSLATE_NOOP("Actions", "Re&place…"), "", "", none, "Ctrl+H"},
    {Command::Settings, "settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "", "settings", none, "Ctrl+,"},
    {Command::Check, "check", QT_TRANSLATE_NOOP("Actions", "&Check"),
     QT_TRANSLATE_NOOP("Actions", "Show the problems found in the report"), "check", none, "F7"},
    {Command::NextProblem, "nextProblem", QT_TRANSLATE_NOOP("Actions", "Next &problem"), "", "", none, "F8"},
    {Command::PreviousProblem, "previousProblem", QT_TRANSLATE_NOOP("Actions", "Previous p&roblem"), "", "", none,
     "Shift+F8"},
    {Command::Rules, "rules", QT_TRANSLATE_NOOP("Actions", "R&ules of the checks…"),
     QT_TRANSLATE_NOOP("Actions", "What is looked for, and why; switch rules off and on"), "", none, "Ctrl+F7"},
    {Command::FollowLink, "followLink", QT_TRANSLATE_NOOP("Actions", "&Number and its cell"),
     QT_TRANSLATE_NOOP("Actions", "Go from a number in the narrative to its cell in a table, and back"), "", none,
     "F12"},
    {Command::ShowOutline, "showOutline", QT_TRANSLATE_NOOP("Actions", "Go to the &outline"), "", "", none, "Ctrl+1"},
    {Command::FocusPage, "focusPage", QT_TRANSLATE_NOOP("Actions", "Go to the pa&ge"), "", "", none, "Ctrl+2"},
    {Command::ShowPanels, "showPanels", QT_TRANSLATE_NOOP("Actions", "Pane&ls"), "", "", none, "Ctrl+3"},
    {Command::ShowSource, "showSource", QT_TRANSLATE_NOOP("Actions", "Go to the &source"), "", "source", none,
     "Ctrl+4"},
    {Command::ShowHistory, "showHistory", QT_TRANSLATE_NOOP("Actions", "Go to the &history"), "", "history", none,
     "Ctrl+5"},
    {Command::Help, "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "", "",
     QKeySequence::HelpContents, ""},
    {Command::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Outturn"), "", "", none, ""},
}};

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Actions", text) : QString();
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Declaration &declared : declarations) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(declared.name));
        if (*declared.icon)
            action->setIcon(icon(QLatin1StringView(declared.icon)));
        if (declared.standard != none)
            action->setShortcuts(declared.standard);
        else if (*declared.keys)
            action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(declared.keys)));
        m_actions[static_cast<size_t>(declared.command)] = action;
        window->addAction(action);
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const Declaration &declared : declarations) {
        QAction *action = (*this)[declared.command];
        action->setText(words(declared.text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString hint = *declared.hint ? words(declared.hint) : action->text().remove(u'&').remove(u'…');
        if (!keys.isEmpty())
            hint += QStringLiteral(" (%1)").arg(keys);
        action->setToolTip(hint);
    }
}

QString Actions::shortcuts() const
{
    QString lines;
    for (const QAction *action : m_actions) {
        if (!action->shortcut().isEmpty())
            lines += action->text().remove(u'&') + QStringLiteral(" — ") +
                     action->shortcut().toString(QKeySequence::NativeText) + u'\n';
    }
    return lines;
}

} // namespace outturn
