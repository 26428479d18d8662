#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The installed program's window under Xvfb, driven with real keys: a project is opened, a cell found, edited, undone and
# made again; what the window showed as done must be in the project. Pictures stay in <build>/e2e/window.
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

work=$build/e2e/window
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1
outturn=$build/e2e/prefix/bin/outturn
project=$work/mexico.outturn
row=impact-1/1.2/refugees-and-asylum-seekers
# shellcheck disable=SC2034 # open_window writes there
window_log=$work/stderr.txt
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
export LC_ALL=C.UTF-8

is() { [ -n "$2" ] && [ "$1" = "$2" ] || { echo "'$1' instead of '$2'"; return 1; }; }
title() { xdotool getwindowname "$window"; }
actual() { "$outturn" dump "$project" | jq -r --arg row "$row" '.indicators[] | select(.id == $row).actual.written'; }
entries() { "$outturn" history "$project" --json | jq -c '[.entries[] | [.column, .after, .undone]]'; }
differ() { ! cmp -s "$1" "$2"; }
# The first time the window may still be reading: wait for the title, at most ten seconds.
titled() {
    for _ in $(seq 40); do
        title | grep -qF "$1" && return
        sleep 0.25
    done
    echo "the title is '$(title)'"
    return 1
}
colours() { [ "$(identify -format %k "$1")" -gt 100 ]; }

start_desktop
trap stop_desktop EXIT
fresh_home "$work/home" <<<$'[look]\ntheme=light'
check "import" "$outturn" import "$root/resources/samples/mexico-2023.txt" -o "$project"
before=$(actual)

open_window 1440 900 "$outturn" "$project"
check "the window opens" test -n "$window"
check "its title names the project" titled mexico
settle
shoot opened.png
check "it shows something" colours opened.png

# To the cell by finding its words; then as in a spreadsheet.
press ctrl+f
words "32.65%"
press Return
shoot found.png
check "finding leads to another page" differ opened.png found.png
press F2 ctrl+a
words "72.50%"
press Return
shoot edited.png
check "the edit is in the project" is "$(actual)" 72.50%
check "it is in the history" is "$(entries)" '[["actual","72.50%",false]]'
press ctrl+z
check "Ctrl+Z takes it back" is "$(actual)" "$before"
press ctrl+shift+z
check "Ctrl+Shift+Z makes it again" is "$(actual)" 72.50%
press Up F2 ctrl+a
words "abc"
press Return
shoot refused.png
check "words are refused where a percentage is meant" is "$(actual)" 72.50%
press Escape Escape

kill -9 "$pid"
wait "$pid" 2>/dev/null
pid=''
check "killed, it has lost nothing" is "$(actual)" 72.50%
open_window 1440 900 "$outturn" "$project"
check "the window opens again" test -n "$window"
check "its title names the project again" titled mexico
press ctrl+z
check "undo goes back past a restart" is "$(actual)" "$before"
shoot reopened.png
close_window
check "the window closes" test $? -eq 0

fresh_home "$work/dark" <<<$'[look]\ntheme=dark'
open_window 1440 900 "$outturn" "$project"
check "the window opens in dark" test -n "$window"
titled mexico >/dev/null
settle
shoot dark.png
check "dark is darker" test "$(convert dark.png -colorspace gray -format '%[fx:mean<0.35]' info:)" = 1
close_window
check "it closes" test $? -eq 0

fresh_home "$work/arabic" <<<$'[General]\nlanguage=ar\n[look]\ntheme=light'
open_window 1440 900 "$outturn" "$project"
check "the window opens in Arabic" test -n "$window"
titled mexico >/dev/null
settle
shoot arabic.png
# In Arabic the tool bar is more like its own mirror image.
strip() { convert "$1" -crop 1440x60+0+22 +repage "${@:2}" strip.png; compare -metric RMSE "$bar" strip.png null: 2>&1 | awk '{ print int($1) }'; }
bar=bar.png
convert reopened.png -crop 1440x60+0+22 +repage $bar
check "in Arabic the window is mirrored" test "$(strip arabic.png -flop)" -lt "$(strip arabic.png)"
close_window
check "it closes too" test $? -eq 0
check "nothing was complained of on stderr" test ! -s "$window_log"
totals
