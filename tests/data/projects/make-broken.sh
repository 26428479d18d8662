#!/bin/sh
# Makes the broken projects, each named for what is broken, from the frozen v1.outturn beside this script.
# v1.outturn itself is never made again: it is what version 1 wrote. (It was written by
# OUTTURN_FREEZE=FOLDER build/dev/tests/ProjectFileTest freeze, together with v1.txt, the report as a list.)
set -eu
cd "$(dirname "$0")"

from() { cp v1.outturn "$1.outturn"; chmod u+w "$1.outturn"; }
bytes() { printf "$3" | dd of="$1.outturn" bs=1 seek="$2" conv=notrunc status=none; }

printf 'This is a letter, and no project at all.\n' > NotAProject.outturn
: > EmptyFile.outturn
from ShortFile; truncate -s 5000 ShortFile.outturn
from HeaderOnly; truncate -s 100 HeaderOnly.outturn
from NewerVersion; sqlite3 NewerVersion.outturn 'PRAGMA user_version = 99'
from OtherApplication; sqlite3 OtherApplication.outturn 'PRAGMA application_id = 1'
from NoVersion; sqlite3 NoVersion.outturn 'PRAGMA user_version = 0'
from ForeignSchema; sqlite3 ForeignSchema.outturn 'CREATE TABLE extra (x)'
from MissingTable; sqlite3 MissingTable.outturn 'DROP TABLE finding'
from EvilTrigger; sqlite3 EvilTrigger.outturn "CREATE TRIGGER evil AFTER INSERT ON history BEGIN DELETE FROM cell; END"
from EvilView; sqlite3 EvilView.outturn "ALTER TABLE finding RENAME TO finding_old; CREATE VIEW finding AS SELECT * FROM finding_old"
from WriteAheadLog; bytes WriteAheadLog 18 '\002\002'
# A page of cells overwritten with noise, as by a bad disk.
from BrokenPage
page=$(sqlite3 v1.outturn "SELECT rootpage FROM sqlite_schema WHERE name = 'cell'")
bytes BrokenPage $(( (page - 1) * 4096 )) '\377\377\377\377\377\377\377\377\377\377\377\377'
# The same tables, but a value in them that Outturn would not have written, is made by the tests themselves.
