// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace outturn {

class ConflictModel;

/// The conflicts, a line each: what the source said, and the two sides to choose from, by a click, with Space or Enter.
class ConflictTable : public QTableView
{
    Q_OBJECT

public:
    explicit ConflictTable(QWidget *parent = nullptr);

    void setConflicts(ConflictModel *model);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();

    ConflictModel *m_conflicts = nullptr;
};

} // namespace outturn
