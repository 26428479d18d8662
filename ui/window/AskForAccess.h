// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"

#include <optional>

class QWidget;

namespace outturn {

/// Whether the program that recognises text in pictures is installed.
bool canRecognise();

struct AccessAnswer
{
    bool asked = false;           ///< there was something that they could give
    std::optional<Access> access; ///< what to read the file with; nothing when they do not want that
};
/// Asks a person for what reading `path` ended for: its password, or leave to recognise the text of its pictures.
/// `before` is what it was read with.
AccessAnswer askForAccess(QWidget *parent, const Error &error, const QString &path, const Access &before);

/// The error with the next step that a person has in the window, on this computer: to enter a password, to have text
/// recognised, or what to install for that.
Error withNextStep(Error error);

} // namespace outturn
