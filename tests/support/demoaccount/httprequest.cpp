#include "support/demoaccount/httprequest.h"

#include <algorithm>

namespace umh {
namespace {

constexpr qsizetype largestHead = 65'536;
constexpr qsizetype largestBody = 1'048'576;

/// Reads request line and headers; nothing where they are not HTTP/1.1.
std::optional<HttpRequest> readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || words.at(0).isEmpty() || !words.at(1).startsWith('/') || words.at(2) != "HTTP/1.1")
        return std::nullopt;
    HttpRequest request{words.at(0), words.at(1), {}, {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || line.left(colon).contains(' '))
            return std::nullopt;
        request.headers += HttpHeader{line.left(colon), line.mid(colon + 1).trimmed()};
    }
    if (request.header("Host").isEmpty())
        return std::nullopt;
    return request;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

std::optional<HttpRequest> HttpRequestReader::next()
{
    if (m_badStatus != 0)
        return std::nullopt;
    const qsizetype headSize = m_received.indexOf("\r\n\r\n");
    if (headSize < 0)
        return m_received.size() > largestHead ? refuse(431) : std::nullopt;
    std::optional<HttpRequest> request = readHead(m_received.left(headSize));
    if (!request)
        return refuse(400);
    if (!request->header("Transfer-Encoding").isNull())
        return refuse(501);
    qsizetype bodySize = 0;
    if (const QByteArray length = request->header("Content-Length"); !length.isNull()) {
        bool ok = false;
        bodySize = length.toLongLong(&ok);
        if (!ok || bodySize < 0)
            return refuse(400);
        if (bodySize > largestBody)
            return refuse(413);
    }
    const qsizetype bodyStart = headSize + 4;
    if (m_received.size() < bodyStart + bodySize)
        return std::nullopt;
    request->body = m_received.mid(bodyStart, bodySize);
    m_received.remove(0, bodyStart + bodySize);
    return request;
}

std::optional<HttpRequest> HttpRequestReader::refuse(int status)
{
    m_badStatus = status;
    return std::nullopt;
}

} // namespace umh
