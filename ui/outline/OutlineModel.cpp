// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/OutlineModel.h"

#include "ui/outline/ReportWords.h"

#include <algorithm>

namespace outturn {

namespace {

QString key(const QString &report, const QString &section)
{
    return report + QLatin1Char('\n') + section;
}

bool isByHand(const SeriesPoint &point)
{
    return std::ranges::any_of(point.cells, [](const std::optional<Cell> &cell) {
        return cell && (cell->isEdited() || cell->place().isNowhere());
    });
}

template <typename Row> bool rowIsEdited(const Row &row)
{
    for (int column = 0; column < columnCount; ++column) {
        const Cell *cell = row.cell(static_cast<Column>(column));
        if (cell && cell->isEdited())
            return true;
    }
    return false;
}

template <typename Row> bool anyEdited(const std::vector<Row> &rows, const Table &table)
{
    const auto first = rows.begin() + table.firstRow;
    return std::any_of(first, first + table.rowCount, rowIsEdited<Row>);
}

} // namespace

void OutlineModel::Marks::add(const Marks &other)
{
    edited = edited || other.edited;
    if (other.problems > 0)
        worst = problems > 0 ? std::max(worst, other.worst) : other.worst;
    problems += other.problems;
}

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent) {}

void OutlineModel::setProject(const Project *project)
{
    beginResetModel();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    build();
    if (m_project)
        connect(m_project, &Project::changed, this, &OutlineModel::onChanged);
    endResetModel();
}

void OutlineModel::build()
{
    m_nodes.clear();
    m_top.clear();
    m_byId.clear();
    if (!m_project)
        return;
    const auto &reports = m_project->reports();
    for (int r = 0; r < static_cast<int>(reports.size()); ++r) {
        const Report &report = reports[static_cast<size_t>(r)];
        int root = -1;
        if (reports.size() > 1) {
            root = static_cast<int>(m_nodes.size());
            add(r, -1, -1);
        }
        const int firstNode = static_cast<int>(m_nodes.size());
        for (int s = 0; s < static_cast<int>(report.sections.size()); ++s) {
            const int parent = report.sections[static_cast<size_t>(s)].parent;
            // Sections are in reading order, so a parent always has its node already.
            add(r, s, parent >= 0 && parent < s ? firstNode + parent : root);
        }
        for (int t = 0; t < static_cast<int>(report.tables.size()); ++t) {
            const int section = report.tables[static_cast<size_t>(t)].section;
            if (section >= 0 && section < static_cast<int>(report.sections.size()))
                m_nodes[static_cast<size_t>(firstNode + section)].tables.push_back(t);
        }
    }
    for (Node &node : m_nodes)
        node.own.edited = isEdited(node);
    for (Node &node : m_nodes)
        node.below = node.own;
    for (size_t i = m_nodes.size(); i-- > 0;) {
        if (m_nodes[i].parent >= 0)
            m_nodes[static_cast<size_t>(m_nodes[i].parent)].below.add(m_nodes[i].below);
    }
}

void OutlineModel::add(int report, int section, int parent)
{
    const int id = static_cast<int>(m_nodes.size());
    auto &siblings = parent < 0 ? m_top : m_nodes[static_cast<size_t>(parent)].children;
    Node node;
    node.report = report;
    node.section = section;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    const Report &r = m_project->reports()[static_cast<size_t>(report)];
    m_byId.insert(key(r.id, section < 0 ? QString() : r.sections[static_cast<size_t>(section)].id), id);
    m_nodes.push_back(std::move(node));
}

const Report &OutlineModel::reportOf(const Node &node) const
{
    return m_project->reports()[static_cast<size_t>(node.report)];
}

bool OutlineModel::isEdited(const Node &node) const
{
    if (node.section < 0)
        return false;
    const Report &report = reportOf(node);
    if (report.sections[static_cast<size_t>(node.section)].isEdited())
        return true;
    for (int t : node.tables) {
        const Table &table = report.tables[static_cast<size_t>(t)];
        if (table.kind == Table::Kind::Indicators ? anyEdited(report.indicators, table)
                                                  : anyEdited(report.finances, table))
            return true;
    }
    return std::ranges::any_of(report.seriesHeadings, [&](const SeriesHeading &heading) {
        return heading.section == node.section && std::ranges::any_of(report.series, [&](const SeriesPoint &point) {
                   return point.series == heading.series && isByHand(point);
               });
    });
}

void OutlineModel::onChanged(const Change &change)
{
    if (change.what == Change::What::Saved || change.what == Change::What::History ||
        change.what == Change::What::Remarks)
        return;
    const Report *report = m_project->report(change.report);
    if (!report)
        return;
    if (change.what == Change::What::Report) {
        // Other sections, perhaps.
        setProject(m_project);
        return;
    }
    if (change.what == Change::What::Values) {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            Marks marks = m_nodes[i].own;
            if (&reportOf(m_nodes[i]) != report)
                continue;
            marks.edited = isEdited(m_nodes[i]);
            setMarks(static_cast<int>(i), marks);
        }
        return;
    }
    const int table = report->tableIndex(change.table);
    const int tableSection = table < 0 ? -1 : report->tables[static_cast<size_t>(table)].section;
    const Section *section = change.what == Change::What::Paragraphs ? report->section(change.section)
                             : change.what != Change::What::Rows     ? report->sectionOf(change.row)
                             : tableSection < 0                      ? nullptr
                                                : &report->sections[static_cast<size_t>(tableSection)];
    if (!section)
        return;
    const int id = m_byId.value(key(report->id, section->id), -1);
    if (id < 0)
        return;
    Marks marks = m_nodes[static_cast<size_t>(id)].own;
    // An edited cell settles it; only one that went back to the imported words asks for a look at all others.
    const Cell *cell = change.what == Change::What::Cell ? report->cell(change.row, change.column) : nullptr;
    marks.edited = (cell && cell->isEdited()) || isEdited(m_nodes[static_cast<size_t>(id)]);
    setMarks(id, marks);
}

