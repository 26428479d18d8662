// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/MergeParagraphs.h"
#include "app/merge/Merger.h"
#include "app/merge/Sequence.h"

#include <algorithm>

namespace outturn {

namespace {

QString wordsOf(const QStringList &texts, int first, int end)
{
    return texts.sliced(first, end - first).join(QStringLiteral("\n\n"));
}

int indexOf(const Report &report, const Section &section)
{
    return static_cast<int>(&section - report.sections.data());
}

// Where the tables of a section cut its paragraphs.
std::vector<int> cutsOf(const Report &report, const Section &section)
{
    const auto size = static_cast<int>(section.paragraphs.size());
    std::vector<int> cuts{0};
    for (const Report::BodyItem &item : report.bodyItems(indexOf(report, section)))
        cuts.push_back(std::clamp(item.afterParagraphs, cuts.back(), size));
    cuts.push_back(size);
    return cuts;
}

} // namespace

void Merger::takeSections()
{
    for (const Section &base : m_base.sections) {
        const Section *changed = m_changed.section(base.id);
        if (!changed)
            continue;
        const Section *onto = m_onto.section(base.id);
        if (onto) {
            takeRole(base, *changed, *onto, ParagraphRole::Statement);
            takeRole(base, *changed, *onto, ParagraphRole::Narrative);
            continue;
        }
        const QStringList was = textsOfParagraphs(base.statements + base.paragraphs);
        const QStringList now = textsOfParagraphs(changed->statements + changed->paragraphs);
        if (was != now)
            takes({Conflict::What::Section,
                   base.id,
                   base.id,
                   QStringLiteral("section"),
                   wordsOf(was, 0, static_cast<int>(was.size())),
                   {},
                   {},
                   true},
                  wordsOf(now, 0, static_cast<int>(now.size())), {});
    }
}

void Merger::takeRole(const Section &base, const Section &changed, const Section &onto, ParagraphRole role)
{
    const QStringList was = textsOfParagraphs(base.list(role));
    const QStringList wanted = textsOfParagraphs(changed.list(role));
    const QStringList standing = textsOfParagraphs(onto.list(role));
    if (was == wanted || wanted == standing)
        return;
    std::vector<int> cutsBase{0, static_cast<int>(was.size())};
    std::vector<int> cutsChanged{0, static_cast<int>(wanted.size())};
    std::vector<int> cutsOnto{0, static_cast<int>(standing.size())};
    bool inParts = false;
    if (role == ParagraphRole::Narrative) {
        const auto a = cutsOf(m_base, base);
        const auto b = cutsOf(m_changed, changed);
        const auto c = cutsOf(m_onto, onto);
        // Tables that came or went leave the section as one list.
        inParts = a.size() == b.size() && b.size() == c.size();
        if (inParts)
            std::tie(cutsBase, cutsChanged, cutsOnto) = std::tuple(a, b, c);
    }
    const bool changedIsOurs = m_input.onto == MergeOnto::Theirs;
    std::vector<Replacement> replacements;
    for (size_t part = 0; part + 1 < cutsBase.size(); ++part) {
        const auto slice = [&](const QStringList &texts, const std::vector<int> &cuts) {
            return texts.sliced(cuts[part], cuts[part + 1] - cuts[part]);
        };
        for (const ParagraphChunk &chunk :
             paragraphChunks(slice(was, cutsBase), slice(wanted, cutsChanged), slice(standing, cutsOnto))) {
            const int firstChanged = cutsChanged[part] + chunk.firstChanged;
            const int endChanged = cutsChanged[part] + chunk.endChanged;
            const int firstOnto = cutsOnto[part] + chunk.firstOnto;
            const int endOnto = cutsOnto[part] + chunk.endOnto;
            if (chunk.isConflict) {
                const QString column =
                    role == ParagraphRole::Statement ? QStringLiteral("statement-%1") : QStringLiteral("paragraph-%1");
                const int number = 1 + (changedIsOurs ? firstChanged : firstOnto);
                const QString words = wordsOf(was, cutsBase[part] + chunk.firstBase, cutsBase[part] + chunk.endBase);
                if (!takes({Conflict::What::Paragraphs, base.id, base.id, column.arg(number), words, {}, {}},
                           wordsOf(wanted, firstChanged, endChanged), wordsOf(standing, firstOnto, endOnto)))
                    continue;
            }
            replacements.push_back({firstOnto, endOnto,
                                    changed.list(role).sliced(firstChanged, endChanged - firstChanged),
                                    inParts || role == ParagraphRole::Statement ? static_cast<int>(part) : -1});
        }
    }
    for (auto it = replacements.rbegin(); it != replacements.rend(); ++it)
        replaceParagraphs(base.id, role, *it);
}

void Merger::replaceParagraphs(const QString &section, ParagraphRole role, const Replacement &replacement)
{
    if (role == ParagraphRole::Statement || replacement.part >= 0)
        return replaceWithinPart(section, role, replacement);
    // What reaches over tables goes from around them, and what comes stands before the first of them.
    const Section *standing = m_result.report.section(section);
    std::vector<int> cuts{replacement.first};
    for (const int cut : cutsOf(m_result.report, *standing)) {
        if (cut > cuts.back() && cut < replacement.end)
            cuts.push_back(cut);
    }
    cuts.push_back(replacement.end);
    for (size_t i = cuts.size() - 1; i-- > 0;)
        replaceWithinPart(section, role, {cuts[i], cuts[i + 1], i == 0 ? replacement.after : QList<Paragraph>(), -1});
}

void Merger::replaceWithinPart(const QString &sectionId, ParagraphRole role, const Replacement &replacement)
{
    // A copy: what is compared with must not change under the edits.
    const Section section = *m_result.report.section(sectionId);
    const QList<Paragraph> before = section.list(role).sliced(replacement.first, replacement.end - replacement.first);
    const auto [a, b] = numbersOf(textsOfParagraphs(before), textsOfParagraphs(replacement.after));
    auto runs = replacedRuns(a, b);
    std::reverse(runs.begin(), runs.end());
    for (const ReplacedRun &run : runs) {
        ReplaceParagraphs edit{sectionId,
                               role,
                               replacement.first + run.firstA,
                               before.sliced(run.firstA, run.endA - run.firstA),
                               replacement.after.sliced(run.firstB, run.endB - run.firstB),
                               std::max(replacement.part, 0)};
        QList<Place> elsewhere;
        for (const ParagraphRole other : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
            const QList<Paragraph> &list = section.list(other);
            for (int i = 0; i < list.size(); ++i) {
                if (other != role || i < edit.first || i >= edit.first + edit.before.size())
                    elsewhere += list[i].places;
            }
        }
        for (int i = 0; i < edit.after.size(); ++i) {
            Paragraph &paragraph = edit.after[i];
            if (m_input.sameSource) {
                // Both sides may have used the same words of the source in different paragraphs.
                paragraph.places.removeIf([&](const Place &place) { return elsewhere.contains(place); });
                continue;
            }
            paragraph.places = i < edit.before.size() ? edit.before[i].places : QList<Place>();
            paragraph.edited = true;
        }
        if (role == ParagraphRole::Narrative && replacement.part < 0) {
            for (const int cut : cutsOf(m_result.report, *m_result.report.section(sectionId)))
                edit.part += cut <= edit.first ? 1 : 0;
            edit.part -= 1; // the beginning is no table
            if (edit.first == section.list(role).size())
                edit.part -= edit.part > 0 ? 1 : 0; // nor is the end
        }
        make(edit);
    }
}

} // namespace outturn
