// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/DocxReader.h"
#include "tests/app/read/DocumentMaker.h"
#include "tests/app/read/FormsOfAReport.h"

#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;

namespace {

const QByteArray styles =
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl "
    "w:val=\"0\"/></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"House\"><w:name w:val=\"House\"/><w:basedOn "
    "w:val=\"berschrift1\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Named\"><w:name w:val=\"Titre 3\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Toc\"><w:name w:val=\"toc 2\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Auto1\"><w:name w:val=\"Auto 1\"/><w:pPr><w:numPr><w:numId "
    "w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Auto2\"><w:name w:val=\"Auto 2\"/><w:pPr><w:numPr><w:ilvl "
    "w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>";

const QByteArray numbering =
    "<w:abstractNum w:abstractNumId=\"5\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Auto1\"/><w:lvlText "
    "w:val=\"Section %1:\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
    "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%3)\"/></w:lvl>"
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
    "w:val=\"\xEF\x82\xB7\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt "
    "w:val=\"upperRoman\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1-\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"
    "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
    "w:val=\"1\"/></w:lvlOverride></w:num>";

QByteArray list(int id, int level)
{
    return "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" + QByteArray::number(id) +
           "\"/></w:numPr>";
}

QByteArray style(const QByteArray &id)
{
    return "<w:pStyle w:val=\"" + id + "\"/>";
}

QByteArray field(const QByteArray &code, const QByteArray &result)
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code +
           "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result +
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

QByteArray box(const QByteArray &content)
{
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + content +
           "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" +
           content + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
}

QByteArray span(int columns)
{
    return "<w:gridSpan w:val=\"" + QByteArray::number(columns) + "\"/>";
}

const QByteArray down = "<w:vMerge w:val=\"restart\"/>";
const QByteArray goesOn = "<w:vMerge/>";

} // namespace

class DocxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void features_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("headings by outline, style, base style and name of style")
            << wtext("A", style("berschrift1")) + wtext("B", style("House")) + wtext("C", style("Named")) +
                   wtext("D", "<w:outlineLvl w:val=\"1\"/>") +
                   wtext("E", style("House") + "<w:outlineLvl w:val=\"9\"/>") + wtext("F", style("Loop")) +
                   wtext("G", style("NoSuch"))
            << QStringList{u"1 A"_s, u"1 B"_s, u"3 C"_s, u"2 D"_s, u"E"_s, u"F"_s, u"G"_s};
        QTest::newRow("numbers that Word generates")
            << wtext("Context", style("Auto1")) + wtext("Changes", style("Auto2")) + wtext("Progress", style("Auto2")) +
                   wtext("one", list(1, 2)) + wtext("two", list(1, 2)) + wtext("Results", style("Auto1")) +
                   wtext("Outcomes", style("Auto2")) + wtext("none", style("Auto1") + list(0, 0)) +
                   wtext("again", list(1, 2))
            << QStringList{
                   u"1 Section 1: Context"_s, u"2 1.1 Changes"_s,  u"2 1.2 Progress"_s, u"a) one"_s,  u"b) two"_s,
                   u"1 Section 2: Results"_s, u"2 2.1 Outcomes"_s, u"1 none"_s,         u"a) again"_s};
        QTest::newRow("bullets, roman numbers, a list that starts anew")
            << wtext("x", list(2, 0)) + wtext("y", list(3, 0)) + wtext("z", list(3, 0)) + wtext("w", list(4, 0)) +
                   wtext("v", list(9, 0))
            << QStringList{u"• x"_s, u"III-y"_s, u"IV-z"_s, u"I-w"_s, u"v"_s};
        QTest::newRow("an empty paragraph has a number, too, but nobody sees it")
            << wtext("a", list(1, 2)) + wp({}, list(1, 2)) + wtext("c", list(1, 2))
            << QStringList{u"a) a"_s, u"c) c"_s};
        QTest::newRow("runs, hyphens, spaces, tabs and breaks")
            << wp(wr("In") + wr("ter") +
                  "<w:r><w:softHyphen/><w:t>national</w:t><w:noBreakHyphen/><w:t>x</w:t><w:tab/>"
                  "<w:t>y</w:t><w:br/><w:t>z</w:t><w:cr/></w:r>" +
                  wr("a\xC2\xA0"
                     "b\xC2\xAD"
                     "c\xE2\x80\x91"
                     "d"))
            << QStringList{u"International-x\ty z a bc-d"_s};
        QTest::newRow("white space that is not kept")
            << QByteArray("<w:p><w:r><w:t>\n  one </w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
                          "two</w:t></w:r></w:p>")
            << QStringList{u"one two"_s};
        QTest::newRow("symbols") << wp("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + wr("70") +
                                       "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings\" "
                                       "w:char=\"F021\"/></w:r>")
                                 << QStringList{u"≥70✓\uFFFD"_s};
        QTest::newRow("hidden words") << wp(wr("seen") + wr("gone", "<w:vanish/>") +
                                            wr("gone", "<w:rStyle w:val=\"Secret\"/>") +
                                            wr(" too", "<w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"0\"/>"))
                                      << QStringList{u"seen too"_s};
        QTest::newRow("struck words are deleted ones")
            << wp(wr("5", "<w:strike/>") + wr("6", "<w:strike w:val=\"0\"/>") + wr("7", "<w:dstrike/>"))
            << QStringList{u"6"_s};
        QTest::newRow("links, tags, controls and right to left")
            << wp("<w:hyperlink>" + wr("a") + "</w:hyperlink><w:smartTag>" + wr("b") +
                  "</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>" + wr("c") +
                  "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                  wr("Click here") + "</w:sdtContent></w:sdt><w:bdo w:val=\"rtl\">" + wr("d") + "</w:bdo>")
            << QStringList{u"abcd"_s};
        QTest::newRow("controls around paragraphs, rows and cells")
            << "<w:sdt><w:sdtContent>" + wtext("p") + "</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent>" +
                   wrow({wc("a"), "<w:sdt><w:sdtContent>" + wc("b") + "</w:sdtContent></w:sdt>"}) +
                   "</w:sdtContent></w:sdt></w:tbl>"
            << QStringList{u"p"_s, u"a | b"_s};
        QTest::newRow("fields") << wp(field("DATE", wr("today")) + field("PAGE", wr("7")) +
                                      field("IF " + field("REF x", wr("inner")) + " = 1", wr(" yes")) +
                                      "<w:fldSimple w:instr=\" SEQ Table \">" + wr(" 4") +
                                      "</w:fldSimple><w:fldSimple w:instr=\"NUMPAGES\">" + wr("9") + "</w:fldSimple>")
                                << QStringList{u"today yes 4"_s};
        QTest::newRow("a field without an end takes nothing with it")
            << wp("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r>" + wr("a")) +
                   wtext("b")
            << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("contents made by Word")
            << wp("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o "
                  "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                  wr("1.1 Changes 3")) +
                   wtext("1.2 Progress 4") + wp("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") +
                   wtext("1.1 Changes 3", style("Toc")) +
                   "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
                   "Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" +
                   wtext("Contents") + "</w:sdtContent></w:sdt>" + wtext("text")
            << QStringList{u"text"_s};
        QTest::newRow("tracked words") << wp("<w:ins>" + wr("new") +
                                             "</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                                             "<w:moveFrom>" +
                                             wr("from") + "</w:moveFrom><w:moveTo>" + wr(" to") + "</w:moveTo>")
                                       << QStringList{u"new to"_s};
        QTest::newRow("a paragraph's mark was deleted")
            << wtext("one ", "<w:rPr><w:del/></w:rPr>") + wtext("two ", "<w:rPr><w:moveFrom/></w:rPr>") +
                   wtext("three", style("House")) + wtext("four", "<w:rPr><w:del/></w:rPr>")
            << QStringList{u"1 one two three"_s, u"four"_s};
        QTest::newRow("an old style in a tracked change")
            << wtext("a", "<w:pPrChange><w:pPr>" + style("House") + "</w:pPr></w:pPrChange>") << QStringList{u"a"_s};
        QTest::newRow("tracked rows and cells")
            << wtable({wrow({wc("a"), wc("b", "<w:cellDel/>"), wc("c")}),
                       "<w:tr><w:trPr><w:del/></w:trPr>" + wc("d") + wc("e") + "</w:tr>",
                       "<w:tr><w:trPr><w:ins/></w:trPr>" + wc("f") + wc("g") + "</w:tr>"})
            << QStringList{u"a | c"_s, u"f | g"_s};
        QTest::newRow("a text box once, after its paragraph")
            << wp(wr("before") + box(wtext("in") + wtable({wrow({wc("a"), wc("b")})})) + wr(" behind"))
            << QStringList{u"before behind"_s, u"in"_s, u"a | b"_s};
        QTest::newRow("mathematics are no words")
            << wp(wr("a") + "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>") << QStringList{u"a"_s};
        QTest::newRow("notes stand at the end of their section")
            << wp(wr("one") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + wtext("two") +
                   wtable({wrow({wc("a"), "<w:tc>" + wp(wr("67%") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>") +
                                              "</w:tc>"})}) +
                   wtext("Next", style("House")) + wtext("three")
            << QStringList{u"one"_s,         u"two"_s,    u"a | 67%"_s, u"A footnote."_s,
                           u"An endnote."_s, u"1 Next"_s, u"three"_s};
        QTest::newRow("a note with a mark of its own")
            << wp(wr("one") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>")
            << QStringList{u"one"_s, u"A footnote."_s};

        QTest::newRow("paragraphs and breaks in a cell are one line")
            << wtable({wrow(
                   {"<w:tc>" + wtext("a") + wtext("b") + wp("<w:r><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>") + "</w:tc>",
                    wc("e")})})
            << QStringList{u"a b c d | e"_s};
        QTest::newRow("a cell over two columns")
            << wtable({wrow({wc("a"), wc("b"), wc("c")}), wrow({wc("d"), wc("e", span(2))}),
                       wrow({wc("f", span(2)), wc("g")})})
            << QStringList{u"a | b | c"_s, u"d | ?e | ?"_s, u"?f | ? | g"_s};
        QTest::newRow("cells whose edges do not quite meet")
            << wtable({wrow({wc("a"), wc("b", span(2)), wc("c")}), wrow({wc("d", span(2)), wc("e"), wc("f")})})
            << QStringList{u"a | b | c"_s, u"d | e | f"_s};
        QTest::newRow("by the widths of the grid")
            << "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"20\"/><w:gridCol w:w=\"2000\"/><w:gridCol "
               "w:w=\"2000\"/></w:tblGrid>" +
                   wrow({wc("a"), wc("b", span(2)), wc("c")}) + wrow({wc("d", span(2)), wc("e", span(2))}) + "</w:tbl>"
            << QStringList{u"a | b | c"_s, u"d | ?e | ?"_s};
        QTest::newRow("words over several rows are those of each, a value in doubt")
            << wtable({wrow({wc("1.1 Right", down), wc("IDPs"), wc("5%", down)}),
                       wrow({wc({}, goesOn), wc("Refugees"), wc({}, goesOn)}),
                       wrow({wc("1.2 Left"), wc("IDPs"), wc("6%")})})
            << QStringList{u"1.1 Right | IDPs | ?5%"_s, u"1.1 Right | Refugees | ?5%"_s, u"1.2 Left | IDPs | 6%"_s};
        QTest::newRow("a header of two rows")
            << wtable({wrow({wc("Indicators", down), wc("Population Type", down), wc("2023", span(2))}),
                       wrow({wc({}, goesOn), wc({}, goesOn), wc("Baseline"), wc("Actual")})})
            << QStringList{u"Indicators | Population Type | ?2023 | ?"_s,
                           u"Indicators | Population Type | Baseline | Actual"_s};
        QTest::newRow("codes in a column of their own under one header")
            << wtable({wrow({wc("Indicators", span(2)), wc("Actual")}), wrow({wc("1.1"), wc("Right"), wc("5%")})})
            << QStringList{u"Indicators | Actual"_s, u"1.1 Right | 5%"_s};
        QTest::newRow("cells merged in the old way")
            << wtable({wrow({wc("a"), wc("b"), wc("c")}),
                       wrow({wc("d"), wc("e", "<w:hMerge w:val=\"restart\"/>"), wc({}, "<w:hMerge/>")})})
            << QStringList{u"a | b | c"_s, u"d | ?e | ?"_s};
        QTest::newRow("a row that begins later, and one that ends sooner")
            << wtable({wrow({wc("a"), wc("b"), wc("c")}),
                       "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + wc("d") + wc("e") + "</w:tr>",
                       wrow({wc("f"), wc("g")})})
            << QStringList{u"a | b | c"_s, u" | d | e"_s, u"f | g"_s};
        QTest::newRow("a line over the whole width parts the table")
            << wtable({wrow({wc("Caption", span(2))}), wrow({wc("a"), wc("b")}), wrow({wc({}, span(2))}),
                       wrow({wc("c"), wc("d")}), wrow({wc("Source", span(2))})})
            << QStringList{u"Caption"_s, u"a | b"_s, u"c | d"_s, u"Source"_s};
        QTest::newRow("a table of one column is text")
            << wtable({wrow({wc("a")}), wrow({wc("b")})}) << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a table for the layout of the page")
            << wtable({wrow({wc("left"), "<w:tc>" + wtable({wrow({wc("a"), wc("b")}), wrow({wc("c"), wc("d")})}) +
                                             wtext("right") + "</w:tc>"})})
            << QStringList{u"left"_s, u"a | b"_s, u"c | d"_s, u"right"_s};
        QTest::newRow("a table in a cell of data")
            << wtable({wrow(
                   {wc("a"), wc("b"), wc("c"), "<w:tc>" + wtable({wrow({wc("1")}), wrow({wc("2")})}) + "</w:tc>"})})
            << QStringList{u"a | b | c | ?1 2"_s};
        QTest::newRow("a raised mark behind a value is no part of it")
            << wtable({wrow({"<w:tc>" + wp(wr("45") + wr("1", "<w:vertAlign w:val=\"superscript\"/>")) + "</w:tc>",
                             "<w:tc>" +
                                 wp(wr("the 2") + wr("nd", "<w:vertAlign w:val=\"superscript\"/>") + wr(" m") +
                                    wr("2", "<w:vertAlign w:val=\"superscript\"/>") + wr(" room")) +
                                 "</w:tc>"})}) +
                   wp(wr("x") + wr("2", "<w:vertAlign w:val=\"superscript\"/>"))
            << QStringList{u"?45 | the 2nd m2 room"_s, u"x2"_s};
        QTest::newRow("rows without words are left out")
            << wtable({wrow({wc("a"), wc("b")}), wrow({wc({}), wc({})}),
                       "<w:tr><w:trPr><w:hidden/></w:trPr>" + wc("c") + wc("d") + "</w:tr>"})
            << QStringList{u"a | b"_s};
    }

    void features()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, lines);
        const QByteArray footnotes =
            wordPart("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + wtext("---") +
                                      "</w:footnote><w:footnote w:id=\"2\">" +
                                      wp("<w:r><w:footnoteRef/></w:r>" + wr(" A footnote.")) + "</w:footnote>");
        const QByteArray endnotes =
            wordPart("endnotes", "<w:endnote w:id=\"1\">" + wtext("An endnote.") + "</w:endnote>");
        const auto document = readDocx(docx(body, {{u"word/styles.xml"_s, wordPart("styles", styles)},
                                                   {u"word/numbering.xml"_s, wordPart("numbering", numbering)},
                                                   {u"word/footnotes.xml"_s, footnotes},
                                                   {u"word/endnotes.xml"_s, endnotes}}),
                                       u"a.docx"_s, {});
        if (!document)
            QFAIL(qPrintable(document.error().english()));
        QCOMPARE(linesOf(*document), lines);
    }

    void placesAreCounted()
    {
        const auto document = readDocx(docx(wtext("a") + wtable({wrow({wc("b"), wc("c")}), wrow({wc("d"), wc("e")})}) +
                                            wtext("f") + wtable({wrow({wc("g"), wc("h")})})),
                                       u"a.docx"_s, {});
        QVERIFY(document);
        QCOMPARE(document->blocks[0].place.paragraph(), 1);
        const SourceBlock &table = document->blocks[1];
        QCOMPARE(table.place.table(), 1);
        QCOMPARE(table.rows[1].place, Place::inTable(table.rows[1].place.order(), 1, 2, 0));
        QCOMPARE(table.cells[3].place, Place::inTable(table.cells[3].place.order(), 1, 2, 2));
        QCOMPARE(document->blocks[2].place.paragraph(), 2);
        QCOMPARE(document->blocks[3].cells[0].place.table(), 2);
    }

    void strictNamesAndOtherPlacesOfTheParts()
    {
        QByteArray xml = wordPart("document", "<w:body>" + wtext("A", style("X")) + "</w:body>");
        xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");
        xml.replace("w:", "ns0:").replace("<ns0:", "<ns0:").replace("xmlns:w=", "xmlns:ns0=");
        const QByteArray relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        const QByteArray kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        const auto document = readDocument(
            zip({{u"_rels/.rels"_s, relations + "<Relationship Id=\"a\" Type=\"" + kind +
                                        "officeDocument\" Target=\"/text/main.xml\"/></Relationships>"},
                 {u"text/_rels/main.xml.rels"_s, relations + "<Relationship Id=\"b\" Type=\"" + kind +
                                                     "styles\" Target=\"../look.xml\"/></Relationships>"},
                 {u"[Content_Types].xml"_s, "<Types/>"},
                 {u"text/main.xml"_s, xml},
                 {u"look.xml"_s, wordPart("styles", "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name "
                                                    "w:val=\"heading 2\"/></w:style>")}}),
            u"a.docx"_s);
        if (!document)
            QFAIL(qPrintable(document.error().english()));
        QCOMPARE(linesOf(*document), QStringList{u"2 A"_s});
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("no XML") << docx("<w:p><w:r></w:p>") << u"document.xml, line 1: its XML is broken"_s;
        QTest::newRow("deeper than any") << docx(QByteArray("<w:sdt><w:sdtContent>").repeated(200) +
                                                 QByteArray("</w:sdtContent></w:sdt>").repeated(200))
                                         << u"more than 256 deep"_s;
        QTest::newRow("more attributes than any") << docx("<w:p " + [] {
            QByteArray attributes;
            for (int i = 0; i < 300; ++i)
                attributes += " a" + QByteArray::number(i) + "=\"\"";
            return attributes;
        }() + "/>") << u"more than 256 attributes"_s;
        QTest::newRow("a document type")
            << zip({{u"word/document.xml"_s, "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>"}})
            << u"word/document.xml, line 2: it declares a document type"_s;
        QTest::newRow("no document") << zip({{u"[Content_Types].xml"_s, "<Types/>"}}) << u"without a Word document"_s;
        QTest::newRow("cells that grow to more than any") << [] {
            QByteArrayList rows{wrow(QByteArrayList(1000, wc("a")))};
            for (int i = 0; i < 2'100; ++i) {
                const QByteArray words = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
                rows << wrow({wc(words, span(500)), wc(words, span(500))});
            }
            return docx(wtable(rows));
        }() << u"more paragraphs and table cells"_s;
        QTest::newRow("Word's old format, or encrypted")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\1') << u".doc"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto document = readDocument(bytes, u"a.docx"_s);
        QVERIFY(!document);
        QVERIFY2(document.error().english().contains(words), qPrintable(document.error().english()));
        QVERIFY2(document.error().english().startsWith(u"a.docx"_s), qPrintable(document.error().english()));
    }

    void cancelled()
    {
        const auto document = readDocx(docx(wtext("a")), u"a.docx"_s, [](double) { return false; });
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Cancelled);
    }

    void sameAsTheText()
    {
        if (!hasForms())
            QSKIP("the reports in all their forms are not beside the checkout");
        const QString difference = differenceOfForm(u"mexico-2023.docx"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void fiveHundredMutilated()
    {
        const QList<Entry> parts{
            {u"word/styles.xml"_s, wordPart("styles", styles)},
            {u"word/numbering.xml"_s, wordPart("numbering", numbering)},
            {u"word/document.xml"_s, wordPart("document", "<w:body>" + reportBody() + "</w:body>")}};
        const QString found = mutilated(parts, u"broken.docx"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

private:
    static QByteArray reportBody()
    {
        return wtext("Annual Results Report", style("House")) + wtext("2023") + wtext("Testland") +
               wtext("Context", style("Auto1")) + wtext("Progress Against the Desired Impact", style("Auto2")) +
               wtext("1. Impact Area: Attaining favourable protection environments", style("House")) +
               wp(wr("Statement") + box(wtext("boxed")) + field("DATE", wr("x"))) +
               wtable({wrow({wc("Indicators"), wc("Population Type"), wc("Strategy Baseline"), wc("Actual (2023)")}),
                       wrow({wc("1.1 Right", down), wc("IDPs"), wc("5%"), wc("6%")}),
                       wrow({wc({}, goesOn), wc("Refugees"), wc("Unknown", span(2))})}) +
               wtext("item", list(1, 2)) + wp("<w:ins>" + wr("new") + "</w:ins><w:del>" + wr("old") + "</w:del>");
    }
};

QTEST_GUILESS_MAIN(DocxReaderTest)
#include "DocxReaderTest.moc"
