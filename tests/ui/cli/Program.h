// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

/// The program as automation runs it: no display, no runtime folder, a home that cannot be written.
namespace outturn::testing {

using namespace Qt::StringLiterals;

struct Outcome
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out, err;

    QStringList lines() const { return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts); }
};

inline QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, u"/proc/nobody"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

inline Outcome outcomeOf(QProcess &process)
{
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Outcome runProgram(const QString &folder, const QStringList &words, const QString &input = {})
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setWorkingDirectory(folder);
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(QStringLiteral(OUTTURN_PROGRAM), words);
    return outcomeOf(process);
}

/// A line of bash, in which "$outturn" is the program.
inline Outcome runShell(const QString &folder, const QString &line)
{
    QProcess process;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"outturn"_s, QStringLiteral(OUTTURN_PROGRAM));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"bash"_s, {u"-c"_s, line});
    return outcomeOf(process);
}

} // namespace outturn::testing

/// Runs words of the command line, for a test that has run(): status 0, and nothing on stderr.
#define RUNS(words)                                                                                                    \
    do {                                                                                                               \
        const Outcome outcome = run(words);                                                                            \
        QVERIFY2(outcome.status == 0, outcome.err.constData());                                                        \
        QCOMPARE(outcome.err, QByteArray());                                                                           \
    } while (false)
