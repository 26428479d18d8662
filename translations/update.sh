#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers the strings of today's sources into the .ts files; what no source says any more goes.
# Usage: translations/update.sh [FOLDER]   (another folder's outturn_*.ts instead of the project's)
# A new language: touch translations/outturn_XX.ts, then run this.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(cd "${1:-$root/translations}" && pwd)
lupdate=$(command -v lupdate6 /usr/lib/qt6/bin/lupdate | head -n 1)
[ -n "$lupdate" ] || { echo "update.sh: no lupdate; it is in qt6-l10n-tools" >&2; exit 2; }

cd "$root"
# Without the include path lupdate does not know that a class is in a namespace, and its strings are never found.
# No places of strings in the files: every edit of a source would change them.
for file in "$folder"/outturn_*.ts; do
    only=()
    # English is what the sources say; only its plurals have to be told.
    [ "${file##*/}" != outturn_en.ts ] || only=(-pluralonly)
    "$lupdate" -silent -I . -locations none -no-obsolete "${only[@]}" app ui -ts "$file"
done
