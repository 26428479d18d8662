// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds for the fuzz targets from our own reports in text: make_seeds FOLDER REPORT.txt…
// Each becomes a page, the main parts of a DOCX and an ODT file, a whole one of each, and a PDF.
#include "tests/app/read/DocumentMaker.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype seedBytes = 12'000; // of text: small seeds are changed faster

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

// Lines with tabs are rows of a table; the rest are paragraphs, or headings where they begin with a number.
struct Marks
{
    QByteArray table, tableEnd, row, rowEnd, cell, cellEnd, heading, headingEnd, paragraph, paragraphEnd;
};

QByteArray marked(const QByteArray &text, const Marks &marks)
{
    QByteArray result;
    bool inTable = false;
    for (const QByteArray &line : text.split('\n')) {
        const bool row = line.contains('\t');
        if (row != inTable)
            result += row ? marks.table : marks.tableEnd;
        inTable = row;
        const QByteArray words = QString::fromUtf8(line).toHtmlEscaped().toUtf8();
        if (row) {
            result += marks.row;
            for (const QByteArray &cell : words.split('\t'))
                result += marks.cell + cell + marks.cellEnd;
            result += marks.rowEnd;
        } else if (!line.trimmed().isEmpty()) {
            const bool heading = line.front() >= '0' && line.front() <= '9';
            result +=
                (heading ? marks.heading : marks.paragraph) + words + (heading ? marks.headingEnd : marks.paragraphEnd);
        }
    }
    return result + (inTable ? marks.tableEnd : QByteArray());
}

QByteArray pdfOf(const QByteArray &html)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(html));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    document.print(&writer);
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        QFile file(arguments[i]);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(arguments[i]));
        const QByteArray whole = file.readAll();
        const QByteArray text = whole.left(whole.lastIndexOf('\n', std::min(seedBytes, whole.size())));
        const QString to = arguments[1] + u'/';
        const QString name = u'/' + QFileInfo(arguments[i]).baseName();
        write(to + u"text"_s + name, text);
        const QByteArray html = marked(text, {"<table border=1>", "</table>", "<tr>", "</tr>\n", "<td>", "</td>",
                                              "<h3>", "</h3>\n", "<p>", "</p>\n"});
        write(to + u"html"_s + name,
              "<!doctype html><html><head><title>x</title></head><body>" + html + "</body></html>");
        write(to + u"pdf"_s + name, pdfOf(html));
        const QByteArray p = "<w:p><w:r><w:t>";
        const QByteArray pEnd = "</w:t></w:r></w:p>";
        const QByteArray word =
            marked(text, {"<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>" + p, pEnd + "</w:tc>",
                          "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>", pEnd, p, pEnd});
        write(to + u"docx"_s + name, fixtures::wordPart("document", "<w:body>" + word + "</w:body>"));
        write(to + u"docx"_s + name + u"-whole"_s, fixtures::docx(word));
        const QByteArray odf =
            marked(text, {"<table:table>", "</table:table>", "<table:table-row>", "</table:table-row>",
                          "<table:table-cell><text:p>", "</text:p></table:table-cell>",
                          "<text:h text:outline-level=\"2\">", "</text:h>", "<text:p>", "</text:p>"});
        write(to + u"odt"_s + name, "<office:document-content " + fixtures::odfNames + "><office:body><office:text>" +
                                        odf + "</office:text></office:body></office:document-content>");
        write(to + u"odt"_s + name + u"-whole"_s, fixtures::odt(odf));
    }
    return 0;
}
