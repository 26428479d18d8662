// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RowOrder.h"

#include "ui/find/Fold.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr qint64 slice = 7'000'000; // ns
constexpr int clockEvery = 256;     // rows between two looks at the clock
constexpr int mostAtOnce = 3000;    // rows that are sorted at once, without another thread

std::vector<int> allRows(int count)
{
    std::vector<int> rows(static_cast<size_t>(std::max(count, 0)));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Whether each row that passes `now` has passed `before`.
bool isNarrower(const RowFilter &now, const RowFilter &before)
{
    if (before.only != RowFilter::Only::All && before.only != now.only)
        return false;
    const auto words = RowWords::wordsOf(now.words), old = RowWords::wordsOf(before.words);
    return std::all_of(old.begin(), old.end(), [&](const QByteArray &word) {
        return std::any_of(words.begin(), words.end(), [&](const QByteArray &longer) { return longer.contains(word); });
    });
}

} // namespace

RowOrder::RowOrder(Table table, QObject *parent) : QObject(parent), m_table(std::move(table))
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &RowOrder::work);
    reset();
}

void RowOrder::reset()
{
    m_slice.stop();
    m_matching.reset();
    m_sorted.clear();
    ++m_sortRun;
    m_sorting = false;
    m_sortColumn.reset();
    m_wanted = m_inForce = {};
    m_mayNarrow = false;
    m_wordRows = m_prepared = -1;
    m_passed = allRows(m_table.rows());
    setShown(m_passed);
}

void RowOrder::setShown(std::vector<int> shown)
{
    m_shown = std::move(shown);
    m_shownAt.assign(static_cast<size_t>(std::max(m_table.rows(), 0)), -1);
    for (size_t at = 0; at < m_shown.size(); ++at)
        if (inside(m_shown[at], m_shownAt))
            m_shownAt[static_cast<size_t>(m_shown[at])] = static_cast<int>(at);
}

void RowOrder::show()
{
    Q_EMIT aboutToChange();
    setShown(ordered());
    Q_EMIT changed();
}

// What passed the filter, in the order asked for.
std::vector<int> RowOrder::ordered() const
{
    if (m_sorted.empty())
        return m_passed;
    std::vector<char> passes(static_cast<size_t>(m_table.rows()), 0);
    for (const int row : m_passed)
        passes[static_cast<size_t>(row)] = 1;
    std::vector<int> shown;
    shown.reserve(m_passed.size());
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(shown),
                 [&](int row) { return passes[static_cast<size_t>(row)]; });
    return shown;
}

void RowOrder::sort(std::optional<int> column, Qt::SortOrder order, const QLocale &locale)
{
    const int run = ++m_sortRun;
    m_sorting = false;
    m_sortColumn = column;
    m_sortOrder = order;
    m_sortLocale = locale;
    if (!column) {
        takeSorted({});
        return;
    }
    std::vector<SortKey> keys;
    const int rows = m_table.rows();
    keys.reserve(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const auto derived = m_table.key ? m_table.key(row, *column) : std::nullopt;
        keys.push_back(derived ? *derived : SortKey::of(m_table.cell(row, *column)));
    }
    if (rows <= mostAtOnce) {
        takeSorted(sortedRows(keys, order, locale));
        return;
    }
    m_sorting = true;
    auto *watcher = new QFutureWatcher<std::vector<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run != m_sortRun)
            return;
        m_sorting = false;
        takeSorted(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([keys = std::move(keys), order, locale] { return sortedRows(keys, order, locale); }));
}

void RowOrder::takeSorted(std::vector<int> rows)
{
    m_sorted = std::move(rows);
    show();
}

void RowOrder::setColumns(const QList<int> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    forgetAll();
}

void RowOrder::filter(const RowFilter &filter)
{
    m_wanted = filter;
    m_matching.reset();
    if (filter.isEmpty()) {
        m_inForce = filter;
        m_mayNarrow = false;
        m_passed = allRows(m_table.rows());
        show();
        return;
    }
    Matching matching;
    matching.filter = filter;
    matching.words = RowWords::wordsOf(filter.words);
    matching.narrows = m_mayNarrow && filter != m_inForce && isNarrower(filter, m_inForce);
    m_matching = std::move(matching);
    work();
}

void RowOrder::prepare()
{
    if (m_prepared < 0)
        m_prepared = 0;
    m_slice.start();
}

void RowOrder::forget(int row)
{
    outdate();
    if (row < 0 || row >= m_wordRows)
        return;
    m_words.forget(row);
    if (m_prepared > row) {
        m_prepared = row;
        m_slice.start();
    }
}

void RowOrder::forgetAll()
{
    outdate();
    m_wordRows = -1;
    if (m_prepared >= 0) {
        m_prepared = 0;
        m_slice.start();
    }
}

