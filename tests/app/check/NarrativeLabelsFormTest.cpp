// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/check/NarrativeLabels.h"

#include <QRegularExpression>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

/// That the labels of tests/data/narrative are what its README says, whatever is found about the texts.
class NarrativeLabelsFormTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsStandInTheirTexts_data();
    void labelsStandInTheirTexts();
    void thereAreEnough();
};

void NarrativeLabelsFormTest::labelsStandInTheirTexts_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("tune") << u"tune"_s;
    QTest::newRow("held") << u"held"_s;
}

void NarrativeLabelsFormTest::labelsStandInTheirTexts()
{
    QFETCH(QString, folder);
    const auto texts = loadAll(folder);
    QCOMPARE_GE(texts.size(), size_t(4));
    for (const Labelled &text : texts) {
        QVERIFY2(text.mistakes.isEmpty(), qUtf8Printable(text.mistakes.join(u'\n')));
        for (int i = 0; i < text.labels.size(); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY2(!overlap(text.labels[i].span, text.labels[j].span), qUtf8Printable(text.labels[i].words));
        }
        QCOMPARE(findingLines(text.report).filter(QRegularExpression(u"^(warning|error)"_s)), QStringList());
    }
}

void NarrativeLabelsFormTest::thereAreEnough()
{
    int count[4] = {};
    for (const QString &folder : {u"tune"_s, u"held"_s}) {
        for (const Labelled &text : loadAll(folder)) {
            for (const Label &label : text.labels)
                ++count[static_cast<int>(label.kind)];
        }
    }
    qInfo("%d links, %d conflicts, %d pairs of repeated, %d numbers about nothing", count[1], count[2], count[3] / 2,
          count[0]);
    QCOMPARE_GE(count[1], 150);
    QCOMPARE_GE(count[2], 40);
    QCOMPARE_GE(count[3] / 2, 25);
    QCOMPARE_GE(count[0], 250);
}

QTEST_GUILESS_MAIN(NarrativeLabelsFormTest)
#include "NarrativeLabelsFormTest.moc"
