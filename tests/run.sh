#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test. The last line counts test functions and named checks:
# "N passed, N failed", with ", N skipped" where there were some. Status 0 only when everything was built and none failed.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

passed=0 failed=0 skipped=0

finish() {
    local line="$passed passed, $failed failed"
    [ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
    echo "$line"
    [ "$failed" -eq 0 ]
    exit
}

# A step that must work; where it does not, that is one failure and the end.
step() {
    local what=$1 log=$2
    shift 2
    echo "== $what"
    local began=$SECONDS
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "FAILED: $what (all of it is in $log)"
        failed=$((failed + 1))
        finish
    fi
    echo "   $((SECONDS - began)) s"
}

# Adds up the totals that each test printed in ctest's verbose log. One that ended without them (a crash, a time-out,
# one that is no Qt Test) counts as one, and so does a failure that its own totals do not show. Then prints what failed.
count() {
    local p f s names
    read -r p f s names < <(awk '
        match($0, /^[0-9]+: Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/) {
            split(substr($0, RSTART, RLENGTH), word, /[ :,]+/)
            n = word[1]; p[n] += word[3]; f[n] += word[5]; s[n] += word[7]
        }
        match($0, /^ *[0-9]+\/[0-9]+ +Test +#[0-9]+: /) {
            n = substr($0, RSTART, RLENGTH); sub(/.*#/, "", n); n += 0
            if (/\*\*\*Skipped/) { if (s[n] == 0) s[n] = 1 }
            else if (/ Passed /) { if (p[n] + f[n] + s[n] == 0) p[n] = 1 }
            else { if (f[n] == 0) f[n] = 1; names = names " " n }
            passed += p[n]; failed += f[n]; skipped += s[n]
        }
        END { print passed + 0, failed + 0, skipped + 0, names }' "$1")
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    local n
    for n in $names; do
        grep -E "^$n: (FAIL!|XPASS|QFATAL|ASSERT|.*ERROR: |.*runtime error)" -A 8 "$1" | grep "^$n: " | head -n 60
        grep "^$n: " "$1" | tail -n 15
    done
}

run_tests() {
    local preset=$1 log=build/$1/tests.log before=$failed status=0 began=$SECONDS
    shift
    echo "== Tests ($preset)"
    ctest --preset "$preset" -j "$(nproc)" -V "$@" >"$log" 2>&1 || status=$?
    grep -E '^ *[0-9]+/[0-9]+ +Test +#' "$log"
    echo "   $((SECONDS - began)) s"
    count "$log"
    if [ "$status" -ne 0 ] && [ "$failed" -eq "$before" ]; then
        tail -n 5 "$log"
        failed=$((failed + 1))
    fi
}

mkdir -p build
step "Packages" build/packages.log packaging/install-packages.sh build test
step "Configure (dev)" build/configure-dev.log cmake --preset dev -DOUTTURN_UNITY=ON -DCMAKE_CXX_FLAGS_DEBUG=-O0
step "Build (dev)" build/build-dev.log cmake --build --preset dev --target other_tests
run_tests dev -LE '^hostile$'

# Whatever reads files is tested with hostile ones, so its tests run under the sanitizers; once is enough.
step "Configure (sanitize)" build/configure-sanitize.log cmake --preset sanitize -DOUTTURN_UNITY=ON -DCMAKE_CXX_FLAGS_DEBUG=-O1
step "Build (sanitize)" build/build-sanitize.log cmake --build --preset sanitize --target hostile_tests
run_tests sanitize -L '^hostile$'

finish
