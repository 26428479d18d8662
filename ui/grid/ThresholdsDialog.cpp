// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ThresholdsDialog.h"

#include "app/edit/RemarkInput.h"
#include "ui/grid/LocaleInput.h"
#include "ui/grid/ProgressWords.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace outturn {

namespace {

QString directionWord(Direction direction)
{
    return direction == Direction::LowerIsBetter ? QStringLiteral("lower") : QStringLiteral("higher");
}

} // namespace

ThresholdsDialog::ThresholdsDialog(const Report &report, const IndicatorRow &row, const QLocale &locale,
                                   QWidget *parent)
    : QDialog(parent), m_report(report), m_row(row), m_locale(locale),
      m_subject(progressSubject(row.areaKind, row.code.value().written())), m_direction(new QComboBox(this)),
      m_greenLabel(new QLabel(this)), m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("thresholdsDialog"));
    setWindowTitle(tr("Progress thresholds"));
    const QString &code = row.code.value().written();
    const IndicatorDefinition *known = Framework::core().indicator(row.areaKind, code);
    const QString usualNear = localeFromC(ProgressWords::usualNear().toPlain() + QStringLiteral("%"), locale);
    const QString nearOfAll = localeFromC(remarkOf(report, progressSubject(), progressNearPart()), locale);
    const QString green = localeFromC(ProgressWords::publishedGreen(report, row), locale);

    auto *title =
        new QLabel(tr("%1 %2", "code and title of an indicator").arg(code, row.title.value().written()), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(typeFont(Type::Strong, font()));

    auto *ofOne = new QGroupBox(tr("This indicator, in all population types"), this);
    auto *form = new QFormLayout(ofOne);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_near = {m_subject, progressNearPart()};
    m_green = {m_subject, progressGreenPart()};
    m_nearOfAll = {progressSubject(), progressNearPart()};
    m_direction->setObjectName(QStringLiteral("thresholdDirection"));
    m_direction->addItem(!known ? tr("Not known to the framework: higher is taken as better")
                         : known->direction == Direction::HigherIsBetter ? tr("As the framework: higher is better")
                                                                         : tr("As the framework: lower is better"),
                         QString());
    m_direction->addItem(tr("Higher is better"), directionWord(Direction::HigherIsBetter));
    m_direction->addItem(tr("Lower is better"), directionWord(Direction::LowerIsBetter));
    m_direction->setCurrentIndex(qMax(0, m_direction->findData(remarkOf(report, m_subject, progressDirectionPart()))));
    auto *directionLabel = new QLabel(tr("&Direction:"), this);
    directionLabel->setBuddy(m_direction);
    form->addRow(directionLabel, m_direction);
    const QString usual = nearOfAll.isEmpty() ? tr("As the framework: %1").arg(usualNear)
                                              : tr("As for all indicators: %1").arg(nearOfAll);
    auto *nearLabel = new QLabel(tr("&Near from, of the target:"), this);
    form->addRow(nearLabel, addField(m_near, QStringLiteral("thresholdNear"), usual,
                                     tr("Share of the target’s value from which a row counts as near")));
    nearLabel->setBuddy(m_near.edit);
    form->addRow(m_greenLabel,
                 addField(m_green, QStringLiteral("thresholdGreen"),
                          green.isEmpty()                                 ? tr("The framework has none")
                          : known->direction == Direction::HigherIsBetter ? tr("As the framework: above %1").arg(green)
                                                                          : tr("As the framework: %1").arg(green),
                          tr("Edge of the green band; what lies in it counts as near")));
    m_greenLabel->setBuddy(m_green.edit);
    m_reset = new QPushButton(tr("&As the framework"), this);
    m_reset->setObjectName(QStringLiteral("thresholdsReset"));
    m_reset->setAutoDefault(false);
    form->addRow(QString(), m_reset);

    auto *ofAll = new QGroupBox(tr("All indicators of this report"), this);
    auto *allForm = new QFormLayout(ofAll);
    allForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *allLabel = new QLabel(tr("Near &from, of the target:"), this);
    allForm->addRow(allLabel, addField(m_nearOfAll, QStringLiteral("thresholdNearOfAll"),
                                       tr("As the framework: %1").arg(usualNear),
                                       tr("Share of the target’s value from which any row counts as near")));
    allLabel->setBuddy(m_nearOfAll.edit);

    m_result->setObjectName(QStringLiteral("thresholdsResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(title);
    layout->addWidget(ofOne);
    layout->addWidget(ofAll);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, this, &ThresholdsDialog::asFramework);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &ThresholdsDialog::refresh);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    refresh();
    m_near.edit->setFocus(Qt::OtherFocusReason);
}

