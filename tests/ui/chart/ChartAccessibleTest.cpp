// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartAccessible.h"
#include "ui/chart/ChartView.h"
#include "ui/chart/ChartWords.h"

#include "tests/ui/chart/SampleFigures.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *interfaceOf(ChartView &view)
{
    return QAccessible::queryAccessibleInterface(&view);
}

QString nameOf(QAccessibleInterface *about)
{
    return about ? about->text(QAccessible::Name) : u"none"_s;
}

// Where nobody listens Qt swallows events: what is said to those who do.
QString announced(ChartView &view)
{
    const auto event = ChartAccessible::focusEvent(&view);
    return event ? nameOf(event->accessibleInterface()) : u"nothing"_s;
}

} // namespace

class ChartAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyNumberOfTheSampleIsInItsCell_data();
    void everyNumberOfTheSampleIsInItsCell();
    void whatIsNotKnownIsSaidInWords();
    void titleUnitAndNotesAreSaid();
    void cellsKnowTheirHeads();
    void childrenAreCountedTheSameWayBackAndForth();
    void theCellUnderTheKeysIsAnnounced();
    void changesAreAnnounced();
    void heldCellsOutliveTheirPlaces();
    void heldCellsOutliveTheView();
    void placesOnTheScreenAgree();
    void actionsDoWhatTheKeysDo();
    void theSelectedRowIsSelectedHereToo();
};

void ChartAccessibleTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ChartAccessibleTest::everyNumberOfTheSampleIsInItsCell_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QList<Figure> all = sampleFigures();
    QVERIFY(all.size() > 15);
    for (const Figure &figure : all) {
        QTest::newRow(qPrintable(figure.name)) << figure << Qt::LeftToRight;
        QTest::newRow(qPrintable(figure.name + u" mirrored"_s)) << figure << Qt::RightToLeft;
    }
}

void ChartAccessibleTest::everyNumberOfTheSampleIsInItsCell()
{
    QFETCH(Figure, figure);
    QFETCH(Qt::LayoutDirection, direction);
    ChartView view;
    view.setLocale(QLocale::c());
    view.setLayoutDirection(direction);
    view.resize(700, 300);
    view.setFigure(figure);
    QAccessibleInterface *about = interfaceOf(view);
    QVERIFY(about && about->isValid());
    QCOMPARE(about->role(), QAccessible::Table);
    QAccessibleTableInterface *table = about->tableInterface();
    QVERIFY(table);
    QCOMPARE(nameOf(about), figure.titleWords());
    QVERIFY(about->text(QAccessible::Description).contains(ChartWords::subtitle(figure)));
    QCOMPARE(table->rowCount(), figure.rowCount());
    QCOMPARE(table->columnCount(), figure.series.size() + 1);
    for (int s = 0; s < figure.series.size(); ++s)
        QCOMPARE(table->columnDescription(s + 1), figure.series[s].name);
    for (int row = 0; row < figure.rowCount(); ++row) {
        QCOMPARE(table->rowDescription(row), figure.series.first().points[row].label);
        for (int s = 0; s < figure.series.size(); ++s) {
            const FigurePoint &point = figure.series[s].points[row];
            const QString said = nameOf(table->cellAt(row, s + 1));
            QVERIFY(!said.isEmpty());
            QString digits = said;
            if (point.value)
                QCOMPARE(digits.remove(u',').remove(u'%'), point.value->toPlain());
            else
                QVERIFY2(point.step || !said.front().isDigit(), qPrintable(said));
        }
    }
}

void ChartAccessibleTest::whatIsNotKnownIsSaidInWords()
{
    Figure figure = someAreas(4);
    figure.series[2].points[0].value.reset();
    figure.series[2].points[0].noColumn = true;
    figure.series[0].points[3].value = Decimal(0);
    ChartView view;
    view.setLocale(QLocale::c());
    view.setFigure(figure);
    QAccessibleTableInterface *table = interfaceOf(view)->tableInterface();
    QCOMPARE(nameOf(table->cellAt(0, 1)), u"1,000,000"_s);
    QCOMPARE(nameOf(table->cellAt(0, 3)), u"no such column"_s);
    QCOMPARE(nameOf(table->cellAt(1, 2)), u"blank"_s);
    QCOMPARE(nameOf(table->cellAt(2, 1)), u"Unknown"_s);
    QCOMPARE(nameOf(table->cellAt(3, 1)), u"0"_s);
    QVERIFY(!table->cellAt(4, 1));
    QVERIFY(!table->cellAt(0, 4));
    QVERIFY(!table->cellAt(-1, 0));
}

