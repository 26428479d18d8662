// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Mending.h"

#include "app/project/EditJson.h"
#include "app/project/HistoryRows.h"
#include "app/project/MendingHistory.h"
#include "app/project/Stored.h"
#include "app/project/StoredPlace.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAreas = 1000;
constexpr int deepestLevel = 100;
constexpr qsizetype mostNamed = 40; ///< of one kind of loss; the rest is counted

std::optional<QString> anyOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end() ? std::optional(name.toString()) : std::nullopt;
}
std::optional<QString> role(QStringView name)
{
    return anyOf(name, {"narrative"_L1, "statement"_L1});
}
std::optional<QString> tableKind(QStringView name)
{
    return anyOf(name, {"indicators"_L1, "finances"_L1});
}
std::optional<QString> indicatorColumn(QStringView name)
{
    return anyOf(name, {"country"_L1, "code"_L1, "title"_L1, "population"_L1, "baseline"_L1, "target"_L1, "actual"_L1});
}
std::optional<QString> financeColumn(QStringView name)
{
    return anyOf(
        name, {"label"_L1, "budget"_L1, "available"_L1, "availableShare"_L1, "expenditure"_L1, "expenditureShare"_L1});
}

/// Mends one report after the other.
class Mender
{
public:
    Mender(ProjectFile &file, const SalvageLosses &losses) : m_file(file), m_losses(losses) {}

    Result<std::vector<Message>> run()
    {
        reports();
        for (const int number : numbers(u"SELECT number FROM report ORDER BY number"_s)) {
            m_number = number;
            m_name = words(u"SELECT iif(operation = '', id, operation || coalesce(' ' || year, '')) FROM report WHERE "
                           "number = ?"_s);
            m_kept = 0;
            source();
            sections();
            paragraphs();
            tables();
            rows();
            cells();
            series();
            findings();
            remarks();
        }
        if (m_result)
            m_result = mendHistory(m_file, m_losses, m_missing);
        if (!m_result)
            return tl::unexpected(m_result.error());
        return std::move(m_missing);
    }

private:
    // ---- SQL, of which nothing is done after the first failure

    QSqlQuery *ready(const QString &sql, const QVariantList &values)
    {
        if (!m_result)
            return nullptr;
        QSqlQuery &query = m_file.prepared(sql);
        // Qt's driver takes a parameter twice by its name only.
        static const QString names[] = {u":p1"_s, u":p2"_s, u":p3"_s, u":p4"_s};
        const bool named = sql.contains(names[0]);
        const auto bind = [&](int at, const QVariant &value) {
            named ? query.bindValue(names[at], value) : query.bindValue(at, value);
        };
        if (named || sql.contains(u'?'))
            bind(0, m_number);
        for (qsizetype i = 0; i < values.size(); ++i)
            bind(static_cast<int>(i) + 1, values[i]);
        m_result = m_file.run(query);
        return m_result ? &query : nullptr;
    }

    /// The first parameter is the report's number.
    int change(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery *query = ready(sql, values);
        return query ? query->numRowsAffected() : 0;
    }

    QStringList strings(const QString &sql, const QVariantList &values = {})
    {
        QStringList list;
        if (QSqlQuery *query = ready(sql, values)) {
            while (query->next())
                list << query->value(0).toString();
            query->finish();
        }
        return list;
    }

    QString words(const QString &sql) { return strings(sql).value(0); }

    std::vector<int> numbers(const QString &sql, const QVariantList &values = {})
    {
        std::vector<int> list;
        const QStringList words = strings(sql, values);
        for (const QString &word : words)
            list.push_back(word.toInt());
        return list;
    }
    int number(const QString &sql, const QVariantList &values = {})
    {
        const auto list = numbers(sql, values);
        return list.empty() ? 0 : list.front();
    }

