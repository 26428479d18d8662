// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a figure, asked for and kept.
#include "ui/window/MainWindow.h"

#include "app/figure/FigureNamed.h"
#include "ui/page/PageView.h"
#include "ui/window/Dialogs.h"

#include <algorithm>

namespace outturn {

void MainWindow::editFigureTexts(const QString &reportId, const QString &figureName)
{
    const Report *report = m_project ? m_project->report(reportId) : nullptr;
    if (!report || !m_page->finishEditing())
        return;
    if (m_project->mode() == Project::Mode::ReadOnly) {
        showError({Error::Kind::Refused, m_project->path(),
                   Message(QT_TRANSLATE_NOOP("Message", "the project is open for reading only")),
                   Message(QT_TRANSLATE_NOOP("Message", "Save a copy and edit that"))});
        return;
    }
    // With all of its rows: the page may show the first only.
    const QList<Figure> all = figures(*report) + figuresOverYears(m_project->reports(), *report);
    const auto figure = std::find_if(all.begin(), all.end(), [&](const Figure &f) { return f.name == figureName; });
    if (figure == all.end())
        return;
    const Report &keeper = keeperOfFigureTexts(m_project->reports(), *report, figureName);
    const auto edits = Dialogs::instance().figureTexts(this, keeper, *figure);
    if (!edits || !m_project)
        return;
    std::vector<ReportEdit> step;
    for (const Edit &edit : *edits)
        step.push_back({keeper.id, edit});
    if (const auto done = m_project->commit(step); !done)
        showError(done.error());
}

} // namespace outturn