void ChartAccessibleTest::titleUnitAndNotesAreSaid()
{
    Figure figure = someAreas(3);
    figure.ownTitle = u"Where the money went"_s;
    figure.ownNote = u"Rounded by nobody."_s;
    figure.rowNotes = {{figure.series[0].points[1].row, u"Began in May."_s}};
    figure.series[0].points[1].detail = u"All that it is about"_s;
    ChartView view;
    view.setFigure(figure);
    QAccessibleInterface *about = interfaceOf(view);
    QCOMPARE(nameOf(about), figure.ownTitle);
    QVERIFY(about->text(QAccessible::Description).contains(u"USD, 2023"));
    QVERIFY(about->text(QAccessible::Description).contains(figure.ownNote));
    QCOMPARE(about->tableInterface()->cellAt(1, 0)->text(QAccessible::Description),
             u"All that it is about\nBegan in May."_s);
    Figure empty = someAreas(0);
    empty.whenEmpty = Message("No amounts are known. Enter them in the finance table.");
    view.setFigure(empty);
    QVERIFY(about->text(QAccessible::Description).contains(u"Enter them"));
}

void ChartAccessibleTest::cellsKnowTheirHeads()
{
    ChartView view;
    view.setFigure(someAreas(4));
    QAccessibleTableInterface *table = interfaceOf(view)->tableInterface();
    QAccessibleInterface *cell = table->cellAt(3, 2);
    QAccessibleTableCellInterface *place = cell->tableCellInterface();
    QVERIFY(place);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(place->rowIndex(), 3);
    QCOMPARE(place->columnIndex(), 2);
    QCOMPARE(place->table(), interfaceOf(view));
    QCOMPARE(nameOf(place->columnHeaderCells().value(0)), u"Funds available"_s);
    QCOMPARE(place->columnHeaderCells().value(0)->role(), QAccessible::ColumnHeader);
    QCOMPARE(nameOf(place->rowHeaderCells().value(0)), u"OA4: Area, and more"_s);
    QCOMPARE(place->rowHeaderCells().value(0)->role(), QAccessible::RowHeader);
    view.toggleSeries(1);
    QCOMPARE(nameOf(place->columnHeaderCells().value(0)), u"Funds available (hidden)"_s);
    QCOMPARE(nameOf(cell), ChartWords(view.locale()).valueOrWords(view.figure().series[1].points[3], u"USD"_s));
}

void ChartAccessibleTest::childrenAreCountedTheSameWayBackAndForth()
{
    ChartView view;
    view.setFigure(someAreas(5));
    QAccessibleInterface *about = interfaceOf(view);
    QCOMPARE(about->childCount(), 6 * 4 + 1);
    QSet<QAccessible::Id> ids;
    for (int i = 0; i < about->childCount(); ++i) {
        QAccessibleInterface *child = about->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(about->indexOfChild(child), i);
        QCOMPARE(child->parent(), about);
        QCOMPARE(about->child(i), child);
        ids.insert(QAccessible::uniqueId(child));
    }
    QCOMPARE(ids.size(), about->childCount());
    QCOMPARE(about->child(about->childCount() - 1)->object(), view.menuButton());
    QVERIFY(!about->child(-1));
    QVERIFY(!about->child(about->childCount()));
    QCOMPARE(about->indexOfChild(about), -1);
    ChartView other;
    other.setFigure(someAreas(5));
    QCOMPARE(about->indexOfChild(interfaceOf(other)->child(3)), -1);
}

void ChartAccessibleTest::theCellUnderTheKeysIsAnnounced()
{
    ChartView view;
    view.setLocale(QLocale::c());
    view.resize(700, 300);
    view.setFigure(someAreas(5));
    view.show();
    QCOMPARE(announced(view), u"nothing"_s);
    QApplication::setActiveWindow(&view);
    view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view.hasFocus());
    QCOMPARE(announced(view), u"1,000,000"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(announced(view), u"700,000"_s);
    QCOMPARE(ChartAccessible::focusEvent(&view)->type(), QAccessible::Focus);
    QAccessibleInterface *focus = interfaceOf(view)->focusChild();
    QCOMPARE(nameOf(focus), u"700,000"_s);
    QVERIFY(focus->state().focused);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(announced(view), u"Unknown"_s);
    QVERIFY(!focus->state().focused);
}

void ChartAccessibleTest::changesAreAnnounced()
{
    using Change = QAccessibleTableModelChangeEvent;
    ChartView view;
    view.setFigure(someAreas(5));
    auto event = ChartAccessible::changeEvent(&view, someAreas(5));
    QCOMPARE(event->type(), QAccessible::TableModelChanged);
    QCOMPARE(event->accessibleInterface(), interfaceOf(view));
    const auto *change = static_cast<const Change *>(event.get());
    QCOMPARE(change->modelChangeType(), Change::DataChanged);
    QCOMPARE(change->lastRow(), 4);
    QCOMPARE(change->lastColumn(), 3);
    event = ChartAccessible::changeEvent(&view, someAreas(6));
    QCOMPARE(static_cast<const Change *>(event.get())->modelChangeType(), Change::ModelReset);
}