    /// Deletes the rows of this report's that `isGood` does not read through. `key` are the table's first columns.
    template <typename Read>
    int takeOutBad(const QString &table, const QString &key, const QString &columns, const Read &read)
    {
        std::vector<QVariantList> bad;
        const auto keys = static_cast<int>(key.count(u',')) + 1;
        if (QSqlQuery *query =
                ready(u"SELECT %1, %2 FROM %3 WHERE report = ? ORDER BY %1"_s.arg(key, columns, table), {})) {
            RowReader row(m_file, *query, table, m_sourceSize);
            while (row.next()) {
                int at = keys;
                read(row, at);
                if (!row.error())
                    continue;
                QVariantList values;
                for (int i = 0; i < keys; ++i)
                    values << query->value(i);
                bad.push_back(values);
                row.forgive();
            }
        }
        for (const QVariantList &values : bad)
            change(
                u"DELETE FROM %1 WHERE report = ? AND (%2) = (%3)"_s.arg(table, key, u"?, ?, ?"_s.first(3 * keys - 2)),
                values);
        return static_cast<int>(bad.size());
    }

    /// Positions without gaps, as `group` (columns besides the report, ending in a comma) sorts them; how many were
    /// missing between those that are there.
    int closeGaps(const QString &table, const QString &group = {})
    {
        std::vector<std::pair<QVariantList, int>> moves;
        int gaps = 0;
        if (QSqlQuery *query =
                ready(u"SELECT %1position FROM %2 WHERE report = ? ORDER BY %1position"_s.arg(group, table), {})) {
            const auto groups = static_cast<int>(group.count(u','));
            QVariantList current;
            int next = 0;
            while (query->next()) {
                QVariantList here;
                for (int i = 0; i < groups; ++i)
                    here << query->value(i);
                if (here != current)
                    next = 0;
                current = here;
                const int position = query->value(groups).toInt();
                if (position != next) {
                    gaps = std::max(gaps, position - next);
                    moves.emplace_back(QVariantList{next} + here + QVariantList{position}, next);
                }
                ++next;
            }
            query->finish();
        }
        for (const auto &[values, to] : moves) {
            // "UPDATE … SET position = ?" comes first in the statement, so the report is bound by its number.
            QSqlQuery &query =
                m_file.prepared(u"UPDATE %1 SET position = ? WHERE (%2position) = (%3) AND report = ?"_s.arg(
                    table, group, u"?, ?, ?"_s.first(3 * (values.size() - 1) - 2)));
            for (qsizetype i = 0; i < values.size(); ++i)
                query.bindValue(static_cast<int>(i), values[i]);
            query.bindValue(static_cast<int>(values.size()), m_number);
            if (m_result)
                m_result = m_file.run(query);
        }
        return gaps;
    }

    void say(const char *pattern, const QStringList &arguments)
    {
        m_missing.emplace_back(pattern, QStringList{m_name} + arguments);
    }

    bool mayMiss(const char *table) const { return m_losses.tables.contains(QString::fromLatin1(table)); }

    // ---- what is mended

    void reports()
    {
        m_number = 0;
        for (const auto *table : {"section", "paragraph", "area", "report_table", "table_header", "indicator",
                                  "finance", "cell", "series_heading", "series_cell", "finding", "remark", "history"})
            change(u"DELETE FROM %1 WHERE ? = 0 AND report NOT IN (SELECT number FROM report)"_s.arg(
                QString::fromLatin1(table)));
        change(u"UPDATE report SET report_id = iif(instr(id, '/edition-') > 1, substr(id, 1, instr(id, '/edition-') - "
               u"1), id) "
               "WHERE ? = 0 AND report_id = ''"_s);
        change(u"UPDATE report SET year = NULL WHERE ? = 0 AND year NOT BETWEEN 0 AND 9999"_s);
        change(u"UPDATE report SET downloaded = NULL WHERE ? = 0 AND (date(downloaded) IS NULL OR date(downloaded) <> "
               "downloaded)"_s);
        // Each report stands in one edition.
        change(u"UPDATE report SET place = NULL WHERE ? = 0 AND place < 0"_s);
        change(
            u"UPDATE report AS r SET place = number + 1000000 WHERE ? = 0 AND place IS NULL AND NOT EXISTS (SELECT 1 "
            "FROM report AS o WHERE o.report_id = r.report_id AND (o.place IS NOT NULL OR o.number < r.number))"_s);
        change(u"UPDATE report AS r SET place = NULL WHERE ? = 0 AND EXISTS (SELECT 1 FROM report AS o WHERE "
               "o.report_id = r.report_id AND o.place IS NOT NULL AND o.number < r.number)"_s);
        const auto standing =
            numbers(u"SELECT number FROM report WHERE ? = 0 AND place IS NOT NULL ORDER BY place, number"_s);
        for (size_t i = 0; i < standing.size(); ++i) {
            m_number = standing[i];
            change(u"UPDATE report SET place = :p2 WHERE number = :p1"_s, {static_cast<int>(i)});
        }
        // Numbers count without gaps; what has none of its own is an empty edition.
        m_number = 0;
        const int most = number(u"SELECT max(number) FROM report WHERE ? = 0"_s);
        for (m_number = 1; m_number <= most; ++m_number)
            change(u"INSERT OR IGNORE INTO report VALUES (:p1, 'report-' || :p1, '', NULL, '', NULL, '', x'', "
                   u"'report-' || :p1, "
                   "NULL)"_s);
    }

