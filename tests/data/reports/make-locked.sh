#!/bin/sh
# Makes the locked PDFs, each named for how it is locked, from locked.html beside this script. Needs weasyprint and qpdf.
# The passwords: reader opens, writer may change; LockedAes256 and LockedLatin1 open with "contraseña".
set -eu
cd "$(dirname "$0")"

weasyprint -q locked.html Unlocked.pdf
qpdf Unlocked.pdf --object-streams=generate ObjectStreams.pdf
qpdf --allow-weak-crypto Unlocked.pdf --encrypt reader writer 128 --use-aes=n -- LockedRc4.pdf
qpdf --allow-weak-crypto Unlocked.pdf --encrypt "$(printf 'contrase\361a')" writer 128 --use-aes=n -- LockedLatin1.pdf
qpdf Unlocked.pdf --encrypt 'contraseña' writer 256 -- LockedAes256.pdf
qpdf Unlocked.pdf --object-streams=generate --encrypt reader writer 256 -- LockedObjectStreams.pdf
qpdf --allow-weak-crypto Unlocked.pdf --encrypt '' writer 128 --use-aes=n -- LockedForChanges.pdf
