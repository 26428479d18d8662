// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "ui/window/Actions.h"
#include "ui/window/Checking.h"
#include "ui/window/Opening.h"

#include <QMainWindow>
#include <QPointer>

class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolBar;

namespace outturn {

class CompareDialog;
class FindBar;
class HistoryView;
class ImportPanel;
class NoticeBar;
class OutlineModel;
class OutlineView;
class PageView;
class ProblemsModel;
class ProblemsView;
class ReplaceDialog;
class RulesDialog;
class Settings;
class SourceView;
class StartPage;
class Translator;
class Updating;
enum class Choice : quint8;
struct Problem;
struct QuickFix;
struct Brought;

/// What all windows share.
struct WindowContext
{
    Settings &settings;
    Translator &translator;
};

/// A window on one project: puts the rooms' widgets together and the words between them. What a room does is its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Deletes itself when closed.
    static MainWindow *create(const WindowContext &context);
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads the file on another thread and shows it; errors are shown here, too.
    void open(const QString &path);
    Project *project() const { return m_project.get(); }
    PageView *page() const { return m_page; }
    OutlineView *outline() const { return m_outline; }
    SourceView *source() const { return m_sourceView; }
    bool isOpening() const { return m_opening != nullptr; }

Q_SIGNALS:
    /// The file that open() was given is shown, or was refused.
    void opened(bool shown);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildWidgets();
    void buildMenus();
    void placeDock();
    static constexpr int panelsWidth = 390; ///< pixels, until a person chooses another
    void connectRooms();
    void connectActions();
    void connectSource();
    void connectHistory();
    void connectUpdating();
    void connectProblems();
    void retranslate();

    void openFiles(const QStringList &paths);
    void read(const QString &path, const Access &access);
    void showPreview();
    bool isFree() const;
    void askToOpen(bool together);
    void askForFolder();
    /// Into one project, here or in a window of its own.
    void importFiles(const QStringList &paths);
    void watchOpening(const QString &words);
    void finishOpening();
    void takeProject(OpenedProject opened);
    void watchProject(const OpenedProject &opened);
    void offerRecovery(const Error &error, const QString &path);
    void recover(const QString &path);
    bool leaveProject();
    void letGoOfProject();
    bool save(bool underNewName);
    void exportText();
    void exportCharts(const QString &reportId, const QString &figureName);
    void editFigureTexts(const QString &reportId, const QString &figureName);
    void undo(bool forward);
    void takeBack(const QList<int> &entries);
    void makeVersion();
    /// Names of versions; an empty one is the state as it is now.
    void compareVersions(const QString &a, const QString &b);
    void restoreVersion(const QString &name);
    bool showRow(const QString &report, const RowId &row, Column column);
    bool showEntry(const HistoryEntry &entry);
    void tellHistory(const QString &row);
    /// `dropped`: it may be something else, and is then opened.
    void bringIn(const QString &path, bool dropped);
    void finishBringingIn(bool dropped);
    void review(const std::shared_ptr<Brought> &brought, const QString &path);
    void applyBrought(const Brought &brought, const std::vector<Choice> &choices, const QString &fileName);
    void showAbout();
    void discardDraft(const QString &path);
    void replaceWords();

    void onChanged(const Change &change);
    void showChecked(const QString &reportId);
    void showFinding(const Finding &finding, const QString &report);
    void walkProblems(bool forward);
    void showProblems();
    void acceptProblems(const QList<Problem> &problems);
    void takeBackAcceptance(const QList<Problem> &problems);
    void fixProblem(const Problem &problem, const QuickFix &fix);
    void showRules(const QString &rule);
    void switchRule(const QString &rule, bool on);
    /// Of a finding or a rule: where it stands in the list of problems.
    bool showRemark(const QString &report, const SetRemark &remark);
    bool commitRemarks(const std::vector<ReportEdit> &edits);
    void refreshTitle();
    void refreshStatus();
    void refreshActions();
    void fillRecent();
    void showError(const Error &error);
    void showStart();
    void rememberPlace();
    void rememberPanels();
    const Report *currentReport() const;
    QString projectName() const;
    bool isWorthKeeping() const;
    QString suggestedFile(const QString &ending) const;

    WindowContext m_context;
    Actions m_actions;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Opening> m_opening;
    std::unique_ptr<Updating> m_updating;
    QString m_source; ///< the file that was opened; of a draft the report it came from
    Checking m_checking;
    bool m_narrow = false; ///< too little room for the panels beside the page

    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QWidget *m_loading = nullptr;
    QLabel *m_loadingText = nullptr;
    QProgressBar *m_loadingBar = nullptr;
    ImportPanel *m_import = nullptr;
    QSplitter *m_workspace = nullptr;
    OutlineView *m_outline = nullptr;
    OutlineModel *m_outlineModel = nullptr;
    PageView *m_page = nullptr;
    NoticeBar *m_notice = nullptr;
    FindBar *m_find = nullptr;
    QDockWidget *m_dock = nullptr;
    QTabWidget *m_tabs = nullptr;
    ProblemsModel *m_problemsModel = nullptr;
    ProblemsView *m_problems = nullptr;
    HistoryView *m_history = nullptr;
    QPointer<CompareDialog> m_compare;
    QPointer<ReplaceDialog> m_replace;
    QPointer<RulesDialog> m_rules;
    SourceView *m_sourceView = nullptr;
    QToolBar *m_toolBar = nullptr;
    QList<QMenu *> m_menus;
    QMenu *m_recent = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_kept = nullptr;
};

} // namespace outturn
