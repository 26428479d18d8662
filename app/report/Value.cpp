// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Value.h"

#include <QVarLengthArray>

#include <array>

namespace outturn {

namespace {

constexpr std::array<std::pair<Unit, const char *>, 7> unitNames{{{Unit::None, ""},
                                                                  {Unit::Percent, "percent"},
                                                                  {Unit::People, "people"},
                                                                  {Unit::Days, "days"},
                                                                  {Unit::Points, "points"},
                                                                  {Unit::Usd, "USD"},
                                                                  {Unit::Consultations, "consultations"}}};

constexpr std::array<std::pair<Value::Kind, const char *>, 6> kindNames{{{Value::Kind::Blank, "blank"},
                                                                         {Value::Kind::Unknown, "unknown"},
                                                                         {Value::Kind::Number, "number"},
                                                                         {Value::Kind::Percent, "percent"},
                                                                         {Value::Kind::Scale, "scale"},
                                                                         {Value::Kind::Text, "text"}}};

// The English form the reports use: groups of three with ',', '.' before decimals. "1,23" or "1,2345" is not of that
// form.
std::optional<Decimal> fromEnglishForm(QStringView text)
{
    QVarLengthArray<char16_t, 64> plain;
    qsizetype i = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'\u2212')) {
        plain.append(u'-');
        ++i;
    }
    int run = 0;          // digits since the last ',' or the start
    bool grouped = false; // a ',' was seen
    bool decimals = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            ++run;
            plain.append(c);
        } else if (c == u',' && !decimals) {
            // "0,123" is no group of thousands.
            const bool leadingZero = run > 0 && !grouped && plain[plain[0] == u'-' ? 1 : 0] == u'0';
            if (run == 0 || run > 3 || (grouped && run != 3) || leadingZero)
                return std::nullopt;
            grouped = true;
            run = 0;
        } else if (c == u'.' && !decimals) {
            if (grouped && run != 3)
                return std::nullopt;
            decimals = true;
            plain.append(c);
        } else {
            return std::nullopt;
        }
        if (plain.size() > 60)
            return std::nullopt;
    }
    if (grouped && !decimals && run != 3)
        return std::nullopt;
    return Decimal::tryFromPlain(QStringView(plain.data(), plain.size()));
}

QString simplifiedWords(const QString &words)
{
    // Most cells have nothing to simplify, and then the words are shared, not copied.
    bool previousSpace = true;
    for (const QChar c : words) {
        const bool space = c.isSpace();
        if (space && (previousSpace || c != u' '))
            return words.simplified();
        previousSpace = space;
    }
    return previousSpace && !words.isEmpty() ? words.simplified() : words;
}

} // namespace

QString unitName(Unit unit)
{
    return QString::fromLatin1(unitNames[static_cast<size_t>(unit)].second);
}

Unit unitFromName(QStringView name)
{
    for (const auto &[unit, text] : unitNames) {
        if (name == QLatin1StringView(text))
            return unit;
    }
    return Unit::None;
}

QString kindName(Value::Kind kind)
{
    return QString::fromLatin1(kindNames[static_cast<size_t>(kind)].second);
}

std::optional<Value::Kind> kindFromName(QStringView name)
{
    for (const auto &[kind, text] : kindNames) {
        if (name == QLatin1StringView(text))
            return kind;
    }
    return std::nullopt;
}

Value Value::fromWritten(const QString &words, Unit numberUnit)
{
    Value value;
    value.m_written = simplifiedWords(words);
    const QStringView text = value.m_written;
    if (text.isEmpty())
        return value;
    if (text.compare(QLatin1StringView("Unknown"), Qt::CaseInsensitive) == 0) {
        value.m_kind = Kind::Unknown;
        return value;
    }
    if (text.endsWith(u'%')) {
        if (const auto number = fromEnglishForm(text.chopped(1).trimmed())) {
            value.m_kind = Kind::Percent;
            value.m_number = *number;
            value.m_hasNumber = true;
            value.m_unit = Unit::Percent;
            return value;
        }
    } else if (const auto number = fromEnglishForm(text)) {
        value.m_kind = Kind::Number;
        value.m_number = *number;
        value.m_hasNumber = true;
        value.m_unit = numberUnit;
        return value;
    }
    if (scaleBand(text)) {
        value.m_kind = Kind::Scale;
        value.m_unit = Unit::Points;
        return value;
    }
    value.m_kind = Kind::Text;
    return value;
}

Value Value::fromWords(const QString &words)
{
    Value value;
    value.m_written = simplifiedWords(words);
    value.m_kind = value.m_written.isEmpty() ? Kind::Blank : Kind::Text;
    return value;
}

Value Value::fromNumber(const Decimal &number, Unit unit)
{
    Value value;
    value.m_number = number;
    value.m_hasNumber = true;
    value.m_unit = unit;
    value.m_kind = unit == Unit::Percent ? Kind::Percent : Kind::Number;
    const bool grouped = unit == Unit::People || unit == Unit::Usd || unit == Unit::Consultations;
    value.m_written = grouped ? number.toGrouped() : number.toPlain();
    if (unit == Unit::Percent)
        value.m_written += u'%';
    return value;
}

Value Value::unknown()
{
    return fromWritten(QStringLiteral("Unknown"));
}

Value Value::fromParts(const QString &written, Kind kind, const std::optional<Decimal> &number, Unit unit)
{
    const bool wantsNumber = kind == Kind::Number || kind == Kind::Percent;
    if (wantsNumber != number.has_value() || (kind == Kind::Blank) != written.isEmpty() ||
        (kind == Kind::Percent && unit != Unit::Percent) ||
        (kind == Kind::Unknown && written.compare(QLatin1StringView("Unknown"), Qt::CaseInsensitive) != 0))
        return fromWords(written);
    Value value;
    value.m_written = written;
    value.m_kind = kind;
    value.m_unit = unit;
    value.m_hasNumber = wantsNumber;
    if (wantsNumber)
        value.m_number = *number;
    return value;
}

std::optional<ScaleBand> scaleBand(QStringView written)
{
    // "<label>: <band> points"; the band is "40-69", "≥90", "≥ 70", "≤39", with '-', '–' or "to" between.
    const qsizetype colon = written.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    QStringView band = written.sliced(colon + 1).trimmed();
    if (!band.endsWith(QLatin1StringView("points"), Qt::CaseInsensitive))
        return std::nullopt;
    band = band.chopped(6).trimmed();
    ScaleBand result{written.first(colon).trimmed().toString(), {}, {}};
    if (result.label.isEmpty() || band.isEmpty())
        return std::nullopt;
    const auto open = [&](QStringView sign) { return Decimal::tryFromPlain(band.sliced(sign.size()).trimmed()); };
    for (const QStringView sign : {QStringView(u"≥"), QStringView(u">=")}) {
        if (band.startsWith(sign)) {
            result.from = open(sign);
            return result.from ? std::optional(result) : std::nullopt;
        }
    }
    for (const QStringView sign : {QStringView(u"≤"), QStringView(u"<=")}) {
        if (band.startsWith(sign)) {
            result.to = open(sign);
            return result.to ? std::optional(result) : std::nullopt;
        }
    }
    for (const QStringView between : {QStringView(u"-"), QStringView(u"–"), QStringView(u" to ")}) {
        const qsizetype at = band.indexOf(between);
        if (at > 0) {
            result.from = Decimal::tryFromPlain(band.first(at).trimmed());
            result.to = Decimal::tryFromPlain(band.sliced(at + between.size()).trimmed());
            return result.from && result.to && *result.from <= *result.to ? std::optional(result) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace outturn
