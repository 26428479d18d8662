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

namespace outturn {

namespace {

ExportOptions exportOptions(const ChartExportOptions &chosen)
{
    ExportOptions options;
    options.size = chosen.size;
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

Result<QString> askAndExportCharts(const Report &report, const QString &figureName, Settings &settings, QWidget *parent)
{
    const QList<Figure> all = figures(report);
    if (!figureName.isEmpty()) {
        const auto chosen = chosenFigures(all, {figureName});
        if (!chosen)
            return tl::unexpected(chosen.error());
        ExportDialog dialog(settings, figureName, parent);
        if (dialog.exec() != QDialog::Accepted)
            return cancelled();
        return writeChart(chosen->first(), exportOptions(dialog.options()), dialog.target()).map([&] {
            return dialog.target();
        });
    }
    ExportDialog dialog(settings, static_cast<int>(all.size()), parent);
    if (dialog.exec() != QDialog::Accepted)
        return cancelled();
    QProgressDialog progress(QCoreApplication::translate("Exports", "Writing charts…"),
                             QCoreApplication::translate("Exports", "Cancel"), 0, 1000, parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    return writeCharts(all, dialog.target(), exportOptions(dialog.options()),
                       [&](double part) {
                           progress.setValue(static_cast<int>(part * 1000));
                           return !progress.wasCanceled();
                       })
        .map([&](const QList<WrittenChart> &) { return dialog.target(); });
}

} // namespace outturn
