#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail
root=$1
# shellcheck source=tests/lib/checks.sh
. "$root/tests/lib/checks.sh"
skip "window" "not written yet"
totals