void ChartAccessibleTest::heldCellsOutliveTheirPlaces()
{
    ChartView view;
    view.setLocale(QLocale::c());
    view.setFigure(someAreas(6));
    QAccessibleInterface *about = interfaceOf(view);
    QAccessibleInterface *last = about->tableInterface()->cellAt(5, 3);
    QAccessibleInterface *head = about->child(3);
    QVERIFY(last->isValid() && head->isValid());
    Figure narrow = someAreas(3);
    narrow.series.resize(1);
    view.setFigure(narrow);
    for (QAccessibleInterface *held : {last, head}) {
        QVERIFY(!held->isValid());
        QVERIFY(held->state().invalid);
        QCOMPARE(held->text(QAccessible::Name), QString());
        QCOMPARE(held->rect(), QRect());
        QCOMPARE(about->indexOfChild(held), -1);
        if (QAccessibleTableCellInterface *place = held->tableCellInterface()) {
            QVERIFY(place->columnHeaderCells().isEmpty());
            QVERIFY(place->rowHeaderCells().isEmpty());
            QVERIFY(!place->isSelected());
        }
        held->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    view.setFigure(someAreas(6));
    QVERIFY(last->isValid());
    QCOMPARE(about->tableInterface()->cellAt(5, 3), last);
}

void ChartAccessibleTest::heldCellsOutliveTheView()
{
    auto view = std::make_unique<ChartView>();
    view->setFigure(someAreas(6));
    QAccessibleInterface *about = interfaceOf(*view);
    const QAccessible::Id table = QAccessible::uniqueId(about);
    const QAccessible::Id cell = QAccessible::uniqueId(about->tableInterface()->cellAt(2, 1));
    QVERIFY(QAccessible::accessibleInterface(cell));
    view.reset();
    // What a reader holds is an id: it leads nowhere now.
    QVERIFY(!QAccessible::accessibleInterface(table));
    QVERIFY(!QAccessible::accessibleInterface(cell));
}

void ChartAccessibleTest::placesOnTheScreenAgree()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ChartView view;
        view.setLayoutDirection(direction);
        view.resize(700, 300);
        view.setFigure(someAreas(5));
        view.show();
        QAccessibleInterface *about = interfaceOf(view);
        QAccessibleInterface *budget = about->tableInterface()->cellAt(4, 1);
        QVERIFY(!budget->rect().isEmpty());
        QVERIFY(about->rect().contains(budget->rect().center()));
        QAccessibleInterface *spent = about->tableInterface()->cellAt(4, 3);
        QCOMPARE(about->childAt(spent->rect().center().x(), spent->rect().center().y()), spent);
        QAccessibleInterface *head = about->child(2);
        QVERIFY(!head->rect().isEmpty());
        QCOMPARE(about->childAt(head->rect().center().x(), head->rect().center().y()), head);
        const QPoint button = view.menuButton()->mapToGlobal(view.menuButton()->rect().center());
        QCOMPARE(about->childAt(button.x(), button.y())->object(), view.menuButton());
    }
}

void ChartAccessibleTest::actionsDoWhatTheKeysDo()
{
    ChartView view;
    view.resize(700, 300);
    view.setFigure(someAreas(5));
    QAccessibleInterface *about = interfaceOf(view);
    QSignalSpy activated(&view, &ChartView::rowActivated);
    about->tableInterface()->cellAt(4, 3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<RowId>(), RowId(u"finance-outcome/oa5"_s));
    QCOMPARE(activated[0][1].value<Column>(), Column::Expenditure);
    QAccessibleInterface *head = about->child(1);
    QVERIFY(head->state().checked);
    QCOMPARE(head->actionInterface()->keyBindingsForAction(QAccessibleActionInterface::toggleAction()),
             QStringList{u"1"_s});
    head->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!view.isSeriesShown(0));
    QVERIFY(!head->state().checked);
}

void ChartAccessibleTest::theSelectedRowIsSelectedHereToo()
{
    ChartView view;
    view.setFigure(someAreas(5));
    QAccessibleTableInterface *table = interfaceOf(view)->tableInterface();
    QVERIFY(table->selectedRows().isEmpty());
    view.setSelectedRow(RowId(u"finance-outcome/oa4"_s));
    QCOMPARE(table->selectedRows(), QList<int>{3});
    QCOMPARE(table->selectedCellCount(), 4);
    QVERIFY(table->cellAt(3, 2)->state().selected);
    QVERIFY(!table->cellAt(2, 2)->tableCellInterface()->isSelected());
}

QTEST_MAIN(ChartAccessibleTest)
#include "ChartAccessibleTest.moc"
