// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RemarkInput.h"

#include <algorithm>
#include <array>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 2000; // characters; names of figures and ids of rows, whoever made them
constexpr qsizetype longestRule = 60;
constexpr qsizetype keyDigits = 12;
constexpr int longestProgress = 60;
const QLatin1StringView figureBegin{"figure/"};
const QLatin1StringView ruleBegin{"rule/"};
const QLatin1StringView findingBegin{"finding/"};
const QLatin1StringView progressWord{"progress"};
const QLatin1StringView progressBegin{"progress/"};

QString afterBegin(const QString &subject, QLatin1StringView begin)
{
    return subject.startsWith(begin) ? subject.sliced(begin.size()) : QString();
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

bool isRuleName(QStringView name)
{
    return !name.isEmpty() && name.size() <= longestRule &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); });
}

bool isFindingKey(QStringView key)
{
    const qsizetype cut = key.lastIndexOf(u'/');
    return cut > 0 && isRuleName(key.first(cut)) && key.size() - cut - 1 == keyDigits &&
           std::all_of(key.begin() + cut + 1, key.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

tl::unexpected<Error> refused(const QString &subject, const QString &part, const Message &what, const Message &next)
{
    return failure(Error::Kind::Refused, subject + u", "_s + part, what, next);
}

// Where words may stand, and nothing of the words.
Result<void> checkPlace(const QString &subject, const QString &part)
{
    const auto unknownPart = [&](const QString &parts) {
        return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "it has no “%1”"), {part}),
                       Message(QT_TRANSLATE_NOOP("Message", "COLUMN is one of: %1"), {parts}));
    };
    if (subject.startsWith(figureBegin)) {
        if (!isName(figureOfRow(subject)) || !isName(part))
            return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "there is no such figure")),
                           Message(QT_TRANSLATE_NOOP("Message", "“outturn charts” names the figures of a report")));
        return {};
    }
    if (subject.startsWith(ruleBegin)) {
        if (!isRuleName(ruleOfSubject(subject)))
            return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "there is no such rule")),
                           Message(QT_TRANSLATE_NOOP("Message", "“outturn check --rules” names the rules")));
        return part == ruleOffPart() ? Result<void>() : unknownPart(ruleOffPart());
    }
    if (subject.startsWith(findingBegin)) {
        if (!isFindingKey(findingOfSubject(subject)))
            return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "there is no such finding")),
                           Message(QT_TRANSLATE_NOOP("Message", "“outturn check” ends each finding with its name")));
        return part == findingAcceptedPart() ? Result<void>() : unknownPart(findingAcceptedPart());
    }
    const auto progress = progressOfSubject(subject);
    if (!progress)
        return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "nothing can be said about it")),
                       Message(QT_TRANSLATE_NOOP("Message", "Name a figure, a rule, a finding or an indicator’s "
                                                            "progress, such as progress/outcome/3.1")));
    if (part == progressNearPart() ||
        (progress->kind && (part == progressGreenPart() || part == progressDirectionPart())))
        return {};
    return unknownPart(progress->kind ? u"near, green, direction"_s : u"near"_s);
}

// One line, and nothing that no file can hold; only a figure's note has lines.
Result<void> checkWords(const QString &subject, const QString &part, const QString &text)
{
    const auto code = text.toStdU32String();
    const bool isFigure = subject.startsWith(figureBegin);
    if (!(isFigure && part == figureNotePart()) && std::any_of(code.begin(), code.end(), isLineEnd)) {
        if (!isFigure)
            return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "it is one line")),
                           Message(QT_TRANSLATE_NOOP("Message", "Say it in one line")));
        return refused(subject, part,
                       part == figureTitlePart() ? Message(QT_TRANSLATE_NOOP("Message", "a title is one line"))
                                                 : Message(QT_TRANSLATE_NOOP("Message", "a row’s note is one line")),
                       Message(QT_TRANSLATE_NOOP("Message", "Put the second line into the figure’s note")));
    }
    if (!text.isValidUtf16() ||
        std::any_of(code.begin(), code.end(), [](char32_t c) { return c != U'\n' && isForbidden(c); }))
        return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "there is a control character in it")),
                       Message(QT_TRANSLATE_NOOP("Message", "Type the words instead of pasting them")));
    if (const int most = longestRemark(subject, part); code.size() > static_cast<size_t>(most))
        return refused(subject, part,
                       Message(QT_TRANSLATE_NOOP("Message", "%1 characters are more than fit; %2 are the most"),
                               {QString::number(code.size()), QString::number(most)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Shorten it")));
    return {};
}

Result<void> checkProgress(const QString &subject, const QString &part, const QString &text)
{
    if (part == progressNearPart() && !nearShare(text))
        return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "“%1” is no share of the target"), {text}),
                       Message(QT_TRANSLATE_NOOP("Message", "Give a share from 1% to 100%, such as 80%")));
    if (part == progressGreenPart() && !greenEdge(text, Unit::None))
        return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "“%1” is no number"), {text}),
                       Message(QT_TRANSLATE_NOOP("Message", "Give a value as the row has it, such as 85% or 1,200")));
    if (part == progressDirectionPart() && text != u"lower" && text != u"higher")
        return refused(subject, part, Message(QT_TRANSLATE_NOOP("Message", "“%1” is no direction"), {text}),
                       Message(QT_TRANSLATE_NOOP("Message", "Give lower or higher: which of the two is better")));
    return {};
}

