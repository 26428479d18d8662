// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/ReplaceDialog.h"

#include "ui/look/Type.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace outturn {

namespace {

constexpr int typingPause = 120; // milliseconds
constexpr QSize usual{780, 520};

} // namespace

ReplaceDialog::ReplaceDialog(Project &project, const QString &find, QWidget *parent)
    : QDialog(parent), m_project(project), m_model(new ReplaceModel(project, this)), m_find(new QLineEdit(find)),
      m_with(new QLineEdit), m_case(new QCheckBox(tr("&Match case"))), m_words(new QCheckBox(tr("&Whole words"))),
      m_all(new QCheckBox(tr("&All of them"))), m_table(new QTableView), m_state(new QLabel)
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and Replace"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usual);

    m_find->setObjectName(QStringLiteral("replaceFind"));
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_table->setObjectName(QStringLiteral("replaceTable"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Find:"), m_find);
    form->addRow(tr("&Replace with:"), m_with);
    auto *options = new QHBoxLayout;
    options->addWidget(m_case);
    options->addWidget(m_words);
    options->addStretch();
    options->addWidget(m_all);
    m_all->setChecked(true);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What would be replaced"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_state->setObjectName(QStringLiteral("replaceState"));
    m_state->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_replace->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addLayout(form);
    column->addLayout(options);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &ReplaceDialog::look);
    for (QLineEdit *edit : {m_find, m_with})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (QCheckBox *box : {m_case, m_words})
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::look);
    connect(m_all, &QCheckBox::clicked, m_model, &ReplaceModel::chooseAll);
    connect(m_model, &ReplaceModel::progressed, this, &ReplaceDialog::refresh);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() != ReplaceModel::Where || !index.flags().testFlag(Qt::ItemIsUserCheckable))
            Q_EMIT placeChosen(m_model->at(index.row()));
    });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT placeChosen(m_model->at(index.row())); });
    m_find->selectAll();
    look();
}

void ReplaceDialog::look()
{
    m_soon.stop();
    m_model->setQuery({m_find->text(), m_with->text(), m_case->isChecked(), m_words->isChecked()});
}

void ReplaceDialog::refresh()
{
    const int chosen = m_model->chosenCount();
    const int refused = m_model->refused();
    const bool editable = m_project.mode() == Project::Mode::ReadWrite;
    m_replace->setText(chosen > 0 ? tr("&Replace %1").arg(QLocale().toString(chosen)) : tr("&Replace"));
    m_replace->setEnabled(editable && chosen > 0 && !m_model->isSearching());
    QStringList words;
    if (m_model->isSearching())
        words << tr("Searching…");
    else if (m_find->text().isEmpty())
        words << tr("Type what to look for.");
    else
        words << (m_model->rowCount() == 0 ? tr("Nothing found.")
                                           : tr("%n place(s) found", nullptr, m_model->rowCount()));
    if (refused > 0)
        words << tr("%n cell(s) would not take the new words and stay as they are", nullptr, refused);
    if (!editable)
        words << tr("the project is open for reading only");
    m_state->setText(words.join(QStringLiteral(" · ")));
    m_all->setChecked(chosen == m_model->rowCount() - refused);
    m_all->setEnabled(m_model->rowCount() > refused);
}

void ReplaceDialog::replace()
{
    if (m_soon.isActive())
        look();
    if (m_model->isSearching() || m_model->chosenCount() == 0)
        return;
    if (const auto done = m_project.commit(editsOf(m_model->chosen())); !done)
        Q_EMIT failed(done.error());
}

} // namespace outturn
