// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/SummaryPanel.h"

#include "ui/grid/ProgressWords.h"
#include "ui/look/FlowLayout.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/ReportWords.h"
#include "ui/page/Facts.h"
#include "ui/page/SummaryLink.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace outturn {

namespace {

QString shareWords(const std::optional<Decimal> &share)
{
    return share ? QLocale().toString(share->toDoubleForDrawing(), 'f', share->scale()) + QStringLiteral("%")
                 : QString();
}

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("summary"));
    setMaximumWidth(space::reading + 2 * space::large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
}

void SummaryPanel::show(const Report &report, const SummaryFacts &facts)
{
    const QString title = ReportWords::report(report);
    if (m_inside && facts == m_facts && title == m_title)
        return;
    m_facts = facts;
    m_title = title;
    const QWidget *focused = focusWidget();
    const QString had = focused && focused->hasFocus() ? focused->objectName() : QString();
    build(report);
    if (auto *again = had.isEmpty() ? nullptr : findChild<QWidget *>(had))
        again->setFocus(Qt::OtherFocusReason);
}

void SummaryPanel::build(const Report &report)
{
    delete m_inside;
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *title = new QLabel(tr("%1 at a glance", "a report").arg(m_title), m_inside);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(typeFont(Type::Strong, title->font()));
    title->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    column->addWidget(title);
    setAccessibleName(title->text());
    m_lines = new QGridLayout;
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::large);
    m_lines->setVerticalSpacing(space::small);
    m_lines->setColumnStretch(1, 1);
    column->addLayout(m_lines);
    addProblems();
    if (m_facts.indicatorRows > 0)
        addProgress(report);
    if (m_facts.funds)
        addFunds();
    if (m_facts.links + m_facts.conflicts > 0)
        addNumbers(report);
    if (m_facts.accepted + m_facts.rulesOff > 0)
        addDecisions();
    m_inside->show();
}

SummaryLink *SummaryPanel::prepared(SummaryLink *link, const char *name, std::function<void()> go)
{
    link->setObjectName(QLatin1StringView(name));
    // Going there may take the page, and the link, away.
    connect(link, &SummaryLink::clicked, this, std::move(go), Qt::QueuedConnection);
    return link;
}

void SummaryPanel::addLine(const QString &name, const QList<QWidget *> &links, const QList<QWidget *> &below)
{
    const int row = m_lines->rowCount();
    auto *label = new QLabel(name, m_inside);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 3, 0, 0);
    m_lines->addWidget(label, row, 0, Qt::AlignTop);
    auto *cell = new QVBoxLayout;
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(space::tight);
    auto *flow = new FlowLayout(space::medium, 2);
    for (QWidget *link : links)
        flow->addWidget(link);
    cell->addLayout(flow);
    for (QWidget *widget : below)
        cell->addWidget(widget);
    m_lines->addLayout(cell, row, 1);
}

void SummaryPanel::addProblems()
{
    QList<QWidget *> counts, worst;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const int count = m_facts.problems[static_cast<size_t>(severity)];
        if (count == 0)
            continue;
        const QString words = severity == Severity::Error     ? tr("%n error(s)", nullptr, count)
                              : severity == Severity::Warning ? tr("%n warning(s)", nullptr, count)
                                                              : tr("%n note(s)", nullptr, count);
        const QString name = severityName(severity);
        counts << prepared(new SummaryLink(words, name, m_inside), qPrintable(QStringLiteral("summary-") + name),
                           [this, name] { Q_EMIT problemsRequested(name); });
    }
    if (counts.isEmpty()) {
        auto *none = new QLabel(m_facts.isChecked ? tr("No problems found.") : tr("Checking…"), m_inside);
        none->setContentsMargins(0, 3, 0, 0);
        counts << none;
    }
    for (qsizetype i = 0; i < m_facts.worst.size(); ++i) {
        const Finding finding = m_facts.worst[i];
        worst << prepared(new SummaryLink(finding.message.translated(), severityName(finding.severity), m_inside),
                          qPrintable(QStringLiteral("summaryWorst-%1").arg(i)),
                          [this, finding] { Q_EMIT problemRequested(finding); });
    }
    addLine(tr("Problems"), counts, worst);
}

