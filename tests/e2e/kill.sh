#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the program at random moments, many times: during `outturn set --from`, and during typing in the window. Not part
# of the tests, which do the same a few times; it takes some minutes.
# Usage: tests/e2e/kill.sh [BUILD] [TIMES]   build/dev, 200
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/dev}
export OUTTURN_KILLS=${2:-200} QTEST_FUNCTION_TIMEOUT=3600000 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home
"$build/tests/KillTest"
"$build/tests/TypingKillTest"
