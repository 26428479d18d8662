// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Command.h"

#include "ui/cli/Console.h"

#include <QFileInfo>

#include <array>
#include <exception>
#include <new>

namespace outturn::cli {

namespace {

constexpr std::array commands{
    Command{"dump", dump},
    Command{"import", importReports},
    Command{"set", set},
    Command{"undo", undo},
    Command{"redo", redo},
    Command{"history", history},
    Command{"versions", versions},
    Command{"diff", diff},
    Command{"update", update},
    Command{"merge", merge},
    Command{"check", check},
    Command{"charts", nullptr},
    Command{"export", exportReport},
    Command{"recover", recover},
};

} // namespace

const Command *find(const QString &name)
{
    for (const Command &command : commands) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

int run(const Command &command, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h"))
        return print(usage().toUtf8());
    // What a library throws at a hostile file ends with a line and a status, like any other error.
    try {
        return command.run(arguments);
    } catch (const std::bad_alloc &) {
        return fail({Error::Kind::File, arguments.value(0), Message("there is not enough memory for it"),
                     Message("Check that it is an Annual Results Report")});
    } catch (const std::exception &exception) {
        return fail({Error::Kind::File, arguments.value(0),
                     Message("it failed unexpectedly: %1", {QString::fromLocal8Bit(exception.what())}),
                     Message("Get the file again, or try another form of it")});
    }
}

std::optional<int> refusedWords(const QStringList &words)
{
    static const char use[] = "[FILE…], or a command (outturn --help lists them)";
    for (const QString &word : words) {
        if (word.startsWith(u'-') && !QFileInfo::exists(word))
            return wrongUsage(QStringLiteral("“%1” is no option").arg(word), use);
        // A missing file is told in the window, where a person looks for it; a mistyped command here.
        if (!word.contains(u'.') && !word.contains(u'/') && !QFileInfo::exists(word))
            return wrongUsage(QStringLiteral("“%1” is no command and no file").arg(word), use);
    }
    return std::nullopt;
}

int noDisplay()
{
    return wrongUsage(QStringLiteral("there is no display to open a window on"), "COMMAND …, see outturn --help");
}

QString usage()
{
    return QStringLiteral(
        "Outturn opens Annual Results Reports, edits their results and charts their budgets.\n"
        "\n"
        "  outturn [FILE…]                                  open a window a file\n"
        "  outturn dump FILE [--report ID]                  the whole report as JSON\n"
        "  outturn import FILE|FOLDER… -o P.outturn         make a project from reports, as many as can be read\n"
        "  outturn set P.outturn ROW COLUMN VALUE           edit one cell\n"
        "      ROW COLUMN may be rule/RULE off, finding/KEY accepted, progress/LEVEL/CODE near, and more "
        "(docs/checks.md)\n"
        "  outturn set P.outturn --from EDITS.csv           many edits: row,column,value; “ok N” when the Nth is kept\n"
        "  outturn undo P.outturn [N]                       take back the last N edits\n"
        "  outturn redo P.outturn [N]                       make them again\n"
        "  outturn history P.outturn [--json] [--report ID] every change that was made, and the named versions\n"
        "      [--row ROW] [--section ID] [--who NAME] [--day YYYY-MM-DD]\n"
        "  outturn versions P.outturn [--json]              named versions\n"
        "  outturn versions P.outturn make|restore NAME     name the state as it is; go back to one, as a new change\n"
        "  outturn diff A B [--json]                        what differs; A, B: FILE or P.outturn@VERSION\n"
        "  outturn update P.outturn NEW [--ours|--theirs]   take over a new edition of the source; edits are kept\n"
        "  outturn merge A.outturn B.outturn -o C.outturn [--ours|--theirs]\n"
        "                                                   bring two copies edited apart together\n"
        "  outturn check FILE [--json] [--report ID]        problems found in the report\n"
        "  outturn check --rules | --explain RULE           the rules\n"
        "  outturn charts FILE -o DIR                       every chart as a picture\n"
        "      [--format png|svg|pdf] [--preset slide|a4|square|web] [--size 1600x900] [--scale 2] [--chart NAME]…\n"
        "      [--theme light|dark|print] [--locale LANG] [--csv] [--alt]\n"
        "  outturn charts --from PICTURE.png                title, source and numbers of an exported picture\n"
        "  outturn export FILE --as text -o OUT             write the report in another format\n"
        "  outturn recover P.outturn -o NEW.outturn         what is sound in a damaged project, as a new one\n"
        "\n"
        "  In a project of several reports a ROW is REPORT:ROW, or --report ID chooses one.\n"
        "\n"
        "  dump, import, diff, update, check, charts and export open PDFs with\n"
        "      [--password-file FILE]                       the password in its first line\n"
        "      [--recognise]                                pictures of pages read with Tesseract\n"
        "\n"
        "  --help, --version\n"
        "\n"
        "FILE is a report (PDF, DOCX, ODT, HTML, text) or a project (.outturn). Status: 0 done; 1 check found errors,\n"
        "diff differences, or conflicts of update or merge are open; 2 wrong usage, 3 a file that cannot be read or\n"
        "written, 4 a refused value.\n");
}

} // namespace outturn::cli
