// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/DrawnTables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace outturn::pdf {

namespace {

constexpr double touch = 3;          ///< points between rulings that belong together
constexpr double tallestShade = 0.6; ///< of the page: larger ones are backgrounds
constexpr double tallestMark = 1.7;  ///< of the height of the words it stands behind
constexpr size_t maxParts = 4000;    ///< a page with more is a drawing

struct Part
{
    QRectF box;
    enum class Kind { Horizontal, Vertical, Shade } kind;
    Rule rule;
};

// Backgrounds of words, as makers draw them behind marked text and some behind the text of every shaded cell.
bool hugsWords(const Shade &shade, const std::vector<Word> &words)
{
    QRectF inside;
    double height = 0;
    for (const Word &word : words) {
        if (!shade.box.contains(word.box.center()))
            continue;
        inside = inside.isNull() ? word.box : inside.united(word.box);
        height = std::max(height, word.box.height());
    }
    return !inside.isNull() && shade.box.height() < tallestMark * height &&
           std::abs(inside.left() - shade.box.left()) < 1.5 &&
           std::abs(inside.right() - shade.box.right()) < 0.4 * height;
}

std::vector<Part> partsOf(const PageContent &page)
{
    std::vector<Part> parts;
    for (const Rule &rule : page.horizontals)
        parts.push_back({{QPointF(rule.from, rule.at), QPointF(rule.to, rule.at)}, Part::Kind::Horizontal, rule});
    for (const Rule &rule : page.verticals)
        parts.push_back({{QPointF(rule.at, rule.from), QPointF(rule.at, rule.to)}, Part::Kind::Vertical, rule});
    for (const Shade &shade : page.shades) {
        if (shade.box.height() > 4 && shade.box.width() > 4 && shade.box.height() < tallestShade * page.size.height() &&
            !hugsWords(shade, page.words))
            parts.push_back({shade.box, Part::Kind::Shade, {}});
    }
    return parts;
}

bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() + touch && b.left() <= a.right() + touch && a.top() <= b.bottom() + touch &&
           b.top() <= a.bottom() + touch;
}

size_t rootOf(std::vector<size_t> &parents, size_t i)
{
    while (parents[i] != i)
        i = parents[i] = parents[parents[i]];
    return i;
}

void addPart(Drawing &drawing, const Part &part)
{
    drawing.box = drawing.box.isNull() ? part.box
                                       : QRectF(QPointF(std::min(drawing.box.left(), part.box.left()),
                                                        std::min(drawing.box.top(), part.box.top())),
                                                QPointF(std::max(drawing.box.right(), part.box.right()),
                                                        std::max(drawing.box.bottom(), part.box.bottom())));
    switch (part.kind) {
    case Part::Kind::Horizontal:
        drawing.horizontals.push_back(part.rule);
        break;
    case Part::Kind::Vertical:
        drawing.verticals.push_back(part.rule);
        drawing.ruled = true;
        break;
    case Part::Kind::Shade:
        drawing.horizontals.push_back({part.box.top(), part.box.left(), part.box.right()});
        drawing.horizontals.push_back({part.box.bottom(), part.box.left(), part.box.right()});
        drawing.verticals.push_back({part.box.left(), part.box.top(), part.box.bottom()});
        drawing.verticals.push_back({part.box.right(), part.box.top(), part.box.bottom()});
        break;
    }
}

/// Rules at about the same position, with the length they cover together.
std::vector<std::pair<double, double>> positionsOf(std::vector<Rule> rules)
{
    std::sort(rules.begin(), rules.end(), [](const Rule &a, const Rule &b) { return a.at < b.at; });
    std::vector<std::pair<double, double>> result;
    for (size_t first = 0; first < rules.size();) {
        size_t last = first + 1;
        while (last < rules.size() && rules[last].at - rules[first].at <= touch)
            ++last;
        std::vector<Rule> same(rules.begin() + static_cast<long>(first), rules.begin() + static_cast<long>(last));
        const double at = (same.front().at + same.back().at) / 2;
        std::sort(same.begin(), same.end(), [](const Rule &a, const Rule &b) { return a.from < b.from; });
        double covered = 0;
        double end = -1e9;
        for (const Rule &rule : same) {
            covered += std::max(0.0, rule.to - std::max(rule.from, end));
            end = std::max(end, rule.to);
        }
        result.emplace_back(at, covered);
        first = last;
    }
    return result;
}

} // namespace

