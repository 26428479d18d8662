// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PageWords.h"

#include <cmath>
#include <limits>

namespace outturn {

namespace {

constexpr double lineWeight = 40; // words of the same line are closer than those above and below

bool onOneLine(const QRectF &a, const QRectF &b)
{
    return std::abs(a.center().y() - b.center().y()) < std::max(a.height(), b.height()) / 2;
}

double outside(double at, double from, double to)
{
    return std::max({0.0, from - at, at - to});
}

} // namespace

int PageWords::at(const QPointF &point) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_words[i].box.contains(point))
            return i;
    }
    return -1;
}

int PageWords::near(const QPointF &point) const
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < count(); ++i) {
        const QRectF &box = m_words[i].box;
        const double away =
            outside(point.x(), box.left(), box.right()) + lineWeight * outside(point.y(), box.top(), box.bottom());
        if (away < least) {
            least = away;
            best = i;
        }
    }
    return best;
}

int PageWords::vertical(int word, int direction) const
{
    const QRectF from = m_words[word].box;
    int best = word;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < count(); ++i) {
        const QRectF &box = m_words[i].box;
        const double down = (box.center().y() - from.center().y()) * direction;
        if (down <= 0 || onOneLine(box, from))
            continue;
        const double away = lineWeight * down + outside(from.center().x(), box.left(), box.right());
        if (away < least) {
            least = away;
            best = i;
        }
    }
    return best;
}

QString PageWords::text(int first, int last) const
{
    QString text;
    for (int i = std::max(first, 0); i <= last && i < count(); ++i) {
        text += m_words[i].text;
        if (i == last || i + 1 == count())
            break;
        if (!onOneLine(m_words[i].box, m_words[i + 1].box))
            text += u'\n';
        else if (m_words[i].spaceAfter)
            text += u' ';
        else if (m_words[i + 1].box.left() - m_words[i].box.right() > m_words[i].box.height() / 4)
            text += u'\t'; // the next column
    }
    return text;
}

} // namespace outturn