void SummaryPanel::addProgress(const Report &report)
{
    QList<QWidget *> counts;
    for (size_t i = 0; i < m_facts.progress.size(); ++i) {
        const int count = m_facts.progress[i];
        if (count == 0)
            continue;
        const auto state = static_cast<ProgressState>(i);
        QList<Destination> rows;
        for (const RowId &id : m_facts.rows[i]) {
            const IndicatorRow *row = report.indicator(id);
            const Column column = row && row->actual ? Column::Actual : Column::Title;
            const QString actual = row && row->actual ? row->actual->value().written() : QString();
            const QString target = row && row->target ? row->target->value().written() : QString();
            QString words = ReportWords::row(report, id);
            if (!actual.isEmpty())
                words += QStringLiteral("\t") +
                         (target.isEmpty() ? actual : tr("%1 of %2", "actual and target").arg(actual, target));
            rows << Destination{words, [this, id, column] { Q_EMIT rowRequested(id, column); }};
        }
        auto *link = new SummaryLink(tr("%1 %2", "how many rows, and how they stand")
                                         .arg(QLocale().toString(count), ProgressWords::state(state).toLower()),
                                     state, m_inside);
        counts << prepared(link, qPrintable(QStringLiteral("summary-") + progressName(state)),
                           [this, link, rows, count] { offer(link, rows, count); });
    }
    addLine(tr("Progress"), counts, {new ProgressStrip(m_facts.progress, m_inside)});
}

void SummaryPanel::addFunds()
{
    QList<QWidget *> amounts;
    const auto add = [&](const std::optional<Decimal> &amount, const QString &words, Column column, const char *name) {
        if (amount)
            amounts << prepared(new SummaryLink(words.arg(Facts::amount(*amount)), QString(), m_inside), name,
                                [this, column] { Q_EMIT rowRequested(m_facts.total, column); });
    };
    add(m_facts.budget, tr("%1 budget"), Column::Budget, "summaryBudget");
    const QString available = shareWords(m_facts.availableShare);
    add(m_facts.available,
        available.isEmpty() ? tr("%1 available") : tr("%1 available, %2 of the budget").arg(u"%1", available),
        Column::Available, "summaryAvailable");
    const QString spent = shareWords(m_facts.expenditureShare);
    add(m_facts.expenditure, spent.isEmpty() ? tr("%1 spent") : tr("%1 spent, %2 of that").arg(u"%1", spent),
        Column::Expenditure, "summaryExpenditure");
    addLine(tr("Funds"), amounts);
}

QList<SummaryPanel::Destination> SummaryPanel::destinations(const Report &report, const QList<NumberLink> &links)
{
    QList<Destination> list;
    for (const NumberLink &link : links) {
        const Paragraph *paragraph = report.paragraph(link.span);
        if (!paragraph)
            continue;
        const QString number = paragraph->text.mid(link.span.from, link.span.length);
        list << Destination{QStringLiteral("%1\t%2 · %3")
                                .arg(number, ReportWords::row(report, link.row), ReportWords::column(link.column)),
                            [this, span = link.span] { Q_EMIT wordsRequested(span); }};
    }
    return list;
}

void SummaryPanel::addNumbers(const Report &report)
{
    QList<QWidget *> counts;
    const auto add = [&](int count, const QString &words, const char *icon, const QList<NumberLink> &links,
                         const char *name) {
        if (count == 0)
            return;
        auto *link = new SummaryLink(words, QLatin1StringView(icon), m_inside);
        counts << prepared(link, name,
                           [this, link, count, to = destinations(report, links)] { offer(link, to, count); });
    };
    add(m_facts.links, tr("%n number(s) agree with the tables", nullptr, m_facts.links), "check", m_facts.linked,
        "summaryLinked");
    add(m_facts.conflicts, tr("%n number(s) differ from the tables", nullptr, m_facts.conflicts), "warning",
        m_facts.conflicting, "summaryConflicting");
    addLine(tr("Narrative"), counts);
}

void SummaryPanel::addDecisions()
{
    QList<QWidget *> counts;
    if (m_facts.accepted > 0)
        counts << prepared(
            new SummaryLink(tr("%n problem(s) accepted", nullptr, m_facts.accepted), QString(), m_inside),
            "summaryAccepted", [this] { Q_EMIT problemsRequested(QStringLiteral("accepted")); });
    if (m_facts.rulesOff > 0)
        counts << prepared(
            new SummaryLink(tr("%n rule(s) switched off", nullptr, m_facts.rulesOff), QString(), m_inside),
            "summaryRulesOff", [this] { Q_EMIT rulesRequested(); });
    addLine(tr("Decided"), counts);
}

void SummaryPanel::offer(QWidget *under, const QList<Destination> &destinations, int all)
{
    if (destinations.size() == 1) {
        destinations.first().go();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("summaryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Destination &destination : destinations)
        menu->addAction(QString(destination.words).replace(u'&', QStringLiteral("&&")), this, destination.go,
                        Qt::QueuedConnection);
    const int more = all - static_cast<int>(destinations.size());
    if (more > 0)
        menu->addAction(tr("and %n more", nullptr, more))->setEnabled(false);
    menu->popup(under->mapToGlobal(isRightToLeft() ? QPoint(under->width() - menu->sizeHint().width(), under->height())
                                                   : QPoint(0, under->height())));
    if (!menu->isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void SummaryPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Look::colours(palette());
    painter.setPen(colours.hairline);
    painter.setBrush(colours.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace outturn
