// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/project/Project.h"
#include "ui/find/FindModel.h"
#include "ui/page/NarrativeMarks.h"
#include "ui/page/Restating.h"

#include <QScrollArea>

namespace outturn {

class SectionPage;
class SentenceOffer;
class Settings;

/// The middle of the window: shows one section at a time and goes to places in the report. Under it a strip offers to
/// update sentences that state the old value of a cell.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// The section that a newcomer sees first, with a summary of the report: the first chapter; empty for a report
    /// without sections.
    static QString firstPageOf(const Report &report);

    /// Takes what was shown away; null shows nothing. The project must outlive the view or be taken away first.
    void setProject(Project *project);
    /// Where the choice of columns is kept; must outlive the view.
    void setSettings(Settings *settings) { m_settings = settings; }
    void setFindings(const QString &reportId, const QList<Finding> &findings);
    /// The numbers of the narrative that are about cells, as setFindings() of the report as it stands.
    void setLinks(const QString &reportId, const QList<NumberLink> &links);
    /// How many findings of a report were accepted; they are not among those of setFindings().
    void setAccepted(const QString &reportId, int accepted);
    /// From the number at the cursor to its cell, and from the current cell to a sentence that states it. False when
    /// nothing is linked there.
    bool followLink();
    /// False when text that is refused stands in a cell: the page stays, and shows why.
    bool showSection(const QString &reportId, const QString &sectionId);
    bool showCell(const QString &reportId, const RowId &row, Column column);
    bool showParagraph(const QString &reportId, const QString &sectionId, ParagraphRole role, int paragraph,
                       int start = 0, int length = 0);
    bool showResult(const FindResult &result);
    bool finishEditing();
    /// Gives the focus to what can be edited first.
    void setFocusInside();
    /// Builds the page again, in another language or direction.
    void rebuild();
    QString reportId() const;
    QString sectionId() const { return m_sectionId; }
    SectionPage *page() const { return m_page; }

Q_SIGNALS:
    void sectionShown(const QString &reportId, const QString &sectionId);
    void currentCellChanged(const outturn::RowId &row, outturn::Column column);
    void currentParagraphChanged(const QString &sectionId, outturn::ParagraphRole role, int paragraph);
    void exportRequested(const QString &reportId, const QString &figureName);
    /// Title and notes of a chart are to be edited.
    void chartTextRequested(const QString &reportId, const QString &figureName);
    void editFailed(const outturn::Error &error);
    void problemRequested(const outturn::Finding &finding, const QString &reportId);
    /// A group of the list of problems.
    void problemsRequested(const QString &group);
    void rulesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString pageSection(const QString &reportId, const QString &sectionId) const;
    void reveal(const std::function<QRect()> &place);
    void takeMarks(const QString &reportId);
    void showOffer();
    void placeOffer();
    void leaveOffer();
    void updateSentences(const QList<SentenceUpdate> &chosen);

    Project *m_project = nullptr;
    Settings *m_settings = nullptr;
    SectionPage *m_page = nullptr;
    QString m_sectionId; ///< asked for; the page may show it as part of another
    QHash<QString, QList<Finding>> m_findings;
    QHash<QString, QList<NumberLink>> m_links;
    QHash<QString, int> m_accepted;
    QHash<QString, NarrativeMarks> m_marks;
    Restating m_restating;
    SentenceOffer *m_offer;
};

} // namespace outturn
