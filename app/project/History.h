// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace outturn {

/// One change that ever was made. Nothing is taken out of the history: what was undone stays, marked.
struct HistoryEntry
{
    enum class State : quint8 {
        Done = 0,
        Undone = 1,
        Superseded = 2
    }; ///< Superseded: undone, then another edit was made

    int number = 0; ///< from 1
    QDateTime time; ///< UTC
    QString who;
    QString report; ///< id
    Edit edit;
    QString note;
    State state = State::Done;
    int step = 0;         ///< number of the first entry of its step; one step is undone at once
    int supersededBy = 0; ///< the entry before which it was superseded; 0 for none
    int takesBack = 0;    ///< the old entry that this one takes back; 0 for none
    QString section;      ///< id of the section it was made in; may be empty
    int edition = 0;      ///< of the report, that stood before it
};

/// What undo takes back at once: a run of entries.
struct HistoryStep
{
    int first = 0, last = 0; ///< entries
    EditSummary what;        ///< of the first
    QString note;            ///< of the first
    int count() const { return last - first + 1; }
};

/// What is said of a step when it is made.
struct StepFacts
{
    QString note = {};
    QString who = {}; ///< empty: whoever runs the program
    /// The old entry that each edit takes back; empty, or one for each edit.
    std::vector<int> takesBack = {};
};

/// Empty members let everything through; the others are all to hold.
struct HistoryFilter
{
    QString report = {};
    QString section = {};
    QString row = {}; ///< a row, or a section whose paragraphs were changed
    QString column = {};
    QString who = {};
    QDate day = {};     ///< in the local time zone
    QString words = {}; ///< in the row, the values or the note, whatever the case
};

/// What there is to choose from in a filter.
struct HistoryReach
{
    QStringList people; ///< who made changes, by name
    QList<QDate> days;  ///< with changes, in the local time zone, latest first
};

/// A state that somebody gave a name: "sent to Geneva".
struct Version
{
    int number = 0; ///< from 1
    QString name;   ///< unique in its project
    QDateTime time; ///< UTC
    QString who;
    QString note;
    int lastDone = 0;    ///< the last entry that stood; 0 for none
    int historySize = 0; ///< entries there were
};

/// An edition of a report, whole, as one project hands it to another.
struct StoredEdition
{
    int number = 0; ///< there
    Report report;
    QByteArray source;
};

} // namespace outturn
