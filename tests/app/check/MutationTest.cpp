// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"
#include "tests/app/ReportText.h"
#include "tests/app/check/MutationTestRows.h"
#include "tests/app/check/MutationTestText.h"

#include <QSet>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

/// Clean reports made at random give no error and no warning; the same with one thing spoiled are found out, by the
/// rule that is meant. OUTTURN_MUTANTS: how many of each kind; OUTTURN_SEED: other reports; OUTTURN_VERBOSE: what was
/// missed.
class MutationTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanReportsAreClean();
    void everyRuleHasMutants();
    void mutantsAreFound();

private:
    static int count() { return std::max(15, qEnvironmentVariableIntValue("OUTTURN_MUTANTS")); }
    static quint32 seed(int index) { return quint32(qEnvironmentVariableIntValue("OUTTURN_SEED") + index); }
    static const QList<MutantKind> &kinds()
    {
        static const QList<MutantKind> all = financeMutants() + rowMutants() + structureMutants() + narrativeMutants();
        return all;
    }
    static RuleFamily familyOf(const MutantKind &kind) { return ruleNamed(kind.rules.last())->family; }
    static QSet<QString> keys(const QList<Finding> &findings, const QStringList &rules)
    {
        QSet<QString> keys;
        for (const Finding &finding : findings) {
            if (rules.contains(finding.rule))
                keys << findingKey(finding);
        }
        return keys;
    }
    // Where the two begin to differ.
    static QString change(const QByteArray &clean, const QByteArray &spoiled)
    {
        const QString before = QString::fromUtf8(clean), after = QString::fromUtf8(spoiled);
        qsizetype at = 0;
        while (at < before.size() && at < after.size() && before[at] == after[at])
            ++at;
        const auto around = [at](const QString &text) {
            const auto from = std::max(qsizetype(0), at - 120);
            return text.mid(from, at - from + 60).replace(u'\n', u'|').replace(u'\t', u'|');
        };
        return u"“%1” for “%2”"_s.arg(around(after), around(before));
    }
};

void MutationTest::cleanReportsAreClean()
{
    QStringList dirty;
    QSet<QString> notes;
    for (int i = 0; i < count() * 20; ++i) {
        for (const Finding &finding : check(read(CleanReportMaker::make(seed(i)).text()))) {
            if (finding.severity == Severity::Note)
                notes << finding.rule;
            else
                dirty << u"report %1: %2: %3"_s.arg(seed(i)).arg(finding.rule, finding.message.english());
        }
    }
    for (const QString &line : std::as_const(dirty))
        qInfo("%s", qUtf8Printable(line));
    qInfo("%d reports; notes of %s", count() * 20, qUtf8Printable(QStringList(notes.values()).join(u", "_s)));
    QCOMPARE(dirty.size(), 0);
}

void MutationTest::everyRuleHasMutants()
{
    QSet<QString> meant;
    for (const MutantKind &kind : kinds()) {
        for (const QString &rule : kind.rules) {
            QVERIFY2(ruleNamed(rule), qUtf8Printable(rule));
            meant << rule;
        }
    }
    for (const Rule &rule : rules()) {
        // That rounding explains a difference is no contradiction.
        if (rule.family != RuleFamily::Reading && rule.name != u"finance-rounding")
            QVERIFY2(meant.contains(rule.name), qUtf8Printable(rule.name));
    }
}

void MutationTest::mutantsAreFound()
{
    int allMade = 0, allFound = 0;
    QMap<RuleFamily, std::pair<int, int>> families;
    QStringList table, missed;
    QHash<quint32, std::pair<QByteArray, QList<Finding>>> clean;
    for (int k = 0; k < kinds().size(); ++k) {
        const MutantKind &kind = kinds()[k];
        int made = 0, found = 0;
        for (int i = 0; made < count() && i < count() * 12; ++i) {
            CleanReport report = CleanReportMaker::make(seed(i));
            auto &[text, findings] = clean[seed(i)];
            if (text.isEmpty()) {
                text = report.text();
                findings = check(read(text));
            }
            Random random(seed(i + k * 1000));
            if (!kind.spoil(report, random))
                continue;
            ++made;
            const QByteArray spoiled = report.text();
            if (!(keys(check(read(spoiled)), kind.rules) - keys(findings, kind.rules)).isEmpty())
                ++found;
            else
                missed << u"  %1: report %2: %3"_s.arg(QLatin1StringView(kind.name))
                              .arg(seed(i))
                              .arg(change(text, spoiled));
        }
        QVERIFY2(made > 0, kind.name);
        table << u"%1 of %2  %3: %4"_s.arg(found, 4).arg(made, 4).arg(QLatin1StringView(kind.name),
                                                                      kind.rules.join(u' '));
        allMade += made;
        allFound += found;
        families[familyOf(kind)].first += found;
        families[familyOf(kind)].second += made;
    }
    for (const QString &line : std::as_const(table))
        qInfo("%s", qUtf8Printable(line));
    for (auto family = families.cbegin(); family != families.cend(); ++family)
        qInfo("%s: %d of %d", qUtf8Printable(ruleFamilyName(family.key())), family->first, family->second);
    qInfo("%d of %d mutants of %d kinds found by the rule meant", allFound, allMade, static_cast<int>(kinds().size()));
    if (qEnvironmentVariableIsSet("OUTTURN_VERBOSE")) {
        for (const QString &line : std::as_const(missed))
            qInfo("%s", qUtf8Printable(line));
    }
    QCOMPARE_GE(allFound * 100, allMade * 95);
    // Many kinds that are easy to find hide none that is not.
    for (const auto &[found, made] : std::as_const(families))
        QCOMPARE_GE(found * 100, made * 80);
}

QTEST_GUILESS_MAIN(MutationTest)
#include "MutationTest.moc"
