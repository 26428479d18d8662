// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/read/pdf/PdfPage.h"

#include <memory>

namespace Poppler {
class Document;
}

namespace outturn::pdf {

/// A PDF that could be opened, and what its pages hold as text, rulings and shading.
class PageSource
{
public:
    /// Fails for a file that is broken, that the password does not open (Error::Need::Password), or that has more pages
    /// than a report can have. Owner and user passwords open it, and are tried in UTF-8 and Latin-1.
    static Result<PageSource> open(const QByteArray &bytes, const QString &fileName, const QByteArray &password);

    PageSource(PageSource &&) noexcept;
    ~PageSource();

    const QByteArray &bytes() const { return m_bytes; }
    const QString &fileName() const { return m_fileName; }

    /// The words and rulings of every page, read side by side on `threads` threads, or on all cores where that is 0.
    /// Fails for pages with more words than a page can show or that take longer than a report's, and when cancelled,
    /// which is asked between pages and during long ones.
    Result<std::vector<PageContent>> pages(const Progress &progress, int threads = 0) const;

    /// One more document of the same file: each thread needs its own. Null when memory is short.
    std::unique_ptr<Poppler::Document> document() const;

private:
    PageSource();

    QByteArray m_bytes;
    QString m_fileName;
    QByteArray m_password; ///< as it opens the file
    std::unique_ptr<Poppler::Document> m_first;
    int m_count = 0;
};

} // namespace outturn::pdf
