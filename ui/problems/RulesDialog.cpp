// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/RulesDialog.h"

#include "ui/look/Type.h"
#include "ui/problems/RulesModel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace outturn {

RulesDialog::RulesDialog(const Project &project, QWidget *parent)
    : QDialog(parent), m_project(project), m_model(new RulesModel(project, this)),
      m_shown(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_name(new QLabel(this)), m_why(new QLabel(this)), m_state(new QLabel(this)), m_switch(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("rulesDialog"));
    m_filter->setObjectName(QStringLiteral("rulesFilter"));
    m_filter->setClearButtonEnabled(true);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(RulesModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(0);
    m_list->setObjectName(QStringLiteral("rulesList"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    for (QLabel *label : {m_name, m_why, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_name->setFont(typeFont(Type::Strong, m_name->font()));
    m_why->setObjectName(QStringLiteral("ruleWhy"));
    m_state->setObjectName(QStringLiteral("ruleState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_switch->setObjectName(QStringLiteral("ruleSwitch"));
    m_switch->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_state, 1);
    line->addWidget(m_switch, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_why);
    layout->addLayout(line);
    layout->addWidget(m_buttons);
    resize(820, 620);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setFilterFixedString(words);
        if (!m_list->currentIndex().isValid() && m_shown->rowCount() > 0)
            m_list->setCurrentIndex(m_shown->index(0, 0));
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesDialog::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RulesDialog::refresh);
    // Not from within the view: asking for the reason would open a dialog in the middle of its click.
    connect(m_model, &RulesModel::switchRequested, this, &RulesDialog::switchRequested, Qt::QueuedConnection);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const int row = currentRule();
        if (row >= 0)
            Q_EMIT switchRequested(RulesModel::rule(row).name, m_model->state(row) != Qt::Checked);
    });
    retranslate();
    for (const int column : {RulesModel::NameColumn, RulesModel::SeverityColumn, RulesModel::FamilyColumn})
        m_list->resizeColumnToContents(column);
    showRule({});
    m_list->setFocus(Qt::OtherFocusReason);
}

int RulesDialog::currentRule() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_shown->mapToSource(current).row() : -1;
}

void RulesDialog::showRule(const QString &rule)
{
    const int row = RulesModel::rowOf(rule);
    if (row >= 0)
        m_filter->clear();
    const QModelIndex index =
        row >= 0 ? m_shown->mapFromSource(m_model->index(row, 0)) : m_shown->index(std::max(0, currentRule()), 0);
    if (index.isValid() && (row >= 0 || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(index);
    m_list->scrollTo(m_list->currentIndex());
}

void RulesDialog::refresh()
{
    const int row = currentRule();
    const bool readOnly = m_project.mode() == Project::Mode::ReadOnly;
    m_switch->setEnabled(row >= 0 && !readOnly);
    m_switch->setToolTip(readOnly ? tr("The project is open for reading only.") : QString());
    if (row < 0) {
        m_name->clear();
        m_why->setText(tr("No rule has these words."));
        m_state->clear();
        return;
    }
    const Rule &rule = RulesModel::rule(row);
    m_name->setText(rule.summary.translated());
    m_why->setText(rule.why.translated());
    const Qt::CheckState on = m_model->state(row);
    const QString words = on == Qt::Checked     ? tr("It is on.")
                          : on == Qt::Unchecked ? tr("It is off: %1").arg(m_model->reason(row))
                                                : tr("It is off in some reports: %1").arg(m_model->reason(row));
    m_state->setText(readOnly ? words + u' ' + m_switch->toolTip() : words);
    m_switch->setText(on == Qt::Checked ? tr("&Switch off…") : tr("&Switch on"));
}

void RulesDialog::retranslate()
{
    setWindowTitle(tr("Rules of the checks"));
    m_filter->setPlaceholderText(tr("Words of a rule"));
    m_filter->setAccessibleName(tr("Show only rules with these words"));
    m_list->setAccessibleName(tr("Rules"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    m_model->refresh();
    refresh();
}

void RulesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace outturn
