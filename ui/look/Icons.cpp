// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Icons.h"

#include "ui/look/Look.h"

#include <QApplication>
#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

const QString folder = u":/icons/"_s;
const QString applicationIcon = u"outturn"_s;

class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : qApp->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in the pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor colour = tint(mode);
        const QString key =
            u"outturn-icon %1 %2x%3 %4 %5"_s.arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                                 QString::number(colour.rgba(), 16), QString::number(ratio));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer renderer(folder + m_name + u".svg"_s);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), size));
        if (colour.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), colour);
        }
        painter.end();
        image.setDevicePixelRatio(ratio);
        pixmap = QPixmap::fromImage(std::move(image));
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"outturn-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(folder + m_name + u".svg"_s); }

private:
    /// Not valid: in its own colours.
    QColor tint(QIcon::Mode mode) const
    {
        if (m_name == applicationIcon)
            return {};
        const QPalette palette = QApplication::palette();
        const Colours &colours = Look::colours(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_name == "warning"_L1)
            return colours.warning;
        if (m_name == "error"_L1)
            return colours.error;
        if (m_name == "note"_L1)
            return colours.note;
        if (m_name == "edited"_L1)
            return colours.edited;
        return colours.text;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedEngine(name));
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(folder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        if (const QString name = file.chopped(4); name != applicationIcon)
            names.append(name);
    return names;
}

} // namespace outturn
