// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/SummaryFacts.h"
#include "ui/page/SummaryLink.h"
#include "ui/page/SummaryPanel.h"

#include "app/check/Checks.h"
#include "app/edit/RemarkInput.h"
#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"
#include "ui/page/PageView.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QtTest>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

Finding found(Severity severity, const QString &rule, const char *text)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.message = Message(text);
    return finding;
}

QStringList messages(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << finding.message.english();
    return words;
}

int of(const SummaryFacts &facts, ProgressState state)
{
    return facts.progress[static_cast<size_t>(state)];
}

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksTheWorst_data()
    {
        QTest::addColumn<QList<Finding>>("findings");
        QTest::addColumn<QStringList>("worst");
        using enum Severity;
        const Finding a = found(Error, u"a"_s, "a 1"), a2 = found(Error, u"a"_s, "a 2"),
                      a3 = found(Error, u"a"_s, "a 3"), a4 = found(Error, u"a"_s, "a 4"),
                      b = found(Warning, u"b"_s, "b 1"), b2 = found(Warning, u"b"_s, "b 2"),
                      c = found(Error, u"c"_s, "c 1"), n = found(Note, u"n"_s, "n 1");
        QTest::newRow("nothing") << QList<Finding>{} << QStringList{};
        QTest::newRow("notes are none") << QList{n} << QStringList{};
        QTest::newRow("errors before warnings") << QList{b, n, a} << QStringList{u"a 1"_s, u"b 1"_s};
        QTest::newRow("one of each rule first") << QList{a, a2, b, c} << QStringList{u"a 1"_s, u"c 1"_s, u"a 2"_s};
        QTest::newRow("no more than a few") << QList{a, a2, a3, a4, b} << QStringList{u"a 1"_s, u"a 2"_s, u"a 3"_s};
        QTest::newRow("of one kind what there is") << QList{b, b2} << QStringList{u"b 1"_s, u"b 2"_s};
    }
    void picksTheWorst()
    {
        QFETCH(QList<Finding>, findings);
        QFETCH(QStringList, worst);
        SampleProject sample;
        QCOMPARE(messages(summaryFacts(sample.report(), findings, 0, {}).worst), worst);
    }

    void addsUpTheReport()
    {
        SampleProject sample;
        sample.set("outcome-8/8.2/idps", Column::Actual, "95.00%");
        const SummaryFacts facts = summaryFacts(sample.report(), {}, 3, {});
        QCOMPARE(facts.indicatorRows, 5);
        QCOMPARE(of(facts, ProgressState::Met), 1);
        QCOMPARE(of(facts, ProgressState::Missed), 1);
        QCOMPARE(of(facts, ProgressState::NoTarget), 3);
        QCOMPARE(facts.rows[static_cast<size_t>(ProgressState::Met)], QList{RowId(u"outcome-8/8.2/idps"_s)});
        QCOMPARE(facts.total, RowId(u"finance-outcome/total"_s));
        QCOMPARE(facts.budget, Decimal(31683132));
        QCOMPARE(facts.availableShare->toPlain(), u"50.70"_s);
        QCOMPARE(facts.expenditureShare->toPlain(), u"99.96"_s);
        QCOMPARE(facts.accepted, 3);
        QCOMPARE(facts.rulesOff, 0);
        // Without a number there is no share of it.
        sample.set("finance-outcome/total", Column::Available, "");
        const SummaryFacts without = summaryFacts(sample.report(), {}, 0, {});
        QVERIFY(!without.available && !without.availableShare && !without.expenditureShare);
        QVERIFY(without.expenditure);
        QVERIFY(sample.project->commit(
            sample.report().id,
            *setRemarkIntent(sample.report(), ruleSubject(u"finance-total"_s), ruleOffPart(), u"not needed here"_s)));
        QCOMPARE(summaryFacts(sample.report(), {}, 0, {}).rulesOff, 1);
    }

    void tellsLinksFromConflicts()
    {
        SampleProject sample;
        QList<NumberLink> links(summaryListLength + 5);
        links.append({{}, RowId(u"outcome-8/8.1/idps"_s), Column::Actual, false});
        const SummaryFacts facts = summaryFacts(sample.report(), {}, 0, links);
        QCOMPARE(facts.links, summaryListLength + 5);
        QCOMPARE(facts.linked.size(), summaryListLength);
        QCOMPARE(facts.conflicts, 1);
        QCOMPARE(facts.conflicting.first().row, RowId(u"outcome-8/8.1/idps"_s));
    }

    void firstPageIsTheFirstChapter()
    {
        SampleProject sample;
        QCOMPARE(PageView::firstPageOf(sample.report()), u"section-1"_s); // not the cover
        QCOMPARE(PageView::firstPageOf(Report()), QString());
        Report flat;
        flat.sections.resize(2);
        flat.sections[0].id = u"a"_s;
        flat.sections[1].id = u"b"_s;
        QCOMPARE(PageView::firstPageOf(flat), u"a"_s);
        // Words before the first chapter are not it.
        flat.sections.resize(3);
        flat.sections[2].id = u"c"_s;
        flat.sections[2].parent = 1;
        QCOMPARE(PageView::firstPageOf(flat), u"b"_s);
    }

    void saysThatItIsBeingChecked()
    {
        SampleProject sample;
        SummaryPanel panel;
        SummaryFacts facts = summaryFacts(sample.report(), {}, 0, {});
        const auto says = [&](const QString &words) {
            const auto labels = panel.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
        };
        facts.isChecked = false;
        panel.show(sample.report(), facts);
        QVERIFY(says(u"Checking…"_s) && !says(u"No problems found."_s));
        facts.isChecked = true;
        panel.show(sample.report(), facts);
        QVERIFY(says(u"No problems found."_s) && !says(u"Checking…"_s));
    }

    void leadsWhereItSays()
    {
        SampleProject sample;
        SummaryPanel panel;
        const Finding problem = found(Severity::Warning, u"r"_s, "Look here");
        panel.show(sample.report(), summaryFacts(sample.report(), {problem}, 2, {}));
        QSignalSpy one(&panel, &SummaryPanel::problemRequested), group(&panel, &SummaryPanel::problemsRequested),
            row(&panel, &SummaryPanel::rowRequested);
        panel.findChild<SummaryLink *>(u"summaryWorst-0"_s)->click();
        QTRY_COMPARE(one.size(), 1);
        QCOMPARE(one.first().first().value<Finding>(), problem);
        panel.findChild<SummaryLink *>(u"summary-warning"_s)->click();
        panel.findChild<SummaryLink *>(u"summaryAccepted"_s)->click();
        QTRY_COMPARE(group.size(), 2);
        QCOMPARE(group.at(0).first().toString(), u"warning"_s);
        QCOMPARE(group.at(1).first().toString(), u"accepted"_s);
        panel.findChild<SummaryLink *>(u"summaryExpenditure"_s)->click();
        QTRY_COMPARE(row.size(), 1);
        QCOMPARE(row.first().at(0).value<RowId>(), RowId(u"finance-outcome/total"_s));
        // The only row that stands so is gone to at once; of several there is a menu.
        panel.findChild<SummaryLink *>(u"summary-near"_s)->click();
        QTRY_COMPARE(row.size(), 2);
        QCOMPARE(row.last().at(0).value<RowId>(), RowId(u"outcome-8/8.2/idps"_s));
        panel.findChild<SummaryLink *>(u"summary-no-target"_s)->click();
        QTRY_VERIFY(panel.findChild<QMenu *>(u"summaryMenu"_s));
        const auto actions = panel.findChild<QMenu *>(u"summaryMenu"_s)->actions();
        QCOMPARE(actions.size(), 3);
        actions.last()->trigger();
        QTRY_COMPARE(row.size(), 3);
        QCOMPARE(row.last().at(0).value<RowId>(), RowId(u"impact-1/1.2/stateless-persons"_s));
        QVERIFY(!panel.findChild<SummaryLink *>(u"summary-error"_s));
        QVERIFY(!panel.findChild<SummaryLink *>(u"summaryLinked"_s)); // nothing is linked
        // The same facts build nothing anew.
        const SummaryLink *before = panel.findChild<SummaryLink *>(u"summary-near"_s);
        panel.show(sample.report(), summaryFacts(sample.report(), {problem}, 2, {}));
        QCOMPARE(panel.findChild<SummaryLink *>(u"summary-near"_s), before);
        for (const SummaryLink *link : panel.findChildren<SummaryLink *>())
            QVERIFY(!link->accessibleName().isEmpty() && link->focusPolicy() == Qt::StrongFocus);
    }

    void fitsWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("right-to-left") << false << true;
    }
    void fitsWhereThereIsLittleRoom()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        Look::apply(*qApp, dark ? Theme::Dark : Theme::Light);
        SampleProject sample;
        QScrollArea area;
        area.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto *panel = new SummaryPanel;
        area.setWidget(panel);
        area.setWidgetResizable(true);
        QList<NumberLink> links(3);
        links.last().agrees = false;
        panel->show(sample.report(), summaryFacts(sample.report(), check(sample.report()), 2, links));
        area.resize(360, 700);
        area.show();
        QTest::qWait(30);
        QVERIFY2(panel->width() <= area.viewport()->width(), qPrintable(QString::number(panel->width())));
        for (const SummaryLink *link : panel->findChildren<SummaryLink *>()) {
            const QRect place(link->mapTo(panel, QPoint()), link->size());
            QVERIFY2(panel->rect().contains(place), qPrintable(link->text()));
            QVERIFY2(link->height() >= link->heightForWidth(link->width()), qPrintable(link->text()));
        }
        picture(area, u"summary-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(SummaryTest)
#include "SummaryTest.moc"
