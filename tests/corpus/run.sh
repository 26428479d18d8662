#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a wide corpus of PDFs that are made on the spot: for each seed a report of random words in a random layout, by
# Qt's PDF writer, LibreOffice, Chromium, WeasyPrint and wkhtmltopdf, as far as they are installed. For each maker it
# prints the cells compared, wrong, wrong without a finding, doubts on right cells, and rectangles that hold other words
# than their cell's; before that every wrong cell with its seed and layout. Fails under 99.9 % or with a silent error.
#
#   tests/corpus/run.sh [build folder] [seeds] [makers] [folder]
#
# build folder   where PdfCorpusTest is built; build/dev
# seeds          "200" or "100-300"; 100
# makers         "qt,writer,chromium,weasyprint,wkhtmltopdf", or some of them
# folder         keeps the PDFs, so that the next run reads the same ones; else they are thrown away
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build/dev}
program=$(find "$build" -name PdfCorpusTest -type f -perm -u+x | head -n 1)
if [ -z "$program" ]; then
    echo "PdfCorpusTest is not built in $build: cmake --build $build --target PdfCorpusTest" >&2
    exit 1
fi
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export OUTTURN_CORPUS_SEEDS=${2:-100}
[ -z "${3:-}" ] || export OUTTURN_CORPUS_MAKERS=$3
[ -z "${4:-}" ] || export OUTTURN_CORPUS_DIR=$4
exec "$program" -maxwarnings 0
