# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Drives a real window with keys and mouse; needs a display of its own (xvfb-run). The window in use is $window.

pid='' window='' manager=''

start_desktop() {
    openbox --config-file /dev/null >/dev/null 2>&1 &
    manager=$!
    for _ in $(seq 50); do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '#' && return
        sleep 0.1
    done
}

stop_desktop() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null
    [ -z "$manager" ] || kill "$manager" 2>/dev/null
}

# fresh_home FOLDER: settings of a person who starts the program for the first time. Lines on stdin are settings.
fresh_home() {
    rm -rf "$1"
    mkdir -p "$1/config/outturn" "$1/data" "$1/runtime"
    chmod 700 "$1/runtime"
    cat >"$1/config/outturn/outturn.conf"
    export HOME=$1 XDG_CONFIG_HOME=$1/config XDG_DATA_HOME=$1/data XDG_CACHE_HOME=$1/cache XDG_RUNTIME_DIR=$1/runtime
}

# open_window WIDTH HEIGHT PROGRAM ARGUMENTS…
open_window() {
    local width=$1 height=$2
    shift 2
    "$@" >/dev/null 2>>"${window_log:-/dev/null}" &
    pid=$!
    window=''
    for _ in $(seq 100); do
        window=$(xdotool search --all --onlyvisible --pid "$pid" --name . 2>/dev/null | tail -n 1) || true
        [ -z "$window" ] || break
        kill -0 "$pid" 2>/dev/null || return 1
        sleep 0.1
    done
    [ -n "$window" ] || return 1
    xdotool windowmove "$window" 0 0 windowsize --sync "$window" "$width" "$height" 2>/dev/null || true
    xdotool windowfocus --sync "$window" 2>/dev/null || true
    settle
}

# Waits until the picture of the window has stopped changing, at most ten seconds.
settle() {
    local before='' now
    for _ in $(seq 40); do
        now=$(import -window "$window" rgb:- 2>/dev/null | cksum) || true
        [ "$now" != "$before" ] || return 0
        before=$now
        sleep 0.25
    done
}

press() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.05
    done
    settle
}

words() {
    xdotool type --clearmodifiers --delay 15 -- "$1"
    settle
}

click() { # x y, in the window
    xdotool mousemove --window "$window" "$1" "$2" click "${3:-1}"
    settle
}

shoot() { import -window "$window" "$1"; }

# Asks the window to close and waits for the program to end; status 1 when it does not within five seconds.
close_window() {
    wmctrl -i -c "$window" 2>/dev/null || true
    for _ in $(seq 50); do
        kill -0 "$pid" 2>/dev/null || { pid=''; return 0; }
        sleep 0.1
    done
    return 1
}
