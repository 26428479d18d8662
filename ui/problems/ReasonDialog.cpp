// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ReasonDialog.h"

#include "app/edit/RemarkInput.h"
#include "ui/look/Type.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outturn {

ReasonDialog::ReasonDialog(const Question &question, QWidget *parent) : QDialog(parent), m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    for (const QString &words : {question.text, question.detail}) {
        auto *label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setVisible(!words.isEmpty());
        if (words == question.text)
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        else
            label->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(label);
    }
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(question.example);
    m_reason->setAccessibleDescription(question.text);
    auto *form = new QFormLayout;
    form->setSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Reason:"), m_reason);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_button = buttons->button(QDialogButtonBox::Ok);
    m_button->setText(question.button);
    m_button->setIcon({});
    m_button->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const auto check = [this] { m_button->setEnabled(!reason().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, check);
    check();
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace outturn