    void source()
    {
        if (m_losses.lostReports.contains(m_number))
            say(QT_TRANSLATE_NOOP("Message", "%1: its title, year, operation and id"), {});
        if (!m_losses.lostSources.contains(m_number)) {
            m_sourceSize = number(u"SELECT length(source) FROM report WHERE number = ?"_s);
            return;
        }
        say(QT_TRANSLATE_NOOP("Message", "%1: the bytes of the file it was read from; its values are kept"), {});
        // Places stay true if the source is as long as they say.
        int needed = number(u"SELECT length(source) FROM report WHERE number = ?"_s);
        const auto reaches = [&](const QString &place) {
            constexpr int most = 64 * 1024 * 1024;
            const auto read = placeFromWords(place.toLatin1(), most);
            if (read && read->isInText())
                needed = std::max(needed, static_cast<int>(read->offset() + read->length()));
        };
        for (const auto *table :
             {"section", "table_header", "indicator", "finance", "cell", "series_heading", "series_cell", "finding"}) {
            for (const QString &place :
                 strings(u"SELECT source FROM %1 WHERE report = ?"_s.arg(QString::fromLatin1(table))))
                reaches(place);
        }
        for (const QString &places : strings(u"SELECT places FROM paragraph WHERE report = ?"_s)) {
            for (const QString &place : places.mid(1).split(u"],"_s))
                reaches(place.endsWith(u"]]") ? place.chopped(1) : place.endsWith(u']') ? place : place + u']');
        }
        m_sourceSize = needed;
        change(u"UPDATE report SET source = zeroblob(:p2) WHERE number = :p1"_s, {needed});
    }

    /// Puts rows into a table of positions so that `referred` are all there; how many were made.
    void fillPositions(const QString &table, int referred, const QString &sql)
    {
        for (int i = 0; i < referred; ++i) {
            if (change(u"INSERT OR IGNORE INTO "_s + table + sql, {i}) > 0)
                ++m_kept;
        }
    }

