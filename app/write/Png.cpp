// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/Png.h"

#include "app/write/PngPalette.h"

#include <QtEndian>

#include <zlib.h>

#include <cstring>
#include <vector>

namespace outturn {

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
constexpr int packing = 1;                 // zlib's level: higher ones cost several times the time for little
constexpr qsizetype packedTextFrom = 1024; // bytes; shorter words stay readable in the file
constexpr qsizetype chunkFrame = 12;       // length, type, checksum
constexpr qsizetype longestKeyword = 79;

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 checksum(QByteArrayView typeAndBody)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(typeAndBody.data()), static_cast<uInt>(typeAndBody.size())));
}

void addChunk(QByteArray &file, QByteArrayView type, QByteArrayView body)
{
    file += bigEndian(static_cast<quint32>(body.size()));
    const qsizetype start = file.size();
    file.append(type).append(body);
    file += bigEndian(checksum(QByteArrayView(file).sliced(start)));
}

QByteArray packed(const QByteArray &bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
              static_cast<uLong>(bytes.size()), packing);
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

// Empty when it is broken or longer than `most`.
QByteArray unpacked(QByteArrayView bytes, qsizetype most, bool *fits)
{
    z_stream stream{};
    *fits = false;
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray out;
    char block[16384];
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(block);
        stream.avail_out = sizeof block;
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(block, static_cast<qsizetype>(sizeof block - stream.avail_out));
    }
    inflateEnd(&stream);
    *fits = state == Z_STREAM_END && out.size() <= most;
    return *fits ? out : QByteArray();
}

// Lines as PNG packs them: a byte that says how the rest is to be read, then the pixels.
class Lines
{
public:
    Lines(const QImage &image, const std::optional<PngPalette> &palette)
        : m_image(image), m_palette(palette), m_width(static_cast<size_t>(image.width())), m_blank(m_width, 0),
          m_line(static_cast<qsizetype>(1 + m_width * (palette ? 1 : 3)), '\0')
    {
    }

    QByteArray &next()
    {
        const auto *pixels = reinterpret_cast<const QRgb *>(m_image.constScanLine(m_y++));
        const QRgb *above = m_above ? m_above : m_blank.data();
        m_above = pixels;
        if (std::memcmp(pixels, above, m_width * sizeof(QRgb)) == 0) {
            m_line.fill('\0');
            m_line[0] = fromAbove;
        } else if (m_palette) {
            writeIndices(pixels);
        } else {
            writeDifferences(pixels, above);
        }
        return m_line;
    }

private:
    static constexpr char asItIs = 0, fromAbove = 2;

    void writeIndices(const QRgb *pixels)
    {
        char *out = m_line.data();
        *out++ = asItIs;
        for (size_t x = 0, start = 0; x < m_width; start = x) {
            while (x < m_width && pixels[x] == pixels[start])
                ++x;
            std::memset(out + start, m_palette->indexOf(pixels[start]), x - start);
        }
    }

    void writeDifferences(const QRgb *pixels, const QRgb *above)
    {
        char *out = m_line.data();
        *out++ = fromAbove;
        for (size_t x = 0; x < m_width; ++x) {
            *out++ = static_cast<char>(qRed(pixels[x]) - qRed(above[x]));
            *out++ = static_cast<char>(qGreen(pixels[x]) - qGreen(above[x]));
            *out++ = static_cast<char>(qBlue(pixels[x]) - qBlue(above[x]));
        }
    }

    const QImage &m_image;
    const std::optional<PngPalette> &m_palette;
    size_t m_width;
    std::vector<QRgb> m_blank;
    QByteArray m_line;
    const QRgb *m_above = nullptr;
    int m_y = 0;
};

// Line by line: a large picture is not held twice.
QByteArray packedPixels(const QImage &image, const std::optional<PngPalette> &palette)
{
    z_stream stream{};
    if (deflateInit(&stream, packing) != Z_OK)
        return {};
    QByteArray out;
    char block[65536];
    const auto feed = [&](QByteArray &bytes, int flush) {
        stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(block);
            stream.avail_out = sizeof block;
            deflate(&stream, flush);
            out.append(block, static_cast<qsizetype>(sizeof block - stream.avail_out));
        } while (stream.avail_out == 0);
    };
    Lines lines(image, palette);
    for (int y = 1; y <= image.height(); ++y)
        feed(lines.next(), y < image.height() ? Z_NO_FLUSH : Z_FINISH);
    deflateEnd(&stream);
    return out;
}

