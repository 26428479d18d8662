// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Migrations.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

// Positions count from 0 in reading order and are the indexes of Report's lists. A place is the span in the source that
// a thing stands at; source_offset -1 is nowhere. Numbers of the report are exact decimals as text.
QStringList firstTables()
{
    return {
        uR"(CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  year INTEGER,
  operation TEXT NOT NULL,
  downloaded TEXT,
  file_name TEXT NOT NULL,
  source BLOB NOT NULL
) STRICT)"_s,         uR"(CREATE TABLE section (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  level INTEGER NOT NULL,
  parent INTEGER,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  removed TEXT NOT NULL,
  PRIMARY KEY (report, position),
  UNIQUE (report, id)
) STRICT, WITHOUT ROWID)"_s,      uR"(CREATE TABLE paragraph (
  report INTEGER NOT NULL REFERENCES report(number),
  section INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('narrative', 'statement')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  places TEXT NOT NULL,
  edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
  PRIMARY KEY (report, section, role, position)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE area (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  section INTEGER,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"_s,           uR"(CREATE TABLE report_table (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('indicators', 'finances')),
  section INTEGER,
  after_paragraphs INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"_s, uR"(CREATE TABLE table_header (
  report INTEGER NOT NULL REFERENCES report(number),
  report_table INTEGER NOT NULL,
  position INTEGER NOT NULL,
  column TEXT NOT NULL,
  written TEXT NOT NULL,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  PRIMARY KEY (report, report_table, position)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE indicator (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  report_table INTEGER NOT NULL,
  area_kind TEXT NOT NULL,
  area_number INTEGER NOT NULL,
  core INTEGER NOT NULL CHECK (core IN (0, 1)),
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"_s,      uR"(CREATE TABLE finance (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  report_table INTEGER NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  area_kind TEXT,
  area_number INTEGER NOT NULL,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"_s,      uR"(CREATE TABLE cell (
  report INTEGER NOT NULL REFERENCES report(number),
  row TEXT NOT NULL,
  column TEXT NOT NULL,
  written TEXT NOT NULL,
  kind TEXT NOT NULL,
  number TEXT,
  unit TEXT,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  imported_written TEXT,
  imported_kind TEXT,
  imported_number TEXT,
  imported_unit TEXT,
  PRIMARY KEY (report, row, column)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE series_heading (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  series TEXT NOT NULL,
  section INTEGER,
  title TEXT NOT NULL,
  after_paragraphs INTEGER NOT NULL,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"_s, uR"(CREATE TABLE series_cell (
  report INTEGER NOT NULL REFERENCES report(number),
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  column TEXT NOT NULL,
  written TEXT NOT NULL,
  kind TEXT NOT NULL,
  number TEXT,
  unit TEXT,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  imported_written TEXT,
  imported_kind TEXT,
  imported_number TEXT,
  imported_unit TEXT,
  PRIMARY KEY (report, series, year, column)
) STRICT, WITHOUT ROWID)"_s,  uR"(CREATE TABLE finding (
  report INTEGER NOT NULL REFERENCES report(number),
  position INTEGER NOT NULL,
  severity TEXT NOT NULL,
  rule TEXT NOT NULL,
  message TEXT NOT NULL,
  arguments TEXT NOT NULL,
  rows TEXT NOT NULL,
  column TEXT,
  section TEXT NOT NULL,
  source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  time TEXT NOT NULL,
  who TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report(number),
  kind TEXT NOT NULL,
  edit TEXT NOT NULL,
  row TEXT NOT NULL,
  column TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  note TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT)"_s,
    };
}

// A place may also be on a page, or in a document: a list of numbers instead of four columns (StoredPlace.h).
QStringList placesAsLists()
{
    static constexpr QLatin1StringView fourColumns{
        "source_line INTEGER NOT NULL, source_column INTEGER NOT NULL, source_offset INTEGER NOT NULL, source_length "
        "INTEGER NOT NULL"};
    static constexpr QLatin1StringView asList{
        "'[' || source_line || ',' || source_column || ',' || source_offset || ',' || source_length || ']'"};
    struct Columns
    {
        QLatin1StringView table;
        QLatin1StringView before;
        QLatin1StringView after;
    };
    static constexpr Columns changed[] = {
        {"section"_L1, "report, position, id, number, title, level, parent, "_L1, ", removed"_L1},
        {"table_header"_L1, "report, report_table, position, column, written, "_L1, ""_L1},
        {"indicator"_L1, "report, position, id, report_table, area_kind, area_number, core, "_L1, ""_L1},
        {"finance"_L1, "report, position, id, report_table, kind, role, area_kind, area_number, "_L1, ""_L1},
        {"cell"_L1, "report, row, column, written, kind, number, unit, "_L1,
         ", imported_written, imported_kind, imported_number, imported_unit"_L1},
        {"series_heading"_L1, "report, position, series, section, title, after_paragraphs, "_L1, ""_L1},
        {"series_cell"_L1, "report, series, year, column, written, kind, number, unit, "_L1,
         ", imported_written, imported_kind, imported_number, imported_unit"_L1},
        {"finding"_L1, "report, position, severity, rule, message, arguments, rows, column, section, "_L1, ""_L1},
    };
    QStringList steps;
    const QStringList tables = firstTables();
    for (const Columns &columns : changed) {
        const auto first = std::find_if(tables.begin(), tables.end(), [&](const QString &sql) {
            return sql.startsWith("CREATE TABLE "_L1 + columns.table + " ("_L1);
        });
        steps << u"ALTER TABLE %1 RENAME TO old_%1"_s.arg(columns.table)
              << QString(*first).replace(fourColumns, "source TEXT NOT NULL"_L1)
              << u"INSERT INTO %1 SELECT %2%3%4 FROM old_%1"_s.arg(columns.table, columns.before, asList, columns.after)
              << u"DROP TABLE old_%1"_s.arg(columns.table);
    }
    return steps;
}

// Rows come and go: positions of rows leave room between them, and a table's rows are those that name it. Several edits
// are one step of the history, which is done or undone as a whole: to undo ten thousand changes is to change one row. A
// change knows its step, where it was made and what it takes back. A report has editions, of which one has a place in
// the project; `id` names the edition, `report_id` the report.
QStringList stepsVersionsEditions()
{
    QStringList steps;
    for (const auto *table : {"indicator", "finance"}) {
        const QString name = QString::fromLatin1(table);
        // Below zero first: no position is taken twice on the way.
        steps << u"UPDATE %1 SET position = -1 - position"_s.arg(name)
              << u"UPDATE %1 SET position = (-1 - position) * 1024"_s.arg(name);
    }
    steps << u"ALTER TABLE report_table DROP COLUMN first_row"_s << u"ALTER TABLE report_table DROP COLUMN row_count"_s
          << u"ALTER TABLE report_table ADD COLUMN removed TEXT NOT NULL DEFAULT '[]'"_s
          << u"ALTER TABLE report ADD COLUMN report_id TEXT NOT NULL DEFAULT ''"_s
          << u"ALTER TABLE report ADD COLUMN place INTEGER"_s
          << u"UPDATE report SET report_id = id, place = number - 1"_s
          << u"ALTER TABLE history ADD COLUMN step INTEGER NOT NULL DEFAULT 0"_s
          << u"ALTER TABLE history ADD COLUMN takes_back INTEGER NOT NULL DEFAULT 0"_s
          << u"ALTER TABLE history ADD COLUMN section TEXT NOT NULL DEFAULT ''"_s
          << u"UPDATE history SET step = number"_s << u"UPDATE history SET section = row WHERE kind = 'paragraphs'"_s;
    for (const auto *table : {"indicator", "finance"}) {
        steps << uR"(UPDATE history SET section = section.id FROM %1, report_table, section
  WHERE history.kind = 'cell' AND %1.report = history.report AND %1.id = history.row
  AND report_table.report = history.report AND report_table.position = %1.report_table
  AND section.report = history.report AND section.position = report_table.section)"_s.arg(QString::fromLatin1(table));
    }
    steps << uR"(UPDATE history SET section = section.id FROM series_heading, section
  WHERE history.kind = 'series' AND series_heading.report = history.report
  AND history.row LIKE series_heading.series || '/%'
  AND section.report = history.report AND section.position = series_heading.section)"_s
          << uR"(CREATE TABLE step (
  number INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
  superseded_by INTEGER NOT NULL
) STRICT)"_s
          << u"INSERT INTO step SELECT number, state, 0 FROM history"_s << u"ALTER TABLE history DROP COLUMN state"_s
          << u"CREATE INDEX step_state ON step(state, number)"_s << uR"(CREATE TABLE version (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  time TEXT NOT NULL,
  who TEXT NOT NULL,
  note TEXT NOT NULL,
  last_done INTEGER NOT NULL,
  history_size INTEGER NOT NULL
) STRICT)"_s;
    return steps;
}

// Words that a person gave a figure. They belong to the report, so they are those of the edition that stands, and go
// with its place when another one takes it.
QStringList figureTexts()
{
    return {uR"(CREATE TABLE figure_text (
  report INTEGER NOT NULL REFERENCES report(number),
  figure TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (report, figure, part)
) STRICT, WITHOUT ROWID)"_s};
}

// Not only figures have words: rules of the checks, findings and the progress of indicators, too. Their history stands
// as it was.
QStringList remarks()
{
    return {uR"(CREATE TABLE remark (
  report INTEGER NOT NULL REFERENCES report(number),
  subject TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (report, subject, part)
) STRICT, WITHOUT ROWID)"_s,
            u"INSERT INTO remark SELECT report, 'figure/' || figure, part, text FROM figure_text WHERE report IN "
            "(SELECT number FROM report)"_s,
            u"DROP TABLE figure_text"_s};
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{
        {1, firstTables()}, {2, placesAsLists()}, {3, stepsVersionsEditions()}, {4, figureTexts()}, {5, remarks()}};
    return steps;
}

} // namespace outturn
