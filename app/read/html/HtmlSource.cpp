// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/HtmlSource.h"

#include "app/source/TextEncoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace outturn::html {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sniffed = 4096; // bytes in which a page says its character set

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool startsWith(QByteArrayView bytes, QByteArrayView lowerCase)
{
    return bytes.size() >= lowerCase.size() &&
           bytes.first(lowerCase.size()).compare(lowerCase, Qt::CaseInsensitive) == 0;
}

bool hasUtf16Mark(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

QByteArray fromUtf16(const QByteArray &bytes, bool &broken)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    broken = decoder.hasError() || bytes.size() % 2 != 0;
    return text.toUtf8();
}

// "charset=" of a meta tag, or "encoding=" of an XML declaration.
QByteArray declaredName(const QByteArray &bytes)
{
    static const QRegularExpression name(u"(?:<meta[^>]{0,400}?charset\\s*=|<\\?xml[^>]{0,200}?encoding\\s*=)\\s*[\"']?"
                                         "\\s*([a-z0-9_.:-]{2,40})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(QString::fromLatin1(bytes.first(std::min(sniffed, bytes.size()))))
        .captured(1)
        .toLatin1()
        .toLower();
}

bool isWindows1252(const QByteArray &name)
{
    static constexpr std::array<const char *, 9> names{
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "ascii", "us-ascii"};
    return std::find_if(names.begin(), names.end(), [&](const char *other) { return name == other; }) != names.end();
}

QByteArray withoutNuls(QByteArray utf8)
{
    return utf8.contains('\0') ? utf8.replace(QByteArray(1, '\0'), "\xEF\xBF\xBD") : utf8;
}

} // namespace

bool looksLikeHtml(const QByteArray &firstBytes)
{
    bool broken = false;
    const QByteArray bytes = hasUtf16Mark(firstBytes) ? fromUtf16(firstBytes.left(8192), broken) : firstBytes;
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (true) {
        while (!rest.isEmpty() && isSpace(rest.front()))
            rest = rest.sliced(1);
        const bool comment = rest.startsWith("<!--");
        if (!comment && !startsWith(rest, "<?xml"))
            break;
        const QByteArrayView end = comment ? "-->" : ">";
        const qsizetype at = rest.indexOf(end);
        if (at < 0)
            return comment; // a comment longer than the first bytes; no text begins with one
        rest = rest.sliced(at + end.size());
    }
    static constexpr std::array<const char *, 26> tags{
        "html", "head", "body", "meta", "title", "style", "script", "table", "h1", "h2",   "h3",     "div", "p",
        "base", "link", "main", "span", "font",  "b",     "strong", "ul",    "ol", "form", "center", "pre", "section"};
    if (startsWith(rest, "<!doctype"))
        return startsWith(rest.sliced(9).trimmed(), "html");
    if (!rest.startsWith('<'))
        return false;
    rest = rest.sliced(1);
    qsizetype length = 0;
    while (length < rest.size() && (isLetter(rest[length]) || (rest[length] >= '0' && rest[length] <= '9')))
        ++length;
    if (length == rest.size() || (!isSpace(rest[length]) && rest[length] != '>' && rest[length] != '/'))
        return false;
    const QByteArrayView name = rest.first(length);
    return std::any_of(tags.begin(), tags.end(),
                       [&](const char *tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; });
}

Characters charactersOf(const QByteArray &bytes)
{
    Characters result;
    if (hasUtf16Mark(bytes)) {
        bool broken = false;
        result.utf8 = withoutNuls(fromUtf16(bytes, broken));
        result.invalidBytes = broken ? std::max<qint32>(1, static_cast<qint32>(result.utf8.count("\xEF\xBF\xBD"))) : 0;
        return result;
    }
    const DetectedEncoding detected = detectEncoding(bytes);
    const QByteArray name = bytes.startsWith("\xEF\xBB\xBF") ? QByteArray() : declaredName(bytes);
    // What is valid UTF-8 with letters beyond ASCII is UTF-8, whatever it says: no other character set looks like it.
    const bool isUtf8 = detected.encoding == SourceDocument::Encoding::Utf8;
    const bool surelyUtf8 = isUtf8 && detected.invalidBytes == 0;
    if (!name.isEmpty() && name != "utf-8" && name != "utf8" && !name.startsWith("utf-16") &&
        (!surelyUtf8 || (name.startsWith("iso-2022") && bytes.contains('\x1B')))) {
        if (isWindows1252(name)) {
            result.utf8 = withoutNuls(decode(bytes, SourceDocument::Encoding::Latin1).toUtf8());
            return result;
        }
        QStringDecoder decoder(name.constData());
        if (decoder.isValid()) {
            const QString text = decoder(bytes);
            result.utf8 = withoutNuls(text.toUtf8());
            result.invalidBytes =
                decoder.hasError() ? std::max<qint32>(1, static_cast<qint32>(text.count(u'\uFFFD'))) : 0;
            return result;
        }
    }
    result.encoding = detected.encoding;
    result.invalidBytes = detected.invalidBytes;
    // UTF-8 that is valid needs no way through QString.
    result.utf8 = withoutNuls(surelyUtf8 ? bytes : decode(bytes, detected.encoding).toUtf8());
    if (result.utf8.startsWith("\xEF\xBB\xBF"))
        result.utf8.remove(0, 3);
    return result;
}

