// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Layout.h"

#include <QHash>
#include <QRegularExpression>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

// A heading is one line that fits on a page; what is longer is narrative that happens to begin with a number.
constexpr qsizetype longestHeading = 160;

const QRegularExpression &pattern(const char *text)
{
    static QHash<const char *, QRegularExpression> compiled;
    QRegularExpression &expression = compiled[text];
    if (expression.pattern().isEmpty()) {
        expression = QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                                     QRegularExpression::UseUnicodePropertiesOption);
        expression.optimize();
    }
    return expression;
}

bool startsLikeTitle(QStringView title)
{
    return !title.isEmpty() && title.front().isLetter() && !title.front().isLower();
}

// A heading ends with a word; narrative ends with a full stop, comma or the like.
bool endsLikeTitle(QStringView title)
{
    static const QString never = u".,;!?"_s;
    return !title.isEmpty() && !never.contains(title.back());
}

std::optional<AreaKind> areaKindIn(QStringView word)
{
    return areaKindFromName(word.toString().toLower());
}

QString foldedHeader(const QString &words)
{
    QString folded = words.toCaseFolded();
    static const QRegularExpression year(u"\\(?\\b(19|20)\\d\\d\\b\\)?"_s);
    folded.remove(year);
    for (QChar &c : folded) {
        if (c == u':' || c == u'*' || c == u'\u00A0')
            c = u' ';
    }
    return folded.simplified();
}

const QHash<QString, Column> &headerColumns()
{
    static const QHash<QString, Column> columns{
        {u"indicators"_s, Column::Title},
        {u"indicator"_s, Column::Title},
        {u"core indicators"_s, Column::Title},
        {u"core indicator"_s, Column::Title},
        {u"impact indicators"_s, Column::Title},
        {u"outcome indicators"_s, Column::Title},
        {u"code"_s, Column::Code},
        {u"indicator code"_s, Column::Code},
        {u"country"_s, Column::Country},
        {u"countries"_s, Column::Country},
        {u"country/territory"_s, Column::Country},
        {u"population type"_s, Column::Population},
        {u"population types"_s, Column::Population},
        {u"population"_s, Column::Population},
        {u"population group"_s, Column::Population},
        {u"type of population"_s, Column::Population},
        {u"strategy baseline"_s, Column::Baseline},
        {u"baseline"_s, Column::Baseline},
        {u"target"_s, Column::Target},
        {u"annual target"_s, Column::Target},
        {u"actual"_s, Column::Actual},
        {u"actuals"_s, Column::Actual},
        {u"impact area"_s, Column::Label},
        {u"outcome area"_s, Column::Label},
        {u"outcome and enabling area"_s, Column::Label},
        {u"outcome / enabling area"_s, Column::Label},
        {u"outcome/enabling area"_s, Column::Label},
        {u"outcome areas"_s, Column::Label},
        {u"impact areas"_s, Column::Label},
        {u"final budget"_s, Column::Budget},
        {u"budget"_s, Column::Budget},
        {u"funds available"_s, Column::Available},
        {u"funds available as % of budget"_s, Column::AvailableShare},
        {u"funds available as % of final budget"_s, Column::AvailableShare},
        {u"expenditure"_s, Column::Expenditure},
        {u"expenditure as % of funds available"_s, Column::ExpenditureShare},
        {u"unearmarked"_s, Column::Unearmarked},
        {u"softly earmarked"_s, Column::SoftlyEarmarked},
        {u"earmarked"_s, Column::Earmarked},
        {u"tightly earmarked"_s, Column::TightlyEarmarked},
        {u"total"_s, Column::Total},
    };
    return columns;
}

std::optional<HeadingWords> numberedHeading(const QString &text)
{
    HeadingWords words;
    if (const auto match = pattern("^Section\\s+(\\d{1,2})\\s*[:.\\-–—]\\s*(\\S.*)$").match(text); match.hasMatch()) {
        words.kind = HeadingWords::Kind::Section;
        words.number = match.captured(1);
        words.title = words.heading = match.captured(2);
        return words;
    }
    if (const auto match =
            pattern("^(?:(\\d{1,2})\\.?\\s*)?(Impact|Outcome|Enabling)\\s+Area\\s*(\\d{1,2})?\\s*[:\\-–—]\\s*(\\S.*)$")
                .match(text);
        match.hasMatch() && (match.hasCaptured(1) || match.hasCaptured(3))) {
        words.kind = HeadingWords::Kind::Area;
        words.number = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
        words.title = match.captured(4);
        words.heading = match.captured(2) + u" Area: "_s + words.title;
        words.areaKind = areaKindIn(match.capturedView(2)).value_or(AreaKind::Impact);
        return words;
    }
    if (const auto match = pattern("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\s+(\\S.*)$").match(text); match.hasMatch()) {
        words.kind = HeadingWords::Kind::Subsection;
        words.number = match.captured(1);
        words.title = words.heading = match.captured(2);
        if (startsLikeTitle(words.title) && endsLikeTitle(words.title) && !looksLikeRowWithoutCells(text))
            return words;
    }
    return std::nullopt;
}

} // namespace

