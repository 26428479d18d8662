// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace outturn {

/// A file as a button of two lines, its name over its folder. Delete asks to take it off the list.
class FileRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FileRow(const QString &path, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    /// A missing file is dimmed and says so; it can still be pressed.
    void setMissing(bool missing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// Arrow keys: to the next (1) or previous (-1) file.
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString secondLine() const;

    QString m_path;
    bool m_missing = false;
};

} // namespace outturn
