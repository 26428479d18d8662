// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Settings.h"

#include "ui/chart/ChartPresets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("look/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString openFolderKey = QStringLiteral("openFolder");
const QString placesGroup = QStringLiteral("places");
const QString sourceZoomKey = QStringLiteral("source/zoom");
const QString panelsShownKey = QStringLiteral("panels/shown");
const QString panelKey = QStringLiteral("panels/current");
const QString chartsGroup = QStringLiteral("charts/");

const QString gridGroup = QStringLiteral("grid/");
constexpr int leastColumn = 24, mostColumn = 2000; // pixels

/// Places of that many files are remembered; the oldest go first.
constexpr int mostPlaces = 50;

const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
const QStringList chartThemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print")};

/// Paths have characters that keys of settings cannot have.
QString placeKey(const QString &path)
{
    const QByteArray absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(absolute, QCryptographicHash::Sha256).toHex().left(16));
}

QString oneOf(const QStringList &allowed, const QString &word, const QString &otherwise)
{
    return allowed.contains(word) ? word : otherwise;
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Settings::Settings(QObject *parent)
    : QObject(parent),
      m_settings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("outturn"), QStringLiteral("outturn"))
{
    m_settings.setFallbacksEnabled(false);
}

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_settings(file, QSettings::IniFormat) {}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_settings.setValue(languageKey, code);
    Q_EMIT languageChanged();
}

Theme Settings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, themeName(theme));
    Q_EMIT themeChanged();
}

QStringList Settings::recentFiles() const
{
    return m_recent.paths();
}

void Settings::addRecentFile(const QString &path)
{
    m_recent.add(path);
    Q_EMIT recentFilesChanged();
}

void Settings::removeRecentFile(const QString &path)
{
    m_recent.remove(path);
    Q_EMIT recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    m_recent.clear();
    Q_EMIT recentFilesChanged();
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings.value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(stateKey, state);
}

Settings::LastPlace Settings::lastPlace(const QString &projectPath) const
{
    const QStringList parts = m_settings.value(placesGroup + u'/' + placeKey(projectPath)).toStringList();
    return parts.size() < 2 ? LastPlace{} : LastPlace{parts[0], parts[1], parts.mid(2)};
}

void Settings::setLastPlace(const QString &projectPath, const LastPlace &place)
{
    const QString key = placeKey(projectPath);
    const QString orderKey = placesGroup + QStringLiteral("/order");
    QStringList order = m_settings.value(orderKey).toStringList();
    order.removeAll(key);
    order.prepend(key);
    while (order.size() > mostPlaces)
        m_settings.remove(placesGroup + u'/' + order.takeLast());
    m_settings.setValue(orderKey, order);
    m_settings.setValue(placesGroup + u'/' + key, QStringList{place.report, place.section} + place.unfolded);
}

ChartExportOptions Settings::chartExport() const
{
    const ChartExportOptions standard;
    ChartExportOptions options;
    const auto value = [this](QLatin1String name) { return m_settings.value(chartsGroup + name); };
    options.format = oneOf(formats, value("format"_L1).toString(), standard.format);
    options.theme = oneOf(chartThemes, value("theme"_L1).toString(), standard.theme);
    options.folder = value("folder"_L1).toString();
    if (const QString preset = value("preset"_L1).toString(); chartPreset(preset))
        options.preset = preset;
    options.csv = value("csv"_L1).toBool();
    options.altText = value("alt"_L1).toBool();
    const QSize size = value("size"_L1).toSize();
    if (size.isValid()) {
        options.size = size.expandedTo({ChartExportOptions::smallestSide, ChartExportOptions::smallestSide})
                           .boundedTo({ChartExportOptions::largestSide, ChartExportOptions::largestSide});
    }
    bool isNumber = false;
    const double scale = value("scale"_L1).toDouble(&isNumber);
    if (isNumber && scale >= 1 && scale <= 4)
        options.scale = scale;
    return options;
}

void Settings::setChartExport(const ChartExportOptions &options)
{
    const auto set = [this](QLatin1String name, const QVariant &value) {
        m_settings.setValue(chartsGroup + name, value);
    };
    set("format"_L1, options.format);
    set("theme"_L1, options.theme);
    set("folder"_L1, options.folder);
    set("preset"_L1, options.preset);
    set("csv"_L1, options.csv);
    set("alt"_L1, options.altText);
    set("size"_L1, options.size);
    set("scale"_L1, options.scale);
}

int Settings::sourceZoom() const
{
    bool isNumber = false;
    const int percent = m_settings.value(sourceZoomKey).toInt(&isNumber);
    return isNumber && percent >= 25 && percent <= 400 ? percent : 0;
}

void Settings::setSourceZoom(int percent)
{
    m_settings.setValue(sourceZoomKey, percent);
}

Settings::Panels Settings::panels() const
{
    return {m_settings.value(panelsShownKey, true).toBool(), m_settings.value(panelKey).toString()};
}

void Settings::setPanels(const Panels &panels)
{
    m_settings.setValue(panelsShownKey, panels.shown);
    m_settings.setValue(panelKey, panels.current);
}

Settings::GridColumns Settings::gridColumns(const QString &kind) const
{
    GridColumns columns;
    const QString group = gridGroup + kind;
    columns.hidden = m_settings.value(group + QStringLiteral("/hidden")).toStringList();
    const QStringList widths = m_settings.value(group + QStringLiteral("/widths")).toStringList();
    for (const QString &width : widths) {
        bool isNumber = false;
        const int pixels = width.section(u'=', 1).toInt(&isNumber);
        if (isNumber && pixels >= leastColumn && pixels <= mostColumn)
            columns.widths.insert(width.section(u'=', 0, 0), pixels);
    }
    return columns;
}

void Settings::setGridColumns(const QString &kind, const GridColumns &columns)
{
    if (columns == gridColumns(kind))
        return;
    QStringList widths;
    for (auto it = columns.widths.cbegin(); it != columns.widths.cend(); ++it)
        widths << it.key() + u'=' + QString::number(it.value());
    widths.sort();
    m_settings.setValue(gridGroup + kind + QStringLiteral("/hidden"), columns.hidden);
    m_settings.setValue(gridGroup + kind + QStringLiteral("/widths"), widths);
    Q_EMIT gridColumnsChanged(kind);
}

QString Settings::openFolder() const
{
    return m_settings.value(openFolderKey).toString();
}

void Settings::setOpenFolder(const QString &folder)
{
    m_settings.setValue(openFolderKey, folder);
}

bool Settings::canBeKept()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

} // namespace outturn
