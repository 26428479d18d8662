// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Assembler.h"

#include "app/read/FrontMatter.h"
#include "app/read/Layout.h"
#include "app/read/Narrative.h"
#include "app/read/TableAssembler.h"

#include <algorithm>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

class Assembler
{
public:
    explicit Assembler(SourceDocument document) : m_document(std::move(document)), m_tables(m_report) {}

    Result<Report> assemble(const QString &fileName, const Progress &progress)
    {
        m_report.fileName = fileName;
        std::vector<size_t> cover;
        size_t i = readCover(m_document, m_report, cover);
        for (const size_t index : cover)
            takeText(m_document.blocks[index]);
        for (; i < m_document.blocks.size(); ++i) {
            if (i % 512 == 0 && progress &&
                !progress(static_cast<double>(i) / static_cast<double>(m_document.blocks.size())))
                return failure(Error::Kind::Cancelled, fileName,
                               Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
            SourceBlock &block = m_document.blocks[i];
            if (block.kind == SourceBlock::Kind::Table) {
                takeTable(block);
                continue;
            }
            const auto heading = headingWords(block.text, block.headingLevel);
            if (heading && heading->kind == HeadingWords::Kind::TableOfContents)
                i = endOfContents(m_document, i + 1) - 1;
            else if (heading && standsInOrder(*heading))
                takeHeading(*heading, block);
            else
                takeText(block);
        }
        closeStatements();
        return finished(fileName);
    }

private:
    void add(Severity severity, const char *rule, Message message, const Place &place)
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = QString::fromLatin1(rule);
        finding.message = std::move(message);
        if (m_section >= 0)
            finding.section = section().id;
        finding.place = place;
        m_report.findings.push_back(std::move(finding));
    }

    Section &section() { return m_report.sections[static_cast<size_t>(m_section)]; }

    // "1.2 Million people …" in the middle of section 3 is no heading.
    bool standsInOrder(const HeadingWords &heading) const
    {
        if (heading.kind != HeadingWords::Kind::Subsection || m_sectionNumber.isEmpty())
            return true;
        return heading.number.section(u'.', 0, 0) == m_sectionNumber;
    }

    void open(const QString &id, const QString &number, const QString &title, int level, const Place &place)
    {
        Section result;
        result.id = id;
        for (int n = 2; m_ids.contains(result.id); ++n)
            result.id = id + u'~' + QString::number(n);
        m_ids.insert(result.id);
        result.number = number;
        result.title = title;
        result.level = level;
        result.place = place;
        for (int above = m_section; above >= 0; above = m_report.sections[static_cast<size_t>(above)].parent) {
            if (m_report.sections[static_cast<size_t>(above)].level < level) {
                result.parent = above;
                break;
            }
        }
        m_section = static_cast<int>(m_report.sections.size());
        m_report.sections.push_back(std::move(result));
    }

    int levelBelow(int fallback) const { return m_numberedLevel > 0 ? m_numberedLevel + 1 : fallback; }

    void takeHeading(const HeadingWords &heading, const SourceBlock &block)
    {
        m_tables.interrupt();
        m_lastParagraph = nullptr;
        if (heading.kind == HeadingWords::Kind::Series) {
            SeriesHeading series{heading.series, ensureSection(), heading.heading,
                                 static_cast<int>(section().paragraphs.size()), block.place};
            m_report.seriesHeadings.push_back(series);
            m_series = heading.series;
            return;
        }
        m_series.reset();
        if (heading.kind != HeadingWords::Kind::ProgressAgainst)
            closeStatements();
        switch (heading.kind) {
        case HeadingWords::Kind::Section:
            leaveArea();
            m_sectionNumber = heading.number;
            m_numberedLevel = 1;
            open(u"section-"_s + heading.number, heading.number, heading.heading, 1, block.place);
            break;
        case HeadingWords::Kind::Subsection:
            leaveArea();
            m_numberedLevel = static_cast<int>(heading.number.count(u'.')) + 1;
            open(heading.number, heading.number, heading.heading, m_numberedLevel, block.place);
            break;
        case HeadingWords::Kind::Area:
            takeArea(heading, block);
            break;
        case HeadingWords::Kind::OtherCore:
            leaveArea();
            m_kind = heading.areaKind;
            m_core = true;
            open(slug(heading.heading), {}, heading.heading, levelBelow(2), block.place);
            break;
        case HeadingWords::Kind::ProgressAgainst: {
            m_statementsOpen = false;
            const QString parent = m_area >= 0 ? areaSection().id + u'/' : QString();
            open(parent + slug(heading.heading), {}, heading.heading,
                 m_area >= 0 ? areaSection().level + 1 : levelBelow(2), block.place);
            break;
        }
        default:
            leaveArea();
            open(slug(heading.heading), {}, heading.heading, std::max(1, block.headingLevel), block.place);
            m_numberedLevel = 0;
            break;
        }
    }

