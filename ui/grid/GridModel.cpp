// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridModel.h"

#include "app/edit/Intents.h"
#include "app/report/PlaceWords.h"
#include "ui/grid/LocaleInput.h"
#include "ui/grid/Sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

QHash<RowId, QList<Finding>> byRow(const QList<Finding> &findings)
{
    QHash<RowId, QList<Finding>> result;
    for (const Finding &finding : findings)
        for (const RowId &row : finding.rows)
            result[row].append(finding);
    return result;
}

bool sameFindings(const QList<Finding> &a, const QList<Finding> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Finding &x, const Finding &y) {
        return x.severity == y.severity && x.message == y.message && x.column == y.column;
    });
}

/// Numbers as a person writes them: an example that would be refused helps nobody.
Message localized(Message message, const QLocale &locale)
{
    for (QString &argument : message.arguments)
        argument = localeFromC(argument, locale);
    return message;
}

// Words of a picture that nobody has replaced yet.
bool isRecognised(const Cell *cell)
{
    return cell && !cell->isEdited() && cell->place().confidence() > 0;
}

} // namespace

GridModel::GridModel(Project *project, QString reportId, QObject *parent)
    : QAbstractTableModel(parent), m_project(project), m_reportId(std::move(reportId))
{
    if (const Report *own = report())
        m_findings = byRow(QList<Finding>(own->findings.begin(), own->findings.end()));
    m_editable = project && project->mode() == Project::Mode::ReadWrite;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Saved)
            takeMode();
        else if (change.report == m_reportId)
            projectChanged(change);
    });
}

void GridModel::takeMode()
{
    const bool editable = m_project->mode() == Project::Mode::ReadWrite;
    if (editable == m_editable)
        return;
    beginResetModel();
    m_editable = editable;
    endResetModel();
}

const Report *GridModel::report() const
{
    return m_project ? m_project->report(m_reportId) : nullptr;
}

void GridModel::setFindings(const QList<Finding> &findings)
{
    const QHash<RowId, QList<Finding>> before = std::exchange(m_findings, byRow(findings));
    const auto announce = [this](const RowId &id) {
        announceRow(id, {FindingSeverityRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    };
    for (auto it = m_findings.cbegin(); it != m_findings.cend(); ++it)
        if (!sameFindings(it.value(), before.value(it.key())))
            announce(it.key());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!m_findings.contains(it.key()))
            announce(it.key());
}

void GridModel::announceRow(const RowId &id, const QList<int> &roles)
{
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), roles);
}

void GridModel::setLinks(const QList<NumberLink> &links)
{
    QHash<RowId, QList<NumberLink>> now;
    for (const NumberLink &link : links)
        now[link.row].append(link);
    const QHash<RowId, QList<NumberLink>> before = std::exchange(m_links, now);
    const QList<int> roles{StatedRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (it.value() != before.value(it.key()))
            announceRow(it.key(), roles);
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!now.contains(it.key()))
            announceRow(it.key(), roles);
}

QList<NumberLink> GridModel::linksOf(const QModelIndex &index) const
{
    QList<NumberLink> result;
    const auto column = columnAt(index.column());
    if (m_links.isEmpty() || !column)
        return result;
    const auto row = m_links.constFind(rowId(index.row()));
    if (row != m_links.constEnd())
        std::copy_if(row->begin(), row->end(), std::back_inserter(result),
                     [&](const NumberLink &link) { return link.column == *column; });
    return result;
}

QString GridModel::columnKey(int column) const
{
    const auto name = columnAt(column);
    return name ? columnName(*name) : QStringLiteral("year");
}

int GridModel::columnOf(Column column) const
{
    for (int i = 0; i < columnCount(); ++i)
        if (columnAt(i) == column)
            return i;
    return -1;
}

bool GridModel::isNumeric(int column) const
{
    switch (columnAt(column).value_or(Column::Title)) {
    case Column::Country:
    case Column::Code:
    case Column::Title:
    case Column::Population:
    case Column::Label:
        return false;
    default:
        return true;
    }
}

