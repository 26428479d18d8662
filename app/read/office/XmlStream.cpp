// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/XmlStream.h"

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;

Message noReport()
{
    return Message(QT_TRANSLATE_NOOP("Message", "Check where it comes from; no program writes a report like this"));
}

Ns namespaceOf(QStringView uri)
{
    if (uri == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
        uri == u"http://purl.oclc.org/ooxml/wordprocessingml/main")
        return Ns::Word;
    if (uri == u"urn:oasis:names:tc:opendocument:xmlns:text:1.0")
        return Ns::Text;
    if (uri == u"urn:oasis:names:tc:opendocument:xmlns:table:1.0")
        return Ns::Table;
    if (uri == u"urn:oasis:names:tc:opendocument:xmlns:office:1.0")
        return Ns::Office;
    if (uri == u"urn:oasis:names:tc:opendocument:xmlns:style:1.0")
        return Ns::Style;
    if (uri == u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")
        return Ns::Draw;
    if (uri == u"http://schemas.openxmlformats.org/markup-compatibility/2006")
        return Ns::Compatibility;
    if (uri == u"http://schemas.openxmlformats.org/package/2006/relationships")
        return Ns::Packages;
    return Ns::Other;
}

} // namespace

// Stands between entry and reader: says how far it is, and looks at the tags before the reader has to take them in.
class XmlStream::Guard : public QIODevice
{
public:
    Guard(std::unique_ptr<ArchiveEntry> entry, const Progress &progress)
        : m_entry(std::move(entry)), m_progress(progress)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    const ArchiveEntry &entry() const { return *m_entry; }
    bool isCancelled() const { return m_cancelled; }
    bool hasWildTag() const { return m_wild; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        constexpr qint64 step = 256 * 1024;
        if (m_cancelled || m_wild)
            return -1;
        const qint64 count = m_entry->read(data, most);
        for (qint64 i = 0; i < count; ++i)
            take(data[i]);
        m_count += std::max<qint64>(count, 0);
        if (m_count >= m_nextReport && m_progress) {
            m_nextReport = m_count + step;
            const double all = static_cast<double>(std::max(m_entry->declaredSize(), m_count) + 1);
            m_cancelled = !m_progress(static_cast<double>(m_count) / all);
        }
        return m_cancelled || m_wild ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class In : quint8 { Text, Open, Tag, Single, Double, Mark, Comment, CData, Instruction };

    void take(char c)
    {
        if (c == '\0') // UTF-16
            return;
        switch (m_in) {
        case In::Text:
            if (c == '<') {
                m_in = In::Open;
                m_tag = m_values = 0;
            }
            return;
        case In::Open:
            m_in = c == '!' ? In::Mark : c == '?' ? In::Instruction : c == '>' ? In::Text : In::Tag;
            break;
        case In::Mark: // <!-- or <![CDATA[ or <!DOCTYPE, which ends reading anyway
            m_in = c == '-' ? In::Comment : c == '[' ? In::CData : In::Tag;
            m_last = m_beforeLast = '\0';
            return;
        case In::Tag:
            if (c == '>')
                m_in = In::Text;
            else if (c == '"' || c == '\'')
                m_in = c == '"' ? In::Double : In::Single;
            break;
        case In::Single:
        case In::Double:
            if (c == (m_in == In::Double ? '"' : '\'')) {
                m_in = In::Tag;
                ++m_values;
            }
            break;
        case In::Comment:
        case In::CData: {
            const char end = m_in == In::Comment ? '-' : ']';
            if (c == '>' && m_last == end && m_beforeLast == end)
                m_in = In::Text;
            m_beforeLast = m_last;
            m_last = c;
            return;
        }
        case In::Instruction:
            if (c == '>' && m_last == '?')
                m_in = In::Text;
            m_last = c;
            return;
        }
        if (++m_tag > maxTag || m_values > maxAttributes)
            m_wild = true;
    }

    std::unique_ptr<ArchiveEntry> m_entry;
    const Progress &m_progress;
    qint64 m_count = 0;
    qint64 m_nextReport = 0;
    qint64 m_tag = 0;
    int m_values = 0;
    In m_in = In::Text;
    char m_last = '\0';
    char m_beforeLast = '\0';
    bool m_cancelled = false;
    bool m_wild = false;
};

XmlStream::XmlStream(std::unique_ptr<ArchiveEntry> entry, const Progress &progress)
    : m_guard(std::make_unique<Guard>(std::move(entry), progress)), m_reader(m_guard.get())
{
}

XmlStream::~XmlStream() = default;

void XmlStream::fail(Message what, Message next)
{
    if (m_failure)
        return;
    m_failure = Error{Error::Kind::File,
                      u"%1, line %2"_s.arg(m_guard->entry().where()).arg(std::max<qint64>(m_reader.lineNumber(), 1)),
                      std::move(what), std::move(next)};
}

XmlStream::Token XmlStream::finished()
{
    if (m_failure)
        return Token::Finished;
    if (m_guard->isCancelled())
        m_failure = Error{Error::Kind::Cancelled,
                          m_guard->entry().where(),
                          Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")),
                          {}};
    else if (const auto &failed = m_guard->entry().failure())
        m_failure = failed;
    else if (m_guard->hasWildTag())
        fail(Message(QT_TRANSLATE_NOOP("Message", "an element has more than %1 attributes, or is larger than %2 MB"),
                     {QString::number(maxAttributes), QString::number(maxTag / 1024 / 1024)}),
             noReport());
    else if (m_reader.hasError())
        fail(Message(QT_TRANSLATE_NOOP("Message", "its XML is broken: %1"), {m_reader.errorString()}),
             Message(
                 QT_TRANSLATE_NOOP("Message", "Get the file again, or open and save it in the program that made it")));
    return Token::Finished;
}

XmlStream::Token XmlStream::next()
{
    while (!m_failure) {
        const auto type = m_reader.readNext();
        switch (type) {
        case QXmlStreamReader::StartElement:
            if (!started())
                return Token::Finished;
            if (m_ns == Ns::Compatibility && alternative(type))
                break;
            return Token::Start;
        case QXmlStreamReader::EndElement:
            m_namespaces -= m_declared.back();
            m_declared.pop_back();
            m_ns = namespaceOf(m_reader.namespaceUri());
            if (m_ns == Ns::Compatibility && alternative(type))
                break;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD:
            fail(Message(QT_TRANSLATE_NOOP("Message", "it declares a document type (DTD), which no report needs")),
                 noReport());
            return Token::Finished;
        case QXmlStreamReader::EntityReference:
            fail(Message(QT_TRANSLATE_NOOP("Message", "it uses an entity of its own, which no report needs")),
                 noReport());
            return Token::Finished;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return finished();
        default:
            break;
        }
    }
    return Token::Finished;
}

bool XmlStream::started()
{
    const qsizetype declared = m_reader.namespaceDeclarations().size();
    m_declared.push_back(declared);
    m_namespaces += declared;
    ++m_elements;
    if (m_declared.size() > maxDepth)
        fail(Message(QT_TRANSLATE_NOOP("Message", "its elements stand more than %1 deep in each other"),
                     {QString::number(maxDepth)}),
             noReport());
    else if (m_namespaces > maxNamespaces || m_elements > maxElements)
        fail(Message(QT_TRANSLATE_NOOP("Message", "it has more elements and namespaces than a report can have")),
             noReport());
    if (m_failure)
        return false;
    m_attributes = m_reader.attributes();
    m_ns = namespaceOf(m_reader.namespaceUri());
    return true;
}

// True when the token belongs to the frame around alternatives, which nobody needs to see.
bool XmlStream::alternative(QXmlStreamReader::TokenType type)
{
    const bool start = type == QXmlStreamReader::StartElement;
    const QStringView name = m_reader.name();
    if (name == u"AlternateContent") {
        if (start)
            m_choices.push_back(false);
        else if (!m_choices.empty())
            m_choices.pop_back();
        return true;
    }
    if (name != u"Choice" && name != u"Fallback")
        return false;
    if (start && !m_choices.empty()) {
        if (m_choices.back())
            skipRaw();
        else
            m_choices.back() = true;
    }
    return true;
}

void XmlStream::skip()
{
    skipRaw();
}

void XmlStream::skipRaw()
{
    const size_t depth = m_declared.size();
    while (!m_failure && m_declared.size() >= depth) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!started())
                return;
            break;
        case QXmlStreamReader::EndElement:
            m_namespaces -= m_declared.back();
            m_declared.pop_back();
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            finished();
            return;
        default:
            break;
        }
    }
}

QStringView XmlStream::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

int XmlStream::number(QStringView name, int otherwise, int least, int most) const
{
    bool good = false;
    const int value = attribute(name).trimmed().toInt(&good);
    return good ? std::clamp(value, least, most) : otherwise;
}

} // namespace outturn::office
