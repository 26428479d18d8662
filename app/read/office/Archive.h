// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace outturn::office {

/// Bounds of a zip archive; one that goes beyond is refused, with the entry and the limit in the error.
inline constexpr int maxEntries = 2000;
inline constexpr qint64 maxUnpacked = 200 * 1024 * 1024; ///< bytes, of all entries together
inline constexpr qint64 maxRatio = 100;                  ///< unpacked to packed, of each entry …
inline constexpr qint64 freeOfRatio = 100 * 1024;        ///< … that is larger than this, in bytes

/// One entry, unpacked while it is read. What its header says of its size is not believed: bytes are counted. Reading
/// past a limit or over damage gives -1, and failure() says why.
class ArchiveEntry : public QIODevice
{
public:
    /// `packed` bytes of the archive; `allowed` bytes may come out of it. `where`: file and entry, for errors.
    ArchiveEntry(std::unique_ptr<QIODevice> unpacking, QString where, qint64 packed, qint64 declared, qint64 *allowed);

    bool isSequential() const override { return true; }
    qint64 declaredSize() const { return m_declared; } ///< what its header says, in bytes: good for progress only
    const QString &where() const { return m_where; }
    const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(Message what, Message next = {});

    std::unique_ptr<QIODevice> m_unpacking;
    QString m_where;
    qint64 m_packed;
    qint64 m_declared;
    qint64 *m_allowed; ///< what is left of maxUnpacked, of the archive
    qint64 m_count = 0;
    std::optional<Error> m_failure;
};

/// A zip archive in memory. Nothing of it is ever written to disk, so the names of its entries lead nowhere.
class Archive
{
public:
    /// Fails for what is no whole zip, for one beyond the bounds above, and for one with encrypted entries.
    static Result<std::unique_ptr<Archive>> open(const QByteArray &bytes, const QString &fileName);
    ~Archive();

    /// Names are compared without regard to case, as the document formats ask.
    bool holds(const QString &name) const;
    /// Fails for a name that is not there, is there twice, or is packed in a way that cannot be read. The entry before
    /// ends where the next is asked for.
    Result<std::unique_ptr<ArchiveEntry>> entry(const QString &name);
    /// A small entry as a whole. Fails besides when it is larger than `most` bytes.
    Result<QByteArray> read(const QString &name, qint64 most);

    const QString &fileName() const { return m_fileName; }

private:
    struct Zip;
    Archive(const QByteArray &bytes, QString fileName);
    Result<void> list(qint64 fileSize);

    QString m_fileName;
    qint64 m_allowed = maxUnpacked;
    std::unique_ptr<Zip> m_zip;
};

} // namespace outturn::office
