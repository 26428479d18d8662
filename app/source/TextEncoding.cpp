// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source/TextEncoding.h"

#include <array>
#include <cstring>

namespace outturn {

namespace {

// Windows-1252, 0x80–0x9F; 0 where the code page has nothing and Latin-1's control character stands.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Length of the well-formed UTF-8 sequence at `i`, 0 when there is none. Overlong forms and surrogates are not
// well-formed.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype i)
{
    const auto at = [&](qsizetype k) { return static_cast<unsigned char>(k < bytes.size() ? bytes[k] : 0); };
    const auto tail = [&](qsizetype k) { return (at(k) & 0xC0) == 0x80; };
    const unsigned char c = at(i);
    if (c < 0x80)
        return 1;
    if (c >= 0xC2 && c <= 0xDF)
        return tail(i + 1) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF) {
        const bool fine =
            tail(i + 1) && tail(i + 2) && !(c == 0xE0 && at(i + 1) < 0xA0) && !(c == 0xED && at(i + 1) > 0x9F);
        return fine ? 3 : 0;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        const bool fine = tail(i + 1) && tail(i + 2) && tail(i + 3) && !(c == 0xF0 && at(i + 1) < 0x90) &&
                          !(c == 0xF4 && at(i + 1) > 0x8F);
        return fine ? 4 : 0;
    }
    return 0;
}

} // namespace

DetectedEncoding detectEncoding(QByteArrayView bytes)
{
    DetectedEncoding result;
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    qint32 wellFormed = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        // Nearly all of a report is ASCII: eight bytes at a time.
        quint64 eight = 0;
        while (i + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + i, 8);
            if (eight & 0x8080808080808080U)
                break;
            i += 8;
        }
        if (i == bytes.size())
            break;
        const qsizetype length = sequenceLength(bytes, i);
        if (length > 1)
            ++wellFormed;
        if (length == 0) {
            ++result.invalidBytes;
            if (result.firstInvalid < 0)
                result.firstInvalid = static_cast<qint32>(i);
        }
        i += std::max<qsizetype>(length, 1);
    }
    if (result.invalidBytes > wellFormed && !marked) {
        result.encoding = SourceDocument::Encoding::Latin1;
        result.invalidBytes = 0;
        result.firstInvalid = -1;
    }
    return result;
}

QString decode(QByteArrayView bytes, SourceDocument::Encoding encoding)
{
    if (encoding == SourceDocument::Encoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windows1252[c.unicode() - 0x80])
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

std::optional<QByteArray> encode(const QString &text, SourceDocument::Encoding encoding)
{
    if (encoding == SourceDocument::Encoding::Utf8)
        return text.toUtf8();
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto special = std::find(windows1252.begin(), windows1252.end(), c.unicode());
        const bool control = c.unicode() >= 0x80 && c.unicode() < 0xA0 && !windows1252[c.unicode() - 0x80];
        if (c.unicode() < 0x80 || control || (c.unicode() >= 0xA0 && c.unicode() <= 0xFF))
            bytes += static_cast<char>(c.unicode());
        else if (special != windows1252.end())
            bytes += static_cast<char>(0x80 + (special - windows1252.begin()));
        else
            return std::nullopt;
    }
    return bytes;
}

} // namespace outturn
