// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/UpdateDialog.h"

#include "ui/look/Type.h"
#include "ui/merge/ConflictTable.h"
#include "ui/merge/DifferenceModel.h"
#include "ui/merge/DifferenceTable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

namespace {

int changesIn(const std::vector<DifferenceRow> &rows)
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const DifferenceRow &row) { return row.kind != DifferenceRow::Kind::Heading; }));
}

QLabel *quiet(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(space::large);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

UpdateDialog::UpdateDialog(UpdateReview review, QWidget *parent)
    : QDialog(parent), m_conflicts(new ConflictModel(this)), m_tabs(new QTabWidget(this)), m_open(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("updateDialog"));
    setWindowTitle(review.title);
    m_conflicts->setSides(review.baseSide, review.oursSide, review.theirsSide);
    const int conflicts = static_cast<int>(review.conflicts.size());
    const int ours = changesIn(review.ours);
    const int theirs = changesIn(review.theirs);

    auto *heading = new QLabel(review.heading, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(typeFont(Type::Strong, font()));
    auto *facts = new QLabel(conflicts > 0 ? tr("What only one side changed is taken over and kept. What both changed "
                                                "in different ways is for you to decide.")
                                           : tr("What was changed on either side is kept. Nothing was changed on both "
                                                "sides in different ways."),
                             this);
    facts->setWordWrap(true);
    facts->setForegroundRole(QPalette::PlaceholderText);

    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("updateParts"));
    const auto counted = [](const QString &words, int count) {
        return QStringLiteral("%1 %2").arg(words, QLocale().toString(count));
    };
    if (conflicts > 0)
        m_tabs->addTab(conflictsPage(review.allOurs, review.allTheirs), counted(tr("To decide"), conflicts));
    m_tabs->addTab(
        changesPage(std::move(review.theirs), review.baseSide, review.theirsSide, tr("Nothing is different there.")),
        counted(review.theirsSide, theirs));
    m_tabs->addTab(
        changesPage(std::move(review.ours), review.baseSide, review.oursSide, tr("Nothing was edited here.")),
        counted(review.oursSide, ours));
    m_conflicts->setLines(std::move(review.conflicts));

    QPushButton *apply = m_buttons->button(QDialogButtonBox::Ok);
    apply->setText(review.apply);
    apply->setIcon({});
    apply->setObjectName(QStringLiteral("applyUpdate"));
    apply->setDefault(true);
    m_open->setObjectName(QStringLiteral("stillOpen"));
    m_open->setForegroundRole(QPalette::PlaceholderText);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_conflicts, &ConflictModel::choicesChanged, this, &UpdateDialog::refresh);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::large, space::large, space::large, space::small);
    top->setSpacing(space::tight);
    top->addWidget(heading);
    top->addWidget(facts);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::large, space::small, space::large, space::medium);
    bottom->addWidget(m_open, 1);
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
    resize(980, 660);
    if (m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        apply->setFocus(Qt::OtherFocusReason);
    refresh();
}

QWidget *UpdateDialog::conflictsPage(const QString &allOurs, const QString &allTheirs)
{
    auto *page = new QWidget(m_tabs);
    m_table = new ConflictTable(page);
    m_table->setConflicts(m_conflicts);
    m_table->setAccessibleName(tr("To decide"));
    auto *ours = new QPushButton(allOurs, page);
    ours->setObjectName(QStringLiteral("allOurs"));
    auto *theirs = new QPushButton(allTheirs, page);
    theirs->setObjectName(QStringLiteral("allTheirs"));
    for (QPushButton *button : {ours, theirs})
        button->setAutoDefault(false);
    connect(ours, &QPushButton::clicked, this, [this] { m_conflicts->chooseAll(Choice::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_conflicts->chooseAll(Choice::Theirs); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::large, space::small, space::large, space::small);
    buttons->setSpacing(space::small);
    buttons->addWidget(ours);
    buttons->addWidget(theirs);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    return page;
}

QWidget *UpdateDialog::changesPage(std::vector<DifferenceRow> rows, const QString &from, const QString &to,
                                   const QString &empty)
{
    if (rows.empty())
        return quiet(empty);
    auto *model = new DifferenceModel(this);
    auto *table = new DifferenceTable(m_tabs);
    model->setSides(from, to);
    model->setRows(std::move(rows));
    table->setDifferences(model);
    table->setAccessibleName(to);
    return table;
}

void UpdateDialog::refresh()
{
    const int open = m_conflicts->open();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(open == 0);
    m_open->setText(open > 0 ? tr("%n still to decide", nullptr, open) : QString());
}

} // namespace outturn
