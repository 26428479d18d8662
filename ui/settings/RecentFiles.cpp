// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace outturn {

namespace {

const QString key = QStringLiteral("recentFiles");

/// By its path alone: a file on a sleeping or missing drive is not touched.
QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths = m_settings->value(key).toStringList();
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.mid(0, most);
}

void RecentFiles::add(const QString &path)
{
    if (path.isEmpty())
        return;
    m_settings->sync();
    QStringList all = paths();
    all.removeAll(absolute(path));
    all.prepend(absolute(path));
    write(all.mid(0, most));
}

void RecentFiles::remove(const QString &path)
{
    m_settings->sync();
    QStringList all = paths();
    all.removeAll(absolute(path));
    write(all);
}

void RecentFiles::clear()
{
    write({});
}

void RecentFiles::write(const QStringList &paths)
{
    m_settings->setValue(key, paths);
    m_settings->sync();
}

} // namespace outturn
