#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures in packaging/screenshots anew: builds the release, opens its window on a display of its own, and drives
# it with keys. Usage: packaging/screenshots.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
packaging/install-packages.sh build test
out=$(realpath -m "${1:-packaging/screenshots}")
mkdir -p "$out" build

log=build/screenshots.log
if ! { cmake --preset release && cmake --build --preset release --target outturn; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi
exec xvfb-run -a -s "-screen 0 1600x1000x24" bash "$root/packaging/lib/shoot.sh" "$root/build/release/outturn" "$out"
