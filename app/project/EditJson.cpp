// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/EditJson.h"

#include "app/edit/RemarkInput.h"
#include "app/project/CellJson.h"
#include "app/project/StoredPlace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

QString roleName(ParagraphRole role)
{
    return role == ParagraphRole::Statement ? u"statement"_s : u"narrative"_s;
}

QJsonArray toJson(const QList<Place> &places)
{
    QJsonArray array;
    for (const Place &place : places) {
        QJsonArray numbers;
        for (const qint32 number : numbersOf(place))
            numbers.append(number);
        array.append(numbers);
    }
    return array;
}

QJsonObject toJson(const Value &value)
{
    QJsonObject object{{u"written"_s, value.written()}, {u"kind"_s, kindName(value.kind())}};
    if (const auto number = value.number())
        object.insert(u"number"_s, number->toPlain());
    if (value.unit() != Unit::None)
        object.insert(u"unit"_s, unitName(value.unit()));
    return object;
}

QJsonValue toJson(const std::optional<Value> &value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const QList<Paragraph> &paragraphs)
{
    QJsonArray array;
    for (const Paragraph &paragraph : paragraphs)
        array.append(QJsonObject{
            {u"text"_s, paragraph.text}, {u"places"_s, toJson(paragraph.places)}, {u"edited"_s, paragraph.edited}});
    return array;
}

QJsonObject toJson(const SetCell &edit)
{
    return {{u"row"_s, edit.row.text()},
            {u"column"_s, columnName(edit.column)},
            {u"before"_s, toJson(edit.before)},
            {u"after"_s, toJson(edit.after)}};
}

QJsonObject toJson(const ReplaceParagraphs &edit)
{
    return {{u"section"_s, edit.section}, {u"role"_s, roleName(edit.role)},   {u"first"_s, edit.first},
            {u"part"_s, edit.part},       {u"before"_s, toJson(edit.before)}, {u"after"_s, toJson(edit.after)}};
}

QJsonObject toJson(const SetSeriesValue &edit)
{
    return {{u"series"_s, seriesName(edit.series)},
            {u"year"_s, edit.year},
            {u"column"_s, columnName(edit.column)},
            {u"before"_s, toJson(edit.before)},
            {u"after"_s, toJson(edit.after)}};
}

QJsonArray placeToJson(const Place &place)
{
    return toJson(QList<Place>{place}).first().toArray();
}

QJsonObject toJson(const TableRow &row)
{
    QJsonObject object;
    QJsonObject cells;
    for (int i = 0; i < columnCount; ++i) {
        const Cell *cell = std::visit([&](const auto &r) { return r.cell(static_cast<Column>(i)); }, row);
        if (!cell)
            continue;
        QJsonObject one{{u"value"_s, toJson(cell->value())}, {u"source"_s, placeToJson(cell->place())}};
        if (cell->isEdited())
            one.insert(u"imported"_s, toJson(cell->imported()));
        cells.insert(columnName(static_cast<Column>(i)), one);
    }
    if (const auto *indicator = std::get_if<IndicatorRow>(&row)) {
        object = {{u"indicator"_s, indicator->id.text()},
                  {u"areaKind"_s, areaKindName(indicator->areaKind)},
                  {u"areaNumber"_s, indicator->areaNumber},
                  {u"core"_s, indicator->core},
                  {u"source"_s, placeToJson(indicator->place)}};
    } else {
        const auto &finance = std::get<FinanceRow>(row);
        object = {{u"finance"_s, finance.id.text()},
                  {u"kind"_s, financeTableName(finance.kind)},
                  {u"role"_s, financeRoleName(finance.role)},
                  {u"areaKind"_s, finance.areaKind ? areaKindName(*finance.areaKind) : QString()},
                  {u"areaNumber"_s, finance.areaNumber},
                  {u"source"_s, placeToJson(finance.place)}};
    }
    object.insert(u"cells"_s, cells);
    return object;
}

template <typename E>
requires requires(const E &edit)
{
    edit.position;
}
QJsonObject toJson(const E &edit)
{
    return {{u"table"_s, edit.table}, {u"position"_s, edit.position}, {u"row"_s, toJson(edit.row)}};
}

QJsonObject toJson(const MoveRow &edit)
{
    return {
        {u"table"_s, edit.table}, {u"row"_s, edit.row.text()}, {u"before"_s, edit.before}, {u"after"_s, edit.after}};
}

QJsonObject toJson(const Edition &edition)
{
    return {{u"edition"_s, edition.number}, {u"file"_s, edition.fileName}};
}

