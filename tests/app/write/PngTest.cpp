// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/Png.h"
#include "tests/app/Seed.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr int mutilated = 500;

QByteArray onePng()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    return pngBytes(image, {{"Title", u"Título – a title"_s}, {"Figures", QString(5000, u'7')}});
}

} // namespace

class PngTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherFilesAreRefused();
    void cutFilesAreRefused();
    void anyByteGivesWordsOrAnError();
    void mutilatedFiles();
    void wordsThatGrowAreRefused();
};

void PngTest::otherFilesAreRefused()
{
    QVERIFY(!pngTexts("GIF89a", u"a.gif"_s));
    QVERIFY(!pngTexts({}, u"a.png"_s));
}

void PngTest::cutFilesAreRefused()
{
    const QByteArray png = onePng();
    const auto whole = pngTexts(png, u"a.png"_s);
    QVERIFY(whole);
    QCOMPARE(whole->value(u"Figures"_s).size(), 5000);
    for (qsizetype length = 0; length < png.size(); ++length)
        QVERIFY2(!pngTexts(png.first(length), u"a.png"_s), qPrintable(QString::number(length)));
}

void PngTest::anyByteGivesWordsOrAnError()
{
    const QByteArray png = onePng();
    for (qsizetype at = 8; at < png.size(); ++at) {
        QByteArray changed = png;
        changed[at] = static_cast<char>(~changed[at]);
        const auto texts = pngTexts(changed, u"a.png"_s);
        QVERIFY(!texts || texts->size() <= 2);
    }
}

void PngTest::mutilatedFiles()
{
    QRandomGenerator random(testing::chosenSeed());
    const QByteArray png = onePng();
    for (int i = 0; i < mutilated; ++i) {
        QByteArray changed = png;
        const int changes = random.bounded(1, 12);
        for (int c = 0; c < changes; ++c) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(changed.size())));
            const auto length = static_cast<qsizetype>(random.bounded(1, 16));
            switch (random.bounded(4)) {
            case 0:
                changed[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                changed.remove(at, length);
                break;
            case 2:
                changed.insert(at, png.mid(at / 2, length));
                break;
            default:
                changed.replace(at, length, QByteArray(length, '\xff'));
            }
        }
        const auto texts = pngTexts(changed, u"a.png"_s);
        if (!texts)
            QVERIFY2(texts.error().english().startsWith(u"a.png"), qPrintable(texts.error().english()));
    }
}

void PngTest::wordsThatGrowAreRefused()
{
    const QByteArray bomb = pngBytes(QImage(1, 1, QImage::Format_RGB32), {{"Title", QString(maxPngText + 1, u'a')}});
    QVERIFY(bomb.size() < 200'000);
    const auto refused = pngTexts(bomb, u"a.png"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().english().contains(u"a.png"));
}

QTEST_GUILESS_MAIN(PngTest)
#include "PngTest.moc"
