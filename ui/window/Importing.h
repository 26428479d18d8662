// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ImportMany.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;

namespace outturn {

/// Reads many files into one new draft project on another thread. Deleting it cancels and waits; what take() was not
/// called for leaves no draft.
class Importing : public QObject
{
    Q_OBJECT

public:
    explicit Importing(const QStringList &files, const Access &access = {}, QObject *parent = nullptr);
    ~Importing() override;

    void start();
    void cancel() { m_cancelled = true; }
    /// Where the project stands once finished() was heard and the outcome has no error.
    QString draft() const { return m_draft; }
    const Access &access() const { return m_access; }
    /// Once after finished(); the draft is then the caller's.
    ImportOutcome take();

Q_SIGNALS:
    /// `files`: the names of those being read.
    void progressed(int permille, const QStringList &files);
    void finished();

private:
    QStringList m_files;
    Access m_access;
    QString m_draft;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::optional<ImportOutcome> m_outcome;
};

} // namespace outturn
