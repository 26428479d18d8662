// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ExportDialog.h"

#include "ui/chart/ChartExport.h"
#include "ui/look/Type.h"
#include "ui/settings/ChartExportForm.h"
#include "ui/settings/Settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace outturn {

namespace {

constexpr QSize previewBox(352, 220); // device-independent pixels
constexpr int previewDelay = 120;     // milliseconds: not for each key

QString startFolder(const Settings &settings)
{
    const QString last = settings.chartExport().folder;
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return !pictures.isEmpty() && QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

} // namespace

ExportDialog::ExportDialog(Settings &settings, const QString &chartName, QWidget *parent)
    : ExportDialog(settings, {{chartName, {}}}, true, parent)
{
}

ExportDialog::ExportDialog(Settings &settings, const QList<Chart> &charts, QWidget *parent)
    : ExportDialog(settings, charts, false, parent)
{
}

ExportDialog::ExportDialog(Settings &settings, const QList<Chart> &charts, bool single, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_single(single), m_form(new ChartExportForm(this)),
      m_path(new QLineEdit(this)), m_problem(new QLabel(this)), m_picture(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(m_single ? tr("Export chart") : tr("Export charts"));
    m_form->setOptions(settings.chartExport());
    m_path->setObjectName(QStringLiteral("exportPath"));
    const QDir folder(startFolder(settings));
    m_path->setText(
        QDir::toNativeSeparators(m_single ? folder.filePath(charts.first().name + ending()) : folder.absolutePath()));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_problem->setObjectName(QStringLiteral("exportProblem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);

    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(browseButton);
    auto *label = new QLabel(m_single ? tr("F&ile:") : tr("F&older:"), this);
    label->setBuddy(m_path);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("exportOk"));
    m_ok->setDefault(true);

    m_picture->setObjectName(QStringLiteral("exportPreview"));
    m_picture->setFixedSize(previewBox);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("What the picture will look like"));
    m_picture->hide();
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(previewDelay);

    auto *answers = new QVBoxLayout;
    answers->setSpacing(space::medium);
    answers->addWidget(m_picture, 0, Qt::AlignHCenter);
    answers->addWidget(m_form);
    answers->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    if (!m_single)
        columns->addWidget(makeList(charts), 1);
    columns->addLayout(answers);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addLayout(columns, 1);
    layout->addWidget(label);
    layout->addLayout(where);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(&m_drawSoon, &QTimer::timeout, this, &ExportDialog::drawPreview);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_form, &ChartExportForm::changed, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    refresh();
}

QWidget *ExportDialog::makeList(const QList<Chart> &charts)
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("exportList"));
    m_list->setAccessibleName(tr("Charts to export"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    for (const Chart &chart : charts) {
        auto *item = new QListWidgetItem(chart.title + u'\n' + chart.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    auto *all = new QPushButton(tr("Choose a&ll"), side);
    auto *none = new QPushButton(tr("Choose none"), side);
    all->setObjectName(QStringLiteral("exportAll"));
    none->setObjectName(QStringLiteral("exportNone"));
    all->setAutoDefault(false);
    none->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_list, &QListWidget::itemChanged, this, &ExportDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, &m_drawSoon, [this] { m_drawSoon.start(); });
    return side;
}

void ExportDialog::chooseAll(bool all)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    refresh();
}

QList<int> ExportDialog::chosen() const
{
    if (m_single)
        return {0};
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void ExportDialog::setPreview(const Preview &preview)
{
    m_preview = preview;
    m_picture->setVisible(preview != nullptr);
    drawPreview();
}

void ExportDialog::drawPreview()
{
    const int chart = m_list ? m_list->currentRow() : 0;
    if (!m_preview || chart < 0)
        return;
    const qreal ratio = devicePixelRatioF();
    QImage image = m_preview(chart, m_form->options(), (QSizeF(previewBox) * ratio).toSize());
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

QString ExportDialog::ending() const
{
    return QLatin1Char('.') + m_form->options().format;
}

QString ExportDialog::target() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    // The format decides the ending, so that the name never says png of what is a PDF.
    if (m_single) {
        static const QStringList known{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
        if (known.contains(info.suffix(), Qt::CaseInsensitive))
            path.chop(info.suffix().size() + 1);
        path += ending();
    }
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

ChartExportOptions ExportDialog::options() const
{
    ChartExportOptions options = m_form->options();
    options.folder = m_single ? QFileInfo(target()).absolutePath() : target();
    return options;
}

QStringList ExportDialog::replaced() const
{
    if (!m_single)
        return {};
    const ChartExportOptions options = m_form->options();
    QStringList files{target()};
    if (options.csv)
        files << chartCsvPath(files.first());
    if (options.altText)
        files << chartAltTextPath(files.first());
    QStringList names;
    for (const QString &file : std::as_const(files)) {
        if (QFileInfo::exists(file))
            names << QFileInfo(file).fileName();
    }
    return names;
}

void ExportDialog::refresh()
{
    const QString path = target();
    if (m_single && !path.isEmpty() && m_path->text() != QDir::toNativeSeparators(path) && !m_path->hasFocus())
        m_path->setText(QDir::toNativeSeparators(path));
    QString problem;
    if (path.isEmpty())
        problem = m_single ? tr("Say which file.") : tr("Say which folder.");
    else if (m_single && QFileInfo(path).isDir())
        problem = tr("That is a folder.");
    else if (!m_single && QFileInfo(path).isFile())
        problem = tr("That is a file, not a folder.");
    if (problem.isEmpty() && chosen().isEmpty())
        problem = tr("Choose at least one chart.");
    m_ok->setEnabled(problem.isEmpty());
    const QStringList old = problem.isEmpty() ? replaced() : QStringList();
    if (old == QStringList{QFileInfo(path).fileName()})
        problem = tr("The file is there already and will be replaced.");
    else if (!old.isEmpty())
        problem = tr("There already and will be replaced: %1").arg(QLocale().createSeparatedList(old));
    else if (problem.isEmpty() && !m_single && !QFileInfo::exists(path))
        problem = tr("The folder will be made.");
    m_problem->setText(problem);
    if (m_preview)
        m_drawSoon.start();
}

void ExportDialog::browse()
{
    const QString start = m_single ? target() : QDir::fromNativeSeparators(m_path->text());
    const QString chosen = m_single ? QFileDialog::getSaveFileName(this, windowTitle(), start, {}, nullptr,
                                                                   QFileDialog::DontConfirmOverwrite)
                                    : QFileDialog::getExistingDirectory(this, windowTitle(), start);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
    refresh();
}

void ExportDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    m_settings.setChartExport(options());
    QDialog::accept();
}

} // namespace outturn
