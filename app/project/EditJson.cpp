// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/EditJson.h"

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

private:
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
    return std::array{u"cell"_s, u"paragraphs"_s, u"series"_s}[edit.index()];
}

QByteArray editToJson(const Edit &edit)
{
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
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refused(u"JSON"_s);
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
