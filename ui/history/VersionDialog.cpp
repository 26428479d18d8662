// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/VersionDialog.h"

#include "ui/look/Type.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outturn {

VersionDialog::VersionDialog(QStringList taken, QWidget *parent)
    : QDialog(parent), m_taken(std::move(taken)), m_name(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_refused(new QLabel(this))
{
    setObjectName(QStringLiteral("versionDialog"));
    setWindowTitle(tr("Save version"));
    auto *text = new QLabel(tr("Give the state as it is now a name. It can be compared with later ones, and "
                               "everything can be put back to it."),
                            this);
    text->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("versionName"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("for example “sent for review”"));
    m_note->setObjectName(QStringLiteral("versionNote"));
    m_refused->setObjectName(QStringLiteral("versionRefused"));
    m_refused->setWordWrap(true);
    m_refused->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_refused);
    form->addRow(tr("N&ote:"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &VersionDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_name->setFocus(Qt::OtherFocusReason);
    check();
}

void VersionDialog::check()
{
    const bool taken = m_taken.contains(name());
    m_refused->setText(taken ? tr("There is a version of this name already.") : QString());
    // The field has the focus: what is said of it is heard with it.
    m_name->setAccessibleDescription(m_refused->text());
    findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->setEnabled(!taken && !name().isEmpty());
}

QString VersionDialog::name() const
{
    return m_name->text().simplified();
}

QString VersionDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace outturn
