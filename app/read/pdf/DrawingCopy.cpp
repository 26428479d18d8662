// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/DrawingCopy.h"

#include "app/read/pdf/ContentFilter.h"

#include <zlib.h>

#include <algorithm>
#include <map>
#include <optional>

namespace outturn::pdf {

namespace {

constexpr qsizetype largestStream = 16 * 1024 * 1024; ///< unpacked; a page of tables has some ten thousand bytes
constexpr qsizetype largestCopy = 256 * 1024 * 1024;
constexpr qsizetype largestDictionary = 8192;

// Another name of the same length, so that no offset moves.
void hideNames(char *data, qsizetype size)
{
    static constexpr QByteArrayView names[] = {"/Font", "/Image", "/Pattern"};
    const char *const end = data + size;
    for (char *at = std::find(data, data + size, '/'); at != end; at = std::find(at + 1, data + size, '/')) {
        for (const QByteArrayView name : names) {
            if (end - at <= name.size() || !std::equal(name.begin(), name.end(), at))
                continue;
            if (const char next = at[name.size()]; isPdfSpace(next) || isPdfDelimiter(next))
                at[1] = 'X';
        }
    }
}

qsizetype positionOf(QByteArrayView dictionary, QByteArrayView key)
{
    for (qsizetype at = dictionary.indexOf(key); at >= 0; at = dictionary.indexOf(key, at + 1)) {
        const qsizetype end = at + key.size();
        if (end < dictionary.size() && (isPdfSpace(dictionary[end]) || isPdfDelimiter(dictionary[end])))
            return end;
    }
    return -1;
}

bool has(QByteArrayView dictionary, QByteArrayView key)
{
    return positionOf(dictionary, key) >= 0;
}

// The number that stands after a key or a word.
std::optional<qsizetype> numberOf(QByteArrayView dictionary, QByteArrayView key)
{
    qsizetype i = positionOf(dictionary, key);
    if (i < 0)
        return std::nullopt;
    while (i < dictionary.size() && isPdfSpace(dictionary[i]))
        ++i;
    qsizetype number = 0;
    const qsizetype first = i;
    for (; i < dictionary.size() && isPdfDigit(dictionary[i]) && i - first < 10; ++i)
        number = number * 10 + (dictionary[i] - '0');
    return i > first ? std::optional(number) : std::nullopt;
}

// "12 0 R" after a key; empty where there is none.
QByteArray referenceOf(QByteArrayView dictionary, QByteArrayView key)
{
    const qsizetype from = positionOf(dictionary, key);
    const qsizetype end = from < 0 ? -1 : dictionary.indexOf('R', from);
    if (end < 0 || end - from > 40)
        return {};
    return dictionary.sliced(from, end + 1 - from).trimmed().toByteArray();
}

/// Nothing where the data is broken, or larger than any page's.
std::optional<QByteArray> inflated(QByteArrayView packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    QByteArray result(std::clamp<qsizetype>(packed.size() * 6, 4096, largestStream), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int status = Z_OK;
    while (status == Z_OK) {
        const auto done = static_cast<qsizetype>(stream.total_out);
        if (done == result.size()) {
            if (done >= largestStream)
                break;
            result.resize(std::min(2 * done, largestStream));
        }
        stream.next_out = reinterpret_cast<Bytef *>(result.data()) + done;
        stream.avail_out = static_cast<uInt>(result.size() - done);
        status = inflate(&stream, Z_NO_FLUSH);
    }
    const auto size = static_cast<qsizetype>(stream.total_out);
    inflateEnd(&stream);
    if (status != Z_STREAM_END)
        return std::nullopt;
    result.truncate(size);
    return result;
}

struct Stream
{
    qsizetype number = 0; ///< of its object
    QByteArrayView dictionary;
    QByteArrayView data;
};

// "12 0 obj << … >> stream … endstream", with the word "stream" at `word`.
std::optional<Stream> streamAt(QByteArrayView bytes, qsizetype word)
{
    qsizetype close = word - 1;
    while (close >= 0 && isPdfSpace(bytes[close]))
        --close;
    if (close < 1 || bytes[close] != '>' || bytes[close - 1] != '>')
        return std::nullopt;
    const qsizetype window = std::max<qsizetype>(0, close - largestDictionary);
    const qsizetype found = bytes.sliced(window, close - window).lastIndexOf(" obj");
    if (found < 0)
        return std::nullopt;
    const qsizetype start = window + found;
    Stream result;
    result.dictionary = bytes.sliced(start + 4, close + 1 - start - 4).trimmed();
    if (!result.dictionary.startsWith("<<"))
        return std::nullopt;
    // Back over the generation, which is 0 in whatever makers write, to the number.
    qsizetype i = start;
    if (i < 3 || bytes[i - 1] != '0' || bytes[i - 2] != ' ')
        return std::nullopt;
    i -= 2;
    qsizetype first = i;
    while (first > 0 && i - first < 9 && isPdfDigit(bytes[first - 1]))
        --first;
    if (first == i)
        return std::nullopt;
    for (qsizetype digit = first; digit < i; ++digit)
        result.number = result.number * 10 + (bytes[digit] - '0');
    qsizetype from = word + 6;
    if (from + 1 < bytes.size() && bytes[from] == '\r')
        ++from;
    if (from < bytes.size() && bytes[from] == '\n')
        ++from;
    // The length may be told elsewhere, or wrong.
    qsizetype end = from + numberOf(result.dictionary, "/Length").value_or(0);
    if (end > bytes.size() ||
        !bytes.sliced(end).first(std::min<qsizetype>(12, bytes.size() - end)).trimmed().startsWith("endstream"))
        end = bytes.indexOf("endstream", from);
    if (end < 0)
        return std::nullopt;
    result.data = bytes.sliced(from, end - from);
    return result;
}

bool mayBeContent(QByteArrayView dictionary)
{
    // Of a file, a font, a character map, a picture, a function, a colour profile or a cross-reference.
    for (const char *key :
         {"/Length1", "/Width", "/FunctionType", "/N", "/Alternate", "/W", "/CIDSystemInfo", "/Params", "/ShadingType",
          "/PatternType", "/Type1C", "/CIDFontType0C", "/OpenType", "/XML"}) {
        if (has(dictionary, key))
            return false;
    }
    return true;
}

// The dictionary of the stream when it is no longer packed.
QByteArray unpacked(QByteArrayView dictionary, qsizetype length)
{
    QByteArray result = dictionary.chopped(2).toByteArray();
    for (const char *key : {"/Filter", "/Length"}) {
        if (const qsizetype end = positionOf(result, key); end >= 0)
            result[end - 3] = 'X';
    }
    hideNames(result.data(), result.size());
    return result + "/Length " + QByteArray::number(length) + ">>";
}

// Nothing for a stream that stays as it is.
std::optional<QByteArray> drawn(const Stream &stream)
{
    const bool isObjects = has(stream.dictionary, "/ObjStm");
    if (!isObjects && !mayBeContent(stream.dictionary))
        return std::nullopt;
    const bool isPlain = !has(stream.dictionary, "/Filter");
    const bool isFlate = has(stream.dictionary, "/FlateDecode") && !has(stream.dictionary, "/DecodeParms") &&
                         stream.dictionary.count("Decode") == 1;
    if (isPlain ? isObjects : !isFlate)
        return std::nullopt;
    auto content = isPlain ? stream.data.toByteArray() : inflated(stream.data);
    if (isObjects) {
        if (content)
            hideNames(content->data(), content->size());
        return content;
    }
    return content && content->size() <= largestStream ? withoutText(*content) : QByteArray();
}

void addUnpacked(QByteArray &copy, const QByteArray &bytes)
{
    const QByteArrayView original(bytes);
    const qsizetype mark = original.lastIndexOf("startxref");
    const auto previous = mark < 0 ? std::nullopt : numberOf(original.sliced(mark), "startxref");
    if (!previous || *previous >= bytes.size())
        return;
    const QByteArrayView trailer = original.sliced(*previous);
    const QByteArray root = referenceOf(trailer, "/Root");
    const auto size = numberOf(trailer, "/Size");
    if (root.isEmpty() || !size)
        return;
    std::map<qsizetype, qsizetype> offsets; // a later object of the same number is the newer one
    for (qsizetype at = original.indexOf("stream"); at >= 0; at = original.indexOf("stream", at + 6)) {
        const auto stream = streamAt(original, at);
        if (!stream)
            continue;
        at = stream->data.end() - original.begin() + 3; // on to the word in "endstream"
        if (stream->number >= *size || copy.size() > largestCopy)
            continue;
        const auto content = drawn(*stream);
        if (!content)
            continue;
        copy += '\n';
        offsets[stream->number] = copy.size();
        copy += QByteArray::number(stream->number) + " 0 obj\n" + unpacked(stream->dictionary, content->size()) +
                "\nstream\n" + *content + "\nendstream\nendobj\n";
    }
    const QByteArray start = QByteArray::number(copy.size());
    copy += "xref\n";
    for (const auto &[number, offset] : offsets)
        copy +=
            QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    copy += "trailer\n<</Size " + QByteArray::number(*size) + "/Root " + root + "/Prev " +
            QByteArray::number(*previous) + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray drawingCopy(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    hideNames(copy.data(), copy.size());
    if (bytes.startsWith("%PDF-") && bytes.indexOf("/Encrypt") < 0)
        addUnpacked(copy, bytes);
    return copy;
}

} // namespace outturn::pdf
