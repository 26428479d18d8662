// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/html/HtmlTree.h"

#include <QString>

namespace outturn::html {

/// Puts the words of a paragraph or a cell together as a page shows them: white space, no-break spaces too, as one
/// space; soft hyphens and spaces without width away; raised and lowered digits as such ("m²"), so that they do not
/// become digits of the number before them.
class Words
{
public:
    void add(QStringView text);
    void addSpace() { m_space = m_space || !m_text.isEmpty(); }
    void beginRaised() { m_raisedFrom = m_raisedFrom < 0 ? position() : m_raisedFrom; }
    /// `isCell`: a mark after a number is left out, as it would else be no number any more, and wasRaised() says so.
    void endRaised(bool raised, bool isCell);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool wasRaised() const { return m_wasRaised; }
    const QString &text() const { return m_text; }
    QString take();

private:
    qsizetype position() const { return m_text.size(); }

    QString m_text;
    bool m_space = false; ///< one comes before the next word
    bool m_wasRaised = false;
    qsizetype m_raisedFrom = -1;
};

/// Whether the element is the mark of a note, "1" or "[2]", which leads to the note and is no word of the text.
bool isNoteMark(const Tree &tree, qint32 node);

} // namespace outturn::html
