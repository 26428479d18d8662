// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/PdfReader.h"

#include "app/read/pdf/DocumentBuilder.h"
#include "app/read/pdf/PagePicture.h"
#include "app/read/pdf/PageSource.h"
#include "app/read/pdf/Recognition.h"

#include <algorithm>

namespace outturn {

namespace {

constexpr size_t mostAsked = 100; ///< pages without words; what comes after so many of them is taken for pictures too

tl::unexpected<Error> needsRecognition(const QString &fileName)
{
    Error error{
        Error::Kind::File, fileName, Message(QT_TRANSLATE_NOOP("Message", "its pages hold pictures only, and no text")),
        pdf::canRecognise()
            ? Message(QT_TRANSLATE_NOOP("Message", "Have the text recognised; on the command line: --recognise"))
            : Message(
                  QT_TRANSLATE_NOOP("Message", "Install Tesseract (the package tesseract-ocr) to recognise the text"))};
    error.need = Error::Need::Recognition;
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> cancelled(const QString &fileName)
{
    return failure(Error::Kind::Cancelled, fileName, Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
}

bool hasWords(const pdf::PageContent &page)
{
    return !page.words.empty();
}

// In the reading order of the document where its page has no words.
Place placeOfPage(const SourceDocument &document, QSizeF size, int number)
{
    const auto after = std::find_if(document.blocks.begin(), document.blocks.end(),
                                    [&](const SourceBlock &block) { return block.place.page() > number + 1; });
    const qint32 order = after != document.blocks.end() ? after->place.order()
                         : document.blocks.empty()      ? 0
                                                        : document.blocks.back().place.order();
    const auto hundredths = [](double points) { return static_cast<qint32>(points * 100); };
    return Place::onPage(order, number + 1, {0, 0, hundredths(size.width()), hundredths(size.height())});
}

} // namespace

Result<SourceDocument> readPdf(const QByteArray &bytes, const QString &fileName, const Progress &progress,
                               const Access &access)
{
    const auto source = pdf::PageSource::open(bytes, fileName, access.password);
    if (!source)
        return tl::unexpected(source.error());
    const double textPart = access.recognise ? 0.2 : 1;
    auto pages = source->pages([&](double part) { return !progress || progress(part * textPart); });
    if (!pages)
        return tl::unexpected(pages.error());
    std::vector<int> pictures;
    if (!std::all_of(pages->begin(), pages->end(), hasWords)) {
        if (!pdf::picturesAreBounded(bytes))
            return failure(Error::Kind::File, fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "it holds a picture larger than any page")),
                           Message(QT_TRANSLATE_NOOP("Message", "Scan the report anew, with 300 dots per inch")));
        const bool hasText = std::any_of(pages->begin(), pages->end(), hasWords);
        bool stopped = false;
        int asked = 0;
        pictures = pdf::picturePages(*source, *pages, hasText ? mostAsked : 1, [&] {
            stopped = stopped || (++asked % 256 == 0 && progress && !progress(textPart));
            return stopped;
        });
        if (stopped)
            return cancelled(fileName);
        for (size_t i = pictures.empty() ? pages->size() : static_cast<size_t>(pictures.back()) + 1; i < pages->size();
             ++i) {
            if (!hasWords((*pages)[i]) && pictures.size() >= (hasText ? mostAsked : 1))
                pictures.push_back(static_cast<int>(i));
        }
        if (!hasText && !access.recognise && !pictures.empty())
            return needsRecognition(fileName);
    }
    if (access.recognise && !pictures.empty()) {
        if (!pdf::canRecognise())
            return needsRecognition(fileName);
        const auto done = pdf::recognise(*source, pictures, *pages, [&](double part) {
            return !progress || progress(textPart + part * (1 - textPart));
        });
        if (!done)
            return tl::unexpected(done.error());
        std::erase_if(pictures, [&](int page) { return hasWords((*pages)[static_cast<size_t>(page)]); });
    }
    if (std::none_of(pages->begin(), pages->end(), hasWords))
        return failure(Error::Kind::File, fileName, Message(QT_TRANSLATE_NOOP("Message", "its pages hold no text")),
                       Message(QT_TRANSLATE_NOOP("Message", "Check that it is the PDF of an Annual Results Report")));
    std::vector<QSizeF> sizes;
    for (const int page : pictures)
        sizes.push_back((*pages)[static_cast<size_t>(page)].size);
    SourceDocument document = pdf::buildDocument(*std::move(pages));
    for (size_t i = 0; i < pictures.size(); ++i)
        document.picturePages.push_back(placeOfPage(document, sizes[i], pictures[i]));
    return document;
}

} // namespace outturn
