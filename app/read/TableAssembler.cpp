// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/TableAssembler.h"

#include "app/framework/Framework.h"
#include "app/read/Findings.h"
#include "app/read/NumberForms.h"
#include "app/source/TextEncoding.h"

#include <algorithm>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t widestTable = 64;   // columns
constexpr qsizetype shownWords = 60; // of a cell, in a message

bool isIndicatorColumn(Column column)
{
    return column <= Column::Actual;
}

bool isFinanceColumn(Column column)
{
    return column >= Column::Label && column <= Column::ExpenditureShare;
}

// What a count counts, told by an indicator's title where the framework does not know it.
Unit unitInTitle(QStringView title)
{
    static constexpr auto whatever = Qt::CaseInsensitive;
    // Few titles have brackets, and looking for words in whatever case takes long.
    const qsizetype bracket = title.indexOf(u'(');
    if ((bracket >= 0 && title.sliced(bracket).contains(u"(in days)", whatever)) ||
        title.startsWith(u"average processing time", whatever))
        return Unit::Days;
    const QStringView counted = u"number of ";
    if (!title.startsWith(counted, whatever))
        return Unit::None;
    static const QStringList people{u"people"_s, u"refugees"_s, u"stateless"_s, u"persons"_s,     u"children"_s,
                                    u"poc"_s,    u"women"_s,    u"idps"_s,      u"individuals"_s, u"returnees"_s};
    const QStringView what = title.sliced(counted.size());
    const bool known =
        std::any_of(people.begin(), people.end(), [&](const QString &word) { return what.startsWith(word, whatever); });
    return known ? Unit::People : Unit::None;
}

} // namespace

void TableAssembler::add(Severity severity, const char *rule, Message message, const Place &place, const RowId &row,
                         std::optional<Column> column)
{
    if (m_report.findings.size() > maxFindings)
        return;
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.message = std::move(message);
    if (!row.isEmpty())
        finding.rows = {row};
    finding.column = column;
    if (m_context.section >= 0)
        finding.section = m_report.sections[static_cast<size_t>(m_context.section)].id;
    finding.place = place;
    addFinding(m_report, std::move(finding));
}

QList<Paragraph> TableAssembler::take(SourceBlock &block, const Context &context)
{
    QList<Paragraph> narrative;
    m_context = context;
    bool unknownSaid = false; // once for the rows of a block
    size_t before = rowsOfTables();
    for (const SourceRow &row : block.rows) {
        if (takeHeader(block, row, context, narrative.size())) {
            m_interrupted = false;
            unknownSaid = false;
            continue;
        }
        const bool hasHeader = !m_header.isEmpty();
        if (hasHeader && m_interrupted) {
            // Rows after a break without a header go on with the last table when they have its shape and its section.
            const bool sameSection =
                m_table >= 0 && m_report.tables[static_cast<size_t>(m_table)].section == context.section;
            if (sameSection && row.cellCount == static_cast<size_t>(m_header.size())) {
                add(Severity::Note, "table-continues",
                    Message(
                        QT_TRANSLATE_NOOP("Message", "Rows without a header were taken as the end of the table above")),
                    row.place);
                m_interrupted = false;
            } else {
                m_header.clear();
            }
        }
        if (m_header.isEmpty()) {
            const Paragraph paragraph = asParagraph(block, row);
            if (!std::exchange(unknownSaid, true))
                add(Severity::Warning, "table-not-understood",
                    Message(QT_TRANSLATE_NOOP(
                                "Message",
                                "The table that begins with “%1” has no header that is known; it was kept as text"),
                            {paragraph.text.left(shownWords)}),
                    row.place);
            if (!paragraph.text.isEmpty())
                narrative << paragraph;
        } else if (isRestOfRow(block, row)) {
            const Paragraph paragraph = asParagraph(block, row);
            add(Severity::Warning, "row-without-cells",
                Message(
                    QT_TRANSLATE_NOOP(
                        "Message", "“%1” has neither a code nor a value, as if a row was split; it was kept as text"),
                    {paragraph.text.left(shownWords)}),
                row.place);
            narrative << paragraph;
        } else if (m_series) {
            takeSeries(block, row, narrative);
        } else if (m_kind == Table::Kind::Indicators) {
            takeIndicator(block, row, context, narrative);
        } else {
            takeFinance(block, row, narrative);
        }
        const size_t now = rowsOfTables();
        if (now > before)
            addDoubts(block, row);
        before = now;
    }
    return narrative;
}

