// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

bool digitsAreEven(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), zero))
            return false;
    return true;
}

} // namespace

QFont typeFont(Type type, const QFont &base)
{
    QFont font = base;
    switch (type) {
    case Type::PageTitle:
        font = scaled(base, 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::SectionHeading:
        font = scaled(base, 1.12);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
        font = scaled(base, 0.92);
        break;
    case Type::Body:
        break;
    }
    return font;
}

QFont tabular(const QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont even = font;
    even.setFeature("tnum", 1);
    return even;
#else
    // Font features cannot be asked for yet: a family whose digits are even by design takes over where they are not.
    static QHash<QString, QString> families;
    QFont even = font;
    auto known = families.constFind(font.family());
    if (known == families.constEnd()) {
        QString family = font.family();
        if (!digitsAreEven(font)) {
            const QStringList candidates{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Cantarell"_s};
            for (const QString &candidate : candidates) {
                even.setFamily(candidate);
                if (QFontDatabase::hasFamily(candidate) && digitsAreEven(even)) {
                    family = candidate;
                    break;
                }
            }
        }
        known = families.insert(font.family(), family);
    }
    even.setFamily(*known);
    return even;
#endif
}

} // namespace outturn
