#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Outturn beside other programs in one run, in turn, and prints a table: medians and their ratio, and the ratio
# of the least times, which a busy machine disturbs less.
# Usage: tests/bench/run.sh [REPORT]   the report: by default ../shared/reports/mexico-2023.txt, else the sample. Its other
# forms stand beside it by the same name (.pdf .docx .odt); one that is not there is made.
# It wants a machine that does nothing else meanwhile. Not part of the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
packaging/install-packages.sh build bench

report=${1:-../shared/reports/mexico-2023.txt}
[ -e "$report" ] || report=resources/samples/mexico-2023.txt
report=$(realpath "$report")

build=$root/build/release
work=$root/build/bench
mkdir -p "$work"
log=$work/build.log
if ! { cmake --preset release -DOUTTURN_BENCH=ON -DOUTTURN_BUILD_TESTS=ON -DOUTTURN_UNITY=ON &&
    cmake --build --preset release --target outturn alternate window_watch empty_widgets read_report edit_bench durable_bench make_pdfs first_page grid_bench chart_bench check_bench; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi

helpers=$build/tests/bench
outturn=$build/outturn
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data XDG_RUNTIME_DIR=$work/home/runtime LC_ALL=C.UTF-8
rm -rf "$HOME"
mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
chmod 700 "$XDG_RUNTIME_DIR"

line() { # what, ours, the other, unit, at most, least of ours, least of the other
    awk -v what="$1" -v a="$2" -v b="$3" -v unit="$4" -v most="$5" -v leastA="${6:-}" -v leastB="${7:-}" 'BEGIN {
        ratio = a / b
        least = leastB > 0 ? sprintf("%.2f", leastA / leastB) : ""
        printf "| %-58s | %10.3f | %10.3f | %-6s | %5.2f | %5s | %4.2f | %s |\n", what, a, b, unit, ratio, least, most, ratio <= most ? "yes" : "NO"
    }'
}
# Two commands as whole processes: what, at most, rounds, of how many parts each is, -- ours… -- the other…
compare() {
    local what=$1 most=$2 rounds=$3 parts=$4 a b leastA leastB
    shift 4
    read -r a b leastA leastB < <("$helpers/alternate" "$rounds" "$@" |
        awk -v n="$parts" '{ print $1 / n, $2 / n, $3 / n, $4 / n }')
    line "$what" "$a" "$b" ms "$most" "$leastA" "$leastB"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

echo "Report: $(basename "$report"); $(nproc) cores; $(. /etc/os-release && echo "$PRETTY_NAME")"
printf '| %-58s | %10s | %10s | %-6s | %5s | %5s | %4s | %s |\n' measure outturn other unit ratio least most kept
echo "|---|---|---|---|---|---|---|---|"

compare "dump, whole process / a Qt Widgets program that does nothing" 2.0 41 1 -- "$outturn" dump "$report" -- "$helpers/empty_widgets"

compare "check of the report / dump of it, whole processes" 1.5 41 1 -- sh -c "'$outturn' check '$report' >/dev/null || true" -- sh -c "'$outturn' dump '$report' >/dev/null"

# The forms that people have. What is made at random is the same in each run, and takes a while: it is kept.
pages=$work/pages
if [ ! -e "$pages/one.pdf" ]; then
    "$helpers/make_pdfs" "$pages" >/dev/null 2>&1
    pdfseparate -f 1 -l 1 "$pages/long.pdf" "$pages/one.pdf"
fi
form() { # ending: the report's own file of that form, or one that is made
    local own=${report%.txt}.$1
    if [ ! -e "$own" ]; then
        own=$work/made.$1
        if [ "$1" = pdf ]; then
            cp "$pages/many/001.pdf" "$own"
        elif [ ! -e "$own" ]; then
            tests/bench/text-to-html.sh "$report" | pandoc -f html -o "$own"
        fi
    fi
    echo "$own"
}
pdf=$(form pdf)
compare "dump of a PDF / pdftotext -bbox-layout" 1.5 21 1 -- "$outturn" dump "$pdf" -- pdftotext -bbox-layout "$pdf" -
for ending in docx odt; do
    document=$(form $ending)
    compare "dump of ${ending^^} / pandoc to plain text" 0.25 11 1 -- "$outturn" dump "$document" -- pandoc -t plain "$document"
done

many=("$pages"/many/*.pdf)
compare "a PDF of ${#many[@]} imported into one project / one dump" 0.7 3 ${#many[@]} \
    -- sh -c "rm -f '$work/many.outturn'; '$outturn' import '$pages'/many/*.pdf -o '$work/many.outturn'" \
    -- sh -c "for pdf in '$pages'/many/*.pdf; do '$outturn' dump \"\$pdf\" >/dev/null; done"

# The dump is a whole process; the page counts from the moment that its file is opened in a window that stands there.
cat >"$work/first-page.sh" <<'END'
openbox >/dev/null 2>&1 &
manager=$!
sleep 1
for round in 0 1 2 3 4 5 6 7; do
    rm -rf "$XDG_DATA_HOME"/outturn
    page=$("$1/first_page" "$3" 2>/dev/null)
    dump=$("$1/alternate" 1 -- "$2" dump "$4" -- true)
    [ "$round" -eq 0 ] || echo "$page $dump" >>"$5"
done
kill "$manager"
END
rm -f "$work/first-page"
xvfb-run -a -s "-screen 0 1440x900x24" bash "$work/first-page.sh" "$helpers" "$outturn" "$pages/long.pdf" "$pages/one.pdf" "$work/first-page"
page() { cut -d ' ' -f "$1" "$work/first-page"; }
line "first page of a long PDF shown / dump of the page alone" "$(page 1 | median)" "$(page 4 | median)" ms 2.0 \
    "$(page 1 | sort -n | head -n 1)" "$(page 4 | sort -n | head -n 1)"
line "  longest that the window did not answer meanwhile / 50 ms" "$(page 2 | median)" 50 ms 1.0 \
    "$(page 2 | sort -n | head -n 1)" 50

# Window and memory: what a person waits for is the last change of the picture, so that is compared.
database=$work/rows.db
if [ ! -e "$database" ]; then
    sqlite3 "$database" "CREATE TABLE indicators(id INTEGER PRIMARY KEY, code TEXT, title TEXT, population TEXT, actual TEXT);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        INSERT INTO indicators SELECT i, (i % 16) || '.1', 'Proportion of people of group ' || i, 'IDPs', (i % 100) || '.00%' FROM n;"
fi
windows=$work/windows
rm -f "$windows".*
cat >"$work/windows.sh" <<'END'
openbox >/dev/null 2>&1 &
manager=$!
sleep 1
for round in 0 1 2 3 4 5 6 7; do
    ours=$("$1/window_watch" "$2" "$3" 2>/dev/null)
    theirs=$("$1/window_watch" sqlitebrowser "$4" 2>/dev/null)
    # the first round only fills the disk cache and the settings
    if [ "$round" -gt 0 ]; then
        echo "$ours" >>"$5.ours"
        echo "$theirs" >>"$5.theirs"
    fi
done
kill "$manager"
END
xvfb-run -a -s "-screen 0 1440x900x24" bash "$work/windows.sh" "$helpers" "$outturn" "$report" "$database" "$windows"
column() { cut -d ' ' -f "$2" "$windows.$1" | median; }
line "window finished / sqlitebrowser with 100,000 rows" "$(column ours 3)" "$(column theirs 3)" ms 1.0
line "  of that: window first painted" "$(column ours 2)" "$(column theirs 2)" ms 1.0
line "memory of that window, proportional (PSS)" "$(column ours 4)" "$(column theirs 4)" kB 1.0
line "memory of that window, resident (RSS)" "$(column ours 5)" "$(column theirs 5)" kB 1.0

rm -rf "$work/charts" "$work/gnuplot"
mkdir -p "$work/gnuplot"
"$outturn" charts "$report" -o "$work/charts" --size 1600x900 >/dev/null
tests/bench/gnuplot-bars.sh "$work/charts/charts.json" "$work/gnuplot" >"$work/bars.gnuplot"
# Charts without a number are not compared: gnuplot does not draw them.
mapfile -t names < <(jq -r '.charts[] | select(any(.series[].points[]; .value != null)).name' "$work/charts/charts.json")
count=${#names[@]}
chosen=()
for name in "${names[@]}"; do chosen+=(--chart "$name"); done
compare "all figures as PNG 1600x900, per figure / gnuplot, same bars" 0.7 9 "$count" \
    -- "$outturn" charts "$report" -o "$work/charts" --size 1600x900 "${chosen[@]}" -- gnuplot "$work/bars.gnuplot" 2>"$work/gnuplot.log"
mkdir -p "$work/matplotlib"
compare "  the same / matplotlib" 0.1 3 "$count" \
    -- "$outturn" charts "$report" -o "$work/charts" --size 1600x900 "${chosen[@]}" \
    -- /usr/bin/python3 tests/bench/matplotlib-bars.py "$work/charts/charts.json" "$work/matplotlib"

# A hundred reports in one project, ten figures of each, beside ten figures of one report.
hundred=$work/hundred
if [ ! -e "$hundred/100.txt" ]; then
    tests/bench/make-reports.sh 100 resources/samples/mexico-2023.txt "$hundred"
fi
rm -f "$work/hundred.outturn"
"$outturn" import "$hundred"/*.txt -o "$work/hundred.outturn" >/dev/null
"$outturn" charts "$hundred/001.txt" -o "$work/charts" --size 1600x900 >/dev/null
mapfile -t names < <(jq -r '[.charts[] | select(any(.series[].points[]; .value != null)).name][:10][]' "$work/charts/charts.json")
ten=()
for name in "${names[@]}"; do ten+=(--chart "$name"); done
read -r a b leastA leastB < <("$helpers/alternate" 3 \
    -- "$outturn" charts "$work/hundred.outturn" -o "$work/charts" --size 1600x900 "${ten[@]}" \
    -- "$outturn" charts "$hundred/001.txt" -o "$work/charts" --size 1600x900 "${ten[@]}")
pictures=$(jq '.charts | length' "$work/charts/charts.json")
each() { awk "BEGIN { print $1 / $2 }"; }
line "1,000 pictures of 100 reports, per picture / one of a run of ten" "$(each "$a" 1000)" "$(each "$b" "$pictures")" ms 0.6 \
    "$(each "$leastA" 1000)" "$(each "$leastB" "$pictures")"

# A thousand reports in one project, beside a project with one of them.
thousand=$work/thousand
if [ ! -e "$thousand/1000.txt" ]; then
    tests/bench/make-reports.sh 1000 resources/samples/mexico-2023.txt "$thousand"
fi
if [ ! -e "$work/thousand.outturn" ]; then
    find "$thousand" -name '*.txt' -print0 | sort -z | xargs -0 "$outturn" import -o "$work/thousand.outturn" >/dev/null
fi
rm -f "$work/single.outturn"
"$outturn" import "$thousand/001.txt" -o "$work/single.outturn" >/dev/null
read -r a b leastA leastB < <("$helpers/alternate" 3 \
    -- sh -c "'$outturn' check '$work/thousand.outturn' >/dev/null || true" -- "$outturn" dump "$work/single.outturn")
line "check of 1,000 reports, per report / dump of one from its project" "$(each "$a" 1000)" "$b" ms 2.0 \
    "$(each "$leastA" 1000)" "$leastB"

tests/bench/make-rows.sh 10000 "$work/checked.txt" "$work/checked.csv"
read -r a b leastA leastB < <("$helpers/check_bench" "$work/checked.txt")
line "checks after one edit, report of 10,000 rows / all of them" "$a" "$b" ms 0.01 "$leastA" "$leastB"

read -r redraw redrawWorst < <(xvfb-run -a -s "-screen 0 1440x900x24" "$helpers/chart_bench" "$report" 2>/dev/null)
line "a chart in the window anew after an edit / 16 ms" "$redraw" 16 ms 1.0
line "  the slowest of them" "$redrawWorst" 16 ms 1.0

read -r a b < <("$helpers/edit_bench" "$report" "$work")
line "one durable edit / the same rows in bare SQLite" "$a" "$b" ms 1.5

"$helpers/durable_bench" "$work" >"$work/durable"
durable() { # measure, words, at most
    read -r a b leastA leastB < <(awk -v name="$1" '$1 == name { print $2, $3, $4, $5 }' "$work/durable")
    line "$2" "$a" "$b" ms "$3" "$leastA" "$leastB"
}
durable paste "paste of 10,000 cells, durable / the same rows in bare SQLite" 3.0
durable undo "undo of that paste / the paste" 1.0
durable open "open a project with 100,000 changes in its history / with none" 1.2
durable edit "  one durable edit of it" 1.2

rows=100000
tests/bench/make-rows.sh $rows "$work/rows.txt" "$work/rows.csv"
found=$("$helpers/read_report" "$work/rows.txt")
[ "$found" -eq $rows ] || echo "read_report found $found rows of $rows" >&2
printf '.import --csv %s rows\n' "$work/rows.csv" >"$work/import.sql"
read -r a b leastA leastB < <("$helpers/alternate" 7 -- "$helpers/read_report" "$work/rows.txt" -- \
    sh -c "rm -f '$work/csv.db' && sqlite3 '$work/csv.db' <'$work/import.sql'")
row() { awk "BEGIN { print $1 * 1000 / $rows }"; }
line "reading a row, of $rows / sqlite3 .import of CSV, per row" "$(row "$a")" "$(row "$b")" us 4.0 "$leastA" "$leastB"

# A project of that many rows from the start of the program to its first page, beside the same file in sqlitebrowser.
rm -f "$work/rows.outturn" "$windows".ours "$windows".theirs
"$outturn" import "$work/rows.txt" -o "$work/rows.outturn" >/dev/null
xvfb-run -a -s "-screen 0 1440x900x24" bash "$work/windows.sh" "$helpers" "$outturn" "$work/rows.outturn" "$work/rows.outturn" "$windows"
line "a project of $rows rows, to its first page / sqlitebrowser" "$(column ours 3)" "$(column theirs 3)" ms 1.0

# A person's hands in a grid of that many rows in one table.
tests/bench/make-rows.sh $rows "$work/grid.txt" "$work/grid.csv" 1
cat >"$work/grid.sh" <<'END'
openbox >/dev/null 2>&1 &
manager=$!
sleep 1
"$1/grid_bench" "$2/grid.txt" "$2" 2>/dev/null
kill "$manager"
END
read -r editMedian editWorst filterMedian filterWorst scrollMedian scrollWorst stall < <(
    xvfb-run -a -s "-screen 0 1440x900x24" bash "$work/grid.sh" "$helpers" "$work")
line "a grid of $rows rows: an edit, key to painted / 16 ms" "$editMedian" 16 ms 1.0
line "  the slowest of them" "$editWorst" 16 ms 1.0
line "  longest that the window did not answer after one / 50 ms" "$stall" 50 ms 1.0
line "  a key of the filter, to painted / 16 ms" "$filterMedian" 16 ms 1.0
line "  the slowest of them" "$filterWorst" 16 ms 1.0
line "  a frame of scrolling / 16 ms" "$scrollMedian" 16 ms 1.0
line "  the slowest of them" "$scrollWorst" 16 ms 1.0