void OutlineModel::setMarks(int node, const Marks &marks)
{
    if (m_nodes[static_cast<size_t>(node)].own == marks)
        return;
    m_nodes[static_cast<size_t>(node)].own = marks;
    for (int id = node; id >= 0; id = m_nodes[static_cast<size_t>(id)].parent) {
        Node &at = m_nodes[static_cast<size_t>(id)];
        Marks below = at.own;
        for (int child : at.children)
            below.add(m_nodes[static_cast<size_t>(child)].below);
        if (id != node && below == at.below)
            break;
        at.below = below;
        const QModelIndex index = indexOf(id);
        Q_EMIT dataChanged(index, index,
                           {EditedRole, EditedBelowRole, ProblemsRole, ProblemsBelowRole, SeverityRole,
                            SeverityBelowRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void OutlineModel::setFindings(const QString &reportId, const QList<Finding> &findings)
{
    const Report *report = m_project ? m_project->report(reportId) : nullptr;
    if (!report)
        return;
    QHash<QString, Marks> bySection;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Note || !finding.accepted.isEmpty())
            continue;
        const Section *section = finding.rows.isEmpty() ? nullptr : report->sectionOf(finding.rows.first());
        Marks one;
        one.problems = 1;
        one.worst = finding.severity;
        bySection[section ? section->id : finding.section].add(one);
    }
    for (const Section &section : report->sections) {
        const int id = m_byId.value(key(reportId, section.id), -1);
        if (id < 0)
            continue;
        Marks marks = bySection.value(section.id);
        marks.edited = m_nodes[static_cast<size_t>(id)].own.edited;
        setMarks(id, marks);
    }
}

QModelIndex OutlineModel::indexOf(const QString &reportId, const QString &sectionId) const
{
    const auto found = m_byId.constFind(key(reportId, sectionId));
    return found == m_byId.constEnd() ? QModelIndex() : indexOf(*found);
}

QModelIndex OutlineModel::indexOf(int node) const
{
    return createIndex(m_nodes[static_cast<size_t>(node)].row, 0, static_cast<quintptr>(node));
}

const OutlineModel::Node *OutlineModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[static_cast<size_t>(index.internalId())] : nullptr;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = node(parent);
    const auto &siblings = above ? above->children : m_top;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const Node *below = node(child);
    return below && below->parent >= 0 ? indexOf(below->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *above = node(parent);
    return static_cast<int>(above ? above->children.size() : m_top.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString OutlineModel::text(const Node &node) const
{
    const Report &report = reportOf(node);
    return node.section < 0 ? ReportWords::report(report) : ReportWords::section(report, node.section);
}

QVariant OutlineModel::count(const Node &node) const
{
    if (node.section < 0)
        return {};
    const Report &report = reportOf(node);
    const bool area = std::ranges::any_of(report.areas, [&](const Area &a) { return a.section == node.section; });
    if (node.tables.empty() && !area)
        return {};
    int rows = 0;
    for (int t : node.tables)
        rows += report.tables[static_cast<size_t>(t)].rowCount;
    return rows;
}

QString OutlineModel::spoken(const Node &node) const
{
    QStringList parts{text(node)};
    const QVariant rows = count(node);
    if (rows.isValid())
        parts += tr("%n row(s)", nullptr, rows.toInt());
    if (node.own.edited)
        parts += tr("edited");
    else if (node.below.edited)
        parts += tr("edited below");
    if (node.below.problems > 0) {
        parts += tr("%n problem(s)", nullptr, node.below.problems);
        parts += tr("worst: %1").arg(ReportWords::severity(node.below.worst).toLower());
    }
    return parts.join(tr(", ", "between parts read aloud"));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const Node *at = node(index);
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*at);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(*at);
    case ReportIdRole:
        return reportOf(*at).id;
    case SectionIdRole:
        return at->section < 0 ? QString() : reportOf(*at).sections[static_cast<size_t>(at->section)].id;
    case CountRole:
        return count(*at);
    case EditedRole:
        return at->own.edited;
    case EditedBelowRole:
        return at->below.edited;
    case ProblemsRole:
        return at->own.problems;
    case ProblemsBelowRole:
        return at->below.problems;
    case SeverityRole:
        return at->own.problems > 0 ? QVariant(static_cast<int>(at->own.worst)) : QVariant();
    case SeverityBelowRole:
        return at->below.problems > 0 ? QVariant(static_cast<int>(at->below.worst)) : QVariant();
    case HeadingRole:
        return at->section < 0 || reportOf(*at).sections[static_cast<size_t>(at->section)].parent < 0;
    default:
        return {};
    }
}

QString OutlineModel::caption() const
{
    return m_project && m_project->reports().size() == 1 ? ReportWords::report(m_project->reports().front())
                                                         : QString();
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section != 0)
        return {};
    return role == Qt::DisplayRole ? QVariant(caption()) : QVariant();
}

void OutlineModel::retranslate()
{
    if (m_top.empty())
        return;
    const auto whole = [this](const auto &self, const QModelIndex &parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    whole(whole, {});
}

} // namespace outturn
