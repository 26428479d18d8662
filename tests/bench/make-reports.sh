#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes N variants of a text report, of another operation and with other decimals each: make-reports.sh N REPORT.txt DIR
set -euo pipefail
operation=$(awk 'NF && $0 !~ /[0-9:]/ && length($0) < 40 && !/Report/ { print; exit }' "$2")
mkdir -p "$3"
for ((n = 1; n <= $1; n++)); do
    awk -v n="$n" -v operation="$operation" '{
        gsub(operation, sprintf("Benchland %03d", n))
        out = ""
        while (match($0, /[0-9]\.[0-9][0-9]%/)) {
            digit = substr($0, RSTART + 3, 1)
            out = out substr($0, 1, RSTART + 2) ((digit + n) % 10) "%"
            $0 = substr($0, RSTART + RLENGTH)
        }
        print out $0
    }' "$2" >"$3/$(printf '%03d' "$n").txt"
done
