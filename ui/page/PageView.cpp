// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/PageView.h"

#include "ui/grid/GridState.h"
#include "ui/look/Type.h"
#include "ui/page/LinkWords.h"
#include "ui/page/SectionPage.h"
#include "ui/page/SentenceOffer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace outturn {

PageView::PageView(QWidget *parent) : QScrollArea(parent), m_offer(new SentenceOffer(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Section"));
    connect(&m_restating, &Restating::changed, this, &PageView::showOffer);
    connect(m_offer, &SentenceOffer::resized, this, &PageView::placeOffer);
    connect(m_offer, &SentenceOffer::dismissed, this, &PageView::leaveOffer);
    connect(m_offer, &SentenceOffer::updateRequested, this, &PageView::updateSentences);
    connect(m_offer, &SentenceOffer::placeRequested, this, [this](const TextSpan &words) {
        showParagraph(m_restating.reportId(), words.section, words.role, words.paragraph, words.from, words.length);
    });
}

void PageView::setProject(Project *project)
{
    delete takeWidget();
    m_page = nullptr;
    m_sectionId.clear();
    m_findings.clear();
    m_links.clear();
    m_accepted.clear();
    m_marks.clear();
    m_project = project;
    m_restating.setProject(project);
    if (!project)
        return;
    connect(project, &Project::changed, this, [this, project](const Change &change) {
        if (m_project != project)
            return;
        const Report *changed = change.report.isEmpty() ? nullptr : m_project->report(change.report);
        m_restating.apply(change, changed ? m_marks.value(change.report).standing(*changed) : QList<NumberLink>());
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
    takeMarks(reportId);
}

void PageView::setLinks(const QString &reportId, const QList<NumberLink> &links)
{
    m_links.insert(reportId, links);
    takeMarks(reportId);
}

void PageView::setAccepted(const QString &reportId, int accepted)
{
    m_accepted.insert(reportId, accepted);
    if (m_page && m_page->reportId() == reportId)
        m_page->setAccepted(accepted);
}

void PageView::takeMarks(const QString &reportId)
{
    const Report *report = m_project ? m_project->report(reportId) : nullptr;
    if (!report)
        return;
    m_marks.insert(reportId, NarrativeMarks(*report, m_links.value(reportId), m_findings.value(reportId)));
    if (m_page && m_page->reportId() == reportId)
        m_page->setMarks(m_marks.value(reportId), m_links.value(reportId));
}

bool PageView::followLink()
{
    return m_page && m_page->followLink();
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
        connect(
            m_page, &SectionPage::wordsRequested, this,
            [this, reportId](const TextSpan &words) {
                showParagraph(reportId, words.section, words.role, words.paragraph, words.from, words.length);
            },
            Qt::QueuedConnection);
        connect(m_page, &SectionPage::problemRequested, this,
                [this, reportId](const Finding &finding) { Q_EMIT problemRequested(finding, reportId); });
        connect(m_page, &SectionPage::problemsRequested, this, &PageView::problemsRequested);
        connect(m_page, &SectionPage::rulesRequested, this, &PageView::rulesRequested);
        m_page->setAccepted(m_accepted.value(reportId, SectionPage::notChecked));
        m_page->setFindings(m_findings.value(reportId));
        m_page->setMarks(m_marks.value(reportId), m_links.value(reportId));
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

void PageView::showOffer()
{
    const Report *report = m_project ? m_project->report(m_restating.reportId()) : nullptr;
    const auto cell = m_restating.cell();
    m_offer->setUpdates(report, report ? m_restating.updates() : QList<SentenceUpdate>(),
                        report && cell ? LinkWords::place(*report, cell->first, cell->second) : QString());
}

// Under the page, so that nothing on it moves while somebody types.
void PageView::placeOffer()
{
    const int height = m_offer->isHidden() ? 0 : m_offer->heightAt(viewport()->width(), this->height() / 2);
    if (const int before = viewportMargins().bottom(); before != height) {
        const QRect seen(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size());
        const QRect cell = m_page ? m_page->revealCurrentCell() : QRect();
        setViewportMargins(0, 0, 0, height);
        // Where somebody works stays in view.
        if (height > before && cell.isValid() && seen.intersects(cell))
            ensureVisible(cell.center().x(), cell.center().y(), 0, cell.height() / 2 + space::small);
    }
    const QRect page = viewport()->geometry();
    m_offer->setGeometry(page.left(), page.bottom() + 1, page.width(), height);
    m_offer->raise();
}

void PageView::leaveOffer()
{
    const bool hadFocus = m_offer->isAncestorOf(QApplication::focusWidget());
    m_restating.dismiss();
    if (hadFocus && m_page)
        m_page->focusAgain();
}

void PageView::updateSentences(const QList<SentenceUpdate> &chosen)
{
    if (!finishEditing())
        return;
    // What was typed until now may have taken one of them away.
    QList<SentenceUpdate> still;
    for (const SentenceUpdate &update : m_restating.updates()) {
        const auto same = [&](const SentenceUpdate &each) {
            return each.number == update.number && each.before == update.before && each.after == update.after;
        };
        if (std::any_of(chosen.begin(), chosen.end(), same))
            still << update;
    }
    const bool hadFocus = m_offer->isAncestorOf(QApplication::focusWidget());
    if (const Result<void> kept = m_restating.update(still); !kept)
        Q_EMIT editFailed(kept.error());
    else if (hadFocus && m_page)
        m_page->focusAgain();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_offer->isHidden()) {
        leaveOffer();
        event->accept();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeOffer();
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
    showOffer(); // in the language of now
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
