// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/Fold.h"

#include <QChar>

namespace outturn {

namespace {

constexpr char16_t tatweel = u'\u0640';

char16_t plain(char16_t c)
{
    switch (c) {
    case u'\u2018':
    case u'\u2019':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u00AB':
    case u'\u00BB':
        return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
        return u'-';
    case u'\u00A0':
    case u'\u202F':
        return u' ';
    default:
        return c;
    }
}

} // namespace

void foldInto(QStringView text, QString &out, QList<int> *origins)
{
    const auto add = [&](char16_t c, qsizetype origin) {
        out.append(QChar(c));
        if (origins)
            origins->append(static_cast<int>(origin));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0x80) {
            add(c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c, i);
            continue;
        }
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const QString one =
            text.mid(i, pair ? 2 : 1).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (QChar part : one) {
            if (part.category() != QChar::Mark_NonSpacing && part.unicode() != tatweel)
                add(plain(part.unicode()), i);
        }
        if (pair)
            ++i;
    }
}

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    foldInto(text, out);
    return out;
}

qsizetype findWordStart(QStringView foldedText, QStringView foldedWord, qsizetype from)
{
    if (foldedWord.isEmpty())
        return -1;
    const bool anywhere = foldedWord.front().script() == QChar::Script_Arabic;
    const bool beginsWithLetter = foldedWord.front().isLetterOrNumber();
    for (qsizetype at = foldedText.indexOf(foldedWord, from); at >= 0; at = foldedText.indexOf(foldedWord, at + 1)) {
        if (anywhere || !beginsWithLetter || at == 0 || !foldedText.at(at - 1).isLetterOrNumber())
            return at;
    }
    return -1;
}

} // namespace outturn
