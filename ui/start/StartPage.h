// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Drafts.h"

#include <QFutureWatcher>
#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace outturn {

class DropArea;
class FileRow;
class Settings;

/// What a window shows before a file is open: ways to open one, unsaved work, recent files. Takes dropped files
/// anywhere.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    /// Finds out on another thread what unsaved work there is, and lists it once that is known.
    void lookForDrafts();
    void setDrafts(const QList<DraftInfo> &drafts);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    /// A recent file; it may be gone.
    void fileChosen(const QString &path);
    void filesDropped(const QStringList &paths);
    void draftContinued(const QString &path);
    /// Asking whether that is meant is up to who listens.
    void draftDiscarded(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillDrafts();
    void fillRecent();
    void lookForFiles();
    void retranslate();

    Settings &m_settings;
    QList<DraftInfo> m_drafts;
    QFutureWatcher<QList<DraftInfo>> m_draftsFound;
    QHash<QString, bool> m_isThere; ///< what was found out about recent files, by path
    QLabel *m_name, *m_about, *m_draftsTitle, *m_recentTitle, *m_recentEmpty;
    QPushButton *m_open, *m_sample;
    DropArea *m_drop;
    QWidget *m_draftsBox, *m_recentBox;
    QList<FileRow *> m_files; ///< of m_recentRows, in order
    QVBoxLayout *m_draftRows, *m_recentRows;
};

} // namespace outturn
