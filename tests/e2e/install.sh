#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into <build>/e2e/prefix and looks whether everything is there. Arguments: checkout, build folder.
set -uo pipefail
root=$1 build=$2
# shellcheck source=tests/lib/checks.sh
. "$root/tests/lib/checks.sh"

prefix=$build/e2e/prefix
id=io.github.outturn.Outturn
rm -rf "$prefix"
check "cmake --install works" cmake --install "$build" --prefix "$prefix"
for file in bin/outturn libexec/outturn/outturn-window "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" \
    "share/mime/packages/$id.xml" "share/icons/hicolor/scalable/apps/$id.svg" \
    share/icons/hicolor/scalable/mimetypes/application-x-outturn.svg share/man/man1/outturn.1.gz; do
    check "installs $file" test -s "$prefix/$file"
done
check "the installed program says its version" "$prefix/bin/outturn" --version
check "it needs no library of the build folder" \
    sh -c "! { ldd '$prefix/bin/outturn'; ldd '$prefix/libexec/outturn/outturn-window'; } | grep -F '$build'"
check "commands start without widgets" sh -c "! ldd '$prefix/bin/outturn' | grep -E 'Qt6(Widgets|Charts)'"
check "desktop entry valid" desktop-file-validate "$prefix/share/applications/$id.desktop"
check "AppStream metainfo valid" appstreamcli validate --no-net "$prefix/share/metainfo/$id.metainfo.xml"
check "metainfo names the installed icon and entry" appstreamcli validate-tree --no-net "$prefix"
update-mime-database "$prefix/share/mime" 2>/dev/null
kind() { XDG_DATA_HOME="$prefix/share" XDG_DATA_DIRS=/usr/share gio info -a standard::content-type "$1" | grep -q application/x-outturn; }
if command -v gio >/dev/null; then
    project=$build/e2e/kind
    "$prefix/bin/outturn" import "$root/resources/samples/mexico-2023.txt" -o "$project.outturn" >/dev/null 2>&1
    check ".outturn is known by name" kind "$project.outturn"
    cp "$project.outturn" "$project" 2>/dev/null
    check "a project without the suffix is known by its content" kind "$project"
else
    skip ".outturn is known to the desktop" "gio is not installed"
fi
totals
