// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/SectionPage.h"

#include "app/edit/Intents.h"
#include "ui/grid/FilterBar.h"
#include "ui/grid/GridView.h"
#include "ui/grid/SeriesModel.h"
#include "ui/grid/TableModel.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/ReportWords.h"
#include "ui/page/Facts.h"
#include "ui/page/LinkWords.h"
#include "ui/page/NarrativeEditor.h"
#include "ui/page/PageView.h"
#include "ui/page/SummaryLink.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

namespace {

constexpr int afterPainting = 40; // ms: what was typed is seen before charts follow it

} // namespace

SectionPage::SectionPage(Project &project, const QString &reportId, const QString &sectionId, Settings *settings)
    : m_project(project), m_reportId(reportId), m_sectionId(sectionId), m_settings(settings),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::page, space::large, space::page, space::page);
    m_layout->setSpacing(space::small);
    build();
    m_layout->addStretch(1);
    m_styledFor = &Look::colours(palette());
    for (QTimer *timer : {&m_chartsSoon, &m_factsSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(afterPainting);
    }
    connect(&m_chartsSoon, &QTimer::timeout, this, &SectionPage::refreshCharts);
    connect(&m_factsSoon, &QTimer::timeout, this, &SectionPage::refreshFacts);
}

bool SectionPage::shows(const QString &sectionId) const
{
    return std::any_of(m_headings.begin(), m_headings.end(),
                       [&](const Heading &heading) { return heading.section == sectionId; });
}

QLabel *SectionPage::addLabel(const QString &text, int level)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(level == 0 ? Type::PageTitle : Type::SectionHeading, font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Selectable text would be aligned by its own words: a heading stands where the page begins.
    label->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    if (level > 0)
        m_layout->addSpacing(space::medium);
    m_layout->addWidget(label);
    return label;
}

void SectionPage::build()
{
    const Report &known = report();
    const Section *section = known.section(m_sectionId);
    if (!section)
        return;
    const int index = static_cast<int>(section - known.sections.data());
    if (m_sectionId == PageView::firstPageOf(known))
        addSummary();
    addSection(index, true);
    // Headings without a number belong to the page of the one above them, in the order of the report.
    bool hasNumberedChildren = false;
    for (size_t i = static_cast<size_t>(index) + 1;
         i < known.sections.size() && known.sections[i].level > section->level; ++i) {
        if (known.sections[i].parent != index)
            continue;
        if (known.sections[i].number.isEmpty() && known.areaOfSection(index))
            addSection(static_cast<int>(i), false);
        else
            hasNumberedChildren = true;
    }
    if (hasNumberedChildren)
        addContents(index);
    refreshFacts();
}

void SectionPage::addSection(int index, bool main)
{
    const Report &known = report();
    const Section &section = known.sections[static_cast<size_t>(index)];
    QLabel *title = addLabel(ReportWords::section(known, index), main ? 0 : 1);
    m_headings << Heading{title, section.id};
    if (main) {
        m_facts = new QLabel(this);
        m_facts->setTextFormat(Qt::PlainText);
        m_facts->setWordWrap(true);
        m_facts->setForegroundRole(QPalette::PlaceholderText);
        m_facts->setObjectName(QStringLiteral("facts"));
        m_layout->addWidget(m_facts);
    }
    QList<Figure> figures = figuresOfPage({section.id});
    if (known.areaOfSection(index))
        addRun(section, ParagraphRole::Statement, 0);

    const auto isSeries = [](const Figure &figure, SeriesKind kind) {
        return figure.name.startsWith(seriesName(kind));
    };
    const auto isAnySeries = [&](const Figure &figure) {
        return isSeries(figure, SeriesKind::BudgetTrend) || isSeries(figure, SeriesKind::ContributionsTrend);
    };
    const std::vector<Report::BodyItem> items = known.bodyItems(index);
    int before = 0;
    int part = 0;
    for (const Report::BodyItem &item : items) {
        if (item.afterParagraphs > before)
            addRun(section, ParagraphRole::Narrative, part);
        before = item.afterParagraphs;
        ++part;
        if (item.isSeries) {
            const SeriesHeading &heading = known.seriesHeadings[static_cast<size_t>(item.index)];
            addLabel(heading.title, 1);
            auto *grid = new GridView(this);
            grid->setModel(new SeriesModel(&m_project, m_reportId, heading.series, grid));
            addGrid(grid, heading.title);
            addCharts(figures, [&](const Figure &figure) { return isSeries(figure, heading.series); });
        } else {
            const Table &table = known.tables[static_cast<size_t>(item.index)];
            auto *grid = new GridView(this);
            grid->setModel(new TableModel(&m_project, m_reportId, item.index, grid));
            addGrid(grid, ReportWords::section(known, index));
            const bool finance = table.kind == Table::Kind::Finances;
            const FinanceTable kind = finance && table.rowCount > 0
                                          ? known.finances[static_cast<size_t>(table.firstRow)].kind
                                          : FinanceTable::Outcome;
            addCharts(figures, [&](const Figure &figure) {
                if (isAnySeries(figure))
                    return false;
                return !finance || figure.name.contains(financeTableName(kind) + QStringLiteral("-area"));
            });
        }
    }
    addCharts(figures, [&](const Figure &figure) { return !isAnySeries(figure) || items.empty(); });
    const bool hasTail = section.paragraphs.size() > before;
    // A section with nothing at all still has a place to write in; chapters that only hold others do not need one.
    const bool holdsOthers = static_cast<size_t>(index) + 1 < known.sections.size() &&
                             known.sections[static_cast<size_t>(index) + 1].parent == index;
    if (hasTail || (items.empty() && !holdsOthers))
        addRun(section, ParagraphRole::Narrative, part);
}

