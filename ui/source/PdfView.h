// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Place.h"
#include "ui/source/PageRenderer.h"
#include "ui/source/PageWords.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <memory>

namespace outturn {

/// The pages of a PDF one below the other, drawn elsewhere while the window goes on (ui/source/PageRenderer.h). Text is
/// selected by dragging, or with Shift and the arrow keys; a click, or Enter at the marked word, chooses what stands
/// there. Pages are paper in every theme and read from left to right in every language.
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 25, mostZoom = 400; ///< percent

    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    /// Empty bytes: nothing.
    void setDocument(const QByteArray &bytes);
    void unlock(const QByteArray &password);

    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    int currentPage() const; ///< from 0; the one that most is seen of
    void goToPage(int page);
    /// Percent of the printed size; 0: each page as wide as there is room.
    int zoom() const { return m_zoom; }
    void setZoom(int percent, std::optional<QPointF> fixed = {});
    /// Larger or, negative, smaller; what stands at `fixed` in the viewport stays there.
    void zoomBy(int steps, std::optional<QPointF> fixed = {});

    /// Marks these places; with `reveal` the first is brought into view, also when the pages are still to come.
    void setMarks(const QList<Place> &places, bool reveal);
    void revealMarks();
    QString selectedText() const;
    void copy() const;
    /// Where the point of a page (in points) lies in the viewport.
    QPointF viewportPoint(int page, const QPointF &point) const;
    bool isDrawn(int page) const { return m_images.contains(page); }

Q_SIGNALS:
    void opened();
    void locked(bool refused);
    void failed();
    void pageChanged(int page);
    void zoomChanged(int percent);
    /// `go`: the person wants to go there, not only to see what it is.
    void chosen(const outturn::Place &point, bool go);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// A word of a page; `word` -1: none.
    struct Spot
    {
        int page = 0;
        int word = -1;
        auto operator<=>(const Spot &) const = default;
    };
    struct Drawn
    {
        int width; ///< that was wished
        QImage image;
    };

    void takeSizes(const QList<QSizeF> &sizes);
    void takeImage(int page, int width, const QImage &image);
    double scale(int page) const; ///< pixels of the window per point
    QRectF pageRect(int page) const;
    int pageAt(double y) const; ///< of the viewport
    void layOut();
    void layOutAround(const QPointF &fixed);
    void ask();
    int wishedWidth(int page) const;
    QRectF rectOf(const Place &place) const;
    QRectF rectOf(const Spot &spot) const;
    Spot spotNear(const QPointF &viewportPoint) const;
    void choose(const QPointF &viewportPoint, bool go);
    void chooseCaret();
    void moveCaret(int key, bool select);
    void setCaret(const Spot &spot, bool select);
    void drawPage(QPainter &painter, int page) const;
    void say();

    std::unique_ptr<PageRenderer> m_renderer;
    std::unique_ptr<QObject> m_listener; ///< to this renderer alone
    QList<QSizeF> m_sizes;
    QList<double> m_tops; ///< of each page and of the end, from the top of the first
    QHash<int, Drawn> m_images;
    QHash<int, PageWords> m_words;
    QList<Place> m_marks;
    bool m_revealSoon = false;
    int m_zoom = 0;
    int m_said = -1;        ///< page announced last
    Spot m_anchor, m_caret; ///< the selection, both included; only the caret while they are the same
    bool m_selecting = false;
    QPointF m_pressed;
};

} // namespace outturn
