#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of what stands in the checkout. Arguments: checkout, build folder.
set -uo pipefail
root=$1
# shellcheck source=tests/lib/checks.sh
. "$root/tests/lib/checks.sh"
cd "$root" || exit 1

id=io.github.outturn.Outturn
none() { local found; found=$("$@") || true; [ -z "$found" ] || { echo "$found"; return 1; }; }
sources() { find "$@" -type f \( -name '*.cpp' -o -name '*.h' \); }

check "desktop entry valid" desktop-file-validate packaging/$id.desktop
check "AppStream metainfo valid" appstreamcli validate --no-net packaging/$id.metainfo.xml
check "MIME type well-formed" xmllint --noout packaging/$id.xml
check "icons well-formed" sh -c 'xmllint --noout resources/icons/*.svg packaging/icons/*.svg'
check "manual page without warnings" sh -c 'test -z "$(man -l --warnings -E UTF-8 packaging/outturn.1 2>&1 >/dev/null)"'
check "shell scripts pass shellcheck" shellcheck -x --severity=warning packaging/*.sh packaging/lib/*.sh tests/run.sh tests/*/*.sh .ci/run

# One fact in two places each: they must agree.
application_id=$(sed -n 's/.*projectApplicationId = 0x\([0-9A-Fa-f]*\);.*/\1/p' app/project/FileState.h | tr a-f A-F)
mime_id=$(sed -n 's/.*offset="68" value="\([^"]*\)".*/\1/p' packaging/$id.xml | od -An -tx1 -N4 | tr -d ' \n' | tr a-f A-F)
check "the MIME type's magic is the project's application id" test "$application_id" = "$mime_id"
version=$(sed -n 's/^project(outturn VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
check "the metainfo's newest release is this version" sh -c "grep -m1 '<release ' packaging/$id.metainfo.xml | grep -qF 'version=\"$version\"'"
check "the manual page is of this version" grep -qF "Outturn $version" packaging/outturn.1
check "the change log's first entry is this version" sh -c "grep -m1 '^## ' CHANGELOG.md | grep -qF '$version'"

# Complete means: nothing unfinished, also after the strings of today's sources have been gathered anew.
gathered=$(mktemp -d)
cp translations/outturn_*.ts "$gathered"
check "strings are gathered" translations/update.sh "$gathered"
untranslated() {
    xmllint --xpath '//message[translation/@type="unfinished" or translation[not(node())]]/source/text()' "$gathered/outturn_$1.ts" 2>/dev/null
}
for language in es fr; do
    check "Every string has a translation ($language)" none untranslated $language
    check "translations/outturn_$language.ts is there" test -s translations/outturn_$language.ts
done
rm -rf "$gathered"
check "translations/outturn_ar.ts has been started" grep -q '<translation>[^<]' translations/outturn_ar.ts

check "every source file names its licence" none sh -c "$(declare -f sources); sources app ui tests cmake | xargs grep -L 'SPDX-License-Identifier: GPL-3.0-or-later'"
check "no file of app or ui is over 600 lines" none sh -c "$(declare -f sources); sources app ui | xargs wc -l | awk '\$1 > 600 && \$2 != \"total\"'"
check "ui/main.cpp is a door, not a room (60 lines)" sh -c '[ "$(wc -l <ui/main.cpp)" -le 60 ]'
check "pictures and scripts that the documents name exist" none sh -c '
    grep -ohE "\]\((\.\./)?[A-Za-z0-9_./-]+\)" README.md CONTRIBUTING.md docs/*.md | tr -d "()]" | sed "s|^\.\./||" | sort -u |
    while read -r path; do [ -e "$path" ] || [ -e "docs/$path" ] || echo "$path"; done
    grep -ohE "(packaging|tests)/[a-z/-]+\.sh" README.md CONTRIBUTING.md docs/*.md | sort -u | while read -r path; do [ -x "$path" ] || echo "$path"; done'
totals
