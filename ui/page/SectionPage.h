// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "app/project/Project.h"
#include "ui/page/NarrativeMarks.h"

#include <QLabel>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace outturn {

class ChartChooser;
class ChartView;
struct Colours;
class GridView;
class NarrativeEditor;
class SummaryPanel;
struct GridState;
class Settings;

/// One section as a document: title, a line of facts, statements, narrative, its tables as grids and its charts, in
/// reading order. Headings without a number ("Progress Against the Desired Outcome") are part of the section above
/// them.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    /// `settings`: where the choice of columns is kept; none for a page that keeps none.
    SectionPage(Project &project, const QString &reportId, const QString &sectionId, Settings *settings = nullptr);

    QString reportId() const { return m_reportId; }
    QString sectionId() const { return m_sectionId; }
    /// Whether the section, or one shown as part of it, is this one.
    bool shows(const QString &sectionId) const;

    void setFindings(const QList<Finding> &findings);
    /// What the checks said of the narrative, and which of its numbers are about which cells.
    void setMarks(const NarrativeMarks &marks, const QList<NumberLink> &links);
    /// How many findings were accepted, for the summary on the first page; notChecked before the checks have ended.
    static constexpr int notChecked = -1;
    void setAccepted(int accepted);
    /// Goes from the number at the cursor to its cell, or from the current cell to a sentence that states it; asks
    /// which where there are several. False when there is nothing to go to.
    bool followLink();
    /// Hands over everything that is being typed; false when a cell's text is refused or the words cannot be kept.
    bool finishEditing();
    /// Makes the cell current. False when no grid here shows it.
    bool selectCell(const RowId &row, Column column);
    /// What to bring into view, in this widget's coordinates.
    QRect revealSection(const QString &sectionId) const;
    QRect revealParagraph(const QString &sectionId, ParagraphRole role, int paragraph, int start, int length);
    QRect revealCurrentCell() const;
    void apply(const Change &change);
    void focusFirst();
    /// The grid that was worked in last, if any.
    void focusAgain();
    /// What a person made of the grids, for a page that takes the place of this one.
    QList<GridState> gridStates() const;
    void setGridStates(const QList<GridState> &states);

Q_SIGNALS:
    void rowRequested(const outturn::RowId &row, outturn::Column column);
    void sectionRequested(const QString &sectionId);
    void currentCellChanged(const outturn::RowId &row, outturn::Column column);
    /// The cursor came into a paragraph.
    void currentParagraphChanged(const QString &sectionId, outturn::ParagraphRole role, int paragraph);
    void exportRequested(const QString &figureName);
    /// Title and notes of a chart are to be edited.
    void chartTextRequested(const QString &figureName);
    void editFailed(const outturn::Error &error);
    /// These words are to be shown.
    void wordsRequested(const outturn::TextSpan &words);
    void problemRequested(const outturn::Finding &finding);
    /// A group of the list of problems.
    void problemsRequested(const QString &group);
    void rulesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// An editor of the paragraphs from `first` to the next table, or of all statements.
    struct Run
    {
        NarrativeEditor *editor;
        QString section;
        ParagraphRole role;
        int part; ///< how many tables stand before it
        MarksByText marks = {};
    };
    struct Heading
    {
        QLabel *label;
        QString section;
    };

    /// A chart of several indicators in whose place each can be shown by itself.
    struct Choice
    {
        ChartView *chart;
        ChartChooser *chooser;
        QString figure; ///< of all of them
        QString section;
    };

    const Report &report() const { return *m_project.report(m_reportId); }
    void build();
    void addSection(int index, bool main);
    void addContents(int index);
    void addSummary();
    void refreshSummary();
    void addGrid(GridView *grid, const QString &name);
    QList<Figure> figuresOfPage(const QStringList &sectionIds) const;
    void addCharts(QList<Figure> &figures, const std::function<bool(const Figure &)> &belongs);
    void addChooser(ChartView *chart);
    QLabel *addLabel(const QString &text, int level);
    NarrativeEditor *addRun(const Section &section, ParagraphRole role, int part);
    QList<Paragraph> paragraphsOf(const Run &run) const;
    int firstOf(const Run &run) const;
    void keepRun(NarrativeEditor *editor, const QStringList &paragraphs);
    void refreshRuns();
    void followMark(const NarrativeMark &mark);
    void refreshFacts();
    void refreshCharts();
    void highlight(const RowId &row);
    void styleCharts();

    Project &m_project;
    QString m_reportId, m_sectionId;
    Settings *m_settings;
    QVBoxLayout *m_layout;
    QLabel *m_facts = nullptr;
    SummaryPanel *m_summary = nullptr; ///< on the report's first page
    QList<Finding> m_findings;
    QList<NumberLink> m_links;
    int m_accepted = notChecked;
    bool m_summaryAwaited = false;
    QList<Run> m_runs;
    QList<Heading> m_headings;
    QList<Heading> m_contents; ///< facts of the sections below, with their own pages
    QList<GridView *> m_grids;
    QList<ChartView *> m_charts;
    QList<Choice> m_choices;
    QTimer m_chartsSoon, m_factsSoon;
    GridView *m_currentGrid = nullptr;
    const Colours *m_styledFor = nullptr; ///< the theme that the charts are drawn in
};

} // namespace outturn
