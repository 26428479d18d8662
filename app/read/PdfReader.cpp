// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/PdfReader.h"

#include "app/read/pdf/DocumentBuilder.h"
#include "app/read/pdf/PageSource.h"

#include <algorithm>

namespace outturn {

Result<SourceDocument> readPdf(const QByteArray &bytes, const QString &fileName, const Progress &progress,
                               const Access &access)
{
    const auto source = pdf::PageSource::open(bytes, fileName, access.password);
    if (!source)
        return tl::unexpected(source.error());
    auto pages = source->pages(progress, access.threads);
    if (!pages)
        return tl::unexpected(pages.error());
    const bool hasText =
        std::any_of(pages->begin(), pages->end(), [](const pdf::PageContent &page) { return !page.words.empty(); });
    if (!hasText)
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "its pages hold pictures only, and no text")),
                       Message(QT_TRANSLATE_NOOP("Message", "Have the text recognised by another program first")));
    return pdf::buildDocument(*std::move(pages));
}

} // namespace outturn