Result<Edit> GridModel::edit(const QModelIndex &index, const QString &typed) const
{
    const Report *own = report();
    const auto column = columnAt(index.column());
    if (!own || !column || !isEditable(index))
        return failure(Error::Kind::Refused, {}, Message(QT_TRANSLATE_NOOP("Message", "this cell cannot be edited")));
    if (cellTypeAt(index).kind == CellType::Kind::Words)
        return setCellIntent(*own, rowId(index.row()), *column, typed);
    const Result<QString> c = cFromLocale(typed, m_locale);
    if (!c)
        return tl::unexpected(c.error());
    return setCellIntent(*own, rowId(index.row()), *column, *c).map_error([this](Error error) {
        error.what = localized(error.what, m_locale);
        error.next = localized(error.next, m_locale);
        return error;
    });
}

Result<void> GridModel::tryText(const QModelIndex &index, const QString &typed) const
{
    return edit(index, typed).map([](const Edit &) {});
}

Result<void> GridModel::takeBack(const QModelIndex &index)
{
    const Cell *edited = index.isValid() ? cell(index.row(), index.column()) : nullptr;
    const auto column = columnAt(index.column());
    if (!edited || !edited->isEdited() || !column || !isEditable(index))
        return {};
    const Result<void> kept =
        m_project->commit(m_reportId, SetCell{rowId(index.row()), *column, edited->value(), edited->imported()});
    if (!kept)
        Q_EMIT editFailed(kept.error());
    return kept;
}

Result<void> GridModel::commitText(const QModelIndex &index, const QString &typed)
{
    const Result<Edit> made = edit(index, typed);
    if (!made)
        return tl::unexpected(made.error());
    const Result<void> kept = m_project->commit(m_reportId, *made);
    if (!kept && kept.error().kind != Error::Kind::Refused)
        Q_EMIT editFailed(kept.error());
    return kept;
}

