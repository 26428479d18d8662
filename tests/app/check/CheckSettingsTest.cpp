// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/CheckSettings.h"

#include "app/edit/Intents.h"
#include "app/edit/RemarkInput.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class CheckSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSetByItself()
    {
        const CheckSettings settings{Report()};
        QCOMPARE(settings, CheckSettings());
        QVERIFY(!settings.isOff(u"finance-total"_s) && !settings.hasAccepted());
        QCOMPARE(settings.acceptedWhy(u"finance-total/0123456789ab"_s), QString());
    }

    void whatPeopleDecidedIsRead()
    {
        Report report;
        const QString key = u"finance-total/0123456789ab"_s;
        set(report, ruleSubject(u"share-of-budget"_s), ruleOffPart(), u"not needed here"_s);
        set(report, findingSubject(key), findingAcceptedPart(), u"The office confirmed it."_s);
        set(report, figureRow(u"finance-total"_s), figureTitlePart(), u"A figure of that name"_s);
        set(report, progressSubject(), progressNearPart(), u"80"_s);
        const CheckSettings settings(report);
        QVERIFY(settings.isOff(u"share-of-budget"_s) && !settings.isOff(u"finance-total"_s));
        QVERIFY(settings.hasAccepted());
        QCOMPARE(settings.acceptedWhy(key), u"The office confirmed it."_s);
        QCOMPARE(settings.acceptedWhy(u"finance-total/0123456789ac"_s), QString());
        set(report, ruleSubject(u"share-of-budget"_s), ruleOffPart(), {});
        set(report, findingSubject(key), findingAcceptedPart(), {});
        QCOMPARE(CheckSettings(report), CheckSettings());
    }

private:
    static void set(Report &report, const QString &subject, const QString &part, const QString &words)
    {
        const auto edit = setIntent(report, subject, part, words);
        QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().english()));
        QVERIFY(outturn::apply(*edit, report).has_value());
    }
};

QTEST_GUILESS_MAIN(CheckSettingsTest)
#include "CheckSettingsTest.moc"
