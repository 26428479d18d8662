// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/Layout.h"
#include "app/report/Report.h"
#include "app/source/SourceDocument.h"

#include <QHash>

#include <unordered_map>

namespace outturn {

/// Makes rows of a report from the rows of source tables. Keeps the header of the last table, since a table may go on
/// after a break without repeating it.
class TableAssembler
{
public:
    TableAssembler(Report &report, SourceDocument::Encoding encoding) : m_report(report), m_encoding(encoding) {}

    /// Where the next table stands.
    struct Context
    {
        int section = -1;
        std::optional<AreaKind> kind; ///< of the area or of the "Other Core …" heading
        int areaNumber = 0;
        bool core = false;
        std::optional<SeriesKind> series; ///< directly under a series' title
    };

    /// Takes the block's rows. Rows that are no rows of a table come back as paragraphs for the narrative.
    QList<Paragraph> take(SourceBlock &block, const Context &context);
    /// A heading or narrative came: what follows is another table unless it has no header.
    void interrupt() { m_interrupted = true; }

private:
    struct HeaderColumn
    {
        std::optional<Column> column; ///< none: a column we do not know
        QString written;
    };

    bool takeHeader(const SourceBlock &block, const SourceRow &row, const Context &context, qsizetype pending);
    void beginTable(Table::Kind kind, const SourceBlock &block, const SourceRow &row, const Context &context,
                    qsizetype pending);
    void chooseYear(QList<HeaderColumn> &header) const;
    void takeCodeAndTitle(IndicatorRow &result, SourceCell &title);
    const Value &codeValue(QStringView code);
    void takeIndicator(SourceBlock &block, const SourceRow &row, const Context &context, QList<Paragraph> &narrative);
    void takeFinance(SourceBlock &block, const SourceRow &row, QList<Paragraph> &narrative);
    void sayUnknown(const HeaderColumn &column, const SourceRow &row);
    void keepUnknownColumns(const SourceBlock &block, const SourceRow &row, const QString &name,
                            QList<Paragraph> &narrative) const;
    bool isRestOfRow(const SourceBlock &block, const SourceRow &row) const;
    void takeSeries(SourceBlock &block, const SourceRow &row, QList<Paragraph> &narrative);
    Paragraph asParagraph(const SourceBlock &block, const SourceRow &row) const;
    Cell valueCell(const SourceCell &source, Unit unit, const RowId &row, Column column);
    /// Of a row's missing cells: its line, and no bytes.
    static Place endOf(const SourceRow &row);
    size_t rowsOfTables() const { return m_report.indicators.size() + m_report.finances.size(); }
    /// What the reader was unsure of in the row that was taken last.
    void addDoubts(const SourceBlock &block, const SourceRow &row);
    void checkCount(const SourceBlock &block, const SourceRow &row, const RowId &id);
    Unit unitOf(AreaKind kind, const QString &code, const QString &title);
    QString uniqueId(const QString &id, const Place &place, const char *duplicate);
    const QString &slugOf(const QString &words);
    void add(Severity severity, const char *rule, Message message, const Place &place, const RowId &row = {},
             std::optional<Column> column = {});

    Report &m_report;
    SourceDocument::Encoding m_encoding;
    QList<HeaderColumn> m_header;
    Table::Kind m_kind = Table::Kind::Indicators;
    std::optional<SeriesKind> m_series; ///< the current table is that of a series
    FinanceTable m_financeTable = FinanceTable::Impact;
    bool m_interrupted = true;
    int m_table = -1; ///< index in Report::tables, -1 before the first or after one that was not understood
    Context m_context;
    QHash<QString, int> m_ids;
    QString m_idWords; ///< room to put an id together
    QHash<QString, QString> m_slugs;
    struct KnownUnit
    {
        AreaKind kind = AreaKind::Impact;
        QString code;
        Unit unit = Unit::None;
    };
    std::array<KnownUnit, 8> m_units; ///< the last ones
    size_t m_nextUnit = 0;
    std::array<Value, 8> m_codes; ///< the last ones
    size_t m_nextCode = 0;
};

} // namespace outturn
