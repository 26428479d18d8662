// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about checks and progress in the project's file; words of figures have FigureTextsTest.
#include "app/edit/RemarkInput.h"
#include "app/merge/Match.h"
#include "app/project/MergeProjects.h"
#include "app/project/Recovery.h"
#include "app/project/Update.h"
#include "tests/app/ReportText.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

class RemarksTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString fresh() { return m_dir.filePath(u"remarks-%1.outturn"_s.arg(++m_count)); }
    static Result<void> set(Project &project, const QString &subject, const QString &part, const QString &words)
    {
        const Report &report = project.reports()[0];
        const auto edit = setRemarkIntent(report, subject, part, words);
        return edit ? project.commit(report.id, *edit) : tl::unexpected(edit.error());
    }
    static QString inFile(const QString &path, const QString &subject, const QString &part)
    {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        return project ? remarkOf((*project)->reports()[0], subject, part) : project.error().english();
    }
    static void subjects()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("a rule") << u"rule/finance-total"_s << u"off"_s << u"not needed here"_s << u"لا حاجة"_s;
        QTest::newRow("a finding") << u"finding/finance-total/0123456789ab"_s << u"accepted"_s << u"Confirmed."_s
                                   << u"It's “right”"_s;
        QTest::newRow("all indicators") << u"progress"_s << u"near"_s << u"80%"_s << u"87.5%"_s;
        QTest::newRow("one indicator's band") << u"progress/impact/1.2"_s << u"green"_s << u"60%"_s << u"70%"_s;
        QTest::newRow("one indicator's direction")
            << u"progress/impact/1.2"_s << u"direction"_s << u"lower"_s << u"higher"_s;
    }

