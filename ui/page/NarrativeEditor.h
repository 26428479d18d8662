// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Section.h"

#include <QTextEdit>
#include <QTimer>

namespace outturn {

/// Paragraphs of a section, edited in place: as high as its text, plain words only. A line end makes a paragraph. What
/// was typed is handed over after a short pause and whenever the focus leaves; undo and redo are the window's.
class NarrativeEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit NarrativeEditor(ParagraphRole role, QWidget *parent = nullptr);

    /// Shows these; the cursor stays where it is as far as it can. Does not announce them back.
    void setParagraphs(const QList<Paragraph> &paragraphs);
    /// Hands over at once what was typed and not yet handed over.
    void commit();
    bool hasPending() const { return m_dirty; }
    /// What was handed over last could not be kept: it stays here to be handed over again, until Esc gives it up.
    void keepPending();
    /// Selects a range of a paragraph and gives its rectangle, for bringing it into view.
    QRect reveal(int paragraph, int start, int length);

    QSize sizeHint() const override;
    /// With it the text has the widest line that reads well.
    static int widest();

Q_SIGNALS:
    /// All paragraphs as they should be now; empty lines are none.
    void committed(const QStringList &paragraphs);
    /// The cursor is in another paragraph now, or the focus came to it.
    void caretMoved(int paragraph);
    /// What could not be kept is given up: the paragraphs as they stand are to be set.
    void abandoned();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QStringList texts() const;
    void format();
    void fit();
    void announceCaret();

    ParagraphRole m_role;
    QList<bool> m_edited; ///< by block
    QTimer m_pending;
    int m_announced = -1; ///< paragraph of the cursor while it has the focus
    bool m_filling = false;
    bool m_dirty = false;   ///< typed and not handed over
    bool m_refused = false; ///< handed over and not kept
};

} // namespace outturn
