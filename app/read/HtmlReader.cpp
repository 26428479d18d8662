// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/HtmlReader.h"

#include "app/read/html/HtmlSource.h"
#include "app/read/html/HtmlTree.h"
#include "app/read/html/PageFlow.h"
#include "app/read/office/FlowDocument.h"

namespace outturn {

namespace {

// Where the first character stands that was none.
Place firstInvalidPlace(const SourceDocument &document)
{
    constexpr QChar replacement(0xFFFD);
    for (const SourceBlock &block : document.blocks) {
        if (block.text.contains(replacement))
            return block.place;
        for (const SourceCell &cell : block.cells) {
            if (cell.text.contains(replacement))
                return cell.place;
        }
    }
    return {};
}

} // namespace

Result<SourceDocument> readHtml(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    html::Characters characters = html::charactersOf(bytes);
    const html::Prepared page = html::prepared(std::exchange(characters.utf8, {}));
    if (page.tooManyTags)
        return failure(
            Error::Kind::File, fileName,
            Message(QT_TRANSLATE_NOOP("Message", "it has more than %1 tags"), {QString::number(html::maxTags)}),
            Message(QT_TRANSLATE_NOOP("Message", "Check that it is an Annual Results Report")));
    if (page.tooManyAttributes)
        return failure(Error::Kind::File, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "a tag in it has more than %1 attributes"),
                               {QString::number(html::maxAttributes)}),
                       Message(QT_TRANSLATE_NOOP("Message", "Save the page again from a browser")));
    const auto tree = html::parse(page.utf8, fileName, progress);
    if (!tree)
        return tl::unexpected(tree.error());
    office::Quota quota;
    auto flow = html::flowOf(*tree, fileName, progress, quota);
    if (!flow)
        return tl::unexpected(flow.error());
    auto document = office::documentOf(*std::move(flow), fileName, quota);
    if (document) {
        document->encoding = characters.encoding;
        document->invalidBytes = characters.invalidBytes;
        if (characters.invalidBytes > 0)
            document->firstInvalid = firstInvalidPlace(*document);
    }
    return document;
}

} // namespace outturn
