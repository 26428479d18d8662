#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The pictures themselves; packaging/screenshots.sh runs it on a display of its own: shoot.sh PROGRAM FOLDER
set -euo pipefail
program=$1 out=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=tests/lib/window.sh
. "$root/tests/lib/window.sh"

unset WAYLAND_DISPLAY QT_QPA_PLATFORM
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'stop_desktop; rm -rf "$work"' EXIT
start_desktop

project=$work/mexico-2023.outturn
"$program" import "$root/resources/samples/mexico-2023.txt" -o "$project"
"$program" set "$project" outcome-8/8.2/refugees-and-asylum-seekers actual 91.20%
"$program" set "$project" outcome-8/8.1/idps target 20.50%

# picture NAME WIDTH HEIGHT SETTINGS WORDS-TO-FIND: the page that finding leads to
picture() {
    fresh_home "$work/home" <<<"$4"
    open_window "$2" "$3" "$program" ${5:+"$project"}
    sleep 1
    settle
    if [ -n "${5:-}" ]; then
        press ctrl+f
        words "$5"
        press Return Escape
    fi
    shoot "$out/$1.png"
    close_window || { kill "$pid"; pid=''; }
    echo "$out/$1.png"
}

place=8.2
picture window-light 1440 900 $'[look]\ntheme=light' "$place"
picture window-dark 1440 900 $'[look]\ntheme=dark' "$place"
picture window-small 900 600 $'[look]\ntheme=light' "$place"
picture window-arabic 1440 900 $'[General]\nlanguage=ar\n[look]\ntheme=light' "$place"
picture window-finances 1440 900 $'[look]\ntheme=light' "OA8"
picture start 1000 700 $'[look]\ntheme=light' ""
