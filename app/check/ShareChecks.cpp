// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/ShareChecks.h"

#include "app/check/Rounding.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn {

namespace {

/// A percentage column and the two amounts it is the quotient of.
struct Share
{
    const char *rule;
    Column share, part, whole;
};

constexpr Share shares[] = {
    {"share-of-budget", Column::AvailableShare, Column::Available, Column::Budget},
    {"share-of-funds", Column::ExpenditureShare, Column::Expenditure, Column::Available},
};

bool isNumeric(const Value &value)
{
    return value.kind() == Value::Kind::Number || value.kind() == Value::Kind::Percent;
}

QString plusMinus(const Decimal &number)
{
    return QStringLiteral("±") + shortest(halfUnit(number)).toGrouped();
}

Message differs(const QStringList &names, const Value &written, const Decimal &part, const Decimal &whole)
{
    const Decimal share = *written.number();
    const auto exact = Decimal::percentage(part, whole, std::min(share.scale(), 6));
    return Message(QT_TRANSLATE_NOOP("Message", "%1: %2 reads %3, but %4 of %5 is %6; rounding explains %7 in the "
                                                "percentage, %8 and %9 in the amounts"),
                   {names[0], names[1], written.written(), part.toGrouped(), whole.toGrouped(),
                    exact ? exact->toPlain() + u'%' : QStringLiteral("?"), plusMinus(share), plusMinus(part),
                    plusMinus(whole)});
}

std::optional<Finding> shareFinding(const FinanceRow &row, const Share &columns, const ColumnWords &words)
{
    const Cell *share = row.cell(columns.share);
    const Cell *part = row.cell(columns.part);
    const Cell *whole = row.cell(columns.whole);
    if (!share || !part || !whole || !isNumeric(share->value()))
        return std::nullopt;
    const QStringList names{row.label.value().written(), words.of(columns.share)};
    const auto finding = [&](Severity severity, Message message) {
        return cellFinding(severity, QString::fromLatin1(columns.rule), row, columns.share, std::move(message));
    };
    const Decimal percent = *share->value().number();
    for (const auto &[cell, column] : {std::pair(whole, columns.whole), std::pair(part, columns.part)}) {
        if (!cell->value().isBlank())
            continue;
        if (percent.isZero())
            return std::nullopt;
        return finding(Severity::Warning, Message(QT_TRANSLATE_NOOP("Message", "%1: %2 reads %3, although %4 is blank"),
                                                  {names[0], names[1], share->value().written(), words.of(column)}));
    }
    if (part->value().kind() != Value::Kind::Number || whole->value().kind() != Value::Kind::Number)
        return std::nullopt;
    const Decimal of = *whole->value().number();
    if (of.isZero()) {
        if (percent.isZero())
            return std::nullopt;
        return finding(Severity::Warning,
                       Message(QT_TRANSLATE_NOOP("Message", "%1: %2 reads %3, although %4 is zero"),
                               {names[0], names[1], share->value().written(), words.of(columns.whole)}));
    }
    switch (compareShare(percent, *part->value().number(), of)) {
    case Quotient::Agrees:
        return std::nullopt;
    case Quotient::Differs:
        return finding(Severity::Error, differs(names, share->value(), *part->value().number(), of));
    case Quotient::TooLong:
        break;
    }
    return finding(
        Severity::Note,
        Message(QT_TRANSLATE_NOOP("Message", "%1: %2 cannot be compared, because its numbers are too long"), names));
}

} // namespace

QString ColumnWords::of(Column column) const
{
    for (const ColumnHeader &header : m_table->headers) {
        if (header.column == column && !header.written.isEmpty())
            return header.written;
    }
    return columnName(column);
}

Finding cellFinding(Severity severity, const QString &rule, const FinanceRow &row, Column column, Message message)
{
    const Cell *cell = row.cell(column);
    return {severity, rule, std::move(message), {row.id}, column, {}, cell ? cell->place() : row.place};
}

std::optional<Decimal> distance(const Decimal &a, const Decimal &b)
{
    return a < b ? Decimal::difference(b, a) : Decimal::difference(a, b);
}

QString grouped(const std::optional<Decimal> &number)
{
    return number ? shortest(*number).toGrouped() : QStringLiteral("?");
}

QList<Finding> shareFindings(const FinanceRow &row, const ColumnWords &words)
{
    QList<Finding> findings;
    for (const Share &columns : shares) {
        if (auto found = shareFinding(row, columns, words))
            findings.append(*std::move(found));
    }
    return findings;
}

} // namespace outturn
