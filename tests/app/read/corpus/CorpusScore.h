// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QHash>
#include <QSet>

#include <poppler-qt6.h>

#include <algorithm>
#include <map>

namespace outturn::fixtures {

using namespace Qt::StringLiterals;

/// A report read from a PDF against the same report read from its text.
class CorpusScore
{
public:
    int cells = 0;
    int wrong = 0;
    int silent = 0; ///< wrong without a finding
    int doubts = 0; ///< right with a finding of an unsure cell
    int places = 0; ///< rectangles that hold other words than their cell's
    QStringList words;

    void compare(const Report &truth, const Report &read, const QByteArray &pdf)
    {
        gatherFindings(read);
        compareRows(truth.indicators, read.indicators);
        compareRows(truth.finances, read.finances);
        m_document = Poppler::Document::loadFromData(pdf);
        for (const IndicatorRow &row : read.indicators)
            checkPlaces(row);
        for (const FinanceRow &row : read.finances)
            checkPlaces(row);
    }

    void add(const CorpusScore &other)
    {
        cells += other.cells;
        wrong += other.wrong;
        silent += other.silent;
        doubts += other.doubts;
        places += other.places;
    }

private:
    void gatherFindings(const Report &read)
    {
        for (const Finding &finding : read.findings) {
            const bool lost = finding.rule == u"row-without-cells" || finding.rule == u"table-not-understood";
            m_lost = m_lost || lost;
            for (const RowId &row : finding.rows) {
                const QString id = row.text();
                m_joined.insert(finding.rule == u"row-joined" ? id : QString());
                if (finding.rule == u"row-joined")
                    continue;
                if (finding.rule == u"cell-unsure")
                    m_unsure[id].insert(finding.column ? static_cast<int>(*finding.column) : -1);
                m_found[id].insert(finding.column ? static_cast<int>(*finding.column) : -1);
            }
        }
    }

    static bool has(const QHash<QString, QSet<int>> &findings, const QString &row, int column)
    {
        const QSet<int> columns = findings.value(row);
        // Code and title are one cell of the page.
        const bool title =
            column == static_cast<int>(Column::Code) && columns.contains(static_cast<int>(Column::Title));
        return columns.contains(column) || columns.contains(-1) || title;
    }

    template <typename Rows> void compareRows(const Rows &truth, const Rows &read)
    {
        std::map<QString, const typename Rows::value_type *> byId;
        for (const auto &row : read)
            byId.emplace(row.id.text(), &row);
        // A row whose country or code is read wrongly has another name; its findings say so.
        bool lost = m_lost;
        for (const auto &row : read) {
            const bool known = std::any_of(truth.begin(), truth.end(), [&](const auto &r) { return r.id == row.id; });
            lost = lost || (!known && m_found.contains(row.id.text()));
        }
        for (const auto &row : truth) {
            const auto found = byId.find(row.id.text());
            for (int c = 0; c < columnCount; ++c) {
                const auto column = static_cast<Column>(c);
                const Cell *expected = row.cell(column);
                if (!expected)
                    continue;
                ++cells;
                const Cell *actual = found != byId.end() ? found->second->cell(column) : nullptr;
                if (actual && actual->value().written() == expected->value().written()) {
                    doubts += has(m_unsure, row.id.text(), c) ? 1 : 0;
                    continue;
                }
                ++wrong;
                const bool said = found != byId.end() ? has(m_found, row.id.text(), c) : lost;
                silent += said ? 0 : 1;
                words << (said ? u"WRONG  "_s : u"SILENT "_s) + row.id.text() + u' ' + columnName(column) + u": "_s +
                             expected->value().written() + u" | "_s +
                             (actual                ? actual->value().written()
                              : found != byId.end() ? u"no cell"_s
                                                    : u"no row"_s);
            }
        }
        if (read.size() != truth.size())
            words << u"%1 rows, read %2"_s.arg(truth.size()).arg(read.size());
        for (const auto &row : read) {
            const bool known = std::any_of(truth.begin(), truth.end(), [&](const auto &r) { return r.id == row.id; });
            if (!known)
                words << u"extra row "_s + row.id.text();
        }
    }

    static QString lettersOf(const QString &text)
    {
        QString result;
        for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
            if (!c.isSpace() && c != u'-' && c != u'\u00AD' && c != u'\u2010')
                result += c;
        }
        std::sort(result.begin(), result.end());
        return result;
    }

    template <typename Row> void checkPlaces(const Row &row)
    {
        for (int c = 0; c < columnCount; ++c) {
            const auto column = static_cast<Column>(c);
            const Cell *cell = row.cell(column);
            if (!cell || column == Column::Code || !cell->place().isOnPage())
                continue;
            QString written = cell->value().written();
            const Cell *code = row.cell(Column::Code);
            if (column == Column::Title && code && code->place() == cell->place())
                written = code->value().written() + written;
            const QString inside = lettersOf(wordsIn(cell->place()));
            const QString expected = lettersOf(written).remove(u'.');
            const QString found = QString(inside).remove(u'.');
            // A row over two pages has the first of its parts marked.
            const bool part = m_joined.contains(row.id.text()) &&
                              std::includes(expected.begin(), expected.end(), found.begin(), found.end());
            if (found == expected || part)
                continue;
            ++places;
            words << u"PLACE  "_s + row.id.text() + u' ' + columnName(column) + u": "_s + written + u" | "_s +
                         wordsIn(cell->place());
        }
    }

    QString wordsIn(const Place &place)
    {
        auto &page = m_pages[place.page()];
        if (page.empty())
            page = m_document->page(place.page() - 1)->textList();
        const QRectF box(place.rect().left / 100.0, place.rect().top / 100.0, place.rect().width / 100.0,
                         place.rect().height / 100.0);
        QString result;
        for (const auto &word : page) {
            if (box.contains(word->boundingBox().center()))
                result += word->text() + u' ';
        }
        return result;
    }

    QHash<QString, QSet<int>> m_unsure;
    QHash<QString, QSet<int>> m_found;
    QSet<QString> m_joined;
    bool m_lost = false;
    std::unique_ptr<Poppler::Document> m_document;
    std::map<int, std::vector<std::unique_ptr<Poppler::TextBox>>> m_pages;
};

} // namespace outturn::fixtures