void SectionPage::addContents(int index)
{
    const Report &known = report();
    const int top = known.sections[static_cast<size_t>(index)].level;
    m_layout->addSpacing(space::small);
    for (size_t i = static_cast<size_t>(index) + 1; i < known.sections.size() && known.sections[i].level > top; ++i) {
        const Section &below = known.sections[i];
        if (below.parent >= 0 && below.number.isEmpty() && known.areaOfSection(below.parent))
            continue; // shown on the area's own page
        auto *link = new SummaryLink(ReportWords::section(known, static_cast<int>(i)), QString(), this);
        link->setObjectName(QStringLiteral("contentsLink"));
        connect(link, &SummaryLink::clicked, this, [this, id = below.id] { Q_EMIT sectionRequested(id); });
        auto *facts = new QLabel(this);
        facts->setTextFormat(Qt::PlainText);
        facts->setForegroundRole(QPalette::PlaceholderText);
        facts->setWordWrap(true);
        facts->setContentsMargins(0, 3, 0, 0);
        m_contents << Heading{facts, below.id};
        auto *line = new QHBoxLayout;
        line->setSpacing(0);
        line->addSpacing((below.level - top - 1) * space::page);
        line->addWidget(link, 0, Qt::AlignTop);
        line->addSpacing(space::medium);
        line->addWidget(facts, 1, Qt::AlignTop);
        m_layout->addLayout(line);
    }
}

void SectionPage::addGrid(GridView *grid, const QString &name)
{
    grid->setAccessibleName(name);
    m_grids << grid;
    m_layout->addSpacing(space::tight);
    if (FilterBar *bar = grid->filterBar())
        m_layout->addWidget(bar);
    m_layout->addWidget(grid);
    if (m_settings)
        grid->keepColumnsIn(m_settings);
    connect(grid, &GridView::editFailed, this, &SectionPage::editFailed);
    connect(grid, &GridView::statementChosen, this, &SectionPage::wordsRequested);
    connect(grid, &GridView::currentCellChanged, this, [this, grid](const RowId &row, Column column) {
        m_currentGrid = grid;
        highlight(row);
        Q_EMIT currentCellChanged(row, column);
    });
}

