// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/TableAssembler.h"

#include "app/framework/Framework.h"
#include "app/read/NumberForms.h"

#include <algorithm>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

bool isIndicatorColumn(Column column)
{
    return column <= Column::Actual;
}

bool isFinanceColumn(Column column)
{
    return column >= Column::Label && column <= Column::ExpenditureShare;
}

bool isAmount(Column column)
{
    return column == Column::Budget || column == Column::Available || column == Column::Expenditure;
}

// What a count counts, told by an indicator's title where the framework does not know it.
Unit unitInTitle(const QString &title)
{
    const QString folded = title.toCaseFolded();
    if (folded.contains(u"(in days)"_s) || folded.startsWith(u"average processing time"_s))
        return Unit::Days;
    static const QStringList people{u"number of people"_s,   u"number of refugees"_s, u"number of stateless"_s,
                                    u"number of persons"_s,  u"number of children"_s, u"number of poc"_s,
                                    u"number of women"_s,    u"number of idps"_s,     u"number of individuals"_s,
                                    u"number of returnees"_s};
    const bool counted =
        std::any_of(people.begin(), people.end(), [&](const QString &p) { return folded.startsWith(p); });
    return counted ? Unit::People : Unit::None;
}

} // namespace

void TableAssembler::add(Severity severity, const char *rule, Message message, const Place &place, const RowId &row,
                         std::optional<Column> column)
{
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
    m_report.findings.push_back(std::move(finding));
}

bool TableAssembler::hasTableIn(int section) const
{
    return std::any_of(m_report.tables.begin(), m_report.tables.end(),
                       [&](const Table &table) { return table.section == section; });
}

QList<Paragraph> TableAssembler::take(SourceBlock &block, const Context &context)
{
    QList<Paragraph> narrative;
    m_context = context;
    for (const SourceRow &row : block.rows) {
        if (takeHeader(block, row, context)) {
            m_interrupted = false;
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
                        QT_TRANSLATE_NOOP("Message", "rows without a header were taken as the end of the table above")),
                    row.place);
                m_interrupted = false;
            } else {
                m_header.clear();
            }
        }
        if (m_header.isEmpty()) {
            Paragraph paragraph = asParagraph(block, row);
            add(Severity::Warning, "table-not-understood",
                Message(QT_TRANSLATE_NOOP("Message",
                                          "“%1” is a table row under no header that is known; it was kept as text"),
                        {paragraph.text.left(60)}),
                row.place);
            narrative << paragraph;
        } else if (m_series) {
            takeSeries(block, row, narrative);
        } else if (m_kind == Table::Kind::Indicators) {
            takeIndicator(block, row, context, narrative);
        } else {
            takeFinance(block, row, narrative);
        }
        if (row.overBreak && !m_header.isEmpty() && !m_series)
            add(Severity::Note, "row-joined",
                Message(QT_TRANSLATE_NOOP("Message", "a page break parts the row; its parts were put together")),
                row.place,
                m_kind == Table::Kind::Indicators ? m_report.indicators.back().id : m_report.finances.back().id);
    }
    return narrative;
}