// Words of an indicator's title without code, population and values.
bool TableAssembler::isRestOfRow(const SourceBlock &block, const SourceRow &row) const
{
    if (m_series || m_kind != Table::Kind::Indicators)
        return false;
    bool words = false;
    for (size_t i = 0; i < row.cellCount; ++i) {
        const QString &text = block.cells[row.firstCell + i].text;
        const auto column =
            i < static_cast<size_t>(m_header.size()) ? m_header[static_cast<qsizetype>(i)].column : std::nullopt;
        if (text.isEmpty())
            continue;
        if (column != Column::Title || codePrefix(text))
            return false;
        words = true;
    }
    return words;
}

// Where a column comes twice, as "Actual (2022)" and "Actual (2023)", the report's own year is the one; else the last.
void TableAssembler::chooseYear(QList<HeaderColumn> &header) const
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        for (qsizetype j = i + 1; j < header.size() && header[i].column; ++j) {
            if (header[j].column != header[i].column)
                continue;
            const auto first = yearIn(header[i].written);
            const auto second = yearIn(header[j].written);
            const bool later =
                first && second && first != m_report.year && (second == m_report.year || *second > *first);
            header[later ? i : j].column.reset();
        }
    }
}

bool TableAssembler::takeHeader(const SourceBlock &block, const SourceRow &row, const Context &context,
                                qsizetype pending)
{
    // Cheap refusal first: data rows begin with a digit or hold numbers, headers never begin with one.
    const SourceCell &first = block.cells[row.firstCell];
    if ((!first.text.isEmpty() && first.text.front().isDigit()) || row.cellCount > widestTable)
        return false;
    QList<HeaderColumn> header;
    int known = 0;
    int indicators = 0;
    int finances = 0;
    int named = 0;
    bool year = false;
    for (size_t i = 0; i < row.cellCount; ++i) {
        const QString words = block.cells[row.firstCell + i].text.simplified();
        HeaderColumn column{columnOfHeader(words), words};
        if (i == 0 && words.compare(u"Year"_s, Qt::CaseInsensitive) == 0)
            year = true;
        named += words.isEmpty() ? 0 : 1;
        if (column.column) {
            ++known;
            indicators += isIndicatorColumn(*column.column) ? 1 : 0;
            finances += isFinanceColumn(*column.column) ? 1 : 0;
        }
        header << column;
        if (i == 0 && !column.column && !year && words.size() > 60)
            return false; // no header begins with a sentence
    }
    chooseYear(header);
    const auto has = [&](Column wanted) {
        return std::any_of(header.begin(), header.end(), [&](const HeaderColumn &c) { return c.column == wanted; });
    };
    if (year && context.series && known > 0) {
        m_series = context.series;
        for (qsizetype i = 1; i < header.size(); ++i) {
            if (header[i].column && !seriesColumns(*m_series).contains(*header[i].column))
                header[i].column.reset();
        }
        m_header = header;
        m_table = -1;
        for (qsizetype i = 1; i < header.size(); ++i)
            sayUnknown(header[i], row);
        return true;
    }
    const bool isIndicators =
        has(Column::Title) && indicators >= 2 && (has(Column::Actual) || has(Column::Baseline) || has(Column::Target));
    const bool isFinances = has(Column::Label) && finances >= 2;
    if ((!isIndicators && !isFinances) || known * 2 < named)
        return false;

    m_series.reset();
    for (const HeaderColumn &column : std::as_const(header)) {
        if (!m_report.year && column.column == Column::Actual)
            m_report.year = yearIn(column.written);
    }
    const Table::Kind kind = isIndicators ? Table::Kind::Indicators : Table::Kind::Finances;
    const auto sameWords = [](const HeaderColumn &a, const HeaderColumn &b) { return a.written == b.written; };
    const bool repeatsHeader = !m_interrupted && m_table >= 0 &&
                               std::equal(header.begin(), header.end(), m_header.begin(), m_header.end(), sameWords) &&
                               m_report.tables[static_cast<size_t>(m_table)].section == context.section;
    m_header = header;
    if (repeatsHeader)
        return true;
    if (isFinances) {
        const auto label = std::find_if(header.cbegin(), header.cend(),
                                        [](const HeaderColumn &c) { return c.column == Column::Label; });
        m_financeTable = financeTableOfHeader(label->written).value_or(FinanceTable::Outcome);
    }
    beginTable(kind, block, row, context, pending);
    for (const HeaderColumn &column : header)
        sayUnknown(column, row);
    return true;
}

