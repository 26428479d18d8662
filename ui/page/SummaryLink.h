// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"

#include <QAbstractButton>

namespace outturn {

/// Words that lead somewhere, by click or key: with an icon, or with the symbol of a progress. They wrap where there is
/// little room.
class SummaryLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SummaryLink(const QString &words, const QString &iconName = {}, QWidget *parent = nullptr);
    SummaryLink(const QString &words, ProgressState state, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepare();
    int besideWords() const;

    std::optional<ProgressState> m_state;
};

/// How the rows of a report stand, as one bar in as many parts; what it shows is also said in words.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(const std::array<int, progressStates> &rows, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {200, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, progressStates> m_rows;
};

} // namespace outturn
