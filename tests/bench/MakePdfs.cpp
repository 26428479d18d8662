// SPDX-License-Identifier: GPL-3.0-or-later
// Writes PDFs to measure with, reports made at random, the same in each run: make_pdfs FOLDER
//   long.pdf              sixty pages or a few more
//   many/001.pdf …        a hundred reports of some twenty pages

#include "tests/app/read/RandomReport.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace outturn::fixtures;

namespace {

constexpr qsizetype longPages = 60;
constexpr unsigned many = 100;
constexpr int areasOfMany = 16;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Qt's writer names each page so, and packs no objects.
qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

QByteArray longReport()
{
    for (int areas = 30;; areas += 4) {
        QByteArray pdf = RandomReport(1, areas).pdf(Look());
        if (pagesOf(pdf) >= longPages)
            return pdf;
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc == 2 ? argv[1] : ""));
    if (argc != 2 || !folder.mkpath(u"many"_s) || !write(folder.filePath(u"long.pdf"_s), longReport()))
        return 1;
    qsizetype pages = 0;
    for (unsigned i = 1; i <= many; ++i) {
        const QByteArray pdf = RandomReport(i, areasOfMany).pdf(Look());
        pages += pagesOf(pdf);
        if (!write(folder.filePath(u"many/%1.pdf"_s.arg(i, 3, 10, QChar(u'0'))), pdf))
            return 1;
    }
    std::printf("%lld\n", static_cast<long long>(pages));
    return 0;
}
