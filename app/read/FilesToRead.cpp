// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/FilesToRead.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace outturn {

namespace {

constexpr int maxEntries = 20'000; ///< looked at in one folder that a person named, with all below it

Error tooMany(const QString &path)
{
    return {Error::Kind::File, path,
            Message(QT_TRANSLATE_NOOP("Message", "there are more than %1 files"), {QString::number(maxFilesAtOnce)}),
            Message(QT_TRANSLATE_NOOP("Message", "Take fewer at once"))};
}

/// What stands in a folder and below it.
class Folder
{
public:
    explicit Folder(size_t room) : m_room(room) {}

    /// What was found, or one error in its place.
    std::vector<FileToRead> all(const QString &path)
    {
        look(path, 1);
        if (m_error)
            return {FileToRead{path, false, false, m_error}};
        if (m_found.empty())
            return {FileToRead{path, false, false,
                               Error{Error::Kind::File, path,
                                     Message(QT_TRANSLATE_NOOP("Message", "there is no file in the folder")),
                                     Message(QT_TRANSLATE_NOOP("Message", "Choose the folder that holds the reports")),
                                     Error::Need::Nothing}}};
        return std::move(m_found);
    }

private:
    void look(const QString &path, int depth)
    {
        const QFileInfo folder(path);
        if (!folder.isReadable() || !folder.isExecutable()) {
            m_found.push_back(
                {path, true, false,
                 Error{Error::Kind::File, path, Message(QT_TRANSLATE_NOOP("Message", "the folder cannot be opened")),
                       Message(QT_TRANSLATE_NOOP("Message", "Check that you may read it")), Error::Need::Nothing}});
            return;
        }
        if (depth > maxFolderDepth) {
            m_error = Error{Error::Kind::File, path,
                            Message(QT_TRANSLATE_NOOP("Message", "folders lie in it more than %1 deep"),
                                    {QString::number(maxFolderDepth)}),
                            Message(QT_TRANSLATE_NOOP("Message", "Choose the folder that holds the reports")),
                            Error::Need::Nothing};
            return;
        }
        QList<QFileInfo> entries;
        for (QDirIterator each(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot); each.hasNext() && !m_error;) {
            each.next();
            entries.append(each.fileInfo());
            if (++m_entries > maxEntries)
                m_error = tooMany(path);
        }
        std::sort(entries.begin(), entries.end(),
                  [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
        for (const QFileInfo &entry : entries) {
            if (m_error)
                return;
            if (entry.isDir()) {
                if (!entry.isSymLink())
                    look(entry.filePath(), depth + 1);
            } else if (entry.isFile()) {
                m_found.push_back({entry.filePath(), true, false, {}});
                if (m_found.size() > m_room)
                    m_error = tooMany(path);
            }
        }
    }

    size_t m_room;
    int m_entries = 0;
    std::vector<FileToRead> m_found;
    std::optional<Error> m_error;
};

} // namespace

std::vector<FileToRead> filesToRead(const QStringList &paths)
{
    constexpr size_t most = maxFilesAtOnce;
    std::vector<FileToRead> files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            std::vector<FileToRead> found = Folder(most - std::min(most, files.size())).all(path);
            std::move(found.begin(), found.end(), std::back_inserter(files));
        } else {
            FileToRead file{path, false, false, {}};
            if (files.size() >= most)
                file.error = tooMany(path);
            files.push_back(std::move(file));
        }
    }
    QSet<QString> seen;
    for (FileToRead &file : files) {
        const QString name = QFileInfo(file.path).canonicalFilePath();
        file.repeated = !file.error && seen.contains(name);
        if (!name.isEmpty() && QFileInfo(name).isFile())
            seen.insert(name);
    }
    return files;
}

} // namespace outturn