// A row that did not pass may pass now.
void RowOrder::outdate()
{
    m_mayNarrow = false;
    if (!m_matching)
        return;
    m_matching->narrows = false;
    m_matching->next = 0;
    m_matching->passed.clear();
    m_slice.start();
}

std::vector<int> RowOrder::follow(const std::vector<int> &newPlaces, int rows)
{
    std::vector<char> isOld(static_cast<size_t>(rows), 0);
    for (const int row : newPlaces)
        if (row >= 0)
            isOld[static_cast<size_t>(row)] = 1;
    const auto followed = [&](const std::vector<int> &list) {
        std::vector<int> result;
        // Those that stay keep their order; a new row goes after the one before it in the table.
        const auto addWithNewOnes = [&](int row) {
            if (row >= 0)
                result.push_back(row);
            while (++row < rows && !isOld[static_cast<size_t>(row)])
                result.push_back(row);
        };
        addWithNewOnes(-1);
        for (const int row : list)
            if (inside(row, newPlaces) && newPlaces[static_cast<size_t>(row)] >= 0)
                addWithNewOnes(newPlaces[static_cast<size_t>(row)]);
        return result;
    };
    std::vector<int> passed;
    for (int row = 0; row < rows; ++row)
        if (!isOld[static_cast<size_t>(row)])
            passed.push_back(row);
    for (const int row : m_passed)
        if (inside(row, newPlaces) && newPlaces[static_cast<size_t>(row)] >= 0)
            passed.push_back(newPlaces[static_cast<size_t>(row)]);
    std::sort(passed.begin(), passed.end());
    m_passed = std::move(passed);
    if (!m_sorted.empty())
        m_sorted = followed(m_sorted);
    if (m_sorting) { // it counted other rows
        ++m_sortRun;
        QMetaObject::invokeMethod(
            this, [this] { sort(m_sortColumn, m_sortOrder, m_sortLocale); }, Qt::QueuedConnection);
    }
    forgetAll();
    return ordered();
}

void RowOrder::work()
{
    QElapsedTimer clock;
    clock.start();
    const int rows = m_table.rows();
    if (m_wordRows != rows) {
        m_wordRows = rows;
        m_words.reset(rows);
    }
    if (m_matching) {
        if (!match(slice)) {
            m_slice.start();
            return;
        }
        m_inForce = m_matching->filter;
        m_mayNarrow = true;
        m_passed = std::move(m_matching->passed);
        m_matching.reset();
        show();
    }
    while (m_prepared >= 0 && m_prepared < rows && clock.nsecsElapsed() < slice)
        for (int i = 0; i < clockEvery && m_prepared < rows; ++i)
            makeWords(m_prepared++);
    if (m_prepared >= 0 && m_prepared < rows)
        m_slice.start();
    else
        m_slice.stop();
}

bool RowOrder::match(qint64 budget)
{
    QElapsedTimer clock;
    clock.start();
    Matching &now = *m_matching;
    const size_t rows = now.narrows ? m_passed.size() : static_cast<size_t>(m_table.rows());
    while (now.next < rows) {
        if (now.next % clockEvery == 0 && clock.nsecsElapsed() > budget)
            return false;
        const int row = now.narrows ? m_passed[now.next] : static_cast<int>(now.next);
        ++now.next;
        if (passes(row, now))
            now.passed.push_back(row);
    }
    return true;
}

bool RowOrder::passes(int row, const Matching &matching)
{
    const auto any = [&](auto is) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](int column) {
            const Cell *cell = m_table.cell(row, column);
            return cell && is(*cell);
        });
    };
    switch (matching.filter.only) {
    case RowFilter::Only::All:
        break;
    case RowFilter::Only::Edited:
        if (!any([](const Cell &cell) { return cell.isEdited(); }))
            return false;
        break;
    case RowFilter::Only::WithProblems:
        if (!m_table.hasProblem(row))
            return false;
        break;
    case RowFilter::Only::Unknown:
        if (!any([](const Cell &cell) { return cell.value().kind() == Value::Kind::Unknown; }))
            return false;
        break;
    case RowFilter::Only::Blank:
        if (!any([](const Cell &cell) { return cell.value().isBlank(); }))
            return false;
        break;
    }
    if (matching.words.isEmpty())
        return true;
    makeWords(row);
    return m_words.containsAll(row, matching.words);
}

void RowOrder::makeWords(int row)
{
    if (m_words.has(row))
        return;
    QString &folded = m_buffer;
    folded.resize(0); // keeps its memory
    for (const int column : std::as_const(m_columns)) {
        if (const Cell *cell = m_table.cell(row, column))
            foldInto(cell->value().written(), folded);
        else if (m_table.words)
            foldInto(m_table.words(row, column), folded);
        folded += u'\n';
    }
    m_words.set(row, folded);
}

} // namespace outturn
