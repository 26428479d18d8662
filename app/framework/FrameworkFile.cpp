// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/FrameworkFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace outturn {

namespace {

// An object of the file with its name in it, so that the cause of a failure says where.
struct Entry
{
    QJsonObject object;
    QString where;

    [[noreturn]] void fail(const QString &cause) const
    {
        qFatal("framework.json, %s: %s", qUtf8Printable(where), qUtf8Printable(cause));
        Q_UNREACHABLE();
    }

    QString text(const QString &key) const
    {
        const QString value = object.value(key).toString();
        if (value.isEmpty())
            fail(u'"' + key + QStringLiteral("\" is missing"));
        return value;
    }

    int number(const QString &key) const
    {
        const int value = object.value(key).toInt(0);
        if (value <= 0)
            fail(u'"' + key + QStringLiteral("\" is not a whole number above 0"));
        return value;
    }

    QJsonArray array(const QString &key) const
    {
        const QJsonValue value = object.value(key);
        if (!value.isArray())
            fail(u'"' + key + QStringLiteral("\" is not a list"));
        return value.toArray();
    }

    Entry child(const QString &key) const { return {object.value(key).toObject(), where + u'/' + key}; }

    QList<Entry> children(const QString &key) const
    {
        QList<Entry> entries;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size(); ++i)
            entries.append(Entry{items[i].toObject(), where + u'/' + key + u'/' + QString::number(i)});
        return entries;
    }

    QStringList texts(const QString &key) const
    {
        QStringList words;
        for (const QJsonValue &value : array(key))
            words.append(value.toString());
        return words;
    }
};

AreaKind areaKind(const Entry &entry, const QString &key)
{
    const auto kind = areaKindFromName(entry.text(key));
    if (!kind)
        entry.fail(QStringLiteral("no such kind of area"));
    return *kind;
}

Unit unit(const Entry &entry)
{
    const Unit found = unitFromName(entry.text(QStringLiteral("unit")));
    if (found == Unit::None)
        entry.fail(QStringLiteral("no such unit"));
    return found;
}

Direction direction(const Entry &entry)
{
    const QString name = entry.text(QStringLiteral("direction"));
    if (name != u"higher" && name != u"lower")
        entry.fail(QStringLiteral("no such direction"));
    return name == u"higher" ? Direction::HigherIsBetter : Direction::LowerIsBetter;
}

Light light(const Entry &entry)
{
    const QString name = entry.text(QStringLiteral("light"));
    if (name == u"green")
        return Light::Green;
    if (name == u"amber")
        return Light::Amber;
    if (name != u"red")
        entry.fail(QStringLiteral("no such light"));
    return Light::Red;
}

std::optional<Thresholds> thresholds(const Entry &owner, Direction better)
{
    if (!owner.object.contains(QStringLiteral("thresholds")))
        return std::nullopt;
    const Entry entry = owner.child(QStringLiteral("thresholds"));
    const auto edge = [&](const QString &key) {
        const auto value = Decimal::tryFromPlain(entry.text(key));
        if (!value)
            entry.fail(u'"' + key + QStringLiteral("\" is not a decimal"));
        return *value;
    };
    const Thresholds found{better, edge(QStringLiteral("redMax")), edge(QStringLiteral("amberMax")),
                           edge(QStringLiteral("greenMax"))};
    const bool ordered = better == Direction::HigherIsBetter
                             ? found.redMax < found.amberMax && found.amberMax < found.greenMax
                             : found.greenMax < found.amberMax && found.amberMax < found.redMax;
    if (!ordered)
        entry.fail(QStringLiteral("the bands are not in order"));
    return found;
}

AreaDefinition area(const Entry &entry)
{
    return {areaKind(entry, QStringLiteral("kind")), entry.number(QStringLiteral("number")),
            entry.text(QStringLiteral("short")),     entry.text(QStringLiteral("financeLabel")),
            entry.text(QStringLiteral("title")),     entry.texts(QStringLiteral("aliases"))};
}

QHash<QString, QList<ScaleLevel>> scales(const Entry &root)
{
    QHash<QString, QList<ScaleLevel>> found;
    const Entry all = root.child(QStringLiteral("scales"));
    for (const QString &name : all.object.keys()) {
        for (const Entry &level : all.child(name).children(QStringLiteral("levels")))
            found[name].append(ScaleLevel{level.text(QStringLiteral("label")), light(level)});
    }
    return found;
}

IndicatorDefinition indicator(const Entry &entry, const QHash<QString, QList<ScaleLevel>> &knownScales)
{
    IndicatorDefinition found{areaKind(entry, QStringLiteral("level")),
                              entry.text(QStringLiteral("code")),
                              entry.number(QStringLiteral("area")),
                              entry.text(QStringLiteral("title")),
                              unit(entry),
                              std::nullopt,
                              direction(entry),
                              std::nullopt,
                              std::nullopt,
                              {},
                              {}};
    found.thresholds = thresholds(entry, found.direction);
    if (entry.object.contains(QStringLiteral("earlier"))) {
        const Entry earlier = entry.child(QStringLiteral("earlier"));
        found.earlierUnit = std::pair(earlier.number(QStringLiteral("until")), unit(earlier));
        found.earlierThresholds = thresholds(earlier, found.direction);
    }
    if (entry.object.contains(QStringLiteral("scale")))
        found.scale = knownScales.value(entry.text(QStringLiteral("scale")));
    if (found.scale.isEmpty() == (found.unit == Unit::Points))
        entry.fail(QStringLiteral("points need a scale, and nothing else has one"));
    for (const QJsonValue &title : entry.child(QStringLiteral("titles")).object)
        found.otherTitles.append(title.toString());
    return found;
}

} // namespace

FrameworkFile readFrameworkFile(const QString &path)
{
    QFile resource(path);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened: %s", qUtf8Printable(path), qUtf8Printable(resource.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(resource.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s, byte %d: %s", qUtf8Printable(path), error.offset, qUtf8Printable(error.errorString()));
    const Entry root{document.object(), QString()};
    if (root.text(QStringLiteral("format")) != u"outturn-framework" || root.number(QStringLiteral("version")) != 1)
        root.fail(QStringLiteral("another format or version"));

    FrameworkFile file;
    for (const Entry &entry : root.children(QStringLiteral("areas")))
        file.areas.push_back(area(entry));
    const auto knownScales = scales(root);
    for (const Entry &entry : root.children(QStringLiteral("indicators")))
        file.indicators.push_back(indicator(entry, knownScales));
    file.populationTypes = root.child(QStringLiteral("populationTypes")).texts(QStringLiteral("values"));
    return file;
}

} // namespace outturn
