// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Merge.h"
#include "app/merge/Compare.h"
#include "tests/app/merge/RandomStates.h"

using namespace outturn;
using namespace outturn::testing;

namespace {

using What = Conflict::What;

const QString asylum = u"impact-1/1.1/refugees-and-asylum-seekers"_s;
const QString idps = u"impact-1/1.2/idps"_s;
const QString stateless = u"impact-1/1.2/stateless-persons"_s;

void type(Report &report, const QString &row, const QString &column, const QString &typed)
{
    const auto edit = setIntent(report, row, column, typed);
    if (!edit || !outturn::apply(*edit, report))
        qFatal("%s %s: %s", qUtf8Printable(row), qUtf8Printable(column),
               edit ? "not applied" : qUtf8Printable(edit.error().english()));
}

void applyAll(Report &report, const Result<std::vector<Edit>> &edits)
{
    if (!edits)
        qFatal("%s", qUtf8Printable(edits.error().english()));
    for (const Edit &edit : *edits) {
        if (!outturn::apply(edit, report))
            qFatal("not applied");
    }
}

QString words(const Report &report, const QString &row, Column column)
{
    const Cell *cell = report.cell(RowId(row), column);
    return cell ? cell->value().written() : u"(none)"_s;
}

std::vector<Choice> all(Choice choice, const Merged &merged)
{
    return std::vector<Choice>(merged.conflicts.size(), choice);
}

QString line(const Conflict &conflict)
{
    return conflict.row + u' ' + conflict.column + u": "_s + conflict.base + u" | "_s + conflict.ours + u" | "_s +
           conflict.theirs;
}

using EditFunction = std::function<void(Report &)>;

} // namespace

