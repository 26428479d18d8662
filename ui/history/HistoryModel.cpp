// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "ui/history/HistoryWords.h"
#include "ui/look/Icons.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace outturn {

namespace {

constexpr int page = 64;          // entries that are read at once
constexpr size_t mostKept = 4096; // entries in memory

} // namespace

bool HistoryQuery::isEmpty() const
{
    return *this == HistoryQuery();
}

bool HistoryQuery::operator==(const HistoryQuery &other) const
{
    const auto parts = [](const HistoryQuery &query) {
        const HistoryFilter &f = query.filter;
        return std::tie(f.report, f.section, f.row, f.column, f.who, f.day, f.words, query.sections);
    };
    return parts(*this) == parts(other);
}

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void HistoryModel::setProject(Project *project)
{
    beginResetModel();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    load();
    if (m_project)
        connect(m_project, &Project::changed, this, &HistoryModel::follow);
    endResetModel();
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    load();
    endResetModel();
}

// What the rows are; not what stands in them.
void HistoryModel::load()
{
    m_read.clear();
    m_numbers.clear();
    m_marks.clear();
    m_size = m_project ? m_project->historySize() : 0;
    m_couldRedo = m_project && m_project->canRedo();
    if (!m_project)
        return;
    if (!m_query.isEmpty()) {
        m_numbers = numbers();
        return;
    }
    for (const Version &version : m_project->versions())
        m_marks.push_back(version.historySize);
}

