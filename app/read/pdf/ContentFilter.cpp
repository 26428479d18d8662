// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/ContentFilter.h"

#include <algorithm>
#include <vector>

namespace outturn::pdf {

namespace {

bool isRegular(char c)
{
    return !isPdfSpace(c) && !isPdfDelimiter(c);
}

// From the bracket on; to the end when it is never closed.
qsizetype endOfString(QByteArrayView content, qsizetype i)
{
    for (int depth = 0; i < content.size(); ++i) {
        if (content[i] == '\\')
            ++i;
        else if (content[i] == '(')
            ++depth;
        else if (content[i] == ')' && --depth == 0)
            return i + 1;
    }
    return content.size();
}

// The data of an inline picture may hold the bytes of its end by chance, but not words after it.
qsizetype endOfPicture(QByteArrayView content, qsizetype i)
{
    for (i = content.indexOf("EI", i); i >= 0; i = content.indexOf("EI", i + 1)) {
        const bool parted = isPdfSpace(content[i - 1]) && (i + 2 >= content.size() || isPdfSpace(content[i + 2]));
        const auto after = content.sliced(std::min(i + 2, content.size()))
                               .first(std::min<qsizetype>(8, content.size() - std::min(i + 2, content.size())));
        if (parted &&
            std::all_of(after.begin(), after.end(), [](char c) { return isPdfSpace(c) || (c >= ' ' && c <= '~'); }))
            return i + 2;
    }
    return content.size();
}

bool showsNoPath(QByteArrayView name)
{
    static constexpr QByteArrayView names[] = {"BT", "ET", "Tj", "TJ", "'",  "\"", "Tf", "Td", "TD", "Tm", "T*",
                                               "Tc", "Tw", "Tz", "TL", "Ts", "Tr", "sh", "MP", "DP", "d0", "d1"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

bool isPdfSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isPdfDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isPdfDelimiter(char c)
{
    return c == '/' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(' || c == ')' || c == '%' || c == '{' ||
           c == '}';
}

QByteArray withoutText(QByteArrayView content)
{
    QByteArray result;
    result.reserve(content.size() / 2);
    std::vector<bool> marks; ///< of the open marked parts: whether they stay
    qsizetype operands = 0;  ///< where those of the next operator begin
    const qsizetype size = content.size();
    for (qsizetype i = 0; i < size;) {
        const char c = content[i];
        if (isPdfSpace(c)) {
            ++i;
        } else if (c == '%') {
            while (i < size && content[i] != '\n' && content[i] != '\r')
                ++i;
        } else if (c == '(') {
            i = endOfString(content, i);
        } else if (c == '<' && i + 1 < size && content[i + 1] != '<') {
            while (i < size && content[i] != '>')
                ++i;
        } else if (c == '/' || isPdfDigit(c) || c == '-' || c == '+' || c == '.') {
            for (++i; i < size && isRegular(content[i]); ++i) {
            }
        } else if (isPdfDelimiter(c)) {
            i += c == '<' ? 2 : 1;
        } else {
            const qsizetype first = i;
            while (i < size && isRegular(content[i]))
                ++i;
            const QByteArrayView name = content.sliced(first, i - first);
            bool stays = !showsNoPath(name);
            if (name == "BI") {
                i = endOfPicture(content, i);
                stays = false;
            } else if (name == "BMC" || name == "BDC") {
                stays = name == "BDC" && content.sliced(operands, first - operands).indexOf("/OC") >= 0;
                marks.push_back(stays);
            } else if (name == "EMC" && !marks.empty()) {
                stays = marks.back();
                marks.pop_back();
            }
            if (stays)
                result.append(content.sliced(operands, i - operands)).append('\n');
            operands = i;
        }
    }
    return result;
}

} // namespace outturn::pdf
