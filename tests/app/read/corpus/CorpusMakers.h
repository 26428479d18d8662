// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CorpusHtml.h"
#include "CorpusOdt.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextOption>

namespace outturn::fixtures {

/// Makes the PDF of a report and look. Programs write into a folder; where it is kept, a file that is there is not made
/// again.
class CorpusMaker
{
public:
    /// qt, writer, chromium, weasyprint, wkhtmltopdf
    CorpusMaker(QString name, const QString &folder) : m_name(std::move(name)), m_folder(folder) {}

    bool isInstalled() const { return m_name == u"qt" || !program().isEmpty(); }

    /// Empty where the program fails.
    QByteArray pdf(unsigned seed, const CorpusReport &report, const CorpusLook &look) const
    {
        const QString base = QDir(m_folder).filePath(u"%1-%2"_s.arg(m_name).arg(seed));
        if (QByteArray kept = contentOf(base + u".pdf"_s); !kept.isEmpty())
            return kept;
        if (m_name == u"qt") {
            const QByteArray bytes = qtPdf(report, look);
            QFile file(base + u".pdf"_s);
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return bytes;
        }
        const bool isOdt = m_name == u"writer" && seed % 3 != 0;
        const QString source = base + (isOdt ? u".fodt"_s : u".html"_s);
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(isOdt ? CorpusOdt(report, look).bytes() : CorpusHtml(report, look, false).bytes());
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program(), arguments(source, base + u".pdf"_s, look));
        if (!process.waitForFinished(180'000))
            process.kill();
        return contentOf(base + u".pdf"_s);
    }

private:
    QString program() const { return QStandardPaths::findExecutable(m_name == u"writer" ? u"soffice"_s : m_name); }

    QStringList arguments(const QString &source, const QString &result, const CorpusLook &look) const
    {
        if (m_name == u"writer") {
            // HTML opened as a web page prints differently from HTML opened as a text document.
            QStringList all{u"-env:UserInstallation=file://"_s + QDir(m_folder).absoluteFilePath(u"profile"_s),
                            u"--headless"_s};
            if (source.endsWith(u".html"))
                all << u"--infilter=HTML (StarWriter)"_s;
            return all << u"--convert-to"_s << u"pdf"_s << u"--outdir"_s << m_folder << source;
        }
        if (m_name == u"chromium") {
            QStringList all{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--print-to-pdf="_s + result,
                            u"--user-data-dir="_s + QDir(m_folder).absoluteFilePath(u"browser"_s)};
            if (!look.running)
                all << u"--no-pdf-header-footer"_s;
            return all << u"file://"_s + QFileInfo(source).absoluteFilePath();
        }
        if (m_name == u"wkhtmltopdf") {
            const QSizeF size = look.pageSize() * 25.4 / 72;
            const QString margin = QString::number(look.margin);
            return {u"-q"_s,
                    u"--page-width"_s,
                    QString::number(size.width()),
                    u"--page-height"_s,
                    QString::number(size.height()),
                    u"-T"_s,
                    margin,
                    u"-B"_s,
                    margin,
                    u"-L"_s,
                    margin,
                    u"-R"_s,
                    margin,
                    source,
                    result};
        }
        return {source, result};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray qtPdf(const CorpusReport &report, const CorpusLook &look)
    {
        QTextDocument document;
        QFont font(look.family);
        font.setPointSizeF(look.points);
        document.setDefaultFont(font);
        QTextOption option;
        option.setWrapMode(look.cutsWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
        document.setDefaultTextOption(option);
        document.setHtml(QString::fromUtf8(CorpusHtml(report, look, true).bytes()));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        const double margin = look.margin;
        writer.setPageLayout(QPageLayout(QPageSize(look.size),
                                         look.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                         QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        document.print(&writer);
        return bytes;
    }

    QString m_name;
    QString m_folder;
};

} // namespace outturn::fixtures