NarrativeEditor *SectionPage::addRun(const Section &section, ParagraphRole role, int part)
{
    auto *editor = new NarrativeEditor(role, this);
    editor->setMaximumWidth(NarrativeEditor::widest());
    editor->setReadOnly(m_project.mode() == Project::Mode::ReadOnly);
    editor->setAccessibleName(role == ParagraphRole::Statement ? tr("Statements of %1").arg(section.title)
                                                               : tr("Narrative of %1").arg(section.title));
    m_runs << Run{editor, section.id, role, part};
    editor->setParagraphs(paragraphsOf(m_runs.last()));
    m_layout->addSpacing(space::small);
    m_layout->addWidget(editor);
    connect(editor, &NarrativeEditor::committed, this,
            [this, editor](const QStringList &paragraphs) { keepRun(editor, paragraphs); });
    connect(editor, &NarrativeEditor::abandoned, this, &SectionPage::refreshRuns);
    editor->setMarkWords([this](const NarrativeMark &mark) { return LinkWords::mark(report(), mark); });
    connect(editor, &NarrativeEditor::markFollowed, this, &SectionPage::followMark);
    connect(editor, &NarrativeEditor::caretMoved, this, [this, run = m_runs.last()](int paragraph) {
        Q_EMIT currentParagraphChanged(run.section, run.role, firstOf(run) + paragraph);
    });
    return editor;
}

// Of the section's paragraphs the one that the run begins with.
int SectionPage::firstOf(const Run &run) const
{
    if (run.role == ParagraphRole::Statement || run.part == 0)
        return 0;
    const Section *section = report().section(run.section);
    const auto items = report().bodyItems(static_cast<int>(section - report().sections.data()));
    return items[static_cast<size_t>(run.part) - 1].afterParagraphs;
}

QList<Paragraph> SectionPage::paragraphsOf(const Run &run) const
{
    const Report &known = report();
    const Section *section = known.section(run.section);
    if (run.role == ParagraphRole::Statement)
        return section->statements;
    const auto items = known.bodyItems(static_cast<int>(section - known.sections.data()));
    const auto at = static_cast<size_t>(run.part);
    const int from = run.part > 0 ? items[at - 1].afterParagraphs : 0;
    const int to = at < items.size() ? items[at].afterParagraphs : static_cast<int>(section->paragraphs.size());
    return section->paragraphs.mid(from, to - from);
}

void SectionPage::keepRun(NarrativeEditor *editor, const QStringList &paragraphs)
{
    const auto run =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &known) { return known.editor == editor; });
    const auto edit = run->role == ParagraphRole::Statement
                          ? setParagraphsIntent(report(), run->section, run->role, paragraphs)
                          : setPartIntent(report(), run->section, run->part, paragraphs);
    const Result<void> kept = edit ? m_project.commit(m_reportId, *edit) : tl::unexpected(edit.error());
    if (!kept) {
        editor->keepPending();
        Q_EMIT editFailed(kept.error());
    } else {
        editor->setMarks(run->marks); // words may be again what they were
    }
}

void SectionPage::apply(const Change &change)
{
    if (change.what == Change::What::Saved) {
        for (const Run &run : std::as_const(m_runs))
            run.editor->setReadOnly(m_project.mode() == Project::Mode::ReadOnly);
    }
    if (change.report != m_reportId) {
        // Charts over the years show the other reports' numbers, too.
        if (!change.report.isEmpty() && change.what != Change::What::Paragraphs && change.what != Change::What::History)
            m_chartsSoon.start();
        return;
    }
    if (change.what == Change::What::Values || (change.what == Change::What::Paragraphs && shows(change.section)))
        refreshRuns();
    if (change.what == Change::What::History)
        return;
    // What was typed is painted first.
    if (change.what != Change::What::Paragraphs)
        m_chartsSoon.start();
    m_factsSoon.start();
}

void SectionPage::refreshRuns()
{
    for (const Run &run : std::as_const(m_runs)) {
        // What is being typed elsewhere on the page is not to be swept away; it is handed over in its own time.
        if (run.editor->hasPending())
            continue;
        run.editor->setParagraphs(paragraphsOf(run));
        run.editor->setMarks(run.marks);
    }
}

void SectionPage::setMarks(const NarrativeMarks &marks, const QList<NumberLink> &links)
{
    m_links = links;
    refreshSummary();
    for (Run &run : m_runs) {
        run.marks = marks.of(run.section, run.role, paragraphsOf(run));
        run.editor->setMarks(run.marks);
    }
    for (GridView *grid : std::as_const(m_grids))
        grid->grid()->setLinks(links);
}

void SectionPage::followMark(const NarrativeMark &mark)
{
    if (!mark.row.isEmpty())
        Q_EMIT rowRequested(mark.row, mark.column);
    else if (mark.other)
        Q_EMIT wordsRequested(*mark.other);
}

