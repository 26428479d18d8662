// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NumberWords.h"

#include "app/check/narrative/Numbers.h"

#include <algorithm>
#include <array>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ones{"zero"_L1,    "one"_L1,     "two"_L1,       "three"_L1,    "four"_L1,
                          "five"_L1,    "six"_L1,     "seven"_L1,     "eight"_L1,    "nine"_L1,
                          "ten"_L1,     "eleven"_L1,  "twelve"_L1,    "thirteen"_L1, "fourteen"_L1,
                          "fifteen"_L1, "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1};
constexpr std::array tens{"twenty"_L1, "thirty"_L1,  "forty"_L1,  "fifty"_L1,
                          "sixty"_L1,  "seventy"_L1, "eighty"_L1, "ninety"_L1};

} // namespace

std::optional<int> smallNumberWord(QStringView lowerCase)
{
    if (const auto it = std::find(ones.begin(), ones.end(), lowerCase); it != ones.end())
        return static_cast<int>(it - ones.begin());
    if (const auto it = std::find(tens.begin(), tens.end(), lowerCase); it != tens.end())
        return 20 + 10 * static_cast<int>(it - tens.begin());
    return std::nullopt;
}

int magnitudeWord(QStringView lowerCase)
{
    if (lowerCase == "hundred"_L1)
        return 2;
    if (lowerCase == "thousand"_L1 || lowerCase == "k"_L1)
        return 3;
    if (lowerCase == "million"_L1 || lowerCase == "mn"_L1 || lowerCase == "m"_L1)
        return 6;
    if (lowerCase == "billion"_L1 || lowerCase == "bn"_L1)
        return 9;
    return 0;
}

QString numberWords(qint64 number)
{
    if (number < 0 || number > 999)
        return {};
    if (number < 20)
        return ones[static_cast<size_t>(number)];
    if (number < 100) {
        const QString ten = tens[static_cast<size_t>(number / 10 - 2)];
        return number % 10 == 0 ? ten : ten + u'-' + ones[static_cast<size_t>(number % 10)];
    }
    const QString hundred = ones[static_cast<size_t>(number / 100)] + " hundred"_L1;
    return number % 100 == 0 ? hundred : hundred + " and "_L1 + numberWords(number % 100);
}

} // namespace outturn
