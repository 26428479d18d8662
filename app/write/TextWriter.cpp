// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/TextWriter.h"

#include "app/source/TextEncoding.h"

#include <algorithm>

namespace outturn {

namespace {

/// Bytes of the source that something else stands for now.
struct Splice
{
    qint32 offset;
    qint32 length;
    QString text;
};

class TextWriter
{
public:
    TextWriter(const Report &report, const QByteArray &source) : m_report(report), m_source(source)
    {
        m_encoding = detectEncoding(source).encoding;
        const qsizetype feed = source.indexOf('\n');
        const qsizetype carriage = source.indexOf('\r');
        m_lineEnd = carriage >= 0 && feed == carriage + 1 ? QStringLiteral("\r\n")
                    : feed < 0 && carriage >= 0           ? QStringLiteral("\r")
                                                          : QStringLiteral("\n");
    }

    Result<TextExport> write()
    {
        for (const Table &table : m_report.tables) {
            for (int i = table.firstRow; i < table.firstRow + table.rowCount; ++i) {
                if (table.kind == Table::Kind::Indicators)
                    takeRow(m_report.indicators[static_cast<size_t>(i)], table);
                else
                    takeRow(m_report.finances[static_cast<size_t>(i)], table);
            }
        }
        for (const Section &section : m_report.sections)
            takeSection(section);
        for (const SeriesHeading &heading : m_report.seriesHeadings)
            takeSeries(heading);
        return spliced();
    }

private:
    template <typename Row> void takeRow(const Row &row, const Table &table)
    {
        QString missing; // cells that the source row is too short to have, up to the last edited one
        QString pending;
        for (Column column : columnsOf(table)) {
            const Cell *cell = row.cell(column);
            if (!cell)
                continue;
            if (cell->place().isNowhere() && column != Column::Code) {
                pending += u'\t' + cell->value().written();
                if (cell->isEdited()) {
                    missing += pending;
                    pending.clear();
                }
            } else if (cell->isEdited() && column == Column::Code && cell->place().isNowhere()) {
                m_splices.push_back({row.place.offset, 0, cell->value().written() + u' '});
            } else if (cell->isEdited()) {
                m_splices.push_back({cell->place().offset, cell->place().length, cell->value().written()});
            }
        }
        if (!missing.isEmpty())
            m_splices.push_back({row.place.offset + row.place.length, 0, missing});
    }

    static QList<Column> columnsOf(const Table &table)
    {
        QList<Column> columns;
        bool hasCode = false;
        for (const ColumnHeader &header : table.headers) {
            columns << header.column;
            hasCode = hasCode || header.column == Column::Code;
        }
        if (table.kind == Table::Kind::Indicators && !hasCode)
            columns.prepend(Column::Code);
        return columns;
    }

    void takeSection(const Section &section)
    {
        for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
            // New paragraphs stand after what comes before them: a paragraph, or the heading.
            Place before = section.place;
            QString added;
            const auto flush = [&] {
                if (!added.isEmpty())
                    m_splices.push_back({std::max(0, before.offset + before.length), 0, added});
                added.clear();
            };
            for (const Paragraph &paragraph : section.list(role)) {
                if (paragraph.places.isEmpty()) {
                    added += m_lineEnd + m_lineEnd + paragraph.text;
                    continue;
                }
                flush();
                if (paragraph.edited)
                    replace(paragraph.places, paragraph.text);
                before = paragraph.places.last();
            }
            flush();
        }
        for (const Place &place : section.removed)
            remove(place);
    }

    // A paragraph that a page break split becomes whole in its first place.
    void replace(const QList<Place> &places, const QString &text)
    {
        m_splices.push_back({places[0].offset, places[0].length, text});
        for (qsizetype i = 1; i < places.size(); ++i)
            remove(places[i]);
    }

    // With the line end and the empty lines after it, so that no hole stays.
    void remove(const Place &place)
    {
        qsizetype end = place.offset + place.length;
        while (end < m_source.size() && (m_source[end] == '\n' || m_source[end] == '\r'))
            ++end;
        m_splices.push_back({place.offset, static_cast<qint32>(end - place.offset), {}});
    }

