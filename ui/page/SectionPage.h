// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "app/project/Project.h"

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
    void refreshFacts();
    void refreshCharts();
    void highlight(const RowId &row);
    void styleCharts();

    Project &m_project;
    QString m_reportId, m_sectionId;
    Settings *m_settings;
    QVBoxLayout *m_layout;
    QLabel *m_facts = nullptr;
    QList<Finding> m_findings;
    QList<Run> m_runs;
    QList<Heading> m_headings;
    QList<GridView *> m_grids;
    QList<ChartView *> m_charts;
    QList<Choice> m_choices;
    QTimer m_chartsSoon, m_factsSoon;
    GridView *m_currentGrid = nullptr;
    const Colours *m_styledFor = nullptr; ///< the theme that the charts are drawn in
};

} // namespace outturn
