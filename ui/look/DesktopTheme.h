// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace outturn {

/// Whether the desktop is light or dark, and news of a change. Known at once from the platform's palette; the desktop
/// portal, which knows better, is asked without waiting for it, and only where a session bus is running already.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(QApplication &application);

    bool isDark() const { return m_portalDark.value_or(m_paletteDark); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void takePortal(QVariant value);
    void readPalette();

    bool m_paletteDark = false;
    std::optional<bool> m_portalDark; ///< none: no portal, or one without a preference
};

} // namespace outturn
