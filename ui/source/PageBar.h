// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace outturn {

class PdfView;

/// Above the pages of a PDF: which page of how many, and how large.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(PdfView *view, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    PdfView *m_view;
    QToolButton *m_previous, *m_next, *m_smaller, *m_larger, *m_fit;
    QSpinBox *m_page;
    QLabel *m_count;
};

} // namespace outturn