// As it is kept: a share with its sign, a direction in small letters.
QString asKept(const QString &subject, const QString &part, const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u"\r\n"_s, u"\n"_s);
    if (!progressOfSubject(subject))
        return text;
    if (part == progressDirectionPart())
        return text.toLower();
    if (part == progressNearPart() && !text.isEmpty()) {
        if (text.endsWith(u'%'))
            text = text.chopped(1).trimmed();
        return text + u'%';
    }
    return text;
}

} // namespace

QString figureRow(const QString &figure)
{
    return figureBegin + figure;
}

QString ruleSubject(const QString &rule)
{
    return ruleBegin + rule;
}

QString findingSubject(const QString &findingKey)
{
    return findingBegin + findingKey;
}

QString progressSubject()
{
    return progressWord;
}

QString progressSubject(AreaKind kind, const QString &code)
{
    return progressBegin + areaKindName(kind) + u'/' + (code.endsWith(u'.') ? code.chopped(1) : code);
}

QString figureOfRow(const QString &subject)
{
    return afterBegin(subject, figureBegin);
}

QString ruleOfSubject(const QString &subject)
{
    return afterBegin(subject, ruleBegin);
}

QString findingOfSubject(const QString &subject)
{
    return afterBegin(subject, findingBegin);
}

std::optional<ProgressSubject> progressOfSubject(const QString &subject)
{
    if (subject == progressWord)
        return ProgressSubject{};
    const QString rest = afterBegin(subject, progressBegin);
    const qsizetype cut = rest.indexOf(u'/');
    const auto kind = cut < 0 ? std::nullopt : areaKindFromName(QStringView(rest).first(cut));
    const QString code = rest.sliced(cut + 1);
    if (!kind || !isName(code) || code.size() > longestProgress || code.endsWith(u'.') || code != code.trimmed())
        return std::nullopt;
    return ProgressSubject{kind, code};
}

bool isRemarkSubject(const QString &subject)
{
    const std::array begins{figureBegin, ruleBegin, findingBegin, progressBegin};
    return subject == progressWord || std::any_of(begins.begin(), begins.end(),
                                                  [&](QLatin1StringView begin) { return subject.startsWith(begin); });
}

bool isRowNote(const QString &subject, const QString &part)
{
    return subject.startsWith(figureBegin) && part != figureTitlePart() && part != figureNotePart();
}

int longestRemark(const QString &subject, const QString &part)
{
    if (!subject.startsWith(figureBegin))
        return subject.startsWith(ruleBegin) || subject.startsWith(findingBegin) ? longestReason : longestProgress;
    return part == figureTitlePart()  ? longestFigureTitle
           : part == figureNotePart() ? longestFigureNote
                                      : longestRowNote;
}

Result<void> checkRemark(const QString &subject, const QString &part, const QString &text)
{
    if (auto right = checkPlace(subject, part); !right || text.isEmpty())
        return right;
    if (auto right = checkWords(subject, part, text); !right)
        return right;
    return progressOfSubject(subject) ? checkProgress(subject, part, text) : Result<void>();
}

Result<Edit> setRemarkIntent(const Report &report, const QString &subject, const QString &part, const QString &typed)
{
    const QString text = asKept(subject, part, typed);
    if (auto right = checkRemark(subject, part, text); !right)
        return tl::unexpected(right.error());
    return SetRemark{subject, part, remarkOf(report, subject, part), text};
}

QString remarkOf(const Report &report, const QString &subject, const QString &part)
{
    const auto &remarks = report.remarks;
    const std::tuple<const QString &, const QString &> key(subject, part);
    const auto it = std::lower_bound(remarks.begin(), remarks.end(), key,
                                     [](const Remark &remark, const auto &wanted) { return remark.key() < wanted; });
    return it != remarks.end() && it->key() == key ? it->text : QString();
}

std::optional<Decimal> nearShare(const QString &text)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    const auto share = Decimal::tryFromPlain(QStringView(text).chopped(1));
    return share && *share >= Decimal(1) && *share <= Decimal(100) ? share : std::nullopt;
}

std::optional<Value> greenEdge(const QString &text, Unit unit)
{
    Value value = Value::fromWritten(text, unit);
    return value.number() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace outturn
