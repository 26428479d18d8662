// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the page is shown in the source, and the other way round.
#include "ui/window/MainWindow.h"

#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/source/SourceView.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QPointer>
#include <QTabWidget>

namespace outturn {

namespace {

constexpr int narrowPanels = 300; // pixels, where the page has little room already

} // namespace

void MainWindow::connectSource()
{
    if (auto *panel = m_tabs->findChild<QWidget *>(m_context.settings.panels().current);
        panel && m_tabs->indexOf(panel) >= 0)
        m_tabs->setCurrentWidget(panel);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::rememberPanels);

    connect(m_page, &PageView::sectionShown, this, [this](const QString &report, const QString &section) {
        m_sourceView->showOrigin(report, Origin::ofHeading(section));
    });
    connect(m_page, &PageView::currentCellChanged, this, [this](const RowId &row, Column column) {
        m_sourceView->showOrigin(m_page->reportId(), Origin::ofCell(row, column));
    });
    connect(m_page, &PageView::currentParagraphChanged, this,
            [this](const QString &section, ParagraphRole role, int paragraph) {
                m_sourceView->showOrigin(m_page->reportId(), Origin::ofParagraph(section, role, paragraph));
            });
    connect(m_sourceView, &SourceView::previewed, this, &MainWindow::showPreview);
    connect(m_sourceView, &SourceView::originChosen, this,
            [this](const QString &report, const Origin &origin, bool go) {
                const QPointer<QWidget> focus = QApplication::focusWidget();
                if (origin.kind == Origin::Kind::Cell)
                    m_page->showCell(report, origin.row, origin.column);
                else if (origin.kind == Origin::Kind::Paragraph)
                    m_page->showParagraph(report, origin.section, origin.role, origin.paragraph);
                else
                    m_page->showSection(report, origin.section);
                if (go && origin.kind == Origin::Kind::Heading)
                    m_page->setFocusInside();
                // Who reads in the source stays there: the page shows a place once it is laid out, and takes the focus.
                if (!go)
                    QTimer::singleShot(0, this, [focus] {
                        if (focus)
                            focus->setFocus(Qt::OtherFocusReason);
                    });
            });
    connect(m_sourceView, &SourceView::takeBackRequested, this,
            [this](const QString &reportId, const RowId &row, Column column) {
                if (!m_project || !m_page->finishEditing())
                    return;
                const Report *report = m_project->report(reportId);
                const Cell *cell = report ? report->cell(row, column) : nullptr;
                if (!cell || !cell->isEdited())
                    return;
                if (const auto kept =
                        m_project->commit(reportId, SetCell{row, column, cell->value(), cell->imported()});
                    !kept)
                    showError(kept.error());
            });
    connect(m_actions[Command::ShowSource], &QAction::triggered, this, [this] {
        m_dock->show();
        if (m_narrow)
            resizeDocks({m_dock}, {narrowPanels}, Qt::Horizontal);
        m_tabs->setCurrentWidget(m_sourceView);
        m_sourceView->setFocus(Qt::ShortcutFocusReason);
        rememberPanels();
    });
}

// Only a window with room for them says whether a person wants them beside the page.
void MainWindow::rememberPanels()
{
    if (!m_project)
        return;
    Settings::Panels panels = m_context.settings.panels();
    panels.current = m_tabs->currentWidget()->objectName();
    if (!m_narrow)
        panels.shown = !m_dock->isHidden();
    m_context.settings.setPanels(panels);
}

} // namespace outturn
