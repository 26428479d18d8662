// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Numbers.h"

namespace outturn {

/// Finds the numbers of one text, from its beginning to its end. For numbersIn().
class NumberScanner
{
public:
    NumberScanner(const QString &text, bool decimalCommas) : m_text(text), m_decimalCommas(decimalCommas) {}

    NumbersOfText scan();

private:
    struct Digits
    {
        int end = 0;
        std::optional<Decimal> value;
        bool grouped = false;
        bool malformed = false; ///< when it turns out to count something
        bool isCode = false;    ///< "1.2.3", "2,3"
    };
    Digits digitsAt(int at) const;
    void takeDigits(int &at);
    bool takeWords(int &at);
    bool isShare(QLatin1StringView fraction, int end) const;
    bool takeShare(TextNumber number, qint64 times, int parts);
    void finish(TextNumber number, const Digits *digits);
    void readUnit(TextNumber &number) const;
    void readNearness(TextNumber &number) const;
    bool isMarkedOther(const TextNumber &number) const;
    void setStep(TextNumber &number) const;
    QString wordBefore(int at, int skip = 0) const; ///< lower case; empty at a sentence's or clause's begin
    QString wordAfter(int at, int skip = 0) const;
    QChar at(int i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    const QString &m_text;
    bool m_decimalCommas;
    NumbersOfText m_found;
};

} // namespace outturn
