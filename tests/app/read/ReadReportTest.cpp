// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports, compared with what their lines say: the expectation is computed here from the tabs alone.
#include "app/read/ReadReport.h"
#include "tests/app/ReportText.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

const QString shared = QStringLiteral(SHARED_REPORTS);

// The rows of tables as the file has them: "indicator|country|title|population|baseline|target|actual".
struct Expected
{
    QStringList indicators, finances;
};

Expected expectedOf(const QByteArray &bytes)
{
    Expected expected;
    QStringList header;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        QStringList cells = line.split(u'\t');
        if (cells.size() < 2)
            continue;
        for (QString &cell : cells)
            cell = cell.simplified();
        if (cells.contains(u"Strategy Baseline"_s) || cells.contains(u"Final Budget"_s)) {
            header = cells;
            continue;
        }
        const auto cell = [&](const QString &name) {
            for (qsizetype i = 0; i < header.size(); ++i) {
                if (header[i].startsWith(name))
                    return i < cells.size() ? cells[i] : QString();
            }
            return u"(none)"_s;
        };
        if (header.contains(u"Final Budget"_s))
            expected.finances << cells.join(u'|');
        else
            expected.indicators << QStringList{cell(u"Country"_s),  cell(u"Indicator"_s), cell(u"Population"_s),
                                               cell(u"Strategy"_s), cell(u"Target"_s),    cell(u"Actual"_s)}
                                       .join(u'|');
    }
    return expected;
}

QString writtenOf(const std::optional<Cell> &cell)
{
    return cell ? cell->value().written() : u"(none)"_s;
}

QStringList indicatorsOf(const Report &report)
{
    QStringList rows;
    for (const IndicatorRow &row : report.indicators)
        rows << QStringList{writtenOf(row.country),
                            (row.code.value().written() + u' ' + row.title.value().written()).trimmed(),
                            row.population.value().written(),
                            writtenOf(row.baseline),
                            writtenOf(row.target),
                            writtenOf(row.actual)}
                    .join(u'|');
    return rows;
}

QStringList financesOf(const Report &report)
{
    QStringList rows;
    for (const FinanceRow &row : report.finances)
        rows << QStringList{row.label.value().written(),   writtenOf(row.budget),      writtenOf(row.available),
                            writtenOf(row.availableShare), writtenOf(row.expenditure), writtenOf(row.expenditureShare)}
                    .join(u'|');
    return rows;
}

// "13.1. Proportion" is the code 13.1 with a dot that belongs to neither.
QStringList withoutCodeDots(QStringList rows)
{
    static const QRegularExpression dot(u"(^|\\|)(\\d+\\.\\d+[a-z]?)\\. "_s);
    return rows.replaceInStrings(dot, u"\\1\\2 "_s);
}

QStringList treeOf(const Report &report)
{
    QStringList lines;
    for (const Section &section : report.sections)
        lines << QString((section.level - 1) * 2, u' ') + section.id;
    return lines;
}

QString paragraphsOf(const Report &report)
{
    QStringList lines;
    for (const Section &section : report.sections) {
        lines << u"# "_s + section.title;
        for (const Paragraph &paragraph : section.statements)
            lines << u"! "_s + paragraph.text;
        for (const Paragraph &paragraph : section.paragraphs)
            lines << paragraph.text;
    }
    return lines.join(u'\n');
}

// What every form of the same report has in common.
QString contentOf(const Report &report)
{
    return QStringList{report.title,
                       QString::number(report.year.value_or(0)),
                       report.operation,
                       report.downloaded.toString(Qt::ISODate),
                       treeOf(report).join(u'\n'),
                       paragraphsOf(report),
                       indicatorsOf(report).join(u'\n'),
                       financesOf(report).join(u'\n')}
        .join(u"\n\n"_s);
}

QByteArray replaced(QByteArray bytes, const char *expression, const QString &with)
{
    const QRegularExpression regex(QString::fromUtf8(expression), QRegularExpression::MultilineOption);
    return QString::fromUtf8(bytes).replace(regex, with).toUtf8();
}

} // namespace

class ReadReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allCells_data() { files(); }
    void allCells()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path))
            QSKIP("the shared reports are not here");
        const QByteArray bytes = bytesOf(path);
        const Report report = read(bytes);
        const Expected expected = expectedOf(bytes);
        QVERIFY(expected.indicators.size() > 10 && expected.finances.size() > 10);
        QCOMPARE(indicatorsOf(report), withoutCodeDots(expected.indicators));
        QCOMPARE(financesOf(report), expected.finances);
        QCOMPARE(written(report, bytes), bytes);
        for (const Finding &finding : report.findings)
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.message.english()));
        for (const IndicatorRow &row : report.indicators) {
            QVERIFY2(row.areaNumber > 0, qPrintable(row.id.text()));
            for (const Column column : {Column::Baseline, Column::Target, Column::Actual}) {
                if (const Cell *cell = row.cell(column))
                    QVERIFY2(cell->value().kind() != Value::Kind::Text, qPrintable(cell->value().written()));
            }
        }
    }

    void everyCellEditChangesOnlyItsBytes_data() { files(); }
    void everyCellEditChangesOnlyItsBytes()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path))
            QSKIP("the shared reports are not here");
        const QByteArray bytes = bytesOf(path);
        Report report = read(bytes);
        QList<std::pair<RowId, Column>> cells;
        for (const IndicatorRow &row : report.indicators) {
            for (int c = 0; c < columnCount; ++c)
                cells.append({row.id, static_cast<Column>(c)});
        }
        for (const FinanceRow &row : report.finances) {
            for (int c = 0; c < columnCount; ++c)
                cells.append({row.id, static_cast<Column>(c)});
        }
        int edited = 0;
        for (const auto &[row, column] : cells) {
            Cell *cell = report.cell(row, column);
            if (!cell)
                continue;
            ++edited;
            const Value before = cell->value();
            const Place place = cell->place();
            QCOMPARE(QString::fromUtf8(bytes.mid(place.offset(), place.length())).simplified(), before.written());
            const QString line = QString::fromUtf8(bytes).section(u'\n', place.line() - 1, place.line() - 1);
            QCOMPARE(line.mid(place.column() - 1, before.written().size()), before.written());
            cell->set(Value::fromWords(u"«new»"_s));
            QByteArray wanted = bytes;
            wanted.replace(place.offset(), place.length(), u"«new»"_s.toUtf8());
            QCOMPARE(written(report, bytes), wanted);
            cell->set(before);
        }
        QVERIFY(edited > 150);
        QCOMPARE(written(report, bytes), bytes);
    }

    void mexico()
    {
        const QString path = shared + u"/mexico-2023.txt"_s;
        if (!QFileInfo::exists(path))
            QSKIP("the shared reports are not here");
        const Report report = read(bytesOf(path));
        checkMexico(report);
        const auto statements = [&](const QString &id) { return report.section(id)->statements.size(); };
        QCOMPARE(statements(u"impact-area-1"_s), 2);
        QCOMPARE(statements(u"impact-area-3"_s), 1);
        QCOMPARE(statements(u"outcome-area-6"_s), 1); // an area without a table
        QCOMPARE(statements(u"outcome-area-16"_s), 5);
    }

    void sample() { checkMexico(read(bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt")))); }

    void otherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray small = ownReport(u"small.txt"_s);
        const QString text = QString::fromUtf8(small);
        QTest::newRow("CRLF") << QByteArray(small).replace("\n", "\r\n");
        QTest::newRow("CR") << QByteArray(small).replace("\n", "\r");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + small;
        QTest::newRow("byte order mark and CRLF") << "\xEF\xBB\xBF" + QByteArray(small).replace("\n", "\r\n");
        QTest::newRow("no line end at the end") << small.trimmed();
        QTest::newRow("empty lines around") << "\n\n" + small + "\n \n\n";
        QTest::newRow("white space in empty lines") << QByteArray(small).replace("\n\n", "\n \t\n");
        QTest::newRow("space around cells") << QByteArray(small).replace("\t", " \t  ");
        QTest::newRow("headings without dots") << replaced(small, "^(\\d\\.\\d)\\. ", u"\\1 "_s);
        QTest::newRow("headings with dots") << replaced(small, "^([123]\\.[123]) ([A-Z][^\\t\\n]*)$", u"\\1. \\2"_s);
        QTest::newRow("no table of contents")
            << replaced(small, "Table of Contents[\\s\\S]*?Resources Overview\\n\\n", QString());
        QTest::newRow("contents without a title") << QByteArray(small).replace("Table of Contents\n\n", "");
        QTest::newRow("contents without bullets") << replaced(small, "^- (\\d\\.\\d) - ", u"\\1 "_s);
        QTest::newRow("contents with page numbers")
            << replaced(small, "^- (\\d\\.\\d) - (.*)$", u"\\1 \\2 ........ 4"_s);
        QTest::newRow("contents with tabs and page numbers")
            << replaced(small, "^- (\\d\\.\\d) - (.*)$", u"\\1\t\\2\t4"_s);
        QTest::newRow("contents that name the acknowledgements")
            << QByteArray(small).replace("Table of Contents\n\n", "Table of Contents\n\nAcknowledgements ... 2\n\n");
        QTest::newRow("year after the operation")
            << QByteArray(small).replace("2023\n\nTestland\n", "Testland\n\n2023\n");
        QTest::newRow("operation above the title") << QByteArray(small).replace(
            "Annual Results Report\n\n2023\n\nTestland", "Testland\n\nAnnual Results Report\n\n2023");
        QTest::newRow("title, year and operation in one line")
            << QByteArray(small).replace("Report\n\n2023\n\nTestland", "Report 2023 – Testland");
        QTest::newRow("labels in the title block")
            << QByteArray(small).replace("2023\n\nTestland", "Operation: Testland\n\nYear: 2023");
        QTest::newRow("lines closed up") << replaced(small, "\\n\\n(?=Indicators|Country|Impact Area\\t|Other Core)",
                                                     u"\n"_s);
        QTest::newRow("other header words") << QByteArray(small)
                                                   .replace("Strategy Baseline", "Baseline")
                                                   .replace("Target (2023)", "Target 2023")
                                                   .replace("Final Budget", "Final Budget (USD)")
                                                   .replace("Indicators\t", "Core Indicators\t");
        QTest::newRow("no-break space after codes")
            << replaced(small, "^(\\d\\.\\d[a-z]?) (Proportion|Average)", u"\\1\u00a0\\2"_s);
        QTest::newRow("codes with dots") << replaced(small, "^(\\d\\.\\d[a-z]?) (Proportion|Average)", u"\\1. \\2"_s);
        QTest::newRow("header repeated after a page break")
            << QByteArray(small).replace("1.2 Proportion of people who are able to move freely within the country of "
                                         "habitual residence\tIDPs",
                                         "\nIndicators\tPopulation Type\tStrategy Baseline\tActual (2023)\n1.2 "
                                         "Proportion of people who are able to move freely within the country of "
                                         "habitual residence\tIDPs");
        QTest::newRow("page break in a table without a header")
            << QByteArray(small).replace("EA17: Systems", "\n\f\nEA17: Systems");
        QTest::newRow("paragraphs indented by a tab") << QByteArray(small).replace("\n\nThe money", "\n\n\tThe money");
    }

    void otherForms()
    {
        QFETCH(QByteArray, bytes);
        const Report plain = read(ownReport(u"small.txt"_s));
        const Report other = read(bytes);
        QCOMPARE(contentOf(other), contentOf(plain));
        QCOMPARE(written(other, bytes), bytes);
        for (const QString &line : findingLines(other))
            QVERIFY2(line.startsWith(u"note paragraphs-joined"), qPrintable(line));
        for (const IndicatorRow &row : other.indicators) {
            const Place &place = row.title.place();
            QCOMPARE(QString::fromUtf8(bytes.mid(place.offset(), place.length())), row.title.value().written());
        }
    }

    void latin1()
    {
        QString text = QString::fromUtf8(ownReport(u"small.txt"_s));
        const QByteArray bytes = text.replace(u'≥', u'>').replace(u'≤', u'<').toLatin1();
        const Report report = read(bytes);
        QCOMPARE(contentOf(report), contentOf(read(text.toUtf8())));
        QVERIFY(findingLines(report).contains(u"note encoding-guessed - - @0"_s));
        QCOMPARE(written(report, bytes), bytes);
    }

    void fileKinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("text") << QByteArray("Annual Results Report") << FileKind::Text;
        QTest::newRow("empty") << QByteArray() << FileKind::Empty;
        QTest::newRow("white space") << QByteArray(" \n\t") << FileKind::Empty;
        QTest::newRow("project") << QByteArray("SQLite format 3\0", 16) << FileKind::Project;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << FileKind::Pdf;
        // Which document an archive is, is told by its entries: ArchiveTest has the cases.
        QTest::newRow("words of a DOCX") << QByteArray("PK\x03\x04 word/document.xml") << FileKind::Archive;
        QTest::newRow("words of an ODT") << QByteArray("PK\x03\x04 application/vnd.oasis.opendocument.text")
                                         << FileKind::Archive;
        QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE html><html>") << FileKind::Html;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "A\0n\0n\0u\0a\0l\0",
                                              14)
                                << FileKind::Binary;
    }

    void fileKinds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileKind, kind);
        QVERIFY(fileKind(bytes) == kind);
        if (kind == FileKind::Text)
            return;
        const auto report = readReport(bytes, u"a.txt"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::File);
        QVERIFY(!report.error().next.english().isEmpty());
    }

    void whatIsNoReport()
    {
        const auto report = readReport("A shopping list.\n\nBread, milk, and tea.\n", u"list.txt"_s);
        QVERIFY(!report);
        QVERIFY(report.error().english().startsWith(u"list.txt: "));
        const auto late = readReport(QByteArray(100'000, '\n') + ownReport(u"small.txt"_s), u"late.txt"_s);
        QVERIFY2(late.has_value(), "a report after many empty lines is one");
    }

    void cancelled()
    {
        int calls = 0;
        const auto report = readReport(ownReport(u"small.txt"_s), u"a.txt"_s, [&](double part) {
            ++calls;
            return part < 0 || part > 1; // only what is out of bounds goes on
        });
        QVERIFY(!report && calls > 0);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    }

    void fromDisk()
    {
        const auto none = readReportFile(u"/nowhere/a.txt"_s);
        QVERIFY(!none && none.error().english().startsWith(u"/nowhere/a.txt: "));
        const auto folder = readReportFile(QStringLiteral(TEST_DATA));
        QVERIFY(!folder && !folder.error().next.english().isEmpty());
        const auto small = readReportFile(QStringLiteral(TEST_DATA "/reports/small.txt"));
        QVERIFY(small.has_value());
        QCOMPARE(small->report.fileName, u"small.txt"_s);
        QCOMPARE(small->bytes, ownReport(u"small.txt"_s));
    }

private:
    static void files()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("the sample") << QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt");
        QTest::newRow("Mexico 2023") << shared + u"/mexico-2023.txt"_s;
        for (const char *name : {"mexico-2022", "mexico-2024", "colombia-2023", "kenya-2024", "ukraine-2023"})
            QTest::newRow(name) << shared + u"/others/"_s + QString::fromLatin1(name) + u".txt"_s;
    }

    static void checkMexico(const Report &report)
    {
        QCOMPARE(report.id, u"mexico-2023"_s);
        QCOMPARE(report.title, u"Annual Results Report"_s);
        QCOMPARE(report.year, std::optional(2023));
        QCOMPARE(report.operation, u"Mexico"_s);
        QCOMPARE(report.downloaded, QDate(2024, 5, 31));
        QCOMPARE(report.areas.size(), size_t(13));
        QCOMPARE(report.indicators.size(), size_t(37));
        QCOMPARE(report.finances.size(), size_t(19));
        QCOMPARE(report.seriesHeadings.size(), size_t(2));
        QStringList tree{u"acknowledgements"_s, u"section-1"_s, u"  1.1"_s, u"  1.2"_s};
        for (const int area : {1, 3, 4})
            tree << u"    impact-area-%1"_s.arg(area);
        tree << u"    other-core-impact-indicators"_s << u"  1.3"_s << u"  1.4"_s << u"section-2"_s << u"  2.1"_s;
        for (const int area : {2, 3, 4, 5, 6, 7, 8, 13, 15, 16})
            tree << u"    outcome-area-%1"_s.arg(area)
                 << u"      outcome-area-%1/progress-against-the-desired-outcome"_s.arg(area);
        tree << u"  2.2"_s << u"section-3"_s << u"  3.1"_s << u"  3.2"_s << u"section-4"_s << u"  4.1"_s;
        QCOMPARE(treeOf(report), tree);
        const IndicatorRow *core = report.indicator(RowId(u"impact-2/2.2/idps"_s));
        QVERIFY(core && core->core && core->areaNumber == 2 && core->country);
        QCOMPARE(core->actual->value().number()->toPlain(), u"92.98"_s);
        const FinanceRow *all = report.finance(RowId(u"finance-impact/unallocated"_s));
        QVERIFY(all && all->role == FinanceRole::Unallocated && all->budget->value().isBlank());
        QVERIFY(report.finance(RowId(u"finance-outcome/oa16"_s)));
        // Sentences that a page break split are whole, with both places.
        for (const Finding &finding : report.findings)
            QCOMPARE(finding.rule, u"paragraphs-joined"_s);
        qsizetype split = 0;
        for (const Section &section : report.sections) {
            for (const Paragraph &paragraph : section.paragraphs)
                split += paragraph.places.size() > 1 ? 1 : 0;
        }
        QCOMPARE(split, qsizetype(report.findings.size()));
        QVERIFY(split > 0);
    }
};

QTEST_GUILESS_MAIN(ReadReportTest)
#include "ReadReportTest.moc"
