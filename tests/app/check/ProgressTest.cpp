// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Progress.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void noColumnsAreNoData();
    void yearDecidesTheUnit();
    void anOfficeSetsItsOwn_data();
    void anOfficeSetsItsOwn();
};

void ProgressTest::states_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("covered");

    // 4.1: higher is better, up to 41 red, up to 70 amber; 2.1: days, lower is better; 14.2: no thresholds
    QTest::newRow("reached") << "4.1"
                             << "10.00%"
                             << "50.00%"
                             << "50.00%"
                             << "met"
                             << "100.00";
    QTest::newRow("beyond") << "4.1"
                            << "10.00%"
                            << "50.00%"
                            << "70.00%"
                            << "met"
                            << "150.00";
    QTest::newRow("equal in other decimals") << "4.1"
                                             << ""
                                             << "50%"
                                             << "50.00%"
                                             << "met"
                                             << "";
    QTest::newRow("a hair below") << "4.1"
                                  << "10.00%"
                                  << "50.00%"
                                  << "49.99%"
                                  << "near"
                                  << "99.98";
    QTest::newRow("nine tenths") << "14.2"
                                 << "0.00%"
                                 << "50.00%"
                                 << "45.00%"
                                 << "near"
                                 << "90.00";
    QTest::newRow("less than nine tenths") << "14.2"
                                           << "0.00%"
                                           << "50.00%"
                                           << "44.99%"
                                           << "missed"
                                           << "89.98";
    QTest::newRow("in the green band") << "4.1"
                                       << "0.00%"
                                       << "100.00%"
                                       << "71.00%"
                                       << "near"
                                       << "71.00";
    QTest::newRow("in the amber band") << "4.1"
                                       << "0.00%"
                                       << "100.00%"
                                       << "70.00%"
                                       << "missed"
                                       << "70.00";
    QTest::newRow("worse than before") << "4.1"
                                       << "20.00%"
                                       << "100.00%"
                                       << "19.00%"
                                       << "wrong-way"
                                       << "-1.25";
    QTest::newRow("no baseline") << "4.1"
                                 << "Unknown"
                                 << "100.00%"
                                 << "19.00%"
                                 << "missed"
                                 << "";
    QTest::newRow("no way to go") << "4.1"
                                  << "50.00%"
                                  << "50.00%"
                                  << "50.00%"
                                  << "met"
                                  << "";
    QTest::newRow("zero target met") << "4.1"
                                     << ""
                                     << "0.00%"
                                     << "0.00%"
                                     << "met"
                                     << "";
    QTest::newRow("zero actual") << "4.1"
                                 << ""
                                 << "95.00%"
                                 << "0.00%"
                                 << "missed"
                                 << "";
    QTest::newRow("unknown actual") << "4.1"
                                    << "10.00%"
                                    << "50.00%"
                                    << "Unknown"
                                    << "no-data"
                                    << "";
    QTest::newRow("blank actual") << "4.1"
                                  << "10.00%"
                                  << "50.00%"
                                  << ""
                                  << "no-data"
                                  << "";
    QTest::newRow("words for an actual") << "4.1"
                                         << "10.00%"
                                         << "50.00%"
                                         << "see text"
                                         << "no-data"
                                         << "";
    QTest::newRow("blank target") << "4.1"
                                  << "10.00%"
                                  << ""
                                  << "20.00%"
                                  << "no-target"
                                  << "";
    QTest::newRow("target of another unit") << "4.1"
                                            << "10.00%"
                                            << "500"
                                            << "20.00%"
                                            << "no-target"
                                            << "";
    QTest::newRow("fewer days") << "2.1"
                                << "900.00"
                                << "90.00"
                                << "80.00"
                                << "met"
                                << "101.23";
    QTest::newRow("days, green") << "2.1"
                                 << "900.00"
                                 << "90.00"
                                 << "365.00"
                                 << "near"
                                 << "66.05";
    QTest::newRow("days, amber") << "2.1"
                                 << "900.00"
                                 << "90.00"
                                 << "400.00"
                                 << "missed"
                                 << "61.73";
    QTest::newRow("more days") << "2.1"
                               << "800.00"
                               << "90.00"
                               << "848.00"
                               << "wrong-way"
                               << "-6.76";
    QTest::newRow("unknown code") << "99.9"
                                  << "10.00%"
                                  << "50.00%"
                                  << "46.00%"
                                  << "near"
                                  << "90.00";
    QTest::newRow("level reached") << "3.1"
                                   << ""
                                   << "Progressing towards alignment: 70-89 points"
                                   << "Broadly aligned: ≥90 points"
                                   << "met"
                                   << "";
    QTest::newRow("level lost") << "3.1"
                                << "Broadly aligned: ≥90 points"
                                << "Broadly aligned: ≥90 points"
                                << "Progressing towards alignment: 70-89 points"
                                << "wrong-way"
                                << "";
    QTest::newRow("level without a target") << "3.1"
                                            << ""
                                            << "Unknown"
                                            << "Broadly aligned: ≥90 points"
                                            << "no-target"
                                            << "";
}

namespace {

IndicatorRow rowOf(const QString &code, const QString &baseline, const QString &target, const QString &actual)
{
    IndicatorRow row;
    row.areaKind = AreaKind::Outcome;
    row.code = Cell(Value::fromWords(code));
    const Unit unit = code == u"2.1" ? Unit::Days : Unit::None;
    row.baseline = Cell(Value::fromWritten(baseline, unit));
    row.target = Cell(Value::fromWritten(target, unit));
    row.actual = Cell(Value::fromWritten(actual, unit));
    return row;
}

RowProgress in(int year, const IndicatorRow &row, const std::vector<Remark> &remarks = {})
{
    Report report;
    report.year = year;
    report.remarks = remarks;
    return ProgressRules(report).of(row);
}

} // namespace

