#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A report's text form as HTML on stdout, for other programs to make documents of: text-to-html.sh REPORT.txt
set -euo pipefail
sed 's/&/\&amp;/g; s/</\&lt;/g; s/\r$//' "$1" | awk -F '\t' '
    BEGIN { print "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Report</title></head><body>" }
    function close_table() { if (rows) print "</table>"; rows = 0 }
    NF > 1 {
        if (!rows++) print "<table>"
        printf "<tr>"
        for (i = 1; i <= NF; i++) printf rows == 1 ? "<th>%s</th>" : "<td>%s</td>", $i
        print "</tr>"
        next
    }
    { close_table() }
    /^Section [0-9]/ { print "<h1>" $0 "</h1>"; next }
    /^[0-9]+\.[0-9. ]*[A-Z]/ { print "<h2>" $0 "</h2>"; next }
    NF { print "<p>" $0 "</p>" }
    END { close_table(); print "</body></html>" }'
