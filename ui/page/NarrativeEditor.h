// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Section.h"
#include "ui/page/PlacedMarks.h"

#include <QTextEdit>
#include <QTimer>

#include <functional>

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

    /// What the checks say of the words. Paragraphs that are not among these keep their marks as far as their words
    /// stand.
    void setMarks(const MarksByText &marks);
    /// What a mark is about, for tool tips, the status bar and screen readers.
    void setMarkWords(std::function<QString(const NarrativeMark &)> words) { m_markWords = std::move(words); }
    /// The mark at the cursor that leads somewhere; null for none.
    const NarrativeMark *markAtCursor() const;

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
    /// A person wants to see what the words are about.
    void markFollowed(const outturn::NarrativeMark &mark);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
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
    void announceMark();
    int positionAt(const QPoint &place) const;
    const NarrativeMark *leadingMark(int position) const;
    QString wordsAt(int position) const;
    void hover(const QPoint &place, Qt::KeyboardModifiers keys);

    ParagraphRole m_role;
    QList<bool> m_edited; ///< by block
    QTimer m_pending;
    PlacedMarks m_marks;
    std::function<QString(const NarrativeMark &)> m_markWords;
    int m_hovered = -1;   ///< position under the mouse, on a mark; -1 for none
    QString m_toldMark;   ///< in the status bar
    int m_announced = -1; ///< paragraph of the cursor while it has the focus
    bool m_filling = false;
    bool m_dirty = false;   ///< typed and not handed over
    bool m_refused = false; ///< handed over and not kept
};

} // namespace outturn
