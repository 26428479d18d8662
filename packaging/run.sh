#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Outturn and runs its main job on the sample report: with a display in a window,
# without one by commands, leaving a project and pictures in build/demo (or the folder that OUTTURN_DEMO names).
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-packages.sh build

log=build/run.log
mkdir -p build
if ! { cmake --preset release -DOUTTURN_BUILD_TESTS=OFF -DOUTTURN_UNITY=ON && cmake --build --preset release --target outturn; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "run.sh: the build failed; all of it is in $log" >&2
    exit 1
fi

outturn=build/release/outturn
sample=resources/samples/mexico-2023.txt

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening $sample"
    exec "$outturn" "$sample"
fi

demo=${OUTTURN_DEMO:-build/demo}
project=$demo/mexico-2023.outturn
row=impact-1/1.2/stateless-persons
rm -rf "$demo/charts" "$project"
mkdir -p "$demo"

"$outturn" import "$sample" -o "$project"
echo "Imported  $sample into $project"
"$outturn" set "$project" "$row" actual 72.50%
echo "Edited    $row, actual: now 72.50%"
"$outturn" history "$project"
"$outturn" charts "$project" -o "$demo/charts" >/dev/null
echo "Charts    $(find "$demo/charts" -name '*.png' | wc -l) pictures in $demo/charts:"
for picture in "$demo"/charts/*.png; do
    echo "          $picture"
done
echo "Look on   $outturn dump $project; $outturn undo $project; on a desktop: $outturn $project"
