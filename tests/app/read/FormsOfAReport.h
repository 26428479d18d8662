// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Checks.h"
#include "app/write/ReportJson.h"
#include "tests/app/Seed.h"
#include "tests/app/read/DocumentMaker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <set>

/// One report in several formats, and formats that are broken.
namespace outturn::fixtures {

inline QByteArray sharedReport(const QString &name)
{
    QFile file(QStringLiteral(SHARED_REPORTS "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool hasForms()
{
    return !sharedReport(u"mexico-2023.txt"_s).isEmpty();
}

inline QJsonValue withoutSource(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result << withoutSource(item);
        return result;
    }
    if (!value.isObject())
        return value.isString() ? value.toString().simplified() : value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"source"_s)
            result.insert(it.key(), withoutSource(it.value()));
    }
    return result;
}

/// What differs between the text of Mexico's report and another form; empty when all of it is the same, and each value
/// has a place of its own.
inline QString differenceOfForm(const QString &name)
{
    const auto text = readReport(sharedReport(u"mexico-2023.txt"_s), u"mexico-2023.txt"_s);
    const auto form = readReport(sharedReport(name), name);
    if (!text || !form)
        return form ? u"no text"_s : form.error().english();
    const QJsonDocument wanted = QJsonDocument::fromJson(reportJson(*text, {}));
    const QJsonDocument got = QJsonDocument::fromJson(reportJson(*form, {}));
    for (const QString &key : {u"title"_s, u"year"_s, u"operation"_s, u"downloaded"_s, u"indicators"_s, u"finances"_s,
                               u"areas"_s, u"sections"_s, u"series"_s}) {
        const QJsonValue a = withoutSource(wanted[key]);
        const QJsonValue b = withoutSource(got[key]);
        if (a == b)
            continue;
        const QByteArray one = QJsonDocument(QJsonObject{{key, a}}).toJson();
        const QByteArray two = QJsonDocument(QJsonObject{{key, b}}).toJson();
        qsizetype at = 0;
        while (at < std::min(one.size(), two.size()) && one[at] == two[at])
            ++at;
        return key + u": …"_s + QString::fromUtf8(one.mid(at - 60, 160)) + u"… but …"_s +
               QString::fromUtf8(two.mid(at - 60, 160));
    }
    size_t values = 0;
    std::set<std::array<qint32, 3>> places;
    const auto see = [&](const auto &row, Column first, Column last) {
        for (int c = static_cast<int>(first); c <= static_cast<int>(last); ++c) {
            if (const Cell *cell = row.cell(static_cast<Column>(c)); cell && !cell->place().isNowhere()) {
                ++values;
                places.insert({cell->place().table(), cell->place().row(), cell->place().cell()});
            }
        }
    };
    for (const IndicatorRow &row : form->indicators)
        see(row, Column::Population, Column::Actual);
    for (const FinanceRow &row : form->finances)
        see(row, Column::Label, Column::ExpenditureShare);
    return places.size() == values ? QString() : u"%1 values at %2 places"_s.arg(values).arg(places.size());
}

/// Why the bytes ended neither in a report nor in a clear error; empty when they did.
inline QString harmOf(const QByteArray &bytes, const QString &name)
{
    const auto report = readReport(bytes, name);
    if (report) {
        QJsonParseError error;
        QJsonDocument::fromJson(reportJson(*report, check(*report)), &error);
        return error.error == QJsonParseError::NoError ? QString() : error.errorString();
    }
    const QString words = report.error().english();
    return words.startsWith(name) && words.size() > 25 && words.size() < 400 ? QString() : u"unclear: "_s + words;
}

/// 500 harms to a document made of these parts; empty when all is well.
inline QString mutilated(const QList<Entry> &parts, const QString &name)
{
    const quint32 seed = testing::chosenSeed();
    Harm harm(seed);
    const QByteArray whole = zip(parts);
    if (const auto report = readReport(whole, name); !report)
        return u"not even whole: "_s + report.error().english();
    int reports = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes;
        if (i % 2) {
            bytes = harm.toBytes(whole);
        } else {
            QList<Entry> broken = parts;
            Entry &entry = broken[i % 4 ? broken.size() - 1 : harm.below(broken.size())];
            entry.bytes = harm.toXml(entry.bytes);
            bytes = zip(broken);
        }
        if (const QString found = harmOf(bytes, name); !found.isEmpty())
            return u"seed %1, input %2: %3"_s.arg(seed).arg(i).arg(found);
        reports += readReport(bytes, name).has_value() ? 1 : 0;
    }
    return reports > 0 ? QString() : u"none of them was a report"_s;
}

} // namespace outturn::fixtures
