#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QUrl>

#include <optional>
#include <utility>

class QIODevice;

namespace umh {

// Lists that come in pages. The account is not known to send any, but it may begin to, and something in between may do
// so already; to take the first page for the whole list would remove the rest here.

/// What the headers of an answer say about the rest of a list.
struct ListPaging
{
    bool hasMore = false; ///< there is more
    QUrl next{}; ///< where, absolute and without a fragment; empty where that is not said
    std::optional<qint64> elements{}; ///< how many there are in all pages together
    std::optional<qint64> pages{}; ///< how many of them there are
};

/// Reads \a headers of the answer that \a url gave: Link (RFC 8288, rel="next"), Content-Range, and the names that are
/// usual for pages and totals.
[[nodiscard]] ListPaging listPaging(const QList<std::pair<QByteArray, QByteArray>> &headers, const QUrl &url);

/// Puts the elements of \a page, a list of JSON, behind those of \a list, another one, which is a file. NotThisApi
/// where one of them is no list; the errors of fileError() where the file cannot be written, and is of no use any more.
[[nodiscard]] Status appendPage(QIODevice &list, QIODevice &page);

} // namespace umh
