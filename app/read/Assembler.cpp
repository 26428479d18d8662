// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Assembler.h"

#include "app/framework/Framework.h"
#include "app/read/Contents.h"
#include "app/read/Findings.h"
#include "app/read/FrontMatter.h"
#include "app/read/LargeMemory.h"
#include "app/read/Layout.h"
#include "app/read/Narrative.h"
#include "app/read/TableAssembler.h"

#include <algorithm>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype widestWrap = 120;   // characters; longer lines were not wrapped by a program
constexpr qsizetype narrowestWrap = 50; // and shorter ones not either
constexpr int wrappedLines = 5;         // that many full lines show that they were

qsizetype firstWordLength(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text.size() : space;
}

// The width at which a program broke the lines of the text, 0 when a line is a paragraph.
qsizetype wrapWidth(const std::vector<SourceBlock> &blocks)
{
    qsizetype longest = 0;
    for (const SourceBlock &block : blocks)
        longest = std::max(longest, block.kind == SourceBlock::Kind::Text ? block.text.size() : 0);
    if (longest > widestWrap || longest < narrowestWrap)
        return 0;
    int full = 0;
    for (size_t i = 1; i < blocks.size(); ++i) {
        const bool text = blocks[i].kind == SourceBlock::Kind::Text && blocks[i - 1].kind == SourceBlock::Kind::Text;
        if (text && !blocks[i].afterGap && blocks[i - 1].text.size() + 1 + firstWordLength(blocks[i].text) > longest)
            ++full;
    }
    return full >= wrappedLines ? longest : 0;
}

// The number of an area whose heading gives only its title.
int areaNumberOf(AreaKind kind, const QString &title)
{
    const QString wanted = slug(title);
    for (const AreaDefinition &area : Framework::core().areas()) {
        if (area.kind != kind)
            continue;
        QStringList names = area.aliases;
        names << area.title << area.shortName;
        if (std::any_of(names.begin(), names.end(), [&](const QString &name) { return slug(name) == wanted; }))
            return area.number;
    }
    return 0;
}

