// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ReportText.h"

#include <QDir>

/// Reports whose numbers were labelled by hand: tests/data/narrative/README.md.
namespace outturn::testing {

struct Label
{
    enum class Kind { None, Link, Conflict, Repeated };

    int line = 0; ///< of the file
    QString section, words;
    Kind kind = Kind::None;
    QStringList rows, columns; ///< each row with the column of the same position, or all with the only column
    QString otherSection, otherWords;

    TextSpan span; ///< where the number stands
    int other = -1;

    bool isAbout(const Report &report, const RowId &row, std::optional<Column> column) const
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i] != row.text())
                continue;
            const auto meant = columnFromName(columns[std::min(i, columns.size() - 1)]);
            if (!column || column == meant)
                return true;
            const Cell *a = report.cell(row, *meant);
            const Cell *b = report.cell(row, *column);
            if (kind == Kind::Link && a && b && a->value().number() && a->value().number() == b->value().number())
                return true;
        }
        return false;
    }
};

inline std::optional<Label::Kind> kindFromWord(QStringView word)
{
    static const QStringList words{u"none"_s, u"link"_s, u"conflict"_s, u"repeated"_s};
    const auto at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<Label::Kind>(at));
}

struct Labelled
{
    QString name;
    Report report;
    QList<Label> labels;
    QStringList mistakes; ///< of the labels
};

// The number in [[…]] by its words; nothing when they do not stand in the section exactly once.
inline std::optional<TextSpan> find(const Report &report, const QString &sectionId, const QString &words)
{
    const Section *section = report.section(sectionId);
    const auto open = words.indexOf(u"[["_s), close = words.indexOf(u"]]"_s);
    if (!section || open < 0 || close < open + 3)
        return std::nullopt;
    const QString plain = QString(words).remove(u"[["_s).remove(u"]]"_s);
    std::optional<TextSpan> found;
    for (const auto role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
        const auto &paragraphs = section->list(role);
        for (int i = 0; i < paragraphs.size(); ++i) {
            for (auto at = paragraphs[i].text.indexOf(plain); at >= 0; at = paragraphs[i].text.indexOf(plain, at + 1)) {
                if (found)
                    return std::nullopt;
                found = TextSpan{sectionId, role, i, static_cast<int>(at + open), static_cast<int>(close - open - 2)};
            }
        }
    }
    return found;
}

inline void place(Labelled &text, Label &label)
{
    const auto complain = [&](const QString &what) {
        text.mistakes << u"%1:%2: %3 (%4)"_s.arg(text.name).arg(label.line).arg(what, label.words);
    };
    if (const auto span = find(text.report, label.section, label.words))
        label.span = *span;
    else
        complain(u"the words do not stand in section %1 exactly once"_s.arg(label.section));
    const bool ofCell = label.kind == Label::Kind::Link || label.kind == Label::Kind::Conflict;
    if (ofCell == label.rows.isEmpty() || ofCell == label.columns.isEmpty())
        complain(u"rows do not fit the kind"_s);
    for (qsizetype i = 0; i < label.rows.size() && !label.columns.isEmpty(); ++i) {
        const auto column = columnFromName(label.columns[std::min(i, label.columns.size() - 1)]);
        const Cell *cell = column ? text.report.cell(RowId(label.rows[i]), *column) : nullptr;
        if (!cell || !cell->value().number())
            complain(u"no number in %1"_s.arg(label.rows[i]));
    }
    if ((label.kind == Label::Kind::Repeated) == label.otherWords.isEmpty())
        complain(u"another place does not fit the kind"_s);
}

inline Labelled load(const QString &folder, const QString &name)
{
    const QString path = QStringLiteral(TEST_DATA "/narrative/") + folder + u'/' + name;
    Labelled text{folder + u'/' + name, read(bytesOf(path + u".txt"_s)), {}, {}};
    const auto lines = QString::fromUtf8(bytesOf(path + u".labels.tsv"_s)).split(u'\n');
    for (int i = 1; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        QStringList cells = lines[i].split(u'\t');
        cells.resize(7);
        const auto kind = kindFromWord(cells[2]);
        if (!kind) {
            text.mistakes << u"%1:%2: no kind “%3”"_s.arg(text.name).arg(i + 1).arg(cells[2]);
            continue;
        }
        Label label{i + 1,
                    cells[0],
                    cells[1],
                    *kind,
                    cells[3].split(u'|', Qt::SkipEmptyParts),
                    cells[4].split(u'|', Qt::SkipEmptyParts),
                    cells[5],
                    cells[6],
                    {}};
        place(text, label);
        text.labels << label;
    }
    for (int a = 0; a < text.labels.size(); ++a) {
        Label &label = text.labels[a];
        for (int b = 0; b < text.labels.size() && label.kind == Label::Kind::Repeated; ++b) {
            const Label &other = text.labels[b];
            if (other.section == label.otherSection && other.words == label.otherWords &&
                other.otherSection == label.section && other.otherWords == label.words)
                label.other = b;
        }
        if (label.kind == Label::Kind::Repeated && label.other < 0)
            text.mistakes << u"%1:%2: the other place does not name this one"_s.arg(text.name).arg(label.line);
    }
    return text;
}

inline std::vector<Labelled> loadAll(const QString &folder)
{
    std::vector<Labelled> texts;
    const QDir dir(QStringLiteral(TEST_DATA "/narrative/") + folder);
    for (const QString &file : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        texts.push_back(load(folder, file.chopped(4)));
    return texts;
}

inline bool overlap(const TextSpan &a, const TextSpan &b)
{
    return a.section == b.section && a.role == b.role && a.paragraph == b.paragraph && a.from < b.from + b.length &&
           b.from < a.from + a.length;
}

} // namespace outturn::testing
