// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/FigureTextInput.h"

#include <algorithm>

namespace outturn {

namespace {

constexpr qsizetype longestName = 2000; // characters; names of figures and ids of rows, whoever made them
const QLatin1StringView rowBegin{"figure/"};

bool isOneLine(const QString &part)
{
    return part != figureNotePart();
}

bool isLineEnd(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == 0x2028 || character == 0x2029;
}

// What no text in a picture or a file can hold: control characters, halves of characters, and those that never are one.
bool isForbidden(char32_t character)
{
    return QChar::category(character) == QChar::Other_Control || QChar::isSurrogate(character) ||
           QChar::isNonCharacter(character);
}

bool isName(const QString &name)
{
    const auto code = name.toStdU32String();
    return !name.isEmpty() && name.size() <= longestName && name.isValidUtf16() &&
           std::none_of(code.begin(), code.end(), [](char32_t c) { return isForbidden(c) || isLineEnd(c); });
}

tl::unexpected<Error> refused(const QString &figure, const QString &part, const Message &what, const Message &next)
{
    return failure(Error::Kind::Refused, figureRow(figure) + QStringLiteral(", ") + part, what, next);
}

} // namespace

int longestFigureText(const QString &part)
{
    return part == figureTitlePart()  ? longestFigureTitle
           : part == figureNotePart() ? longestFigureNote
                                      : longestRowNote;
}

QString figureRow(const QString &figure)
{
    return rowBegin + figure;
}

QString figureOfRow(const QString &row)
{
    return row.startsWith(rowBegin) ? row.sliced(rowBegin.size()) : QString();
}

Result<void> checkFigureText(const QString &figure, const QString &part, const QString &text)
{
    if (!isName(figure) || !isName(part))
        return refused(figure, part, Message(QT_TRANSLATE_NOOP("Message", "there is no such figure")),
                       Message(QT_TRANSLATE_NOOP("Message", "“outturn charts” names the figures of a report")));
    const auto code = text.toStdU32String();
    if (isOneLine(part) && std::any_of(code.begin(), code.end(), isLineEnd))
        return refused(figure, part,
                       part == figureTitlePart() ? Message(QT_TRANSLATE_NOOP("Message", "a title is one line"))
                                                 : Message(QT_TRANSLATE_NOOP("Message", "a row’s note is one line")),
                       Message(QT_TRANSLATE_NOOP("Message", "Put the second line into the figure’s note")));
    if (!text.isValidUtf16() ||
        std::any_of(code.begin(), code.end(), [](char32_t c) { return c != U'\n' && isForbidden(c); }))
        return refused(figure, part, Message(QT_TRANSLATE_NOOP("Message", "there is a control character in it")),
                       Message(QT_TRANSLATE_NOOP("Message", "Type the words instead of pasting them")));
    if (const int most = longestFigureText(part); code.size() > static_cast<size_t>(most))
        return refused(figure, part,
                       Message(QT_TRANSLATE_NOOP("Message", "%1 characters are more than fit; %2 are the most"),
                               {QString::number(code.size()), QString::number(most)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Shorten it")));
    return {};
}

Result<Edit> setFigureTextIntent(const Report &report, const QString &figure, const QString &part, const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (auto right = checkFigureText(figure, part, text); !right)
        return tl::unexpected(right.error());
    return SetFigureText{figure, part, figureText(report, figure, part), text};
}

QString figureText(const Report &report, const QString &figure, const QString &part)
{
    const auto &texts = report.figureTexts;
    const auto it = std::find_if(texts.begin(), texts.end(),
                                 [&](const FigureText &text) { return text.figure == figure && text.part == part; });
    return it != texts.end() ? it->text : QString();
}

} // namespace outturn