QJsonObject toJson(const TakeEdition &edit)
{
    return {{u"before"_s, toJson(edit.before)}, {u"after"_s, toJson(edit.after)}};
}

QJsonObject toJson(const SetRemark &edit)
{
    QJsonObject object{{u"part"_s, edit.part}, {u"before"_s, edit.before}, {u"after"_s, edit.after}};
    // As version 4 had it, so that its histories stand as they are.
    if (const QString figure = figureOfRow(edit.subject); !figure.isEmpty())
        object.insert(u"figure"_s, figure);
    else
        object.insert(u"subject"_s, edit.subject);
    return object;
}

/// Takes the members of an object out one by one and remembers the first that is not as it should be.
class JsonReader
{
public:
    JsonReader(QJsonObject object, qint64 sourceSize) : m_object(std::move(object)), m_sourceSize(sourceSize) {}

    /// The first bad member; empty when all were good. A member that nobody asked for is bad too.
    QString bad() const { return m_bad.isEmpty() && !m_object.isEmpty() ? m_object.keys().first() : m_bad; }
    void setBad(const QString &name)
    {
        if (m_bad.isEmpty())
            m_bad = name;
    }

    QJsonValue take(const QString &name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(name);
        if (value.type() != type)
            setBad(name);
        return value;
    }
    QString text(const QString &name) { return take(name, QJsonValue::String).toString(); }
    bool flag(const QString &name) { return take(name, QJsonValue::Bool).toBool(); }
    int integer(const QString &name, int least, int most)
    {
        const int value = take(name, QJsonValue::Double).toInt(std::numeric_limits<int>::min());
        if (value < least || value > most)
            setBad(name);
        return value;
    }
    template <typename E> E named(const QString &name, std::optional<E> (*find)(QStringView))
    {
        const auto value = find(text(name));
        if (!value)
            setBad(name);
        return value.value_or(E{});
    }

    std::optional<Value> optionalValue(const QString &name)
    {
        if (m_object.value(name).isNull()) {
            m_object.remove(name);
            return std::nullopt;
        }
        return value(name);
    }
    Value value(const QString &name)
    {
        JsonReader parts(take(name, QJsonValue::Object).toObject(), m_sourceSize);
        const QString written = parts.text(u"written"_s);
        const QString kind = parts.text(u"kind"_s);
        const QString number = parts.m_object.contains(u"number"_s) ? parts.text(u"number"_s) : QString();
        const QString unit = parts.m_object.contains(u"unit"_s) ? parts.text(u"unit"_s) : QString();
        const auto value = valueFromStored(written, kind, number, unit);
        if (!value || !parts.bad().isEmpty())
            setBad(name);
        return value.value_or(Value());
    }
    QList<Paragraph> paragraphs(const QString &name)
    {
        QList<Paragraph> result;
        const QJsonArray array = take(name, QJsonValue::Array).toArray();
        for (const QJsonValue &item : array) {
            JsonReader parts(item.toObject(), m_sourceSize);
            Paragraph paragraph{parts.text(u"text"_s), {}, parts.flag(u"edited"_s)};
            const auto places = placesFromJson(
                QJsonDocument(parts.take(u"places"_s, QJsonValue::Array).toArray()).toJson(QJsonDocument::Compact),
                m_sourceSize);
            if (!places || !parts.bad().isEmpty())
                setBad(name);
            paragraph.places = places.value_or(QList<Place>());
            result.append(paragraph);
        }
        return result;
    }

    bool has(const QString &name) const { return m_object.contains(name); }
    JsonReader object(const QString &name)
    {
        return JsonReader(take(name, QJsonValue::Object).toObject(), m_sourceSize);
    }
    Place place(const QString &name)
    {
        const QJsonArray list{take(name, QJsonValue::Array)};
        const auto places = placesFromJson(QJsonDocument(list).toJson(QJsonDocument::Compact), m_sourceSize);
        if (!places)
            setBad(name);
        return places ? places->first() : Place();
    }
    Cell cell(const QString &name)
    {
        JsonReader parts = object(name);
        const Value now = parts.value(u"value"_s);
        const bool edited = parts.has(u"imported"_s);
        Cell cell(edited ? parts.value(u"imported"_s) : now, parts.place(u"source"_s));
        cell.set(now);
        if (!parts.bad().isEmpty() || cell.isEdited() != edited)
            setBad(name);
        return cell;
    }
    Edition edition(const QString &name)
    {
        JsonReader parts = object(name);
        Edition edition{parts.integer(u"edition"_s, 1, 1'000'000), parts.text(u"file"_s)};
        if (!parts.bad().isEmpty())
            setBad(name);
        return edition;
    }
    TableRow row(const QString &name)
    {
        JsonReader parts = object(name);
        TableRow row = parts.has(u"finance"_s) ? TableRow(parts.financeRow()) : TableRow(parts.indicatorRow());
        if (!parts.bad().isEmpty() || rowId(row).isEmpty())
            setBad(name);
        return row;
    }

private:
    static constexpr int mostAreas = 1000;

