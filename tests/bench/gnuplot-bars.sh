#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Turns charts.json into a gnuplot script that draws the same bars (of charts that have numbers), a PNG of 1600x900 each: gnuplot-bars.sh charts.json DIR
set -euo pipefail
jq -r --arg dir "$2" '
    def quoted: gsub("[\"\\\\]"; "") | "\"" + . + "\"";
    "set terminal pngcairo size 1600,900 font \"Noto Sans,14\"",
    "set style data histograms", "set style histogram clustered", "set style fill solid", "set xtics rotate by -35",
    (.charts[] | select(any(.series[].points[]; .value != null)) | . as $chart
        | "$data << EOD",
          (range(0; [.series[].points | length] | max // 0) as $i
              | [($chart.series[0].points[$i].label | quoted)] + [$chart.series[] | .points[$i].value // "NaN"] | join(" ")),
          "EOD",
          "set output \"\($dir)/\($chart.name).png\"",
          "set title \($chart.title | quoted)", "set ylabel \($chart.unit | quoted)",
          "plot " + ([range(0; .series | length) as $s | select(any($chart.series[$s].points[]; .value != null)) | "$data using \($s + 2):xtic(1) title \($chart.series[$s].name | quoted)"] | join(", ")))
' "$1"
