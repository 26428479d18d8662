// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/FileRow.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace outturn {

namespace {

/// Paths read from left to right in every language.
QString leftToRight(const QString &path)
{
    return QChar(0x2066) + path + QChar(0x2069);
}

QString folderOf(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (home.size() > 1 && (folder == home || folder.startsWith(home + QLatin1Char('/'))))
        folder = QLatin1Char('~') + folder.mid(home.size());
    return QDir::toNativeSeparators(folder);
}

} // namespace

FileRow::FileRow(const QString &path, QWidget *parent) : QAbstractButton(parent), m_path(path)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(QFileInfo(path).fileName());
    setToolTip(leftToRight(QDir::toNativeSeparators(path)));
    setMissing(false);
}

void FileRow::setMissing(bool missing)
{
    m_missing = missing;
    setAccessibleName(tr("%1, %2", "name and folder of a file").arg(text(), secondLine()));
    update();
}

QString FileRow::secondLine() const
{
    const QString folder = leftToRight(folderOf(m_path));
    return m_missing ? tr("Not found in %1").arg(folder) : folder;
}

QSize FileRow::sizeHint() const
{
    const int height = fontMetrics().height() + QFontMetrics(typeFont(Type::Small, font())).height();
    return {fontMetrics().averageCharWidth() * 50, height + 2 * space::small};
}

QSize FileRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void FileRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colours.selection : colours.sunken);
        painter.drawRoundedRect(rect(), space::radius, space::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    }
    const QRect inner = rect().adjusted(space::medium, space::small, -space::medium, -space::small);
    const auto line = [&](const QFont &font, const QColor &colour, int top, const QString &words,
                          Qt::TextElideMode elide) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height()),
                         static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         metrics.elidedText(words, elide, inner.width()));
    };
    line(font(), m_missing ? colours.secondary : colours.text, inner.top(), text(), Qt::ElideMiddle);
    line(typeFont(Type::Small, font()), colours.secondary, inner.top() + fontMetrics().height(), secondLine(),
         Qt::ElideMiddle);
}

void FileRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace outturn
