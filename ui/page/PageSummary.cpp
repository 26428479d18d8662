// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of the report on its first page: a part of SectionPage.
#include "ui/page/SectionPage.h"

#include "ui/look/Type.h"
#include "ui/page/PageView.h"
#include "ui/page/SummaryPanel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

// Words before the first chapter, such as acknowledgements, say little of the report.
QString PageView::firstPageOf(const Report &report)
{
    for (size_t i = 0; i + 1 < report.sections.size(); ++i) {
        if (report.sections[i].parent < 0 && report.sections[i + 1].parent == static_cast<int>(i))
            return report.sections[i].id;
    }
    return report.sections.empty() ? QString() : report.sections.front().id;
}

void SectionPage::addSummary()
{
    m_summary = new SummaryPanel(this);
    m_layout->addWidget(m_summary);
    m_layout->addSpacing(space::small);
    connect(m_summary, &SummaryPanel::rowRequested, this, &SectionPage::rowRequested);
    connect(m_summary, &SummaryPanel::wordsRequested, this, &SectionPage::wordsRequested);
    connect(m_summary, &SummaryPanel::problemRequested, this, &SectionPage::problemRequested);
    connect(m_summary, &SummaryPanel::problemsRequested, this, &SectionPage::problemsRequested);
    connect(m_summary, &SummaryPanel::rulesRequested, this, &SectionPage::rulesRequested);
    refreshSummary();
}

void SectionPage::refreshSummary()
{
    if (!m_summary || m_summaryAwaited)
        return;
    // Findings, links and what was accepted come one after the other, and are looked at once.
    m_summaryAwaited = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_summaryAwaited = false;
            SummaryFacts facts = summaryFacts(report(), m_findings, std::max(0, m_accepted), m_links);
            facts.isChecked = m_accepted != notChecked;
            m_summary->show(report(), facts);
        },
        Qt::QueuedConnection);
}

void SectionPage::setAccepted(int accepted)
{
    m_accepted = accepted;
    refreshSummary();
}

} // namespace outturn