    void takeArea(const HeadingWords &heading, const SourceBlock &block)
    {
        leaveArea();
        m_kind = heading.areaKind;
        Area area;
        area.kind = heading.areaKind;
        area.number = heading.number.toInt();
        area.title = heading.title;
        area.id = areaKindName(area.kind) + u'-' + heading.number;
        const auto same = std::count_if(m_report.areas.begin(), m_report.areas.end(), [&](const Area &other) {
            return other.kind == area.kind && other.number == area.number;
        });
        if (same)
            area.id += u'~' + QString::number(same + 1);
        open(areaKindName(area.kind) + u"-area-"_s + heading.number, heading.number, heading.heading, levelBelow(3),
             block.place);
        area.section = m_section;
        m_area = static_cast<int>(m_report.areas.size());
        m_report.areas.push_back(std::move(area));
        m_statementsOpen = true;
    }

    const Section &areaSection() const
    {
        return m_report.sections[static_cast<size_t>(m_report.areas[static_cast<size_t>(m_area)].section)];
    }

    void leaveArea()
    {
        m_area = -1;
        m_core = false;
        m_kind.reset();
        m_statementsOpen = false;
    }

    // An impact area without a table does not show where its statements end: the first is taken as the statement.
    void closeStatements()
    {
        if (!m_statementsOpen || m_area < 0)
            return;
        m_statementsOpen = false;
        Section &area = m_report.sections[static_cast<size_t>(m_report.areas[static_cast<size_t>(m_area)].section)];
        if (area.statements.size() < 2)
            return;
        area.paragraphs = area.statements.sliced(1) + area.paragraphs;
        area.statements.resize(1);
        add(Severity::Note, "statements-unsure",
            Message(
                QT_TRANSLATE_NOOP("Message", "the area has no table; its first paragraph was taken as its statement")),
            area.place);
    }

    // Text and tables before any heading still need a section to stand in.
    int ensureSection()
    {
        if (m_section < 0)
            open(u"cover"_s, {}, m_report.title.isEmpty() ? m_report.fileName : m_report.title, 1, {});
        return m_section;
    }

    void takeText(SourceBlock &block)
    {
        ensureSection();
        if (const QDate date = downloadedDate(block.text.simplified());
            date.isValid() && m_report.downloaded.isNull()) {
            m_report.downloaded = date;
            m_lastParagraph = nullptr;
            return;
        }
        const QString text = withoutLinkMarks(block.text.simplified());
        if (looksLikeRowWithoutCells(text))
            add(Severity::Warning, "row-without-cells",
                Message(
                    QT_TRANSLATE_NOOP(
                        "Message", "“%1” looks like a table row whose cells cannot be told apart; it was kept as text"),
                    {text.left(60)}),
                block.place);
        QList<Paragraph> &list = m_statementsOpen ? section().statements : section().paragraphs;
        if (m_lastParagraph == &list && !list.isEmpty()) {
            Paragraph &last = list.last();
            const Join join = block.goesOn ? Join::LineEnd : joins(last.text, text, block.afterGap);
            if (join != Join::No) {
                last.text = joined(last.text, text);
                last.places << block.place;
                if (join == Join::PageBreak)
                    add(Severity::Note, "paragraphs-joined",
                        Message(QT_TRANSLATE_NOOP(
                                    "Message",
                                    "a sentence goes on after a break; “… %1” was joined to the paragraph before it"),
                                {text.left(40)}),
                        block.place);
                return;
            }
        }
        list.append({text, {block.place}, false});
        m_lastParagraph = &list;
        m_tables.interrupt();
    }

