// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PasswordDialog.h"

#include "ui/look/Icons.h"
#include "ui/look/Type.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outturn {

PasswordDialog::PasswordDialog(const QString &file, bool wrong, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit(this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password"));
    auto *text = new QLabel(tr("“%1” is protected by a password.").arg(QFileInfo(file).fileName()), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *label = new QLabel(tr("&Password:"), this);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of %1").arg(QFileInfo(file).fileName()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->button(QDialogButtonBox::Open);
    open->setEnabled(false);
    open->setDefault(true);
    connect(m_password, &QLineEdit::textChanged, open,
            [open](const QString &typed) { open->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(text);
    if (wrong) {
        const QString words = tr("That password does not open it. Capital and small letters differ.");
        auto *symbol = new QLabel(this);
        symbol->setPixmap(icon(QStringLiteral("warning")).pixmap(16, 16));
        auto *again = new QLabel(words, this);
        again->setObjectName(QStringLiteral("wrongPassword"));
        again->setWordWrap(true);
        auto *line = new QHBoxLayout;
        line->setSpacing(space::small);
        line->addWidget(symbol, 0, Qt::AlignTop);
        line->addWidget(again, 1);
        layout->addLayout(line);
        // The field has the focus: what is said of it is heard with it.
        m_password->setAccessibleDescription(words);
    }
    auto *field = new QHBoxLayout;
    field->setSpacing(space::small);
    field->addWidget(label);
    field->addWidget(m_password, 1);
    layout->addLayout(field);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_password->setFocus(Qt::OtherFocusReason);
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace outturn