bool SectionPage::followLink()
{
    for (const Run &run : std::as_const(m_runs)) {
        if (!run.editor->hasFocus())
            continue;
        const NarrativeMark *mark = run.editor->markAtCursor();
        if (mark)
            followMark(NarrativeMark(*mark));
        return mark;
    }
    return m_currentGrid && m_currentGrid->isActive() && m_currentGrid->followStatement();
}

void SectionPage::refreshFacts()
{
    refreshSummary();
    const Section *section = report().section(m_sectionId);
    if (m_facts && section)
        m_facts->setText(Facts::of(report(), static_cast<int>(section - report().sections.data()), m_findings));
    if (m_facts)
        m_facts->setVisible(!m_facts->text().isEmpty());
    for (const Heading &line : std::as_const(m_contents)) {
        if (const Section *below = report().section(line.section))
            line.label->setText(Facts::of(report(), static_cast<int>(below - report().sections.data()), m_findings));
    }
}

void SectionPage::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    for (GridView *grid : std::as_const(m_grids))
        grid->grid()->setFindings(findings);
    refreshFacts();
}

bool SectionPage::finishEditing()
{
    bool kept = true;
    for (const Run &run : std::as_const(m_runs)) {
        run.editor->commit();
        kept = kept && !run.editor->hasPending();
    }
    return kept && std::all_of(m_grids.begin(), m_grids.end(), [](GridView *grid) { return grid->finishEditing(); });
}

bool SectionPage::selectCell(const RowId &row, Column column)
{
    for (GridView *grid : std::as_const(m_grids)) {
        if (grid->select(row, column)) {
            m_currentGrid = grid;
            grid->setFocus(Qt::OtherFocusReason);
            highlight(row);
            // It may have been the current one of its grid all the time.
            Q_EMIT currentCellChanged(row, column);
            return true;
        }
    }
    return false;
}

QRect SectionPage::revealCurrentCell() const
{
    if (!m_currentGrid)
        return {};
    const QRect cell = m_currentGrid->visualRect(m_currentGrid->currentIndex());
    return QRect(m_currentGrid->viewport()->mapTo(this, cell.topLeft()), cell.size());
}

QRect SectionPage::revealSection(const QString &sectionId) const
{
    for (const Heading &heading : m_headings) {
        if (heading.section == sectionId)
            return sectionId == m_sectionId ? QRect(0, 0, 1, 1) : heading.label->geometry();
    }
    return {};
}

QRect SectionPage::revealParagraph(const QString &sectionId, ParagraphRole role, int paragraph, int start, int length)
{
    for (const Run &run : std::as_const(m_runs)) {
        if (run.section != sectionId || run.role != role)
            continue;
        const int from = firstOf(run);
        if (paragraph < from || paragraph >= from + paragraphsOf(run).size())
            continue;
        const QRect rect = run.editor->reveal(paragraph - from, start, length);
        run.editor->setFocus(Qt::OtherFocusReason);
        return rect.translated(run.editor->pos());
    }
    return revealSection(sectionId);
}

void SectionPage::focusFirst()
{
    if (!m_grids.isEmpty())
        m_grids.first()->setFocus(Qt::OtherFocusReason);
    else if (!m_runs.isEmpty())
        m_runs.first().editor->setFocus(Qt::OtherFocusReason);
}

void SectionPage::focusAgain()
{
    if (m_currentGrid)
        m_currentGrid->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

QList<GridState> SectionPage::gridStates() const
{
    QList<GridState> states;
    for (const GridView *grid : m_grids)
        states << grid->gridState();
    return states;
}

void SectionPage::setGridStates(const QList<GridState> &states)
{
    for (GridView *grid : std::as_const(m_grids))
        for (const GridState &state : states)
            grid->setGridState(state);
}

void SectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A page hears of a palette when it comes into the window, too: drawing all charts again for that takes long.
    const Colours *colours = &Look::colours(palette());
    if (event->type() == QEvent::FontChange || (event->type() == QEvent::PaletteChange && colours != m_styledFor)) {
        m_styledFor = colours;
        styleCharts();
    }
}

} // namespace outturn
