// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/CompareDialog.h"

#include "app/edit/RemarkInput.h"

#include "ui/look/Type.h"
#include "ui/merge/DifferenceModel.h"
#include "ui/merge/DifferenceTable.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace outturn {

namespace {

constexpr int pause = 300;        // milliseconds after an edit
constexpr int longHistory = 2000; // entries to walk back; more than that is announced

} // namespace

CompareDialog::CompareDialog(const Project &project, QWidget *parent)
    : QDialog(parent), m_project(project), m_a(new QComboBox(this)), m_b(new QComboBox(this)),
      m_labelA(new QLabel(this)), m_labelB(new QLabel(this)), m_summary(new QLabel(this)), m_message(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_model(new DifferenceModel(this)), m_table(new DifferenceTable(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setModal(false);
    m_a->setObjectName(QStringLiteral("compareA"));
    m_b->setObjectName(QStringLiteral("compareB"));
    for (QComboBox *choice : {m_a, m_b}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(14);
        connect(choice, &QComboBox::activated, this, &CompareDialog::start);
    }
    m_labelA->setBuddy(m_a);
    m_labelB->setBuddy(m_b);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_table->setDifferences(m_model);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CompareDialog::start);
    connect(&m_work, &QFutureWatcherBase::finished, this, &CompareDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&project, &Project::changed, this, &CompareDialog::follow);
    connect(m_table, &DifferenceTable::cellChosen, this, &CompareDialog::cellChosen);
    connect(m_table, &DifferenceTable::sectionChosen, this, &CompareDialog::sectionChosen);
    connect(m_table, &DifferenceTable::paragraphChosen, this, &CompareDialog::paragraphChosen);
    // Enter belongs to the list.
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);

    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(space::large, space::large, space::large, space::small);
    choices->setSpacing(space::small);
    choices->addWidget(m_labelA);
    choices->addWidget(m_a, 1);
    choices->addWidget(m_labelB);
    choices->addWidget(m_b, 1);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(space::large, 0, space::large, space::small);
    said->addWidget(m_summary);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::large, space::small, space::large, space::medium);
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choices);
    layout->addLayout(said);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    retranslate();
    resize(860, 620);
}

CompareDialog::~CompareDialog()
{
    m_work.disconnect(this);
    m_work.waitForFinished();
}

void CompareDialog::fillChoices()
{
    for (QComboBox *choice : {m_a, m_b}) {
        const QSignalBlocker silent(choice);
        const QString chosen = choice->currentData().toString();
        choice->clear();
        choice->addItem(tr("As it is now"), QString());
        const auto &versions = m_project.versions();
        for (auto version = versions.rbegin(); version != versions.rend(); ++version)
            choice->addItem(version->name, version->name);
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    }
}

void CompareDialog::compareVersions(const QString &a, const QString &b)
{
    fillChoices();
    m_a->setCurrentIndex(std::max(0, m_a->findData(a)));
    m_b->setCurrentIndex(std::max(0, m_b->findData(b)));
    m_takeFocus = true;
    start();
}

void CompareDialog::start()
{
    m_comparing = true;
    m_model->setSides(m_a->currentText(), m_b->currentText());
    int walk = 0;
    for (const QComboBox *choice : {m_a, m_b}) {
        const Version *version = m_project.version(choice->currentData().toString());
        if (version && !m_read.contains(version->name))
            walk = std::max(walk, m_project.historySize() - version->historySize);
    }
    if (walk < longHistory) {
        compareNow();
        return;
    }
    // It is seen before this thread is busy.
    say(tr("Reading the version from the history…"));
    QTimer::singleShot(50, this, &CompareDialog::compareNow);
}

Result<CompareDialog::Reports> CompareDialog::reportsOf(const QString &name)
{
    const Version *version = m_project.version(name);
    if (!version)
        return std::make_shared<const std::vector<Report>>(m_project.reports());
    if (const auto known = m_read.find(name); known != m_read.end())
        return known->second;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto read = m_project.reportsAt(*version);
    QApplication::restoreOverrideCursor();
    if (!read)
        return tl::unexpected(read.error());
    return m_read[name] = std::make_shared<const std::vector<Report>>(*std::move(read));
}

void CompareDialog::compareNow()
{
    const auto a = reportsOf(m_a->currentData().toString());
    const auto b = a ? reportsOf(m_b->currentData().toString()) : a;
    if (!b) {
        m_comparing = false;
        m_summary->clear();
        say(b.error().translated());
        return;
    }
    m_work.setFuture(QtConcurrent::run(&CompareDialog::work, *a, *b));
}

CompareDialog::Result CompareDialog::work(const Reports &a, const Reports &b)
{
    Result result;
    for (const Report &later : *b) {
        const auto earlier =
            std::find_if(a->begin(), a->end(), [&](const Report &report) { return report.id == later.id; });
        if (earlier == a->end())
            continue;
        const Comparison comparison = compare(*earlier, later);
        result.cells += static_cast<int>(comparison.cells.size());
        result.paragraphs += static_cast<int>(comparison.paragraphs.size());
        result.wholeRows += static_cast<int>(comparison.rowsOnlyA.size() + comparison.rowsOnlyB.size());
        result.sections += static_cast<int>(comparison.sectionsOnlyA.size() + comparison.sectionsOnlyB.size());
        for (const RemarkDifference &remark : comparison.remarks)
            ++(figureOfRow(remark.subject).isEmpty() ? result.decisions : result.figures);
        auto rows = DifferenceRows::of(*earlier, later, comparison, b->size() > 1);
        std::move(rows.begin(), rows.end(), std::back_inserter(result.rows));
    }
    return result;
}

void CompareDialog::finish()
{
    m_comparing = false;
    Result result = m_work.result();
    QStringList counts;
    const auto count = [&](int number, const QString &words) {
        if (number > 0)
            counts << words;
    };
    count(result.sections, tr("%n section(s)", nullptr, result.sections));
    count(result.wholeRows, tr("%n whole row(s)", nullptr, result.wholeRows));
    count(result.cells, tr("%n cell(s)", nullptr, result.cells));
    count(result.paragraphs, tr("%n place(s) of the narrative", nullptr, result.paragraphs));
    count(result.figures, tr("%n title(s) and note(s) of figures", nullptr, result.figures));
    count(result.decisions, tr("%n decision(s) about checks and progress", nullptr, result.decisions));
    const bool same = result.rows.empty();
    m_summary->setText(same ? QString() : tr("What differs: %1").arg(counts.join(tr(", ", "between counts"))));
    if (same)
        say(tr("Nothing differs."));
    else
        m_stack->setCurrentWidget(m_table);
    m_model->setRows(std::move(result.rows));
    if (std::exchange(m_takeFocus, false) && !same)
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT compared();
}

void CompareDialog::say(const QString &words)
{
    m_message->setText(words);
    m_stack->setCurrentWidget(m_message);
}

QString CompareDialog::summaryText() const
{
    return m_stack->currentWidget() == m_message ? m_message->text() : m_summary->text();
}

void CompareDialog::follow(const Change &change)
{
    if (change.what == Change::What::History)
        fillChoices();
    else if (change.what != Change::What::Saved &&
             (m_a->currentData().toString().isEmpty() || m_b->currentData().toString().isEmpty()))
        m_soon.start();
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare versions"));
    m_labelA->setText(tr("Fr&om:"));
    m_labelB->setText(tr("&To:"));
    m_a->setAccessibleName(tr("The earlier version"));
    m_b->setAccessibleName(tr("The later version"));
    m_table->setAccessibleName(tr("Differences"));
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillChoices();
        start();
    }
}

} // namespace outturn
