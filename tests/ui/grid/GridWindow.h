// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GridFixture.h"

#include "ui/grid/GridView.h"
#include "ui/grid/SeriesModel.h"
#include "ui/grid/TableModel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace outturn {

using namespace Qt::StringLiterals;

/// A window with a grid of the fixture's project, driven with keys and mouse; a model tester watches.
class GridWindow : public QWidget
{
public:
    GridWindow(GridFixture &ofProject, GridModel *shownModel, const QString &locale = u"en_US"_s)
        : fixture(ofProject), model(shownModel), grid(new GridView(this))
    {
        model->setParent(this);
        model->setLocale(QLocale(locale));
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, this);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(grid);
        layout->addStretch();
        grid->setModel(model);
        connect(grid, &GridView::editFailed, this, [this](const Error &error) { failures << error.english(); });
        resize(1000, 700);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qWarning("the window was not activated");
        grid->setFocus();
    }

    static std::unique_ptr<GridWindow> ofTable(GridFixture &fixture, Table::Kind kind,
                                               const QString &locale = u"en_US"_s)
    {
        return std::make_unique<GridWindow>(
            fixture, new TableModel(fixture.project.get(), fixture.id, fixture.table(kind), nullptr), locale);
    }
    static std::unique_ptr<GridWindow> ofSeries(GridFixture &fixture, SeriesKind series)
    {
        return std::make_unique<GridWindow>(fixture,
                                            new SeriesModel(fixture.project.get(), fixture.id, series, nullptr));
    }

    // Not by the view, which asks for keys that are held: a dialog swallows that they were let go of.
    void at(int row, int column)
    {
        grid->selectionModel()->setCurrentIndex(model->index(row, column), QItemSelectionModel::ClearAndSelect);
    }
    /// From here to there with Shift and arrows.
    void range(int row, int column, int toRow, int toColumn)
    {
        at(row, column);
        for (int i = row; i < toRow; ++i)
            key(Qt::Key_Down, Qt::ShiftModifier);
        for (int i = column; i < toColumn; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : grid, key, modifiers);
    }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, modifiers,
                          grid->visualRect(model->index(row, column)).center());
    }
    void pasteText(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    /// What is to be done with the next dialog.
    void answer(const std::function<void(QDialog *)> &work)
    {
        auto *timer = new QTimer(this);
        timer->setInterval(5);
        connect(timer, &QTimer::timeout, this, [this, timer, work] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            ++answered;
            work(dialog);
        });
        timer->start();
    }
    QString shown(int row, int column) const { return model->index(row, column).data().toString(); }
    std::pair<int, int> place() const { return {grid->currentIndex().row(), grid->currentIndex().column()}; }
    /// "1,2 1,3": the chosen cells.
    QString chosen() const
    {
        QModelIndexList cells = grid->selectionModel()->selectedIndexes();
        std::sort(cells.begin(), cells.end());
        QStringList words;
        for (const QModelIndex &cell : std::as_const(cells))
            words << u"%1,%2"_s.arg(cell.row()).arg(cell.column());
        return words.join(u' ');
    }
    int steps() const { return fixture.project->undoable(); }

    GridFixture &fixture;
    GridModel *model;
    GridView *grid;
    QStringList failures;
    int answered = 0;
};

} // namespace outturn