Columns Drawing::columns(const std::vector<Line> &lines) const
{
    std::vector<double> edges;
    for (const auto &[x, covered] : positionsOf(verticals)) {
        int crossing = 0;
        int beside = 0;
        for (const Line &line : lines) {
            for (const Word &word : line.words) {
                const bool crosses = word.box.left() < x - 2 && word.box.right() > x + 2;
                crossing += crosses ? 1 : 0;
                beside += !crosses && std::abs(word.box.center().x() - x) < box.width() / 4 ? 1 : 0;
            }
        }
        if (crossing == 0 || (covered > 0.4 * box.height() && crossing * 5 < beside))
            edges.push_back(x);
    }
    // Lines between rows often go on where no vertical closes the table at its sides.
    if (!edges.empty() && edges.front() > box.left() + 3 * touch)
        edges.insert(edges.begin(), box.left());
    if (!edges.empty() && edges.back() < box.right() - 3 * touch)
        edges.push_back(box.right());
    Columns result;
    result.fixed = true;
    for (size_t i = 1; i < edges.size(); ++i)
        result.spans.push_back({edges[i - 1], edges[i]});
    // A strip in which nothing stands is the space between double rules, or the gap between shaded cells.
    std::erase_if(result.spans, [&](const Span &span) {
        if (span.to - span.from > 8)
            return false;
        return std::none_of(lines.begin(), lines.end(), [&](const Line &line) {
            return std::any_of(line.words.begin(), line.words.end(), [&](const Word &word) {
                const double x = word.box.center().x();
                return x > span.from && x < span.to;
            });
        });
    });
    return result;
}

std::vector<double> Drawing::breaks(double from, double to) const
{
    std::vector<Rule> within;
    for (Rule rule : horizontals) {
        rule.from = std::max(rule.from, from);
        rule.to = std::min(rule.to, to);
        if (rule.to > rule.from)
            within.push_back(rule);
    }
    std::vector<double> result;
    for (const auto &[y, covered] : positionsOf(std::move(within))) {
        if (covered >= 0.5 * (to - from))
            result.push_back(y);
    }
    return result;
}

std::vector<RowLine> Drawing::rowLines(const Columns &columns) const
{
    const auto edges = columns.bounds();
    std::vector<RowLine> result;
    for (const auto &[y, covered] : positionsOf(horizontals)) {
        RowLine line{y, std::vector<bool>(columns.count())};
        size_t whole = 0;
        size_t none = 0;
        double through = 0;
        for (size_t c = 0; c < columns.count(); ++c) {
            double inside = 0;
            for (const Rule &rule : horizontals) {
                if (std::abs(rule.at - y) <= touch)
                    inside = std::max(inside, std::min(rule.to, edges[c + 1]) - std::max(rule.from, edges[c]));
            }
            const double share = inside / std::max(1.0, edges[c + 1] - edges[c]);
            through += std::max(0.0, inside);
            whole += share > 0.7 ? 1 : 0;
            none += share < 0.3 ? 1 : 0;
            line.open[c] = share < 0.3;
        }
        const bool parts = whole + none == columns.count() && whole >= 2 && none > 0 && !line.open.back();
        if (!parts)
            line.open.clear();
        if (parts || through >= 0.5 * (edges.back() - edges.front()))
            result.push_back(std::move(line));
    }
    return result;
}

std::vector<Drawing> drawingsOf(const PageContent &page)
{
    const std::vector<Part> parts = partsOf(page);
    if (parts.size() > maxParts)
        return {};
    std::vector<size_t> parents(parts.size());
    std::iota(parents.begin(), parents.end(), size_t(0));
    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t j = i + 1; j < parts.size(); ++j) {
            if (touches(parts[i].box, parts[j].box))
                parents[rootOf(parents, i)] = rootOf(parents, j);
        }
    }
    std::vector<Drawing> drawings;
    std::vector<size_t> index(parts.size(), parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        size_t &at = index[rootOf(parents, i)];
        if (at == parts.size()) {
            at = drawings.size();
            drawings.emplace_back();
        }
        addPart(drawings[at], parts[i]);
    }
    std::sort(drawings.begin(), drawings.end(),
              [](const Drawing &a, const Drawing &b) { return a.box.top() < b.box.top(); });
    return drawings;
}

} // namespace outturn::pdf