void TableAssembler::sayUnknown(const HeaderColumn &column, const SourceRow &row)
{
    if (column.column || column.written.isEmpty())
        return;
    add(Severity::Warning, "table-not-understood",
        Message(QT_TRANSLATE_NOOP("Message", "The column “%1” has no place in this table; its cells were kept as text"),
                {column.written}),
        row.place);
}

void TableAssembler::beginTable(Table::Kind kind, const SourceBlock &block, const SourceRow &row,
                                const Context &context, qsizetype pending)
{
    m_kind = kind;
    Table table;
    table.kind = kind;
    table.section = context.section;
    const Section &section = m_report.sections[static_cast<size_t>(context.section)];
    const auto before = std::count_if(m_report.tables.begin(), m_report.tables.end(),
                                      [&](const Table &other) { return other.section == context.section; });
    table.id = before ? section.id + u'~' + QString::number(before + 1) : section.id;
    table.afterParagraphs = static_cast<int>(section.paragraphs.size() + pending);
    for (size_t i = 0; i < row.cellCount; ++i) {
        const SourceCell &cell = block.cells[row.firstCell + i];
        const auto &column = m_header[static_cast<qsizetype>(i)];
        if (column.column)
            table.headers.append({*column.column, column.written, cell.place});
    }
    table.firstRow =
        static_cast<int>(kind == Table::Kind::Indicators ? m_report.indicators.size() : m_report.finances.size());
    m_table = static_cast<int>(m_report.tables.size());
    m_report.tables.push_back(std::move(table));
}

Paragraph TableAssembler::asParagraph(const SourceBlock &block, const SourceRow &row) const
{
    QStringList words;
    for (size_t i = 0; i < row.cellCount; ++i)
        words << block.cells[row.firstCell + i].text;
    return {words.join(u' ').simplified(), {row.place}, false};
}

void TableAssembler::checkCount(const SourceBlock &block, const SourceRow &row, const RowId &id)
{
    const auto columns = static_cast<size_t>(m_header.size());
    if (row.cellCount < columns) {
        std::optional<Column> missing;
        for (size_t i = row.cellCount; i < columns && !missing; ++i)
            missing = m_header[static_cast<qsizetype>(i)].column;
        add(Severity::Warning, "row-too-short",
            Message(QT_TRANSLATE_NOOP(
                        "Message", "The row has %1 cells, its table has %2 columns; the last ones were taken as blank"),
                    {QString::number(row.cellCount), QString::number(columns)}),
            row.place, id, missing);
        return;
    }
    QStringList extra;
    for (size_t i = columns; i < row.cellCount && extra.size() < 5; ++i) {
        const QString words = block.cells[row.firstCell + i].text.left(shownWords).simplified();
        if (!words.isEmpty())
            extra << words;
    }
    if (!extra.isEmpty())
        add(Severity::Warning, "row-too-long",
            Message(QT_TRANSLATE_NOOP("Message", "The row has more cells than its table has columns: “%1”"),
                    {extra.join(u"”, “"_s)}),
            row.place, id);
}

Cell TableAssembler::valueCell(const SourceCell &source, Unit unit, const RowId &row, Column column)
{
    Value value = Value::fromWritten(source.text, unit);
    if (value.kind() == Value::Kind::Text) {
        if (const auto other = valueInOtherForm(value.written(), unit)) {
            add(Severity::Warning, "number-form",
                Message(QT_TRANSLATE_NOOP("Message", "“%1” was read as %2"),
                        {value.written(), other->number()->toPlain()}),
                source.place, row, column);
            return Cell(*other, source.place);
        }
        if (isNumberTooLong(value.written()))
            add(Severity::Warning, "number-too-long",
                Message(
                    QT_TRANSLATE_NOOP("Message", "“%1” has more digits than can be kept exactly; it was kept as text"),
                    {value.written().left(shownWords)}),
                source.place, row, column);
        else
            add(Severity::Warning, "value-not-understood",
                Message(QT_TRANSLATE_NOOP("Message",
                                          "“%1” is no number, percentage, level or Unknown; it was kept as text"),
                        {value.written().left(shownWords)}),
                source.place, row, column);
    }
    return Cell(std::move(value), source.place);
}

