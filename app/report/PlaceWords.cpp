// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PlaceWords.h"

namespace outturn {

using namespace Qt::StringLiterals;

Message placeWords(const Place &place)
{
    const auto number = [](qint32 n) { return QString::number(n); };
    switch (place.kind()) {
    case Place::Kind::Text:
        return Message(QT_TRANSLATE_NOOP("Message", "line %1"), {number(place.line())});
    case Place::Kind::Page:
        return Message(QT_TRANSLATE_NOOP("Message", "page %1"), {number(place.page())});
    case Place::Kind::Document:
        if (place.paragraph() > 0)
            return Message(QT_TRANSLATE_NOOP("Message", "paragraph %1"), {number(place.paragraph())});
        if (place.row() == 0)
            return Message(QT_TRANSLATE_NOOP("Message", "table %1"), {number(place.table())});
        if (place.cell() == 0)
            return Message(QT_TRANSLATE_NOOP("Message", "table %1, row %2"),
                           {number(place.table()), number(place.row())});
        return Message(QT_TRANSLATE_NOOP("Message", "table %1, row %2, cell %3"),
                       {number(place.table()), number(place.row()), number(place.cell())});
    case Place::Kind::None:
        break;
    }
    return {};
}

QString placePath(const Place &place)
{
    if (!place.isInDocument())
        return {};
    if (place.paragraph() > 0)
        return u"paragraph[%1]"_s.arg(place.paragraph());
    QString path = u"table[%1]"_s.arg(place.table());
    if (place.row() > 0)
        path += u"/row[%1]"_s.arg(place.row());
    if (place.cell() > 0)
        path += u"/cell[%1]"_s.arg(place.cell());
    return path;
}

} // namespace outturn
