// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace outturn {

/// A sentence for a person, kept as its English pattern and its arguments (%1, %2 …) and translated where it is shown.
/// Patterns are marked with QT_TRANSLATE_NOOP("Message", "…") so that translators see them.
struct Message
{
    QByteArray pattern;
    QStringList arguments;

    Message() = default;
    explicit Message(const char *text, QStringList args = {}) : pattern(text), arguments(std::move(args)) {}

    /// The English sentence: for the command line and for files, the same on every machine.
    QString english() const;
    /// The sentence in the language of the window.
    QString translated() const;

    bool operator==(const Message &) const = default;
};

} // namespace outturn
