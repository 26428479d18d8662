// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ExportDialog.h"

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
#include <QPushButton>
#include <QStandardPaths>

namespace outturn {

namespace {

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
    : ExportDialog(settings, chartName, 1, parent)
{
}

ExportDialog::ExportDialog(Settings &settings, int count, QWidget *parent)
    : ExportDialog(settings, QString(), count, parent)
{
}

ExportDialog::ExportDialog(Settings &settings, const QString &chartName, int count, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_single(!chartName.isEmpty()), m_form(new ChartExportForm(this)),
      m_path(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(m_single ? tr("Export chart") : tr("Export %n chart(s)", nullptr, count));
    m_form->setOptions(settings.chartExport());
    m_path->setObjectName(QStringLiteral("exportPath"));
    const QDir folder(startFolder(settings));
    m_path->setText(QDir::toNativeSeparators(m_single ? folder.filePath(chartName + ending()) : folder.absolutePath()));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
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

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_form);
    layout->addWidget(label);
    layout->addLayout(where);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_form, &ChartExportForm::changed, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    refresh();
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
    m_ok->setEnabled(problem.isEmpty());
    if (problem.isEmpty() && m_single && QFileInfo::exists(path))
        problem = tr("The file is there already and will be replaced.");
    else if (problem.isEmpty() && !m_single && !QFileInfo::exists(path))
        problem = tr("The folder will be made.");
    m_problem->setText(problem);
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