// "1.1 Proportion of people seeking" is a row's title that a line end broke, not a heading.
bool beginsIndicatorTitle(const HeadingWords &heading)
{
    constexpr qsizetype enough = 12; // characters
    for (const AreaKind kind : {AreaKind::Impact, AreaKind::Outcome, AreaKind::Enabling}) {
        const IndicatorDefinition *known = Framework::core().indicator(kind, heading.number);
        if (known && heading.title.size() >= enough && known->title.startsWith(heading.title, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

class Assembler
{
public:
    explicit Assembler(SourceDocument document)
        : m_document(std::move(document)), m_tables(m_report, m_document.encoding),
          m_wrapWidth(wrapWidth(m_document.blocks))
    {
    }

    Result<Report> assemble(const QString &fileName, const Progress &progress)
    {
        m_report.fileName = fileName;
        std::vector<size_t> cover;
        size_t i = readCover(m_document, m_report, cover);
        for (const size_t index : cover)
            takeText(m_document.blocks[index]);
        reserveRows();
        size_t nextProgress = i;
        for (; i < m_document.blocks.size(); ++i) {
            if (i >= nextProgress && progress &&
                !progress(static_cast<double>(i) / static_cast<double>(m_document.blocks.size())))
                return failure(Error::Kind::Cancelled, fileName,
                               Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
            nextProgress = std::max(nextProgress, i / 512 * 512 + 512);
            SourceBlock &block = m_document.blocks[i];
            if (block.kind == SourceBlock::Kind::Table) {
                takeTable(block);
                continue;
            }
            auto heading = headingWords(block.text, block.headingLevel);
            if (heading && heading->kind == HeadingWords::Kind::TableOfContents) {
                const size_t end = endOfContents(m_document, i + 1);
                m_contents = contentsEntries(m_document, i + 1, end);
                i = end - 1;
                continue;
            }
            const bool numbered = heading && heading->kind <= HeadingWords::Kind::Area;
            if (numbered && !std::exchange(m_hadNumbered, true)) {
                if (const size_t end = endOfUntitledContents(m_document, i); end > i) {
                    m_contents = contentsEntries(m_document, i, end);
                    i = end - 1;
                    continue;
                }
            }
            if (numbered && isWrapped(i)) {
                const SourceBlock &rest = m_document.blocks[++i];
                block.text += u' ' + rest.text;
                block.place = block.place.part(0, 0, rest.place.end() - block.place.offset());
                heading = headingWords(block.text);
            }
            if (heading && isHeading(*heading, block))
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
        addFinding(m_report, std::move(finding));
    }

    Section &section() { return m_report.sections[static_cast<size_t>(m_section)]; }

    // Rows are large: moving a hundred thousand of them as their list grows takes as long as reading them.
    void reserveRows()
    {
        constexpr size_t most = 200'000;
        size_t rows = 0;
        for (const SourceBlock &block : m_document.blocks)
            rows += block.rows.size();
        m_report.indicators.reserve(std::min(rows, most));
        wishLargePages(m_report.indicators);
    }

    // A heading too long for its line goes on in the next.
    bool isWrapped(size_t index) const
    {
        if (m_wrapWidth == 0 || index + 1 >= m_document.blocks.size())
            return false;
        const SourceBlock &line = m_document.blocks[index];
        const SourceBlock &next = m_document.blocks[index + 1];
        return next.kind == SourceBlock::Kind::Text && !next.afterGap && !headingWords(next.text) &&
               line.text.size() + 1 + firstWordLength(next.text) > m_wrapWidth &&
               !u".,;:!?"_s.contains(next.text.back());
    }

    bool lineWasFull(const QString &next) const
    {
        return m_wrapWidth > 0 && m_lastLine > 0 && m_lastLine + 1 + firstWordLength(next) > m_wrapWidth;
    }

    // What looks like a heading may still be a line of a paragraph or of a table.
    bool isHeading(HeadingWords &heading, const SourceBlock &block)
    {
        const bool numbered = heading.kind <= HeadingWords::Kind::Area;
        if (numbered && m_lastParagraph && !block.afterGap && lineWasFull(block.text) &&
            joins(m_lastParagraph->last().text, block.text, false) != Join::No)
            return false;
        if (heading.kind == HeadingWords::Kind::Section && !m_sectionNumber.isEmpty() &&
            heading.number.toInt() != m_sectionNumber.toInt() + 1)
            addOutOfOrder(heading, block);
        if (heading.kind == HeadingWords::Kind::Area && heading.number.isEmpty())
            return findArea(heading, block);
        if (heading.kind != HeadingWords::Kind::Subsection)
            return true;
        if (beginsIndicatorTitle(heading)) {
            addRowWithoutCells(block.text, block.place);
            return false;
        }
        const QString major = heading.number.section(u'.', 0, 0);
        const bool here = m_sectionNumber.isEmpty() || major == m_sectionNumber;
        if (m_sectionNumber.isEmpty() && std::exchange(m_major, major) != major)
            m_subsection = 0;
        const int minor = heading.number.section(u'.', 1, 1).toInt();
        const bool deep = heading.number.count(u'.') > 1;
        const bool forward = deep || minor > m_subsection;
        // "1.2 Million people …" in the middle of section 3 is no heading, nor is it one after 1.4.
        if ((!here || !forward) && !heading.published) {
            ensureSection();
            add(Severity::Note, "heading-order",
                Message(QT_TRANSLATE_NOOP("Message", "“%1” begins like a heading, out of order; it was kept as text"),
                        {block.text.left(60)}),
                block.place);
            return false;
        }
        if (!here || (!deep && m_subsection > 0 && minor != m_subsection + 1))
            addOutOfOrder(heading, block);
        if (here && !deep)
            m_subsection = minor;
        return true;
    }

    void addOutOfOrder(const HeadingWords &heading, const SourceBlock &block)
    {
        ensureSection();
        add(Severity::Note, "heading-order",
            Message(QT_TRANSLATE_NOOP("Message", "The heading %1 does not follow from those before it"),
                    {heading.number}),
            block.place);
    }

    bool findArea(HeadingWords &heading, const SourceBlock &block)
    {
        const int number = areaNumberOf(heading.areaKind, heading.title);
        if (number > 0) {
            heading.number = QString::number(number);
            return true;
        }
        ensureSection();
        add(Severity::Note, "area-unknown",
            Message(QT_TRANSLATE_NOOP("Message", "“%1” names an area without its number; it was kept as text"),
                    {block.text.left(60)}),
            block.place);
        return false;
    }

    void addRowWithoutCells(const QString &text, const Place &place)
    {
        ensureSection();
        add(Severity::Warning, "row-without-cells",
            Message(QT_TRANSLATE_NOOP(
                        "Message", "“%1” looks like a table row whose cells cannot be told apart; it was kept as text"),
                    {text.simplified().left(60)}),
            place);
    }

    void open(const QString &id, const QString &number, const QString &title, int level, const Place &place)
    {
        Section result;
        const int count = ++m_ids[id];
        result.id = count == 1 ? id : id + u'~' + QString::number(count);
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
        m_lastLine = 0;
        if (heading.kind == HeadingWords::Kind::Series) {
            closeStatements();
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
            m_subsection = 0;
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
        if (const int count = ++m_areaCounts[area.id]; count > 1)
            area.id += u'~' + QString::number(count);
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
                QT_TRANSLATE_NOOP("Message", "The area has no table; its first paragraph was taken as its statement")),
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
        if (looksLikeRowWithoutCells(block.text))
            addRowWithoutCells(text, block.place);
        const bool full = lineWasFull(text);
        m_lastLine = block.text.size();
        QList<Paragraph> &list = m_statementsOpen ? section().statements : section().paragraphs;
        if (m_lastParagraph == &list && !list.isEmpty()) {
            Paragraph &last = list.last();
            const Join join = block.goesOn ? Join::LineEnd : joins(last.text, text, block.afterGap, full);
            if (join != Join::No) {
                last.text = joined(std::exchange(last.text, {}), text);
                last.places << block.place;
                if (join == Join::PageBreak)
                    add(Severity::Note, "paragraphs-joined",
                        Message(QT_TRANSLATE_NOOP(
                                    "Message",
                                    "A sentence goes on after a break; “… %1” was joined to the paragraph before it"),
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
        block.cells = {};
        block.rows = {};
        m_lastParagraph = nullptr;
        m_lastLine = 0;
    }

    Result<Report> finished(const QString &fileName)
    {
        const bool hasAnything = !m_report.tables.empty() || !m_report.areas.empty() || !m_sectionNumber.isEmpty();
        if (!hasAnything && m_report.title.isEmpty())
            return failure(
                Error::Kind::File, fileName,
                Message(QT_TRANSLATE_NOOP("Message", "it holds no section, area or table of an Annual Results Report")),
                Message(QT_TRANSLATE_NOOP("Message", "Choose the text of a report, or a project made by Outturn")));
        compareContents(m_report, m_contents);
        const int section = std::exchange(m_section, -1);
        if (!m_report.year)
            add(Severity::Warning, "no-year", Message(QT_TRANSLATE_NOOP("Message", "The report's year was not found")),
                {});
        if (m_report.operation.isEmpty())
            add(Severity::Warning, "no-operation",
                Message(QT_TRANSLATE_NOOP("Message", "The report's operation was not found")), {});
        if (m_sectionNumber.isEmpty())
            add(Severity::Warning, "no-sections",
                Message(QT_TRANSLATE_NOOP("Message", "No heading “Section …” was found")), {});
        if (m_document.encoding == SourceDocument::Encoding::Latin1)
            add(Severity::Note, "encoding-guessed",
                Message(QT_TRANSLATE_NOOP("Message", "The file is not UTF-8; it was read as Latin-1 (Windows-1252)")),
                {});
        if (m_document.invalidBytes > 0)
            add(Severity::Warning, "invalid-bytes",
                Message(QT_TRANSLATE_NOOP("Message", "%1 bytes are no UTF-8; “\uFFFD” stands in their place"),
                        {QString::number(m_document.invalidBytes)}),
                m_document.firstInvalid);
        for (const Place &page : m_document.picturePages)
            add(Severity::Warning, "page-without-text",
                Message(
                    QT_TRANSLATE_NOOP("Message", "Page %1 holds a picture only, and no text; nothing of it was read"),
                    {QString::number(page.page())}),
                page);
        m_section = section;

        const QString name = slug(m_report.operation.isEmpty() ? fileName.section(u'.', 0, 0) : m_report.operation);
        m_report.id = name.isEmpty() ? u"report"_s : name;
        if (m_report.year)
            m_report.id += u'-' + QString::number(*m_report.year);
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                         [](const Finding &a, const Finding &b) { return a.place.order() < b.place.order(); });
        m_report.index();
        return std::move(m_report);
    }

    SourceDocument m_document;
    Report m_report;
    std::vector<ContentsEntry> m_contents;
    TableAssembler m_tables;
    int m_section = -1;
    int m_area = -1; ///< index in Report::areas
    int m_numberedLevel = 0;
    QString m_sectionNumber;
    bool m_hadNumbered = false; ///< a heading with a number was seen
    QString m_major;            ///< the first number of the last subsection where no "Section" is known
    int m_subsection = 0;       ///< the second number of the last subsection in this section
    qsizetype m_wrapWidth;      ///< characters, 0 when lines were not wrapped
    qsizetype m_lastLine = 0;   ///< characters of the line before, 0 after a heading or table
    bool m_core = false;
    bool m_statementsOpen = false;
    std::optional<AreaKind> m_kind;
    std::optional<SeriesKind> m_series;
    const QList<Paragraph> *m_lastParagraph = nullptr; ///< whose last paragraph may go on
    QHash<QString, int> m_ids;                         ///< how many sections have it
    QHash<QString, int> m_areaCounts;
};

} // namespace

Result<Report> assemble(SourceDocument document, const QString &fileName, const Progress &progress)
{
    return Assembler(std::move(document)).assemble(fileName, progress);
}

} // namespace outturn