void ProgressTest::states()
{
    QFETCH(QString, code);
    QFETCH(QString, baseline);
    QFETCH(QString, target);
    QFETCH(QString, actual);
    const RowProgress progress = in(2023, rowOf(code, baseline, target, actual));
    QTEST(progressName(progress.state), "state");
    QTEST(progress.covered ? progress.covered->toPlain() : QString(), "covered");
}

void ProgressTest::noColumnsAreNoData()
{
    IndicatorRow row = rowOf(u"4.1"_s, u"10.00%"_s, u"50.00%"_s, u"60.00%"_s);
    row.target.reset();
    QCOMPARE(in(2023, row).state, ProgressState::NoTarget);
    row.actual.reset();
    QCOMPARE(in(2023, row).state, ProgressState::NoData);
}

void ProgressTest::yearDecidesTheUnit()
{
    // 7.1 was a percentage in 2022, with bands; later it is a scale, and the bands of a percentage hold no more.
    const IndicatorRow row = rowOf(u"7.1"_s, u"0.00%"_s, u"100.00%"_s, u"85.00%"_s);
    QCOMPARE(in(2022, row).state, ProgressState::Near);
    QCOMPARE(in(2023, row).state, ProgressState::Missed);
}

void ProgressTest::anOfficeSetsItsOwn_data()
{
    QTest::addColumn<QStringList>("remarks"); // subject|part|text
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("values"); // baseline|target|actual
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QStringList &remarks, const QString &code, const QString &values,
                        const QString &state) { QTest::newRow(name) << remarks << code << values << state; };
    const QString all = u"progress|near|80%"_s, one = u"progress/outcome/14.2|near|70%"_s;
    row("nothing set", {}, u"14.2"_s, u"0%|50%|40%"_s, u"missed"_s);
    row("near from four fifths", {all}, u"14.2"_s, u"0%|50%|40%"_s, u"near"_s);
    row("a hair below four fifths", {all}, u"14.2"_s, u"0%|50%|39.99%"_s, u"missed"_s);
    row("near only at the target", {u"progress|near|100%"_s}, u"14.2"_s, u"0%|50%|49.99%"_s, u"missed"_s);
    row("one indicator's own share", {all, one}, u"14.2"_s, u"0%|50%|35%"_s, u"near"_s);
    row("another's stays", {one}, u"14.1"_s, u"0%|50%|35%"_s, u"missed"_s);
    row("a code with its dot", {one}, u"14.2."_s, u"0%|50%|35%"_s, u"near"_s);
    row("the same code at another level", {u"progress/impact/14.2|near|70%"_s}, u"14.2"_s, u"0%|50%|35%"_s,
        u"missed"_s);
    row("a share with decimals", {u"progress|near|87.5%"_s}, u"14.2"_s, u"0%|100%|87.5%"_s, u"near"_s);
    row("a share where lower is better", {u"progress/outcome/2.1|near|50%"_s}, u"2.1"_s, u"2000|300|600"_s, u"near"_s);
    row("and what is more than that", {u"progress/outcome/2.1|near|50%"_s}, u"2.1"_s, u"2000|300|601"_s, u"missed"_s);
    row("an own band", {u"progress/outcome/4.1|green|60%"_s}, u"4.1"_s, u"0%|100%|60%"_s, u"near"_s);
    row("an own band in place of the published", {u"progress/outcome/4.1|green|80%"_s}, u"4.1"_s, u"0%|100%|71%"_s,
        u"missed"_s);
    row("an edge without its sign", {u"progress/outcome/4.1|green|80"_s}, u"4.1"_s, u"0%|100%|71%"_s, u"missed"_s);
    row("a band that counts something else", {u"progress/outcome/2.1|green|10%"_s}, u"2.1"_s, u"900|90|365"_s,
        u"near"_s);
    row("a band of days", {u"progress/outcome/2.1|green|500"_s}, u"2.1"_s, u"900|90|500"_s, u"near"_s);
    row("a band for what the framework does not know", {u"progress/outcome/99.9|green|40%"_s}, u"99.9"_s,
        u"0%|50%|41%"_s, u"near"_s);
    row("lower is better, says the office", {u"progress/outcome/99.9|direction|lower"_s}, u"99.9"_s, u"60%|50%|46%"_s,
        u"met"_s);
    row("higher is better, says the office", {u"progress/outcome/2.1|direction|higher"_s}, u"2.1"_s, u"60|90|400"_s,
        u"met"_s);
    row("the published band counts from the other end", {u"progress/outcome/2.1|direction|higher"_s}, u"2.1"_s,
        u"60|900|100"_s, u"missed"_s);
    row("the wrong way, seen from the other end", {u"progress/outcome/4.1|direction|lower"_s}, u"4.1"_s,
        u"20%|10%|30%"_s, u"wrong-way"_s);
    row("other remarks", {u"finding/x/0123456789ab|accepted|y"_s, u"rule/progressive|off|y"_s}, u"14.2"_s,
        u"0%|50%|40%"_s, u"missed"_s);
}

void ProgressTest::anOfficeSetsItsOwn()
{
    QFETCH(QStringList, remarks);
    QFETCH(QString, code);
    QFETCH(QString, values);
    std::vector<Remark> list;
    for (const QString &remark : remarks) {
        const QStringList parts = remark.split(u'|');
        list.push_back({parts[0], parts[1], parts[2]});
    }
    const QStringList parts = values.split(u'|');
    const RowProgress progress = in(2023, rowOf(code, parts[0], parts[1], parts[2]), list);
    QTEST(progressName(progress.state), "state");
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "ProgressTest.moc"
