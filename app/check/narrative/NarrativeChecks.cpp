// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NarrativeChecks.h"

#include "app/check/narrative/FollowOn.h"
#include "app/check/narrative/NarrativeFindings.h"

#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace outturn {

namespace {

constexpr qsizetype longestParagraph = 50'000; // characters; longer ones are no prose

using PercentForms = std::pair<int, int>; // how many percentages write tenths with a comma, and with a point

PercentForms percentForms(const Section &section)
{
    static const QRegularExpression comma(QStringLiteral("\\d,\\d{1,2}\\s?%"));
    static const QRegularExpression point(QStringLiteral("\\d\\.\\d{1,2}\\s?%"));
    PercentForms forms;
    for (const Paragraph &paragraph : section.paragraphs) {
        if (!paragraph.text.contains(u'%'))
            continue;
        forms.first += static_cast<int>(paragraph.text.count(comma));
        forms.second += static_cast<int>(paragraph.text.count(point));
    }
    return forms;
}

// Reports in other languages write 12,5; which one this is, its own percentages tell.
bool writesDecimalCommas(const std::vector<PercentForms> &sections)
{
    int commas = 0;
    int points = 0;
    for (const auto &[withComma, withPoint] : sections) {
        commas += withComma;
        points += withPoint;
    }
    return commas > points && commas > 2;
}

// "Section 3: Resources" and what stands under it.
bool isOnResources(const Report &report, int section)
{
    for (; section >= 0; section = report.sections[static_cast<size_t>(section)].parent) {
        const QString &title = report.sections[static_cast<size_t>(section)].title;
        if (title.contains(QStringLiteral("resources"), Qt::CaseInsensitive) ||
            title.contains(QStringLiteral("financ"), Qt::CaseInsensitive) ||
            title.contains(QStringLiteral("funding"), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool writesDecimalCommas(const Report &report)
{
    std::vector<PercentForms> sections;
    for (const Section &section : report.sections)
        sections.push_back(percentForms(section));
    return writesDecimalCommas(sections);
}

struct NarrativeChecks::State
{
    /// A paragraph with what was found in it.
    struct CheckedParagraph
    {
        ParagraphText place;
        std::optional<Reading> reading; ///< none: no digit and no number word in it
        std::vector<NumberTopic> topics;
        std::vector<std::optional<Statement>> statements; ///< by topic
        std::vector<BrokenWhole> wholes;
    };

    Subjects subjects;
    std::vector<PercentForms> percentForms; ///< by section
    bool decimalCommas = false;
    std::vector<std::vector<CheckedParagraph>> sections; ///< by section, statements first
    std::vector<Repeat> repeats;                         ///< paragraphs count through all sections
    std::deque<int> unread;                              ///< sections
    bool subjectsStale = true, topicsStale = false, repeatsStale = true;
    QList<NumberLink> links;

    void readSection(const Report &report, int index);
    void readTopics(const Report &report);
    void state(const Report &report, CheckedParagraph &paragraph) const;
    void findRepeats(const Report &report);
    void collectLinks();
    std::vector<const CheckedParagraph *> paragraphs() const;
};

NarrativeChecks::NarrativeChecks() : m_state(std::make_unique<State>()) {}
NarrativeChecks::~NarrativeChecks() = default;
NarrativeChecks::NarrativeChecks(NarrativeChecks &&) noexcept = default;
NarrativeChecks &NarrativeChecks::operator=(NarrativeChecks &&) noexcept = default;

void NarrativeChecks::start(const Report &report)
{
    *m_state = State();
    for (const Section &section : report.sections)
        m_state->percentForms.push_back(percentForms(section));
    m_state->decimalCommas = writesDecimalCommas(m_state->percentForms);
    m_state->sections.resize(report.sections.size());
    for (size_t i = 0; i < report.sections.size(); ++i)
        m_state->unread.push_back(static_cast<int>(i));
}

void NarrativeChecks::touchRow(const Report &report, const RowId &row)
{
    State &state = *m_state;
    if (state.subjectsStale || state.topicsStale)
        return;
    const int subject = state.subjects.ofRow(row);
    for (std::vector<State::CheckedParagraph> &section : state.sections) {
        for (State::CheckedParagraph &paragraph : section) {
            const bool isAbout = std::ranges::any_of(paragraph.topics, [&](const NumberTopic &topic) {
                if (subject < 0)
                    return topic.isMoney;
                return std::ranges::count(topic.subjects, subject, &AboutSubject::subject) > 0 ||
                       std::ranges::count(subjectsBefore(*paragraph.reading, topic, state.subjects), subject) > 0;
            });
            if (isAbout)
                state.state(report, paragraph);
        }
    }
    state.collectLinks();
}

void NarrativeChecks::touchRows(const Report &)
{
    m_state->subjectsStale = true;
}

void NarrativeChecks::touchSection(const Report &report, const QString &section)
{
    const Section *known = report.section(section);
    if (!known || m_state->sections.size() != report.sections.size()) {
        start(report);
        return;
    }
    const qsizetype index = known - report.sections.data();
    m_state->percentForms[static_cast<size_t>(index)] = percentForms(*known);
    if (writesDecimalCommas(m_state->percentForms) != m_state->decimalCommas)
        start(report); // every number is to be read otherwise
    else
        m_state->unread.push_back(static_cast<int>(index));
}

bool NarrativeChecks::work(const Report &report, std::chrono::steady_clock::time_point until)
{
    State &state = *m_state;
    const auto isOver = [&] { return std::chrono::steady_clock::now() >= until; };
    if (state.subjectsStale) {
        state.subjects = Subjects(report);
        state.subjectsStale = false;
        state.topicsStale = true;
        if (isOver())
            return false;
    }
    if (state.topicsStale) {
        state.readTopics(report);
        state.topicsStale = false;
        state.collectLinks();
    }
    while (!state.unread.empty()) {
        state.readSection(report, state.unread.front());
        state.unread.pop_front();
        state.repeatsStale = true;
        if (isOver())
            return false;
    }
    if (state.repeatsStale) {
        state.findRepeats(report);
        state.collectLinks();
        state.repeatsStale = false;
    }
    return true;
}

void NarrativeChecks::State::readSection(const Report &report, int index)
{
    const Section &section = report.sections[static_cast<size_t>(index)];
    std::vector<CheckedParagraph> &paragraphs = sections[static_cast<size_t>(index)];
    paragraphs.clear();
    int top = index;
    const Area *area = report.areaOfSection(top);
    while (!area && report.sections[static_cast<size_t>(top)].parent >= 0) {
        top = report.sections[static_cast<size_t>(top)].parent;
        area = report.areaOfSection(top);
    }
    const bool isAboutMoney = isOnResources(report, index);
    for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
        const QList<Paragraph> &list = section.list(role);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].text.size() > longestParagraph)
                continue;
            Reading reading(list[i].text, decimalCommas);
            if (reading.contexts().empty() && reading.malformed().empty())
                continue;
            CheckedParagraph paragraph;
            paragraph.place.section = section.id;
            paragraph.place.role = role;
            paragraph.place.paragraph = static_cast<int>(i);
            paragraph.place.text = list[i].text;
            paragraph.place.isAboutMoney = isAboutMoney;
            if (area) {
                paragraph.place.areaKind = area->kind;
                paragraph.place.areaNumber = area->number;
            }
            paragraph.wholes = brokenWholes(list[i].text, reading);
            paragraph.topics = topicsOf(reading, paragraph.place, subjects, report);
            paragraph.reading = std::move(reading);
            state(report, paragraph);
            paragraphs.push_back(std::move(paragraph));
        }
    }
}

void NarrativeChecks::State::readTopics(const Report &report)
{
    for (std::vector<CheckedParagraph> &section : sections) {
        for (CheckedParagraph &paragraph : section) {
            paragraph.topics = topicsOf(*paragraph.reading, paragraph.place, subjects, report);
            state(report, paragraph);
        }
    }
}

void NarrativeChecks::State::state(const Report &report, CheckedParagraph &paragraph) const
{
    paragraph.statements = statementsOf(*paragraph.reading, paragraph.topics, paragraph.place, subjects, report);
}

std::vector<const NarrativeChecks::State::CheckedParagraph *> NarrativeChecks::State::paragraphs() const
{
    std::vector<const CheckedParagraph *> all;
    for (const std::vector<CheckedParagraph> &section : sections) {
        for (const CheckedParagraph &paragraph : section)
            all.push_back(&paragraph);
    }
    return all;
}

void NarrativeChecks::State::findRepeats(const Report &report)
{
    std::vector<const Reading *> readings;
    for (const CheckedParagraph *paragraph : paragraphs())
        readings.push_back(&*paragraph->reading);
    repeats = repeatsIn(readings, report.year);
}

void NarrativeChecks::State::collectLinks()
{
    links.clear();
    for (const std::vector<CheckedParagraph> &section : sections) {
        for (const CheckedParagraph &paragraph : section) {
            for (size_t i = 0; i < paragraph.statements.size(); ++i) {
                const std::optional<Statement> &found = paragraph.statements[i];
                if (!found)
                    continue;
                const TextNumber &number =
                    paragraph.reading->numbers()[static_cast<size_t>(paragraph.reading->contexts()[i].number)];
                links.append(
                    {spanOf(paragraph.place, number.from, number.length), found->row, found->column, found->agrees});
            }
        }
    }
}

QList<Finding> NarrativeChecks::findings(const Report &report) const
{
    using CheckedParagraph = State::CheckedParagraph;
    QList<Finding> findings;
    const std::vector<const CheckedParagraph *> paragraphs = m_state->paragraphs();
    QHash<int, std::vector<const Repeat *>> repeats; // by the paragraph of the second
    if (!m_state->repeatsStale) {                    // they count paragraphs that may be others now
        for (const Repeat &repeat : m_state->repeats)
            repeats[repeat.second.paragraph].push_back(&repeat);
    }
    for (size_t p = 0; p < paragraphs.size(); ++p) {
        const CheckedParagraph &paragraph = *paragraphs[p];
        const Reading &reading = *paragraph.reading;
        const auto numberOf = [](const CheckedParagraph &of, int context) -> const TextNumber & {
            return of.reading
                ->numbers()[static_cast<size_t>(of.reading->contexts()[static_cast<size_t>(context)].number)];
        };
        const auto sentenceOf = [](const CheckedParagraph &of, int context) -> const TextSentence & {
            return of.reading
                ->sentences()[static_cast<size_t>(of.reading->contexts()[static_cast<size_t>(context)].sentence)];
        };
        for (const MalformedNumber &number : reading.malformed())
            findings += malformedFinding(report, paragraph.place, number);
        for (size_t i = 0; i < paragraph.statements.size(); ++i) {
            const std::optional<Statement> &found = paragraph.statements[i];
            if (found && !found->agrees)
                findings += conflictFinding(report, paragraph.place, numberOf(paragraph, static_cast<int>(i)), *found);
        }
        for (const Repeat *repeat : repeats.value(static_cast<int>(p))) {
            const CheckedParagraph &first = *paragraphs[static_cast<size_t>(repeat->first.paragraph)];
            // Of two numbers that are both about cells, each is held against its own.
            if (first.statements[static_cast<size_t>(repeat->first.context)] &&
                paragraph.statements[static_cast<size_t>(repeat->second.context)])
                continue;
            findings += repeatFinding(report, first.place, numberOf(first, repeat->first.context),
                                      sentenceOf(first, repeat->first.context), paragraph.place,
                                      numberOf(paragraph, repeat->second.context),
                                      sentenceOf(paragraph, repeat->second.context));
        }
        for (const BrokenWhole &whole : paragraph.wholes)
            findings += wholeFinding(report, paragraph.place, reading, whole);
    }
    return findings;
}

const QList<NumberLink> &NarrativeChecks::links() const
{
    return m_state->links;
}

} // namespace outturn