    IndicatorRow indicatorRow()
    {
        IndicatorRow row;
        row.id = RowId(text(u"indicator"_s));
        row.areaKind = named(u"areaKind"_s, &areaKindFromName);
        row.areaNumber = integer(u"areaNumber"_s, 0, mostAreas);
        row.core = flag(u"core"_s);
        row.place = place(u"source"_s);
        JsonReader cells = object(u"cells"_s);
        const auto given = [&](Column column) { return cells.has(columnName(column)); };
        for (const Column column : {Column::Code, Column::Title, Column::Population})
            *row.cell(column) = cells.cell(columnName(column));
        if (given(Column::Country))
            row.country = cells.cell(columnName(Column::Country));
        if (given(Column::Baseline))
            row.baseline = cells.cell(columnName(Column::Baseline));
        if (given(Column::Target))
            row.target = cells.cell(columnName(Column::Target));
        if (given(Column::Actual))
            row.actual = cells.cell(columnName(Column::Actual));
        if (!cells.bad().isEmpty())
            setBad(u"cells"_s);
        return row;
    }

    FinanceRow financeRow()
    {
        FinanceRow row;
        row.id = RowId(text(u"finance"_s));
        row.kind = named(u"kind"_s, &financeTableFromName);
        row.role = named(u"role"_s, &financeRoleFromName);
        const QString kind = text(u"areaKind"_s);
        row.areaKind = areaKindFromName(kind);
        if (row.areaKind.has_value() == kind.isEmpty())
            setBad(u"areaKind"_s);
        row.areaNumber = integer(u"areaNumber"_s, 0, mostAreas);
        row.place = place(u"source"_s);
        JsonReader cells = object(u"cells"_s);
        row.label = cells.cell(columnName(Column::Label));
        const auto optional = [&](Column column, std::optional<Cell> &into) {
            if (cells.has(columnName(column)))
                into = cells.cell(columnName(column));
        };
        optional(Column::Budget, row.budget);
        optional(Column::Available, row.available);
        optional(Column::AvailableShare, row.availableShare);
        optional(Column::Expenditure, row.expenditure);
        optional(Column::ExpenditureShare, row.expenditureShare);
        if (!cells.bad().isEmpty())
            setBad(u"cells"_s);
        return row;
    }

    QJsonObject m_object;
    qint64 m_sourceSize;
    QString m_bad;
};

