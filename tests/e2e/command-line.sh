#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The installed program's commands, from import to export, as automation runs them: no display, no runtime folder, a home
# that cannot be written. Arguments: checkout, build folder.
set -uo pipefail
root=$1 build=$2
# shellcheck source=tests/lib/checks.sh
. "$root/tests/lib/checks.sh"

sample=$root/resources/samples/mexico-2023.txt
work=$build/e2e/command-line
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1

outturn() {
    env -i PATH=/usr/bin:/bin HOME=/proc/nobody LC_ALL="${locale:-C.UTF-8}" "$build/e2e/prefix/bin/outturn" "$@"
}
dump() { outturn dump "$@"; }
json() { dump "$1" | jq -e "$2" >/dev/null; }
same() { # two commands as words; what they print must be something, and the same
    eval "$1" >../first.out
    [ -s ../first.out ] && eval "$2" | diff -u ../first.out - | head -n 20
    [ "${PIPESTATUS[*]}" = "0 0 0" ] && [ -s ../first.out ]
}
cell() { dump p.outturn | jq -r --arg row "$1" --arg column "$2" '(.indicators + .finances)[] | select(.id == $row)[$column].written'; }
is() { [ -n "$2" ] && [ "$1" = "$2" ] || { echo "'$1' instead of '$2'"; return 1; }; }
none() { [ -z "$1" ] || { echo "$1"; return 1; }; }

row=impact-1/1.2/stateless-persons

# dump
check "dump gives JSON" json "$sample" .
check "dump names its format" json "$sample" '.format == "outturn-report" and .version == 1'
check "dump has title, year and operation" json "$sample" '.title != "" and .year == 2023 and .operation == "Mexico"'
check "dump has 13 areas, 37 indicator rows, 19 finance rows" \
    json "$sample" '(.areas | length) == 13 and (.indicators | length) == 37 and (.finances | length) == 19'
check "dump has no floating point number" json "$sample" '[.. | numbers | select(. != floor)] == []'
check "dump gives a line and a column for every indicator" json "$sample" 'all(.indicators[]; .source.line > 0 and .source.column > 0)'
check "row ids are unique" json "$sample" '[.indicators[], .finances[] | .id] | length == (unique | length)'
check "dump gives the same bytes twice" same 'dump "$sample"' 'dump "$sample"'
locale=es_ES.UTF-8 check "dump gives the same bytes in another locale" same 'dump "$sample"' 'locale=C dump "$sample"'

# import
check "import makes a project" outturn import "$sample" -o p.outturn
check "the project is one file" is "$(ls)" p.outturn
check "it is an SQLite database with our application id" is "$(sqlite3 -readonly p.outturn 'PRAGMA application_id')" 1333097521
check "it is sound" is "$(sqlite3 -readonly p.outturn 'PRAGMA integrity_check')" ok
check "a project dumps as its report does" same 'dump "$sample"' 'dump p.outturn'
cp p.outturn renamed.txt
check "what a file is, is told by its content" same 'dump p.outturn' 'dump renamed.txt'

# import of several
mkdir many many/inner
cp "$sample" many/b.txt
sed 's/^2023$/2022/' "$sample" >many/inner/a.txt
ids() { dump "$1" | jq -r '.reports[].id' | paste -sd' '; }
check "a folder is imported" outturn import many -o several.outturn
check "its reports stand in the order of their names" is "$(ids several.outturn)" "mexico-2023 mexico-2022"
check "stderr tells a line a file, and one in all" is "$(outturn import many -o several.outturn 2>&1 >/dev/null | wc -l)" 3
check "stdout tells nothing" none "$(outturn import many -o several.outturn 2>/dev/null)"
head -c 2000 /dev/urandom >bad.pdf
refuses 3 "a file that cannot be read" outturn import bad.pdf -o none.outturn
check "of it alone no project is made" test ! -e none.outturn
outturn import bad.pdf many/b.txt missing.pdf several.outturn -o rest.outturn 2>rest.err
check "among others it is told by the status" is $? 3
check "and stops no other; a project brings its reports" is "$(ids rest.outturn)" "mexico-2023 mexico-2023-2 mexico-2022"
check "each file that could not be read is named" is "$(grep -c -e '^outturn: bad.pdf: ' -e '^outturn: missing.pdf: ' rest.err)" 2
printf 'secret\n' >password
check "--password-file is taken for what needs none" outturn dump "$sample" --password-file password --recognise
refuses 3 "a folder as --password-file" outturn dump "$sample" --password-file .

