// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in the window, which is killed at any moment: what the window has said to be done is in the project, and a
// step of many cells is there whole or not at all. The window runs in a process of its own, this same program with
// --type.
#include "app/project/Drafts.h"
#include "app/project/HistoryCheck.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/page/PageView.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>
#include <map>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr int pasted = 40;
constexpr auto sample = ":/samples/mexico-2023.txt";

/// Indicator rows with a percentage that can be typed over.
std::vector<RowId> rowsToEdit(const Report &report)
{
    std::vector<RowId> rows;
    for (const IndicatorRow &row : report.indicators) {
        if (row.actual && row.actual->value().kind() == Value::Kind::Percent)
            rows.push_back(row.id);
    }
    return rows;
}

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void pasteMany(Project &project, const std::vector<RowId> &rows, int round)
{
    const Report &report = project.reports().front();
    std::vector<ReportEdit> edits;
    for (int i = 0; i < pasted; ++i) {
        const RowId &row = rows[static_cast<size_t>(i) % rows.size()];
        const Column column = static_cast<size_t>(i) < rows.size() ? Column::Actual : Column::Population;
        const Value before = report.cell(row, column)->value();
        edits.push_back(
            {report.id, SetCell{row, column, before, Value::fromWritten(u"%1.%2%"_s.arg(i).arg(round % 90 + 10))}});
    }
    std::erase_if(edits, [](const ReportEdit &each) { return changesNothing(each.edit); });
    const StepFacts facts{.note = u"paste %1"_s.arg(edits.size())};
    if (const auto done = project.commit(edits, facts); !done)
        say("error " + done.error().english().toUtf8());
}

/// Types until it is killed; each change that the window hears of is said.
int typeFor(const QString &file)
{
    WindowFixture fixture;
    say("data " + qgetenv("XDG_DATA_HOME"));
    if (!fixture.open(file))
        return 1;
    Project &project = *fixture.window->project();
    QObject::connect(&project, &Project::changed, &project, [&](const Change &change) {
        if (change.what != Change::What::Saved)
            say("ok " + QByteArray::number(project.historySize()));
    });
    const Report &report = project.reports().front();
    const std::vector<RowId> rows = rowsToEdit(report);
    for (int round = 0;; ++round) {
        if (round % 7 == 3) {
            pasteMany(project, rows, round);
        } else if (round % 7 == 5) {
            QTest::keyClick(fixture.window, Qt::Key_Z, Qt::ControlModifier);
        } else {
            const RowId &row = rows[static_cast<size_t>(round) % rows.size()];
            fixture.window->page()->showCell(report.id, row, Column::Actual);
            QCoreApplication::processEvents();
            const QByteArray value = QByteArray::number(round % 100) + '.' + QByteArray::number(round / 7 % 90 + 10);
            for (const char key : value)
                QTest::keyClick(QApplication::focusWidget(), key);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QCoreApplication::processEvents();
    }
}

} // namespace

class TypingKillTest : public QObject
{
    Q_OBJECT