    void sections()
    {
        takeOutBad(u"section"_s, u"position"_s, u"id, number, title, level, parent, source, removed"_s,
                   [](RowReader &row, int &at) {
                       for (int i = 0; i < 3; ++i)
                           row.text(at);
                       row.integer(at, 0, deepestLevel);
                       row.isNull(at) ? ++at : static_cast<int>(row.integer(at, 0));
                       row.place(at);
                       row.places(at);
                   });
        const int count = number(u"SELECT count(*) FROM section WHERE report = ?"_s);
        const int limit = 4 * count + 64;
        change(u"DELETE FROM section WHERE report = ? AND position NOT BETWEEN 0 AND ?"_s, {limit});
        change(u"DELETE FROM paragraph WHERE report = ? AND section NOT BETWEEN 0 AND ?"_s, {limit});
        for (const auto *table : {"area", "report_table", "series_heading"})
            change(u"UPDATE %1 SET section = NULL WHERE report = ? AND section NOT BETWEEN 0 AND ?"_s.arg(
                       QString::fromLatin1(table)),
                   {limit});
        const int most = number(
            u"SELECT max(coalesce((SELECT max(position) FROM section WHERE report = :p1), -1), coalesce((SELECT "
            u"max(section) FROM "
            "paragraph WHERE report = :p1), -1), coalesce((SELECT max(section) FROM area WHERE report = :p1), -1), "
            "coalesce((SELECT max(section) FROM report_table WHERE report = :p1), -1), coalesce((SELECT max(section) "
            "FROM "
            "series_heading WHERE report = :p1), -1))"_s);
        const bool any = count > 0 || number(u"SELECT count(*) FROM paragraph WHERE report = ?"_s) > 0 ||
                         number(u"SELECT count(*) FROM report_table WHERE report = ? AND section IS NOT NULL"_s) > 0;
        m_kept = 0;
        if (any)
            fillPositions(u"section"_s, most + 1,
                          u" VALUES (:p1, :p2, 'recovered-section-' || :p2, '', '?', 1, NULL, '[]', '[]')"_s);
        if (m_kept > 0)
            say(QT_TRANSLATE_NOOP("Message", "%1: the headings of %2 sections, shown as “?”"),
                {QString::number(m_kept)});
        else if (mayMiss("section"))
            say(QT_TRANSLATE_NOOP("Message", "%1: perhaps sections at its end"), {});
        change(u"UPDATE section SET parent = NULL WHERE report = ? AND parent >= position"_s);
    }

    void paragraphs()
    {
        const int bad = takeOutBad(u"paragraph"_s, u"section, role, position"_s, u"role, text, places, edited"_s,
                                   [](RowReader &row, int &at) {
                                       row.named(at, &role);
                                       row.text(at);
                                       row.places(at);
                                       row.flag(at);
                                   });
        const int gaps = closeGaps(u"paragraph"_s, u"section, role, "_s);
        if (bad > 0 || gaps > 0 || mayMiss("paragraph"))
            say(QT_TRANSLATE_NOOP("Message", "%1: paragraphs of its narrative or statements; known to be lost: %2"),
                {QString::number(std::max(bad, gaps))});
        const int areas =
            takeOutBad(u"area"_s, u"position"_s, u"id, kind, number, title, section"_s, [](RowReader &row, int &at) {
                row.text(at);
                row.named(at, &areaKindFromName);
                row.integer(at, 0, mostAreas);
                row.text(at);
            });
        if (areas + closeGaps(u"area"_s) > 0 || mayMiss("area"))
            say(QT_TRANSLATE_NOOP("Message", "%1: areas of its outline"), {});
    }

