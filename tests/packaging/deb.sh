#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package and looks inside. Installs and removes it where CI says that the machine is for that
# (CI=true, as root); elsewhere it is unpacked beside the build. Arguments: checkout, build folder.
set -uo pipefail
root=$1 build=$2
# shellcheck source=tests/lib/checks.sh
. "$root/tests/lib/checks.sh"

work=$build/e2e/deb
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1
sample=$root/resources/samples/mexico-2023.txt

check "cpack makes a package" cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work"
package=$(echo "$work"/outturn_*.deb)
field() { dpkg-deb -f "$package" "$1"; }
depends() { field Depends | grep -qF "$1"; }
check "it is named outturn" test "$(field Package)" = outturn
check "it depends on Qt Charts" depends libqt6charts6
check "it depends on the SQLite driver, which no linker sees" depends libqt6sql6-sqlite
check "it depends on SVG icons" depends libqt6svg6
check "it depends on the libraries that read documents" sh -c "dpkg-deb -f '$package' Depends | grep libpoppler-qt6 | grep libquazip | grep -q libxml2"
check "it suggests Tesseract" sh -c "dpkg-deb -f '$package' Suggests | grep -qF tesseract-ocr"
check "its description has a short and a long part" sh -c "[ $(field Description | wc -l) -gt 3 ]"
check "it holds nothing outside of /usr" sh -c "! dpkg-deb -c '$package' | awk '{ print \$6 }' | grep -vE '^\./(usr(/.*)?)?$'"
check "its files belong to root" sh -c "! dpkg-deb -c '$package' | awk '{ print \$2 }' | grep -vx root/root"
for program in bin/outturn libexec/outturn/outturn-window; do
    check "$program is stripped" sh -c "dpkg-deb --fsys-tarfile '$package' | tar -xO ./usr/$program >program && ! readelf -S program | grep -q debug_info"
done
if command -v lintian >/dev/null; then
    check "lintian finds no error" lintian --fail-on error --suppress-tags bad-distribution-in-changes-file "$package"
fi

dpkg-deb -x "$package" unpacked
check "the unpacked program reads the sample" unpacked/usr/bin/outturn dump "$sample"

if [ "${CI:-}" != true ] || [ "$(id -u)" -ne 0 ]; then
    skip "the package installs and runs" "only in CI, as root"
elif dpkg-query -W -f '${db:Status-Status}' outturn 2>/dev/null | grep -qx installed; then
    skip "the package installs and runs" "an outturn package is installed here already"
else
    check "apt-get installs it" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$package"
    check "the installed program reads the sample" env -i PATH=/usr/bin:/bin outturn dump "$sample"
    check "it has a manual page" man -w outturn
    check "it is removed again" dpkg -r outturn
    check "nothing of it is left" test ! -e /usr/bin/outturn
fi
totals
