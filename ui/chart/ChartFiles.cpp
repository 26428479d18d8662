// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartFiles.h"

#include "ui/chart/ChartAltText.h"
#include "ui/chart/ChartNumbers.h"
#include "ui/chart/FigureChart.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QHashFunctions>
#include <QJsonDocument>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QXmlStreamWriter>

namespace outturn {

namespace {

constexpr int resolution = 96; // dots an inch, so that a pixel of the chart is a pixel of the page
constexpr qreal dotsPerMeter = 96 / 0.0254;

// XML 1.0 has no place for some characters, not even escaped.
QString allowedInXml(const QString &text)
{
    QString allowed = QString::fromUtf8(text.toUtf8()); // without halves of characters
    allowed.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return allowed;
}

// Dublin Core in XMP, without dates or ids, which would differ from file to file.
QByteArray descriptionXmp(const QString &title, const QString &description)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    for (const auto &[name, text] :
         {std::pair(QStringLiteral("title"), title), std::pair(QStringLiteral("description"), description)}) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, QStringLiteral("Alt"));
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(allowedInXml(text));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

} // namespace

ChartFiles::ChartFiles() : m_scene(std::make_unique<QGraphicsScene>()), m_chart(new FigureChart)
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_chart);
}

ChartFiles::~ChartFiles() = default;

void ChartFiles::setHiddenSeries(const QSet<int> &series)
{
    m_chart->setHiddenSeries(series);
}

void ChartFiles::paint(const Figure &figure, const ChartStyle &style, const QSizeF &size, QPainter &painter)
{
    m_chart->draw(figure, style, size);
    const QRectF all(QPointF(), size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene->render(&painter, all, all);
}

QImage ChartFiles::image(const Figure &figure, const ChartStyle &style, const QSizeF &size, qreal scale)
{
    const QSize pixels = (size * scale).toSize();
    QImage image;
    while (!m_spare.isEmpty() && image.size() != pixels)
        image = m_spare.takeLast();
    if (image.size() != pixels)
        image = QImage(pixels, QImage::Format_RGB32);
    // Not by the painter: an edge of part of a pixel would show what was there before.
    image.fill(style.background);
    image.setDotsPerMeterX(qRound(dotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter * scale));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(figure, style, size, painter);
    return image;
}

void ChartFiles::recycle(QImage &&image)
{
    if (image.format() == QImage::Format_RGB32)
        m_spare.append(std::move(image));
}

QByteArray ChartFiles::svg(const Figure &figure, const ChartStyle &style, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(resolution);
    // Qt 6.4 writes them as they are, later ones escaped.
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), style.background);
    paint(figure, style, size, painter);
    painter.end();
    QString svg = allowedInXml(QString::fromUtf8(buffer.data()));
    const QString words = QStringLiteral("\n<title>") + allowedInXml(figure.titleWords()).toHtmlEscaped() +
                          QStringLiteral("</title>\n<desc>") +
                          allowedInXml(chartAltText(figure, style.locale)).toHtmlEscaped() + QStringLiteral("</desc>");
    svg.insert(svg.indexOf(u'>', svg.indexOf(QLatin1StringView("<svg"))) + 1, words);
    return svg.toUtf8();
}

QByteArray ChartFiles::pdf(const Figure &figure, const ChartStyle &style, const QSize &size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QSizeF(size) * 72 / resolution, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(figure.titleWords());
    writer.setCreator(QStringLiteral("Outturn"));
    writer.setDocumentXmpMetadata(descriptionXmp(figure.titleWords(), chartAltText(figure, style.locale)));
    // Two things would make two files of one chart differ. Qt writes fonts in the order of a hash, whose seed is
    // another in each process: the one that is made here has none.
    QHashSeed::setDeterministicGlobalSeed();
    QPainter painter(&writer);
    painter.fillRect(QRect(QPoint(), size), style.background);
    paint(figure, style, size, painter);
    painter.end();
    QHashSeed::resetRandomGlobalSeed();
    // And the moment of writing.
    QByteArray bytes = buffer.data();
    const QByteArray key = "/CreationDate (D:";
    const qsizetype date = bytes.indexOf(key);
    if (date >= 0)
        bytes.replace(date + key.size(), 14, "20000101000000");
    return bytes;
}

PngTexts chartTexts(const Figure &figure, const QLocale &locale)
{
    return {{"Title", figure.titleWords()},
            {"Description", chartAltText(figure, locale)},
            {"Source", figure.source},
            {"Source-SHA256", figure.sourceHash},
            {"Figures", QString::fromUtf8(QJsonDocument(figureJson(figure)).toJson(QJsonDocument::Compact))}};
}

} // namespace outturn
