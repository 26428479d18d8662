// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadReport.h"
#include "tests/app/Seed.h"
#include "tests/ui/chart/RandomFigures.h"
#include "ui/chart/ChartPaint.h"
#include "ui/chart/FigureChart.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastOfText = 4.5, leastOfMarks = 3;
constexpr double leastDifference = 9; // CIELAB, of neighbours in a legend: 2.3 can just be seen

using Rgb = std::array<double, 3>; // linear light

// Reckoned apart from the program's own.
Rgb linear(const QColor &color)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return {part(color.redF()), part(color.greenF()), part(color.blueF())};
}

double ratio(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &c) {
        const Rgb v = linear(c);
        return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2] + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

// What is seen with no red, no green and no blue cones (Machado, Oliveira, Fernandes 2009, severity 1), and in grey.
using Sight = std::array<std::array<double, 3>, 3>;
constexpr std::pair<const char *, Sight> sights[] = {
    {"full colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
    {"grey", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}},
};

std::array<double, 3> lab(const Rgb &c)
{
    const double x = (0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505;
    const double y = 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    const double z = (0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double difference(const QColor &a, const QColor &b, const Sight &sight)
{
    const auto seen = [&](const QColor &color) {
        const Rgb c = linear(color);
        Rgb result{};
        for (size_t row = 0; row < 3; ++row)
            result[row] = std::clamp(sight[row][0] * c[0] + sight[row][1] * c[1] + sight[row][2] * c[2], 0.0, 1.0);
        return lab(result);
    };
    const auto x = seen(a), y = seen(b);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

struct Theme
{
    const char *name;
    ChartStyle style;
};

QList<Theme> themes()
{
    return {{"light", ChartStyle::light()}, {"dark", ChartStyle::dark()}, {"print", ChartStyle::print()}};
}

double standing(const ChartMark *mark, const QColor &behind)
{
    double most = mark->brush().style() == Qt::NoBrush ? 1 : ratio(mark->brush().color(), behind);
    if (mark->pen().style() != Qt::NoPen)
        most = std::max(most, ratio(mark->pen().color(), behind));
    return most;
}

// An amount near zero: a line in the colour of its outline, which nothing can be told from but that it is there.
bool isHairline(const ChartMark *mark)
{
    return std::min(mark->extent().width(), mark->extent().height()) <= 2.01;
}

// The colour at a point under a mark, or (mark none) under a text.
QColor behindAt(const FigureChart &chart, const QPointF &at, const ChartMark *mark, const QColor &ground)
{
    const ChartMark *top = nullptr;
    for (const ChartMark *other : chart.marks()) {
        const bool isBelow = other->isDrawn() && !isHairline(other) && (!mark || other->zValue() < mark->zValue());
        if (isBelow && other->outline().contains(at) && (!top || other->zValue() >= top->zValue()))
            top = other;
    }
    return top ? top->brush().color() : ground;
}

QString faultOf(const FigureChart &chart, const QColor &ground)
{
    for (const ChartMark *mark : chart.marks()) {
        if (!mark->isDrawn() || isHairline(mark))
            continue;
        const QRectF r = mark->extent();
        for (const QPointF &at :
             {r.center(), QPointF(r.left() + 1, r.center().y()), QPointF(r.right() - 1, r.center().y()),
              QPointF(r.center().x(), r.top() + 1), QPointF(r.center().x(), r.bottom() - 1)}) {
            const QColor behind = behindAt(chart, at, mark, ground);
            if (standing(mark, behind) < leastOfMarks)
                return u"series %1, row %2 upon %3: %4"_s.arg(mark->key().series)
                    .arg(mark->key().row)
                    .arg(behind.name())
                    .arg(standing(mark, behind));
        }
    }
    for (const ChartLabel *label : chart.labels()) {
        for (const TextRun &run : label->runs()) {
            const QColor behind = behindAt(chart, label->inkRect().center(), nullptr, ground);
            if (ratio(run.color, behind) < leastOfText)
                return u"“%1” upon %2: %3"_s.arg(label->text(), behind.name()).arg(ratio(run.color, behind));
        }
    }
    return {};
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOut();
    void amountsStandOutUponEachOther();
    void whatIsDrawnStandsOut();
    void legendsAreToldApart();
};

void ContrastTest::textStandsOut()
{
    for (const Theme &theme : themes()) {
        const ChartStyle &s = theme.style;
        for (const QColor &ground : {s.background, s.selectedRow, s.hoveredRow}) {
            for (const QColor &ink : {s.text, s.mutedText, s.accent})
                QVERIFY2(ratio(ink, ground) >= leastOfText, theme.name);
            for (const QColor &ink : {s.outline, s.nested[1], s.nested[2]})
                QVERIFY2(ratio(ink, ground) >= leastOfMarks, theme.name);
        }
        QVERIFY2(ratio(s.axis, s.background) >= leastOfMarks, theme.name);
        QVERIFY(std::abs(ratio(s.text, s.background) - contrast(s.text, s.background)) < 0.01);
    }
}

void ContrastTest::amountsStandOutUponEachOther()
{
    for (const Theme &theme : themes()) {
        const auto &nested = theme.style.nested;
        QVERIFY2(ratio(nested[0], nested[1]) >= leastOfMarks, theme.name);
        QVERIFY2(ratio(nested[1], nested[2]) >= leastOfMarks, theme.name);
        QVERIFY2(ratio(nested[0], nested[2]) >= leastOfMarks, theme.name);
    }
}

void ContrastTest::whatIsDrawnStandsOut()
{
    RandomFigures random(chosenSeed());
    QList<Figure> all;
    for (int i = 0; i < 42; ++i)
        all.append(random.next());
    const auto file = readReportFile(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
    QVERIFY(file);
    all += figures(file->report);
    int marks = 0, texts = 0;
    for (const Figure &figure : std::as_const(all)) {
        for (const Theme &theme : themes()) {
            FigureChart chart;
            chart.draw(figure, theme.style, QSize(1100, 700));
            for (const QColor &ground : {theme.style.background, theme.style.selectedRow, theme.style.hoveredRow}) {
                const QString fault = faultOf(chart, ground);
                QVERIFY2(fault.isEmpty(),
                         qPrintable(figure.name + u", "_s + QLatin1StringView(theme.name) + u": "_s + fault));
            }
            marks += static_cast<int>(chart.marks().size());
            texts += static_cast<int>(chart.labels().size());
        }
    }
    qInfo("%d marks and %d texts, each upon three grounds", marks, texts);
}

void ContrastTest::legendsAreToldApart()
{
    RandomFigures random(1);
    double least = 1000;
    for (int i = 0; i < 70; ++i) {
        const Figure figure = random.next();
        if (figure.form == Figure::Form::Markers)
            continue; // told apart by their shapes
        for (const Theme &theme : themes()) {
            for (int s = 0; s + 1 < figure.series.size(); ++s) {
                const SeriesPaint a = seriesPaint(theme.style, figure, s), z = seriesPaint(theme.style, figure, s + 1);
                for (const auto &[sight, matrix] : sights) {
                    const double distance = difference(a.fill, z.fill, matrix);
                    if (a.pattern == z.pattern && a.symbol == z.symbol) {
                        least = std::min(least, distance);
                        QVERIFY2(distance >= leastDifference,
                                 qPrintable(u"%1, %2, %3 and next: %4"_s
                                                .arg(QLatin1StringView(theme.name), QLatin1StringView(sight),
                                                     figure.series[s].name)
                                                .arg(distance)));
                    }
                    // States are told apart without their symbols, too: a narrow part has no room for one.
                    if (figure.form == Figure::Form::StackedRows)
                        QVERIFY2(distance >= leastDifference,
                                 qPrintable(u"%1, %2, %3 and next: %4"_s
                                                .arg(QLatin1StringView(theme.name), QLatin1StringView(sight),
                                                     figure.series[s].name)
                                                .arg(distance)));
                }
            }
        }
    }
    qInfo("least difference: %.1f", least);
}

QTEST_MAIN(ContrastTest)
#include "ContrastTest.moc"