namespace {

// Copies a page piece by piece, and leaves pieces out.
class Preparation
{
public:
    explicit Preparation(const QByteArray &utf8) : m_in(utf8) { m_out.reserve(utf8.size()); }

    Prepared run()
    {
        Prepared result;
        while (m_at < m_in.size()) {
            const qsizetype next = m_in.indexOf('<', m_at);
            if (next < 0 || next + 1 >= m_in.size())
                break;
            m_at = next;
            const char c = m_in[m_at + 1];
            if (c == '!')
                takeDeclaration();
            else if (c == '?')
                leaveOut(endAfter(">", m_at));
            else if (isLetter(c) || c == '/')
                takeTag();
            else
                ++m_at;
            if (m_tags > maxTags || m_attributes > maxAttributes) {
                result.tooManyTags = m_tags > maxTags;
                result.tooManyAttributes = !result.tooManyTags;
                return result;
            }
        }
        m_out.append(m_in.constData() + m_copied, m_in.size() - m_copied);
        result.utf8 = std::move(m_out);
        return result;
    }

private:
    qsizetype endAfter(const char *mark, qsizetype from) const
    {
        const qsizetype at = m_in.indexOf(mark, from);
        return at < 0 ? m_in.size() : at + static_cast<qsizetype>(qstrlen(mark));
    }

    void leaveOut(qsizetype end)
    {
        m_out.append(m_in.constData() + m_copied, m_at - m_copied);
        m_at = m_copied = end;
    }

    void takeDeclaration()
    {
        const QByteArrayView rest = QByteArrayView(m_in).sliced(m_at);
        if (rest.startsWith("<!-->") || rest.startsWith("<!--->")) {
            leaveOut(m_at + (rest[4] == '>' ? 5 : 6));
        } else if (rest.startsWith("<!--")) {
            leaveOut(endAfter("-->", m_at + 4));
        } else if (rest.startsWith("<![CDATA[")) {
            leaveOut(m_at + 9);
            const qsizetype end = m_in.indexOf("]]>", m_at);
            const qsizetype last = end < 0 ? m_in.size() : end;
            for (; m_at < last; ++m_at) {
                const char c = m_in[m_at];
                m_out += c == '<' ? QByteArrayView("&lt;") : c == '&' ? QByteArrayView("&amp;") : QByteArrayView(&c, 1);
            }
            m_at = m_copied = std::min(last + 3, m_in.size());
        } else {
            // A doctype may hold declarations of its own, in brackets.
            const qsizetype close = m_in.indexOf('>', m_at);
            const QByteArrayView declaration = close < 0 ? rest : rest.first(close - m_at);
            const qsizetype bracket = startsWith(rest, "<!doctype") ? declaration.indexOf('[') : -1;
            leaveOut(bracket < 0 ? endAfter(">", m_at) : endAfter(">", endAfter("]", m_at + bracket)));
        }
    }

    void takeTag()
    {
        ++m_tags;
        const qsizetype start = m_at;
        qsizetype i = start + 1;
        while (i < m_in.size() && !isSpace(m_in[i]) && m_in[i] != '>' && (m_in[i] != '/' || i == start + 1))
            ++i;
        const QByteArrayView name = QByteArrayView(m_in).sliced(start + 1, i - start - 1);
        m_attributes = 0;
        bool valueNext = false;
        for (; i < m_in.size() && m_in[i] != '>'; ++i) {
            const char c = m_in[i];
            if ((c == '"' || c == '\'') && valueNext) {
                const qsizetype close = m_in.indexOf(c, i + 1);
                if (close < 0)
                    break;
                i = close;
            }
            // As an attribute begins after any of these, there are at most as many.
            if (c == '=' || c == '"' || c == '\'' || c == '/' || (isSpace(c) && !isSpace(m_in[i - 1])))
                ++m_attributes;
            valueNext = c == '=' || (valueNext && isSpace(c));
        }
        m_attributes /= 3; // name="value" counts three times
        i = std::min(i + 1, m_in.size());
        if (name.compare("wbr", Qt::CaseInsensitive) == 0) {
            leaveOut(i);
            return;
        }
        m_at = i;
        if (m_in[i - 1] != '>' || m_in[i - 2] == '/')
            return;
        if (name.compare("script", Qt::CaseInsensitive) == 0)
            skipRaw("script", m_scriptsEnd);
        else if (name.compare("style", Qt::CaseInsensitive) == 0)
            skipRaw("style", m_stylesEnd);
    }

    // The words of a script are no tags; where it does not end, they are.
    void skipRaw(const char *name, bool &haveEnd)
    {
        for (qsizetype at = m_in.indexOf("</", m_at); haveEnd && at >= 0; at = m_in.indexOf("</", at + 2)) {
            if (startsWith(QByteArrayView(m_in).sliced(at + 2), name)) {
                // What stands in it is not needed, and may hold what looks like an end to the parser.
                leaveOut(at);
                return;
            }
        }
        haveEnd = false;
    }

    const QByteArray &m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_copied = 0;
    qint64 m_tags = 0;
    int m_attributes = 0;     ///< of the last tag
    bool m_scriptsEnd = true; ///< one may still be closed
    bool m_stylesEnd = true;
};

} // namespace

Prepared prepared(const QByteArray &utf8)
{
    return Preparation(utf8).run();
}

} // namespace outturn::html
