#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian 12 packages that Outturn needs and that are missing. Asks nothing when none is.
# Usage: packaging/install-packages.sh build|test|bench|fuzz…
set -euo pipefail

build=(
    g++ cmake ninja-build
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev
    libqt6opengl6-dev # Qt Charts' CMake files ask for it, its Debian package does not
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libexpected-dev
    libpoppler-qt6-dev libquazip1-qt6-dev libxml2-dev zlib1g-dev pkg-config
    # needed when it runs
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-noto-core
)
test=(
    xvfb xauth openbox xdotool wmctrl x11-utils imagemagick
    jq sqlite3 libxml2-utils desktop-file-utils appstream shared-mime-info
    dpkg-dev libglib2.0-bin man-db shellcheck
)
bench=(sqlite3 sqlitebrowser gnuplot-nox xvfb openbox jq libx11-dev libxdamage-dev libxext-dev poppler-utils pandoc python3-matplotlib)
fuzz=(clang-16 libclang-rt-16-dev llvm-16) # 14, the plain "clang", cannot capture structured bindings

wanted=()
for list in "$@"; do
    case $list in
        build) wanted+=("${build[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        bench) wanted+=("${bench[@]}") ;;
        fuzz) wanted+=("${fuzz[@]}") ;;
        *)
            echo "install-packages.sh: no list named '$list'; there are build, test, bench and fuzz" >&2
            exit 2
            ;;
    esac
done

if ! command -v dpkg-query >/dev/null; then
    echo "install-packages.sh: this is not Debian; what its packages hold must be here already: ${wanted[*]}" >&2
    exit 0
fi

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "install-packages.sh: as root, run: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    root=(sudo)
fi
echo "Installing ${missing[*]}" >&2
"${root[@]}" apt-get update -q >&2
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
