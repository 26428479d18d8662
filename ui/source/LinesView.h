// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/SourceLines.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace outturn {

/// A source as text, with the numbers of its lines. Comes in slices, so that the window goes on however long it is. A
/// click, or Enter at the cursor, chooses what stands there.
class LinesView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesView(QWidget *parent = nullptr);

    /// Null: nothing.
    void setLines(std::shared_ptr<const SourceLines> lines, bool numbered);
    bool isComplete() const { return m_shown == (m_lines ? m_lines->count() : 0); }
    /// Marks these places; with `reveal` the first is brought into view, as soon as it is there.
    void setMarks(const QList<Place> &places, bool reveal);
    void revealMarks();
    /// Of the marks that are in view, in the viewport.
    QList<QRectF> markRects() const;

Q_SIGNALS:
    /// `go`: the person wants to go there, not only to see what it is.
    void chosen(const outturn::Place &point, bool go);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    friend class LineNumbers;
    void addSlice();
    int numbersWidth() const;
    void drawNumbers(QPainter &painter, const QRect &area);
    void placeNumbers();
    void choose(const QTextCursor &cursor, bool go);

    std::shared_ptr<const SourceLines> m_lines;
    QWidget *m_numbers;
    bool m_numbered = true;
    int m_shown = 0; ///< lines of m_lines that are in the document
    QTimer m_slices;
    QList<SourceLines::Span> m_marks;
    bool m_revealSoon = false;
    bool m_doubleClicked = false;
};

} // namespace outturn