bool TableAssembler::takeHeader(const SourceBlock &block, const SourceRow &row, const Context &context)
{
    // Cheap refusal first: data rows begin with a digit or hold numbers, headers never begin with one.
    const SourceCell &first = block.cells[row.firstCell];
    if (!first.text.isEmpty() && first.text.front().isDigit())
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
        const bool repeated =
            column.column && std::any_of(header.begin(), header.end(),
                                         [&](const HeaderColumn &other) { return other.column == column.column; });
        if (repeated)
            column.column.reset();
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
    const auto has = [&](Column wanted) {
        return std::any_of(header.begin(), header.end(), [&](const HeaderColumn &c) { return c.column == wanted; });
    };
    if (year && context.series && known > 0) {
        m_series = context.series;
        m_header = header;
        m_table = -1;
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
    if (isFinances)
        m_financeTable = financeTableOfHeader(header[0].written).value_or(FinanceTable::Outcome);
    beginTable(kind, block, row, context);
    for (const HeaderColumn &column : header) {
        if (!column.column && !column.written.isEmpty())
            add(Severity::Warning, "table-not-understood",
                Message(QT_TRANSLATE_NOOP("Message", "the column “%1” is not known; its cells were kept as text"),
                        {column.written}),
                row.place);
    }
    return true;
}

void TableAssembler::beginTable(Table::Kind kind, const SourceBlock &block, const SourceRow &row,
                                const Context &context)
{
    m_kind = kind;
    Table table;
    table.kind = kind;
    table.section = context.section;
    const Section &section = m_report.sections[static_cast<size_t>(context.section)];
    const auto before = std::count_if(m_report.tables.begin(), m_report.tables.end(),
                                      [&](const Table &other) { return other.section == context.section; });
    table.id = before ? section.id + u'~' + QString::number(before + 1) : section.id;
    table.afterParagraphs = static_cast<int>(section.paragraphs.size());
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
        add(Severity::Warning, "row-too-short",
            Message(QT_TRANSLATE_NOOP(
                        "Message", "the row has %1 cells, its table has %2 columns; the last ones were taken as blank"),
                    {QString::number(row.cellCount), QString::number(columns)}),
            row.place, id);
        return;
    }
    QStringList extra;
    for (size_t i = columns; i < row.cellCount; ++i) {
        const QString words = block.cells[row.firstCell + i].text.simplified();
        if (!words.isEmpty())
            extra << words;
    }
    if (!extra.isEmpty())
        add(Severity::Warning, "row-too-long",
            Message(QT_TRANSLATE_NOOP("Message", "the row has more cells than its table has columns: “%1”"),
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
                    {value.written()}),
                source.place, row, column);
        else
            add(Severity::Warning, "value-not-understood",
                Message(QT_TRANSLATE_NOOP("Message",
                                          "“%1” is no number, percentage, level or Unknown; it was kept as text"),
                        {value.written()}),
                source.place, row, column);
    }
    return Cell(std::move(value), source.place);
}