Q_DECLARE_METATYPE(EditFunction)

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflicts_data()
    {
        QTest::addColumn<EditFunction>("mine");
        QTest::addColumn<EditFunction>("others");
        QTest::addColumn<QStringList>("expected");
        const auto set = [](const QString &row, const QString &column, const QString &typed) {
            return EditFunction([=](Report &report) { type(report, row, column, typed); });
        };
        const EditFunction nothing = [](Report &) {};
        const auto deleted = [](const QString &row) {
            return EditFunction([=](Report &report) { applyAll(report, deleteRowsIntent(report, {RowId(row)})); });
        };
        const auto down = [](const QString &row, Beside direction) {
            return EditFunction(
                [=](Report &report) { applyAll(report, moveRowsIntent(report, {RowId(row)}, direction)); });
        };
        const EditFunction inserted = [](Report &report) {
            const auto edit = insertRowIntent(report, RowId(idps), Beside::Below);
            QVERIFY(edit && outturn::apply(*edit, report));
            type(report, rowId(edit->row).text(), u"title"_s, u"Ours alone"_s);
        };
        const EditFunction insertedOther = [](Report &report) {
            const auto edit = insertRowIntent(report, RowId(idps), Beside::Below);
            QVERIFY(edit && outturn::apply(*edit, report));
            type(report, rowId(edit->row).text(), u"title"_s, u"Theirs alone"_s);
        };

        QTest::newRow("nothing") << nothing << nothing << QStringList();
        QTest::newRow("two cells of a row")
            << set(idps, u"actual"_s, u"50%"_s) << set(idps, u"baseline"_s, u"1%"_s) << QStringList();
        QTest::newRow("one cell alike") << set(idps, u"actual"_s, u"50%"_s) << set(idps, u"actual"_s, u"50%"_s)
                                        << QStringList();
        QTest::newRow("one cell differently") << set(idps, u"actual"_s, u"50%"_s) << set(idps, u"actual"_s, u"60%"_s)
                                              << QStringList{u"impact-1/1.2/idps actual: 112.50% | 50% | 60%"_s};
        QTest::newRow("a cell emptied and set") << set(idps, u"actual"_s, QString()) << set(idps, u"actual"_s, u"60%"_s)
                                                << QStringList{u"impact-1/1.2/idps actual: 112.50% |  | 60%"_s};
        QTest::newRow("a row deleted by both") << deleted(idps) << deleted(idps) << QStringList();
        QTest::newRow("a row deleted and another edited")
            << deleted(idps) << set(stateless, u"actual"_s, u"1%"_s) << QStringList();
        QTest::newRow("a row deleted and edited")
            << deleted(asylum) << set(asylum, u"actual"_s, u"60%"_s)
            << QStringList{asylum + u" row: 1.1 | Proportion of people seeking international protection who are able "
                                    u"to access asylum procedures | Refugees and Asylum-seekers | Unknown | 67.59% |  "
                                    u"| 1.1 | Proportion of people seeking international protection who are able to "
                                    u"access asylum procedures | Refugees and Asylum-seekers | Unknown | 60%"_s};
        QTest::newRow("two paragraphs") << set(u"1.1"_s, u"paragraph-1"_s, u"The river rose."_s)
                                        << set(u"1.1"_s, u"paragraph-3"_s, u"A third."_s) << QStringList();
        QTest::newRow("one paragraph") << set(u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s)
                                       << set(u"1.1"_s, u"paragraph-2"_s, QString())
                                       << QStringList{u"1.1 paragraph-2: Nothing else changed. | Much changed. | "_s};
        QTest::newRow("neighbouring paragraphs")
            << set(u"1.1"_s, u"paragraph-1"_s, u"The river rose."_s)
            << set(u"1.1"_s, u"paragraph-2"_s, u"Much else changed."_s) << QStringList();
        QTest::newRow("a paragraph changed and one added after it")
            << set(u"1.1"_s, u"paragraph-2"_s, u"Much else changed."_s)
            << set(u"1.1"_s, u"paragraph-3"_s, u"A third."_s) << QStringList();
        QTest::newRow("a series") << set(u"budget-and-expenditure-trend/2021"_s, u"budget"_s, u"1"_s)
                                  << set(u"budget-and-expenditure-trend/2021"_s, u"budget"_s, u"2"_s)
                                  << QStringList{u"budget-and-expenditure-trend/2021 budget: 900 | 1 | 2"_s};
        QTest::newRow("a year of a series")
            << set(u"budget-and-expenditure-trend/2020"_s, u"budget"_s, u"1"_s)
            << set(u"budget-and-expenditure-trend/2019"_s, u"budget"_s, u"2"_s) << QStringList();
        QTest::newRow("rows moved alike") << down(idps, Beside::Above) << down(idps, Beside::Above) << QStringList();
        const EditFunction twice = [down](Report &report) {
            down(asylum, Beside::Below)(report);
            down(asylum, Beside::Below)(report);
        };
        QTest::newRow("rows moved differently")
            << down(asylum, Beside::Below) << twice
            << QStringList{u"impact-area-1 order: 1: %1 | 2: %1 | 3: %1"_s.arg(asylum)};
        QTest::newRow("a row inserted by both") << inserted << inserted << QStringList();
        QTest::newRow("two rows inserted") << inserted << insertedOther << QStringList();
    }
    void conflicts()
    {
        QFETCH(EditFunction, mine);
        QFETCH(EditFunction, others);
        QFETCH(QStringList, expected);
        const Report base = read(sampleSource());
        Report ours = base;
        Report theirs = base;
        mine(ours);
        others(theirs);
        for (const MergeOnto onto : {MergeOnto::Ours, MergeOnto::Theirs}) {
            const MergeInput input{base, ours, theirs, onto, true};
            const Merged merged = merge(input);
            QStringList lines;
            for (const Conflict &conflict : merged.conflicts)
                lines << line(conflict);
            QCOMPARE(lines, expected);
            QCOMPARE(merged.open, static_cast<int>(merged.conflicts.size()));
            for (const Choice choice : {Choice::Ours, Choice::Theirs}) {
                const Merged chosen = merge(input, all(choice, merged));
                QCOMPARE(chosen.open, 0);
                QVERIFY(chosen.conflicts == merged.conflicts);
                if (expected.isEmpty())
                    continue;
                // There is nothing but the conflict, so the chosen side is the result.
                const Comparison rest = compare(chosen.report, choice == Choice::Ours ? ours : theirs);
                QVERIFY(rest.isSame());
            }
        }
    }

    void rowsInsertedByBothAreKept()
    {
        const Report base = read(sampleSource());
        Report ours = base;
        Report theirs = base;
        QString id;
        for (Report *report : {&ours, &theirs}) {
            const auto edit = insertRowIntent(*report, RowId(idps), Beside::Below);
            QVERIFY(edit && outturn::apply(*edit, *report));
            id = rowId(edit->row).text();
            type(*report, id, u"title"_s, report == &ours ? u"Ours alone"_s : u"Theirs alone"_s);
        }
        const Merged merged = merge({base, ours, theirs, MergeOnto::Ours, true});
        QCOMPARE(merged.conflicts.size(), size_t(0));
        QCOMPARE(words(merged.report, id, Column::Title), u"Ours alone"_s);
        QCOMPARE(words(merged.report, id + u"~2"_s, Column::Title), u"Theirs alone"_s);
        const Table &table = merged.report.tables[0];
        QCOMPARE(table.rowCount, base.tables[0].rowCount + 2);
    }

    void aColumnThatTheOtherEditionLacksIsNotPassedOver()
    {
        const QByteArray source = sampleSource();
        const Report base = read(source);
        Report ours = base;
        type(ours, u"outcome-2/2.1/refugees-and-asylum-seekers"_s, u"target"_s, u"80.00"_s);
        const Report theirs = read(QByteArray(source)
                                       .replace("Strategy Baseline\tTarget (2023)\tActual (2023)\n2.1",
                                                "Strategy Baseline\tActual (2023)\n2.1")
                                       .replace("765.00\t90.00\t848.00", "765.00\t848.00"));
        const MergeInput input{base, ours, theirs, MergeOnto::Theirs, false};
        const Merged merged = merge(input);
        QCOMPARE(merged.conflicts.size(), size_t(1));
        QVERIFY(merged.conflicts[0].noPlace);
        QCOMPARE(merge(input, {Choice::Ours}).open, 1);
        QCOMPARE(merge(input, {Choice::Theirs}).open, 0);
    }

    void handEditsOntoAnotherEdition()
    {
        const QByteArray source = sampleSource();
        const Report base = read(source);
        Report ours = base;
        type(ours, idps, u"actual"_s, u"50%"_s);
        type(ours, u"1.1"_s, u"paragraph-2"_s, u"Much changed."_s);
        applyAll(ours, deleteRowsIntent(ours, {RowId(stateless)}));
        const Report theirs = read(QByteArray(source)
                                       .replace("31.85%\t112.50%", "32%\t112.50%")
                                       .replace("The river rose twice", "The river rose three times"));
        const Merged merged = merge({base, ours, theirs, MergeOnto::Theirs, false});
        QCOMPARE(merged.open, 0);
        const Cell *actual = merged.report.cell(RowId(idps), Column::Actual);
        QCOMPARE(actual->value().written(), u"50%"_s);
        QVERIFY(actual->isEdited());
        QCOMPARE(actual->imported().written(), u"112.50%"_s);
        QCOMPARE(words(merged.report, idps, Column::Baseline), u"32%"_s);
        QVERIFY(!merged.report.cell(RowId(idps), Column::Baseline)->isEdited());
        const Section *section = merged.report.section(u"1.1"_s);
        QVERIFY(section->paragraphs[0].text.startsWith(u"The river rose three times"_s));
        QVERIFY(!section->paragraphs[0].edited);
        QCOMPARE(section->paragraphs[1].text, u"Much changed."_s);
        QVERIFY(section->paragraphs[1].edited && !section->paragraphs[1].places.isEmpty());
        QVERIFY(!merged.report.indicator(RowId(stateless)));
        QCOMPARE(merged.report.tables[0].removed.size(), 1);
    }

    void withItselfAndWithNothing()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        const Report base = read(sampleSource());
        for (int round = 0; round < 100; ++round) {
            const QByteArray where = u"seed %1, round %2"_s.arg(seed).arg(round).toUtf8();
            Report some = base;
            random.edit(some, int(random.below(15)));
            const Merged itself = merge({base, some, some, MergeOnto::Ours, true});
            QVERIFY2(itself.conflicts.empty() && itself.edits.empty(), where);
            const Merged kept = merge({base, some, base, MergeOnto::Ours, true});
            QVERIFY2(kept.conflicts.empty() && kept.edits.empty(), where);
            const Merged taken = merge({base, base, some, MergeOnto::Ours, true});
            QVERIFY2(taken.conflicts.empty() && taken.open == 0, where);
            const Comparison rest = compare(taken.report, some);
            QVERIFY2(rest.isSame(), where + ' ' + QByteArray::number(int(rest.cells.size())) + ' ' +
                                        QByteArray::number(int(rest.paragraphs.size())) + ' ' +
                                        QByteArray::number(int(rest.rowsOnlyA.size() + rest.rowsOnlyB.size())) + ' ' +
                                        QByteArray::number(int(rest.rowsMoved.size())));
        }
    }

    void nothingEditedIsLost()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        const Report base = read(sampleSource());
        int withConflicts = 0, without = 0;
        for (int round = 0; round < 300; ++round) {
            const QByteArray where = u"seed %1, round %2"_s.arg(seed).arg(round).toUtf8();
            Report ours = base;
            Report theirs = base;
            const int most = round % 2 ? 4 : 60;
            random.edit(ours, int(random.below(most)));
            random.edit(theirs, int(random.below(most)));
            for (const MergeOnto onto : {MergeOnto::Ours, MergeOnto::Theirs}) {
                const MergeInput input{base, ours, theirs, onto, true};
                const Merged open = merge(input);
                ++(open.conflicts.empty() ? without : withConflicts);
                for (const Choice choice : {Choice::Ours, Choice::Theirs}) {
                    const Merged merged = merge(input, all(choice, open));
                    QVERIFY2(merged.open == 0, where);
                    QVERIFY2(merged.conflicts == open.conflicts, where);
                    const bool preferOurs = choice == Choice::Ours;
                    checkCells(base, preferOurs ? ours : theirs, preferOurs ? theirs : ours, merged.report,
                               onto == MergeOnto::Ours ? theirs : ours, where);
                    if (QTest::currentTestFailed())
                        return;
                    checkTexts(base, preferOurs ? ours : theirs, merged.report, where);
                    if (QTest::currentTestFailed())
                        return;
                    // The edits lead there.
                    Report reached = onto == MergeOnto::Ours ? ours : theirs;
                    for (const Edit &edit : merged.edits)
                        QVERIFY2(outturn::apply(edit, reached).has_value(), where);
                    QVERIFY2(wholeText(reached) == wholeText(merged.report), where);
                }
            }
            const Merged one = merge({base, ours, theirs, MergeOnto::Ours, true});
            const Merged other = merge({base, theirs, ours, MergeOnto::Theirs, true});
            QVERIFY2(one.conflicts.size() == other.conflicts.size(), where);
            QVERIFY2(wholeText(one.report) == wholeText(other.report), where);
            // Whoever goes first, where nobody has to answer the same comes of it.
            const Merged swapped = merge({base, theirs, ours, MergeOnto::Ours, true});
            QVERIFY2(one.conflicts.size() == swapped.conflicts.size(), where);
            if (one.conflicts.empty()) {
                const Comparison rest = compare(one.report, swapped.report);
                QVERIFY2(rest.paragraphs.empty(), where);
                QVERIFY2(rowsAsWords(one.report) == rowsAsWords(swapped.report), where);
            }
        }
        QVERIFY2(withConflicts > 50 && without > 50, qPrintable(u"%1 %2"_s.arg(withConflicts).arg(without)));
    }

