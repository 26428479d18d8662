// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/FilesToRead.h"
#include "app/read/ReadReport.h"

#include <memory>

namespace outturn {

/// What reading one file of several gave.
struct ReadOutcome
{
    /// Passed: found in a folder, and no report (a picture, a project, a text about something else).
    /// Project: named by a person; whoever knows projects opens it.
    enum class State { Read, Project, Repeated, Passed, Failed };

    FileToRead file;
    State state = State::Failed;
    std::optional<ReadFile> read; ///< Read
    std::optional<Error> error;   ///< Failed, Passed
    QString sameAs;               ///< an earlier file with the same bytes; both are read. Empty: none
};

/// How far one file is, 0…1.
struct FileProgress
{
    QString path;
    double part = 0;
};

/// How far all are. Large files count for more than small ones.
struct ManyProgress
{
    double total = 0; ///< 0…1
    std::vector<FileProgress> files;
};
/// Called about ten times a second, on the thread that waits; false cancels.
using ManyProgressFunction = std::function<bool(const ManyProgress &)>;

/// Reads many files side by side on all cores, a file a core, and hands them out in their order. One bad file stops no
/// other, neither by an error nor by taking more memory than there is. Only a few files are held at a time: reading
/// waits for whoever takes the outcomes.
class ManyReader
{
public:
    ManyReader(std::vector<FileToRead> files, const ManyProgressFunction &progress = {}, const Access &access = {});
    ~ManyReader(); ///< cancels, and waits for the files being read
    ManyReader(const ManyReader &) = delete;
    ManyReader &operator=(const ManyReader &) = delete;

    /// The next file's outcome, in order; nothing after the last. An error only when cancelled.
    Result<std::optional<ReadOutcome>> next();
    /// Tells how far everything is, for one who works on a file taken with next(); false when cancelled.
    bool report();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outturn