Unit TableAssembler::unitOf(AreaKind kind, const QString &code, const QString &title)
{
    auto known = std::find_if(m_units.begin(), m_units.end(),
                              [&](const KnownUnit &other) { return other.kind == kind && other.code == code; });
    if (known == m_units.end() || code.isEmpty()) {
        const IndicatorDefinition *indicator = Framework::core().indicator(kind, code);
        m_nextUnit = (m_nextUnit + 1) % m_units.size();
        known = m_units.begin() + static_cast<std::ptrdiff_t>(m_nextUnit);
        *known = {kind, code, indicator ? indicator->unitIn(m_report.year) : Unit::None};
    }
    // A percentage or scale has its own sign; a plain number in such a row counts what the title says, if it says so.
    const bool plain = known->unit != Unit::None && known->unit != Unit::Percent && known->unit != Unit::Points;
    return plain ? known->unit : unitInTitle(title);
}

const QString &TableAssembler::slugOf(const QString &words)
{
    auto it = m_slugs.find(words);
    if (it == m_slugs.end()) {
        if (m_slugs.size() > 4096)
            m_slugs.clear();
        it = m_slugs.insert(words, slug(words));
    }
    return *it;
}

QString TableAssembler::uniqueId(const QString &id, const Place &place, const char *duplicate)
{
    const int count = ++m_ids[id];
    if (count == 1)
        return id;
    QString unique = id + u'~' + QString::number(count);
    add(Severity::Warning, "duplicate-row", Message(duplicate), place, RowId(unique));
    return unique;
}

void TableAssembler::keepUnknownColumns(const SourceBlock &block, const SourceRow &row, const QString &name,
                                        QList<Paragraph> &narrative) const
{
    for (qsizetype i = 0; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
        const SourceCell &cell = block.cells[row.firstCell + static_cast<size_t>(i)];
        const bool year = m_series && i == 0;
        if (!m_header[i].column && !year && !cell.text.isEmpty())
            narrative << Paragraph{
                (name + u' ' + m_header[i].written + u": "_s + cell.text).simplified(), {cell.place}, false};
    }
}

