// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryWords.h"

#include "ui/outline/ReportWords.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 160;   // characters of one side in a list
constexpr qsizetype keptBefore = 20; // characters before what differs

/// Both sides from shortly before they differ on: the first hundred words of a paragraph say nothing of its change.
std::pair<QString, QString> fromTheDifference(const QString &before, const QString &after)
{
    const auto differs = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype from = differs.first - before.begin();
    if (before.isEmpty() || after.isEmpty() || from < 2 * keptBefore)
        from = 0;
    else
        from = before.lastIndexOf(u' ', from - keptBefore) + 1;
    const auto cut = [from](const QString &words) {
        const QString rest = words.mid(from, longest);
        return (from > 0 ? u"…"_s : QString()) + rest + (words.size() > from + longest ? u"…"_s : QString());
    };
    return {cut(before), cut(after)};
}

/// The sides as they are told: "switched off: not needed here" for a rule.
EditSummary wordsOf(const Edit &edit)
{
    EditSummary words = summary(edit);
    if (const auto *remark = std::get_if<SetRemark>(&edit)) {
        words.before = ReportWords::remarkWords(remark->subject, remark->before);
        words.after = ReportWords::remarkWords(remark->subject, remark->after);
    }
    return words;
}

template <typename... F> struct Cases : F...
{
    using F::operator()...;
};

} // namespace

QString HistoryWords::isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

// A row that has gone is still named by its own words.
QString HistoryWords::rowName(const TableRow &row)
{
    const auto *indicator = std::get_if<IndicatorRow>(&row);
    if (!indicator)
        return std::get<FinanceRow>(row).label.value().written();
    const QString &code = indicator->code.value().written();
    const QString name = code.isEmpty() ? indicator->title.value().written() : code;
    const QString &population = indicator->population.value().written();
    return name.isEmpty() || population.isEmpty() ? name + population
                                                  : name + tr(", ", "between the parts of a row's name") + population;
}

QString HistoryWords::place(const Report &report, const Edit &edit)
{
    // In a mirrored window a name keeps its own direction: "1.2, Stateless Persons", not "Stateless Persons ,1.2".
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto joined = [mirrored](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() ? a + b : (mirrored ? isolated(a) : a) + u" · "_s + b;
    };
    return std::visit(
        Cases{[&](const SetCell &cell) {
                  return joined(ReportWords::row(report, cell.row), ReportWords::column(cell.column));
              },
              [&](const ReplaceParagraphs &paragraphs) {
                  const QString number = QLocale().toString(paragraphs.first + 1);
                  return joined(ReportWords::place(report, paragraphs.section),
                                paragraphs.role == ParagraphRole::Statement ? tr("statement %1").arg(number)
                                                                            : tr("paragraph %1").arg(number));
              },
              [&](const SetSeriesValue &value) {
                  const RowId row(seriesName(value.series) + u'/' + QString::number(value.year));
                  return joined(ReportWords::row(report, row), ReportWords::column(value.column));
              },
              [](const InsertRow &row) { return rowName(row.row); },
              [](const DeleteRow &row) { return rowName(row.row); },
              [&](const MoveRow &row) { return ReportWords::row(report, row.row); },
              [](const TakeEdition &) { return tr("Source"); },
              [&](const SetRemark &remark) { return ReportWords::remark(report, remark.subject, remark.part); }},
        edit);
}

QString HistoryWords::where(const Project &project, const QString &reportId, const Edit &edit)
{
    const Report *report = project.report(reportId);
    if (!report) {
        const EditSummary words = summary(edit);
        return words.row + u" · "_s + words.column;
    }
    const QString words = place(*report, edit);
    return project.reports().size() > 1 ? ReportWords::report(*report) + u" · "_s + words : words;
}

QString HistoryWords::what(const Edit &edit)
{
    if (std::holds_alternative<InsertRow>(edit))
        return tr("row added");
    if (std::holds_alternative<DeleteRow>(edit))
        return tr("row deleted");
    if (const auto *move = std::get_if<MoveRow>(&edit))
        return tr("moved from position %1 to %2")
            .arg(QLocale().toString(move->before + 1), QLocale().toString(move->after + 1));
    const EditSummary words = wordsOf(edit);
    const auto [before, after] = fromTheDifference(words.before, words.after);
    const auto side = [](const QString &text) { return isolated(text.isEmpty() ? tr("(empty)") : text); };
    // Arrows are not mirrored by the direction of writing.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return side(before) + (mirrored ? u" ← "_s : u" → "_s) + side(after);
}

QString HistoryWords::spoken(const Edit &edit)
{
    const EditSummary words = wordsOf(edit);
    if (std::holds_alternative<InsertRow>(edit))
        return tr("row added: %1").arg(words.after);
    if (std::holds_alternative<DeleteRow>(edit))
        return tr("row deleted: %1").arg(words.before);
    if (std::holds_alternative<MoveRow>(edit))
        return what(edit);
    const auto side = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    return tr("from %1 to %2").arg(side(words.before), side(words.after));
}

QString HistoryWords::state(const HistoryEntry &entry)
{
    const QString number = QLocale().toString(entry.takesBack);
    switch (entry.state) {
    case HistoryEntry::State::Done:
        return entry.takesBack > 0 ? tr("takes back change %1").arg(number) : tr("done");
    case HistoryEntry::State::Undone:
        return tr("undone");
    case HistoryEntry::State::Superseded:
        return tr("undone, then edited anew");
    }
    return {};
}

QString HistoryWords::when(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QDateTime here = now.toLocalTime();
    const QLocale locale;
    return local.date() == here.date() ? locale.toString(local.time(), QLocale::ShortFormat)
                                       : locale.toString(local, QLocale::ShortFormat);
}

} // namespace outturn