    void tables()
    {
        takeOutBad(u"report_table"_s, u"position"_s, u"id, kind, section, after_paragraphs, removed"_s,
                   [](RowReader &row, int &at) {
                       row.text(at);
                       row.named(at, &tableKind);
                       row.isNull(at) ? ++at : static_cast<int>(row.integer(at, 0));
                       row.integer(at, 0);
                       row.places(at);
                   });
        const int limit = 4 * number(u"SELECT count(*) FROM report_table WHERE report = ?"_s) + 64;
        for (const auto *table : {"indicator", "finance", "table_header"})
            change(u"DELETE FROM %1 WHERE report = ? AND report_table NOT BETWEEN 0 AND ?"_s.arg(
                       QString::fromLatin1(table)),
                   {limit});
        change(u"DELETE FROM report_table WHERE report = ? AND position NOT BETWEEN 0 AND ?"_s, {limit});
        const int most = number(
            u"SELECT coalesce(max(i), -1) FROM (SELECT max(position) AS i FROM report_table WHERE report = :p1 UNION "
            u"ALL SELECT "
            "max(report_table) FROM indicator WHERE report = :p1 UNION ALL SELECT max(report_table) FROM finance WHERE "
            "report = :p1 UNION ALL SELECT max(report_table) FROM table_header WHERE report = :p1)"_s);
        m_kept = 0;
        fillPositions(
            u"report_table"_s, most + 1,
            u" VALUES (:p1, :p2, 'recovered-table-' || :p2, iif(EXISTS (SELECT 1 FROM finance WHERE report = :p1 AND "
            "report_table = :p2), 'finances', 'indicators'), coalesce((SELECT section FROM report_table WHERE "
            "report = :p1 AND position < :p2 AND section IS NOT NULL ORDER BY position DESC LIMIT 1), (SELECT "
            "min(position) FROM section WHERE report = :p1)), 0, '[]')"_s);
        if (m_kept > 0)
            say(QT_TRANSLATE_NOOP("Message", "%1: where %2 tables stood; their rows are kept"),
                {QString::number(m_kept)});
        else if (mayMiss("report_table"))
            say(QT_TRANSLATE_NOOP("Message", "%1: perhaps tables at its end"), {});
        const int bad = takeOutBad(u"table_header"_s, u"report_table, position"_s, u"column, written, source"_s,
                                   [](RowReader &row, int &at) {
                                       row.named(at, &columnFromName);
                                       row.text(at);
                                       row.place(at);
                                   });
        if (bad + closeGaps(u"table_header"_s, u"report_table, "_s) > 0 || mayMiss("table_header"))
            say(QT_TRANSLATE_NOOP("Message", "%1: column headings of tables"), {});
        const QString headings =
            u"SELECT count(*) FROM paragraph AS p WHERE p.report = %1.report AND p.section = %1.section "
            "AND role = 'narrative'"_s;
        for (const auto *table : {"report_table", "series_heading"}) {
            const QString name = QString::fromLatin1(table);
            change(u"UPDATE %1 SET after_paragraphs = max(0, min(after_paragraphs, (%2))) WHERE report = ?"_s.arg(
                name, headings.arg(name)));
        }
    }

    void rows()
    {
        int bad = takeOutBad(u"indicator"_s, u"position"_s, u"id, report_table, area_kind, area_number, core, source"_s,
                             [](RowReader &row, int &at) {
                                 row.text(at);
                                 row.integer(at, 0);
                                 row.named(at, &areaKindFromName);
                                 row.integer(at, 0, mostAreas);
                                 row.flag(at);
                                 row.place(at);
                             });
        bad +=
            takeOutBad(u"finance"_s, u"position"_s, u"id, report_table, kind, role, area_kind, area_number, source"_s,
                       [](RowReader &row, int &at) {
                           row.text(at);
                           row.integer(at, 0);
                           row.named(at, &financeTableFromName);
                           row.named(at, &financeRoleFromName);
                           row.optionalNamed(at, &areaKindFromName);
                           row.integer(at, 0, mostAreas);
                           row.place(at);
                       });
        for (const auto &[table, kind] :
             {std::pair(u"indicator"_s, u"indicators"_s), std::pair(u"finance"_s, u"finances"_s)}) {
            bad += change(u"DELETE FROM %1 WHERE report = ? AND (id = '' OR report_table NOT IN (SELECT position FROM "
                          "report_table AS t WHERE t.report = %1.report AND kind = ?))"_s.arg(table),
                          {kind});
            // Rows of a table follow each other; an id is one row's.
            bad +=
                change(u"DELETE FROM %1 WHERE report = :p1 AND position IN (SELECT position FROM (SELECT position, "
                       u"report_table, "
                       "max(report_table) OVER (ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "
                       "before FROM %1 WHERE report = :p1) WHERE report_table < before)"_s.arg(table));
            bad += change(
                u"DELETE FROM %1 WHERE report = :p1 AND position IN (SELECT position FROM (SELECT position, "
                "row_number() OVER (PARTITION BY id ORDER BY position) AS n FROM %1 WHERE report = :p1) WHERE n > "
                "1)"_s.arg(table));
        }
        bad +=
            change(u"DELETE FROM finance WHERE report = :p1 AND id IN (SELECT id FROM indicator WHERE report = :p1)"_s);
        const QStringList orphans = strings(u"SELECT DISTINCT row FROM cell WHERE report = :p1 AND row NOT IN (SELECT "
                                            u"id FROM indicator WHERE report = :p1 "
                                            "UNION SELECT id FROM finance WHERE report = :p1)"_s);
        for (const QString &row : orphans.first(std::min(mostNamed, orphans.size()))) {
            const QStringList values = strings(
                u"SELECT column || ' “' || substr(written, 1, 60) || '”' FROM cell WHERE report = ? AND row = ?"_s,
                {row});
            say(QT_TRANSLATE_NOOP("Message", "%1: the row %2; what stood in it: %3"), {row, values.join(u", "_s)});
        }
        if (orphans.size() > mostNamed)
            say(QT_TRANSLATE_NOOP("Message", "%1: %2 more rows"), {QString::number(orphans.size() - mostNamed)});
        if (orphans.isEmpty() && (bad > 0 || mayMiss("indicator") || mayMiss("finance")))
            say(QT_TRANSLATE_NOOP("Message", "%1: rows of tables; known to be lost: %2"), {QString::number(bad)});
        change(u"DELETE FROM cell WHERE report = :p1 AND row NOT IN (SELECT id FROM indicator WHERE report = :p1 UNION "
               u"SELECT "
               "id FROM finance WHERE report = :p1)"_s);
    }

