#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes the readers with libFuzzer, ASan and UBSan, one after the other: tests/fuzz/run.sh [SECONDS] [READER…]
# Readers: text html pdf docx odt project png; all of them, a minute each, when none is named.
# What is found worth keeping stays in build/fuzz/READER, from where the next run goes on; a crash in
# build/fuzz/READER-crash-*. The last line says how many readers did not crash.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
seconds=${1:-60}
readers=("${@:2}")
[ ${#readers[@]} -gt 0 ] || readers=(text html pdf docx odt project png)
packaging/install-packages.sh build fuzz

build=$root/build/fuzz
mkdir -p "$build"
log=$build/build.log
if ! { cmake --preset sanitize -B "$build" -DCMAKE_CXX_COMPILER=clang++-16 -DOUTTURN_FUZZ=ON -DOUTTURN_UNITY=ON \
    -DOUTTURN_SANITIZE=address,undefined,fuzzer-no-link &&
    cmake --build "$build" --target make_seeds "${readers[@]/#/fuzz_}"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi

# A project is written and read thousands of times: in memory, where there is a place for it.
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm

ASAN_OPTIONS=detect_leaks=0 "$build/tests/fuzz/make_seeds" "$build/seeds" resources/samples/*.txt tests/data/reports/*.txt
mkdir -p "$build/seeds/project"
cp -n tests/data/projects/*.outturn "$build/seeds/project"
mkdir -p "$build/seeds/png"
cp -n tests/data/pictures/*.png "$build/seeds/png"

failed=0
for reader in "${readers[@]}"; do
    echo "== $reader"
    mkdir -p "$build/$reader"
    words=()
    [ ! -f "tests/fuzz/$reader.dict" ] || words=("-dict=tests/fuzz/$reader.dict")
    "$build/tests/fuzz/fuzz_$reader" "$build/$reader" "$build/seeds/$reader" "${words[@]}" -max_total_time="$seconds" \
        -max_len=65536 -timeout=20 -rss_limit_mb=2048 -artifact_prefix="$build/$reader-" -print_final_stats=1 \
        >"$build/$reader.log" 2>&1 || {
        failed=$((failed + 1))
        grep -E 'ERROR|SUMMARY|runtime error|Test unit written' "$build/$reader.log" || tail -n 20 "$build/$reader.log"
    }
    grep -E 'DONE|stat::number_of_executed_units|stat::peak_rss_mb' "$build/$reader.log" || true
done
echo "$((${#readers[@]} - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
