// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChartExportForm.h"

#include "ui/chart/ChartPresets.h"
#include "ui/look/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace outturn {

namespace {

QSpinBox *sideEdit(QWidget *parent, const QString &name)
{
    auto *edit = new QSpinBox(parent);
    edit->setRange(ChartExportOptions::smallestSide, ChartExportOptions::largestSide);
    edit->setSingleStep(100);
    edit->setAccessibleName(name);
    return edit;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ChartExportForm::ChartExportForm(QWidget *parent)
    : QWidget(parent), m_format(new QComboBox(this)), m_preset(new QComboBox(this)), m_scale(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_csv(new QCheckBox(tr("&Numbers as CSV beside each picture"), this)),
      m_altText(new QCheckBox(tr("&Alternative text beside each picture (.alt.txt)"), this)),
      m_width(sideEdit(this, tr("Width in pixels"))), m_height(sideEdit(this, tr("Height in pixels"))),
      m_result(new QLabel(this))
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("PNG: a picture"), QStringLiteral("png"));
    m_format->addItem(tr("SVG: a drawing for the web and for editing"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF: a page for printing"), QStringLiteral("pdf"));
    m_preset->setObjectName(QStringLiteral("exportPreset"));
    for (const ChartPreset &preset : chartPresets())
        m_preset->addItem(preset.translatedTitle(), preset.name);
    m_preset->addItem(tr("Own size"), QString());
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    m_altText->setObjectName(QStringLiteral("exportAlt"));
    m_scale->setObjectName(QStringLiteral("exportScale"));
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(tr("%1×", "scale of a picture").arg(QLocale().toString(scale)), scale);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("Print: readable in black and white"), QStringLiteral("print"));
    m_width->setObjectName(QStringLiteral("exportWidth"));
    m_height->setObjectName(QStringLiteral("exportHeight"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_result->setFont(tabular(typeFont(Type::Small, font())));

    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Purpose:"), m_preset);
    form->addRow(tr("&Size:"), size);
    qobject_cast<QLabel *>(form->labelForField(size))->setBuddy(m_width);
    form->addRow(tr("S&cale:"), m_scale);
    form->addRow(tr("Colou&rs:"), m_theme);
    form->addRow(QString(), m_result);
    form->addRow(m_csv);
    form->addRow(m_altText);

    for (QComboBox *box : {m_format, m_scale, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartExportForm::refresh);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ChartExportForm::takePreset);
    for (QCheckBox *box : {m_csv, m_altText})
        connect(box, &QCheckBox::toggled, this, &ChartExportForm::changed);
    for (QSpinBox *box : {m_width, m_height}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            const QSignalBlocker quiet(m_preset);
            choose(m_preset, QString());
            refresh();
        });
    }
    setOptions({});
}

void ChartExportForm::setOptions(const ChartExportOptions &options)
{
    m_folder = options.folder;
    choose(m_format, options.format);
    choose(m_theme, options.theme);
    m_width->setValue(options.size.width());
    m_height->setValue(options.size.height());
    const ChartPreset &standard = chartPresets().first();
    // Who never chose a size has the first.
    const bool isStandard = options.preset.isEmpty() && options.size == standard.size;
    choose(m_preset, isStandard ? standard.name : options.preset);
    choose(m_scale, qRound(options.scale));
    m_csv->setChecked(options.csv);
    m_altText->setChecked(options.altText);
    refresh();
}

ChartExportOptions ChartExportForm::options() const
{
    ChartExportOptions options;
    options.format = m_format->currentData().toString();
    options.size = QSize(m_width->value(), m_height->value());
    options.scale = m_scale->currentData().toInt();
    options.theme = m_theme->currentData().toString();
    options.preset = m_preset->currentData().toString();
    options.csv = m_csv->isChecked();
    options.altText = m_altText->isChecked();
    options.folder = m_folder;
    return options;
}

void ChartExportForm::takePreset()
{
    if (const ChartPreset *preset = chartPreset(m_preset->currentData().toString())) {
        const QSignalBlocker quietWidth(m_width), quietHeight(m_height), quietScale(m_scale);
        m_width->setValue(preset->size.width());
        m_height->setValue(preset->size.height());
        choose(m_scale, qRound(preset->scale));
    }
    refresh();
}

void ChartExportForm::refresh()
{
    // Drawings have no pixels of their own: a scale would say nothing.
    const bool pixels = m_format->currentData() == QStringLiteral("png");
    m_scale->setEnabled(pixels);
    const int scale = pixels ? m_scale->currentData().toInt() : 1;
    const QLocale locale;
    const ChartPreset *preset = chartPreset(m_preset->currentData().toString());
    const bool fitsHeight = preset && preset->fitsHeight;
    m_height->setEnabled(!fitsHeight);
    m_result->setText(
        pixels && fitsHeight ? tr("Pictures %1 pixels wide.").arg(locale.toString(m_width->value() * scale))
        : pixels             ? tr("Pictures of %1 × %2 pixels.")
                       .arg(locale.toString(m_width->value() * scale), locale.toString(m_height->value() * scale))
                 : tr("Sharp at any size."));
    Q_EMIT changed();
}

} // namespace outturn
