// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/CellInput.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace outturn {

/// The widgets that edit a cell in its place, one form for each kind of cell. The property "refused" outlines one in
/// the error colour.

/// Numbers, with what they count as a hint behind them ("%", "USD"), and the words that are an answer here, too
/// ("Unknown"): completed while they are typed, and listed by Alt+Down or a click on the arrow at the edge.
class CellLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    CellLineEdit(QString suffix, const QStringList &words, QWidget *parent);

    /// Where a click lists the words; empty without any.
    QRect listRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool showsSuffix() const;
    void makeRoom();
    void listWords();

    QString m_suffix; ///< shown while the text does not end with it
    QStringList m_words;
};

/// Levels of a scale, or population types: one of the list, or other words where the cell takes them.
class CellComboBox : public QComboBox
{
    Q_OBJECT

public:
    CellComboBox(const QStringList &choices, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Titles: words over several lines, without line breaks of their own.
class CellTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CellTextEdit(QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

QWidget *makeCellEditor(const CellType &type, bool wrapped, QWidget *parent);
QString editorText(const QWidget *editor);
/// Puts the text in, all of it selected.
void setEditorText(QWidget *editor, const QString &text);
void putCursorAtEnd(QWidget *editor);
void setRefused(QWidget *editor, bool refused);

} // namespace outturn
