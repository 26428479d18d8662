// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/OdtReader.h"
#include "tests/app/read/DocumentMaker.h"
#include "tests/app/read/FormsOfAReport.h"

#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;

namespace {

const QByteArray common =
    "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" style:family=\"paragraph\" "
    "style:default-outline-level=\"2\"/>"
    "<style:style style:name=\"House\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\"/>"
    "<style:style style:name=\"Contents_20_1\" style:display-name=\"Contents 1\" style:family=\"paragraph\"/>"
    "<text:outline-style style:name=\"Outline\">"
    "<text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"Section \" "
    "style:num-suffix=\":\"/>"
    "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
    "<text:outline-level-style text:level=\"3\" style:num-format=\"\"/></text:outline-style>";

const QByteArray automatic =
    "<style:style style:name=\"Hidden\" style:family=\"text\"><style:text-properties "
    "text:display=\"none\"/></style:style>"
    "<style:style style:name=\"Up\" style:family=\"text\"><style:text-properties style:text-position=\"super "
    "58%\"/></style:style>"
    "<style:style style:name=\"Plain\" style:family=\"paragraph\" style:parent-style-name=\"House\" "
    "style:list-style-name=\"\"/>"
    "<style:style style:name=\"Wide\" style:family=\"table-column\"><style:table-column-properties "
    "style:column-width=\"5cm\"/></style:style>"
    "<style:style style:name=\"Thin\" style:family=\"table-column\"><style:table-column-properties "
    "style:column-width=\"0.5mm\"/></style:style>"
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
    "style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" "
    "text:display-levels=\"2\" style:num-suffix=\")\"/></text:list-style>"
    "<text:list-style style:name=\"New\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" "
    "loext:num-list-format=\"[%1%]\"/></text:list-style>"
    "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" "
    "text:bullet-char=\"\xEF\x82\xB7\"/>"
    "</text:list-style>";

QByteArray p(const QByteArray &content, const QByteArray &look = {})
{
    return "<text:p" + look + '>' + content + "</text:p>";
}

QByteArray h(int level, const QByteArray &content, const QByteArray &look = {})
{
    return "<text:h text:outline-level=\"" + QByteArray::number(level) + '"' + look + '>' + content + "</text:h>";
}

QByteArray span(const QByteArray &style, const QByteArray &content)
{
    return "<text:span text:style-name=\"" + style + "\">" + content + "</text:span>";
}

QByteArray cell(const QByteArray &content, const QByteArray &look = {})
{
    return "<table:table-cell" + look + '>' + (content.isEmpty() ? QByteArray() : p(content)) + "</table:table-cell>";
}

QByteArray row(const QByteArrayList &cells, const QByteArray &look = {})
{
    return "<table:table-row" + look + '>' + cells.join() + "</table:table-row>";
}

QByteArray table(const QByteArrayList &rows, const QByteArray &columns = {})
{
    return "<table:table>" + columns + rows.join() + "</table:table>";
}

QByteArray item(const QByteArray &content)
{
    return "<text:list-item>" + content + "</text:list-item>";
}

QByteArray list(const QByteArray &content, const QByteArray &look = " text:style-name=\"L\"")
{
    return "<text:list" + look + '>' + content + "</text:list>";
}

const QByteArray covered = "<table:covered-table-cell/>";
const QByteArray wide = " table:number-columns-spanned=\"2\"";
const QByteArray tall = " table:number-rows-spanned=\"2\"";

} // namespace

class OdtReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void features_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("headings and their numbers")
            << h(1, "Context") + h(2, "Changes") + h(2, "Progress") + h(3, "none") +
                   h(2, "header", " text:is-list-header=\"true\"") + h(2, "plain", " text:style-name=\"Plain\"") +
                   h(1, "Results") + h(2, "Outcomes") +
                   h(2, "anew", " text:restart-numbering=\"true\" text:start-value=\"7\"") +
                   p("by style", " text:style-name=\"House\"")
            << QStringList{u"1 Section 1: Context"_s,
                           u"2 1.1 Changes"_s,
                           u"2 1.2 Progress"_s,
                           u"3 none"_s,
                           u"2 header"_s,
                           u"2 plain"_s,
                           u"1 Section 2: Results"_s,
                           u"2 2.1 Outcomes"_s,
                           u"2 2.7 anew"_s,
                           u"2 by style"_s};
        QTest::newRow("lists") << list(item(p("a") + p("more") + list(item(p("b")) + item(p("c")), {})) +
                                       item(p("d") + list(item(p("e")), {})) + "<text:list-header>" + p("f") +
                                       "</text:list-header>" + "<text:list-item text:start-value=\"9\">" + p("g") +
                                       "</text:list-item>") +
                                      list(item(p("x")), " text:style-name=\"B\"")
                               << QStringList{u"1. a"_s,   u"more"_s, u"1.a) b"_s, u"1.b) c"_s, u"2. d"_s,
                                              u"2.a) e"_s, u"f"_s,    u"9. g"_s,   u"• x"_s};
        QTest::newRow("lists that go on with others")
            << list(item(p("a")), " text:style-name=\"L\" xml:id=\"one\"") + list(item(p("b"))) +
                   list(item(p("c")), " text:style-name=\"L\" text:continue-numbering=\"true\"") +
                   list(item(p("d")), " text:continue-list=\"one\"") + list(item(p("e")), " text:style-name=\"New\"")
            << QStringList{u"1. a"_s, u"1. b"_s, u"2. c"_s, u"2. d"_s, u"[I] e"_s};
        QTest::newRow("headings in lists, as some programs number them")
            << list(item(h(1, "one"))) + p("text") +
                   list(item(list(item(h(2, "two")), {})), " text:style-name=\"L\" text:continue-numbering=\"true\"") +
                   list(item(list(item(h(2, "three")), {})),
                        " text:style-name=\"L\" text:continue-numbering=\"true\"") +
                   list(item(h(1, "four")), " text:style-name=\"L\" text:continue-numbering=\"true\"")
            << QStringList{u"1 1. one"_s, u"text"_s, u"2 1.a) two"_s, u"2 1.b) three"_s, u"1 2. four"_s};
        QTest::newRow("a paragraph of a list without one")
            << "<text:numbered-paragraph text:list-id=\"n\" text:style-name=\"L\">" + p("a") +
                   "</text:numbered-paragraph><text:numbered-paragraph text:list-id=\"n\">" + p("b") +
                   "</text:numbered-paragraph>"
            << QStringList{u"1. a"_s, u"2. b"_s};
        QTest::newRow("the number as the file gives it")
            << list(item(p("<text:number>(4)</text:number>a"))) << QStringList{u"(4) a"_s};
        QTest::newRow("spaces, tabs, breaks and hyphens")
            << p("a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d\n   e<text:soft-page-break/>f\xC2\xAD "
                 "g\xC2\xA0h\xE2\x80\x91i")
            << QStringList{u"a  b\tc d    ef g h-i"_s};
        QTest::newRow("spans, links, fields and hidden words")
            << p(span("Other", "a") + "<text:a>b</text:a>" + span("Hidden", "gone") +
                 "<text:sequence>c</text:sequence><text:page-number>7"
                 "</text:page-number><text:page-count>9</text:page-count><text:hidden-text "
                 "text:is-hidden=\"true\">x</text:hidden-text>"
                 "<text:placeholder>&lt;Name&gt;</text:placeholder><text:ruby><text:ruby-base>d</"
                 "text:ruby-base><text:ruby-text>e</text:ruby-text></text:ruby>") +
                   p("<text:hidden-paragraph text:is-hidden=\"true\"/>gone") + "<text:section text:display=\"none\">" +
                   p("gone") + "</text:section><text:section>" + p("f") + "</text:section>"
            << QStringList{u"abcd"_s, u"f"_s};
        QTest::newRow("tracked changes and comments")
            << "<text:tracked-changes><text:changed-region><text:deletion>" + p("old") +
                   "</text:deletion></text:changed-region></text:tracked-changes>" +
                   p("one<text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/> "
                     "two<text:change-end "
                     "text:change-id=\"b\"/><office:annotation>" +
                     p("comment") + "</office:annotation><office:annotation-end/>")
            << QStringList{u"one two"_s};
        QTest::newRow("contents and other lists that a program made")
            << "<text:table-of-content><text:index-body>" + p("1.1 Changes 3") +
                   "</text:index-body></text:table-of-content>"
                   "<text:bibliography><text:bibliography-source/><text:index-body><text:index-title>" +
                   p("Books") + "</text:index-title>" + p("A book") + "</text:index-body></text:bibliography>" +
                   p("1.2", " text:style-name=\"Contents_20_1\"")
            << QStringList{u"Books"_s, u"A book"_s};
        QTest::newRow("notes stand at the end of their section")
            << p("one<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("A note.") +
                 "</text:note-body></text:note>") +
                   table(
                       {row({cell("a"), cell("5%<text:note><text:note-citation>2</text:note-citation><text:note-body>" +
                                             p("Another.") + "</text:note-body></text:note>")})}) +
                   h(3, "Next") + p("two")
            << QStringList{u"one"_s, u"a | 5%"_s, u"A note."_s, u"Another."_s, u"3 Next"_s, u"two"_s};
        QTest::newRow("text boxes, shapes and pictures")
            << p("before<draw:frame><draw:text-box>" + p("in") +
                 "</draw:text-box><svg:desc>x</svg:desc></draw:frame> behind") +
                   "<draw:g><draw:custom-shape>" + p("shape") + "</draw:custom-shape></draw:g>" +
                   p("<draw:a><draw:frame><draw:image>" + p("x") + "</draw:image></draw:frame></draw:a>last")
            << QStringList{u"before behind"_s, u"in"_s, u"shape"_s, u"last"_s};

        QTest::newRow("paragraphs and lists in a cell are one line")
            << table({row({"<table:table-cell>" + p("a") + list(item(p("b"))) + "</table:table-cell>", cell("c")})})
            << QStringList{u"a 1. b | c"_s};
        QTest::newRow("cells over two columns")
            << table(
                   {"<table:table-header-rows>" + row({cell("a"), cell("b"), cell("c")}) + "</table:table-header-rows>",
                    row({cell("d"), cell("e", wide), covered}), row({cell("f", wide), covered, cell("g")})})
            << QStringList{u"a | b | c"_s, u"d | ?e | ?"_s, u"?f | ? | g"_s};
        QTest::newRow("the covered cells are not written")
            << table({row({cell("a"), cell("b"), cell("c")}), row({cell("d", tall), cell("e", wide)}),
                      row({cell("f"), cell("g")})})
            << QStringList{u"a | b | c"_s, u"d | ?e | ?"_s, u"d | f | g"_s};
        QTest::newRow("words over several rows are those of each, a value in doubt")
            << table({row({cell("1.1 Right", tall), cell("IDPs"), cell("5%", tall)}),
                      row({covered, cell("Refugees"), covered}), row({cell("1.2 Left"), cell("IDPs"), cell("6%")})})
            << QStringList{u"1.1 Right | IDPs | ?5%"_s, u"1.1 Right | Refugees | ?5%"_s, u"1.2 Left | IDPs | 6%"_s};
        QTest::newRow("a cell over two rows and two columns")
            << table({row({cell("a", wide + tall), covered, cell("b")}), row({covered, covered, cell("c")}),
                      row({cell("d"), cell("e"), cell("f")})})
            << QStringList{u"?a | ? | b"_s, u"?a | ? | c"_s, u"d | e | f"_s};
        QTest::newRow("by the widths of columns")
            << table({row({cell("a"), cell("b", wide), covered, cell("c")}),
                      row({cell("d", wide), covered, cell("e", wide), covered})},
                     "<table:table-column table:style-name=\"Wide\"/><table:table-column table:style-name=\"Thin\"/>"
                     "<table:table-column table:style-name=\"Wide\" table:number-columns-repeated=\"2\"/>")
            << QStringList{u"a | b | c"_s, u"d | ?e | ?"_s};
        QTest::newRow("repeated cells and rows")
            << table({row({cell("a", " table:number-columns-repeated=\"2\""), cell("b")}),
                      row({cell("c"), cell({}, " table:number-columns-repeated=\"2\"")},
                          " table:number-rows-repeated=\"2\""),
                      row({cell("d"), cell("e"), cell("f"), cell({}, " table:number-columns-repeated=\"1000000\"")}),
                      row({cell({})}, " table:number-rows-repeated=\"1000000\"")})
            << QStringList{u"a | a | b"_s, u"c |  | "_s, u"c |  | "_s, u"d | e | f"_s};
        QTest::newRow("a table in a cell of data, and one for the layout")
            << table({row(
                   {cell("a"), cell("b"), cell("c"),
                    "<table:table-cell>" + table({row({cell("1")}), row({cell("2")})}) + "</table:table-cell>"})}) +
                   table({row({cell("left"), "<table:table-cell>" +
                                                 table({row({cell("x"), cell("y")}), row({cell("z"), cell("w")})}) +
                                                 "</table:table-cell>"})})
            << QStringList{u"a | b | c | ?1 2"_s, u"left"_s, u"x | y"_s, u"z | w"_s};
        QTest::newRow("a raised mark behind a value is no part of it")
            << table({row({cell("45" + span("Up", "1")), cell("m" + span("Up", "2") + " of room")})})
            << QStringList{u"?45 | m2 of room"_s};
    }

    void features()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, lines);
        const auto document = readOdt(odt(body, automatic, common), u"a.odt"_s, {});
        if (!document)
            QFAIL(qPrintable(document.error().english()));
        QCOMPARE(linesOf(*document), lines);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("a million cells") << odt(table({row({cell("a", " table:number-columns-repeated=\"1000000\"")})}))
                                         << u"more than 1024 columns"_s;
        QTest::newRow("a million rows") << odt(table({row({cell("a"), cell("b"), cell("c")},
                                                          " table:number-rows-repeated=\"1000000\"")}))
                                        << u"more paragraphs and table cells"_s;
        QTest::newRow("a cell behind a million others")
            << odt(table({row({cell({}, " table:number-columns-repeated=\"1000000\""), cell("a")})}))
            << u"more than 1024 columns"_s;
        QTest::newRow("no XML") << odt("<text:p>") << u"content.xml, line 1: its XML is broken"_s;
        QTest::newRow("a spreadsheet") << zip({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                               {u"content.xml"_s, "<a/>"}})
                                       << u"no OpenDocument text"_s;
        QTest::newRow("no text") << zip({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                         {u"content.xml"_s, "<a/>"}})
                                 << u"no text document"_s;
        QTest::newRow("encrypted") << odt(p("a"), {}, {},
                                          {{u"META-INF/manifest.xml"_s, "<!DOCTYPE x><m:encryption-data/>"}})
                                   << u"encrypted with a password"_s;
        QTest::newRow("no content") << zip({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true}})
                                    << u"content.xml: this part of it is missing"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto document = readDocument(bytes, u"a.odt"_s);
        QVERIFY(!document);
        QVERIFY2(document.error().english().contains(words), qPrintable(document.error().english()));
        QVERIFY2(document.error().english().startsWith(u"a.odt"_s), qPrintable(document.error().english()));
    }

    void cancelled()
    {
        const auto document = readOdt(odt(p("a")), u"a.odt"_s, [](double) { return false; });
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Cancelled);
    }

    void sameAsTheText()
    {
        if (!hasForms())
            QSKIP("the reports in all their forms are not beside the checkout");
        const QString difference = differenceOfForm(u"mexico-2023.odt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void fiveHundredMutilated()
    {
        const QByteArray body =
            h(1, "Annual Results Report") + p("2023") + p("Testland") + h(1, "Context") +
            h(2, "Progress Against the Desired Impact") +
            p("1. Impact Area: Attaining favourable protection environments") +
            p("Statement<draw:frame><draw:text-box>" + p("in") + "</draw:text-box></draw:frame>") +
            table({row({cell("Indicators"), cell("Population Type"), cell("Strategy Baseline"), cell("Actual (2023)")}),
                   row({cell("1.1 Right", tall), cell("IDPs"), cell("5%"), cell("6%")}),
                   row({covered, cell("Refugees"), cell("Unknown", wide), covered})}) +
            list(item(p("a") + list(item(p("b")), {})));
        const QByteArray xml = "<office:document-content " + odfNames + "><office:automatic-styles>" + automatic +
                               "</office:automatic-styles><office:body><office:text>" + body +
                               "</office:text></office:body></office:document-content>";
        const QString found = mutilated({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
                                         {u"styles.xml"_s, "<office:document-styles " + odfNames + "><office:styles>" +
                                                               common + "</office:styles></office:document-styles>"},
                                         {u"content.xml"_s, xml}},
                                        u"broken.odt"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(OdtReaderTest)
#include "OdtReaderTest.moc"
