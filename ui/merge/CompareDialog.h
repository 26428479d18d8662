// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "ui/merge/DifferenceRows.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <map>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QStackedWidget;

namespace outturn {

class DifferenceModel;
class DifferenceTable;

/// Two versions of a project side by side, or one and the state as it is now: cell by cell and word by word. Stands
/// beside the window; where the state as it is now is compared, it follows what is edited. Compares on another thread.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// The project must outlive the dialog.
    explicit CompareDialog(const Project &project, QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// Names of versions; an empty one, or one that is not there, is the state as it is now.
    void compareVersions(const QString &a, const QString &b);
    bool isComparing() const { return m_comparing; }
    /// What is said above the list: how much differs, or that nothing does.
    QString summaryText() const;

Q_SIGNALS:
    void cellChosen(const QString &report, const outturn::RowId &row, outturn::Column column);
    void sectionChosen(const QString &report, const QString &section);
    void paragraphChosen(const QString &report, const QString &section, outturn::ParagraphRole role, int paragraph);
    /// What compareVersions() asked for is shown.
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Reports = std::shared_ptr<const std::vector<Report>>;
    struct Result
    {
        std::vector<DifferenceRow> rows;
        int cells = 0, paragraphs = 0, wholeRows = 0, sections = 0, figures = 0, decisions = 0;
    };
    static Result work(const Reports &a, const Reports &b);

    void fillChoices();
    void start();
    void compareNow();
    outturn::Result<Reports> reportsOf(const QString &version);
    void finish();
    void say(const QString &words);
    void follow(const Change &change);
    void retranslate();

    const Project &m_project;
    QComboBox *m_a, *m_b;
    QLabel *m_labelA, *m_labelB, *m_summary, *m_message;
    QStackedWidget *m_stack;
    DifferenceModel *m_model;
    DifferenceTable *m_table;
    QDialogButtonBox *m_buttons;
    std::map<QString, Reports> m_read; ///< versions stay what they are
    QFutureWatcher<Result> m_work;
    QTimer m_soon;
    bool m_comparing = false;
    bool m_takeFocus = false; ///< a person asked for the list and waits for it
};

} // namespace outturn
