// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages of many makers to blocks. What is expected is written as a person would read the page: "h2 " before a
// heading, "+ " before the next line of a paragraph, "| a | b" for a row; a doubt stands in braces behind its cell.
#include "app/read/HtmlReader.h"
#include "app/report/PlaceWords.h"
#include "tests/app/ReportText.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

QString doubtText(Doubt doubt)
{
    static const QStringList names{
        u""_s, u"{over break}"_s, u"{word cut}"_s, u"{neighbour}"_s, u"{recognised}"_s, u"{merged}"_s, u"{raised}"_s};
    return names.value(static_cast<int>(doubt), u"{?}"_s);
}

QString linesOf(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceBlock &block : document.blocks) {
        if (block.kind == SourceBlock::Kind::Text) {
            const QString level = block.headingLevel > 0 ? u"h%1 "_s.arg(block.headingLevel) : QString();
            lines << level + (block.afterGap ? QString() : u"+ "_s) + block.text;
            continue;
        }
        for (const SourceRow &row : block.rows) {
            QString line;
            for (size_t i = 0; i < row.cellCount; ++i) {
                const SourceCell &cell = block.cells[row.firstCell + i];
                line += u"| "_s + cell.text + doubtText(cell.doubt) + (i + 1 < row.cellCount ? u" "_s : QString());
            }
            lines << line.trimmed();
        }
    }
    return lines.join(u'\n');
}

SourceDocument documentOf(const QByteArray &html)
{
    auto document = readDocument(html, u"page.html"_s);
    if (!document)
        qFatal("%s", qUtf8Printable(document.error().english()));
    return *std::move(document);
}

QString bodyLines(const QByteArray &body)
{
    return linesOf(
        documentOf("<!doctype html><html><head><meta charset=utf-8></head><body>" + body + "</body></html>"));
}

QString errorOf(const QByteArray &html)
{
    const auto document = readDocument(html, u"page.html"_s);
    return document ? QString() : document.error().english();
}

// A value as JSON without where it stands.
QJsonValue withoutSources(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &element : value.toArray())
            result << withoutSources(element);
        return result;
    }
    if (!value.isObject())
        return value.isString() ? QJsonValue(value.toString().simplified()) : value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"source")
            result.insert(it.key(), withoutSources(it.value()));
    }
    return result;
}

QJsonObject dumpOf(const Report &report)
{
    return QJsonDocument::fromJson(reportJson(report, {})).object();
}

Report reportOf(const QByteArray &bytes, const QString &name)
{
    auto report = readReport(bytes, name);
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().english()));
    return *std::move(report);
}

// A report's text form as a page, so that both can be compared. `cell` and `heading` are what a maker writes.
struct Maker
{
    QByteArray before, after;           ///< of the page
    QByteArray paragraph, paragraphEnd; ///< around a paragraph
    QByteArray cell, cellEnd;           ///< inside a cell
    QByteArray heading, headingEnd;     ///< around a line that begins with a number
    bool endTags = true;
};