private Q_SLOTS:
    void keptUndoneTakenBack_data() { subjects(); }
    void keptUndoneTakenBack()
    {
        QFETCH(QString, subject);
        QFETCH(QString, part);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        NEED(set(**project, subject, part, first));
        NEED(set(**project, subject, part, second));
        QCOMPARE(inFile(path, subject, part), second);
        NEED((*project)->undo());
        QCOMPARE(inFile(path, subject, part), first);
        NEED((*project)->redo());
        QVERIFY(!(*project)->takeBack({1}));
        NEED((*project)->takeBack({2}));
        QCOMPARE(inFile(path, subject, part), first);
        HistoryFilter filter;
        filter.row = subject;
        filter.column = part;
        QCOMPARE((*project)->historyNumbers(filter).value_or(std::vector<int>()), (std::vector<int>{1, 2, 3}));
        const auto again = Project::open(path, Project::Mode::ReadOnly);
        NEED(again);
        QCOMPARE(difference((*again)->reports()[0], (*project)->reports()[0]), QString());
        const auto entries = entriesOf(**again);
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries[0].edit, Edit(SetRemark{subject, part, {}, first}));
        // Taken away it is gone, not empty.
        NEED(set(**project, subject, part, QString()));
        QCOMPARE(difference((*project)->reports()[0], sampleReport().report), QString());
        QCOMPARE(runSql(path, {u"SELECT count(*) FROM remark"_s}), u"3"_s);
    }

    void anotherEditionAndAVersionKeepIt_data() { subjects(); }
    void anotherEditionAndAVersionKeepIt()
    {
        QFETCH(QString, subject);
        QFETCH(QString, part);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString path = fresh();
        NEED(Project::create(path, {sampleReport()}));
        auto project = Project::open(path);
        NEED(project);
        NEED(set(**project, subject, part, first));
        NEED((*project)->makeVersion(u"then"_s));
        const Report then = (*project)->reports()[0];
        NEED((*project)->takeEdition(then.id, {}, sampleReport().report, QByteArray(sampleSourceSize, 'y')));
        QCOMPARE(inFile(path, subject, part), first);
        NEED(set(**project, subject, part, second));
        const auto states = (*project)->reportsAt(*(*project)->version(u"then"_s));
        NEED(states);
        QCOMPARE(difference(states->front(), then), QString());
        const Comparison found = compare(then, (*project)->reports()[0]);
        QCOMPARE(found.remarks.size(), size_t(1));
        QCOMPARE(found.remarks[0].subject + u'|' + found.remarks[0].a + u'|' + found.remarks[0].b,
                 subject + u'|' + first + u'|' + second);
        NEED((*project)->restoreVersion(u"then"_s));
        QCOMPARE(inFile(path, subject, part), first);
    }

    void anUpdateKeepsIt_data() { subjects(); }
    void anUpdateKeepsIt()
    {
        QFETCH(QString, subject);
        QFETCH(QString, part);
        QFETCH(QString, first);
        const QString path = fresh();
        const QByteArray source = ownReport(u"small.txt"_s);
        NEED(Project::create(path, {{read(source), source}}));
        auto project = Project::open(path);
        NEED(project);
        NEED(set(**project, subject, part, first));
        const QByteArray edition = QByteArray(source).append("\nLast words about people.\n");
        const auto plan = planUpdate(**project, (*project)->reports()[0].id, read(edition), edition);
        NEED(plan);
        QVERIFY(plan->conflicts.empty() && plan->inSource.remarks.empty());
        QCOMPARE(plan->byHand.remarks.size(), size_t(1));
        NEED(applyUpdate(**project, *plan));
        QCOMPARE(inFile(path, subject, part), first);
    }

    void copiesAreMerged_data() { subjects(); }
    void copiesAreMerged()
    {
        QFETCH(QString, subject);
        QFETCH(QString, part);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString a = fresh(), b = fresh(), taken = fresh();
        NEED(Project::create(a, {sampleReport()}));
        QVERIFY(QFile::copy(a, b));
        {
            auto theirs = Project::open(b);
            NEED(theirs);
            NEED(set(**theirs, subject, part, second));
        }
        NEED(mergeProjects(a, b, taken));
        QCOMPARE(inFile(taken, subject, part), second);
        {
            auto ours = Project::open(a);
            NEED(ours);
            NEED(set(**ours, subject, part, first));
        }
        const auto open = mergeProjects(a, b, fresh());
        NEED(open);
        QCOMPARE(open->open, 1);
        const Conflict conflict = open->conflicts.front().conflict;
        QVERIFY(conflict.what == Conflict::What::Remark);
        QCOMPARE((QStringList{conflict.row, conflict.column, conflict.base, conflict.ours, conflict.theirs}),
                 (QStringList{subject, part, QString(), first, second}));
        for (const auto &[side, wanted] : {std::pair(Choice::Ours, first), std::pair(Choice::Theirs, second)}) {
            const QString out = fresh();
            NEED(mergeProjects(a, b, out, side));
            QCOMPARE(inFile(out, subject, part), wanted);
        }
    }

    void aRowsNameIsNoRemarks()
    {
        // Rows that another reading names otherwise are renamed in notes about rows, and nowhere else.
        Report ours = sampleReport().report;
        Report theirs = ours;
        theirs.finances[0].id = RowId(u"off"_s);
        theirs.remarks = {{u"rule/finance-total"_s, u"off"_s, u"x"_s}};
        theirs.index();
        const Report same = matched(theirs, {&ours});
        QCOMPARE(same.finances[0].id, ours.finances[0].id);
        QCOMPARE(remarkOf(same, u"rule/finance-total"_s, u"off"_s), u"x"_s);
    }

    void whatIsSoundIsRecovered_data() { subjects(); }
    void whatIsSoundIsRecovered()
    {
        QFETCH(QString, subject);
        QFETCH(QString, part);
        QFETCH(QString, first);
        QFETCH(QString, second);
        for (const bool sound : {true, false}) {
            const QString path = fresh(), out = fresh();
            NEED(Project::create(path, {sampleReport()}));
            {
                auto project = Project::open(path);
                NEED(project);
                NEED(set(**project, subject, part, first));
                NEED(set(**project, u"rule/other"_s, u"off"_s, second));
            }
            if (!sound)
                runSql(path, {u"UPDATE remark SET text = char(7) WHERE subject = '%1'"_s.arg(subject)});
            const auto recovered = recoverProject(path, out);
            NEED(recovered);
            QCOMPARE(inFile(out, subject, part), sound ? first : QString());
            QCOMPARE(inFile(out, u"rule/other"_s, u"off"_s), second);
            const bool said =
                std::any_of(recovered->missing.begin(), recovered->missing.end(), [](const Message &message) {
                    return message.english().contains(u"decided about its checks");
                });
            QCOMPARE(said, !sound);
        }
    }
};

QTEST_GUILESS_MAIN(RemarksTest)
#include "RemarksTest.moc"
