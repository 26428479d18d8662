// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/RowId.h"
#include "app/report/Section.h"

#include <QTableView>

namespace outturn {

class DifferenceModel;

/// A comparison to look at: cells in a grid below the headings of their sections, paragraphs word by word over its
/// width. Enter or a double click goes to the place.
class DifferenceTable : public QTableView
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    void setDifferences(DifferenceModel *model);

Q_SIGNALS:
    void cellChosen(const QString &report, const outturn::RowId &row, outturn::Column column);
    void sectionChosen(const QString &report, const QString &section);
    void paragraphChosen(const QString &report, const QString &section, outturn::ParagraphRole role, int paragraph);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fitRows();
    void choose(int row);

    DifferenceModel *m_differences = nullptr;
};

} // namespace outturn
