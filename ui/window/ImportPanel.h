// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ImportMany.h"

#include <QStackedWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace outturn {

class ImportModel;
class Importing;

/// Reads many files into one draft project and then says what became of each: what was read, or why not and what to do.
/// A file that needs a password, recognition or another try is read again from here, without reading the others again.
class ImportPanel : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);
    ~ImportPanel() override;

    /// Files and folders. Forgets what was there before.
    void start(const QStringList &paths);
    bool isReading() const { return m_importing != nullptr; }
    /// Reading, or showing what came of it.
    bool isActive() const { return m_active; }
    /// Stops reading, and keeps what was read as a draft.
    void leave();

Q_SIGNALS:
    /// A person wants to work on what was read.
    void projectReady(const QString &draft);
    /// Nothing is left here: cancelled, or discarded.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildProgress();
    QWidget *buildSummary();
    void read(const QStringList &paths, const Access &access);
    void finish();
    void showSummary();
    void tryAgain();
    void takeAgain(ImportOutcome outcome, const QString &draft);
    void open();
    void discard();
    void copy(bool all);
    void refresh();
    void refreshButtons();
    void retranslate();
    int currentRow() const;

    std::unique_ptr<Importing> m_importing;
    ImportModel *m_model;
    QString m_draft;              ///< where the project stands; empty: none
    std::optional<Error> m_error; ///< why none was made
    int m_again = -1;             ///< row of the file that is being read again
    bool m_active = false;

    QLabel *m_reading = nullptr, *m_names = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_title = nullptr, *m_facts = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_open = nullptr, *m_tryAgain = nullptr, *m_copy = nullptr, *m_discard = nullptr;
};

} // namespace outturn
