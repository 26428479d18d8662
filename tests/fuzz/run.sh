#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes the reader of reports with libFuzzer, ASan and UBSan: tests/fuzz/run.sh [SECONDS]
# What it finds is kept in build/fuzz/corpus, from where the next run goes on; a crash in build/fuzz/crash-*.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
packaging/install-packages.sh build fuzz

build=$root/build/fuzz
mkdir -p "$build/corpus"
log=$build/build.log
if ! { cmake --preset sanitize -B "$build" -DCMAKE_CXX_COMPILER=clang++-16 -DOUTTURN_FUZZ=ON \
    -DOUTTURN_SANITIZE=address,undefined,fuzzer-no-link &&
    cmake --build "$build" --target read_report_fuzzer; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi

seeds=$build/seeds
mkdir -p "$seeds"
cp -n resources/samples/*.txt "$seeds"
cd "$build"
tests/fuzz/read_report_fuzzer corpus seeds -max_total_time="${1:-60}" -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
