// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cli/Program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace outturn::testing;

/// `outturn import` of several files, and what the commands need beside a file.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatWasRead();
    void oneIsSilent();
    void noneThatCanBeRead();
    void aFolder();
    void theSameFileTwice();
    void aProject();
    void isInterrupted_data();
    void isInterrupted();
    void showsProgressOnATerminalOnly();
    void passwordFiles_data();
    void passwordFiles();
    void aPdfWithAPassword();
    void aPdfThatNeedsAnOption();

private:
    Outcome run(const QStringList &words) { return runProgram(m_folder->path(), words); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes);
    QStringList ids(const QString &project);
    QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_report;
};

void ImportTest::put(const QString &name, const QByteArray &bytes)
{
    QDir(m_folder->path()).mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile sample(u":/samples/mexico-2023.txt"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    m_report = sample.readAll();
    put(u"a.txt"_s, m_report);
    put(u"b.txt"_s, QByteArray(m_report).replace("2023\n", "2022\n"));
}

QStringList ImportTest::ids(const QString &project)
{
    const QJsonObject json = QJsonDocument::fromJson(run({u"dump"_s, project}).out).object();
    QStringList list;
    for (const QJsonValue report : json[u"reports"_s].toArray())
        list << report[u"id"_s].toString();
    return list;
}

void ImportTest::onlyWhatWasRead()
{
    put(u"bad.pdf"_s, "%PDF-1.5 and nothing");
    const Outcome outcome =
        run({u"import"_s, u"b.txt"_s, u"bad.pdf"_s, u"missing"_s, u"a.txt"_s, u"-o"_s, u"p.outturn"_s});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.out, QByteArray());
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(u"outturn: b.txt: Mexico 2022 as mexico-2022, 56 rows"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"outturn: bad.pdf: it is a PDF that is broken"), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"outturn: missing: it cannot be opened"), qPrintable(lines[2]));
    QVERIFY2(lines[3].startsWith(u"outturn: a.txt: Mexico 2023 as mexico-2023, 56 rows"), qPrintable(lines[3]));
    QCOMPARE(lines[4], u"outturn: p.outturn: 2 reports from 2 of 4 files"_s);
    QCOMPARE(ids(u"p.outturn"_s), QStringList({u"mexico-2022"_s, u"mexico-2023"_s}));
}

void ImportTest::oneIsSilent()
{
    const Outcome outcome = run({u"import"_s, u"a.txt"_s, u"-o"_s, u"p.outturn"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out + outcome.err, QByteArray());
}

void ImportTest::noneThatCanBeRead()
{
    put(u"bad.pdf"_s, "%PDF-1.5 and nothing");
    const QStringList before = entries();
    const Outcome outcome = run({u"import"_s, u"bad.pdf"_s, u"missing"_s, u"-o"_s, u"p.outturn"_s});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.lines().size(), 3);
    QVERIFY2(outcome.lines().last().startsWith(u"outturn: p.outturn: none of the files"), outcome.err.constData());
    QCOMPARE(entries(), before);
}

void ImportTest::aFolder()
{
    put(u"f/b.report"_s, m_report);
    put(u"f/a/c.txt"_s, QByteArray(m_report).replace("2023\n", "2021\n"));
    put(u"f/notes.txt"_s, "Words about something else.\n");
    put(u"f/.hidden"_s, "x");
    const Outcome outcome = run({u"import"_s, u"f"_s, u"-o"_s, u"f/p.outturn"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"outturn: f/a/c.txt: Mexico 2021"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"outturn: f/b.report: Mexico 2023"), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"outturn: f/notes.txt: passed over"), qPrintable(lines[2]));
    QCOMPARE(lines[3], u"outturn: f/p.outturn: 2 reports from 2 of 3 files"_s);
    // The project in the folder is no report of it.
    QCOMPARE(run({u"import"_s, u"f"_s, u"-o"_s, u"f/p.outturn"_s}).status, 0);
    QCOMPARE(ids(u"f/p.outturn"_s), QStringList({u"mexico-2021"_s, u"mexico-2023"_s}));
}