    void takeTable(SourceBlock &block)
    {
        ensureSection();
        TableAssembler::Context context;
        context.section = m_section;
        context.kind = m_kind;
        context.areaNumber = m_area >= 0 ? m_report.areas[static_cast<size_t>(m_area)].number : 0;
        context.core = m_core;
        context.series = m_series;
        m_statementsOpen = false;
        section().paragraphs += m_tables.take(block, context);
        m_lastParagraph = nullptr;
    }

    Result<Report> finished(const QString &fileName)
    {
        const bool hasAnything = !m_report.tables.empty() || !m_report.areas.empty() || !m_sectionNumber.isEmpty();
        if (!hasAnything && m_report.title.isEmpty())
            return failure(
                Error::Kind::File, fileName,
                Message(QT_TRANSLATE_NOOP("Message", "it holds no section, area or table of an Annual Results Report")),
                Message(QT_TRANSLATE_NOOP("Message", "Choose the text of a report, or a project made by Outturn")));
        const int section = std::exchange(m_section, -1);
        if (!m_report.year)
            add(Severity::Warning, "no-year", Message(QT_TRANSLATE_NOOP("Message", "the report's year was not found")),
                {});
        if (m_report.operation.isEmpty())
            add(Severity::Warning, "no-operation",
                Message(QT_TRANSLATE_NOOP("Message", "the report's operation was not found")), {});
        if (m_sectionNumber.isEmpty())
            add(Severity::Warning, "no-sections",
                Message(QT_TRANSLATE_NOOP("Message", "no heading “Section …” was found")), {});
        if (m_document.encoding == SourceDocument::Encoding::Latin1)
            add(Severity::Note, "encoding-guessed",
                Message(QT_TRANSLATE_NOOP("Message", "the file is not UTF-8; it was read as Latin-1 (Windows-1252)")),
                {});
        if (m_document.invalidBytes > 0)
            add(Severity::Warning, "invalid-bytes",
                Message(QT_TRANSLATE_NOOP("Message", "%1 bytes are no UTF-8; “\uFFFD” stands in their place"),
                        {QString::number(m_document.invalidBytes)}),
                m_document.firstInvalid);
        m_section = section;

        const QString name = slug(m_report.operation.isEmpty() ? fileName.section(u'.', 0, 0) : m_report.operation);
        m_report.id = name.isEmpty() ? u"report"_s : name;
        if (m_report.year)
            m_report.id += u'-' + QString::number(*m_report.year);
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                         [](const Finding &a, const Finding &b) { return a.place.offset < b.place.offset; });
        m_report.index();
        return std::move(m_report);
    }

    SourceDocument m_document;
    Report m_report;
    TableAssembler m_tables;
    int m_section = -1;
    int m_area = -1; ///< index in Report::areas
    int m_numberedLevel = 0;
    QString m_sectionNumber;
    bool m_core = false;
    bool m_statementsOpen = false;
    std::optional<AreaKind> m_kind;
    std::optional<SeriesKind> m_series;
    const QList<Paragraph> *m_lastParagraph = nullptr; ///< whose last paragraph may go on
    QSet<QString> m_ids;
};

} // namespace

Result<Report> assemble(SourceDocument document, const QString &fileName, const Progress &progress)
{
    return Assembler(std::move(document)).assemble(fileName, progress);
}

} // namespace outturn