    // The text form has no place for a series but its title: a table with tabs under it, which reading takes back.
    void takeSeries(const SeriesHeading &heading)
    {
        QString lines;
        bool changed = false;
        for (const SeriesPoint &point : m_report.series) {
            if (point.series != heading.series)
                continue;
            QStringList cells{QString::number(point.year)};
            for (const Column column : seriesColumns(heading.series)) {
                const auto &cell = point.cell(column);
                cells << (cell ? cell->value().written() : QString());
                if (cell && (cell->isEdited() || cell->place().isNowhere()))
                    changed = true;
            }
            lines += m_lineEnd + cells.join(u'\t');
        }
        if (!changed)
            return;
        QStringList header{QStringLiteral("Year")};
        for (const Column column : seriesColumns(heading.series))
            header << headerOf(column);
        const qint32 end = heading.place.offset + heading.place.length;
        m_splices.push_back({end, tableAfter(end), m_lineEnd + m_lineEnd + header.join(u'\t') + lines});
    }

    static QString headerOf(Column column)
    {
        switch (column) {
        case Column::Budget:
            return QStringLiteral("Final Budget");
        case Column::Available:
            return QStringLiteral("Funds Available");
        case Column::Expenditure:
            return QStringLiteral("Expenditure");
        case Column::Unearmarked:
            return QStringLiteral("Unearmarked");
        case Column::SoftlyEarmarked:
            return QStringLiteral("Softly Earmarked");
        case Column::Earmarked:
            return QStringLiteral("Earmarked");
        case Column::TightlyEarmarked:
            return QStringLiteral("Tightly Earmarked");
        default:
            return QStringLiteral("Total");
        }
    }

    // Length of a series table that stands right under its title already.
    qint32 tableAfter(qint32 from) const
    {
        qsizetype end = from;
        qsizetype at = from;
        while (at < m_source.size()) {
            while (at < m_source.size() && (m_source[at] == '\n' || m_source[at] == '\r'))
                ++at;
            qsizetype lineEnd = at;
            while (lineEnd < m_source.size() && m_source[lineEnd] != '\n' && m_source[lineEnd] != '\r')
                ++lineEnd;
            if (!QByteArrayView(m_source).sliced(at, lineEnd - at).contains('\t'))
                break;
            end = at = lineEnd;
        }
        return static_cast<qint32>(end - from);
    }

    Result<TextExport> spliced()
    {
        std::stable_sort(m_splices.begin(), m_splices.end(),
                         [](const Splice &a, const Splice &b) { return a.offset < b.offset; });
        TextExport result;
        SourceDocument::Encoding encoding = m_encoding;
        for (const Splice &splice : m_splices) {
            if (encoding != SourceDocument::Encoding::Utf8 && !encode(splice.text, encoding)) {
                encoding = SourceDocument::Encoding::Utf8;
                result.notes << Message(
                    QT_TRANSLATE_NOOP("Message", "“%1” cannot be written in Latin-1; the file was written as UTF-8"),
                    {splice.text.left(40)});
            }
        }
        const bool recode = encoding != m_encoding;
        const auto original = [&](qint32 from, qint32 to) {
            const QByteArrayView bytes = QByteArrayView(m_source).sliced(from, to - from);
            return recode ? decode(bytes, m_encoding).toUtf8() : bytes.toByteArray();
        };
        qint32 at = 0;
        for (const Splice &splice : m_splices) {
            if (splice.offset < at || splice.offset + splice.length > m_source.size())
                return failure(
                    Error::Kind::File, m_report.fileName,
                    Message(QT_TRANSLATE_NOOP("Message", "a changed value has no place in the source at byte %1"),
                            {QString::number(splice.offset)}),
                    Message(QT_TRANSLATE_NOOP("Message", "Import the report again and repeat the change")));
            result.bytes += original(at, splice.offset) + encode(splice.text, encoding).value_or(QByteArray());
            at = splice.offset + splice.length;
        }
        result.bytes += original(at, static_cast<qint32>(m_source.size()));
        return result;
    }

    const Report &m_report;
    const QByteArray &m_source;
    SourceDocument::Encoding m_encoding;
    QString m_lineEnd;
    std::vector<Splice> m_splices;
};

} // namespace

Result<TextExport> toText(const Report &report, const QByteArray &source)
{
    return TextWriter(report, source).write();
}

} // namespace outturn
