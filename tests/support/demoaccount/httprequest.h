#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace umh {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// A request, whole.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< as it was sent: path and query, percent-encoded
    QList<HttpHeader> headers;
    QByteArray body;

    /// Null where there is no such header. Its name may be written in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool wantsClose() const { return header("Connection").toLower() == "close"; }
};

/// Cuts what arrives on a connection into requests. Strict: HTTP/1.1, bodies by Content-Length, nothing unusual.
class HttpRequestReader final
{
public:
    void feed(const QByteArray &bytes) { m_received += bytes; }

    /// The next request; nothing where it has not arrived as a whole, or where badStatus() is not 0.
    [[nodiscard]] std::optional<HttpRequest> next();
    /// The status to refuse with what arrived, for ever; 0 as long as all is well.
    [[nodiscard]] int badStatus() const { return m_badStatus; }

private:
    [[nodiscard]] std::optional<HttpRequest> refuse(int status);

    QByteArray m_received;
    int m_badStatus = 0;
};

} // namespace umh