std::vector<int> HistoryModel::numbers()
{
    std::vector<int> all;
    QStringList sections = m_query.sections;
    if (sections.isEmpty())
        sections << m_query.filter.section;
    for (const QString &section : std::as_const(sections)) {
        HistoryFilter filter = m_query.filter;
        filter.section = section;
        const auto found = m_project->historyNumbers(filter);
        if (!found) {
            Q_EMIT failed(found.error());
            return {};
        }
        all.insert(all.end(), found->begin(), found->end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

// The same as Project::historyNumbers() of one entry, so that an edit does not look through all others.
bool HistoryModel::passes(const HistoryEntry &entry) const
{
    const HistoryFilter &filter = m_query.filter;
    const EditSummary words = summary(entry.edit);
    const auto is = [](const QString &wanted, const QString &found) { return wanted.isEmpty() || wanted == found; };
    if (!is(filter.report, entry.report) || !is(filter.section, entry.section) || !is(filter.row, words.row) ||
        !is(filter.column, words.column) || !is(filter.who, entry.who))
        return false;
    if (!m_query.sections.isEmpty() && !m_query.sections.contains(entry.section))
        return false;
    if (filter.day.isValid() && entry.time.toLocalTime().date() != filter.day)
        return false;
    if (filter.words.isEmpty())
        return true;
    const QString *const in[] = {&words.row, &words.before, &words.after, &entry.note};
    return std::any_of(std::begin(in), std::end(in),
                       [&](const QString *text) { return text->contains(filter.words, Qt::CaseInsensitive); });
}

void HistoryModel::follow(const Change &change)
{
    const auto versions = m_project->versions().size();
    const bool shorter = m_project->historySize() < m_size || (m_query.isEmpty() && versions < m_marks.size());
    // Words may be in a note, which has changed.
    if (shorter || (change.what == Change::What::History && !m_query.filter.words.isEmpty())) {
        beginResetModel();
        load();
        endResetModel();
        return;
    }
    // A change that leaves nothing to redo, and left nothing before, touches no other entry.
    const bool couldRedo = std::exchange(m_couldRedo, m_project->canRedo());
    const bool onlyNew = change.what != Change::What::History && m_project->historySize() > m_size && !couldRedo;
    if (!onlyNew)
        m_read.clear();
    followNew();
    if (!onlyNew && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void HistoryModel::followNew()
{
    const int added = m_project->historySize() - m_size;
    std::vector<int> passed;
    if (added > 0 && (!m_query.isEmpty() || added <= page)) {
        auto entries = m_project->history(m_size + 1, added);
        if (!entries) {
            Q_EMIT failed(entries.error());
            return;
        }
        for (HistoryEntry &entry : *entries) {
            if (!m_query.isEmpty() && passes(entry))
                passed.push_back(entry.number);
            if (added <= page)
                keep(std::move(entry));
        }
    }
    const auto &versions = m_project->versions();
    const int rows = m_query.isEmpty() ? added + static_cast<int>(versions.size() - m_marks.size())
                                       : static_cast<int>(passed.size());
    if (rows > 0)
        beginInsertRows({}, 0, rows - 1);
    m_size += added;
    m_numbers.insert(m_numbers.end(), passed.begin(), passed.end());
    for (size_t i = m_marks.size(); m_query.isEmpty() && i < versions.size(); ++i)
        m_marks.push_back(versions[i].historySize);
    if (rows > 0)
        endInsertRows();
}

// Counted from the oldest, a row stays what it is: entries and versions only come in at the top.
HistoryModel::Item HistoryModel::item(int row) const
{
    const int fromOldest = rowCount() - 1 - row;
    if (row < 0 || fromOldest < 0)
        return {};
    if (!m_query.isEmpty())
        return {m_numbers[static_cast<size_t>(fromOldest)], -1};
    int before = 0; // versions that stand below
    int end = static_cast<int>(m_marks.size());
    while (before < end) {
        const int middle = (before + end) / 2;
        if (m_marks[static_cast<size_t>(middle)] + middle < fromOldest)
            before = middle + 1;
        else
            end = middle;
    }
    if (before < static_cast<int>(m_marks.size()) && m_marks[static_cast<size_t>(before)] + before == fromOldest)
        return {0, before};
    return {fromOldest - before + 1, -1};
}

int HistoryModel::rowOf(int number) const
{
    if (!m_query.isEmpty()) {
        const auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
        return at != m_numbers.end() && *at == number ? static_cast<int>(m_numbers.end() - at) - 1 : -1;
    }
    if (number < 1 || number > m_size)
        return -1;
    const auto below = std::lower_bound(m_marks.begin(), m_marks.end(), number) - m_marks.begin();
    return rowCount() - 1 - (number - 1 + static_cast<int>(below));
}

void HistoryModel::keep(HistoryEntry entry) const
{
    const int number = entry.number;
    m_read.insert_or_assign(number, std::make_shared<const HistoryEntry>(std::move(entry)));
}

std::shared_ptr<const HistoryEntry> HistoryModel::entryOf(int number) const
{
    if (!m_project || number < 1 || number > m_size)
        return nullptr;
    if (const auto found = m_read.find(number); found != m_read.end())
        return found->second;
    if (m_read.size() > mostKept)
        m_read.clear();
    if (m_query.isEmpty()) {
        const int first = (number - 1) / page * page + 1;
        auto entries = m_project->history(first, page);
        for (size_t i = 0; entries && i < entries->size(); ++i)
            keep(std::move((*entries)[i]));
    } else if (auto entry = m_project->historyEntry(number)) {
        keep(*std::move(entry));
    }
    const auto found = m_read.find(number);
    return found != m_read.end() ? found->second : nullptr;
}

std::shared_ptr<const HistoryEntry> HistoryModel::entry(int row) const
{
    return entryOf(item(row).entry);
}

const Version *HistoryModel::version(int row) const
{
    const int at = item(row).version;
    return m_project && at >= 0 ? &m_project->versions()[static_cast<size_t>(at)] : nullptr;
}

HistoryModel::StepPart HistoryModel::stepPart(int row, const HistoryEntry &entry) const
{
    const auto sameStep = [&](int other) {
        const auto neighbour = this->entry(other);
        return neighbour && neighbour->step == entry.step;
    };
    const bool above = sameStep(row - 1);
    const bool below = entry.step < entry.number && sameStep(row + 1);
    return above ? (below ? Inside : Bottom) : below ? Top : Single;
}

QString HistoryModel::stepWords(const HistoryEntry &entry) const
{
    const auto step = m_project->historyStep(entry.number);
    return step && step->count() > 1 ? tr("one of %n change(s) made at once", nullptr, step->count()) : QString();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_query.isEmpty() ? m_size + static_cast<int>(m_marks.size()) : static_cast<int>(m_numbers.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(entry.number);
    case When:
        return HistoryWords::when(entry.time, QDateTime::currentDateTimeUtc());
    case Where:
        return HistoryWords::where(*m_project, entry.report, entry.edit);
    case What:
        return HistoryWords::what(entry.edit);
    case Note:
        return entry.note;
    case State:
        return HistoryWords::state(entry);
    case Who:
        return entry.who;
    default:
        return {};
    }
}

QVariant HistoryModel::entryData(const HistoryEntry &entry, const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::EditRole:
        return column == Note ? QVariant(entry.note) : QVariant(text(entry, column));
    case Qt::ToolTipRole: {
        const QString step = column == Number ? stepWords(entry) : QString();
        const QString words = column == What   ? HistoryWords::spoken(entry.edit)
                              : column == When ? QLocale().toString(entry.time.toLocalTime(), QLocale::LongFormat)
                                               : text(entry, column);
        // As rich text it is wrapped; as plain text it would be one line across the screen.
        return words.isEmpty() ? QVariant()
                               : QStringLiteral("<p>%1</p>").arg((step.isEmpty() ? words : step).toHtmlEscaped());
    }
    case Qt::AccessibleTextRole:
        if (column == Number) {
            const QString step = stepWords(entry);
            return step.isEmpty() ? text(entry, column) : tr("%1, %2").arg(text(entry, column), step);
        }
        if (column == Note && entry.note.isEmpty())
            return tr("no note");
        return column == What ? HistoryWords::spoken(entry.edit) : text(entry, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case EntryNumberRole:
        return entry.number;
    case DoneRole:
        return entry.state == HistoryEntry::State::Done;
    case StepPartRole:
        return stepPart(index.row(), entry);
    default:
        return {};
    }
}

QVariant HistoryModel::versionData(const Version &version, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case When:
            return HistoryWords::when(version.time, QDateTime::currentDateTimeUtc());
        case Where:
            return version.name;
        case What:
            return tr("named version");
        case Note:
            return version.note;
        case Who:
            return version.who;
        default:
            return {};
        }
    case Qt::DecorationRole:
        return column == Number ? QVariant(icon(QStringLiteral("save-version"))) : QVariant();
    case Qt::FontRole: {
        QFont strong;
        strong.setBold(true);
        return column == Where ? QVariant(strong) : QVariant();
    }
    case EntryNumberRole:
        return 0;
    case DoneRole:
        return true;
    case StepPartRole:
        return Single;
    case VersionRole:
        return version.name;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Version *marked = version(index.row()))
        return versionData(*marked, index.column(), role);
    if (const auto at = entry(index.row()))
        return entryData(*at, index, role);
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return words && index.column() == What ? QVariant(tr("This change cannot be read")) : QVariant();
}

bool HistoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto at = index.isValid() ? entry(index.row()) : nullptr;
    if (!at || role != Qt::EditRole || index.column() != Note)
        return false;
    const QString note = value.toString().trimmed();
    if (note == at->note)
        return true;
    const auto kept = m_project->setNote(at->number, note);
    if (!kept)
        Q_EMIT failed(kept.error());
    return kept.has_value();
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Note && item(index.row()).entry > 0 &&
        m_project->mode() == Project::Mode::ReadWrite)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Number)
        return tr("Number");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.", "heading over numbers");
    case When:
        return tr("When");
    case Where:
        return tr("Where");
    case What:
        return tr("Change");
    case Note:
        return tr("Note");
    case State:
        return tr("State");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

void HistoryModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

} // namespace outturn
