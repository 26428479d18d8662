// SPDX-License-Identifier: GPL-3.0-or-later
// What `check` prints, and what `set` decides about it: findings accepted, rules switched off, thresholds of progress.
#include "app/project/Project.h"
#include "tests/ui/cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

const QString oa2 = QStringLiteral("finance-outcome/oa2");

} // namespace

class CheckCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        init();
        const QByteArray mexico = bytesOf(u"mexico-2023.txt"_s);
        put(u"norland-2022.txt"_s, QByteArray(mexico).replace("Mexico", "Norland").replace("2023", "2022"));
        RUNS((QStringList{u"import"_s, u"mexico-2023.txt"_s, u"-o"_s, u"p.outturn"_s}));
        QCOMPARE(run({u"import"_s, u"mexico-2023.txt"_s, u"norland-2022.txt"_s, u"-o"_s, u"two.outturn"_s}).status, 0);
        m_one = bytesOf(u"p.outturn"_s);
        m_two = bytesOf(u"two.outturn"_s);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(u":/samples/mexico-2023.txt"_s, path(u"mexico-2023.txt"_s)));
        if (!m_one.isEmpty())
            put(u"p.outturn"_s, m_one);
        if (!m_two.isEmpty())
            put(u"two.outturn"_s, m_two);
    }

    void findingsEndWithTheirKeys()
    {
        RUNS(wrongBudget());
        const Outcome text = run({u"check"_s, u"p.outturn"_s});
        const QJsonArray findings = checked(u"p.outturn"_s);
        const QStringList lines = QString::fromUtf8(text.out).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!findings.isEmpty());
        QCOMPARE(lines.size(), findings.size());
        static const QRegularExpression form(uR"(^.+: (error|warning|note): .+ \[([a-z-]+)/([0-9a-f]{12})\]$)"_s);
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const auto match = form.match(lines[i]);
            QVERIFY2(match.hasMatch(), qPrintable(lines[i]));
            QCOMPARE(match.captured(1), findings[i][u"severity"_s].toString());
            QCOMPARE(match.captured(2), findings[i][u"rule"_s].toString());
            QCOMPARE(match.captured(2) + u'/' + match.captured(3), findings[i][u"key"_s].toString());
            QVERIFY(!findings[i].toObject().contains(u"accepted"_s));
        }
        // A dump says what it ever said of what reading found.
        const QByteArray dump = run({u"dump"_s, u"p.outturn"_s}).out;
        const QJsonArray dumped = QJsonDocument::fromJson(dump)[u"findings"_s].toArray();
        QVERIFY(!dumped.isEmpty());
        for (const QJsonValue finding : dumped)
            QCOMPARE(finding.toObject().keys(), (QStringList{u"column"_s, u"message"_s, u"rows"_s, u"rule"_s,
                                                             u"section"_s, u"severity"_s, u"source"_s}));
    }

    void acceptedFindingsComeLast()
    {
        RUNS(wrongBudget());
        QCOMPARE(run({u"check"_s, u"p.outturn"_s}).status, 1);
        const QStringList keys = keysOf(u"error"_s);
        QVERIFY(!keys.isEmpty());
        const QString reason = u"The office confirmed “it”"_s;
        for (const QString &key : keys)
            RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"finding/"_s + key, u"accepted"_s, reason}));
        const Outcome after = run({u"check"_s, u"p.outturn"_s});
        QCOMPARE(after.status, 0);
        const QJsonArray findings = checked(u"p.outturn"_s);
        const QStringList lines = QString::fromUtf8(after.out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), findings.size());
        const qsizetype others = findings.size() - keys.size();
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const bool accepted = i >= others;
            QCOMPARE(findings[i][u"accepted"_s].toString(), accepted ? reason : QString());
            QCOMPARE(keys.contains(findings[i][u"key"_s].toString()), accepted);
            QCOMPARE(lines[i].contains(u": error, accepted ("_s + reason + u"): "_s), accepted);
        }
        // Other numbers make another finding, that nobody accepted.
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, oa2, u"budget"_s, u"2"_s}));
        QCOMPARE(run({u"check"_s, u"p.outturn"_s}).status, 1);
        RUNS((QStringList{u"undo"_s, u"p.outturn"_s}));
        QCOMPARE(run({u"check"_s, u"p.outturn"_s}).status, 0);
        // Whoever accepted it can take that back, also when it is no longer found.
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, oa2, u"budget"_s, u"2"_s}));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"finding/"_s + keys[0], u"accepted"_s, QString()}));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, oa2, u"budget"_s, u"1"_s}));
        QCOMPARE(keysOf(u"error"_s).contains(keys[0]), true);
        QCOMPARE(run({u"check"_s, u"p.outturn"_s}).status, 1);
    }

    void rulesAreSwitchedOff()
    {
        RUNS(wrongBudget());
        const QString rule = keysOf(u"error"_s).value(0).section(u'/', 0, 0);
        QVERIFY(rulesFound().contains(rule));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"rule/"_s + rule, u"off"_s, u"not needed here"_s}));
        QVERIFY(!rulesFound().contains(rule));
        const Outcome off = run({u"check"_s, u"p.outturn"_s});
        QCOMPARE(off.lines(), QStringList(u"outturn: the rule %1 is switched off: not needed here"_s.arg(rule)));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"rule/"_s + rule, u"off"_s, QString()}));
        QVERIFY(rulesFound().contains(rule));
        const QByteArray history = run({u"history"_s, u"p.outturn"_s}).out;
        QVERIFY2(history.contains("not needed here"), history.constData());
        const QByteArray why = run({u"check"_s, u"--explain"_s, rule}).out;
        QVERIFY2(why.contains("outturn set P.outturn rule/" + rule.toUtf8() + " off"), why.constData());
    }

    void rulesAreListedByFamily()
    {
        const QStringList families{u"reading"_s, u"finance"_s, u"indicators"_s, u"structure"_s, u"narrative"_s};
        qsizetype last = 0;
        const QByteArray out = run({u"check"_s, u"--rules"_s}).out.trimmed();
        for (const QByteArray &line : out.split('\n')) {
            const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
            const qsizetype family = families.indexOf(words.value(2));
            QVERIFY2(words.size() > 4 && family >= last, line.constData());
            last = family;
        }
        QCOMPARE(last, families.size() - 1);
    }

    void thresholdsAreSet()
    {
        const auto progress = [&](const QString &subject, const QString &part) {
            const auto project = Project::open(path(u"p.outturn"_s), Project::Mode::ReadOnly);
            return project ? remarkOf(**project, subject, part) : u"?"_s;
        };
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"progress"_s, u"near"_s, u"85"_s}));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"progress/outcome/3.1"_s, u"near"_s, u"80 %"_s}));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"progress/impact/1.2"_s, u"green"_s, u"60%"_s}));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"progress/impact/1.2"_s, u"direction"_s, u"Higher"_s}));
        QCOMPARE(progress(u"progress"_s, u"near"_s), u"85%"_s);
        QCOMPARE(progress(u"progress/outcome/3.1"_s, u"near"_s), u"80%"_s);
        QCOMPARE(progress(u"progress/impact/1.2"_s, u"green"_s), u"60%"_s);
        QCOMPARE(progress(u"progress/impact/1.2"_s, u"direction"_s), u"higher"_s);
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"progress"_s, u"near"_s, QString()}));
        QCOMPARE(progress(u"progress"_s, u"near"_s), QString());
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &subject, const QString &part, const QString &value,
                            const QString &says) {
            QTest::newRow(name) << QStringList{subject, part, value} << says;
        };
        row("a rule that is none", u"rule/finance-totals"_s, u"off"_s, u"x"_s, u"--rules"_s);
        row("a rule's other part", u"rule/finance-total"_s, u"on"_s, u"x"_s, u"one of: off"_s);
        row("a reason of two lines", u"rule/finance-total"_s, u"off"_s, u"a\nb"_s, u"one line"_s);
        row("a finding that is none", u"finding/finance-total/0123456789ab"_s, u"accepted"_s, u"x"_s,
            u"“outturn check” ends each finding with its name"_s);
        row("a finding of another form", u"finding/finance-total"_s, u"accepted"_s, u"x"_s, u"no such finding"_s);
        row("an indicator that is none", u"progress/outcome/99.9"_s, u"near"_s, u"80%"_s, u"progress/outcome/3.1"_s);
        row("the level of another", u"progress/enabling/3.1"_s, u"near"_s, u"80%"_s, u"progress/outcome/3.1"_s);
        row("a share that is none", u"progress"_s, u"near"_s, u"120%"_s, u"from 1% to 100%"_s);
        row("a direction that is none", u"progress/outcome/3.1"_s, u"direction"_s, u"up"_s, u"lower or higher"_s);
        row("an edge of all indicators", u"progress"_s, u"green"_s, u"80%"_s, u"one of: near"_s);
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const Outcome outcome = run(QStringList{u"set"_s, u"p.outturn"_s} + words);
        QCOMPARE(outcome.status, 4);
        QCOMPARE(outcome.lines().size(), 1);
        const QString line = outcome.lines().first();
        QVERIFY2(line.startsWith(u"outturn: "_s + words[0]) && line.contains(says), qPrintable(line));
        QCOMPARE(entries(u"p.outturn"_s), 0);
    }

    void ofSeveralReportsEachIsMeant()
    {
        const auto off = [&] {
            QStringList reports;
            const auto project = Project::open(path(u"two.outturn"_s), Project::Mode::ReadOnly);
            for (const Report &report : (*project)->reports()) {
                if (!report.remarks.empty())
                    reports << report.id;
            }
            return reports;
        };
        const QStringList both{u"mexico-2023"_s, u"norland-2022"_s};
        const QStringList rule{u"rule/finance-total"_s, u"off"_s, u"not needed here"_s};
        const QStringList set{u"set"_s, u"two.outturn"_s};
        RUNS(set + rule);
        QCOMPARE(off(), both);
        QCOMPARE(entries(u"two.outturn"_s), 2);
        RUNS((QStringList{u"undo"_s, u"two.outturn"_s}));
        QCOMPARE(off(), QStringList());
        RUNS(set + rule + (QStringList{u"--report"_s, both[1]}));
        QCOMPARE(off(), QStringList(both[1]));
        // In one of them it is off already: no change of it.
        RUNS(set + rule);
        QCOMPARE(off(), both);
        QCOMPARE(entries(u"two.outturn"_s), 4);
        RUNS(set + (QStringList{both[0] + u":rule/finance-total"_s, u"off"_s, QString()}));
        QCOMPARE(off(), QStringList(both[1]));
        RUNS(set + (QStringList{u"rule/finance-total"_s, u"off"_s, QString()}));
        QCOMPARE(off(), QStringList());
        QCOMPARE(run(set + rule + QStringList{u"--report"_s, u"peru"_s}).status, 2);

        RUNS(set + (QStringList{both[1] + u':' + oa2, u"budget"_s, u"1"_s}));
        QString key;
        for (const QJsonValue finding : checked(u"two.outturn"_s)) {
            if (finding[u"severity"_s].toString() == u"error")
                key = finding[u"key"_s].toString();
        }
        QVERIFY(!key.isEmpty());
        const Outcome other =
            run(set + QStringList{u"finding/"_s + key, u"accepted"_s, u"x"_s, u"--report"_s, both[0]});
        QCOMPARE(other.status, 4);
        RUNS(set + (QStringList{u"finding/"_s + key, u"accepted"_s, u"x"_s}));
        QCOMPARE(off(), QStringList(both[1]));
    }

    void manyAtOnce()
    {
        RUNS(wrongBudget());
        QByteArray csv = "row,column,value\nprogress,near,80%\n";
        for (const QString &key : keysOf(u"error"_s))
            csv += "finding/" + key.toUtf8() + ",accepted,\"Confirmed, by mail\"\n";
        // The last one is of numbers that stand no more.
        csv += "finance-outcome/oa2,budget,2\nfinding/" + keysOf(u"error"_s)[0].toUtf8() + ",accepted,x\n";
        put(u"edits.csv"_s, csv);
        const Outcome outcome = run({u"set"_s, u"p.outturn"_s, u"--from"_s, u"edits.csv"_s});
        QCOMPARE(outcome.status, 4);
        QCOMPARE(outcome.out.count('\n'), csv.count('\n') - 2);
        QVERIFY2(outcome.err.contains("no such finding"), outcome.err.constData());
    }

    void differencesTellOfThem()
    {
        RUNS((QStringList{u"versions"_s, u"p.outturn"_s, u"make"_s, u"before"_s}));
        RUNS((QStringList{u"set"_s, u"p.outturn"_s, u"rule/finance-total"_s, u"off"_s, u"not needed here"_s}));
        const Outcome text = run({u"diff"_s, u"p.outturn@before"_s, u"p.outturn"_s});
        QCOMPARE(text.status, 1);
        QCOMPARE(QString::fromUtf8(text.out), u"rule/finance-total  off  nothing → “not needed here”\n"_s);
        const QJsonDocument json =
            QJsonDocument::fromJson(run({u"diff"_s, u"p.outturn@before"_s, u"p.outturn"_s, u"--json"_s}).out);
        QVERIFY(json[u"figures"_s].toArray().isEmpty());
        QCOMPARE(json[u"remarks"_s].toArray(), (QJsonArray{QJsonObject{{u"subject"_s, u"rule/finance-total"_s},
                                                                       {u"part"_s, u"off"_s},
                                                                       {u"a"_s, QJsonValue()},
                                                                       {u"b"_s, u"not needed here"_s}}}));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &words) const { return runProgram(m_folder->path(), words); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QStringList wrongBudget() { return {u"set"_s, u"p.outturn"_s, oa2, u"budget"_s, u"1"_s}; }
    QJsonArray checked(const QString &file) const
    {
        return QJsonDocument::fromJson(run({u"check"_s, file, u"--json"_s}).out)[u"findings"_s].toArray();
    }
    QStringList keysOf(const QString &severity) const
    {
        QStringList keys;
        for (const QJsonValue finding : checked(u"p.outturn"_s)) {
            if (finding[u"severity"_s].toString() == severity)
                keys << finding[u"key"_s].toString();
        }
        keys.removeDuplicates();
        return keys;
    }
    QStringList rulesFound() const
    {
        QStringList rules;
        for (const QJsonValue finding : checked(u"p.outturn"_s))
            rules << finding[u"rule"_s].toString();
        return rules;
    }
    int entries(const QString &file) const
    {
        const auto project = Project::open(path(file), Project::Mode::ReadOnly);
        return project ? (*project)->historySize() : -1;
    }
    static QString remarkOf(const Project &project, const QString &subject, const QString &part)
    {
        for (const Remark &remark : project.reports()[0].remarks) {
            if (remark.subject == subject && remark.part == part)
                return remark.text;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_one, m_two;
};

QTEST_GUILESS_MAIN(CheckCliTest)
#include "CheckCliTest.moc"