QByteArray pageOf(const QByteArray &text, const Maker &maker)
{
    QByteArray page = maker.before;
    bool table = false;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray escaped = QString::fromUtf8(line).toHtmlEscaped().toUtf8();
        const bool row = line.contains('\t');
        if (row != table)
            page += row ? "\n<table border=1>\n" : "</table>\n";
        table = row;
        if (row) {
            page += "<tr>";
            for (const QByteArray &cell : escaped.split('\t'))
                page += "\n <td>" + maker.cell + cell + maker.cellEnd + (maker.endTags ? "</td>" : "");
            page += maker.endTags ? "</tr>\n" : "\n";
        } else if (!line.trimmed().isEmpty()) {
            const bool heading = line.at(0) >= '0' && line.at(0) <= '9' && line.size() < 120;
            page += (heading ? maker.heading + escaped + maker.headingEnd
                             : maker.paragraph + escaped + maker.paragraphEnd) +
                    "\n";
        }
    }
    return page + (table ? "</table>" : "") + maker.after;
}

} // namespace

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameReportAsText()
    {
        const QString shared = QStringLiteral(SHARED_REPORTS);
        if (!QFile::exists(shared + u"/mexico-2023.html"_s))
            QSKIP("the published reports are not here");
        const Report text = reportOf(bytesOf(shared + u"/mexico-2023.txt"_s), u"mexico-2023.txt"_s);
        const Report page = reportOf(bytesOf(shared + u"/mexico-2023.html"_s), u"mexico-2023.html"_s);
        compare(page, text);
        int values = 0;
        for (const IndicatorRow &row : page.indicators) {
            for (int c = 0; c < columnCount; ++c) {
                const Cell *cell = row.cell(static_cast<Column>(c));
                values += cell ? 1 : 0;
                QVERIFY(!cell || cell->place().isInDocument());
            }
        }
        QVERIFY(values > 200);
    }

    void otherMakers_data()
    {
        QTest::addColumn<QByteArray>("page");
        const QByteArray text = bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
        const QByteArray head = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
                                "<title>Report</title></head><body lang=EN-US>";
        const QByteArray end = "</body></html>";
        QTest::newRow("bold paragraphs for headings")
            << pageOf(text, {head, end, "<p>", "</p>", "", "", "<p><b>", "</b></p>", true});
        QTest::newRow("a word processor's filtered page") << pageOf(
            text, {head + "<div class=WordSection1>", "</div>" + end, "<p class=MsoNormal><span lang=EN-US>",
                   "<o:p></o:p></span></p>", "<p class=MsoNormal style='margin:0cm'><span style='font-size:8.0pt'>",
                   "</span><o:p></o:p></p>", "<h3 style='mso-list:l0 level1'><![if !supportLists]><span>",
                   "</span><![endif]></h3>", true});
        QTest::newRow("spans and classes")
            << pageOf(text, {head, end, "<p class=\"c1\"><span class=\"c0\">", "</span></p>",
                             "<p class=\"c2 c3\"><span class=\"c0\">", "</span></p>", "<h2 id=\"h.1\"><span>",
                             "</span></h2>", true});
        QTest::newRow("end tags left out") << pageOf(text, {head, "", "<P>", "", "", "", "<H3>", "</H3>", false});
        QTest::newRow("a page inside a table of layout, and an application's form") << pageOf(
            text, {head + "<form action=x><table width=100%><tr><td width=20%><ul><li>Home<li>About<li>Contact</ul>"
                          "</td><td><div role=main>",
                   "</div></td></tr></table></form>" + end, "<p>", "</p>", "<font size=2>", "</font>", "<h4>", "</h4>",
                   true});
        QTest::newRow("navigation, header and footer of a site") << pageOf(
            text, {head + "<header><a href=/>Site</a><nav><ul><li>A</ul></nav></header><aside hidden>x</aside>"
                          "<div role=navigation>Menu</div><article>",
                   "</article><footer><p>Copyright</p></footer>" + end, "<p>", "</p>", "", "", "<h4>", "</h4>", true});
        QTest::newRow("divisions for everything")
            << pageOf(text, {head, end, "<div>", "</div>", "<div><div>", "</div></div>",
                             "<div role=heading aria-level=3>", "</div>", true});
        QTest::newRow("text in a browser") << pageOf({}, {}) + "<html><head></head><body><pre>" +
                                                  QString::fromUtf8(text).toHtmlEscaped().toUtf8() +
                                                  "</pre></body></html>";
    }

    void otherMakers()
    {
        QFETCH(QByteArray, page);
        const QByteArray text = bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
        compare(reportOf(page, u"mexico-2023.html"_s), reportOf(text, u"mexico-2023.txt"_s));
    }

    void blocks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *expected) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(expected);
        };
        row("headings and paragraphs", "<h1>A</h1><h2>B</h2><p>c<p>d<h6>e</h6>", "h1 A\nh2 B\nc\nd\nh6 e");
        row("a heading of a role", "<div role=heading aria-level=3>A</div><p role=heading>B</p>", "h3 A\nh2 B");
        row("inline tags join words", "<p><b>1</b>2 <i>and</i>\n  <span>th</span><em>ree</em></p>", "12 and three");
        row("words beside blocks", "a<div>b</div>c", "a\nb\nc");
        row("lines of a paragraph", "<p>a<br>b<br><br>c</p>", "a\n+ b\nc");
        row("a heading over two lines", "<h2>Section 1:<br>Context</h2>", "h2 Section 1: Context");
        row("spaces of every kind",
            "<p>a&nbsp;&#8201;b\xE2\x80\x8B"
            "c in&shy;side d&#8239;e</p>",
            "a bc inside d e");
        row("entities", "<p>&lt;5 &amp; &#x2265;6 &eacute;&rsquo; &unknown; &amp;nbsp;</p>",
            "<5 & ≥6 é’ &unknown; &nbsp;");
        row("a word that may be parted", "<p>super<wbr>cali<wbr/>fragil</p>", "supercalifragil");
        row("less than", "<p>1 < 2 and 3 <4</p>", "1 < 2 and 3 <4");
        row("scripts and styles",
            "<script>var a = '<p>no</p>'; if (a<!b) x();</script><style>p{}</style>a<noscript>b</noscript>"
            "<template><p>c</p></template><svg><text>d</text></svg><iframe>e</iframe><script/>f",
            "af");
        row("comments and declarations", "a<!-- b --><!--><![if !x]>c<![endif]><?php d ?>e<!--[if mso]>f<![endif]-->g",
            "aceg");
        row("hidden",
            "<p hidden>a</p><p style='color:red; DISPLAY : none !important'>b</p><p style=visibility:hidden>c"
            "<p><span style=\"mso-hide:all\">d</span>e<span class='x sr-only'>f</span><p aria-hidden=true>g",
            "e\ng");
        row("controls", "<p>a<input value=b><select><option>c</select><textarea>d</textarea><button>e</button>f</p>",
            "af");
        row("pictures", "<figure><img alt=a src=x><figcaption>b</figcaption></figure>", "b");
        row("tracked changes", "<p>1<del>2</del><ins>3</ins></p>", "13");
        row("struck words",
            "<p><s>1</s>2<strike>3</strike><span style='text-decoration:line-through red'>4</span>5</p>", "25");
        row("lists", "<ul><li>a<li>b<ol start=3><li>c<li value=7>d<li>e</ol></ul><ol type=a><li>f</ol>",
            "• a\n• b\n3. c\n7. d\n8. e\na. f");
        row("marks of their own",
            "<ul><li>• a<li>1.2 b</ul><ol><li>1. c</ol><ul style='list-style-type: none'><li>d</ul>",
            "• a\n1.2 b\n1. c\nd");
        row("headings in a list", "<ol><li><h3>Impact Area: A</h3></li></ol><ul><li><h3>B</h3></ul>",
            "h3 1. Impact Area: A\nh3 B");
        row("terms", "<dl><dt>Year</dt><dd>2023</dd><dt>Operation:<dd>Here</dl>", "Year: 2023\nOperation: Here");
        row("quotations", "<blockquote>a <q>b</q></blockquote>", "a “b”");
        row("preformatted", "<pre>a\n  b\n\nc\td\ne\tf</pre>", "a\n+ b\n| c | d\n| e | f");
        row("raised and lowered", "<p>10<sup>3</sup> m<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup></p>",
            "10³ m² CO₂ 1st");
        row("marks of notes",
            "<p>a<sup><a href='#n1'>1</a></sup> b<a href='#fn2' class=footnote-ref><sup>2</sup></a> "
            "c<a href='#_ftn3'><span>[3]</span></a> <a href='#d'>12</a></p>",
            "a b c 12");
        row("contents that say so",
            "<div id=toc><h2>Contents</h2><p>1.1 A</p></div><p>much longer text than that</p>"
            "<p class=MsoToc1>1.1 A 3</p>",
            "much longer text than that");
        row("self-closing elements", "<div/><p>a<span/>b</p><a name=x />c", "ab\nc");
        row("a main part", "<div>Skip to</div><main><h1>A</h1><p>longer than the rest</p></main><div>Follow us</div>",
            "h1 A\nlonger than the rest");
    }

    void blocks()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(bodyLines(body), expected);
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *expected) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(expected);
        };
        row("cells", "<table><tr><th>A<th>B<tr><td>1<br>2<td><b>3</b>4</table>", "| A | B\n| 1 2 | 34");
        row("blank cells", "<table><tr><td>a<td>&nbsp;<td>c<tr><td><p></p><td>b<td></table>", "| a |  | c\n|  | b |");
        row("rows without words", "<table><tr><td>a<td>b<tr><td>&nbsp;<td><tr><td>c<td>d</table>", "| a | b\n| c | d");
        row("a caption", "<table><caption>T</caption><tr><td>a<td>b</table>", "T\n| a | b");
        row("the footer is last", "<table><tfoot><tr><td>t<td>3</tfoot><tbody><tr><td>a<td>1</table>",
            "| a | 1\n| t | 3");
        row("paragraphs and lists in cells", "<table><tr><td><p>a</p><p>b</p><td><ul><li>c<li>d</ul></table>",
            "| a b | c d");
        row("a value over two columns", "<table><tr><td>x<td>y<td>z<tr><td>a<td colspan=2>5%</table>",
            "| x | y | z\n| a | 5%{merged} | {merged}");
        row("words over two rows", "<table><tr><td>x<td>y<tr><td rowspan=2>1.1 T<td>5<tr><td>6</table>",
            "| x | y\n| 1.1 T | 5\n| 1.1 T | 6");
        row("a value over two rows", "<table><tr><td>x<td>y<tr><td>a<td rowspan=2>5%<tr><td>b</table>",
            "| x | y\n| a | 5%{merged}\n| b | 5%{merged}");
        row("a span that never ends", "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>",
            "| a | b\n| a | c\n| a | d");
        row("a span ends with its part", "<table><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>",
            "| a | b\n| c | d");
        row("a span beyond the table", "<table><tr><td>x<td>y<tr><td colspan=65534>Band<tr><td>a<td>b</table>",
            "| x | y\nBand\n| a | b");
        row("a header of two rows",
            "<table><thead><tr><th rowspan=2>I<th colspan=2>2023</tr><tr><th>Target<th>Actual</thead>"
            "<tr><td>a<td>1<td>2</table>",
            "| I | 2023 Target | 2023 Actual\n| a | 1 | 2");
        row("a title over the table", "<table><tr><th colspan=2>Title<tr><th>A<th>B<tr><td>1<td>2</table>",
            "Title\n| A | B\n| 1 | 2");
        row("a table of layout", "<table><tr><td><h2>A</h2><p>b<td><table><tr><td>c<td>d<tr><td>e<td>f</table></table>",
            "h2 A\nb\n| c | d\n| e | f");
        row("a box", "<table border=1><tr><td><p>a<p>b</table>", "a\nb");
        row("a table that says it is none", "<table role=presentation><tr><td>a<td>b</table>", "a\nb");
        row("roles",
            "<div role=table><div role=rowgroup><div role=row><span role=columnheader>A</span><span "
            "role=columnheader>B</span></div></div><div role=row><div role=cell>1</div><div "
            "role=cell>2</div></div></div>",
            "| A | B\n| 1 | 2");
        row("marks of notes in cells",
            "<table><tr><td>a<sup>1</sup><td>m<sup>2</sup><tr><td>Unknown <sup>a</sup><td>67.59%<sup>*</sup></table>",
            "| a¹ | m²\n| Unknown a | 67.59%{raised}");
        row("a sorted column", "<table><tr><th><button>A</button><th>B<tr><td>1<td>2</table>", "| A | B\n| 1 | 2");
        row("words between rows", "<table>a<tr><td>b<td>c</table>", "a\n| b | c");
        row("cells without rows or a table", "<td>a<td>b", "a\nb");
        row("hidden cells", "<table><tr><td>a<td hidden>x<td>b</table>", "| a | b");
    }

    void tables()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(bodyLines(body), expected);
    }

    void places()
    {
        const SourceDocument document =
            documentOf("<html><p>a<table><tr><td>b<td>c<tr><td>d<td>e</table><p>f<table><tr><td>g<td>h</table>");
        QStringList paths;
        qint32 order = -1;
        for (const SourceBlock &block : document.blocks) {
            paths << placePath(block.place);
            for (const SourceCell &cell : block.cells) {
                paths << placePath(cell.place);
                QVERIFY(cell.place.order() > order);
                order = cell.place.order();
            }
        }
        QCOMPARE(paths.join(u' '),
                 u"paragraph[1] table[1] table[1]/row[1]/cell[1] table[1]/row[1]/cell[2] table[1]/row[2]/cell[1] "
                 "table[1]/row[2]/cell[2] paragraph[2] table[2] table[2]/row[1]/cell[1] table[2]/row[1]/cell[2]"_s);
    }

    void characterSets_data()
    {
        QTest::addColumn<QByteArray>("page");
        const QString text = u"<html><head><title>x</title></head><body><p>été ’…, ü</p></body></html>"_s;
        const auto declared = [&](const char *name) {
            return QString(text).replace(u"<title>"_s, u"<meta charset=\"%1\"><title>"_s.arg(QLatin1StringView(name)));
        };
        const auto windows = [](const QString &html) {
            QByteArray bytes;
            for (const QChar c : html)
                bytes += c == u'’' ? '\x92' : c == u'…' ? '\x85' : static_cast<char>(c.unicode());
            return bytes;
        };
        QTest::newRow("UTF-8, undeclared") << text.toUtf8();
        QTest::newRow("UTF-8, declared") << declared("utf-8").toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-8 that says it is Latin-1") << declared("iso-8859-1").toUtf8();
        QTest::newRow("Windows-1252, undeclared") << windows(text);
        QTest::newRow("Windows-1252, declared") << windows(declared("windows-1252"));
        QTest::newRow("Windows-1252 that says it is UTF-8") << windows(declared("utf-8"));
        QTest::newRow("declared as word processors do")
            << windows(QString(text).replace(u"<title>"_s, u"<meta http-equiv=Content-Type content=\"text/html; "
                                                           "charset=windows-1252\"><title>"_s));
        QTest::newRow("declared in an XML declaration") << windows(
            u"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" "
            "\"http://www.w3.org/x.dtd\">"_s +
            text);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QTest::newRow(encoding == QStringConverter::Utf16LE ? "UTF-16, little end first" : "UTF-16, big end first")
                << QByteArray(encoder(text));
        }
    }

    void characterSets()
    {
        QFETCH(QByteArray, page);
        const SourceDocument document = documentOf(page);
        QCOMPARE(linesOf(document), u"été ’…, ü"_s);
        QCOMPARE(document.invalidBytes, 0);
    }

    void invalidBytes()
    {
        const SourceDocument document = documentOf("<html><p>éü</p><p>a\xFF"
                                                   "b</p>\0<p>c</p>");
        QCOMPARE(document.encoding, SourceDocument::Encoding::Utf8);
        QCOMPARE(document.invalidBytes, 1);
        QCOMPARE(document.firstInvalid.paragraph(), 2);
        QCOMPARE(linesOf(documentOf(QByteArray("<html><p>a\0b</p><p>c</p>", 24))), u"a\uFFFDb\nc"_s);
    }

    void kindByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("html");
        QTest::newRow("doctype") << QByteArray("<!DOCTYPE html>x") << true;
        QTest::newRow("an old doctype") << QByteArray("  \r\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">")
                                        << true;
        QTest::newRow("mark and comment")
            << QByteArray("\xEF\xBB\xBF<!-- saved from url=(0014)about:internet -->\n<HTML>") << true;
        QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>") << true;
        QTest::newRow("a fragment") << QByteArray("<h1 class=x>A</h1>") << true;
        QTest::newRow("a table alone") << QByteArray("<TABLE>\n<tr>") << true;
        QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><svg/>") << false;
        QTest::newRow("another doctype") << QByteArray("<!DOCTYPE svg>") << false;
        QTest::newRow("text that begins with a bracket") << QByteArray("<5 people at the border") << false;
        QTest::newRow("text that begins with words in brackets")
            << QByteArray("<Draft> Annual Results Report") << false;
        QTest::newRow("text") << QByteArray("Annual Results Report <html>") << false;
    }

    void kindByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, html);
        QCOMPARE(fileKind(bytes) == FileKind::Html, html);
    }

    void bounds_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("error"); // empty: it is read
        const QByteArray html = "<html>";
        QTest::newRow("a hundred thousand divisions in each other")
            << html + QByteArray("<div>").repeated(100'000) << u"more than 1000 deep"_s;
        QTest::newRow("tables in each other")
            << html + QByteArray("<table><tr><td>").repeated(100'000) << u"more than 1000 deep"_s;
        QTest::newRow("lists in each other")
            << html + QByteArray("<ul><li>").repeated(100'000) << u"more than 1000 deep"_s;
        QTest::newRow("formats in each other")
            << html + QByteArray("<b><i>").repeated(100'000) << u"more than 1000 deep"_s;
        QTest::newRow("a depth that is read") << html + QByteArray("<div>").repeated(900) + "x" << QString();
        QTest::newRow("paragraphs without an end") << html + QByteArray("<p>a").repeated(100'000) << QString();
        QTest::newRow("places to part a word") << html + QByteArray("a<wbr>").repeated(100'000) << QString();
        QTest::newRow("end tags without a beginning")
            << html + QByteArray("</b></x></p>").repeated(100'000) << QString();
        QTest::newRow("cells that span a thousand columns")
            << html + "<table>" + QByteArray("<tr>" + QByteArray("<td colspan=65534>a").repeated(10)).repeated(10'000)
            << u"more paragraphs and table cells"_s;
        QTest::newRow("cells that span all rows")
            << html + "<table><tr>" + QByteArray("<td rowspan=65534>a").repeated(1000) +
                   QByteArray("<tr>").repeated(60'000)
            << u"more paragraphs and table cells"_s;
        QTest::newRow("one cell that spans everything")
            << html + "<table><tr><td colspan=65534 rowspan=65534>a<td>b</table>" << QString();
        QTest::newRow("a hundred thousand attributes") << html + "<p " + [] {
            QByteArray attributes;
            for (int i = 0; i < 100'000; ++i)
                attributes += "a" + QByteArray::number(i) + "=1 ";
            return attributes;
        }() + ">" << u"more than 256 attributes"_s;
        QTest::newRow("a comment that never ends")
            << html + "<p>a<!-- " + QByteArray("x").repeated(1'000'000) << QString();
        QTest::newRow("scripts that never end") << html + "<p>a" + QByteArray("<script>").repeated(900) << QString();
        QTest::newRow("a long entity") << html + "<p>&" + QByteArray("x").repeated(1'000'000) + ";" << QString();
        QTest::newRow("entities") << html + "<p>" + QByteArray("&#x41;").repeated(200'000) << QString();
        QTest::newRow("entities declared in a doctype")
            << QByteArray(
                   "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
                   "<html><p>x &a; &c;</p></html>")
            << QString();
    }

    void bounds()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, error);
        QElapsedTimer timer;
        timer.start();
        const QString found = errorOf(page);
        QVERIFY2(error.isEmpty() ? found.isEmpty() : found.startsWith(u"page.html: ") && found.contains(error),
                 qPrintable(found.isEmpty() ? u"it was read"_s : found));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    }

    void nothingOutsideIsRead()
    {
        QCOMPARE(linesOf(documentOf(
                     "<!DOCTYPE html [<!ENTITY c SYSTEM \"file:///etc/hostname\">]><html><p>x &c; y</p></html>")),
                 u"x &c; y"_s);
    }

    void timeIsLinear()
    {
        const auto elapsed = [](int rows) {
            const QByteArray page =
                "<html><table>" +
                QByteArray("<tr><td>1.1 Title of a row</td><td>IDPs</td><td>5%</td></tr>").repeated(rows);
            QElapsedTimer timer;
            timer.start();
            const auto document = readDocument(page, u"page.html"_s);
            return document ? timer.elapsed() : -1;
        };
        const qint64 small = elapsed(5'000);
        const qint64 large = elapsed(50'000);
        QVERIFY(small >= 0 && large >= 0);
        QVERIFY2(large <= small * 25 + 200, qPrintable(u"%1 ms and %2 ms"_s.arg(small).arg(large)));
    }

    void cancel()
    {
        const QByteArray page = "<html>" + QByteArray("<p>a</p>").repeated(50'000);
        const auto document = readDocument(page, u"page.html"_s, [](double) { return false; });
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Cancelled);
        double last = 0;
        QVERIFY(readDocument(page, u"page.html"_s, [&](double part) {
            const bool forward = part >= last && part <= 1;
            last = part;
            return forward;
        }));
        QVERIFY(last > 0.4);
    }

private:
    static void compare(const Report &page, const Report &text)
    {
        const QJsonObject a = dumpOf(page);
        const QJsonObject b = dumpOf(text);
        for (const char *key :
             {"title", "year", "operation", "downloaded", "areas", "indicators", "finances", "sections"}) {
            const QString name = QString::fromLatin1(key);
            const auto json = [&](const QJsonObject &dump) {
                return QString::fromUtf8(QJsonDocument(QJsonObject{{name, withoutSources(dump[name])}}).toJson());
            };
            const QStringList found = json(a).split(u'\n');
            const QStringList wanted = json(b).split(u'\n');
            for (qsizetype i = 0; i < std::min(found.size(), wanted.size()); ++i)
                QVERIFY2(found[i] == wanted[i], qPrintable(name + u": "_s + found[i] + u" instead of "_s + wanted[i]));
            QCOMPARE(found.size(), wanted.size());
        }
    }
};

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "HtmlReaderTest.moc"
