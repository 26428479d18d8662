// SPDX-License-Identifier: GPL-3.0-or-later
// A property: whatever is edited, taking all of it back gives the first report, and making it again the last. The seed
// is printed; OUTTURN_SEED runs another one again.
#include "app/edit/CellInput.h"
#include "app/edit/Intents.h"
#include "app/edit/RowEdits.h"
#include "tests/app/ReportText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

constexpr int sequences = 300;
constexpr int longest = 12;

struct State
{
    QByteArray json, text;
    QString deep;
    bool operator==(const State &) const = default;
};

State stateOf(const Report &report, const QByteArray &source)
{
    return {reportJson(report, {}), written(report, source), deepText(report)};
}

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Result<Edit> next(const Report &report)
    {
        switch (below(7)) {
        case 5:
        case 6:
            return row(report);
        case 0:
        case 1:
            return cell(report);
        case 2:
            return series(report);
        case 3:
            return part(report);
        default:
            return paragraphs(report);
        }
    }

    /// A row that comes, goes or moves.
    Result<Edit> row(const Report &report)
    {
        const Table &table = report.tables[static_cast<size_t>(below(static_cast<qsizetype>(report.tables.size())))];
        const auto position = static_cast<int>(below(table.rowCount));
        if (table.rowCount < 2)
            return insertion(report, table, position);
        const auto at = static_cast<size_t>(table.firstRow + position);
        const TableRow standing = table.kind == Table::Kind::Indicators ? TableRow(report.indicators[at])
                                                                        : TableRow(report.finances[at]);
        switch (below(3)) {
        case 0:
            return insertion(report, table, static_cast<int>(below(table.rowCount + 1)));
        case 1:
            return DeleteRow{table.id, position, standing};
        default:
            return MoveRow{table.id, rowId(standing), position, static_cast<int>(below(table.rowCount))};
        }
    }

    qsizetype below(qsizetype bound) { return bound > 0 ? m_random.bounded(static_cast<int>(bound)) : 0; }

private:
    QString words()
    {
        static const QStringList some{u"Unknown"_s,     u""_s,     u"12.5%"_s, u"7,000"_s, u"42"_s, u"Mañana — “≥”"_s,
                                      u"1.3 Heading"_s, u"IDPs"_s, u"Text."_s, u"0"_s};
        return some[below(some.size())];
    }

    // A row like one that stands, of nobody's source.
    Result<Edit> insertion(const Report &report, const Table &table, int position)
    {
        const RowId id(u"added/%1"_s.arg(++m_added));
        const auto fresh = [&](auto row) -> Result<Edit> {
            row.id = id;
            row.place = {};
            for (int i = 0; i < columnCount; ++i) {
                if (Cell *cell = row.cell(static_cast<Column>(i)))
                    *cell = Cell(cell->value());
            }
            return InsertRow{table.id, position, row};
        };
        const auto like = static_cast<size_t>(table.firstRow + below(std::max(1, table.rowCount)));
        if (table.kind == Table::Kind::Indicators)
            return like < report.indicators.size() ? fresh(report.indicators[like]) : fresh(IndicatorRow{});
        return like < report.finances.size() ? fresh(report.finances[like]) : fresh(FinanceRow{});
    }

    Result<Edit> cell(const Report &report)
    {
        const auto column = static_cast<Column>(below(columnCount));
        const bool money = below(3) == 0;
        const RowId row =
            money ? report.finances[static_cast<size_t>(below(static_cast<qsizetype>(report.finances.size())))].id
                  : report.indicators[static_cast<size_t>(below(static_cast<qsizetype>(report.indicators.size())))].id;
        return setCellIntent(report, row, column, words());
    }

    Result<Edit> series(const Report &report)
    {
        const auto kind = below(2) ? SeriesKind::BudgetTrend : SeriesKind::ContributionsTrend;
        const QList<Column> columns = seriesColumns(kind);
        const RowId row(seriesName(kind) + u'/' + QString::number(2019 + below(4)));
        return setCellIntent(report, row, columns[below(columns.size())], below(3) ? u"7,000"_s : QString());
    }

    QStringList changed(const QList<Paragraph> &list)
    {
        QStringList texts;
        for (const Paragraph &paragraph : list)
            texts << paragraph.text;
        const qsizetype at = below(texts.size());
        switch (below(4)) {
        case 0:
            texts.insert(at, words());
            break;
        case 1:
            if (!texts.isEmpty())
                texts.removeAt(at);
            break;
        case 2:
            if (!texts.isEmpty())
                texts[at] = words();
            break;
        default:
            texts << words() << words();
        }
        return texts;
    }

    Result<Edit> paragraphs(const Report &report)
    {
        const Section &section = any(report);
        const auto role =
            !section.statements.isEmpty() && below(2) ? ParagraphRole::Statement : ParagraphRole::Narrative;
        return setParagraphsIntent(report, section.id, role, changed(section.list(role)));
    }

    Result<Edit> part(const Report &report)
    {
        const Section &section = any(report);
        const int index = static_cast<int>(&section - report.sections.data());
        const auto items = report.bodyItems(index);
        const auto number = static_cast<int>(below(static_cast<qsizetype>(items.size()) + 1));
        const int from = number > 0 ? items[static_cast<size_t>(number) - 1].afterParagraphs : 0;
        const auto end = static_cast<size_t>(number) < items.size() ? items[static_cast<size_t>(number)].afterParagraphs
                                                                    : static_cast<int>(section.paragraphs.size());
        return setPartIntent(report, section.id, number, changed(section.paragraphs.sliced(from, end - from)));
    }

    const Section &any(const Report &report)
    {
        return report.sections[static_cast<size_t>(below(static_cast<qsizetype>(report.sections.size())))];
    }

    QRandomGenerator m_random;
    int m_added = 0;
};

