// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Message.h"

#include <tl/expected.hpp>

namespace outturn {

/// What went wrong, where, why and what to do next. Errors are values: no exception leaves a function's file.
struct Error
{
    /// The numbers are the exit statuses of the command line.
    enum class Kind { Usage = 2, File = 3, Refused = 4, Cancelled = 5 };

    /// What would make the same work go on.
    enum class Need { Nothing, Password, Recognition };

    Kind kind = Kind::File;
    QString where; ///< the file, and the place in it: "mexico.txt, line 12", "impact-1/1.2/idps, actual"
    Message what;  ///< the cause
    Message next;  ///< what a person can do about it; may be empty
    Need need = Need::Nothing;

    /// "where: what. next" on one line.
    QString english() const;
    QString translated() const;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString where, Message what, Message next = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(where), std::move(what), std::move(next)});
}

} // namespace outturn
