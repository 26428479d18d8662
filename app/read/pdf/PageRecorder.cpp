// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/PageRecorder.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr double thickestRule = 2.5;
constexpr double shortestRule = 3;
constexpr double snap = 1.5; ///< to either side: 3 in all
constexpr double joinGap = 3;
constexpr size_t maxShapes = 50'000; ///< a page of a map or a drawing has more, and no table

bool isRectangle(const QPolygonF &points)
{
    if (points.size() < 4 || points.size() > 6)
        return false;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF step = points[i] - points[i - 1];
        if (std::abs(step.x()) > 0.1 && std::abs(step.y()) > 0.1)
            return false;
    }
    return true;
}

} // namespace

std::vector<Rule> joinedRules(std::vector<Rule> rules)
{
    std::sort(rules.begin(), rules.end(), [](const Rule &a, const Rule &b) { return a.at < b.at; });
    std::vector<Rule> result;
    for (size_t first = 0; first < rules.size();) {
        size_t last = first + 1;
        while (last < rules.size() && rules[last].at - rules[first].at <= 2 * snap &&
               rules[last].at - rules[last - 1].at <= snap)
            ++last;
        std::sort(rules.begin() + static_cast<long>(first), rules.begin() + static_cast<long>(last),
                  [](const Rule &a, const Rule &b) { return a.from < b.from; });
        const double at = (rules[first].at + rules[last - 1].at) / 2;
        size_t from = result.size();
        for (size_t i = first; i < last; ++i) {
            if (result.size() > from && rules[i].from <= result.back().to + joinGap)
                result.back().to = std::max(result.back().to, rules[i].to);
            else
                result.push_back({at, rules[i].from, rules[i].to});
        }
        first = last;
    }
    std::erase_if(result, [](const Rule &rule) { return rule.to - rule.from < shortestRule; });
    return result;
}

class PageRecorder::Engine : public QPaintEngine
{
public:
    explicit Engine(QSizeF size) : QPaintEngine(AllFeatures), m_page(QPointF(), size), m_clip(m_page) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyClipPath)
            clip(changed.clipOperation(), changed.transform().map(changed.clipPath()).boundingRect());
        if (changed.state() & DirtyClipRegion)
            clip(changed.clipOperation(), changed.transform().mapRect(QRectF(changed.clipRegion().boundingRect())));
    }

    void drawPath(const QPainterPath &path) override
    {
        if (m_shapes > maxShapes)
            return;
        const QTransform transform = state->transform();
        const bool fills = state->brush().style() != Qt::NoBrush && state->brush().color().alpha() > 0;
        const bool strokes = state->pen().style() != Qt::NoPen && state->pen().color().alpha() > 0;
        QRectF outer;
        QPolygonF points;
        bool straight = true;
        const auto finishPart = [&] {
            if (straight && points.size() > 1) {
                ++m_shapes;
                if (fills)
                    fill(points, outer);
                if (strokes)
                    stroke(points);
                outer = points.boundingRect();
            }
            points.clear();
            straight = true;
        };
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.type == QPainterPath::MoveToElement)
                finishPart();
            straight = straight && element.type <= QPainterPath::LineToElement;
            if (straight && points.size() < 64)
                points << transform.map(QPointF(element.x, element.y));
        }
        finishPart();
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTextItem(const QPointF &, const QTextItem &) override {}

    std::vector<Rule> horizontals;
    std::vector<Rule> verticals;
    std::vector<Shade> shades;

private:
    void clip(Qt::ClipOperation operation, const QRectF &box)
    {
        if (operation == Qt::NoClip)
            m_clip = m_page;
        else
            m_clip = operation == Qt::ReplaceClip ? box & m_page : m_clip & box;
    }

    // `outer`: the part before this one in the same path; with this one inside it, both are the border of a box.
    void fill(const QPolygonF &points, const QRectF &outer)
    {
        const QRectF box = points.boundingRect();
        const QRgb colour = state->brush().color().rgb();
        const bool thin = std::min(box.width(), box.height()) <= thickestRule;
        if (colour == qRgb(255, 255, 255))
            return;
        if (thin) {
            rule(box);
        } else if (!outer.isEmpty() && outer.contains(box) && box.left() - outer.left() <= thickestRule &&
                   box.top() - outer.top() <= thickestRule) {
            rule({outer.topLeft(), QPointF(outer.right(), box.top())});
            rule({QPointF(outer.left(), box.bottom()), outer.bottomRight()});
            rule({outer.topLeft(), QPointF(box.left(), outer.bottom())});
            rule({QPointF(box.right(), outer.top()), outer.bottomRight()});
            std::erase_if(shades, [&](const Shade &shade) { return shade.box == (outer & m_clip); });
        } else if (isRectangle(points)) {
            const QRectF seen = box & m_clip;
            if (std::min(seen.width(), seen.height()) <= thickestRule)
                rule(box);
            else if (seen.width() < m_page.width() * 0.95 || seen.height() < m_page.height() * 0.5)
                shades.push_back({seen, colour});
        }
    }

    void stroke(const QPolygonF &points)
    {
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QRectF box = QRectF(points[i - 1], points[i]).normalized();
            if (std::min(box.width(), box.height()) <= 0.5)
                rule(box);
        }
    }

    void rule(const QRectF &box)
    {
        const double left = std::max(box.left(), m_clip.left());
        const double right = std::min(box.right(), m_clip.right());
        const double top = std::max(box.top(), m_clip.top());
        const double bottom = std::min(box.bottom(), m_clip.bottom());
        if (right < left || bottom < top)
            return;
        if (right - left >= bottom - top)
            horizontals.push_back({(top + bottom) / 2, left, right});
        else
            verticals.push_back({(left + right) / 2, top, bottom});
    }

    QRectF m_page;
    QRectF m_clip;
    size_t m_shapes = 0;
};

PageRecorder::PageRecorder(QSizeF size) : m_size(size), m_engine(std::make_unique<Engine>(size)) {}
PageRecorder::~PageRecorder() = default;

QPaintEngine *PageRecorder::paintEngine() const
{
    return m_engine.get();
}

void PageRecorder::finish(PageContent &page)
{
    page.horizontals = joinedRules(std::move(m_engine->horizontals));
    page.verticals = joinedRules(std::move(m_engine->verticals));
    page.shades = std::move(m_engine->shades);
}

int PageRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 72;
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / 72);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / 72);
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return 1 << 24;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return 1;
    }
}

} // namespace outturn::pdf
