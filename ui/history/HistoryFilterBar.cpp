// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryFilterBar.h"

#include "ui/look/Icons.h"
#include "ui/look/Type.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace outturn {

namespace {

constexpr int pause = 150; // milliseconds after a key, or after another place in the page

/// Says that it is about to show its list, so that this can be of now.
class Choice : public QComboBox
{
public:
    Choice(QWidget *parent, std::function<void()> fill) : QComboBox(parent), m_fill(std::move(fill)) {}

    void showPopup() override
    {
        m_fill();
        QComboBox::showPopup();
    }

private:
    std::function<void()> m_fill;
};

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_who(new Choice(this, [this] { fillChoices(); })),
      m_day(new Choice(this, [this] { fillChoices(); })), m_ofSection(new QToolButton(this)),
      m_ofRow(new QToolButton(this)), m_clear(new QToolButton(this))
{
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_who->setObjectName(QStringLiteral("historyWho"));
    m_day->setObjectName(QStringLiteral("historyDay"));
    m_ofSection->setObjectName(QStringLiteral("historyOfSection"));
    m_ofRow->setObjectName(QStringLiteral("historyOfRow"));
    m_clear->setObjectName(QStringLiteral("historyShowAll"));
    for (QComboBox *choice : {m_who, m_day}) {
        // A long name must not make the panels wider.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->addItem(QString());
        choice->installEventFilter(this);
        connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::tell);
    }
    for (QToolButton *button : {m_ofSection, m_ofRow, m_clear}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    for (QToolButton *toggle : {m_ofSection, m_ofRow}) {
        toggle->setCheckable(true);
        connect(toggle, &QToolButton::toggled, this, &HistoryFilterBar::tell);
    }
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilterBar::clear);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &HistoryFilterBar::tell);
    connect(m_words, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));

    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_words, 2);
    first->addWidget(m_who, 1);
    first->addWidget(m_day, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::tight);
    second->addWidget(m_ofSection);
    second->addWidget(m_ofRow);
    second->addStretch();
    second->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::tight);
    layout->setSpacing(space::tight);
    layout->addLayout(first);
    layout->addLayout(second);
    retranslate();
    tell();
}

void HistoryFilterBar::setProject(const Project *project)
{
    m_project = project;
    m_report.clear();
    m_row.clear();
    m_sections.clear();
    clear();
}

void HistoryFilterBar::setPlace(const QString &report, const QStringList &sections, const QString &row)
{
    if (report == m_report && sections == m_sections && row == m_row)
        return;
    m_report = report;
    m_sections = sections;
    m_row = row;
    if (m_ofSection->isChecked() || m_ofRow->isChecked())
        m_soon.start();
    m_ofSection->setEnabled(m_ofSection->isChecked() || !m_sections.isEmpty());
    m_ofRow->setEnabled(m_ofRow->isChecked() || !m_row.isEmpty());
}

HistoryQuery HistoryFilterBar::query() const
{
    HistoryQuery query;
    query.filter.words = m_words->text().simplified();
    query.filter.who = m_who->currentData().toString();
    query.filter.day = m_day->currentData().toDate();
    if (m_ofSection->isChecked())
        query.sections = m_sections;
    if (m_ofRow->isChecked())
        query.filter.row = m_row;
    if (!query.sections.isEmpty() || !query.filter.row.isEmpty())
        query.filter.report = m_report;
    return query;
}

void HistoryFilterBar::clear()
{
    const QSignalBlocker words(m_words);
    const QSignalBlocker who(m_who);
    const QSignalBlocker day(m_day);
    const QSignalBlocker ofSection(m_ofSection);
    const QSignalBlocker ofRow(m_ofRow);
    m_words->clear();
    m_who->setCurrentIndex(0);
    m_day->setCurrentIndex(0);
    m_ofSection->setChecked(false);
    m_ofRow->setChecked(false);
    tell();
}

void HistoryFilterBar::tell()
{
    m_soon.stop();
    m_clear->setVisible(!query().isEmpty());
    m_ofSection->setEnabled(m_ofSection->isChecked() || !m_sections.isEmpty());
    m_ofRow->setEnabled(m_ofRow->isChecked() || !m_row.isEmpty());
    Q_EMIT changed();
}

// Asked for when somebody is about to choose: nobody waits for it at other times.
void HistoryFilterBar::fillChoices()
{
    const HistoryReach reach = m_project ? m_project->historyReach().value_or(HistoryReach()) : HistoryReach();
    const auto fill = [](QComboBox *choice, const auto &items) {
        const QSignalBlocker silent(choice);
        const QVariant chosen = choice->currentData();
        while (choice->count() > 1)
            choice->removeItem(1);
        for (const auto &[words, value] : items)
            choice->addItem(words, value);
        choice->setCurrentIndex(chosen.isValid() ? std::max(0, choice->findData(chosen)) : 0);
    };
    QList<std::pair<QString, QVariant>> people;
    for (const QString &who : reach.people)
        people.emplace_back(who, who);
    fill(m_who, people);
    QList<std::pair<QString, QVariant>> days;
    const QDate today = QDate::currentDate();
    for (const QDate &day : reach.days)
        days.emplace_back(day == today               ? tr("Today")
                          : day == today.addDays(-1) ? tr("Yesterday")
                                                     : QLocale().toString(day, QLocale::ShortFormat),
                          day);
    fill(m_day, days);
}

void HistoryFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in history"));
    m_words->setAccessibleName(tr("Find in history"));
    m_words->setToolTip(tr("In rows, values and notes"));
    m_who->setItemText(0, tr("Anybody"));
    m_who->setAccessibleName(tr("Whose changes are listed"));
    m_who->setToolTip(m_who->accessibleName());
    m_day->setItemText(0, tr("Any day"));
    m_day->setAccessibleName(tr("Of which day changes are listed"));
    m_day->setToolTip(m_day->accessibleName());
    m_ofSection->setText(tr("This section"));
    m_ofSection->setToolTip(tr("Only changes of the section that the page shows"));
    m_ofRow->setText(tr("This row"));
    m_ofRow->setToolTip(tr("Only changes of the row that is chosen in the page"));
    m_clear->setText(tr("Show all"));
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // With arrow keys one chooses without opening the list.
    if (event->type() == QEvent::FocusIn)
        fillChoices();
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace outturn
