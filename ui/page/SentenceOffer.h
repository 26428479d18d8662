// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/SentenceUpdates.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace outturn {

/// A strip that tells of sentences that state the old value of a cell, and shows each before and after when it is
/// asked to. It asks for nothing: who goes on working need not look at it. Esc puts it away.
class SentenceOffer : public QFrame
{
    Q_OBJECT

public:
    explicit SentenceOffer(QWidget *parent = nullptr);

    /// Shows these, all ticked; none hides the strip. `about`: the cell, in words; empty for several. `report` names
    /// the places and is not kept.
    void setUpdates(const Report *report, const QList<SentenceUpdate> &updates, const QString &about);
    QList<SentenceUpdate> chosen() const;
    bool isOpen() const;
    /// Shows the sentences, with the focus on the first of them.
    void open();
    /// How high it is at that width, and at most.
    int heightAt(int width, int most) const;

Q_SIGNALS:
    void updateRequested(const QList<outturn::SentenceUpdate> &chosen);
    void dismissed();
    /// A sentence is to be shown in its place.
    void placeRequested(const outturn::TextSpan &words);
    /// heightAt() gives something else now.
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();
    void fill();
    void refreshButtons();

    QList<SentenceUpdate> m_updates;
    QStringList m_places;
    QString m_about;
    QList<QCheckBox *> m_ticks;
    QLabel *m_icon, *m_text;
    QPushButton *m_show, *m_update;
    QPushButton *m_later;
    QBoxLayout *m_line = nullptr; ///< the words, and the buttons beside or below them
    QScrollArea *m_area;
    const void *m_colouredFor = nullptr;
};

} // namespace outturn
