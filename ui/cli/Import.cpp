// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ImportMany.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Interrupt.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace outturn::cli {

namespace {

/// One line that is written over and over, where a person looks on.
class ProgressLine
{
public:
    ~ProgressLine()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
    }

    void show(const ManyProgress &progress)
    {
        if (!m_terminal)
            return;
        const auto done = std::count_if(progress.files.begin(), progress.files.end(),
                                        [](const FileProgress &file) { return file.part >= 1; });
        std::fprintf(stderr, "\r\033[Kread %lld of %zu files, %d %%", static_cast<long long>(done),
                     progress.files.size(), static_cast<int>(progress.total * 100));
        std::fflush(stderr);
        m_shown = true;
    }

private:
    bool m_terminal = isatty(STDERR_FILENO) != 0 && qgetenv("TERM") != "dumb";
    bool m_shown = false;
};

QString counted(int count, const char *one, const char *several)
{
    return QString::number(count) + u' ' + QString::fromUtf8(count == 1 ? one : several);
}

QString words(const ReportSummary &report)
{
    QString text = report.operation.isEmpty() ? report.title : report.operation;
    if (report.year)
        text += u' ' + QString::number(*report.year);
    text += QStringLiteral(" as ") + report.id + QStringLiteral(", ") + counted(report.rows, "row", "rows");
    if (report.findings > 0)
        text += QStringLiteral(", ") + counted(report.findings, "finding", "findings");
    if (report.edits > 0)
        text += QStringLiteral(", ") + counted(report.edits, "edit", "edits");
    return text;
}

QString line(const ImportedFile &file, const Access &access)
{
    using State = ReadOutcome::State;
    if (file.state == State::Failed)
        return withOption(*file.error, access).english();
    if (file.state == State::Repeated)
        return file.path + QStringLiteral(": it was named twice and is taken once");
    if (file.state == State::Passed)
        return file.path + QStringLiteral(": passed over, ") + file.error->what.english();
    QStringList reports;
    for (const ReportSummary &report : file.reports)
        reports << words(report);
    QString text = file.path + QStringLiteral(": ") + reports.join(QStringLiteral("; "));
    if (!file.sameAs.isEmpty())
        text += QStringLiteral(". Its bytes are those of ") + file.sameAs + QStringLiteral("; both were taken");
    return text;
}

int end(const ImportOutcome &outcome, const QString &target, const Access &access)
{
    if (outcome.error && Interrupt::asked()) {
        fail(*outcome.error);
        return Interrupt::status();
    }
    // A project that could not be written tells nothing of the files.
    if (outcome.error && (outcome.reports() > 0 || outcome.files.empty()))
        return fail(*outcome.error);
    if (outcome.files.size() == 1 && outcome.files[0].state == ReadOutcome::State::Failed)
        return fail(withOption(*outcome.files[0].error, access));
    if (outcome.files.size() > 1) {
        for (const ImportedFile &file : outcome.files)
            note(line(file, access));
    }
    if (outcome.error)
        return fail(*outcome.error);
    if (outcome.files.size() > 1) {
        const auto read = std::count_if(outcome.files.begin(), outcome.files.end(),
                                        [](const ImportedFile &file) { return !file.reports.empty(); });
        note(target + QStringLiteral(": %1 from %2 of %3 files")
                          .arg(counted(outcome.reports(), "report", "reports"))
                          .arg(read)
                          .arg(outcome.files.size()));
    }
    return outcome.failed() > 0 ? static_cast<int>(Error::Kind::File) : 0;
}

} // namespace

int importReports(const QStringList &arguments)
{
    static const char use[] = "import FILE|FOLDER… -o P.outturn [--password-file FILE] [--recognise]";
    const auto words = parse(
        arguments,
        QList<QCommandLineOption>{{{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("P.outturn")}} +
            accessOptions());
    if (!words)
        return wrongUsage(words.error(), use);
    const QString target = words->value(QStringLiteral("o"));
    if (words->positional.isEmpty() || target.isEmpty())
        return wrongUsage(QStringLiteral("import takes at least one file and -o"), use);
    const auto access = accessFrom(*words);
    if (!access)
        return fail(access.error());
    const Interrupt interrupt;
    ImportOutcome outcome;
    {
        ProgressLine shown;
        outcome = importMany(
            words->positional, target,
            [&](const ManyProgress &progress) {
                shown.show(progress);
                return !Interrupt::asked();
            },
            *access);
    }
    return end(outcome, target, *access);
}

} // namespace outturn::cli
