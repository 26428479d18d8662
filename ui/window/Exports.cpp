// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Exports.h"

#include "app/figure/Figure.h"
#include "app/write/TextWriter.h"
#include "app/write/WholeFile.h"
#include "ui/chart/ChartExport.h"
#include "ui/settings/ExportDialog.h"
#include "ui/settings/Settings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProgressDialog>

#include <algorithm>
#include <iterator>
#include <memory>

namespace outturn {

namespace {

ExportOptions exportOptions(const ChartExportOptions &chosen)
{
    ExportOptions options;
    if (const ChartPreset *preset = chartPreset(chosen.preset))
        options.apply(*preset);
    else
        options.size = chosen.size;
    options.csv = chosen.csv;
    options.altText = chosen.altText;
    options.scale = chosen.scale;
    options.format = chosen.format == QLatin1StringView("svg")   ? ExportOptions::Format::Svg
                     : chosen.format == QLatin1StringView("pdf") ? ExportOptions::Format::Pdf
                                                                 : ExportOptions::Format::Png;
    options.theme = chosen.theme == QLatin1StringView("dark")    ? ExportOptions::Theme::Dark
                    : chosen.theme == QLatin1StringView("print") ? ExportOptions::Theme::Print
                                                                 : ExportOptions::Theme::Light;
    options.locale = QLocale();
    options.direction = QGuiApplication::layoutDirection();
    return options;
}

QImage preview(const Figure &figure, const ExportOptions &options, const QSize &box)
{
    const QSize size = options.sizeOf(figure);
    const qreal scale = qMin(qreal(box.width()) / size.width(), qreal(box.height()) / size.height());
    return renderStyled(figure, options.style(), size, scale);
}

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, {}, Message(QT_TRANSLATE_NOOP("Message", "it was cancelled")));
}

} // namespace

Result<QList<Message>> writeReportText(const Project &project, const Report &report, const QString &path)
{
    const auto source = project.sourceBytes(report.id);
    if (!source)
        return tl::unexpected(source.error());
    auto text = toText(report, *source);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto written = writeWholeFile(path, text->bytes); !written)
        return tl::unexpected(written.error());
    return text->notes;
}

Result<QString> askAndExportCharts(const Project &project, const Report &report, const QString &figureName,
                                   Settings &settings, QWidget *parent)
{
    const bool single = !figureName.isEmpty();
    const auto listed = chosenFigures(figures(report) + figuresOverYears(project.reports(), report),
                                      single ? QStringList{figureName} : QStringList());
    if (!listed)
        return tl::unexpected(listed.error());
    const QList<Figure> &all = *listed;
    QList<ExportDialog::Chart> charts;
    for (const Figure &figure : all)
        charts.append({figure.name, figure.titleWords()});
    const auto asked = single ? std::make_unique<ExportDialog>(settings, figureName, parent)
                              : std::make_unique<ExportDialog>(settings, charts, parent);
    ExportDialog &dialog = *asked;
    dialog.setPreview([&](int chart, const ChartExportOptions &options, const QSize &box) {
        return preview(all[chart], exportOptions(options), box);
    });
    if (dialog.exec() != QDialog::Accepted)
        return cancelled();

    QList<Figure> wanted;
    for (const int place : dialog.chosen())
        wanted.append(all[place]);
    std::vector<const Report *> reports;
    for (const Report &one : project.reports())
        reports.push_back(&one);
    const auto hashed =
        setSourceHashes(wanted, reports, [&](const Report &one) { return project.sourceBytes(one.id); });
    if (!hashed)
        return tl::unexpected(hashed.error());
    const ExportOptions options = exportOptions(dialog.options());
    if (single)
        return writeChart(wanted.first(), options, dialog.target()).map([&] { return dialog.target(); });
    QProgressDialog progress(QCoreApplication::translate("Exports", "Writing charts…"),
                             QCoreApplication::translate("Exports", "Cancel"), 0, 1000, parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    return writeCharts(wanted, dialog.target(), options,
                       [&](double part) {
                           progress.setValue(static_cast<int>(part * 1000));
                           return !progress.wasCanceled();
                       })
        .map([&](const QList<WrittenChart> &) { return dialog.target(); });
}

} // namespace outturn
