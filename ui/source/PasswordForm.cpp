// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PasswordForm.h"

#include "ui/look/Type.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outturn {

PasswordForm::PasswordForm(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_field(new QLineEdit(this)), m_open(new QPushButton(this))
{
    m_words->setWordWrap(true);
    m_words->setBuddy(m_field);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setObjectName(QStringLiteral("sourcePassword"));
    m_open->setObjectName(QStringLiteral("openSource"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_words);
    column->addWidget(m_field);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordForm::submit);
    connect(m_open, &QPushButton::clicked, this, &PasswordForm::submit);
    retranslate();
}

void PasswordForm::ask(bool refused)
{
    m_refused = refused;
    m_field->setProperty("refused", refused);
    m_field->update();
    retranslate();
}

void PasswordForm::retranslate()
{
    m_words->setText(m_refused ? tr("This is not the password of the PDF. Try another one.")
                               : tr("The PDF asks for a password. It is used to show the pages, and not kept."));
    m_field->setAccessibleName(tr("Password"));
    m_field->setPlaceholderText(tr("Password"));
    m_open->setText(tr("Show the pages"));
}

void PasswordForm::submit()
{
    if (m_field->text().isEmpty())
        return;
    const QByteArray password = m_field->text().toUtf8();
    m_field->clear();
    Q_EMIT entered(password);
}

void PasswordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace outturn
