// SPDX-License-Identifier: GPL-3.0-or-later
// A property: whatever is edited, undone, redone, every model of the window says what the report says.
#include "tests/app/RandomEdits.h"
#include "tests/ui/grid/GridFixture.h"
#include "ui/grid/SeriesModel.h"
#include "ui/grid/TableModel.h"
#include "ui/history/HistoryModel.h"
#include "ui/outline/OutlineModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

class ModelsAgreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheReport()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        GridFixture fixture;
        Project &project = *fixture.project;
        std::vector<std::unique_ptr<TableModel>> tables;
        for (size_t i = 0; i < fixture.report().tables.size(); ++i)
            tables.push_back(std::make_unique<TableModel>(&project, fixture.id, static_cast<int>(i), nullptr));
        SeriesModel series(&project, fixture.id, SeriesKind::BudgetTrend, nullptr);
        HistoryModel history;
        history.setProject(&project);
        OutlineModel outline;
        outline.setProject(&project);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        const auto watch = [&](QAbstractItemModel *model) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        };
        for (const auto &table : tables)
            watch(table.get());
        watch(&series);
        watch(&history);
        watch(&outline);

        for (int i = 0; i < 40; ++i) {
            const QByteArray where = u"seed %1, action %2"_s.arg(seed).arg(i).toUtf8();
            act(project, random);
            const Report &report = fixture.report();
            for (size_t t = 0; t < tables.size(); ++t) {
                const Table &table = report.tables[t];
                QCOMPARE(tables[t]->rowCount(), table.rowCount);
                for (int row = 0; row < table.rowCount; ++row) {
                    const auto at = static_cast<size_t>(table.firstRow + row);
                    const RowId id = table.kind == Table::Kind::Indicators ? report.indicators[at].id
                                                                           : report.finances[at].id;
                    QVERIFY2(tables[t]->rowId(row) == id, where);
                    for (int column = 0; column < tables[t]->columnCount(); ++column) {
                        const auto named = tables[t]->columnAt(column);
                        const Cell *cell = named ? report.cell(id, *named) : nullptr;
                        QVERIFY2(tables[t]->cell(row, column) == cell, where);
                        if (cell)
                            QVERIFY2(tables[t]->index(row, column).data(GridModel::EditedRole).toBool() ==
                                         cell->isEdited(),
                                     where);
                    }
                }
            }
            QCOMPARE(history.rowCount(), project.historySize());
            if (project.historySize() > 0) {
                QVERIFY(history.entry(0));
                QCOMPARE(history.entry(0)->number, project.historySize());
            }
            QVERIFY(outline.rowCount() > 0);
        }
    }

private:
    static void act(Project &project, RandomEdits &random)
    {
        const qsizetype what = random.below(6);
        if (what == 0 && project.canUndo()) {
            QVERIFY(project.undo().has_value());
            return;
        }
        if (what == 1 && project.canRedo()) {
            QVERIFY(project.redo().has_value());
            return;
        }
        Report planned = project.reports().front();
        std::vector<ReportEdit> edits;
        const qsizetype wanted = random.below(3) == 0 ? 40 : 1 + random.below(3);
        for (int tries = 0; static_cast<qsizetype>(edits.size()) < wanted && tries < 200; ++tries) {
            const auto edit = random.next(planned);
            if (edit && outturn::apply(*edit, planned))
                edits.push_back({planned.id, *edit});
        }
        QVERIFY(project.commit(edits).has_value());
    }
};

QTEST_MAIN(ModelsAgreeTest)
#include "ModelsAgreeTest.moc"
