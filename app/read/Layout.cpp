// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Layout.h"

#include <QHash>
#include <QRegularExpression>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

// A heading is one line that fits on a page; what is longer is narrative that happens to begin with a number.
constexpr qsizetype longestHeading = 160;

// Each is compiled once, in a static of its user: reports are read on several threads.
QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
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
    static const QRegularExpression currency(u"\\(?\\b(in )?(usd|us\\$)(?!\\w)\\)?"_s);
    folded.remove(year).remove(currency);
    for (QChar &c : folded) {
        if (c == u':' || c == u'*' || c == u'\u00A0')
            c = u' ';
    }
    folded = folded.simplified();
    return folded.replace(u"as a %"_s, u"as %"_s).replace(u" / "_s, u"/"_s);
}

bool isKnownSubsection(const QString &title)
{
    static const QStringList titles{u"changes to the operational context"_s,
                                    u"progress against the desired impact"_s,
                                    u"challenges to achieving impacts"_s,
                                    u"collaboration and partnerships"_s,
                                    u"outcomes and achievements"_s,
                                    u"age, gender and diversity"_s,
                                    u"financial data"_s,
                                    u"resources overview"_s,
                                    u"lessons learned and future outlook"_s};
    return titles.contains(title.toCaseFolded());
}

const QHash<QString, Column> &headerColumns()
{
    static const QHash<QString, Column> columns{
        {u"indicators"_s, Column::Title},
        {u"indicator"_s, Column::Title},
        {u"core indicators"_s, Column::Title},
        {u"core indicator"_s, Column::Title},
        {u"impact indicator"_s, Column::Title},
        {u"impact indicators"_s, Column::Title},
        {u"outcome indicator"_s, Column::Title},
        {u"outcome indicators"_s, Column::Title},
        {u"enabling indicator"_s, Column::Title},
        {u"enabling indicators"_s, Column::Title},
        {u"core impact indicators"_s, Column::Title},
        {u"core outcome indicators"_s, Column::Title},
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
        {u"outcome/enabling area"_s, Column::Label},
        {u"enabling area"_s, Column::Label},
        {u"enabling areas"_s, Column::Label},
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
    static const QRegularExpression section = pattern("^Section\\s+(\\d{1,2})\\s*[:.\\-–—]\\s*(\\S.*)$");
    static const QRegularExpression area =
        pattern("^(?:(\\d{1,2})\\.?\\s*)?((Impact|Outcome|Enabling)\\s+Area)\\s*(\\d{1,2})?\\s*[:\\-–—]\\s*(\\S.*)$");
    static const QRegularExpression subsection = pattern("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\s+(\\S.*)$");
    if (const auto match = section.match(text); match.hasMatch()) {
        words.kind = HeadingWords::Kind::Section;
        words.number = match.captured(1);
        words.title = words.heading = match.captured(2);
        return words;
    }
    if (const auto match = area.match(text); match.hasMatch() && !text.endsWith(u',') && !text.endsWith(u';')) {
        words.kind = HeadingWords::Kind::Area;
        words.number = match.captured(1).isEmpty() ? match.captured(4) : match.captured(1);
        words.title = match.captured(5);
        words.heading = match.captured(2) + u": "_s + words.title;
        words.areaKind = areaKindIn(match.capturedView(3)).value_or(AreaKind::Impact);
        // Without a number only a title makes it a heading; a sentence does not.
        if (!words.number.isEmpty() || (text.size() < 90 && endsLikeTitle(words.title)))
            return words;
    }
    if (const auto match = subsection.match(text); match.hasMatch()) {
        words = {};
        words.kind = HeadingWords::Kind::Subsection;
        words.number = match.captured(1);
        words.title = words.heading = match.captured(2);
        words.published = isKnownSubsection(words.title);
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
    if (line.front().isDigit() || line.front().toCaseFolded() == u's' ||
        line.contains(u" area"_s, Qt::CaseInsensitive)) {
        if (auto words = numberedHeading(line))
            return words;
    }
    HeadingWords words;
    words.title = words.heading = line;
    QString folded = line.toCaseFolded();
    while (folded.endsWith(u':') || folded.endsWith(u'.'))
        folded.chop(1);
    static const QRegularExpression otherCore = pattern("^other core (impact|outcome|enabling) indicators$");
    if (const auto match = otherCore.match(folded); match.hasMatch()) {
        words.kind = HeadingWords::Kind::OtherCore;
        words.areaKind = areaKindIn(match.capturedView(1)).value_or(AreaKind::Impact);
        return words;
    }
    static const QRegularExpression progress = pattern("^progress against the desired (outcome|impact)s?$");
    if (progress.match(folded).hasMatch()) {
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
    static const QRegularExpression entry =
        pattern("^(?:[-•*]\\s*)?(?:Section\\s+\\d{1,2}|\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s*[-–—:.]?\\s+\\S");
    return text.size() <= longestHeading && entry.match(text).hasMatch();
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
    static const QRegularExpression year = pattern("\\b((?:19|20)\\d\\d)\\b");
    const auto match = year.match(words);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

std::optional<FinanceTable> financeTableOfHeader(const QString &words)
{
    const QString folded = foldedHeader(words);
    if (folded.startsWith(u"impact area"_s))
        return FinanceTable::Impact;
    if (folded.startsWith(u"outcome"_s) || folded.startsWith(u"enabling"_s))
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
    // An indicator's code, perhaps after a country and wider space, or what a finance row begins with.
    static const QRegularExpression row = pattern(
        "^(?:(?:\\S.{0,40}?\\s{2,})?\\d{1,2}\\.\\d{1,2}[a-z]?\\.?|[IOE]A\\d{1,2}:?|All\\s+(?:Impact|Outcome)\\s+Areas|"
        "Total)"
        "\\s+(?:\\S.*?)??"
        "(?:\\s*\\b(?:Unknown|-?\\d[\\d,.]*\\s?%?|[^:]{3,40}:\\s*[≥≤]?\\s*\\d[\\d–-]*\\s+points)(?:\\s+|$)){2,}$");
    // The pattern may try many ways to part a text: what is longer than any row of a table is not tried.
    if (text.size() >= 400 || text.isEmpty())
        return false;
    // Cheap refusal first: such a row ends with a value.
    const QChar last = text.back();
    return (last.isDigit() || last == u'%' || last.toLower() == u'n' || last.toLower() == u's') &&
           row.match(text).hasMatch();
}

} // namespace outturn