QWidget *ThresholdsDialog::addField(Field &field, const QString &name, const QString &usual, const QString &spoken)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    field.edit = new QLineEdit(holder);
    field.edit->setObjectName(name);
    field.edit->setText(localeFromC(remarkOf(m_report, field.subject, field.part), m_locale));
    field.edit->setPlaceholderText(usual);
    field.edit->setClearButtonEnabled(true);
    field.edit->setAccessibleName(spoken);
    field.edit->setAccessibleDescription(tr("Empty: %1").arg(usual));
    field.refused = new QLabel(holder);
    field.refused->setWordWrap(true);
    field.refused->setTextFormat(Qt::PlainText);
    field.refused->setObjectName(name + QStringLiteral("Refused"));
    field.refused->hide();
    layout->addWidget(field.edit);
    layout->addWidget(field.refused);
    connect(field.edit, &QLineEdit::textChanged, this, &ThresholdsDialog::refresh);
    return holder;
}

QString ThresholdsDialog::directionTyped() const
{
    return m_direction->currentData().toString();
}

Result<Edit> ThresholdsDialog::typedIn(const Field &field) const
{
    const Result<QString> c = cFromLocale(field.edit->text(), m_locale);
    if (!c)
        return tl::unexpected(c.error());
    return setRemarkIntent(m_report, field.subject, field.part, *c);
}

Result<std::vector<Edit>> ThresholdsDialog::typed() const
{
    std::vector<Edit> result;
    const auto take = [&](const Result<Edit> &edit) -> Result<void> {
        if (!edit)
            return tl::unexpected(edit.error());
        if (!changesNothing(*edit))
            result.push_back(*edit);
        return {};
    };
    for (const Field *field : {&m_near, &m_green, &m_nearOfAll})
        if (const auto taken = take(typedIn(*field)); !taken)
            return tl::unexpected(taken.error());
    const auto taken = take(setRemarkIntent(m_report, m_subject, progressDirectionPart(), directionTyped()));
    return taken ? Result<std::vector<Edit>>(result) : tl::unexpected(taken.error());
}

std::vector<Edit> ThresholdsDialog::edits() const
{
    return typed().value_or(std::vector<Edit>());
}

void ThresholdsDialog::asFramework()
{
    m_near.edit->clear();
    m_green.edit->clear();
    m_direction->setCurrentIndex(0);
}

void ThresholdsDialog::refresh()
{
    const QColor error = Look::colours(palette()).error;
    bool right = true;
    for (const Field *field : {&m_near, &m_green, &m_nearOfAll}) {
        const Result<Edit> edit = typedIn(*field);
        QPalette own = field->refused->palette();
        own.setColor(QPalette::WindowText, error);
        field->refused->setPalette(own);
        field->refused->setText(edit ? QString() : edit.error().translated());
        field->refused->setVisible(!edit);
        field->edit->setProperty("refused", !edit);
        field->edit->update();
        right = right && edit;
    }
    m_ok->setEnabled(right);
    m_reset->setEnabled(!m_near.edit->text().isEmpty() || !m_green.edit->text().isEmpty() ||
                        m_direction->currentIndex() > 0);
    const IndicatorDefinition *known = Framework::core().indicator(m_row.areaKind, m_row.code.value().written());
    const bool lower = directionTyped() == directionWord(Direction::LowerIsBetter) ||
                       (directionTyped().isEmpty() && known && known->direction == Direction::LowerIsBetter);
    m_greenLabel->setText(lower ? tr("&Green up to:") : tr("&Green from:"));
    const auto step = typed();
    if (!step)
        return;
    // The rules know nothing of a report but these.
    Report probe;
    probe.year = m_report.year;
    probe.remarks = m_report.remarks;
    for (const Edit &edit : *step)
        if (!apply(edit, probe))
            return;
    const auto word = [&](const Report &report) { return ProgressWords::state(ProgressRules(report).of(m_row).state); };
    const QString population = m_row.population.value().written(), before = word(m_report), after = word(probe);
    m_result->setText(before == after ? tr("%1: %2", "a population and its progress").arg(population, after)
                                      : tr("%1: %2, until now %3").arg(population, after, before));
}

} // namespace outturn
