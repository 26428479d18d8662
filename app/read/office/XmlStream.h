// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/read/office/Archive.h"

#include <QXmlStreamReader>

namespace outturn::office {

/// Bounds of the XML in an archive, beside those of the archive itself.
inline constexpr int maxDepth = 256;       ///< elements in each other
inline constexpr int maxAttributes = 256;  ///< of one element; comparing them takes the square of it
inline constexpr int maxNamespaces = 1024; ///< declared around one element
inline constexpr int maxElements = 20'000'000;
inline constexpr qint64 maxTag = 4 * 1024 * 1024; ///< bytes

/// The namespaces that the readers know; WordprocessingML's is the same in its transitional and its strict form.
enum class Ns : quint8 { Other, Word, Compatibility, Office, Text, Table, Style, Draw, Packages };

/// A part of an archive as a stream of elements and text, in bounds: no document type, so no entity of its own, and no
/// depth, size or number beyond those above. After any error it is Finished, and failure() says why, with the line.
/// Of alternatives for programs of different age (mc:AlternateContent) only the first is seen, as if it stood alone.
class XmlStream
{
public:
    enum class Token : quint8 { Start, End, Text, Finished };

    XmlStream(std::unique_ptr<ArchiveEntry> entry, const Progress &progress);
    ~XmlStream();

    Token next();
    /// To the end of the element that was started last.
    void skip();

    Ns ns() const { return m_ns; }                       ///< of the element
    QStringView name() const { return m_reader.name(); } ///< of the element, without its prefix
    bool is(Ns space, QStringView name) const { return m_ns == space && m_reader.name() == name; }
    QStringView text() const { return m_reader.text(); }
    /// By its name without prefix; null when it is not there. Valid until the next token.
    QStringView attribute(QStringView name) const;
    /// A number in an attribute, within bounds; `otherwise` when it is none.
    int number(QStringView name, int otherwise, int least = 0, int most = 1'000'000) const;

    void fail(Message what, Message next = {}); ///< ends the stream at this place
    const std::optional<Error> &failure() const { return m_failure; }

private:
    class Guard;

    Token finished();
    bool started(); ///< false when the element is beyond a bound
    bool alternative(QXmlStreamReader::TokenType type);
    void skipRaw();

    std::unique_ptr<Guard> m_guard;
    QXmlStreamReader m_reader;
    QXmlStreamAttributes m_attributes;
    std::optional<Error> m_failure;
    Ns m_ns = Ns::Other;
    std::vector<qsizetype> m_declared; ///< namespaces, of each element that is open
    std::vector<bool> m_choices;       ///< of each mc:AlternateContent that is open: a choice was taken
    qsizetype m_namespaces = 0;
    int m_elements = 0;
};

} // namespace outturn::office
