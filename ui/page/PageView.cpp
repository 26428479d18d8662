// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/PageView.h"

#include "ui/grid/GridState.h"
#include "ui/page/SectionPage.h"

#include <QScrollBar>
#include <QTimer>

namespace outturn {

PageView::PageView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Section"));
}

void PageView::setProject(Project *project)
{
    delete takeWidget();
    m_page = nullptr;
    m_sectionId.clear();
    m_findings.clear();
    m_project = project;
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (!m_page)
            return;
        if (change.what != Change::What::Report || change.report != m_page->reportId())
            m_page->apply(change);
        else // the page may be what made the change
            QMetaObject::invokeMethod(
                m_page, [this] { rebuild(); }, Qt::QueuedConnection);
    });
}

QString PageView::reportId() const
{
    return m_page ? m_page->reportId() : QString();
}

void PageView::setFindings(const QString &reportId, const QList<Finding> &findings)
{
    m_findings.insert(reportId, findings);
    if (m_page && m_page->reportId() == reportId)
        m_page->setFindings(findings);
}

// Headings without a number below an area are shown on the area's page.
QString PageView::pageSection(const QString &reportId, const QString &sectionId) const
{
    const Report *report = m_project ? m_project->report(reportId) : nullptr;
    const Section *section = report ? report->section(sectionId) : nullptr;
    if (section && section->number.isEmpty() && section->parent >= 0 && report->areaOfSection(section->parent))
        return report->sections[static_cast<size_t>(section->parent)].id;
    return section ? sectionId : QString();
}

bool PageView::showSection(const QString &reportId, const QString &sectionId)
{
    const QString wanted = pageSection(reportId, sectionId);
    if (wanted.isEmpty())
        return false;
    if (!m_page || m_page->reportId() != reportId || m_page->sectionId() != wanted) {
        if (!finishEditing())
            return false;
        delete takeWidget();
        m_page = new SectionPage(*m_project, reportId, wanted, m_settings);
        m_page->setAutoFillBackground(true);
        m_page->setBackgroundRole(QPalette::Base);
        connect(m_page, &SectionPage::currentCellChanged, this, &PageView::currentCellChanged);
        connect(m_page, &SectionPage::currentParagraphChanged, this, &PageView::currentParagraphChanged);
        connect(m_page, &SectionPage::editFailed, this, &PageView::editFailed);
        // A page that sends its own view elsewhere is deleted by that: only after it has returned.
        connect(
            m_page, &SectionPage::rowRequested, this,
            [this, reportId](const RowId &row, Column column) { showCell(reportId, row, column); },
            Qt::QueuedConnection);
        connect(
            m_page, &SectionPage::sectionRequested, this,
            [this, reportId](const QString &id) { showSection(reportId, id); }, Qt::QueuedConnection);
        connect(m_page, &SectionPage::exportRequested, this,
                [this, reportId](const QString &name) { Q_EMIT exportRequested(reportId, name); });
        connect(m_page, &SectionPage::chartTextRequested, this,
                [this, reportId](const QString &name) { Q_EMIT chartTextRequested(reportId, name); });
        setWidget(m_page);
        m_page->setFindings(m_findings.value(reportId));
        verticalScrollBar()->setValue(0);
    }
    m_sectionId = sectionId;
    reveal([page = m_page, sectionId] { return page->revealSection(sectionId); });
    Q_EMIT sectionShown(reportId, sectionId);
    return true;
}

bool PageView::showCell(const QString &reportId, const RowId &row, Column column)
{
    const Report *report = m_project ? m_project->report(reportId) : nullptr;
    const Section *section = report ? report->sectionOf(row) : nullptr;
    if (!section)
        return false;
    if ((!m_page || !m_page->shows(section->id) || m_page->reportId() != reportId) &&
        !showSection(reportId, section->id))
        return false;
    if (!m_page->selectCell(row, column))
        return false;
    reveal([page = m_page] { return page->revealCurrentCell(); });
    return true;
}

bool PageView::showParagraph(const QString &reportId, const QString &sectionId, ParagraphRole role, int paragraph,
                             int start, int length)
{
    if (!showSection(reportId, sectionId))
        return false;
    reveal([page = m_page, sectionId, role, paragraph, start, length] {
        return page->revealParagraph(sectionId, role, paragraph, start, length);
    });
    return true;
}

bool PageView::showResult(const FindResult &result)
{
    switch (result.kind) {
    case FindResult::Kind::Cell:
        return showCell(result.report, result.row, result.column);
    case FindResult::Kind::Heading:
        return showSection(result.report, result.section);
    default:
        return showParagraph(result.report, result.section,
                             result.kind == FindResult::Kind::Statement ? ParagraphRole::Statement
                                                                        : ParagraphRole::Narrative,
                             result.paragraph, result.start, result.length);
    }
}

bool PageView::finishEditing()
{
    return !m_page || m_page->finishEditing();
}

void PageView::setFocusInside()
{
    if (m_page)
        m_page->focusFirst();
}

void PageView::rebuild()
{
    if (!m_page || !finishEditing())
        return;
    const QString report = m_page->reportId();
    const QString section = m_sectionId;
    const int scroll = verticalScrollBar()->value();
    const QList<GridState> grids = m_page->gridStates();
    delete takeWidget();
    m_page = nullptr;
    showSection(report, section);
    if (m_page)
        m_page->setGridStates(grids);
    verticalScrollBar()->setValue(scroll);
}

void PageView::reveal(const std::function<QRect()> &place)
{
    // A page just built has no geometry yet: let it be laid out, then look where the place is.
    QTimer::singleShot(0, m_page, [this, place] {
        const QRect rect = place();
        if (rect.isValid())
            ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height() / 2 + 60);
    });
}

} // namespace outturn
