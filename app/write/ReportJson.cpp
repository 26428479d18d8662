// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/ReportJson.h"

#include "app/figure/Figure.h"
#include "app/report/PlaceWords.h"
#include "app/write/JsonWriter.h"

namespace outturn {

namespace {

class ReportWriter
{
public:
    ReportWriter(JsonWriter &json, const Report &report) : m_json(json), m_report(report) {}

    /// For `check`, which may tell of several reports.
    void writeCheckedFindings(const QList<Finding> &findings, const QString &prefix)
    {
        for (const Finding &finding : findings) {
            m_json.beginObject();
            writeFindingFields(finding, prefix);
            if (!finding.spans.isEmpty())
                writeText(finding.spans);
            m_json.field("key", findingKey(finding));
            if (!finding.accepted.isEmpty())
                m_json.field("accepted", finding.accepted);
            m_json.endObject();
        }
    }

    void write(const QList<Finding> &findings, bool withId)
    {
        m_json.beginObject();
        if (withId)
            m_json.field("id", m_report.id);
        m_json.field("format", QStringLiteral("outturn-report"));
        m_json.field("version", qint64(1));
        m_json.field("title", m_report.title);
        m_report.year ? m_json.field("year", qint64(*m_report.year)) : m_json.nullField("year");
        m_json.field("operation", m_report.operation);
        m_json.field("downloaded", m_report.downloaded.isNull()
                                       ? std::nullopt
                                       : std::optional(m_report.downloaded.toString(Qt::ISODate)));
        m_json.beginArray("sections");
        writeSections(childrenOf());
        m_json.endArray();
        writeAreas();
        writeIndicators();
        writeFinances();
        writeSeries();
        writeFindings(findings);
        m_json.endObject();
    }

    void writeFindings(const QList<Finding> &findings)
    {
        m_json.beginArray("findings");
        for (const Finding &finding : findings) {
            m_json.beginObject();
            writeFindingFields(finding, {});
            m_json.endObject();
        }
        m_json.endArray();
    }

private:
    void writeFindingFields(const Finding &finding, const QString &prefix)
    {
        m_json.field("severity", severityName(finding.severity));
        m_json.field("rule", finding.rule);
        m_json.field("message", finding.message.english());
        m_json.beginArray("rows");
        for (const RowId &row : finding.rows)
            m_json.value(prefix + row.text());
        m_json.endArray();
        m_json.field("column", finding.column ? std::optional(columnName(*finding.column)) : std::nullopt);
        m_json.field("section", finding.section.isEmpty() ? std::nullopt : std::optional(finding.section));
        source(finding.place, false);
    }

    // Counted from 1 and in whole characters, as the command line and other languages count.
    void writeText(const QList<TextSpan> &spans)
    {
        const auto characters = [](QStringView text) { return qint64(text.toUcs4().size()); };
        m_json.beginArray("text");
        for (const TextSpan &span : spans) {
            const Paragraph *paragraph = m_report.paragraph(span);
            const QString text = paragraph ? paragraph->text : QString();
            const QString words = text.mid(span.from, span.length);
            m_json.beginObject();
            m_json.field("section", span.section);
            m_json.field("role", span.role == ParagraphRole::Statement ? QStringLiteral("statement")
                                                                       : QStringLiteral("narrative"));
            m_json.field("paragraph", qint64(span.paragraph + 1));
            m_json.field("from", characters(QStringView(text).left(span.from)) + 1);
            m_json.field("length", characters(words));
            m_json.field("words", words);
            m_json.endObject();
        }
        m_json.endArray();
    }

    using Children = std::vector<std::vector<int>>;

    // Lists by parent; the last one is that of the top level.
    Children childrenOf() const
    {
        Children children(m_report.sections.size() + 1);
        for (size_t i = 0; i < m_report.sections.size(); ++i) {
            const int parent = m_report.sections[i].parent;
            children[parent < 0 ? m_report.sections.size() : static_cast<size_t>(parent)].push_back(
                static_cast<int>(i));
        }
        return children;
    }

    void writeSections(const Children &children) { writeSections(children, children.back()); }

    void writeSections(const Children &children, const std::vector<int> &list)
    {
        for (const int index : list) {
            const Section &section = m_report.sections[static_cast<size_t>(index)];
            m_json.beginObject();
            m_json.field("id", section.id);
            m_json.field("number", section.number.isEmpty() ? std::nullopt : std::optional(section.number));
            m_json.field("title", section.title);
            m_json.field("level", qint64(section.level));
            m_json.beginArray("paragraphs");
            for (const Paragraph &paragraph : section.paragraphs)
                m_json.value(paragraph.text);
            m_json.endArray();
            m_json.beginArray("sections");
            writeSections(children, children[static_cast<size_t>(index)]);
            m_json.endArray();
            m_json.endObject();
        }
    }

