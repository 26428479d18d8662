// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/look/Type.h"
#include "ui/settings/ChartExportForm.h"
#include "ui/settings/Settings.h"
#include "ui/settings/Translator.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>

namespace outturn {

SettingsDialog::SettingsDialog(Settings &settings, const Translator &translator, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_charts(new ChartExportForm(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));

    const QList<Translator::Language> languages = translator.languages();
    QString ofSystem;
    for (const Translator::Language &language : languages) {
        if (language.code == translator.systemLanguage())
            ofSystem = language.name;
    }
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->addItem(tr("As the system: %1").arg(ofSystem), QString());
    for (const Translator::Language &language : languages)
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));

    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme())));
    m_charts->setOptions(settings.chartExport());

    auto *window = new QGroupBox(tr("Window"), this);
    auto *windowForm = new QFormLayout(window);
    windowForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    windowForm->addRow(tr("&Language:"), m_language);
    windowForm->addRow(tr("Colour &theme:"), m_theme);
    auto *charts = new QGroupBox(tr("Exported charts"), this);
    (new QVBoxLayout(charts))->addWidget(m_charts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(window);
    layout->addWidget(charts);
    if (!settings.canBeKept()) {
        auto *note = new QLabel(
            tr("These settings hold until the program ends: its configuration folder cannot be written."), this);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addStretch();
    layout->addWidget(buttons);
}

void SettingsDialog::accept()
{
    m_settings.setChartExport(m_charts->options());
    m_settings.setTheme(static_cast<Theme>(m_theme->currentData().toInt()));
    m_settings.setLanguage(m_language->currentData().toString());
    QDialog::accept();
}

} // namespace outturn
