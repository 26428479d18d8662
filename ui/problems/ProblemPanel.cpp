// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemPanel.h"

#include "app/check/Checks.h"
#include "ui/look/FlowLayout.h"
#include "ui/look/Type.h"
#include "ui/outline/ReportWords.h"
#include "ui/problems/WrappedButton.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace outturn {

namespace {

void followAction(QPushButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

} // namespace

ProblemPanel::ProblemPanel(const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent), m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("problemPanel"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    setWidget(inside);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_where = addLabel("problemWhere", true);
    m_message = addLabel("problemMessage", false);
    m_reason = addLabel("problemReason", false);
    m_fixes = new QVBoxLayout;
    m_fixes->setSpacing(space::small);
    auto *flow = new FlowLayout(space::small, space::small, m_buttons);
    for (QAction *action : actions) {
        auto *button = new WrappedButton({}, m_buttons);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        followAction(button, action);
        flow->addWidget(button);
    }
    m_refusal = addLabel("problemRefusal", true);
    m_why = addLabel("problemWhy", true);
    m_rule = addLabel("problemRule", true);
    m_rule->setTextFormat(Qt::RichText);
    m_rule->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_rule->setFocusPolicy(Qt::StrongFocus);
    connect(m_rule, &QLabel::linkActivated, this, &ProblemPanel::ruleChosen);
    for (QLabel *label : {m_where, m_message, m_reason})
        layout->addWidget(label);
    layout->addLayout(m_fixes);
    layout->addWidget(m_buttons);
    for (QLabel *label : {m_refusal, m_why, m_rule})
        layout->addWidget(label);
    layout->addStretch(1);
    m_refusal->hide();
    clear();
}

QLabel *ProblemPanel::addLabel(const char *name, bool small)
{
    auto *label = new QLabel(widget());
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (small) {
        label->setFont(typeFont(Type::Small, label->font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    } else {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return label;
}

void ProblemPanel::showProblem(const Finding &finding, const QString &where, const QList<QuickFix> &fixes)
{
    const Rule *rule = ruleNamed(finding.rule);
    m_where->setText(
        where.isEmpty()
            ? ReportWords::severity(finding.severity)
            : tr("%1 · %2", "severity and place of a problem").arg(ReportWords::severity(finding.severity), where));
    m_message->setText(finding.message.translated());
    m_reason->setText(finding.accepted.isEmpty() ? QString() : tr("Accepted: %1").arg(finding.accepted));
    m_why->setText(rule ? rule->why.translated() : QString());
    m_rule->setText(
        rule ? QStringLiteral("<a href=\"rule\">%1</a>").arg(tr("Rule: %1").arg(finding.rule).toHtmlEscaped())
             : QString());
    m_rule->setAccessibleName(rule ? tr("Rule: %1").arg(finding.rule) : QString());
    setFixes(fixes);
    for (QLabel *label : {m_where, m_message, m_reason, m_why, m_rule})
        label->setVisible(!label->text().isEmpty());
    alignLabels();
    m_buttons->show();
}

void ProblemPanel::showWords(const QString &words)
{
    clear();
    m_message->setText(words);
    m_message->show();
    m_buttons->show();
    alignLabels();
}

// A label would be aligned by its own words: all begin where the list begins.
void ProblemPanel::alignLabels()
{
    for (QLabel *label : {m_where, m_message, m_reason, m_why, m_rule, m_refusal})
        label->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void ProblemPanel::clear()
{
    for (QLabel *label : {m_where, m_message, m_reason, m_why, m_rule}) {
        label->clear();
        label->hide();
    }
    setFixes({});
    m_buttons->hide();
}

void ProblemPanel::setRefusal(const QString &words)
{
    m_refusal->setText(words);
    m_refusal->setVisible(!words.isEmpty());
    for (int i = 0; i < m_fixes->count(); ++i) {
        m_fixes->itemAt(i)->widget()->setEnabled(words.isEmpty());
        m_fixes->itemAt(i)->widget()->setToolTip(words);
    }
}

void ProblemPanel::setFixes(const QList<QuickFix> &fixes)
{
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        // It may be the one that was clicked: it goes later.
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool refused = !m_refusal->text().isEmpty();
    for (int i = 0; i < fixes.size(); ++i) {
        auto *button = new WrappedButton(fixes[i].what.translated().replace(u'&', QStringLiteral("&&")), widget());
        button->setObjectName(QStringLiteral("fix-%1").arg(i));
        button->setEnabled(!refused);
        button->setToolTip(refused ? m_refusal->text() : QString());
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT fixChosen(i); });
        m_fixes->addWidget(button);
        button->show();
    }
    orderTabs();
}

void ProblemPanel::setTabOrderAfter(QWidget *before)
{
    m_before = before;
    orderTabs();
}

// A new button comes last in the window by itself.
void ProblemPanel::orderTabs()
{
    QWidget *before = m_before;
    const auto next = [&](QWidget *widget) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (int i = 0; i < m_fixes->count(); ++i)
        next(m_fixes->itemAt(i)->widget());
    const QLayout *buttons = m_buttons->layout();
    for (int i = 0; i < buttons->count(); ++i)
        next(buttons->itemAt(i)->widget());
    next(m_rule);
}

} // namespace outturn
