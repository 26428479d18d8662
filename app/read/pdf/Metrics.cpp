// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/Metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace outturn::pdf {

namespace {

/// The most frequent value, to a quarter of a point; the smaller of two.
double mostFrequent(const std::vector<double> &values, int &times)
{
    std::map<int, int> counts;
    for (const double value : values)
        ++counts[qRound(value * 4)];
    int best = 0;
    times = 0;
    for (const auto &[value, count] : counts) {
        if (count > times) {
            best = value;
            times = count;
        }
    }
    return best / 4.0;
}

/// From line to line, where many paragraphs are one line long and the space between them is as frequent.
double leastFrequent(const std::vector<double> &values, int &times)
{
    const double most = mostFrequent(values, times);
    std::vector<double> smaller;
    std::copy_if(values.begin(), values.end(), std::back_inserter(smaller),
                 [&](double value) { return value < 0.75 * most; });
    int fewer = 0;
    const double least = mostFrequent(smaller, fewer);
    return fewer >= 3 && fewer * 5 >= times ? least : most;
}

} // namespace

Metrics::Metrics(const std::vector<std::vector<PageItem>> &pages, const std::vector<PageContent> &contents)
{
    std::map<int, std::vector<double>> steps;
    std::map<int, std::vector<double>> rights;
    std::map<int, std::vector<double>> cellPitches;
    std::vector<double> usual;
    for (size_t p = 0; p < pages.size(); ++p) {
        const Line *before = nullptr;
        double bottom = 0;
        for (const PageItem &item : pages[p]) {
            if (const auto *table = std::get_if<PageTable>(&item)) {
                before = nullptr;
                if (const double pitch = linePitch(*table); pitch > 0)
                    cellPitches[key(table->height)].push_back(pitch);
                continue;
            }
            const Line &line = std::get<Line>(item);
            bottom = std::max(bottom, line.box.bottom());
            rights[key(contents[p].size.width())].push_back(line.box.right());
            if (before && std::abs(before->height - line.height) < 0.06 * line.height) {
                const double step = line.middle - before->middle;
                if (step > 0.6 * line.height && step < 2.2 * line.height) {
                    steps[key(line.height)].push_back(step);
                    usual.push_back(step / line.height);
                }
            }
            before = &line;
        }
        double &lowest = m_bottoms[key(contents[p].size.height())];
        lowest = std::max(lowest, bottom);
    }
    for (auto &[width, values] : rights) {
        std::sort(values.begin(), values.end());
        m_rights[width] = values[(values.size() - 1) * 98 / 100];
    }
    // A table without wrapped cells shows the distance of its rows instead, which is larger.
    for (auto &[height, values] : cellPitches) {
        const size_t at = values.size() / 4;
        std::nth_element(values.begin(), values.begin() + static_cast<long>(at), values.end());
        m_cellPitches[height] = values[at];
    }
    size_t most = 0;
    for (const auto &[height, values] : steps) {
        if (values.size() > most) {
            most = values.size();
            m_bodyHeight = height / 2.0;
        }
        int times = 0;
        const double pitch = leastFrequent(values, times);
        if (times >= 3)
            m_pitches[height] = pitch;
    }
    if (!usual.empty()) {
        std::nth_element(usual.begin(), usual.begin() + static_cast<long>(usual.size() / 2), usual.end());
        m_usual = std::clamp(usual[usual.size() / 2], 0.85, 1.6);
    }
}

double Metrics::pitch(double height) const
{
    for (const int nearby : {0, -1, 1}) {
        if (const auto it = m_pitches.find(key(height) + nearby); it != m_pitches.end())
            return it->second;
    }
    return m_usual * height;
}

double Metrics::cellPitch(const PageTable &table) const
{
    const double own = linePitch(table);
    for (const int nearby : {0, -1, 1}) {
        if (const auto it = m_cellPitches.find(key(table.height) + nearby); it != m_cellPitches.end())
            return std::abs(own - it->second) < 0.1 * it->second ? own : it->second;
    }
    return own;
}

double Metrics::right(QSizeF page) const
{
    const auto it = m_rights.find(key(page.width()));
    return it != m_rights.end() ? it->second : page.width();
}

double Metrics::bottom(QSizeF page) const
{
    const auto it = m_bottoms.find(key(page.height()));
    return it != m_bottoms.end() ? it->second : page.height();
}

} // namespace outturn::pdf