# set, undo, redo, history
before=$(cell "$row" actual)
check "set edits a cell" outturn set p.outturn "$row" actual 72.50%
check "the edit is in the project" is "$(cell "$row" actual)" 72.50%
check "the cell says that it was edited" json p.outturn ".indicators[] | select(.id == \"$row\") | .actual.source.edited == true"
check "a baseline is set" outturn set p.outturn "$row" baseline 55.00%
check "Unknown is an answer too" outturn set p.outturn "$row" baseline Unknown
refuses 4 "words are refused where a percentage is meant" outturn set p.outturn "$row" actual abc
refuses 4 "a row that does not exist is refused" outturn set p.outturn impact-1/9.9/nobody actual 1%
refuses 4 "a column that does not exist is refused" outturn set p.outturn "$row" colour 1%
check "a refused value changes nothing" is "$(cell "$row" actual)" 72.50%
check "setting the same value again is no edit" outturn set p.outturn "$row" actual 72.50%
check "history has the three edits and no more" is "$(outturn history p.outturn --json | jq '.entries | length')" 3
check "history says row, column, before and after" is \
    "$(outturn history p.outturn --json | jq -c '.entries[] | select(.number == 1) | [.row, .column, .before, .after]')" \
    "[\"$row\",\"actual\",\"$before\",\"72.50%\"]"
check "undo takes back three" outturn undo p.outturn 3
check "the old value is back" is "$(cell "$row" actual)" "$before"
check "undone entries stay in the history" is "$(outturn history p.outturn --json | jq '[.entries[] | select(.undone)] | length')" 3
check "redo makes one again" outturn redo p.outturn
check "the new value is back" is "$(cell "$row" actual)" 72.50%
printf '%s\n' 'row,column,value' "$row,actual,73.00%" "$row,actual,\"74.00%\"" >edits.csv
check "set --from says ok for each edit" is "$(outturn set p.outturn --from edits.csv)" "$(printf 'ok 1\nok 2')"
check "the last of them stands" is "$(cell "$row" actual)" 74.00%

# check
check "check --rules lists rules" sh -c "'$build/e2e/prefix/bin/outturn' check --rules | grep -q ."
outturn check "$sample" --json >check.json
check "check --json gives findings" jq -es '.[0].findings | type == "array"' check.json

# charts
check "charts are drawn" outturn charts p.outturn -o charts
check "and nothing is complained of" none "$(outturn charts p.outturn -o charts 2>&1 >/dev/null)"
check "the manifest names a picture for every chart, and no other picture is there" is \
    "$(jq -r '.charts[].file' charts/charts.json | sort)" "$(cd charts && printf '%s\n' *.png | sort)"
check "the pictures are as large as it says" is \
    "$(jq -r '.charts[] | "\(.file) \(.width) \(.height)"' charts/charts.json | sort)" "$(cd charts && identify -format '%f %w %h\n' -- *.png | sort)"
check "chart names are unique" jq -e '[.charts[].name] | length == (unique | length)' charts/charts.json
check "numbers are decimal strings" jq -e '[.charts[].series[].points[].value | select(. != null)] | all(type == "string")' charts/charts.json
check "the edited value is drawn" jq -e --arg row "$row" '[.charts[].series[].points[] | select(.row == $row) | .value] | index("74.00")' charts/charts.json
check "no picture is blank" none "$(cd charts && for f in *.png; do [ "$(identify -format %k "$f")" -gt 8 ] || echo "$f"; done || echo "no picture")"
check "format, size and scale" outturn charts p.outturn -o svg --format svg
check "SVG pictures are well-formed" xmllint --noout svg/*.svg
check "two scales" outturn charts p.outturn -o big --size 800x450 --scale 2 --chart "$(jq -r '.charts[0].name' charts/charts.json)"
check "one chart, twice as large" is "$(cd big && identify -format '%w %h' -- *.png)" "1600 900"
refuses 2 "a size that is none" outturn charts p.outturn -o bad --size wide

# export
broken=$root/tests/data/projects/BrokenPage.outturn
check "recover makes a project of a damaged one" outturn recover "$broken" -o recovered.outturn
check "  which opens" outturn history recovered.outturn
check "  and is named by check" sh -c "'$build/e2e/prefix/bin/outturn' check recovered.outturn | grep -q value-lost"
refuses 3 "what is no project is not recovered" outturn recover "$sample" -o none.outturn
check "export writes the text form" outturn export "$sample" --as text -o same.txt
check "unedited it is the same byte for byte" cmp "$sample" same.txt
check "after an edit" outturn export p.outturn --as text -o edited.txt
check "only one line differs" is "$(diff "$sample" edited.txt | grep -c '^>')" 1

# errors
refuses 2 "an unknown option" outturn dump --nonsense "$sample"
refuses 2 "dump of nothing" outturn dump
refuses 3 "a file that does not exist" outturn dump missing.txt
refuses 3 "an empty file" outturn dump /dev/null
head -c 3000 p.outturn >broken.outturn
refuses 3 "half a project" outturn dump broken.outturn
sqlite3 other.db 'CREATE TABLE t(x)'
refuses 3 "a database that is no project" outturn set other.db "$row" actual 1%
refuses 3 "a folder that cannot be written" outturn import "$sample" -o /proc/p.outturn
check "nothing half was left behind" none "$(find . -name '*-journal' -o -name '*.tmp' -o -name '*.part')"
totals