    void writeAreas()
    {
        m_json.beginArray("areas");
        for (const Area &area : m_report.areas) {
            // A project written by another program may know no section of an area.
            const Section *section =
                area.section >= 0 ? &m_report.sections[static_cast<size_t>(area.section)] : nullptr;
            m_json.beginObject();
            m_json.field("id", area.id);
            m_json.field("kind", areaKindName(area.kind));
            m_json.field("number", qint64(area.number));
            m_json.field("title", area.title);
            m_json.beginArray("statements");
            for (const Paragraph &statement : section ? section->statements : QList<Paragraph>())
                m_json.value(statement.text);
            m_json.endArray();
            m_json.field("section", section ? std::optional(section->id) : std::nullopt);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeIndicators()
    {
        m_json.beginArray("indicators");
        for (const IndicatorRow &row : m_report.indicators) {
            m_json.beginObject();
            m_json.field("id", row.id.text());
            m_json.beginObject("area");
            m_json.field("kind", areaKindName(row.areaKind));
            row.areaNumber ? m_json.field("number", qint64(row.areaNumber)) : m_json.nullField("number");
            m_json.endObject();
            m_json.field("core", row.core);
            m_json.field("country", row.country ? std::optional(row.country->value().written()) : std::nullopt);
            m_json.field("code", row.code.value().written());
            m_json.field("title", row.title.value().written());
            m_json.field("population", row.population.value().written());
            value("baseline", row.baseline);
            value("target", row.target);
            value("actual", row.actual);
            source(row.place, false);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeFinances()
    {
        m_json.beginArray("finances");
        for (const FinanceRow &row : m_report.finances) {
            m_json.beginObject();
            m_json.field("id", row.id.text());
            m_json.field("table", financeTableName(row.kind));
            m_json.field("label", row.label.value().written());
            m_json.field("role", financeRoleName(row.role));
            value("budget", row.budget);
            value("available", row.available);
            value("availableShare", row.availableShare);
            value("expenditure", row.expenditure);
            value("expenditureShare", row.expenditureShare);
            source(row.place, false);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeSeries()
    {
        m_json.beginArray("series");
        for (const SeriesKind kind : {SeriesKind::BudgetTrend, SeriesKind::ContributionsTrend}) {
            m_json.beginObject();
            m_json.field("chart", seriesName(kind));
            m_json.beginArray("points");
            for (const CompletedPoint &completed : completedSeries(m_report, kind)) {
                m_json.beginObject();
                m_json.field("id", completed.point.id().text());
                m_json.field("year", qint64(completed.year));
                m_json.field("derived", completed.derived);
                for (const Column column : seriesColumns(kind))
                    value(columnName(column).toLatin1().constData(), completed.point.cell(column), true);
                m_json.endObject();
            }
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    // `typed`: what has no place in the source was entered by hand.
    void value(const char *key, const std::optional<Cell> &cell, bool typed = false)
    {
        if (!cell) {
            m_json.nullField(key);
            return;
        }
        const Value &value = cell->value();
        const auto number = value.number();
        m_json.beginObject(key);
        m_json.field("written", value.written());
        source(cell->place(), cell->isEdited() || (typed && cell->place() == Place()));
        m_json.field("kind", kindName(value.kind()));
        m_json.field("number", number ? std::optional(number->toPlain()) : std::nullopt);
        m_json.field("unit", value.unit() == Unit::None ? std::nullopt : std::optional(unitName(value.unit())));
        m_json.endObject();
    }

    void source(const Place &place, bool edited)
    {
        if (!edited && place.kind() == Place::Kind::None) {
            m_json.nullField("source");
            return;
        }
        m_json.beginObject("source");
        if (edited) {
            m_json.field("edited", true);
        } else if (place.isOnPage()) {
            m_json.field("file", m_report.fileName);
            m_json.field("page", qint64(place.page()));
            const PageRect rect = place.rect();
            m_json.hundredths("rect", {rect.left, rect.top, rect.width, rect.height});
        } else if (place.isInDocument()) {
            m_json.field("file", m_report.fileName);
            m_json.field("path", placePath(place));
        } else {
            m_json.field("file", m_report.fileName);
            m_json.field("line", qint64(place.line()));
            m_json.field("column", qint64(place.column()));
        }
        if (!edited && place.confidence() > 0)
            m_json.field("recognised", qint64(place.confidence()));
        m_json.endObject();
    }

    JsonWriter &m_json;
    const Report &m_report;
};

} // namespace

QByteArray reportJson(const Report &report, const QList<Finding> &findings)
{
    JsonWriter json;
    ReportWriter(json, report).write(findings, false);
    return json.bytes();
}

QByteArray projectJson(const std::vector<const Report *> &reports, const QList<QList<Finding>> &findings)
{
    JsonWriter json;
    json.beginObject();
    json.field("format", QStringLiteral("outturn-project"));
    json.field("version", qint64(1));
    json.beginArray("reports");
    for (size_t i = 0; i < reports.size(); ++i)
        ReportWriter(json, *reports[i]).write(findings[static_cast<qsizetype>(i)], true);
    json.endArray();
    json.endObject();
    return json.bytes();
}

QByteArray findingsJson(const std::vector<const Report *> &reports, const QList<QList<Finding>> &findings)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("findings");
    for (size_t i = 0; i < reports.size(); ++i)
        ReportWriter(json, *reports[i])
            .writeCheckedFindings(findings[static_cast<qsizetype>(i)],
                                  reports.size() > 1 ? reports[i]->id + u':' : QString());
    json.endArray();
    json.endObject();
    return json.bytes();
}

} // namespace outturn
