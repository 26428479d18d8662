#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cells go through the clipboard of an X server between the installed program's window, driven with real keys, and
# LibreOffice Calc itself, both ways. Skipped where Calc with its Python bridge is not installed.
# Arguments: checkout, build folder.
set -uo pipefail
root=$1 build=$2
if [ -z "${OUTTURN_OWN_DISPLAY:-}" ]; then
    OUTTURN_OWN_DISPLAY=1 exec xvfb-run -a -s "-screen 0 1440x900x24" bash "$0" "$@"
fi
# shellcheck source=tests/lib/checks.sh
. "$root/tests/lib/checks.sh"
# shellcheck source=tests/lib/window.sh
. "$root/tests/lib/window.sh"

outturn=${OUTTURN:-$build/e2e/prefix/bin/outturn}
for needed in soffice xdotool openbox jq; do
    command -v $needed >/dev/null || { skip "cells to and from Calc" "no $needed"; totals; }
done
python=''
for each in python3 /usr/bin/python3; do
    "$each" -c 'import uno' 2>/dev/null && python=$each
done
if [ -z "$python" ] || ! find /usr/lib/libreoffice /opt -name 'libsclo.so' 2>/dev/null | grep -q .; then
    skip "cells to and from Calc" "no libreoffice-calc or python3-uno"
    totals
fi

work=$build/e2e/calc
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1
project=$work/small.outturn
# shellcheck disable=SC2034 # open_window writes there
window_log=$work/stderr.txt
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
export LC_ALL=C.UTF-8
port=$((20000 + $$ % 20000))

is() { [ "$1" = "$2" ] || { echo "'$1' instead of '$2'"; return 1; }; }
calc() { timeout 120 "$python" "$root/tests/e2e/calc.py" "$port" "$@"; }
row() { "$outturn" dump "$project" | jq -c --arg row "$1" ".indicators[] | select(.id == \$row) | $2"; }
money() { "$outturn" dump "$project" | jq -c --arg row "$1" ".finances[] | select(.id == \$row) | $2"; }
# Calc's windows lie over it otherwise, and what is covered has no picture.
focus() {
    xdotool windowactivate --sync "$window" 2>/dev/null
    settle
}
# The first time the window may still be reading: wait for the title, at most ten seconds.
titled() {
    for _ in $(seq 40); do
        xdotool getwindowname "$window" | grep -qF "$1" && return
        sleep 0.25
    done
    return 1
}

start_desktop
soffice_pid=''
stop_all() {
    calc quit >/dev/null 2>&1
    [ -z "$soffice_pid" ] || kill "$soffice_pid" 2>/dev/null
    stop_desktop
}
trap stop_all EXIT
fresh_home "$work/home" <<<$'[look]\ntheme=light'
check "import" "$outturn" import "$root/tests/data/reports/small.txt" -o "$project"
soffice --calc --norestore --nologo --nodefault --nofirststartwizard "-env:UserInstallation=file://$work/profile" \
    "--accept=socket,host=127.0.0.1,port=$port;urp" >/dev/null 2>&1 &
soffice_pid=$!

# From Calc: a row of an indicator, with a line break, quotes and percentages.
copy_row() {
    calc copy <<'JSON'
[[{"text": "1.2"}, {"text": "People who say \"yes\"\nand move"}, {"text": "Returnees"},
  {"number": 0.3265, "format": "0.00%"}, {"number": 1.125, "format": "0.00%"}],
 [{"text": "4.3b"}, {"text": "Number of refugees counted"}, {"text": "Refugees and Asylum-seekers"},
  {"number": 0, "format": "#,##0"}, {"number": 21296, "format": "#,##0"}]]
JSON
}
check "Calc copies" copy_row
open_window 1440 900 "$outturn" "$project"
check "the window opens" test -n "$window"
check "its title names the project" titled small
focus
press ctrl+f
words "112.50%"
press Return Escape
press ctrl+plus ctrl+plus Up
shoot before.png
press ctrl+v
shoot pasted.png
check "code" is "$(row impact-1/row .code)" '"1.2"'
check "line break and quotes" is "$(row impact-1/row .title)" '"People who say \"yes\" and move"'
check "percentages" is "$(row impact-1/row '[.baseline.written, .actual.written]')" '["32.65%","112.50%"]'
check "thousands" is "$(row impact-1/row~2 .actual.written)" '"21,296"'
check "one step" is "$("$outturn" history "$project" --json | jq '[.entries[].step] | unique | length')" 3

copy_amounts() {
    calc copy <<<'[[{"number": 1234567, "format": "#,##0"}, {"number": 900000.5, "format": "#,##0.00"}]]'
}
check "Calc copies amounts" copy_amounts
focus
press ctrl+f
words "IA1: Protect"
press Return Escape
press Right ctrl+v
import -window root asked.png
check "nothing is overwritten unasked" is "$(money finance-impact/ia1 .budget.written)" '"1,000"'
dialog=$(xdotool search --onlyvisible --name '^Paste' | tail -n 1)
check "a dialog asks" test -n "$dialog"
xdotool windowfocus --sync "$dialog" key --clearmodifiers Return
settle
check "amounts" is "$(money finance-impact/ia1 '[.budget.written, .available.written]')" '["1,234,567","900,000.50"]'

# To Calc: the same rows, and what Calc makes of them.
focus
press ctrl+f
words "21,296"
press Return Escape
press Home Up shift+End shift+Down ctrl+c
# Calc asks which language the numbers are in; its own suggestion is taken.
calc paste >pasted.json &
paste_pid=$!
for _ in $(seq 60); do
    asked=$(xdotool search --onlyvisible --name '^Import Options$' | tail -n 1)
    [ -z "$asked" ] || break
    sleep 0.5
done
[ -z "$asked" ] || xdotool windowactivate --sync "$asked" key --clearmodifiers Return
wait "$paste_pid"
check "code stays words" is "$(jq -c '.[0][0] | [.shown, .isText]' pasted.json)" '["1.2",true]'
check "quotes" is "$(jq -r '.[0][1].shown' pasted.json)" 'People who say "yes" and move'
check "percentages are numbers" is "$(jq -c '[.[0][3, 4] | [.shown, .number]]' pasted.json)" '[["32.65%",0.3265],["112.50%",1.125]]'
check "thousands are a number" is "$(jq -c '.[1][4] | [.shown, .number]' pasted.json)" '["21,296",21296]'
check "a rectangle" is "$(jq -c '[length, (.[0] | length)]' pasted.json)" '[2,5]'
close_window
check "the window closes" test $? -eq 0
check "nothing was complained of on stderr" test ! -s "$window_log"
totals