Unit TableAssembler::unitOf(AreaKind kind, const QString &code, const QString &title)
{
    const QString key = areaKindName(kind) + u' ' + code + u' ' + title.left(24);
    const auto it = m_units.constFind(key);
    if (it != m_units.constEnd())
        return *it;
    const IndicatorDefinition *known = Framework::core().indicator(kind, code);
    Unit unit = known ? known->unitIn(m_report.year) : Unit::None;
    // A percentage or scale has its own sign; a plain number in such a row counts what the title says, if it says so.
    if (unit == Unit::None || unit == Unit::Percent || unit == Unit::Points)
        unit = unitInTitle(title);
    if (m_units.size() > 4096)
        m_units.clear();
    m_units.insert(key, unit);
    return unit;
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

QString TableAssembler::uniqueId(const QString &id, const Place &place)
{
    const int count = ++m_ids[id];
    if (count == 1)
        return id;
    QString unique = id + u'~' + QString::number(count);
    add(Severity::Warning, "duplicate-row",
        Message(QT_TRANSLATE_NOOP("Message", "another row has the same area, code and population type")), place,
        RowId(unique));
    return unique;
}

void TableAssembler::keepUnknownColumns(const SourceBlock &block, const SourceRow &row, const QString &name,
                                        QList<Paragraph> &narrative) const
{
    for (qsizetype i = 0; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
        const SourceCell &cell = block.cells[row.firstCell + static_cast<size_t>(i)];
        if (!m_header[i].column && !cell.text.isEmpty())
            narrative << Paragraph{
                (name + u' ' + m_header[i].written + u": "_s + cell.text).simplified(), {cell.place}, false};
    }
}

void TableAssembler::takeIndicator(SourceBlock &block, const SourceRow &row, const Context &context,
                                   QList<Paragraph> &narrative)
{
    IndicatorRow result;
    result.table = m_table;
    result.core = context.core;
    result.place = row.place;
    const Table &table = m_report.tables[static_cast<size_t>(m_table)];

    std::array<const SourceCell *, columnCount> sources{};
    for (qsizetype i = 0; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
        if (m_header[i].column)
            sources[static_cast<size_t>(*m_header[i].column)] = &block.cells[row.firstCell + static_cast<size_t>(i)];
    }
    static const SourceCell missing;
    const auto source = [&](Column column) -> const SourceCell & {
        const SourceCell *cell = sources[static_cast<size_t>(column)];
        return cell ? *cell : missing;
    };
    const auto hasColumn = [&](Column column) {
        return std::any_of(table.headers.begin(), table.headers.end(),
                           [&](const ColumnHeader &h) { return h.column == column; });
    };

    const SourceCell &title = source(Column::Title);
    if (hasColumn(Column::Code)) {
        result.code = Cell(Value::fromWords(source(Column::Code).text), source(Column::Code).place);
        result.title = Cell(Value::fromWords(title.text), title.place);
    } else if (const auto prefix = codePrefix(title.text)) {
        const QString code = title.text.first(prefix->codeLength);
        const QString words = title.text.sliced(prefix->prefix);
        // Everything up to the title is ASCII but for the space, so characters are counted apart from bytes.
        const auto spaceBytes = static_cast<qint32>(QStringView(title.text).first(prefix->prefix).toUtf8().size());
        const bool exact = title.place.length > spaceBytes && prefix->prefix == spaceBytes;
        const auto codeLength = static_cast<qint32>(prefix->codeLength);
        const auto skip = static_cast<qint32>(prefix->prefix);
        Place codePlace = title.place;
        Place titlePlace = title.place;
        if (!title.place.isOnPage()) {
            codePlace.length = codeLength;
            titlePlace.column += skip;
            titlePlace.offset += skip;
            titlePlace.length -= skip;
        }
        result.code = Cell(Value::fromWords(code), codePlace);
        result.title = Cell(Value::fromWords(words), exact ? titlePlace : title.place);
    } else {
        result.title = Cell(Value::fromWords(title.text), title.place);
    }
    const QString &code = result.code.value().written();

    result.areaKind = context.kind.value_or(hasColumn(Column::Target) ? AreaKind::Outcome : AreaKind::Impact);
    result.areaNumber = context.core || !context.areaNumber ? code.section(u'.', 0, 0).toInt() : context.areaNumber;

    const SourceCell &population = source(Column::Population);
    result.population = Cell(Value::fromWords(population.text), population.place);
    if (hasColumn(Column::Country))
        result.country = Cell(Value::fromWords(source(Column::Country).text), source(Column::Country).place);

    QString id = areaKindName(result.areaKind);
    if (result.areaNumber)
        id += u'-' + QString::number(result.areaNumber);
    id += u'/' + (code.isEmpty() ? slug(QStringView(result.title.value().written()).left(40)) : code);
    if (!result.population.value().isBlank())
        id += u'/' + slugOf(result.population.value().written());
    if (result.country && !result.country->value().isBlank() &&
        result.country->value().written().compare(m_report.operation, Qt::CaseInsensitive) != 0)
        id += u'/' + slugOf(result.country->value().written());
    result.id = RowId(uniqueId(id, row.place));

    if (row.cellCount != static_cast<size_t>(m_header.size()))
        checkCount(block, row, result.id);
    if (code.isEmpty())
        add(Severity::Note, "row-without-code",
            Message(QT_TRANSLATE_NOOP("Message", "the indicator has no code: “%1”"), {title.text.left(60)}), row.place,
            result.id);
    const Unit unit = unitOf(result.areaKind, code, result.title.value().written());
    if (hasColumn(Column::Baseline))
        result.baseline = valueCell(source(Column::Baseline), unit, result.id, Column::Baseline);
    if (hasColumn(Column::Target))
        result.target = valueCell(source(Column::Target), unit, result.id, Column::Target);
    if (hasColumn(Column::Actual))
        result.actual = valueCell(source(Column::Actual), unit, result.id, Column::Actual);

    keepUnknownColumns(block, row, code, narrative);
    m_report.indicators.push_back(std::move(result));
    ++m_report.tables[static_cast<size_t>(m_table)].rowCount;
}

void TableAssembler::takeFinance(SourceBlock &block, const SourceRow &row, QList<Paragraph> &narrative)
{
    FinanceRow result;
    result.table = m_table;
    result.kind = m_financeTable;
    result.place = row.place;
    const auto sourceOf = [&](Column column) -> const SourceCell * {
        for (qsizetype i = 0; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
            if (m_header[i].column == column)
                return &block.cells[row.firstCell + static_cast<size_t>(i)];
        }
        return nullptr;
    };
    if (const SourceCell *label = sourceOf(Column::Label))
        result.label = Cell(Value::fromWords(label->text), label->place);
    const QString &label = result.label.value().written();
    QString key;
    if (label.startsWith(u"Total"_s, Qt::CaseInsensitive) || label.startsWith(u"Grand total"_s, Qt::CaseInsensitive)) {
        result.role = FinanceRole::Total;
        key = u"total"_s;
    } else if (label.startsWith(u"All "_s, Qt::CaseInsensitive) ||
               label.contains(u"unallocated"_s, Qt::CaseInsensitive)) {
        result.role = FinanceRole::Unallocated;
        key = u"unallocated"_s;
    } else {
        if (const AreaDefinition *area = Framework::core().areaOfLabel(label)) {
            result.areaKind = area->kind;
            result.areaNumber = area->number;
        }
        key = slug(label.section(u':', 0, 0));
        if (key.isEmpty())
            key = u"row"_s;
    }
    result.id = RowId(uniqueId(u"finance-"_s + financeTableName(m_financeTable) + u'/' + key, row.place));
    if (row.cellCount != static_cast<size_t>(m_header.size()))
        checkCount(block, row, result.id);

    for (const HeaderColumn &header : std::as_const(m_header)) {
        if (!header.column || *header.column == Column::Label)
            continue;
        const SourceCell *cell = sourceOf(*header.column);
        const Unit unit = isAmount(*header.column) ? Unit::Usd : Unit::None;
        const Cell value = cell ? valueCell(*cell, unit, result.id, *header.column) : Cell();
        switch (*header.column) {
        case Column::Budget:
            result.budget = value;
            break;
        case Column::Available:
            result.available = value;
            break;
        case Column::AvailableShare:
            result.availableShare = value;
            break;
        case Column::Expenditure:
            result.expenditure = value;
            break;
        case Column::ExpenditureShare:
            result.expenditureShare = value;
            break;
        default:
            break;
        }
    }
    keepUnknownColumns(block, row, label, narrative);
    m_report.finances.push_back(std::move(result));
    ++m_report.tables[static_cast<size_t>(m_table)].rowCount;
}

void TableAssembler::takeSeries(SourceBlock &block, const SourceRow &row, QList<Paragraph> &narrative)
{
    const auto year = seriesRow(RowId(seriesName(*m_series) + u'/' + block.cells[row.firstCell].text));
    if (!year || m_report.point(*m_series, year->second)) {
        Paragraph paragraph = asParagraph(block, row);
        add(Severity::Warning, "table-not-understood",
            Message(QT_TRANSLATE_NOOP("Message", "“%1” is no new year of the series; it was kept as text"),
                    {paragraph.text.left(60)}),
            row.place);
        narrative << paragraph;
        return;
    }
    SeriesPoint point;
    point.series = *m_series;
    point.year = year->second;
    for (qsizetype i = 1; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
        const SourceCell &cell = block.cells[row.firstCell + static_cast<size_t>(i)];
        const auto column = m_header[i].column;
        if (column && seriesColumns(*m_series).contains(*column) && !cell.text.isEmpty())
            point.cell(*column) = valueCell(cell, Unit::Usd, point.id(), *column);
    }
    if (row.cellCount != static_cast<size_t>(m_header.size()))
        checkCount(block, row, point.id());
    const auto at = std::find_if(m_report.series.begin(), m_report.series.end(), [&](const SeriesPoint &other) {
        return std::pair(other.series, other.year) > std::pair(point.series, point.year);
    });
    m_report.series.insert(at, std::move(point));
}

} // namespace outturn