private:
    static QStringList rowsAsWords(const Report &report)
    {
        QStringList rows;
        const auto add = [&](const auto &row) {
            QStringList cells;
            for (int i = 0; i < columnCount; ++i) {
                if (const Cell *cell = row.cell(static_cast<Column>(i)))
                    cells << cell->value().written();
            }
            rows << cells.join(u'|');
        };
        for (const IndicatorRow &row : report.indicators)
            add(row);
        for (const FinanceRow &row : report.finances)
            add(row);
        rows.sort();
        return rows;
    }

    // A value that one side changed is in the result, and that of the preferred side where both did.
    static void checkCells(const Report &base, const Report &preferred, const Report &other, const Report &merged,
                           const Report &broughtIn, const QByteArray &where)
    {
        Q_UNUSED(broughtIn)
        for (const IndicatorRow &row : base.indicators) {
            const IndicatorRow *a = preferred.indicator(row.id);
            const IndicatorRow *b = other.indicator(row.id);
            const IndicatorRow *m = merged.indicator(row.id);
            if (a && b && !m)
                QFAIL(where + ": a row is lost");
            if (!a && !b && m)
                QFAIL(where + ": a row came back");
            if (!a || !b)
                continue;
            for (int i = 0; i < columnCount; ++i) {
                const auto column = static_cast<Column>(i);
                if (!row.cell(column))
                    continue;
                const auto words = [&](const IndicatorRow *in) { return in->cell(column)->value().written(); };
                const QString wanted = words(a) != words(&row) ? words(a) : words(b);
                if (words(m) != wanted)
                    QFAIL(where + ": " + row.id.text().toUtf8() + ' ' + words(m).toUtf8() + " is not " +
                          wanted.toUtf8());
            }
        }
        // Rows that came by hand are there, under their ids or, where both used one id, another.
        for (const Report *report : {&preferred, &other}) {
            for (const IndicatorRow &row : report->indicators) {
                if (!base.indicator(row.id) && !merged.indicator(row.id))
                    QFAIL(where + ": a new row is lost");
            }
        }
    }

    static void checkTexts(const Report &base, const Report &preferred, const Report &merged, const QByteArray &where)
    {
        for (const Section &section : preferred.sections) {
            const Section *was = base.section(section.id);
            const Section *now = merged.section(section.id);
            for (const auto role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
                const QStringList before = textsOf(was->list(role));
                const QStringList after = textsOf(now->list(role));
                for (const QString &text : textsOf(section.list(role))) {
                    if (!before.contains(text) && !after.contains(text))
                        QFAIL(where + ": a paragraph is lost: " + text.toUtf8());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "MergeTest.moc"
