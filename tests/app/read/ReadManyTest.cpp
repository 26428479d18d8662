// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadMany.h"

#include "tests/app/ReportText.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace outturn;
using namespace outturn::testing;

/// A folder of its own for each test; outcomes as lines of words.
class ReadManyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return name.isEmpty() ? m_dir->path() : m_dir->filePath(name); }
    QStringList paths(const QStringList &names) const
    {
        QStringList list;
        for (const QString &name : names)
            list << path(name);
        return list;
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        QDir(m_dir->path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(name));
        return path(name);
    }
    QString relative(const QString &name) const { return QDir(m_dir->path()).relativeFilePath(name); }

    static QByteArray report(const char *operation, const char *year = "2023")
    {
        QByteArray bytes = ownReport(u"small.txt"_s);
        return bytes.replace("Testland", operation).replace("\n2023\n", QByteArray("\n") + year + '\n');
    }

    QStringList found(const QStringList &names)
    {
        QStringList lines;
        for (const FileToRead &file : filesToRead(paths(names)))
            lines << relative(file.path) + (file.found ? u" found"_s : QString()) +
                         (file.repeated ? u" repeated"_s : QString()) +
                         (file.error ? u" – "_s + file.error->what.english() : QString());
        return lines;
    }

    QStringList outcomes(ManyReader &reader)
    {
        static const char *const states[] = {"read", "project", "repeated", "passed", "failed"};
        QStringList lines;
        while (true) {
            const auto next = reader.next();
            if (!next)
                return lines << u"error: "_s + next.error().english();
            if (!*next)
                return lines;
            const ReadOutcome &outcome = **next;
            QString line =
                relative(outcome.file.path) + u": "_s + QLatin1StringView(states[static_cast<size_t>(outcome.state)]);
            if (outcome.read)
                line += u' ' + outcome.read->report.operation + u' ' +
                        QString::number(outcome.read->report.year.value_or(0));
            if (outcome.error)
                line += u" – "_s + outcome.error->what.english();
            if (!outcome.sameAs.isEmpty())
                line += u" = "_s + relative(outcome.sameAs);
            lines << line;
        }
    }
    QStringList read(const QStringList &names, const ManyProgressFunction &progress = {})
    {
        ManyReader reader(filesToRead(paths(names)), progress);
        return outcomes(reader);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void filesInTheirOrder()
    {
        QStringList names;
        QStringList expected;
        for (int i = 0; i < 40; ++i) {
            const QString name = u"%1.txt"_s.arg((i * 7) % 40);
            const QByteArray operation = "Land" + QByteArray::number(i);
            // Large and small ones in turn, so that they are ready in another order.
            put(name, report(operation.constData()) + QByteArray(i % 3 == 0 ? 400'000 : 0, '\n'));
            names << name;
            expected << name + u": read "_s + QString::fromLatin1(operation) + u" 2023"_s;
        }
        QCOMPARE(read(names), expected);
    }

    void nothing() { QCOMPARE(read({}), QStringList()); }

    void aBadFileStopsNoOther()
    {
        put(u"a.txt"_s, report("Aland"));
        put(u"broken.pdf"_s, "%PDF-1.7\n%broken");
        put(u"empty.txt"_s, {});
        put(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0", 15));
        put(u"words.txt"_s, "These are words about something else.\n");
        put(u"b.txt"_s, report("Beland", "2022"));
        put(u"p.outturn"_s, "SQLite format 3");
        QDir().mkpath(path(u"nothing"_s));
        QCOMPARE(read({u"a.txt"_s, u"broken.pdf"_s, u"empty.txt"_s, u"picture.png"_s, u"words.txt"_s, u"missing.txt"_s,
                       u"nothing"_s, u"p.outturn"_s, u"b.txt"_s}),
                 QStringList({
                     u"a.txt: read Aland 2023"_s,
                     u"broken.pdf: failed – it is a PDF that is broken or cut off"_s,
                     u"empty.txt: failed – it is empty"_s,
                     u"picture.png: failed – it is no report of a kind that can be read"_s,
                     u"words.txt: failed – it holds no section, area or table of an Annual Results Report"_s,
                     u"missing.txt: failed – it cannot be opened: No such file or directory"_s,
                     u"nothing: failed – there is no file in the folder"_s,
                     u"p.outturn: project"_s,
                     u"b.txt: read Beland 2022"_s,
                 }));
    }

    void errorsNameTheFile()
    {
        put(u"empty.txt"_s, {});
        ManyReader reader(filesToRead({path(u"empty.txt"_s)}));
        const auto outcome = reader.next();
        QVERIFY(outcome && *outcome && (*outcome)->error);
        QCOMPARE((*outcome)->error->where, path(u"empty.txt"_s));
    }

    void aFolder()
    {
        put(u"f/b.txt"_s, report("Beland"));
        put(u"f/a.report"_s, report("Aland"));
        put(u"f/c/d.txt"_s, report("Deland"));
        put(u"f/.hidden.txt"_s, report("Hidden"));
        put(u"f/.hidden/x.txt"_s, report("Hidden"));
        put(u"f/notes.txt"_s, "These are words about something else.\n");
        put(u"f/old.outturn"_s, "SQLite format 3");
        put(u"f/z.pdf"_s, "%PDF-1.7\n%broken");
        put(u"other.txt"_s, report("Otherland"));
        QVERIFY(QFile::link(path(u"f"_s), path(u"f/c/loop"_s)));
        QVERIFY(QFile::link(path(u"other.txt"_s), path(u"f/linked.txt"_s)));
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"f/broken-link.txt"_s)));
        QCOMPARE(read({u"other.txt"_s, u"f"_s}),
                 QStringList({
                     u"other.txt: read Otherland 2023"_s,
                     u"f/a.report: read Aland 2023"_s,
                     u"f/b.txt: read Beland 2023"_s,
                     u"f/c/d.txt: read Deland 2023"_s,
                     u"f/linked.txt: repeated"_s,
                     u"f/notes.txt: passed – it holds no section, area or table of an Annual Results Report"_s,
                     u"f/old.outturn: passed – it is a project, not a report"_s,
                     u"f/z.pdf: failed – it is a PDF that is broken or cut off"_s,
                 }));
    }

    void foldersHaveBounds()
    {
        QString deep = u"deep"_s;
        for (int i = 0; i < maxFolderDepth; ++i)
            deep += u"/d"_s;
        put(deep + u"/x.txt"_s, report("Deep"));
        put(u"a.txt"_s, report("Aland"));
        const QStringList lines = found({u"deep"_s, u"a.txt"_s});
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"more than 16 deep"), qPrintable(lines[0]));
        QCOMPARE(lines[1], u"a.txt"_s);

        for (int i = 0; i <= maxFilesAtOnce; ++i)
            put(u"many/%1.txt"_s.arg(i), "x");
        QCOMPARE(found({u"many"_s, u"a.txt"_s}), QStringList({u"many – there are more than 2000 files"_s, u"a.txt"_s}));
    }

    void aFolderThatCannotBeOpened()
    {
        if (geteuid() == 0)
            QSKIP("root may open every folder");
        put(u"f/closed/x.txt"_s, report("Closed"));
        put(u"f/z.txt"_s, report("Zeland"));
        QFile::setPermissions(path(u"f/closed"_s), QFile::WriteOwner);
        const QStringList lines = found({u"f"_s});
        QFile::setPermissions(path(u"f/closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(lines, QStringList({u"f/closed found – the folder cannot be opened"_s, u"f/z.txt found"_s}));
    }

    void theSameAgain()
    {
        put(u"a.txt"_s, report("Aland"));
        put(u"copy.txt"_s, report("Aland"));
        put(u"b.txt"_s, report("Beland"));
        QCOMPARE(read({u"a.txt"_s, u"b.txt"_s, u"a.txt"_s, u"copy.txt"_s, u"missing"_s, u"missing"_s}),
                 QStringList({
                     u"a.txt: read Aland 2023"_s,
                     u"b.txt: read Beland 2023"_s,
                     u"a.txt: repeated"_s,
                     u"copy.txt: read Aland 2023 = a.txt"_s,
                     u"missing: failed – it cannot be opened: No such file or directory"_s,
                     u"missing: failed – it cannot be opened: No such file or directory"_s,
                 }));
    }

    void tellsHowFarItIs()
    {
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            names << u"%1.txt"_s.arg(i);
            put(names.last(), report("Aland") + QByteArray(300'000, '\n'));
        }
        double last = -1;
        int calls = 0;
        size_t files = 0;
        bool inOrder = true;
        ManyReader reader(filesToRead(paths(names)), [&](const ManyProgress &progress) {
            ++calls;
            inOrder = inOrder && progress.total >= last && progress.total <= 1;
            last = progress.total;
            files = progress.files.size();
            for (const FileProgress &file : progress.files)
                inOrder = inOrder && file.part >= 0 && file.part <= 1;
            return true;
        });
        outcomes(reader);
        QTest::qWait(150);
        QVERIFY(reader.report());
        QVERIFY(calls >= 2);
        QVERIFY(inOrder);
        QCOMPARE(files, 12U);
        QVERIFY2(last > 0.95, qPrintable(QString::number(last)));
    }

    void isCancelled()
    {
        QStringList names;
        for (int i = 0; i < 200; ++i) {
            names << u"%1.txt"_s.arg(i);
            put(names.last(), report("Aland") + QByteArray(300'000, '\n'));
        }
        int calls = 0;
        const QStringList lines = read(names, [&](const ManyProgress &) { return ++calls < 3; });
        QCOMPARE(calls, 3);
        QVERIFY(lines.size() < 200);
        QVERIFY2(lines.last().startsWith(u"error: ") && lines.last().contains(u"cancelled"), qPrintable(lines.last()));
    }

    void isLeftInTheMiddle()
    {
        QStringList names;
        for (int i = 0; i < 100; ++i) {
            names << u"%1.txt"_s.arg(i);
            put(names.last(), report("Aland"));
        }
        ManyReader reader(filesToRead(paths(names)));
        QVERIFY(reader.next());
        QVERIFY(reader.next());
    }

    void waitsForWhoeverTakes()
    {
        QStringList names;
        for (int i = 0; i < 60; ++i) {
            names << u"%1.txt"_s.arg(i);
            put(names.last(), report("Aland"));
        }
        double most = 0;
        const ManyProgressFunction keep = [&](const ManyProgress &progress) {
            most = progress.total;
            return true;
        };
        const unsigned cores = std::thread::hardware_concurrency();
        if (cores > 8)
            QSKIP("so many are held that all could be read");
        ManyReader reader(filesToRead(paths(names)), keep);
        QVERIFY(reader.next());
        QTest::qWait(1500);
        QVERIFY(reader.report());
        QVERIFY2(most > 0 && most < 0.6, qPrintable(QString::number(most)));
        QCOMPARE(outcomes(reader).size(), 59);
    }
};

QTEST_GUILESS_MAIN(ReadManyTest)
#include "ReadManyTest.moc"