    void cells()
    {
        const int bad = takeOutBad(
            u"cell"_s, u"row, column"_s,
            u"written, kind, number, unit, source, imported_written, imported_kind, imported_number, imported_unit"_s,
            [](RowReader &row, int &at) { row.cell(at); });
        const QString blank = u"'', 'blank', NULL, NULL, '[]', NULL, NULL, NULL, NULL"_s;
        int lost = 0;
        const auto fill = [&](const QString &table, const QString &needed, const auto &known) {
            QStringList wrong;
            for (const QString &column :
                 strings(u"SELECT DISTINCT column FROM cell WHERE report = :p1 AND row IN (SELECT id "
                         "FROM %1 WHERE report = :p1)"_s.arg(table))) {
                if (!known(column))
                    wrong << column;
            }
            for (const QString &column : wrong)
                change(u"DELETE FROM cell WHERE report = :p1 AND column = :p2 AND row IN (SELECT id FROM %1 WHERE "
                       u"report = "
                       ":p1)"_s.arg(table),
                       {column});
            // Where cells were lost, a row has one for each column of its table.
            const QString columns = mayMiss("cell") || bad > 0
                                        ? u"UNION SELECT %1.id, h.column FROM %1 JOIN table_header AS h ON h.report = "
                                          u":p1 AND h.report_table = "
                                          "%1.report_table WHERE %1.report = :p1"_s.arg(table)
                                        : QString();
            QSqlQuery *query = ready(
                u"SELECT id, column FROM (SELECT %1.id, value AS column FROM %1, json_each('%2') WHERE report = :p1 "
                u"%3) AS "
                "needed WHERE NOT EXISTS (SELECT 1 FROM cell WHERE report = :p1 AND row = needed.id AND cell.column = "
                "needed.column) ORDER BY id"_s.arg(table, needed, columns),
                {});
            std::vector<std::pair<QString, QString>> missing;
            while (query && query->next()) {
                if (known(query->value(1).toString()))
                    missing.emplace_back(query->value(0).toString(), query->value(1).toString());
            }
            if (query)
                query->finish();
            for (const auto &[row, column] : missing) {
                change(u"INSERT OR IGNORE INTO cell VALUES (?, ?, ?, %1)"_s.arg(blank), {row, column});
                m_lostCells.emplace_back(row, column);
                if (++lost <= mostNamed)
                    say(QT_TRANSLATE_NOOP("Message", "%1: the value of %2, %3; the cell is blank"), {row, column});
            }
        };
        m_lostCells.clear();
        fill(u"indicator"_s, u"[\"code\",\"title\",\"population\"]"_s,
             [](QStringView c) { return indicatorColumn(c); });
        fill(u"finance"_s, u"[\"label\"]"_s, [](QStringView c) { return financeColumn(c); });
        if (lost > mostNamed)
            say(QT_TRANSLATE_NOOP("Message", "%1: %2 more values; the cells are blank"),
                {QString::number(lost - mostNamed)});
        else if (lost == 0 && (bad > 0 || mayMiss("cell")))
            say(QT_TRANSLATE_NOOP("Message", "%1: values of rows that are lost as well"), {});
    }

