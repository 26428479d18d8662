// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged projects, each page in turn: refused or opened as it was, and what is sound in them comes into a new one.
#include "app/project/Recovery.h"

#include "app/project/FileState.h"
#include "app/project/HistoryCheck.h"
#include "tests/app/project/ProjectFixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 4096;
const QString data = QStringLiteral(TEST_DATA "/projects/");

/// The sample with more rows, so that its tables have more pages than one.
ImportedReport severalPages()
{
    ImportedReport imported = sampleReport();
    Report &report = imported.report;
    const IndicatorRow model = report.indicators[0];
    for (int i = 0; i < 120; ++i) {
        IndicatorRow row = model;
        row.id = RowId(u"impact-1/%1/people-of-concern-%2"_s.arg(i % 7).arg(i));
        row.title = Cell(Value::fromWords(u"Proportion of people who are asked, group %1"_s.arg(i)),
                         Place::inText(16, 13, 313, 21));
        report.indicators.push_back(row);
    }
    report.tables[0].rowCount = static_cast<int>(report.indicators.size());
    report.tables[1].firstRow = 0;
    for (int i = 0; i < 60; ++i)
        report.sections[0].paragraphs.append(
            {u"Paragraph %1, which says a few words about nothing."_s.arg(i), {}, false});
    report.index();
    return imported;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// What a project holds, in lines.
QStringList listing(const Project &project)
{
    QStringList lines;
    for (const Report &report : project.reports())
        lines += Listing(report).lines;
    return lines;
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    QStringList m_sound;

    /// Damages the file, then opens and recovers it.
    struct Outcome
    {
        bool opened = false, recovered = false, complete = false;
        int missing = 0;
    };
    void tryOut(const QByteArray &bytes, bool mayDiffer, Outcome &outcome)
    {
        const QString damaged = m_dir.filePath(u"damaged.outturn"_s);
        const QString saved = m_dir.filePath(u"saved.outturn"_s);
        QFile::remove(saved);
        write(damaged, bytes);
        {
            const auto project = Project::open(damaged);
            outcome.opened = project.has_value();
            // What SQLite's own test does not see are other characters in a text.
            if (project && !mayDiffer)
                QCOMPARE(listing(**project), m_sound);
        }
        write(damaged, bytes);
        const auto recovered = recoverProject(damaged, saved);
        QVERIFY(bytesOf(damaged) == bytes);
        outcome.recovered = recovered.has_value();
        QCOMPARE(QDir(m_dir.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden).size(), 0);
        if (!recovered) {
            QVERIFY(!QFile::exists(saved));
            QVERIFY2(!recovered.error().next.pattern.isEmpty(), qPrintable(recovered.error().english()));
            QVERIFY2(!recovered.error().english().contains(u"makes no project"),
                     qPrintable(recovered.error().english()));
            return;
        }
        outcome.missing = static_cast<int>(recovered->missing.size());
        auto project = Project::open(saved);
        NEED(project);
        NEED(checkHistory(saved));
        const Report &report = (*project)->reports()[0];
        outcome.complete = listing(**project) == m_sound && (*project)->historySize() == 44;
        if (recovered->missing.empty() && !mayDiffer)
            QVERIFY(outcome.complete);
        if (!report.indicators.empty()) {
            const IndicatorRow &row = report.indicators.back();
            NEED((*project)->commit(report.id, SetCell{row.id, Column::Title, row.title.value(),
                                                       Value::fromWords(u"Edited after the recovery"_s)}));
            NEED((*project)->undo());
        }
        for (const Version &version : (*project)->versions())
            (void)(*project)->reportsAt(version);
        for (int i = 0; i < 3 && (*project)->canUndo() && (*project)->undo(); ++i) {
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(u"sound.outturn"_s);
        NEED(Project::create(m_path, {severalPages()}));
        auto project = Project::open(m_path);
        NEED(project);
        const QString id = (*project)->reports()[0].id;
        for (int i = 0; i < 40; ++i) {
            NEED((*project)->commit(id, actualEdit((*project)->reports()[0], u"%1%"_s.arg(i + 1))));
            if (i == 20)
                NEED((*project)->makeVersion(u"sent to Geneva"_s));
        }
        const Report &report = (*project)->reports()[0];
        std::vector<ReportEdit> paste;
        for (size_t i = 10; i < 14; ++i)
            paste.push_back({id, SetCell{report.indicators[i].id, Column::Actual, report.indicators[i].actual->value(),
                                         Value::fromWritten(u"7%"_s)}});
        NEED((*project)->commit(paste));
        NEED((*project)->undo());
        m_sound = listing(**project);
    }

    void eachPage_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("zeroed") << 0;
        QTest::newRow("of noise") << 1;
        QTest::newRow("another page") << 2;
        QTest::newRow("cut off") << 3;
        QTest::newRow("two neighbours zeroed") << 4;
    }
    void eachPage()
    {
        QFETCH(int, way);
        const QByteArray sound = bytesOf(m_path);
        const qsizetype pages = sound.size() / pageBytes;
        int opened = 0, recovered = 0, complete = 0, parts = 0;
        quint32 seed = 77;
        // Each page where nothing is left of it; the other ways every fifth.
        const qsizetype stride = way == 0 ? 1 : 5;
        qsizetype tried = 0;
        for (qsizetype page = 0; page < pages; page += stride) {
            ++tried;
            QByteArray bytes = sound;
            for (qsizetype i = 0; i < pageBytes; ++i) {
                char &byte = bytes[page * pageBytes + i];
                seed = seed * 1664525U + 1013904223U;
                byte = way == 1 ? char(seed >> 24) : way == 2 ? sound[((page + 1) % pages) * pageBytes + i] : '\0';
            }
            if (way == 3)
                bytes.truncate(page * pageBytes + 100);
            if (way == 4)
                std::fill_n(bytes.begin() + std::min(page + 1, pages - 1) * pageBytes, pageBytes, '\0');
            Outcome outcome;
            tryOut(bytes, way == 2, outcome);
            if (QTest::currentTestFailed()) {
                qInfo("page %lld", static_cast<long long>(page + 1));
                return;
            }
            opened += outcome.opened;
            recovered += outcome.recovered;
            complete += outcome.complete;
            parts += outcome.missing;
        }
        qInfo("%lld pages: %d still opened, %d recovered, %d of them whole, %d losses named",
              static_cast<long long>(tried), opened, recovered, complete, parts);
        QVERIFY(recovered >= tried / 2);
    }

    void flippedBits()
    {
        const QByteArray sound = bytesOf(m_path);
        int opened = 0, recovered = 0, complete = 0;
        // More by hand: each takes its time on a disk that flushes slowly.
        const int more = qEnvironmentVariableIntValue("OUTTURN_FLIPS");
        const int rounds = more > 0 ? more : 20;
        quint32 seed = 20261124;
        const auto next = [&](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<qsizetype>((static_cast<quint64>(seed) * static_cast<quint64>(below)) >> 32);
        };
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = sound;
            for (int i = 0; i < 1 + round % 20; ++i) {
                // Half of them where pages say what is on them.
                const qsizetype page = next(bytes.size() / pageBytes);
                const qsizetype at = page * pageBytes + next(round % 2 == 0 ? 64 : pageBytes);
                bytes[at] = char(bytes[at] ^ (1 << next(8)));
            }
            Outcome outcome;
            tryOut(bytes, true, outcome);
            if (QTest::currentTestFailed()) {
                qInfo("round %d", round);
                return;
            }
            opened += outcome.opened;
            recovered += outcome.recovered;
            complete += outcome.complete;
        }
        qInfo("%d files: %d still opened, %d recovered, %d of them whole", rounds, opened, recovered, complete);
    }

    void olderVersions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("1") << u"v1.outturn"_s;
        QTest::newRow("2") << u"v2.outturn"_s;
        QTest::newRow("1 with a broken page") << u"BrokenPage.outturn"_s;
    }
    void olderVersions()
    {
        QFETCH(QString, name);
        const QString to = m_dir.filePath(u"older-%1"_s.arg(name));
        const auto recovered = recoverProject(data + name, to);
        NEED(recovered);
        QCOMPARE(recovered->missing.empty(), name != u"BrokenPage.outturn");
        QCOMPARE(recovered->reports, 1);
        QVERIFY(recovered->changes > 0);
        NEED(Project::open(to));
    }

    void whatIsNoProjectIsRefused()
    {
        const QString to = m_dir.filePath(u"never.outturn"_s);
        for (const QString &name :
             {u"NotAProject"_s, u"EmptyFile"_s, u"NewerVersion"_s, u"OtherApplication"_s, u"WriteAheadLog"_s})
            QVERIFY2(!recoverProject(data + name + u".outturn"_s, to), qPrintable(name));
        QVERIFY(!recoverProject(m_path, m_path));
        QVERIFY(!recoverProject(m_dir.filePath(u"absent.outturn"_s), to));
        QVERIFY(!QFile::exists(to));
        QCOMPARE(listing(**Project::open(m_path)), m_sound);
    }

    void aTableOfAnotherProgramIsNotRead()
    {
        for (const QString &name : {u"ForeignSchema"_s, u"EvilTrigger"_s, u"EvilView"_s, u"MissingTable"_s}) {
            const QString to = m_dir.filePath(u"from-%1.outturn"_s.arg(name));
            NEED(recoverProject(data + name + u".outturn"_s, to));
            NEED(Project::open(to));
        }
    }

    void cancelling()
    {
        const QString to = m_dir.filePath(u"cancelled.outturn"_s);
        const auto cancelled = recoverProject(m_path, to, [](double) { return false; });
        // A small one may be done before anybody is asked.
        QVERIFY(cancelled || cancelled.error().kind == Error::Kind::Cancelled);
    }

    void whatTheErrorSays()
    {
        const auto broken = Project::open(data + u"BrokenPage.outturn"_s, Project::Mode::ReadOnly);
        QVERIFY(!broken && saysDamaged(broken.error()));
        const auto other = Project::open(data + u"NewerVersion.outturn"_s, Project::Mode::ReadOnly);
        QVERIFY(!other && !saysDamaged(other.error()));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "RecoveryTest.moc"
