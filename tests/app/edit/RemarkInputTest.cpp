// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of rules, findings and progress; figures have FigureTextTest.
#include "app/edit/RemarkInput.h"

#include "app/edit/Intents.h"
#include "app/edit/TakeBack.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

class RemarkInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_report = read(ownReport(u"small.txt"_s)); }

    void whatMayStand_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("says");
        const QString rule = u"rule/finance-total"_s, key = u"finding/finance-total/3f9a2c01d2b4"_s;
        const QString all = u"progress"_s, one = u"progress/outcome/3.1"_s;
        const auto right = [](const char *name, const QString &subject, const QString &part, const QString &typed,
                              const QString &kept) {
            QTest::newRow(name) << subject << part << typed << kept << QString();
        };
        const auto wrong = [](const char *name, const QString &subject, const QString &part, const QString &typed,
                              const QString &says) {
            QTest::newRow(name) << subject << part << typed << QString() << says;
        };
        right("a reason", rule, u"off"_s, u"  not needed here "_s, u"not needed here"_s);
        right("a reason in other letters", rule, u"off"_s, u"لا حاجة — «non»"_s, u"لا حاجة — «non»"_s);
        right("a reason as long as may be", rule, u"off"_s, QString(500, u'a'), QString(500, u'a'));
        wrong("a reason that is longer", rule, u"off"_s, QString(501, u'a'), u"500 are the most"_s);
        wrong("a reason of two lines", rule, u"off"_s, u"a\nb"_s, u"one line"_s);
        wrong("a bell in a reason", rule, u"off"_s, u"a\ab"_s, u"control character"_s);
        wrong("half a character in a reason", rule, u"off"_s, QString(QChar(0xd83d)), u"control character"_s);
        wrong("another part of a rule", rule, u"on"_s, u"x"_s, u"one of: off"_s);
        wrong("a rule in capitals", u"rule/Finance"_s, u"off"_s, u"x"_s, u"no such rule"_s);
        wrong("a rule without a name", u"rule/"_s, u"off"_s, u"x"_s, u"no such rule"_s);
        right("a finding accepted", key, u"accepted"_s, u"The office confirmed it."_s, u"The office confirmed it."_s);
        wrong("a finding of two lines", key, u"accepted"_s, u"a\u2028b"_s, u"one line"_s);
        wrong("another part of a finding", key, u"off"_s, u"x"_s, u"one of: accepted"_s);
        wrong("a finding without digits", u"finding/finance-total"_s, u"accepted"_s, u"x"_s, u"no such finding"_s);
        wrong("a finding with too few digits", key.chopped(1), u"accepted"_s, u"x"_s, u"no such finding"_s);
        wrong("a finding with other digits", u"finding/finance-total/3F9A2C01D2B4"_s, u"accepted"_s, u"x"_s,
              u"no such finding"_s);
        right("a share with its sign", all, u"near"_s, u"80%"_s, u"80%"_s);
        right("a share without its sign", one, u"near"_s, u"80"_s, u"80%"_s);
        right("a share with a space", one, u"near"_s, u" 87.5 % "_s, u"87.5%"_s);
        right("the least share", all, u"near"_s, u"1"_s, u"1%"_s);
        right("the whole target", all, u"near"_s, u"100"_s, u"100%"_s);
        wrong("no share", all, u"near"_s, u"0"_s, u"from 1% to 100%"_s);
        wrong("more than all", all, u"near"_s, u"100.01"_s, u"from 1% to 100%"_s);
        wrong("a share in words", all, u"near"_s, u"most"_s, u"from 1% to 100%"_s);
        wrong("a share with too many digits", all, u"near"_s, u"8."_s + QString(40, u'0'), u"from 1% to 100%"_s);
        right("an edge in percent", one, u"green"_s, u"85%"_s, u"85%"_s);
        right("an edge in people", one, u"green"_s, u"21,296"_s, u"21,296"_s);
        wrong("an edge in words", one, u"green"_s, u"much"_s, u"no number"_s);
        wrong("an edge of all indicators", all, u"green"_s, u"85%"_s, u"one of: near"_s);
        right("a direction", one, u"direction"_s, u"Lower"_s, u"lower"_s);
        right("the other direction", one, u"direction"_s, u"higher"_s, u"higher"_s);
        wrong("no direction", one, u"direction"_s, u"left"_s, u"lower or higher"_s);
        wrong("a direction of all", all, u"direction"_s, u"lower"_s, u"one of: near"_s);
        wrong("an area that is none", u"progress/region/3.1"_s, u"near"_s, u"80%"_s, u"progress/outcome/3.1"_s);
        wrong("an indicator without a code", u"progress/outcome/"_s, u"near"_s, u"80%"_s, u"progress/outcome/3.1"_s);
        wrong("a code with its dot", u"progress/outcome/3.1."_s, u"near"_s, u"80%"_s, u"progress/outcome/3.1"_s);
        wrong("a subject of another kind", u"section/1"_s, u"near"_s, u"80%"_s, u"progress/outcome/3.1"_s);
    }
    void whatMayStand()
    {
        QFETCH(QString, subject);
        QFETCH(QString, part);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, says);
        const auto edit = setRemarkIntent(m_report, subject, part, typed);
        QCOMPARE(edit.has_value(), says.isEmpty());
        if (says.isEmpty()) {
            QCOMPARE(*edit, Edit(SetRemark{subject, part, {}, kept}));
            QVERIFY(outturn::apply(*edit, m_report).has_value());
            QCOMPARE(remarkOf(m_report, subject, part), kept);
            QVERIFY(outturn::apply(inverse(*edit), m_report).has_value());
            QVERIFY(m_report.remarks.empty());
            return;
        }
        const QString english = edit.error().english();
        QVERIFY2(english.contains(says), qPrintable(english));
        QVERIFY(edit.error().kind == Error::Kind::Refused && !edit.error().next.pattern.isEmpty());
        // What cannot be typed cannot be applied either: a file would not be read again.
        QVERIFY(!outturn::apply(SetRemark{subject, part, {}, typed}, m_report));
        QVERIFY(m_report.remarks.empty());
    }

    void emptyTakesAway()
    {
        const QString subject = ruleSubject(u"finance-total"_s);
        QVERIFY(outturn::apply(*setRemarkIntent(m_report, subject, ruleOffPart(), u"why"_s), m_report));
        const auto away = setIntent(m_report, subject, ruleOffPart(), u"  "_s);
        QCOMPARE(*away, Edit(SetRemark{subject, ruleOffPart(), u"why"_s, {}}));
        QVERIFY(outturn::apply(*away, m_report));
        QVERIFY(m_report.remarks.empty());
        QVERIFY(changesNothing(*setRemarkIntent(m_report, subject, ruleOffPart(), {})));
    }

    void subjectsHaveNames()
    {
        QCOMPARE(ruleSubject(u"finance-total"_s), u"rule/finance-total"_s);
        QCOMPARE(ruleOfSubject(u"rule/finance-total"_s), u"finance-total"_s);
        QCOMPARE(ruleOfSubject(u"finding/finance-total/3f9a2c01d2b4"_s), QString());
        QCOMPARE(findingOfSubject(findingSubject(u"x/3f9a2c01d2b4"_s)), u"x/3f9a2c01d2b4"_s);
        QCOMPARE(progressSubject(AreaKind::Outcome, u"3.1."_s), u"progress/outcome/3.1"_s);
        QCOMPARE(progressOfSubject(u"progress/outcome/3.1"_s), (ProgressSubject{AreaKind::Outcome, u"3.1"_s}));
        QCOMPARE(progressOfSubject(progressSubject()), ProgressSubject());
        QVERIFY(!progressOfSubject(u"progress/"_s) && !progressOfSubject(u"progressive"_s));
        QVERIFY(isRemarkSubject(u"progress"_s) && isRemarkSubject(u"figure/x"_s) &&
                !isRemarkSubject(u"impact-1/1.2"_s));
        // The key of any finding is one.
        Finding finding;
        finding.rule = u"finance-total"_s;
        QVERIFY(checkRemark(findingSubject(findingKey(finding)), findingAcceptedPart(), u"x"_s).has_value());
    }

    void anIndicatorsProgressBelongsToItsSection()
    {
        const IndicatorRow &row = m_report.indicators.front();
        const QString code = row.code.value().written();
        const auto section = [&](const QString &subject) {
            return sectionOf(SetRemark{subject, progressNearPart(), {}, u"80%"_s}, m_report);
        };
        QCOMPARE(section(progressSubject(row.areaKind, code)), m_report.sectionOf(row.id)->id);
        QCOMPARE(section(progressSubject(row.areaKind, u"99.9"_s)), QString());
        QCOMPARE(section(progressSubject()), QString());
        QCOMPARE(sectionOf(SetRemark{u"rule/a"_s, u"off"_s, {}, u"x"_s}, m_report), QString());
    }

    void takenBackWhileItStands()
    {
        const Edit first = SetRemark{progressSubject(), progressNearPart(), {}, u"80%"_s};
        QVERIFY(outturn::apply(first, m_report));
        QCOMPARE(takeBackIntent(m_report, first).value(), inverse(first));
        QVERIFY(outturn::apply(*setRemarkIntent(m_report, progressSubject(), progressNearPart(), u"85"_s), m_report));
        QVERIFY(!takeBackIntent(m_report, first));
    }

private:
    Report m_report;
};

QTEST_GUILESS_MAIN(RemarkInputTest)
#include "RemarkInputTest.moc"
