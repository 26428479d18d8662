// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which columns, kinds and roles appear in JSON, in project files and on the command line.
#include "app/report/Finding.h"
#include "app/report/Rows.h"

#include <array>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QLatin1StringView, columnCount> columnNames{
    "country"_L1,          "code"_L1,        "title"_L1,           "population"_L1,
    "baseline"_L1,         "target"_L1,      "actual"_L1,          "label"_L1,
    "budget"_L1,           "available"_L1,   "availableShare"_L1,  "expenditure"_L1,
    "expenditureShare"_L1, "unearmarked"_L1, "softlyEarmarked"_L1, "earmarked"_L1,
    "tightlyEarmarked"_L1, "total"_L1};
constexpr std::array<QLatin1StringView, 3> areaKindNames{"impact"_L1, "outcome"_L1, "enabling"_L1};
constexpr std::array<QLatin1StringView, 2> financeTableNames{"impact"_L1, "outcome"_L1};
constexpr std::array<QLatin1StringView, 3> financeRoleNames{"area"_L1, "unallocated"_L1, "total"_L1};
constexpr std::array<QLatin1StringView, 2> seriesNames{"budget-and-expenditure-trend"_L1,
                                                       "contributions-trend-by-type"_L1};
constexpr std::array<QLatin1StringView, 3> severityNames{"note"_L1, "warning"_L1, "error"_L1};

template <typename E, size_t N> QString nameOf(E value, const std::array<QLatin1StringView, N> &names)
{
    return QString(names[static_cast<size_t>(value)]);
}

template <typename E, size_t N> std::optional<E> find(QStringView name, const std::array<QLatin1StringView, N> &names)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace

QString columnName(Column column)
{
    return nameOf(column, columnNames);
}
std::optional<Column> columnFromName(QStringView name)
{
    return find<Column>(name, columnNames);
}
QString areaKindName(AreaKind kind)
{
    return nameOf(kind, areaKindNames);
}
std::optional<AreaKind> areaKindFromName(QStringView name)
{
    return find<AreaKind>(name, areaKindNames);
}
QString financeTableName(FinanceTable table)
{
    return nameOf(table, financeTableNames);
}
std::optional<FinanceTable> financeTableFromName(QStringView name)
{
    return find<FinanceTable>(name, financeTableNames);
}
QString financeRoleName(FinanceRole role)
{
    return nameOf(role, financeRoleNames);
}
std::optional<FinanceRole> financeRoleFromName(QStringView name)
{
    return find<FinanceRole>(name, financeRoleNames);
}
QString seriesName(SeriesKind kind)
{
    return nameOf(kind, seriesNames);
}
std::optional<SeriesKind> seriesFromName(QStringView name)
{
    return find<SeriesKind>(name, seriesNames);
}
QString severityName(Severity severity)
{
    return nameOf(severity, severityNames);
}
std::optional<Severity> severityFromName(QStringView name)
{
    return find<Severity>(name, severityNames);
}

QString slug(QStringView words)
{
    const QString decomposed = words.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    bool gap = false;
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed[i];
        if (c.isMark() || c == u'\'' || c == u'’')
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            if (gap && !result.isEmpty())
                result += u'-';
            gap = false;
            result += c;
        } else {
            gap = true;
        }
    }
    return result;
}

} // namespace outturn
