// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace outturn {

/// The files opened last, newest first, by absolute path. Kept in settings that other windows and processes write too:
/// each change begins with what stands there now.
class RecentFiles
{
public:
    static constexpr int most = 12;

    explicit RecentFiles(QSettings &settings) : m_settings(&settings) {}

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

private:
    void write(const QStringList &paths);

    QSettings *m_settings;
};

} // namespace outturn
