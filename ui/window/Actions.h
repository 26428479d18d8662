// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace outturn {

/// Everything the window can be told to do.
enum class Command : quint8 {
    NewWindow,
    Open,
    OpenTogether,
    OpenFolder,
    OpenSample,
    Save,
    SaveAs,
    MakeVersion,
    Compare,
    UpdateFromFile,
    MergeCopy,
    ExportText,
    ExportCharts,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    TakeBack,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    Settings,
    Check,
    NextProblem,
    PreviousProblem,
    Rules,
    FollowLink,
    ShowOutline,
    ShowPanels,
    ShowSource,
    ShowHistory,
    FocusPage,
    Help,
    About,
};
inline constexpr size_t commandCount = static_cast<size_t>(Command::About) + 1;

/// The one registry of the window's actions: words, icon and keys of each are declared here and nowhere else.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](Command command) const { return m_actions[static_cast<size_t>(command)]; }
    void retranslate();
    /// Every action that has keys: "Undo — Ctrl+Z", a line each.
    QString shortcuts() const;

private:
    std::array<QAction *, commandCount> m_actions{};
};

} // namespace outturn