std::optional<ParagraphRole> roleFromName(QStringView name)
{
    for (const ParagraphRole role : {ParagraphRole::Narrative, ParagraphRole::Statement}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

} // namespace

QString editKind(const Edit &edit)
{
    static const std::array names{u"cell"_s,       u"paragraphs"_s, u"series"_s,  u"insert-row"_s,
                                  u"delete-row"_s, u"move-row"_s,   u"edition"_s, u"remark"_s};
    if (const auto *remark = std::get_if<SetRemark>(&edit); remark && !figureOfRow(remark->subject).isEmpty())
        return u"figure-text"_s;
    return names[edit.index()];
}

QByteArray editToJson(const Edit &edit)
{
    if (const auto *cell = std::get_if<SetCell>(&edit)) {
        if (auto json = cellEditToJson(*cell))
            return *std::move(json);
    }
    QJsonObject object = std::visit([](const auto &e) { return toJson(e); }, edit);
    object.insert(u"edit"_s, editKind(edit));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Edit> editFromJson(const QByteArray &json, qint64 sourceSize, const QString &where)
{
    const auto refused = [&](const QString &detail) {
        return failure(
            Error::Kind::File, where,
            Message(QT_TRANSLATE_NOOP("Message", "the change is not one that Outturn writes (%1)"), {detail}),
            Message(QT_TRANSLATE_NOOP("Message", "The file was changed by another program; take an older copy")));
    };
    if (auto cell = cellEditFromJson(json))
        return *std::move(cell);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refused(u"JSON"_s);
    constexpr int mostRows = 10'000'000;
    JsonReader reader(document.object(), sourceSize);
    const QString kind = reader.text(u"edit"_s);
    Edit edit;
    if (kind == u"cell") {
        edit = SetCell{RowId(reader.text(u"row"_s)), reader.named(u"column"_s, &columnFromName),
                       reader.value(u"before"_s), reader.value(u"after"_s)};
    } else if (kind == u"paragraphs") {
        edit = ReplaceParagraphs{reader.text(u"section"_s),
                                 reader.named(u"role"_s, &roleFromName),
                                 reader.integer(u"first"_s, 0, 1'000'000),
                                 reader.paragraphs(u"before"_s),
                                 reader.paragraphs(u"after"_s),
                                 reader.integer(u"part"_s, 0, 1'000'000)};
    } else if (kind == u"series") {
        SetSeriesValue series{reader.named(u"series"_s, &seriesFromName), reader.integer(u"year"_s, 1950, 2150),
                              reader.named(u"column"_s, &columnFromName), reader.optionalValue(u"before"_s),
                              reader.optionalValue(u"after"_s)};
        if (!seriesColumns(series.series).contains(series.column))
            reader.setBad(u"column"_s);
        edit = series;
    } else if (kind == u"insert-row") {
        edit = InsertRow{reader.text(u"table"_s), reader.integer(u"position"_s, 0, mostRows), reader.row(u"row"_s)};
    } else if (kind == u"delete-row") {
        edit = DeleteRow{reader.text(u"table"_s), reader.integer(u"position"_s, 0, mostRows), reader.row(u"row"_s)};
    } else if (kind == u"move-row") {
        edit = MoveRow{reader.text(u"table"_s), RowId(reader.text(u"row"_s)), reader.integer(u"before"_s, 0, mostRows),
                       reader.integer(u"after"_s, 0, mostRows)};
    } else if (kind == u"edition") {
        edit = TakeEdition{reader.edition(u"before"_s), reader.edition(u"after"_s)};
    } else if (kind == u"figure-text" || kind == u"remark") {
        const bool isFigure = kind == u"figure-text";
        const SetRemark remark{isFigure ? figureRow(reader.text(u"figure"_s)) : reader.text(u"subject"_s),
                               reader.text(u"part"_s), reader.text(u"before"_s), reader.text(u"after"_s)};
        for (const auto &[name, words] : {std::pair(u"before"_s, remark.before), std::pair(u"after"_s, remark.after)}) {
            if (!checkRemark(remark.subject, remark.part, words))
                reader.setBad(name);
        }
        edit = remark;
        if (kind != editKind(edit))
            reader.setBad(u"subject"_s);
    } else {
        return refused(u"edit"_s);
    }
    if (!reader.bad().isEmpty())
        return refused(reader.bad());
    return edit;
}

QByteArray placesToJson(const QList<Place> &places)
{
    return QJsonDocument(toJson(places)).toJson(QJsonDocument::Compact);
}

std::optional<QList<Place>> placesFromJson(const QByteArray &json, qint64 sourceSize)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<Place> places;
    const QJsonArray array = document.array();
    for (const QJsonValue &item : array) {
        const QJsonArray parts = item.toArray();
        constexpr int bad = std::numeric_limits<int>::min();
        std::vector<qint32> numbers;
        for (const QJsonValue &part : parts)
            numbers.push_back(part.toInt(bad));
        const auto place = item.isArray() ? placeFromNumbers(numbers, sourceSize) : std::nullopt;
        if (!place)
            return std::nullopt;
        places.append(*place);
    }
    return places;
}

QByteArray stringsToJson(const QStringList &strings)
{
    return QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact);
}

std::optional<QStringList> stringsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QStringList strings;
    const QJsonArray array = document.array();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return std::nullopt;
        strings << item.toString();
    }
    return strings;
}

std::optional<Value> valueFromStored(const QString &written, const QString &kind, const QString &number,
                                     const QString &unit)
{
    const auto knownKind = kindFromName(kind);
    const Unit knownUnit = unit.isNull() ? Unit::None : unitFromName(unit);
    if (!knownKind || (!unit.isNull() && knownUnit == Unit::None))
        return std::nullopt;
    std::optional<Decimal> decimal;
    if (!number.isNull()) {
        decimal = Decimal::tryFromPlain(number);
        if (!decimal)
            return std::nullopt;
    }
    Value value = Value::fromParts(written, *knownKind, decimal, knownUnit);
    // fromParts answers contradictory parts with plain words; a file that holds such parts is not one of ours.
    if (value.kind() != *knownKind || value.unit() != knownUnit || value.written() != written ||
        value.number().has_value() != decimal.has_value())
        return std::nullopt;
    return value;
}

} // namespace outturn
