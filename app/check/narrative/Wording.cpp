// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

// The file is part of the program: what is wrong in it ends the program.
QJsonObject readWording()
{
    QFile file(QStringLiteral(":/wording.json"));
    QJsonParseError error;
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isObject())
        qFatal("wording.json: %s", qUtf8Printable(error.errorString()));
    return document.object();
}

QString key(AreaKind level, QStringView code)
{
    if (code.endsWith(u'.'))
        code.chop(1);
    return areaKindName(level) + u' ' + code.toString().toLower();
}

} // namespace

const Wording &Wording::core()
{
    static const Wording wording;
    return wording;
}

Wording::Wording()
{
    const QJsonObject file = readWording();
    int bit = 0;
    for (const QJsonValue population : file["populations"_L1].toArray()) {
        for (const QJsonValue words : population["words"_L1].toArray())
            m_populations.add(words.toString(), bit, 0);
        ++bit;
    }
    for (const QJsonValue area : file["areas"_L1].toArray()) {
        const auto kind = areaKindFromName(area["kind"_L1].toString());
        if (!kind)
            qFatal("wording.json: an area without a kind");
        for (const QJsonValue words : area["words"_L1].toArray())
            m_areaNames.add(words.toString(), static_cast<int>(m_areas.size()), 0);
        m_areas.push_back({*kind, area["number"_L1].toInt()});
    }
    for (const QJsonValue indicator : file["indicators"_L1].toArray()) {
        const auto level = areaKindFromName(indicator["level"_L1].toString());
        const QJsonArray says = indicator["says"_L1].toArray();
        if (!level || says.isEmpty())
            qFatal("wording.json: an indicator without a level or words");
        const int number = static_cast<int>(m_groups.size());
        m_byCode.insert(key(*level, indicator["code"_L1].toString()), number);
        m_groups.push_back(static_cast<int>(says.size()));
        for (int group = 0; group < says.size(); ++group) {
            for (const QJsonValue words : says[group].toArray())
                m_indicators.add(words.toString(), number, group);
        }
        for (const QJsonValue words : indicator["not"_L1].toArray())
            m_indicators.add(words.toString(), number, noGroup);
    }
}

std::optional<int> Wording::indicator(AreaKind level, QStringView code) const
{
    const auto it = m_byCode.constFind(key(level, code));
    return it != m_byCode.constEnd() ? std::optional(*it) : std::nullopt;
}

quint32 Wording::populationsOf(const QString &words) const
{
    const std::vector<TextWord> parted = wordsOf(words);
    quint32 bits = 0;
    for (const Phrases::Hit &hit : m_populations.find(parted, 0, static_cast<int>(parted.size())))
        bits |= 1u << hit.owner;
    return bits;
}

std::vector<TextWord> wordsOf(const QString &text)
{
    std::vector<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && text[i].isLetterOrNumber())
            ++i;
        TextWord word;
        word.word = text.sliced(from, i - from).toLower();
        word.from = static_cast<int>(from);
        word.length = static_cast<int>(i - from);
        if (i + 1 < text.size() && (text[i] == u'\'' || text[i] == QChar(0x2019)) && text[i + 1] == u's')
            i += 2;
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace outturn
