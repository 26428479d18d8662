// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/DesktopTheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFileInfo>
#include <QPalette>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
constexpr uint preferDark = 1, preferLight = 2;

/// Connecting where no bus runs would start one; a viewer of reports has no business to.
bool sessionBusRuns()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

} // namespace

DesktopTheme::DesktopTheme(QApplication &application) : QObject(&application)
{
    readPalette();
    application.installEventFilter(this);
    if (sessionBusRuns())
        askPortal();
}

bool DesktopTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const bool before = isDark();
        readPalette();
        if (isDark() != before)
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void DesktopTheme::readPalette()
{
    // The platform's own palette shows only while the application has set none.
    const QPalette ours = QApplication::palette();
    const bool set = ours.resolveMask() != 0;
    if (set)
        QApplication::setPalette(QPalette());
    m_paletteDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    if (set)
        QApplication::setPalette(ours);
}

void DesktopTheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto service = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));

    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({QString(appearance), QString(colorScheme)});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            takePortal(reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopTheme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        takePortal(value.variant());
}

void DesktopTheme::takePortal(QVariant value)
{
    // Older portals answer Read with a variant inside the variant.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const bool before = isDark();
    const uint preference = value.toUInt();
    m_portalDark = preference == preferDark    ? std::optional(true)
                   : preference == preferLight ? std::optional(false)
                                               : std::nullopt;
    if (isDark() != before)
        Q_EMIT changed();
}

} // namespace outturn
