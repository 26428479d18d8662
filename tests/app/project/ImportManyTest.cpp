// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ImportMany.h"

#include "tests/app/ReportText.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;
using outturn::testing::deepText;
using outturn::testing::ownReport;

class ImportManyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(name));
    }
    static QByteArray report(const char *operation)
    {
        QByteArray bytes = ownReport(u"small.txt"_s);
        return bytes.replace("Testland", operation);
    }
    ImportOutcome import(const QStringList &names, const QString &target, const ManyProgressFunction &progress = {})
    {
        QStringList paths;
        for (const QString &name : names)
            paths << path(name);
        return importMany(paths, path(target), progress);
    }
    QStringList ids(const QString &project)
    {
        const auto opened = Project::open(path(project), Project::Mode::ReadOnly);
        if (!opened)
            return {opened.error().english()};
        QStringList list;
        for (const Report &each : (*opened)->reports())
            list << each.id;
        return list;
    }
    QStringList entries() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    static SetCell edit(const Project &project, const QString &id, Column column, const QString &words)
    {
        const RowId row(u"impact-1/1.2/idps"_s);
        const Cell *cell = project.report(id)->cell(row, column);
        return {row, column, cell->value(), Value::fromWords(words)};
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void takesWhatCanBeRead()
    {
        put(u"z.txt"_s, report("Zeland"));
        put(u"bad.pdf"_s, "%PDF-1.4 broken");
        put(u"a.txt"_s, report("Aland"));
        put(u"z2.txt"_s, report("Zeland") + "\n");
        const ImportOutcome outcome = import({u"z.txt"_s, u"bad.pdf"_s, u"a.txt"_s, u"z2.txt"_s}, u"p.outturn"_s);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.files.size(), 4U);
        QCOMPARE(outcome.reports(), 3);
        QCOMPARE(outcome.failed(), 1);
        const ReportSummary &first = outcome.files[0].reports.at(0);
        QCOMPARE(first.id, u"zeland-2023"_s);
        QCOMPARE(first.title, u"Annual Results Report"_s);
        QCOMPARE(first.operation, u"Zeland"_s);
        QCOMPARE(first.year, std::optional(2023));
        const auto project = Project::open(path(u"p.outturn"_s), Project::Mode::ReadOnly);
        NEED(project);
        const Report &stored = (*project)->reports().at(0);
        QCOMPARE(first.rows, static_cast<int>(stored.indicators.size() + stored.finances.size()));
        QCOMPARE(first.findings, static_cast<int>(stored.findings.size()));
        QVERIFY(first.rows > 5);
        QCOMPARE(outcome.files[1].error->where, path(u"bad.pdf"_s));
        QCOMPARE(outcome.files[3].reports.at(0).id, u"zeland-2023-2"_s);
        QCOMPARE(ids(u"p.outturn"_s), QStringList({u"zeland-2023"_s, u"aland-2023"_s, u"zeland-2023-2"_s}));
        QCOMPARE(*(*project)->sourceBytes(u"zeland-2023-2"_s), report("Zeland") + "\n");
    }

    void oneIsAsAProjectOfOne()
    {
        put(u"a.txt"_s, report("Aland"));
        QVERIFY(!import({u"a.txt"_s}, u"many.outturn"_s).error);
        auto read = readReportFile(path(u"a.txt"_s));
        NEED(read);
        std::vector<ImportedReport> reports;
        reports.push_back({std::move(read->report), std::move(read->bytes)});
        NEED(Project::create(path(u"one.outturn"_s), std::move(reports)));
        const auto many = Project::open(path(u"many.outturn"_s), Project::Mode::ReadOnly);
        const auto one = Project::open(path(u"one.outturn"_s), Project::Mode::ReadOnly);
        NEED(many);
        NEED(one);
        QCOMPARE(deepText((*many)->reports().at(0)), deepText((*one)->reports().at(0)));
    }

    void noneThatCanBeRead()
    {
        put(u"bad.pdf"_s, "%PDF-1.4 broken");
        put(u"empty.txt"_s, {});
        const ImportOutcome outcome = import({u"bad.pdf"_s, u"empty.txt"_s, u"missing"_s}, u"p.outturn"_s);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::File);
        QCOMPARE(outcome.failed(), 3);
        QCOMPARE(entries(), QStringList({u"bad.pdf"_s, u"empty.txt"_s}));
    }

    void aTargetThatCannotBe()
    {
        put(u"a.txt"_s, report("Aland"));
        const ImportOutcome outcome = import({u"a.txt"_s}, u"missing/p.outturn"_s);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.reports(), 0);
        QCOMPARE(import({u"a.txt"_s}, u"a.txt"_s).error->where, path(u"a.txt"_s));
        QCOMPARE(entries(), QStringList(u"a.txt"_s));
    }

    void isCancelled()
    {
        QStringList names;
        for (int i = 0; i < 60; ++i) {
            names << u"%1.txt"_s.arg(i);
            put(names.last(), report("Aland"));
        }
        const qsizetype before = entries().size();
        for (const int last : {1, 2}) {
            int calls = 0;
            const ImportOutcome outcome =
                import(names, u"p.outturn"_s, [&](const ManyProgress &) { return ++calls < last; });
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->kind, Error::Kind::Cancelled);
            QCOMPARE(entries().size(), before);
        }
    }

    void aProjectBringsItsEditsAndHistory()
    {
        put(u"a.txt"_s, report("Aland"));
        put(u"b.txt"_s, report("Beland"));
        QVERIFY(!import({u"a.txt"_s, u"b.txt"_s}, u"first.outturn"_s).error);
        QString edited;
        {
            const auto project = Project::open(path(u"first.outturn"_s));
            NEED(project);
            Project &p = **project;
            NEED(p.commit(u"beland-2023"_s, edit(p, u"beland-2023"_s, Column::Actual, u"12%"_s)));
            NEED(p.commit(u"aland-2023"_s, edit(p, u"aland-2023"_s, Column::Actual, u"13%"_s)));
            NEED(p.commit(u"beland-2023"_s, edit(p, u"beland-2023"_s, Column::Baseline, u"14%"_s)));
            NEED(p.commit(u"aland-2023"_s, edit(p, u"aland-2023"_s, Column::Actual, u"15%"_s)));
            NEED(p.undo());
            edited = deepText(*p.report(u"beland-2023"_s));
        }
        put(u"new.txt"_s, report("Aland"));
        const ImportOutcome outcome = import({u"new.txt"_s, u"first.outturn"_s}, u"second.outturn"_s);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->english()) : "");
        QCOMPARE(outcome.files[1].reports.at(0).edits, 1);
        QCOMPARE(outcome.files[1].reports.at(1).edits, 2);
        QCOMPARE(ids(u"second.outturn"_s), QStringList({u"aland-2023"_s, u"aland-2023-2"_s, u"beland-2023"_s}));

        const auto project = Project::open(path(u"second.outturn"_s));
        NEED(project);
        Project &p = **project;
        QCOMPARE(deepText(*p.report(u"beland-2023"_s)), edited);
        QStringList history;
        for (const HistoryEntry &entry : entriesOf(p))
            history << u"%1 %2 %3 %4"_s.arg(entry.number)
                           .arg(entry.report, columnName(std::get<SetCell>(entry.edit).column))
                           .arg(static_cast<int>(entry.state));
        QCOMPARE(history, QStringList({u"1 beland-2023 actual 0"_s, u"2 aland-2023-2 actual 0"_s,
                                       u"3 beland-2023 baseline 0"_s, u"4 aland-2023-2 actual 2"_s}));
        QVERIFY(!p.canRedo());
        for (int i = 0; i < 3; ++i)
            NEED(p.undo());
        QCOMPARE(deepText(*p.report(u"aland-2023-2"_s)), deepText(*p.report(u"aland-2023"_s)));
    }

    void aProjectMayBeItsOwnTarget()
    {
        put(u"a.txt"_s, report("Aland"));
        put(u"b.txt"_s, report("Beland"));
        QVERIFY(!import({u"a.txt"_s}, u"p.outturn"_s).error);
        QVERIFY(!import({u"p.outturn"_s, u"b.txt"_s}, u"p.outturn"_s).error);
        QCOMPARE(ids(u"p.outturn"_s), QStringList({u"aland-2023"_s, u"beland-2023"_s}));
    }

    void aBrokenProjectStopsNoOther()
    {
        put(u"a.txt"_s, report("Aland"));
        put(u"broken.outturn"_s, "SQLite format 3 and nothing behind it");
        const ImportOutcome outcome = import({u"broken.outturn"_s, u"a.txt"_s}, u"p.outturn"_s);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.failed(), 1);
        QVERIFY(outcome.files[0].error);
        QCOMPARE(ids(u"p.outturn"_s), QStringList(u"aland-2023"_s));
    }
};

QTEST_GUILESS_MAIN(ImportManyTest)
#include "ImportManyTest.moc"