void ImportTest::theSameFileTwice()
{
    put(u"copy.txt"_s, m_report);
    const Outcome outcome = run({u"import"_s, u"a.txt"_s, u"./a.txt"_s, u"copy.txt"_s, u"-o"_s, u"p.outturn"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.lines()[1].contains(u"named twice"), outcome.err.constData());
    QVERIFY2(outcome.lines()[2].contains(u"bytes are those of a.txt"), outcome.err.constData());
    QCOMPARE(ids(u"p.outturn"_s), QStringList({u"mexico-2023"_s, u"mexico-2023-2"_s}));
}

void ImportTest::aProject()
{
    const QString row = u"impact-1/1.2/stateless-persons"_s;
    QCOMPARE(run({u"import"_s, u"a.txt"_s, u"-o"_s, u"p.outturn"_s}).status, 0);
    QCOMPARE(run({u"set"_s, u"p.outturn"_s, row, u"actual"_s, u"7%"_s}).status, 0);
    const Outcome outcome = run({u"import"_s, u"p.outturn"_s, u"b.txt"_s, u"-o"_s, u"q.outturn"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY2(outcome.lines()[0].contains(u"1 edit"), outcome.err.constData());
    QCOMPARE(ids(u"q.outturn"_s), QStringList({u"mexico-2023"_s, u"mexico-2022"_s}));
    QVERIFY(run({u"dump"_s, u"q.outturn"_s, u"--report"_s, u"mexico-2023"_s}).out.contains("\"7%\""));
    QCOMPARE(run({u"undo"_s, u"q.outturn"_s}).status, 0);
    QVERIFY(!run({u"dump"_s, u"q.outturn"_s, u"--report"_s, u"mexico-2023"_s}).out.contains("\"7%\""));
}

void ImportTest::isInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("a request to end") << SIGTERM;
}

void ImportTest::isInterrupted()
{
    QFETCH(int, signal);
    // Reading waits for a pipe that nobody writes into, so that there is time for the signal.
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(OUTTURN_PROGRAM),
                  {u"import"_s, u"a.txt"_s, u"pipe"_s, u"b.txt"_s, u"-o"_s, u"p.outturn"_s});
    const int writer = open(QFile::encodeName(path(u"pipe"_s)).constData(), O_WRONLY);
    QVERIFY(writer >= 0);
    QTRY_VERIFY(!QDir(m_folder->path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
    // The temporary file is gone before the last file is read, or a second signal would leave it.
    QTRY_VERIFY(QDir(m_folder->path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    close(writer);
    const Outcome outcome = outcomeOf(process);
    QCOMPARE(outcome.status, 128 + signal);
    QCOMPARE(outcome.err, QByteArray("outturn: p.outturn: cancelled, nothing was written\n"));
    QCOMPARE(entries(), QStringList({u"a.txt"_s, u"b.txt"_s, u"pipe"_s}));
}

void ImportTest::showsProgressOnATerminalOnly()
{
    QCOMPARE(run({u"import"_s, u"a.txt"_s, u"b.txt"_s, u"-o"_s, u"p.outturn"_s}).err.count('\r'), 0);
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
        QSKIP("there is no script(1), which makes a terminal");
    const Outcome terminal = runShell(
        m_folder->path(), u"script -qec \"TERM=xterm '$outturn' import a.txt b.txt -o p.outturn\" log </dev/null"_s);
    QCOMPARE(terminal.status, 0);
    QVERIFY2(terminal.out.contains("read 0 of 2 files"), terminal.out.constData());
    QVERIFY2(terminal.out.contains("2 reports from 2 of 2 files"), terminal.out.constData());
}

void ImportTest::passwordFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::newRow("one line") << QByteArray("open sesame\n") << 0;
    QTest::newRow("no line end") << QByteArray("open sesame") << 0;
    QTest::newRow("more lines") << QByteArray("open sesame\r\nand more\n") << 0;
    QTest::newRow("empty") << QByteArray() << 3;
    QTest::newRow("an empty first line") << QByteArray("\nopen sesame\n") << 3;
    QTest::newRow("a line without an end") << QByteArray(70'000, 'x') << 3;
    QTest::newRow("a line that is no password") << QByteArray(2'000, 'x') + '\n' << 3;
}

void ImportTest::passwordFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    put(u"secret"_s, content);
    // A file that needs no password is opened with one too.
    const Outcome outcome = run({u"import"_s, u"a.txt"_s, u"--password-file"_s, u"secret"_s, u"-o"_s, u"p.outturn"_s});
    QCOMPARE(outcome.status, status);
    QCOMPARE(QFile::exists(path(u"p.outturn"_s)), status == 0);
    QCOMPARE(outcome.err.isEmpty(), status == 0);
    QVERIFY(status == 0 || outcome.err.startsWith("outturn: secret: "));
    const Outcome pipe = runShell(m_folder->path(), u"\"$outturn\" dump a.txt --password-file <(cat secret)"_s);
    QCOMPARE(pipe.status, status);
    QVERIFY(!outcome.err.contains("sesame"));
}

void ImportTest::aPdfWithAPassword()
{
    const QString report = QStringLiteral(SHARED_REPORTS "/others/ukraine-2023.pdf");
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (!QFile::exists(report) || qpdf.isEmpty())
        QSKIP("there is no PDF, or no qpdf to give it a password");
    QCOMPARE(QProcess::execute(
                 qpdf, {u"--encrypt"_s, u"öffne dich"_s, u"owner"_s, u"256"_s, u"--"_s, report, path(u"locked.pdf"_s)}),
             0);
    put(u"secret"_s, "öffne dich\n");
    put(u"wrong"_s, "mellon\n");
    const auto with = [&](QStringList words, const QString &file) {
        return run(words + QStringList{u"--password-file"_s, file});
    };
    for (const QStringList &words :
         {QStringList{u"dump"_s, u"locked.pdf"_s}, QStringList{u"import"_s, u"locked.pdf"_s, u"-o"_s, u"p.outturn"_s},
          QStringList{u"export"_s, u"locked.pdf"_s, u"--as"_s, u"text"_s, u"-o"_s, u"x.txt"_s},
          QStringList{u"charts"_s, u"locked.pdf"_s, u"-o"_s, u"charts"_s, u"--format"_s, u"svg"_s}}) {
        const Outcome asked = run(words);
        QCOMPARE(asked.status, 3);
        QVERIFY2(asked.err.contains("--password-file") && asked.lines().size() == 1, asked.err.constData());
        const Outcome refused = with(words, u"wrong"_s);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("--password-file") && !refused.err.contains("mellon"), refused.err.constData());
        const Outcome opened = with(words, u"secret"_s);
        QVERIFY2(opened.status == 0, opened.err.constData());
    }
    QVERIFY(with({u"check"_s, u"locked.pdf"_s}, u"secret"_s).status < 2);
    // A project needs no password any more.
    QVERIFY(run({u"dump"_s, u"p.outturn"_s}).out.contains("Ukraine"));
}

void ImportTest::aPdfThatNeedsAnOption()
{
    // A page with nothing on it but a picture.
    put(u"picture.pdf"_s,
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 "
        "R>>endobj\n"
        "4 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>"
        "stream\n\x7f\nendstream endobj\n"
        "5 0 obj<</Length 29>>stream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream endobj\n"
        "trailer<</Root 1 0 R/Size 6>>\n");
    const Outcome outcome = run({u"dump"_s, u"picture.pdf"_s});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.err.contains("--recognise"), outcome.err.constData());
    QCOMPARE(run({u"dump"_s, u"picture.pdf"_s, u"--recognise"_s}).status, 3);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "ImportTest.moc"
