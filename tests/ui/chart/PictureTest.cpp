// SPDX-License-Identifier: GPL-3.0-or-later
// Compares charts with stored pictures of them (tests/data/pictures), which were looked at before they were stored.
// They are made anew by OUTTURN_STORE_PICTURES=1; whoever does that looks at each.
#include "app/write/Png.h"
#include "tests/ui/chart/HandMadeFigures.h"
#include "tests/ui/chart/PictureLikeness.h"
#include "ui/chart/ChartExport.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

// Measured (measureSeesWhatPeopleSee() repeats it): letters a quarter of a pixel elsewhere, as another version of
// FreeType places them, give a structure of 0.93 and a worst block of 6; a bar a twentieth of the axis longer 18, one
// other word 23, another theme 50.
constexpr double leastStructure = 0.88;
constexpr double mostOfABlock = 12;

const QString drawnFont = u"Noto Sans"_s; // that of the stored pictures; package fonts-noto-core
constexpr QSize drawnSize(960, 540);
constexpr qreal drawnScale = 0.5;

QImage drawn(const Figure &figure, const ExportOptions &options)
{
    const auto image = render(figure, options);
    return image ? *image : QImage();
}

ExportOptions standard()
{
    ExportOptions options;
    options.size = drawnSize;
    options.scale = drawnScale;
    options.textPixels = 18;
    return options;
}

bool isAlike(const QImage &a, const QImage &b)
{
    const Likeness likeness = likenessOf(a, b);
    return likeness.structure >= leastStructure && likeness.worstBlock <= mostOfABlock;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measureSeesWhatPeopleSee();
    void looksAsStored_data();
    void looksAsStored();
};

void PictureTest::initTestCase()
{
    if (!QFontDatabase::families().contains(drawnFont))
        QSKIP("the font Noto Sans of the stored pictures is not installed (package fonts-noto-core)");
}

void PictureTest::measureSeesWhatPeopleSee()
{
    const Figure figure = handmade::budget();
    const QImage image = drawn(figure, standard());
    QVERIFY(isAlike(image, image));

    Figure longer = figure;
    longer.series[0].points[1].value = Decimal(4'700'000);
    QVERIFY(!isAlike(image, drawn(longer, standard())));
    Figure renamed = figure;
    for (FigureSeries &series : renamed.series)
        series.points[2].label = u"OA3: Harbours"_s;
    QVERIFY(!isAlike(image, drawn(renamed, standard())));
    ExportOptions print = standard();
    print.theme = ExportOptions::Theme::Print;
    QVERIFY(!isAlike(image, drawn(figure, print)));

    // Edges of letters a quarter of a pixel elsewhere, at the stored size.
    ExportOptions large = standard();
    large.scale = 4 * drawnScale;
    const QImage fine = drawn(figure, large);
    const auto moved = [&](int by) {
        return fine.copy(fine.rect().translated(by, 0))
            .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const Likeness slight = likenessOf(moved(0), moved(1));
    QVERIFY2(slight.structure >= leastStructure && slight.worstBlock <= mostOfABlock,
             qPrintable(u"%1 %2"_s.arg(slight.structure).arg(slight.worstBlock)));
}

void PictureTest::looksAsStored_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("mirrored");
    for (const Figure &figure : handmade::allForms()) {
        const QByteArray name = figure.name.toLatin1();
        QTest::newRow(name.constData()) << figure << int(ExportOptions::Theme::Light) << false;
    }
    QTest::newRow("budget-by-outcome-area-dark") << handmade::budget() << int(ExportOptions::Theme::Dark) << false;
    QTest::newRow("budget-by-outcome-area-print") << handmade::budget() << int(ExportOptions::Theme::Print) << false;
    QTest::newRow("progress-by-area-dark") << handmade::progress() << int(ExportOptions::Theme::Dark) << false;
    QTest::newRow("progress-by-area-print") << handmade::progress() << int(ExportOptions::Theme::Print) << false;
    QTest::newRow("indicators-outcome-2-mirrored")
        << handmade::indicators() << int(ExportOptions::Theme::Light) << true;
}

void PictureTest::looksAsStored()
{
    QFETCH(Figure, figure);
    QFETCH(int, theme);
    QFETCH(bool, mirrored);
    ExportOptions options = standard();
    options.theme = static_cast<ExportOptions::Theme>(theme);
    options.direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const QImage now = drawn(figure, options);
    QVERIFY(!now.isNull());

    const QString path =
        QStringLiteral(TEST_DATA "/pictures/") + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    if (qEnvironmentVariableIsSet("OUTTURN_STORE_PICTURES")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pngBytes(now, {}));
        QSKIP(qPrintable(u"stored, to be looked at: "_s + path));
    }
    if (!QFile::exists(path))
        QSKIP(qPrintable(u"no picture is stored: "_s + path));
    const Likeness likeness = likenessOf(QImage(path), now);
    if (likeness.structure >= leastStructure && likeness.worstBlock <= mostOfABlock)
        return;
    const QString seen = QDir::temp().filePath(u"outturn-now-"_s + QFileInfo(path).fileName());
    now.save(seen);
    QFAIL(qPrintable(
        u"looks different: structure %1 (at least %2), worst block %3 (at most %4). Now: %5"_s.arg(likeness.structure)
            .arg(leastStructure)
            .arg(likeness.worstBlock)
            .arg(mostOfABlock)
            .arg(seen)));
}

QTEST_MAIN(PictureTest)
#include "PictureTest.moc"
