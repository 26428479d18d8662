// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Numbers.h"

#include <QStringList>

#include <vector>

namespace outturn {

/// A word of a text; words parted by a hyphen are two.
struct TextWord
{
    QString word; ///< lower case, without 's
    int from = 0, length = 0;
    int clause = 0;          ///< the same for the words of one clause; a part in brackets is one of its own
    int number = -1;         ///< index of the number that it is part of
    bool isCapital = false;  ///< begins with a capital letter, and not at a sentence's begin
    bool afterComma = false; ///< a comma stands before it
};

/// What stands around a number in its sentence.
struct NumberContext
{
    int number = 0;           ///< index in numbers
    int sentence = 0;         ///< index in sentences
    std::vector<int> own;     ///< words of its clause that speak of this number rather than of another one
    int year = 0;             ///< that the text gives for it; 0 for none
    bool isOtherTime = false; ///< "the previous year", "since 2019"
    bool isChange = false;    ///< by how much something rose or fell
    bool isPart = false;      ///< of a group that is named before: "of whom", "including"
    bool isInherited = false; ///< it has no words of its own: what the number before it speaks of
    QStringList places;       ///< capitalised words after "in": where
};

struct TextSentence
{
    int from = 0, length = 0;
    int firstWord = 0, lastWord = 0; ///< index range [first, last)
};

/// A paragraph taken apart: its numbers, and what each of them speaks of. English.
class Reading
{
public:
    Reading(const QString &text, bool decimalCommas);

    const std::vector<TextNumber> &numbers() const { return m_numbers; }
    const std::vector<MalformedNumber> &malformed() const { return m_malformed; }
    const std::vector<TextWord> &words() const { return m_words; }
    const std::vector<TextSentence> &sentences() const { return m_sentences; }
    /// Of the numbers that count something, in order; none in what is too long to be a sentence.
    const std::vector<NumberContext> &contexts() const { return m_contexts; }
    /// Index range [first, last) of the words of a number.
    std::pair<int, int> wordsOfNumber(int number) const { return m_wordsOfNumbers[static_cast<size_t>(number)]; }

private:
    void readWords(const QString &text);
    void readSentences(const QString &text);
    void readContext(int number, int previous, int next, int sentence);
    void readYear(NumberContext &context) const;
    void readCues(NumberContext &context) const;
    void takeLead(NumberContext &context, const TextSentence &sentence) const;
    int countingBefore(int number, const TextSentence &sentence) const; ///< -1 for none in the sentence
    int countingAfter(int number, const TextSentence &sentence) const;
    int firstWordOf(int number) const;
    int endWordOf(int number) const;

    std::vector<TextNumber> m_numbers;
    std::vector<MalformedNumber> m_malformed;
    std::vector<TextWord> m_words;
    std::vector<TextSentence> m_sentences;
    std::vector<NumberContext> m_contexts;
    std::vector<std::pair<int, int>> m_wordsOfNumbers; ///< [first, last) by number
};

/// Words that say nothing of what a number speaks of.
bool isStopWord(QStringView word);
/// Without endings, so that "registered" and "registration" are near; only to compare words of texts.
QString stemOf(const QString &word);

} // namespace outturn