std::optional<HeadingWords> headingWords(const QString &text, int headingLevel)
{
    if (text.size() > longestHeading)
        return std::nullopt;
    const QString line = text.simplified();
    if (line.isEmpty())
        return std::nullopt;
    if (line.front().isDigit() || line.front().toCaseFolded() == u's' || line.contains(u" Area"_s)) {
        if (auto words = numberedHeading(line))
            return words;
    }
    HeadingWords words;
    words.title = words.heading = line;
    QString folded = line.toCaseFolded();
    while (folded.endsWith(u':') || folded.endsWith(u'.'))
        folded.chop(1);
    if (const auto match = pattern("^other core (impact|outcome|enabling) indicators$").match(folded);
        match.hasMatch()) {
        words.kind = HeadingWords::Kind::OtherCore;
        words.areaKind = areaKindIn(match.capturedView(1)).value_or(AreaKind::Impact);
        return words;
    }
    if (folded.startsWith(u"progress against the desired "_s) && folded.size() < 45) {
        words.kind = HeadingWords::Kind::ProgressAgainst;
        return words;
    }
    if (folded == u"acknowledgements"_s || folded == u"acknowledgments"_s) {
        words.kind = HeadingWords::Kind::Acknowledgements;
        return words;
    }
    if (folded == u"table of contents"_s || folded == u"contents"_s) {
        words.kind = HeadingWords::Kind::TableOfContents;
        return words;
    }
    if (folded == u"budget and expenditure trend"_s || folded == u"contributions trend by type"_s) {
        words.kind = HeadingWords::Kind::Series;
        words.series = folded.startsWith(u'b') ? SeriesKind::BudgetTrend : SeriesKind::ContributionsTrend;
        return words;
    }
    return headingLevel > 0 ? std::optional(words) : std::nullopt;
}

bool looksLikeContentsEntry(const QString &text)
{
    return text.size() <= longestHeading &&
           pattern("^(?:[-•*]\\s*)?(?:Section\\s+\\d{1,2}|\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s*[-–—:.]?\\s+\\S")
               .match(text)
               .hasMatch();
}

std::optional<Column> columnOfHeader(const QString &words)
{
    // Without spaces, since narrow cells cut words: "Expendit ure".
    static const QHash<QString, Column> columns = [] {
        QHash<QString, Column> result;
        for (auto it = headerColumns().cbegin(); it != headerColumns().cend(); ++it)
            result.insert(QString(it.key()).remove(u' '), it.value());
        return result;
    }();
    const auto it = columns.constFind(foldedHeader(words).remove(u' '));
    return it != columns.constEnd() ? std::optional(*it) : std::nullopt;
}

std::optional<int> yearIn(const QString &words)
{
    const auto match = pattern("\\b((?:19|20)\\d\\d)\\b").match(words);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

std::optional<FinanceTable> financeTableOfHeader(const QString &words)
{
    const QString folded = foldedHeader(words);
    if (folded.startsWith(u"impact area"_s))
        return FinanceTable::Impact;
    if (folded.startsWith(u"outcome"_s))
        return FinanceTable::Outcome;
    return std::nullopt;
}

std::optional<CodePrefix> codePrefix(QStringView words)
{
    // By hand: this runs for every row of a table.
    qsizetype i = 0;
    const auto digits = [&] {
        const qsizetype from = i;
        while (i < words.size() && words[i] >= u'0' && words[i] <= u'9')
            ++i;
        return i - from;
    };
    if (const auto n = digits(); n < 1 || n > 2)
        return std::nullopt;
    qsizetype groups = 0;
    while (i + 1 < words.size() && words[i] == u'.' && words[i + 1].isDigit()) {
        ++i;
        if (const auto n = digits(); n < 1 || n > 2)
            return std::nullopt;
        ++groups;
    }
    if (groups == 0)
        return std::nullopt;
    if (i < words.size() && words[i] >= u'a' && words[i] <= u'z' &&
        (i + 1 == words.size() || !words[i + 1].isLetterOrNumber()))
        ++i;
    CodePrefix result{i, i};
    if (i < words.size() && (words[i] == u'.' || words[i] == u':'))
        ++i;
    if (i < words.size() && !words[i].isSpace())
        return std::nullopt;
    while (i < words.size() && words[i].isSpace())
        ++i;
    result.prefix = i;
    return result;
}

bool looksLikeRowWithoutCells(const QString &text)
{
    static const char *const values =
        "^\\d{1,2}\\.\\d{1,2}[a-z]?\\.?\\s+\\S.*?"
        "(?:\\s+(?:Unknown|-?\\d[\\d,.]*\\s?%?|[^:]{3,40}:\\s*[≥≤]?\\s*\\d[\\d–-]*\\s+points)){2,}\\s*$";
    return text.size() < 2000 && pattern(values).match(text).hasMatch();
}

} // namespace outturn
