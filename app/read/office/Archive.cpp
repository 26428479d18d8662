// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/Archive.h"

#include <QBuffer>
#include <QHash>

#include <quazip.h>
#include <quazipfile.h>

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;

constexpr quint16 encryptedFlag = 1;
constexpr qsizetype longestShownName = 80;

Message checkSource()
{
    return Message(QT_TRANSLATE_NOOP("Message", "Check where it comes from; no report is packed like this"));
}

Message damaged()
{
    return Message(QT_TRANSLATE_NOOP("Message", "it is damaged: what it unpacks to is not what was packed"));
}

Message getAgain()
{
    return Message(QT_TRANSLATE_NOOP("Message", "Get the file again, or open and save it in the program that made it"));
}

Message tooMuch()
{
    return Message(QT_TRANSLATE_NOOP("Message", "it unpacks to more than %1 MB"),
                   {QString::number(maxUnpacked / 1024 / 1024)});
}

Message tooDense()
{
    return Message(QT_TRANSLATE_NOOP("Message", "it unpacks to more than %1 times its size"),
                   {QString::number(maxRatio)});
}

bool isTooDense(qint64 unpacked, qint64 packed)
{
    return unpacked > freeOfRatio && unpacked / maxRatio > packed;
}

// Some programs part folders by "\", or begin with "/".
QString key(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toCaseFolded();
}

// A broken archive leads beyond its end; QBuffer would print that.
class Bytes : public QBuffer
{
public:
    using QBuffer::QBuffer;
    bool seek(qint64 position) override { return position >= 0 && position <= size() && QBuffer::seek(position); }
};

} // namespace

ArchiveEntry::ArchiveEntry(std::unique_ptr<QIODevice> unpacking, QString where, qint64 packed, qint64 declared,
                           qint64 *allowed)
    : m_unpacking(std::move(unpacking)), m_where(std::move(where)), m_packed(packed), m_declared(declared),
      m_allowed(allowed)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ArchiveEntry::fail(Message what, Message next)
{
    m_failure = Error{Error::Kind::File, m_where, std::move(what), std::move(next)};
    return -1;
}

qint64 ArchiveEntry::readData(char *data, qint64 most)
{
    if (m_failure)
        return -1;
    if (!m_unpacking)
        return 0;
    const qint64 count = m_unpacking->read(data, most);
    if (count < 0)
        return fail(damaged(), getAgain());
    m_count += count;
    *m_allowed -= count;
    if (*m_allowed < 0)
        return fail(tooMuch(), checkSource());
    if (isTooDense(m_count, m_packed))
        return fail(tooDense(), checkSource());
    if (count == 0 && most > 0) {
        // The checksum is compared when the entry is closed.
        auto *file = static_cast<QuaZipFile *>(m_unpacking.get());
        file->close();
        const bool whole = file->getZipError() == UNZ_OK && m_count == m_declared;
        m_unpacking.reset();
        if (!whole)
            return fail(damaged(), getAgain());
    }
    return count;
}

struct Archive::Zip
{
    struct Entry
    {
        QString name;
        qint64 packed;
        qint64 declared;
        bool twice = false;
    };

    QByteArray bytes;
    Bytes buffer{&bytes};
    QuaZip zip{&buffer};
    QHash<QString, Entry> entries; ///< by key()
};

Archive::Archive(const QByteArray &bytes, QString fileName)
    : m_fileName(std::move(fileName)), m_zip(std::make_unique<Zip>())
{
    m_zip->bytes = bytes;
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &bytes, const QString &fileName)
{
    std::unique_ptr<Archive> archive(new Archive(bytes, fileName));
    QuaZip &zip = archive->m_zip->zip;
    if (!zip.open(QuaZip::mdUnzip))
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is no whole archive: its list of entries is missing")),
                       getAgain());
    if (zip.getEntriesCount() > maxEntries)
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is an archive of more than %1 entries"),
                               {QString::number(maxEntries)}),
                       checkSource());
    if (auto listed = archive->list(bytes.size()); !listed)
        return tl::unexpected(listed.error());
    return archive;
}

Result<void> Archive::list(qint64 fileSize)
{
    qint64 unpacked = 0;
    int count = 0;
    QuaZip &zip = m_zip->zip;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (++count > maxEntries || !zip.getCurrentFileInfo(&info))
            return failure(Error::Kind::File, m_fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "its list of entries is damaged")), getAgain());
        const QString where = m_fileName + u", "_s + info.name.left(longestShownName);
        if (info.flags & encryptedFlag)
            return failure(
                Error::Kind::File, where, Message(QT_TRANSLATE_NOOP("Message", "it is encrypted with a password")),
                Message(QT_TRANSLATE_NOOP("Message", "Save it without a password in the program that made it")));
        // Sizes beyond 63 bits are lies too.
        const auto declared = static_cast<qint64>(std::min<quint64>(info.uncompressedSize, maxUnpacked + 1));
        const auto packed = static_cast<qint64>(std::min<quint64>(info.compressedSize, static_cast<quint64>(fileSize)));
        unpacked += declared;
        if (unpacked > maxUnpacked)
            return failure(Error::Kind::File, where, tooMuch(), checkSource());
        if (isTooDense(declared, packed))
            return failure(Error::Kind::File, where, tooDense(), checkSource());
        const QString name = key(info.name);
        const auto known = m_zip->entries.find(name);
        if (known != m_zip->entries.end())
            known->twice = true;
        else
            m_zip->entries.insert(name, {info.name, packed, declared});
    }
    if (zip.getZipError() != UNZ_OK && zip.getZipError() != UNZ_END_OF_LIST_OF_FILE)
        return failure(Error::Kind::File, m_fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "its list of entries is damaged")), getAgain());
    return {};
}

bool Archive::holds(const QString &name) const
{
    return m_zip->entries.contains(key(name));
}

Result<std::unique_ptr<ArchiveEntry>> Archive::entry(const QString &name)
{
    const auto it = m_zip->entries.constFind(key(name));
    const QString where = m_fileName + u", "_s + name.left(longestShownName);
    if (it == m_zip->entries.constEnd())
        return failure(Error::Kind::File, where, Message(QT_TRANSLATE_NOOP("Message", "this part of it is missing")),
                       getAgain());
    if (it->twice)
        return failure(Error::Kind::File, where,
                       Message(QT_TRANSLATE_NOOP("Message", "the archive holds two entries of this name")),
                       checkSource());
    auto file = std::make_unique<QuaZipFile>(&m_zip->zip);
    if (!m_zip->zip.setCurrentFile(it->name, QuaZip::csSensitive) || !file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, where,
                       Message(QT_TRANSLATE_NOOP("Message", "it is damaged, or packed in a way that cannot be read")),
                       getAgain());
    return std::make_unique<ArchiveEntry>(std::move(file), where, it->packed, it->declared, &m_allowed);
}

Result<QByteArray> Archive::read(const QString &name, qint64 most)
{
    auto opened = entry(name);
    if (!opened)
        return tl::unexpected(opened.error());
    QByteArray bytes;
    QByteArray part(16 * 1024, Qt::Uninitialized);
    while (true) {
        const qint64 count = (*opened)->read(part.data(), part.size());
        if (const auto &failed = (*opened)->failure())
            return tl::unexpected(*failed);
        if (count <= 0)
            return bytes;
        bytes.append(part.constData(), count);
        if (bytes.size() > most)
            return failure(Error::Kind::File, (*opened)->where(),
                           Message(QT_TRANSLATE_NOOP("Message", "it is larger than %1 bytes"), {QString::number(most)}),
                           checkSource());
    }
}

} // namespace outturn::office
