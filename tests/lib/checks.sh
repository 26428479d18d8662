# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Named checks for test scripts, counted and printed as Qt Test does, so that tests/run.sh adds them up alike.
# check NAME COMMAND…   passes when the command ends with 0
# refuses STATUS NAME COMMAND…   passes when it ends with that status and one line on stderr
# skip NAME WHY

passed=0 failed=0 skipped=0

check() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then
        echo "PASS   : $name"
        passed=$((passed + 1))
    else
        echo "FAIL!  : $name (status $?: $*)"
        [ -z "$output" ] || head -n 20 <<<"$output" | sed 's/^/         /'
        failed=$((failed + 1))
    fi
}

refuses() {
    local wanted=$1 name=$2 status=0 lines
    shift 2
    local errors
    errors=$("$@" 2>&1 >/dev/null) || status=$?
    lines=$(grep -c . <<<"$errors")
    if [ "$status" -eq "$wanted" ] && [ "$lines" -eq 1 ]; then
        echo "PASS   : $name"
        passed=$((passed + 1))
    else
        echo "FAIL!  : $name (status $status instead of $wanted, $lines lines on stderr: $*)"
        head -n 20 <<<"$errors" | sed 's/^/         /'
        failed=$((failed + 1))
    fi
}

skip() {
    echo "SKIP   : $1 ($2)"
    skipped=$((skipped + 1))
}

# Prints the sums and ends the script: 77 where everything was skipped (ctest is told so), 1 where anything failed.
totals() {
    echo "Totals: $passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ] || exit 1
    [ "$passed" -gt 0 ] || exit 77
    exit 0
}
