// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadMany.h"

#include "app/report/Thrown.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace outturn {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto betweenReports = std::chrono::milliseconds(100);
constexpr double readShare = 0.9;                   ///< of a file's work; the rest is its taker's
constexpr qint64 mostBytesHeld = 256 * 1024 * 1024; ///< of files being read, or waiting to be taken
constexpr size_t mostReaders = 64;

struct Finished
{
    ReadOutcome outcome;
    QByteArray digest; ///< of the bytes
};

Error unexpectedly(const QString &path, Message what)
{
    return {Error::Kind::File, path, std::move(what), Message(QT_TRANSLATE_NOOP("Message", "Try to open it by itself")),
            Error::Need::Nothing};
}

// A folder holds other things than reports. A document that cannot be read may have been one.
bool isNoReport(const QByteArray &bytes)
{
    switch (contentKind(bytes)) {
    case FileKind::Text:
    case FileKind::Project:
    case FileKind::Archive:
    case FileKind::Empty:
    case FileKind::Binary:
        return true;
    case FileKind::Pdf:
    case FileKind::Docx:
    case FileKind::Odt:
    case FileKind::Html:
        break;
    }
    return false;
}

Finished readOne(const FileToRead &file, const Progress &progress, const Access &access)
{
    using State = ReadOutcome::State;
    const auto ended = [&](State state, std::optional<Error> error = {}) {
        return Finished{{file, state, {}, std::move(error), {}}, {}};
    };
    if (file.repeated)
        return ended(State::Repeated);
    if (file.error)
        return ended(State::Failed, file.error);
    if (!file.found && isProjectFile(file.path))
        return ended(State::Project);
    auto bytes = readFileBytes(file.path);
    if (!bytes)
        return ended(State::Failed, bytes.error());
    const QString name = QFileInfo(file.path).fileName();
    auto report = readReport(*bytes, name, progress, access);
    if (!report) {
        Error error = report.error();
        error.where = error.where == name ? file.path : error.where;
        return ended(file.found && isNoReport(*bytes) ? State::Passed : State::Failed, error);
    }
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return {{file, State::Read, ReadFile{*std::move(report), *std::move(bytes)}, {}, {}}, digest};
}

} // namespace

struct ManyReader::State
{
    std::vector<FileToRead> files;
    std::vector<qint64> sizes; ///< at least 1
    ManyProgressFunction progress;
    Access access;
    size_t cores = 1;

    std::vector<std::atomic<double>> parts; ///< read, of each file
    std::atomic<bool> stop = false;
    Clock::time_point nextReport;

    std::mutex mutex; ///< guards what follows
    std::condition_variable finished, taken;
    std::vector<std::optional<Finished>> outcomes;
    size_t nextToRead = 0;
    size_t nextToTake = 0;
    qint64 bytesHeld = 0;

    QHash<QByteArray, QString> digests; ///< of the files taken
    std::vector<std::thread> threads;

    explicit State(std::vector<FileToRead> list) : files(std::move(list)), parts(files.size()), outcomes(files.size())
    {
        sizes.reserve(files.size());
        for (const FileToRead &file : files)
            sizes.push_back(std::max<qint64>(1, std::min(maxFileBytes, QFileInfo(file.path).size())));
    }

    bool mayBegin() const
    {
        return nextToRead == nextToTake ||
               (nextToRead < nextToTake + 2 * threads.size() + 2 && bytesHeld + sizes[nextToRead] <= mostBytesHeld);
    }

    void work();
    Finished read(size_t index);
};

Finished ManyReader::State::read(size_t index)
{
    Access own = access;
    // A file a core; towards the end a file has what the others leave.
    own.threads = static_cast<int>(std::max<size_t>(1, cores / std::min(cores, files.size() - index)));
    const Progress part = [&](double done) {
        parts[index] = done;
        return !stop;
    };
    // What a library throws ends with the file.
    try {
        return readOne(files[index], part, own);
    } catch (...) {
        return {{files[index], ReadOutcome::State::Failed, {}, unexpectedly(files[index].path, causeOfThrown()), {}},
                {}};
    }
}

void ManyReader::State::work()
{
    std::unique_lock lock(mutex);
    while (true) {
        taken.wait(lock, [&] { return stop || nextToRead >= files.size() || mayBegin(); });
        if (stop || nextToRead >= files.size())
            return;
        const size_t index = nextToRead++;
        bytesHeld += sizes[index];
        lock.unlock();
        Finished done = read(index);
        parts[index] = 1;
        lock.lock();
        outcomes[index] = std::move(done);
        finished.notify_all();
    }
}

ManyReader::ManyReader(std::vector<FileToRead> files, const ManyProgressFunction &progress, const Access &access)
    : m_state(std::make_unique<State>(std::move(files)))
{
    m_state->progress = progress;
    m_state->access = access;
    m_state->cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostReaders);
    m_state->nextReport = Clock::now();
    const size_t readers = std::min(m_state->cores, m_state->files.size());
    const std::lock_guard lock(m_state->mutex);
    try {
        for (size_t i = 0; i < readers; ++i)
            m_state->threads.emplace_back([state = m_state.get()] { state->work(); });
    } catch (const std::system_error &) {
        // As many as the system allows; with none next() reads by itself.
    }
}

ManyReader::~ManyReader()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stop = true;
    }
    m_state->taken.notify_all();
    for (std::thread &thread : m_state->threads)
        thread.join();
}

bool ManyReader::report()
{
    State &state = *m_state;
    if (!state.progress || state.stop || Clock::now() < state.nextReport)
        return !state.stop;
    state.nextReport = Clock::now() + betweenReports;
    ManyProgress progress;
    double all = 0;
    double done = 0;
    for (size_t i = 0; i < state.files.size(); ++i) {
        const double part = i + 1 < state.nextToTake ? 1 : readShare * state.parts[i];
        progress.files.push_back({state.files[i].path, part});
        all += static_cast<double>(state.sizes[i]);
        done += static_cast<double>(state.sizes[i]) * part;
    }
    progress.total = all > 0 ? done / all : 1;
    if (!state.progress(progress)) {
        const std::lock_guard lock(state.mutex);
        state.stop = true;
    }
    return !state.stop;
}

Result<std::optional<ReadOutcome>> ManyReader::next()
{
    State &state = *m_state;
    const auto cancelled =
        failure(Error::Kind::Cancelled, {}, Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
    if (!report())
        return cancelled;
    if (state.nextToTake >= state.files.size())
        return std::nullopt;
    std::unique_lock lock(state.mutex);
    std::optional<Finished> &waited = state.outcomes[state.nextToTake];
    if (state.threads.empty()) {
        lock.unlock();
        waited = state.read(state.nextToTake);
        lock.lock();
        state.bytesHeld += state.sizes[state.nextToTake];
    }
    while (!waited) {
        state.finished.wait_for(lock, betweenReports);
        lock.unlock();
        if (!report())
            return cancelled;
        lock.lock();
    }
    Finished done = *std::move(waited);
    waited.reset();
    state.bytesHeld -= state.sizes[state.nextToTake++];
    lock.unlock();
    state.taken.notify_all();
    if (!done.digest.isEmpty()) {
        done.outcome.sameAs = state.digests.value(done.digest);
        if (done.outcome.sameAs.isEmpty())
            state.digests.insert(done.digest, done.outcome.file.path);
    }
    return std::move(done.outcome);
}

} // namespace outturn
