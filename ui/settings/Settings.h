// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"
#include "ui/settings/ChartExportOptions.h"
#include "ui/settings/RecentFiles.h"

#include <QHash>
#include <QObject>
#include <QSettings>

namespace outturn {

/// What the program remembers of a person's choices, typed; one for the whole application. Values that somebody wrote
/// by hand and that mean nothing count as not set. Where the folder of the configuration cannot be written everything
/// works for as long as the program runs.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);
    /// In a file of its own, for tests.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    /// "es", "fr" …; empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);
    Theme theme() const;
    void setTheme(Theme theme);

    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// Where a person was in a file when it was open last.
    struct LastPlace
    {
        QString report, section;
        QStringList unfolded; ///< of the outline
        bool operator==(const LastPlace &) const = default;
    };
    LastPlace lastPlace(const QString &projectPath) const;
    void setLastPlace(const QString &projectPath, const LastPlace &place);

    ChartExportOptions chartExport() const;
    void setChartExport(const ChartExportOptions &options);

    /// Of the source's pages, in percent; 0: as wide as there is room.
    int sourceZoom() const;
    void setSourceZoom(int percent);

    /// The panels beside the page.
    struct Panels
    {
        bool shown = true;
        QString current; ///< object name of the one in front; empty before the first choice
        bool operator==(const Panels &) const = default;
    };
    Panels panels() const;
    void setPanels(const Panels &panels);

    /// How a person has set the columns of one kind of grid ("indicators", "finances" …), by the columns' names.
    struct GridColumns
    {
        QHash<QString, int> widths; ///< in pixels; of those that were dragged
        QStringList hidden;
        bool operator==(const GridColumns &) const = default;
    };
    GridColumns gridColumns(const QString &kind) const;
    void setGridColumns(const QString &kind, const GridColumns &columns);

    /// Folder that file dialogs begin in; empty before the first.
    QString openFolder() const;
    void setOpenFolder(const QString &folder);

    /// False when what is set now will be gone after the program has ended.
    bool canBeKept();

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void recentFilesChanged();
    void gridColumnsChanged(const QString &kind);

private:
    QSettings m_settings;
    RecentFiles m_recent{m_settings};
};

QString themeName(Theme theme);

} // namespace outturn
