// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/SeriesModel.h"

#include "ui/grid/LocaleInput.h"

#include <algorithm>

namespace outturn {

namespace {

constexpr int firstYear = 1950, lastYear = 2100;

bool samePoint(const CompletedPoint &a, const CompletedPoint &b)
{
    const auto sameCell = [](const std::optional<Cell> &x, const std::optional<Cell> &y) {
        return x.has_value() == y.has_value() && (!x || x->value() == y->value());
    };
    return a.derived == b.derived &&
           std::equal(a.point.cells.begin(), a.point.cells.end(), b.point.cells.begin(), sameCell);
}

} // namespace

SeriesModel::SeriesModel(Project *project, QString reportId, SeriesKind series, QObject *parent)
    : GridModel(project, std::move(reportId), parent), m_series(series), m_columns(seriesColumns(series)),
      m_points(shownPoints())
{
}

QList<CompletedPoint> SeriesModel::shownPoints() const
{
    const Report *own = report();
    return own ? completedSeries(*own, m_series) : QList<CompletedPoint>();
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_points.size()) + (projectIsEditable() ? 1 : 0);
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Year") : columnTitle(m_columns[section - 1]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter));
    return {};
}

RowId SeriesModel::rowId(int row) const
{
    if (row >= 0 && row < m_points.size())
        return m_points[row].point.id();
    if (isNewRow(row) && m_newYear) {
        SeriesPoint point;
        point.series = m_series;
        point.year = *m_newYear;
        return point.id();
    }
    return {};
}

std::optional<Column> SeriesModel::columnAt(int column) const
{
    if (column < 1 || column > m_columns.size())
        return std::nullopt;
    return m_columns[column - 1];
}

int SeriesModel::rowOf(const RowId &row) const
{
    for (int i = 0; i < m_points.size(); ++i)
        if (m_points[i].point.id() == row)
            return i;
    return -1;
}

const Cell *SeriesModel::cell(int row, int column) const
{
    const auto name = columnAt(column);
    if (!name || row < 0 || row >= m_points.size())
        return nullptr;
    const std::optional<Cell> &own = m_points[row].point.cell(*name);
    return own ? &*own : nullptr;
}

CellType SeriesModel::cellTypeAt(const QModelIndex &index) const
{
    if (const auto column = columnAt(index.column()))
        return seriesCellType(m_series, *column);
    CellType year;
    year.kind = CellType::Kind::Count;
    return year;
}

QString SeriesModel::kind() const
{
    return QStringLiteral("series-") + seriesName(m_series);
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole) {
            if (isNewRow(index.row()))
                return m_newYear                        ? QString::number(*m_newYear)
                       : role == Qt::AccessibleTextRole ? tr("a new year can be typed here")
                                                        : QString();
            return QString::number(m_points[index.row()].year);
        }
        if (role == PlaceholderRole)
            return isNewRow(index.row()) && !m_newYear ? tr("Add a year") : QString();
        if (isNewRow(index.row()) && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
            return tr("Type a year, then its amounts.");
        if (role == NumericRole)
            return false;
    }
    if (role == LockedRole)
        return index.row() < m_points.size() && m_points[index.row()].derived;
    // An amount that nobody typed yet is blank, not absent: the series has the column.
    if (role == KindRole && columnAt(index.column()) && !cell(index.row(), index.column()))
        return static_cast<int>(Value::Kind::Blank);
    return GridModel::data(index, role);
}

bool SeriesModel::isEditable(const QModelIndex &index) const
{
    if (!projectIsEditable())
        return false;
    if (isNewRow(index.row()))
        return index.column() == 0 || m_newYear;
    return index.column() > 0 && index.row() < m_points.size() && !m_points[index.row()].derived;
}

QString SeriesModel::lockedReason(const QModelIndex &index) const
{
    if (!projectIsEditable())
        return GridModel::lockedReason(index);
    if (isNewRow(index.row()))
        return tr("Type the year first.");
    if (m_points[index.row()].derived)
        return tr("This is the report’s own year: its amounts are the totals of the finance tables. Edit them there.");
    return {};
}

Result<int> SeriesModel::yearFrom(const QString &typed) const
{
    const Result<QString> c = cFromLocale(typed, locale());
    bool isNumber = false;
    const int year = c ? c->toInt(&isNumber) : 0;
    if (!isNumber || year < firstYear || year > lastYear)
        return failure(Error::Kind::Refused, {},
                       Message(QT_TRANSLATE_NOOP("Message", "“%1” is not a year"), {typed.trimmed()}),
                       Message(QT_TRANSLATE_NOOP("Message", "A year such as 2021")));
    return year;
}

Result<int> SeriesModel::newYearFrom(const QString &typed) const
{
    const Result<int> read = yearFrom(typed);
    if (!read)
        return read;
    const int year = *read;
    const auto shown = [year](const CompletedPoint &point) { return point.year == year; };
    if (report() && (report()->year == year || std::any_of(m_points.begin(), m_points.end(), shown)))
        return failure(Error::Kind::Refused, {},
                       Message(QT_TRANSLATE_NOOP("Message", "the year %1 has its row already"), {typed.trimmed()}),
                       Message(QT_TRANSLATE_NOOP("Message", "Type another year")));
    return year;
}

Result<void> SeriesModel::tryText(const QModelIndex &index, const QString &typed) const
{
    if (isNewYear(index) && !typed.trimmed().isEmpty())
        return newYearFrom(typed).map([](int) {});
    if (isNewYear(index))
        return {};
    return GridModel::tryText(index, typed);
}

Result<void> SeriesModel::commitText(const QModelIndex &index, const QString &typed)
{
    if (!isNewYear(index))
        return GridModel::commitText(index, typed);
    if (!isEditable(index))
        return GridModel::commitText(index, typed);
    std::optional<int> year;
    if (!typed.trimmed().isEmpty()) {
        const Result<int> read = newYearFrom(typed);
        if (!read)
            return tl::unexpected(read.error());
        year = *read;
    }
    m_newYear = year;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    return {};
}

std::optional<Result<RowId>> SeriesModel::rowNamed(const QString &words) const
{
    return yearFrom(words).map([this](int year) {
        SeriesPoint point;
        point.series = m_series;
        point.year = year;
        return point.id();
    });
}

void SeriesModel::projectChanged(const Change &change)
{
    if (change.what == Change::What::Paragraphs || change.what == Change::What::History ||
        change.what == Change::What::Remarks)
        return;
    const QList<CompletedPoint> now = shownPoints();
    int row = 0;
    for (const CompletedPoint &point : now) {
        while (row < m_points.size() && m_points[row].year < point.year) {
            beginRemoveRows({}, row, row);
            m_points.removeAt(row);
            endRemoveRows();
        }
        if (row == m_points.size() || m_points[row].year > point.year) {
            beginInsertRows({}, row, row);
            m_points.insert(row, point);
            endInsertRows();
        } else if (!samePoint(m_points[row], point)) {
            m_points[row] = point;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        ++row;
    }
    while (row < m_points.size()) {
        beginRemoveRows({}, row, row);
        m_points.removeAt(row);
        endRemoveRows();
    }
    const auto taken = [this](const CompletedPoint &point) { return point.year == m_newYear; };
    if (m_newYear && std::any_of(m_points.begin(), m_points.end(), taken)) {
        m_newYear.reset();
        Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace outturn