QStringList rowsInOrder(const Report &report)
{
    QStringList rows;
    for (const IndicatorRow &row : report.indicators)
        rows << rowWords(row);
    for (const FinanceRow &row : report.finances)
        rows << rowWords(row);
    return rows;
}

quint32 chosenSeed()
{
    bool given = false;
    quint32 seed = qEnvironmentVariableIntValue("OUTTURN_SEED", &given) & 0x7fffffff;
    if (!given)
        seed = QRandomGenerator::global()->bounded(0x7fffffff);
    qInfo("OUTTURN_SEED=%u", seed);
    return seed;
}

} // namespace

class EditSequenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAllAndRedoAll()
    {
        const quint32 seed = chosenSeed();
        const QByteArray source =
            ownReport(u"small.txt"_s)
                .replace("Budget and Expenditure Trend\n", "Budget and Expenditure Trend\n\nYear\tFinal Budget\tFunds "
                                                           "Available\tExpenditure\n2021\t900\t\t800\n");
        const Report first = read(source);
        const State firstState = stateOf(first, source);
        QCOMPARE(firstState.text, source);
        Generator generator(seed);
        int made = 0;
        for (int s = 0; s < sequences; ++s) {
            Report report = first;
            std::vector<Edit> edits;
            const auto wanted = static_cast<size_t>(1 + generator.below(longest));
            for (int tries = 0; edits.size() < wanted && tries < 200; ++tries) {
                const auto edit = generator.next(report);
                if (!edit || changesNothing(*edit))
                    continue;
                if (outturn::apply(*edit, report))
                    edits.push_back(*edit);
            }
            made += static_cast<int>(edits.size());
            const State last = stateOf(report, source);
            const QByteArray where = u"seed %1, sequence %2"_s.arg(seed).arg(s).toUtf8();
            QVERIFY2(!last.text.startsWith("error"), where + ": " + last.text);
            for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
                QVERIFY2(outturn::apply(inverse(*edit), report).has_value(), where);
            QVERIFY2(stateOf(report, source) == firstState, where);
            for (const Edit &edit : edits)
                QVERIFY2(outturn::apply(edit, report).has_value(), where);
            QVERIFY2(stateOf(report, source) == last, where);
        }
        QVERIFY(made > sequences * 3);
    }

    void rowsReadBackAsTheyStand()
    {
        const quint32 seed = chosenSeed();
        const QByteArray source = ownReport(u"small.txt"_s);
        const Report first = read(source);
        Generator generator(seed);
        for (int s = 0; s < 60; ++s) {
            Report report = first;
            for (int i = 0; i < 8; ++i) {
                if (const auto edit = generator.row(report))
                    QVERIFY(outturn::apply(*edit, report).has_value());
            }
            const QByteArray text = written(report, source);
            const QByteArray where = u"seed %1, sequence %2\n"_s.arg(seed).arg(s).toUtf8();
            QVERIFY2(rowsInOrder(read(text)) == rowsInOrder(report), where + text);
        }
    }
};

QTEST_GUILESS_MAIN(EditSequenceTest)
#include "EditSequenceTest.moc"