// Keyword, packed or not, no language, no translated keyword, UTF-8.
QByteArray internationalText(const QByteArray &keyword, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool pack = utf8.size() >= packedTextFrom;
    return keyword + '\0' + (pack ? '\1' : '\0') + '\0' + '\0' + '\0' + (pack ? packed(utf8) : utf8);
}

struct CarriedText
{
    QString keyword, text;
    qsizetype size = 0; // in bytes, unpacked
};

// Nothing when it is broken or too long.
std::optional<CarriedText> carriedText(QByteArrayView type, QByteArrayView body, qsizetype most)
{
    const qsizetype end = body.indexOf('\0');
    if (end < 1 || end > longestKeyword)
        return std::nullopt;
    const QString keyword = QString::fromLatin1(body.first(end));
    QByteArrayView rest = body.sliced(end + 1);
    bool isPacked = type == "zTXt";
    if (type == "iTXt") {
        const qsizetype language = rest.size() < 2 ? -1 : rest.indexOf('\0', 2);
        const qsizetype translated = language < 0 ? -1 : rest.indexOf('\0', language + 1);
        if (translated < 0)
            return std::nullopt;
        isPacked = rest[0] == 1;
        rest = rest.sliced(translated + 1);
    } else if (isPacked) {
        if (rest.isEmpty())
            return std::nullopt;
        rest = rest.sliced(1); // the method, of which there is one
    }
    bool fits = rest.size() <= most;
    const QByteArray text = isPacked ? unpacked(rest, most, &fits) : rest.toByteArray();
    if (!fits)
        return std::nullopt;
    return CarriedText{keyword, type == "iTXt" ? QString::fromUtf8(text) : QString::fromLatin1(text), text.size()};
}

} // namespace

QByteArray pngBytes(const QImage &image, const PngTexts &texts)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    QByteArray header =
        bigEndian(static_cast<quint32>(image.width())) + bigEndian(static_cast<quint32>(image.height()));
    const std::optional<PngPalette> palette = PngPalette::of(image);
    // 8 bits a pixel, or each of red, green and blue; not interlaced.
    header += palette ? QByteArray("\x08\x03\x00\x00\x00", 5) : QByteArray("\x08\x02\x00\x00\x00", 5);
    QByteArray density = bigEndian(static_cast<quint32>(image.dotsPerMeterX())) +
                         bigEndian(static_cast<quint32>(image.dotsPerMeterY())) + '\1';

    QByteArray file = signature;
    addChunk(file, "IHDR", header);
    addChunk(file, "pHYs", density);
    if (palette) {
        QByteArray colours;
        for (const QRgb colour : palette->colours())
            colours.append(static_cast<char>(qRed(colour)))
                .append(static_cast<char>(qGreen(colour)))
                .append(static_cast<char>(qBlue(colour)));
        addChunk(file, "PLTE", colours);
    }
    // Before the pixels: who looks for words need not read those.
    for (const auto &[keyword, text] : texts) {
        if (!text.isEmpty())
            addChunk(file, "iTXt", internationalText(keyword, text));
    }
    addChunk(file, "IDAT", packedPixels(image, palette));
    addChunk(file, "IEND", {});
    return file;
}

Result<QHash<QString, QString>> pngTexts(const QByteArray &png, const QString &fileName)
{
    const auto broken = [&] {
        return failure(Error::Kind::File, fileName, Message(QT_TRANSLATE_NOOP("Message", "the picture is broken")),
                       Message(QT_TRANSLATE_NOOP("Message", "Export the chart again")));
    };
    if (!png.startsWith(signature))
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "it is no picture that can be read")),
                       Message(QT_TRANSLATE_NOOP("Message", "Only PNG pictures exported by Outturn carry numbers")));
    QHash<QString, QString> texts;
    qsizetype left = maxPngText;
    QByteArrayView rest = QByteArrayView(png).sliced(signature.size());
    while (rest.size() >= chunkFrame) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data()));
        if (length > rest.size() - chunkFrame)
            return broken();
        const QByteArrayView type = rest.sliced(4, 4);
        if (type == "IEND")
            return texts;
        if (type == "tEXt" || type == "zTXt" || type == "iTXt") {
            if (checksum(rest.sliced(4, 4 + length)) != qFromBigEndian<quint32>(rest.data() + 8 + length))
                return broken();
            const auto carried = carriedText(type, rest.sliced(8, length), left);
            if (!carried)
                return broken();
            left -= carried->size;
            if (!texts.contains(carried->keyword))
                texts.insert(carried->keyword, carried->text);
        }
        rest = rest.sliced(chunkFrame + length);
    }
    return broken();
}

} // namespace outturn
