// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/FindModel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace outturn {

/// The field at the top of the window with a list of results below it. Typing only lists; Enter, F3, the arrow keys and
/// a click go to a result. Escape closes the list and gives the focus back to where it was.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setProject(const Project *project);
    FindModel *model() const { return m_model; }
    QString query() const;
    QSize sizeHint() const override;

public Q_SLOTS:
    /// For Ctrl+F: focus, with the words of the last search selected.
    void activate();
    /// For F3 and Shift+F3; without results, the same as activate().
    void next();
    void previous();
    void dismiss();

Q_SIGNALS:
    void resultChosen(const outturn::FindResult &result);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void go(int row);
    void step(int by);
    void showList();
    void placeList();
    void updateCount();
    void retranslate();

    FindModel *m_model;
    QLineEdit *m_edit;
    QLabel *m_count;
    QAction *m_icon;
    QFrame *m_panel;
    QListView *m_list;
    QLabel *m_state;
    QPointer<QWidget> m_returnTo;
    int m_current = -1; ///< row of the result gone to last
};

} // namespace outturn
