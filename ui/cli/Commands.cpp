// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Command.h"

#include <array>

namespace outturn::cli {

namespace {

constexpr std::array commands{
    Command{"dump", false, dump},
    Command{"import", false, importReports},
    Command{"set", false, set},
    Command{"undo", false, undo},
    Command{"redo", false, redo},
    Command{"history", false, history},
    Command{"check", false, check},
    Command{"charts", true, charts},
    Command{"export", false, exportReport},
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

QString usage()
{
    return QStringLiteral(
        "Outturn opens Annual Results Reports, edits their results and charts their budgets.\n"
        "\n"
        "  outturn [FILE…]                                  open a window a file\n"
        "  outturn dump FILE [--report ID]                  the whole report as JSON\n"
        "  outturn import FILE… -o P.outturn                make a project from reports\n"
        "  outturn set P.outturn ROW COLUMN VALUE           edit one cell\n"
        "  outturn set P.outturn --from EDITS.csv           many edits: row,column,value\n"
        "  outturn undo P.outturn [N]                       take back the last N edits\n"
        "  outturn redo P.outturn [N]                       make them again\n"
        "  outturn history P.outturn [--json]               every change that was made\n"
        "  outturn check FILE [--json] [--report ID]        problems found in the report\n"
        "  outturn check --rules | --explain RULE           the rules\n"
        "  outturn charts FILE -o DIR                       every chart as a picture\n"
        "      [--format png|svg|pdf] [--size 1600x900] [--scale 2] [--chart NAME]… [--theme light|dark|print]\n"
        "  outturn charts --from PICTURE.png                title, source and numbers of an exported picture\n"
        "  outturn export FILE --as text -o OUT             write the report in another format\n"
        "\n"
        "  --help, --version\n"
        "\n"
        "FILE is a report (text) or a project (.outturn). Status: 0 done, 1 check found errors, 2 wrong usage,\n"
        "3 a file that cannot be read or written, 4 a refused value.\n");
}

} // namespace outturn::cli