void TableAssembler::takeIndicator(SourceBlock &block, const SourceRow &row, const Context &context,
                                   QList<Paragraph> &narrative)
{
    IndicatorRow &result = m_report.indicators.emplace_back();
    result.table = m_table;
    result.core = context.core;
    result.place = row.place;
    const Table &table = m_report.tables[static_cast<size_t>(m_table)];

    std::array<SourceCell *, columnCount> sources{};
    for (qsizetype i = 0; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
        if (m_header[i].column)
            sources[static_cast<size_t>(*m_header[i].column)] = &block.cells[row.firstCell + static_cast<size_t>(i)];
    }
    SourceCell missing{{}, endOf(row)};
    const auto source = [&](Column column) -> SourceCell & {
        SourceCell *cell = sources[static_cast<size_t>(column)];
        return cell ? *cell : missing;
    };
    const auto hasColumn = [&](Column column) {
        return std::any_of(table.headers.begin(), table.headers.end(),
                           [&](const ColumnHeader &h) { return h.column == column; });
    };

    SourceCell &title = source(Column::Title);
    if (hasColumn(Column::Code)) {
        result.code = Cell(Value::fromWords(source(Column::Code).text), source(Column::Code).place);
        result.title = Cell(Value::fromWords(title.text), title.place);
    } else {
        takeCodeAndTitle(result, title);
    }
    const QString &code = result.code.value().written();

    result.areaKind = context.kind.value_or(hasColumn(Column::Target) ? AreaKind::Outcome : AreaKind::Impact);
    const auto prefix = codePrefix(code);
    result.areaNumber = context.areaNumber;
    if (context.core || !context.areaNumber)
        result.areaNumber = prefix ? QStringView(code).first(code.indexOf(u'.')).toInt() : 0;

    const SourceCell &population = source(Column::Population);
    result.population = Cell(Value::fromWords(population.text), population.place);
    if (hasColumn(Column::Country))
        result.country = Cell(Value::fromWords(source(Column::Country).text), source(Column::Country).place);

    QString &id = m_idWords;
    id.resize(0);
    id += areaKindName(result.areaKind);
    if (result.areaNumber)
        id += u'-' + QString::number(result.areaNumber);
    id += u'/';
    if (prefix && prefix->prefix == code.size()) {
        id += QStringView(code).first(prefix->codeLength);
    } else {
        QString name = slug(code);
        if (name.isEmpty())
            name = slug(QStringView(result.title.value().written()).left(40));
        id += name.isEmpty() ? u"row"_s : name;
    }
    if (!result.population.value().isBlank())
        id += u'/' + slugOf(result.population.value().written());
    if (result.country && !result.country->value().isBlank() &&
        result.country->value().written().compare(m_report.operation, Qt::CaseInsensitive) != 0)
        id += u'/' + slugOf(result.country->value().written());
    // A copy has just the room it needs; there is one for every row.
    result.id =
        RowId(uniqueId(QString(id.constData(), id.size()), row.place,
                       QT_TRANSLATE_NOOP("Message", "Another row has the same area, code and population type")));

    if (!context.areaNumber && !Framework::core().area(result.areaKind, result.areaNumber))
        add(Severity::Note, "area-unknown",
            Message(QT_TRANSLATE_NOOP("Message", "Neither a heading nor the code tells the area of this row")),
            row.place, result.id);
    if (row.cellCount != static_cast<size_t>(m_header.size()))
        checkCount(block, row, result.id);
    if (code.isEmpty())
        add(Severity::Note, "row-without-code",
            Message(QT_TRANSLATE_NOOP("Message", "The indicator has no code: “%1”"), {title.text.left(shownWords)}),
            row.place, result.id);
    const Unit unit = unitOf(result.areaKind, code, result.title.value().written());
    if (hasColumn(Column::Baseline))
        result.baseline = valueCell(source(Column::Baseline), unit, result.id, Column::Baseline);
    if (hasColumn(Column::Target))
        result.target = valueCell(source(Column::Target), unit, result.id, Column::Target);
    if (hasColumn(Column::Actual))
        result.actual = valueCell(source(Column::Actual), unit, result.id, Column::Actual);

    keepUnknownColumns(block, row, code.isEmpty() ? title.text.left(shownWords) : code, narrative);
    ++m_report.tables[static_cast<size_t>(m_table)].rowCount;
}

// Rows of one code mostly stand near each other: their value is shared.
const Value &TableAssembler::codeValue(QStringView code)
{
    const auto known =
        std::find_if(m_codes.cbegin(), m_codes.cend(), [&](const Value &value) { return value.written() == code; });
    if (known != m_codes.cend())
        return *known;
    m_nextCode = (m_nextCode + 1) % m_codes.size();
    return m_codes[m_nextCode] = Value::fromWords(code.toString());
}

// "1.2 Proportion of people" → code and title, each with its own place.
void TableAssembler::takeCodeAndTitle(IndicatorRow &result, SourceCell &title)
{
    const auto prefix = codePrefix(title.text);
    if (!prefix) {
        result.title = Cell(Value::fromWords(title.text), title.place);
        return;
    }
    // All ASCII but for the space, which may be a no-break one.
    const bool ascii = std::all_of(title.text.cbegin() + prefix->codeLength, title.text.cbegin() + prefix->prefix,
                                   [](QChar c) { return c.unicode() < 0x80; });
    const auto characters = static_cast<qint32>(prefix->prefix);
    const auto bytes =
        ascii ? characters
              : static_cast<qint32>(encode(title.text.first(prefix->prefix), m_encoding).value_or(QByteArray()).size());
    const Place &all = title.place;
    result.code = Cell(codeValue(QStringView(title.text).first(prefix->codeLength)),
                       all.part(0, 0, static_cast<qint32>(prefix->codeLength)));
    const Place place = all.part(characters, bytes, all.length() - bytes);
    title.text.remove(0, prefix->prefix); // and its memory is the title's from here on
    result.title = Cell(Value::fromWords(title.text), place);
}

Place TableAssembler::endOf(const SourceRow &row)
{
    return Place::besides(row.place);
}

} // namespace outturn
