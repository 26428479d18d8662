// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartPresets.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn {

QString ChartPreset::translatedTitle() const
{
    return QCoreApplication::translate("ChartPreset", title);
}

const QList<ChartPreset> &chartPresets()
{
    static const QList<ChartPreset> presets{
        {QStringLiteral("slide"), QT_TRANSLATE_NOOP("ChartPreset", "Slide 16:9"), {1600, 900}, 1, 20, false},
        {QStringLiteral("a4"),
         QT_TRANSLATE_NOOP("ChartPreset", "A4 width, as high as needed"),
         {605, 900},
         3,
         11,
         true},
        {QStringLiteral("square"), QT_TRANSLATE_NOOP("ChartPreset", "Square"), {1080, 1080}, 1, 16, false},
        {QStringLiteral("web"), QT_TRANSLATE_NOOP("ChartPreset", "Web page"), {1200, 675}, 1, 16, false}};
    return presets;
}

const ChartPreset *chartPreset(const QString &name)
{
    const QList<ChartPreset> &presets = chartPresets();
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const ChartPreset &p) { return p.name == name; });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace outturn
