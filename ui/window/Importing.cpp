// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Importing.h"

#include "app/project/Drafts.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <exception>

namespace outturn {

Importing::Importing(const QStringList &files, const Access &access, QObject *parent)
    : QObject(parent), m_files(files), m_access(access), m_draft(newDraftPath(QStringLiteral("reports")))
{
}

Importing::~Importing()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
    if (m_outcome && !m_outcome->error)
        QFile::remove(m_draft);
}

void Importing::start()
{
    m_thread.reset(QThread::create([this] {
        // What a library throws on this thread would end the whole program.
        try {
            m_outcome = importMany(
                m_files, m_draft,
                [this](const ManyProgress &now) {
                    QStringList names;
                    for (const FileProgress &file : now.files)
                        names += QFileInfo(file.path).fileName();
                    Q_EMIT progressed(static_cast<int>(now.total * 1000), names);
                    return !m_cancelled;
                },
                m_access);
        } catch (const std::exception &exception) {
            m_outcome = ImportOutcome{{},
                                      Error{Error::Kind::File,
                                            m_draft,
                                            Message(QT_TRANSLATE_NOOP("Message", "reading it failed: %1"),
                                                    {QString::fromLocal8Bit(exception.what())}),
                                            {}}};
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, &Importing::finished);
    m_thread->start();
}

ImportOutcome Importing::take()
{
    ImportOutcome outcome = *std::move(m_outcome);
    m_outcome.reset();
    return outcome;
}

} // namespace outturn