    /// Runs the window on a file and kills it some time after its first edit; what it said.
    static QByteArray typeAndKill(const QString &file)
    {
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {u"--type"_s, file});
        QByteArray said;
        while (!said.contains("\nok ") && window.waitForReadyRead(60'000))
            said += window.readAllStandardOutput();
        if (!said.contains("\nok "))
            qWarning("%s%s", said.constData(), window.readAllStandardError().constData());
        const int wait = QRandomGenerator::global()->bounded(400);
        for (QElapsedTimer timer = started(); timer.elapsed() < wait;) {
            window.waitForReadyRead(static_cast<int>(std::max<qint64>(1, wait - timer.elapsed())));
            said += window.readAllStandardOutput();
        }
        window.kill();
        window.waitForFinished();
        return said + window.readAllStandardOutput();
    }

    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    /// The history leads to what the report holds, and no step is half there.
    static QString contradiction(const Project &project)
    {
        const auto history = project.history();
        if (!history)
            return history.error().english();
        std::map<std::pair<QString, int>, Value> now;
        std::map<int, std::pair<int, int>> steps; // entries, and how many there are to be
        for (const HistoryEntry &entry : *history) {
            const auto *edit = std::get_if<SetCell>(&entry.edit);
            if (!edit)
                return u"an edit of another kind"_s;
            const std::pair cell(edit->row.text(), static_cast<int>(edit->column));
            if (!now.contains(cell))
                now.emplace(cell, edit->before);
            if (entry.state == HistoryEntry::State::Done)
                now.at(cell) = edit->after;
            auto &[count, whole] = steps[entry.step];
            ++count;
            whole = entry.note.startsWith(u"paste ") ? entry.note.mid(6).toInt() : 1;
        }
        for (const auto &[step, counts] : steps) {
            if (counts.first != counts.second)
                return u"step %1 has %2 cells of %3"_s.arg(step).arg(counts.first).arg(counts.second);
        }
        for (const auto &[cell, value] : now) {
            const Cell *standing = project.reports().front().cell(RowId(cell.first), static_cast<Column>(cell.second));
            if (!standing || !(standing->value() == value))
                return u"%1 is “%2” and not “%3”"_s.arg(cell.first, standing ? standing->value().written() : QString(),
                                                        value.written());
        }
        return {};
    }

private Q_SLOTS:
    void nothingThatTheWindowSaidIsLost()
    {
        const int asked = qEnvironmentVariableIntValue("OUTTURN_KILLS");
        const int kills = asked > 0 ? asked : 10;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"typed.outturn"_s);
        auto read = readReportFile(QString::fromLatin1(sample));
        QVERIFY(read);
        std::vector<ImportedReport> reports;
        reports.push_back({std::move(read->report), std::move(read->bytes)});
        QVERIFY(Project::create(path, std::move(reports)));
        int standing = 0, acknowledged = 0, unfinished = 0, steps = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QByteArray said = typeAndKill(path);
            QVERIFY2(said.contains("\nok ") && !said.contains("error"), said.constData());
            const int last = said.mid(said.lastIndexOf("\nok ") + 4).split('\n').first().toInt();
            acknowledged += static_cast<int>(said.count("\nok "));
            unfinished += QFileInfo(path + u"-journal"_s).size() > 0;
            const auto project = Project::open(path);
            QVERIFY2(project, project ? "" : qPrintable(project.error().english()));
            QVERIFY2((*project)->historySize() >= last,
                     qPrintable(u"%1 of %2"_s.arg((*project)->historySize()).arg(last)));
            QVERIFY2((*project)->historySize() <= last + pasted, "more than one step was not acknowledged");
            QCOMPARE(contradiction(**project), QString());
            QVERIFY(checkHistory(path));
            standing = (*project)->historySize();
            steps = (*project)->undoable();
            QDir(QString::fromLocal8Bit(said.mid(5, said.indexOf('\n') - 5)) + u"/.."_s).removeRecursively();
        }
        qInfo("%d kills, %d changes acknowledged, %d entries in the history, %d steps stand, %d kills left a journal",
              kills, acknowledged, standing, steps, unfinished);
    }

    void aReportThatWasNotSavedIsOfferedAgain()
    {
        const QByteArray said = typeAndKill(QString::fromLatin1(sample));
        QVERIFY2(said.contains("\nok "), said.constData());
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        const QByteArray data = said.mid(5, said.indexOf('\n') - 5);
        qputenv("XDG_DATA_HOME", data);
        const QList<DraftInfo> found = drafts();
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().error && found.first().edits > 0);
        {
            const auto project = Project::open(found.first().path);
            QVERIFY(project);
            QCOMPARE(contradiction(**project), QString());
        }
        QVERIFY(discardDraft(found.first().path));
        qputenv("XDG_DATA_HOME", before);
        QDir(QString::fromLocal8Bit(data) + u"/.."_s).removeRecursively();
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--type")
        return typeFor(arguments.value(2));
    TypingKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TypingKillTest.moc"
