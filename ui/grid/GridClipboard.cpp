// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridClipboard.h"

#include <QAbstractItemModel>
#include <QMimeData>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

/// Spreadsheets read quotes only around tabs, quotes and line breaks.
QString quoted(const QString &text)
{
    const bool needed = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u'"');
    return needed ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

std::unique_ptr<QMimeData> copyCells(const QModelIndexList &cells)
{
    if (cells.isEmpty())
        return nullptr;
    std::set<int> rows, columns;
    std::set<std::pair<int, int>> chosen;
    for (const QModelIndex &cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
        chosen.emplace(cell.row(), cell.column());
    }
    const QAbstractItemModel *model = cells.first().model();
    QString text, html = u"<table><tr>"_s;
    for (const int column : columns)
        html += u"<th>"_s + model->headerData(column, Qt::Horizontal).toString().toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const int row : rows) {
        QStringList line;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const bool in = chosen.contains({row, column});
            const QString words = in ? model->index(row, column).data().toString() : QString();
            line.append(quoted(words));
            html += u"<td>"_s + words.toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
        text += (text.isEmpty() ? QString() : u"\n"_s) + line.join(u'\t');
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    return data;
}

Result<QString> singleCell(const QMimeData &data)
{
    QString text = data.text();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
    else if (text.contains(u'\t') || text.contains(u'\n'))
        return failure(Error::Kind::Refused, {},
                       Message(QT_TRANSLATE_NOOP("Message", "the clipboard holds more than one cell")),
                       Message(QT_TRANSLATE_NOOP("Message", "Copy one cell at a time")));
    return text.simplified();
}

} // namespace outturn