Result<void> GridModel::commit(const std::vector<Edit> &edits)
{
    std::vector<ReportEdit> all;
    all.reserve(edits.size());
    for (const Edit &edit : edits)
        all.push_back({m_reportId, edit});
    const Result<void> kept = m_project ? m_project->commit(all) : Result<void>();
    if (!kept)
        Q_EMIT editFailed(kept.error());
    return kept;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && checkIndex(index, CheckIndexOption::IndexIsValid) &&
           commitText(index, value.toString()).has_value();
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowIdRole)
        return rowId(index.row()).text();
    const auto column = columnAt(index.column());
    if (role == ColumnRole)
        return column ? QVariant(static_cast<int>(*column)) : QVariant();
    const Cell *own = cell(index.row(), index.column());
    const Value::Kind kind = own ? own->value().kind() : Value::Kind::Blank;
    const bool words = kind == Value::Kind::Scale || kind == Value::Kind::Text;
    switch (role) {
    case Qt::DisplayRole:
        return own ? own->value().written() : QString();
    case Qt::EditRole:
        if (!own)
            return QString();
        return words ? own->value().written() : localeFromC(own->value().written(), m_locale);
    case NumericRole:
        return isNumeric(index.column()) && !words;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (isNumeric(index.column()) && !words ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignTop));
    case KindRole:
        return own ? QVariant(static_cast<int>(kind)) : QVariant();
    case LockedRole:
        return false;
    case StatedRole:
        return static_cast<int>(linksOf(index).size());
    case EditedRole:
        return own && own->isEdited();
    case FindingSeverityRole: {
        QVariant worst;
        const auto findings = findingsOf(index);
        for (const Finding *finding : findings)
            worst = std::max(worst.isValid() ? worst.toInt() : 0, static_cast<int>(finding->severity));
        if (!worst.isValid() && isRecognised(own))
            worst = static_cast<int>(Severity::Note);
        return worst;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QList<const Finding *> GridModel::findingsOf(const QModelIndex &index) const
{
    QList<const Finding *> result;
    const RowId id = rowId(index.row());
    const auto row = m_findings.constFind(id);
    if (row == m_findings.constEnd())
        return result;
    const auto column = columnAt(index.column());
    for (const Finding &finding : *row) {
        // What is meant of a whole row is marked where the row is named.
        const bool whole = !finding.column || finding.rows.first() != id;
        if (whole ? index.column() == std::max(stretchColumn(), 0) : column == finding.column)
            result.append(&finding);
    }
    return result;
}

QString GridModel::lockedReason(const QModelIndex &) const
{
    return projectIsEditable() ? QString() : tr("The project is open to look at only.");
}

QString GridModel::recognised(const Cell &cell) const
{
    return tr("Recognised in a picture, %1% sure").arg(m_locale.toString(cell.place().confidence()));
}

QString GridModel::toolTip(const QModelIndex &index) const
{
    QStringList lines;
    const auto findings = findingsOf(index);
    for (const Finding *finding : findings)
        lines.append(finding->message.translated());
    if (const QString words = stated(index); !words.isEmpty())
        lines.append(words);
    const Cell *own = cell(index.row(), index.column());
    if (own && own->isEdited()) {
        const QString source = own->imported().written();
        if (own->place().isNowhere())
            lines.append(tr("Typed by hand."));
        else
            lines.append(source.isEmpty() ? tr("Edited. The source has nothing here.")
                                          : tr("Edited. The source says “%1”.").arg(source));
    }
    if (own && !own->place().isNowhere())
        lines.append(tr("Source: %1").arg(placeWords(own->place()).translated()));
    if (isRecognised(own))
        lines.append(recognised(*own));
    if (isEditable(index))
        lines.append(localized(expectation(cellTypeAt(index)), m_locale).translated());
    else if (const QString reason = lockedReason(index); !reason.isEmpty())
        lines.append(reason);
    return lines.join(u'\n');
}

QString GridModel::spoken(const QModelIndex &index) const
{
    const Cell *own = cell(index.row(), index.column());
    QStringList parts;
    const QString words = data(index, Qt::DisplayRole).toString();
    parts.append(words.isEmpty() ? tr("blank") : words);
    if (own && own->isEdited())
        parts.append(tr("edited"));
    if (isRecognised(own))
        parts.append(recognised(*own));
    const auto findings = findingsOf(index);
    for (const Finding *finding : findings)
        parts.append(finding->message.translated());
    if (const QString words = stated(index); !words.isEmpty())
        parts.append(words);
    return parts.join(u", "_s);
}

// The first of the sentences stands for the others.
QString GridModel::stated(const QModelIndex &index) const
{
    const QList<NumberLink> links = linksOf(index);
    const Report *own = report();
    if (links.isEmpty() || !own)
        return {};
    const QString sentence = sentenceAround(*own, links.first().span);
    if (sentence.isEmpty())
        return {};
    const auto count = static_cast<int>(links.size());
    return count > 1              ? tr("Stated in the narrative %n time(s): “%1”", nullptr, count).arg(sentence)
           : links.first().agrees ? tr("Stated in the narrative: “%1”").arg(sentence)
                                  : tr("The narrative says otherwise: “%1”").arg(sentence);
}

QString GridModel::columnTitle(Column column) const
{
    switch (column) {
    case Column::Country:
        return tr("Country");
    case Column::Code:
        return tr("Code");
    case Column::Title:
        return tr("Indicator");
    case Column::Population:
        return tr("Population type");
    case Column::Baseline:
        return tr("Baseline");
    case Column::Target:
        return tr("Target");
    case Column::Actual:
        return tr("Actual");
    case Column::Label:
        return tr("Area");
    case Column::Budget:
        return tr("Final budget");
    case Column::Available:
        return tr("Funds available");
    case Column::AvailableShare:
        return tr("Funds available as % of budget");
    case Column::Expenditure:
        return tr("Expenditure");
    case Column::ExpenditureShare:
        return tr("Expenditure as % of funds available");
    case Column::Unearmarked:
        return tr("Unearmarked");
    case Column::SoftlyEarmarked:
        return tr("Softly earmarked");
    case Column::Earmarked:
        return tr("Earmarked");
    case Column::TightlyEarmarked:
        return tr("Tightly earmarked");
    case Column::Total:
        return tr("Total");
    }
    return {};
}

} // namespace outturn
