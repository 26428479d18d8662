// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source/SourceDocument.h"

#include <QTextEdit>
#include <QTimer>

#include <memory>

namespace outturn {

struct Colours;

/// A document without pages (DOCX, ODT, HTML) as text with its structure: headings, paragraphs, tables. Comes in
/// slices, so that the window goes on. A click, or Enter at the cursor, chooses what stands there.
class DocumentView : public QTextEdit
{
    Q_OBJECT

public:
    /// Whether its tables can be laid out in a time that nobody notices. For others see ui/source/SourceLines.h.
    static bool canShow(const SourceDocument &document);

    explicit DocumentView(QWidget *parent = nullptr);

    /// Null: nothing.
    void setSource(std::shared_ptr<const SourceDocument> source);
    bool isComplete() const { return !m_source || m_nextBlock == m_source->blocks.size(); }
    /// Marks these places; with `reveal` the first is brought into view, as soon as it is there.
    void setMarks(const QList<Place> &places, bool reveal);
    void revealMarks();
    /// In the viewport, also beyond its edges.
    QList<QRectF> markRects() const;

Q_SIGNALS:
    /// `go`: the person wants to go there, not only to see what it is.
    void chosen(const outturn::Place &point, bool go);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// Where in the text a place stands.
    struct Part
    {
        int position;
        int length;
        Place place;
    };

    void addSlice();
    void addText(const SourceBlock &block);
    void addRows(const SourceBlock &table, size_t from, size_t to);
    void nextParagraph();
    QList<const Part *> partsOf(const Place &place) const;
    QRectF rectOf(const Part &part) const;
    void choose(const QTextCursor &cursor, bool go);

    std::shared_ptr<const SourceDocument> m_source;
    size_t m_nextBlock = 0;
    size_t m_nextRow = 0; ///< of a table that came in part
    QTimer m_slices;
    std::vector<Part> m_parts; ///< by position
    QList<Place> m_marks;
    bool m_revealSoon = false;
    bool m_doubleClicked = false;
    const Colours *m_builtFor = nullptr; ///< the theme whose lines its tables have
};

} // namespace outturn
