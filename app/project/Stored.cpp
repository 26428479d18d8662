// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Stored.h"

#include "app/edit/RemarkInput.h"
#include "app/project/EditJson.h"
#include "app/project/FileState.h"
#include "app/project/ProjectFile.h"
#include "app/project/StoredPlace.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

const QVariant sqlNull{QMetaType::fromType<QString>()};

void bindValueParts(QSqlQuery &query, int &at, const Value &value)
{
    bindText(query, at, value.written());
    bindText(query, at, kindName(value.kind()));
    const auto number = value.number();
    query.bindValue(at++, number ? QVariant(number->toPlain()) : sqlNull);
    bindOptionalText(query, at, unitName(value.unit()));
}

} // namespace

void bindText(QSqlQuery &query, int &at, const QString &text)
{
    query.bindValue(at++, text.isNull() ? u""_s : text);
}

void bindOptionalText(QSqlQuery &query, int &at, const QString &text)
{
    query.bindValue(at++, text.isEmpty() ? sqlNull : QVariant(text));
}

void bindInteger(QSqlQuery &query, int &at, qint64 number)
{
    query.bindValue(at++, number);
}

void bindIndex(QSqlQuery &query, int &at, int index)
{
    query.bindValue(at++, index < 0 ? sqlNull : QVariant(index));
}

void bindPlace(QSqlQuery &query, int &at, const Place &place)
{
    query.bindValue(at++, QString::fromLatin1(wordsOf(place)));
}

void bindCell(QSqlQuery &query, int &at, const Cell &cell)
{
    bindValueParts(query, at, cell.value());
    bindPlace(query, at, cell.place());
    if (cell.isEdited()) {
        bindValueParts(query, at, cell.imported());
        return;
    }
    for (int i = 0; i < 4; ++i)
        query.bindValue(at++, sqlNull);
}

RowReader::RowReader(const ProjectFile &file, QSqlQuery &query, QString table, qint64 sourceSize)
    : m_file(file), m_query(query), m_table(std::move(table)), m_sourceSize(sourceSize)
{
}

RowReader::~RowReader()
{
    m_query.finish();
}

bool RowReader::next()
{
    if (m_error)
        return false;
    if (m_query.next()) {
        ++m_row;
        return true;
    }
    if (m_query.lastError().isValid())
        m_error = m_file.error(m_query);
    return false;
}

Result<void> RowReader::result() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void RowReader::bad(int column)
{
    if (m_error)
        return;
    const QString name = m_query.record().fieldName(column);
    const QString written = m_query.value(column).toString().left(40);
    m_error =
        Error{Error::Kind::File, u"%1, %2 %3, %4"_s.arg(m_file.path(), m_table).arg(m_row).arg(name),
              Message(foreignValuePattern, {written}),
              Message(QT_TRANSLATE_NOOP("Message", "The file was changed by another program; take an older copy"))};
}

qint64 RowReader::integer(int &at, qint64 least, qint64 most)
{
    const QVariant value = m_query.value(at++);
    const qint64 number = value.toLongLong();
    if (value.typeId() == QMetaType::LongLong && number >= least && number <= most)
        return number;
    bad(at - 1);
    return std::clamp<qint64>(0, least, most);
}

int RowReader::index(int &at, size_t count)
{
    if (count > 0)
        return static_cast<int>(integer(at, 0, static_cast<qint64>(count) - 1));
    bad(at++);
    return 0;
}

int RowReader::optionalIndex(int &at, size_t count)
{
    if (!isNull(at))
        return index(at, count);
    ++at;
    return -1;
}

void RowReader::position(int &at, size_t expected)
{
    integer(at, static_cast<qint64>(expected), static_cast<qint64>(expected));
}

QString RowReader::text(int &at)
{
    const QVariant value = m_query.value(at++);
    if (value.typeId() != QMetaType::QString || value.isNull())
        bad(at - 1);
    return value.toString();
}

QString RowReader::optionalText(int &at)
{
    if (!isNull(at))
        return text(at);
    ++at;
    return {};
}

QByteArray RowReader::bytes(int &at)
{
    const QVariant value = m_query.value(at++);
    if (value.typeId() != QMetaType::QByteArray)
        bad(at - 1);
    return value.toByteArray();
}

Place RowReader::place(int &at)
{
    const int column = at;
    const auto place = placeFromWords(text(at).toLatin1(), m_sourceSize);
    if (!place)
        bad(column);
    return place.value_or(Place());
}

QList<Place> RowReader::places(int &at)
{
    // Nearly every paragraph and section of a large report has none removed.
    const QString json = text(at);
    if (json == u"[]")
        return {};
    const auto places = placesFromJson(json.toUtf8(), m_sourceSize);
    if (!places)
        bad(at - 1);
    return places.value_or(QList<Place>());
}

QStringList RowReader::strings(int &at)
{
    const auto strings = stringsFromJson(text(at).toUtf8());
    if (!strings)
        bad(at - 1);
    return strings.value_or(QStringList());
}

Value RowReader::value(int column, const QString &written, const QString &kind, const QString &number,
                       const QString &unit)
{
    const auto value = valueFromStored(written, kind, number, unit);
    if (!value)
        bad(column);
    return value.value_or(Value());
}

Remark RowReader::remark(int &at)
{
    Remark result;
    for (QString *each : {&result.subject, &result.part, &result.text})
        *each = text(at);
    if (result.text.isEmpty() || !checkRemark(result.subject, result.part, result.text))
        bad(at - 1);
    return result;
}

Cell RowReader::cell(int &at)
{
    const auto parts = [&] {
        const int column = at;
        const QString written = text(at);
        const QString kind = text(at);
        const QString number = optionalText(at);
        return value(column, written, kind, number, optionalText(at));
    };
    const Value now = parts();
    const Place where = place(at);
    if (isNull(at)) {
        at += 4;
        return Cell(now, where);
    }
    Cell cell(parts(), where);
    cell.set(now);
    if (!cell.isEdited())
        bad(at - 4);
    return cell;
}

} // namespace outturn
