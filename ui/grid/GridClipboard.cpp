// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridClipboard.h"

#include "ui/grid/GridModel.h"

#include <QMimeData>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

QString htmlWords(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

// What a cell holds, for Calc, which asks in which language a page is and takes a percentage for words: the number with
// its format; and for it and Excel that a code such as 1.10 is words, no number or date.
QString cellTag(const Cell *cell)
{
    if (!cell)
        return u"<td>"_s;
    const Value &value = cell->value();
    if (value.kind() == Value::Kind::Text)
        return u"<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">"_s;
    const auto number = value.number();
    if (!number)
        return u"<td>"_s;
    const bool percent = value.kind() == Value::Kind::Percent;
    const auto meant = percent ? Decimal::tryFrom(number->coefficient(), number->scale() + 2) : number;
    if (!meant)
        return u"<td>"_s;
    QString format = value.written().contains(u',') ? u"#,##0"_s : u"0"_s;
    if (number->scale() > 0)
        format += u'.' + QString(number->scale(), u'0');
    return u"<td sdval=\"%1\" sdnum=\"1033;0;%2\">"_s.arg(meant->toPlain(), percent ? format + u'%' : format);
}

} // namespace

std::unique_ptr<QMimeData> copyCells(const GridModel &model, const QItemSelection &chosen, const QList<int> &columns,
                                     bool withHeaders)
{
    std::set<int> rows;
    int first = model.columnCount(), last = -1; // places in `columns`
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(rows.end(), row);
        for (int place = 0; place < columns.size(); ++place) {
            if (columns[place] < range.left() || columns[place] > range.right())
                continue;
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (rows.empty() || first > last)
        return nullptr;
    const bool whole = chosen.size() == 1;
    CopiedCells cells;
    QString html = u"<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
                   u"<body><table>"_s;
    if (withHeaders) {
        CopiedCells::Row titles;
        html += u"<thead><tr>"_s;
        for (int place = first; place <= last; ++place) {
            titles.push_back(model.headerData(columns[place], Qt::Horizontal).toString());
            html += u"<th>"_s + htmlWords(*titles.back()) + u"</th>"_s;
        }
        html += u"</tr></thead>"_s;
        cells.rows.push_back(std::move(titles));
    }
    html += u"<tbody>"_s;
    for (const int row : rows) {
        CopiedCells::Row line;
        html += u"<tr>"_s;
        for (int place = first; place <= last; ++place) {
            const QModelIndex index = model.index(row, columns[place]);
            const bool in = whole || chosen.contains(index);
            line.push_back(in ? index.data(Qt::EditRole).toString() : QString());
            html += cellTag(in ? model.cell(row, columns[place]) : nullptr) + htmlWords(*line.back()) + u"</td>"_s;
        }
        html += u"</tr>"_s;
        cells.rows.push_back(std::move(line));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(textOfCells(cells));
    data->setHtml(html + u"</tbody></table></body></html>"_s);
    return data;
}

Result<CopiedCells> pastedCells(const QMimeData &data)
{
    if (data.hasHtml()) {
        auto cells = cellsOfHtml(data.html());
        if (!cells)
            return tl::unexpected(cells.error());
        if (*cells)
            return **std::move(cells);
    }
    return data.hasText() ? cellsOfText(data.text()) : Result<CopiedCells>();
}

} // namespace outturn
