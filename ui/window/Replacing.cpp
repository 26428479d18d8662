// SPDX-License-Identifier: GPL-3.0-or-later
// The window and the dialog that replaces words.
#include "ui/find/FindBar.h"
#include "ui/find/ReplaceDialog.h"
#include "ui/page/PageView.h"
#include "ui/window/MainWindow.h"

namespace outturn {

void MainWindow::replaceWords()
{
    if (!m_project || !m_page->finishEditing())
        return;
    if (!m_replace) {
        m_replace = new ReplaceDialog(*m_project, m_find->query(), this);
        connect(m_replace, &ReplaceDialog::failed, this, &MainWindow::showError);
        connect(m_replace, &ReplaceDialog::placeChosen, this, [this](const WordsReplacement &place) {
            if (place.paragraph < 0)
                m_page->showCell(place.report, place.row, place.column);
            else
                m_page->showParagraph(place.report, place.section, place.role, place.paragraph);
        });
    }
    m_replace->show();
    m_replace->raise();
    m_replace->activateWindow();
}

} // namespace outturn