    void series()
    {
        int bad =
            takeOutBad(u"series_heading"_s, u"position"_s, u"series, title, source"_s, [](RowReader &row, int &at) {
                row.named(at, &seriesFromName);
                row.text(at);
                row.place(at);
            });
        bad += closeGaps(u"series_heading"_s);
        bad +=
            takeOutBad(u"series_cell"_s, u"series, year, column"_s,
                       u"series, column, year, written, kind, number, unit, source, imported_written, imported_kind, "
                       "imported_number, imported_unit"_s,
                       [](RowReader &row, int &at) {
                           const SeriesKind kind = row.named(at, &seriesFromName);
                           if (!seriesColumns(kind).contains(row.named(at, &columnFromName)))
                               row.bad(at - 1);
                           row.integer(at, 1950, 2150);
                           row.cell(at);
                       });
        if (bad > 0 || mayMiss("series_heading") || mayMiss("series_cell"))
            say(QT_TRANSLATE_NOOP("Message", "%1: values of its trends over the years"), {});
    }

    void findings()
    {
        const int bad = takeOutBad(u"finding"_s, u"position"_s,
                                   u"severity, rule, message, arguments, rows, column, section, source"_s,
                                   [](RowReader &row, int &at) {
                                       row.named(at, &severityFromName);
                                       row.text(at);
                                       row.text(at);
                                       row.strings(at);
                                       row.strings(at);
                                       row.optionalNamed(at, &columnFromName);
                                       row.text(at);
                                       row.place(at);
                                   });
        if (bad + closeGaps(u"finding"_s) > 0 || mayMiss("finding"))
            say(QT_TRANSLATE_NOOP("Message", "%1: findings of its reading"), {});
        for (const auto &[row, column] : m_lostCells)
            change(u"INSERT INTO finding VALUES (:p1, (SELECT count(*) FROM finding WHERE report = :p1), 'error', "
                   "'value-lost', :p2, '[]', :p3, :p4, '', '[]')"_s,
                   {QString::fromLatin1(
                        QT_TRANSLATE_NOOP("Message", "what stood here was lost when the project was damaged")),
                    QString::fromUtf8(stringsToJson({row})), column});
        m_lostCells.clear();
    }

    void remarks()
    {
        const int bad = takeOutBad(u"remark"_s, u"subject, part"_s, u"subject, part, text"_s,
                                   [](RowReader &row, int &at) { row.remark(at); });
        if (bad > 0 || mayMiss("remark"))
            say(QT_TRANSLATE_NOOP("Message",
                                  "%1: titles and notes of its figures, or what was decided about its checks"),
                {});
        // Those of an edition that does not stand belong to the one that does.
        change(u"UPDATE OR IGNORE remark SET report = (SELECT o.number FROM report AS r JOIN report AS o ON "
               "o.report_id = r.report_id AND o.place IS NOT NULL WHERE r.number = :p1) WHERE report = :p1"_s);
        change(u"DELETE FROM remark WHERE report = ? AND report IN (SELECT number FROM report WHERE place IS NULL)"_s);
    }

    ProjectFile &m_file;
    const SalvageLosses &m_losses;
    std::vector<Message> m_missing;
    Result<void> m_result;
    int m_number = 0;
    QString m_name;
    qint64 m_sourceSize = 0;
    int m_kept = 0;
    std::vector<std::pair<QString, QString>> m_lostCells;
};

} // namespace

Result<std::vector<Message>> mendRows(ProjectFile &file, const SalvageLosses &losses)
{
    return Mender(file, losses).run();
}

} // namespace outturn
