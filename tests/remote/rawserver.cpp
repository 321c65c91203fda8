#include "rawserver.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// How long the request at the beginning of \a received is; -1 as long as it is not whole.
qsizetype requestSize(const QByteArray &received)
{
    const qsizetype headersEnd = received.indexOf("\r\n\r\n");
    if (headersEnd < 0)
        return -1;
    qsizetype size = headersEnd + 4;
    const QByteArray headers = received.first(headersEnd).toLower();
    if (const qsizetype at = headers.indexOf("\r\ncontent-length:"); at >= 0) {
        const qsizetype from = at + qsizetype(qstrlen("\r\ncontent-length:"));
        const qsizetype end = headers.indexOf("\r\n", from);
        size += headers.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    }
    return received.size() >= size ? size : -1;
}

} // namespace

RawServer::RawServer(Answer answer)
    : m_answer(std::move(answer))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &RawServer::takeConnection);
}

QString RawServer::address() const
{
    return u"http://127.0.0.1:%1/v4"_s.arg(serverPort());
}

void RawServer::takeConnection()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        Q_EMIT connected(socket);
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] { read(*socket, *received); });
    }
}

void RawServer::read(QTcpSocket &socket, QByteArray &received)
{
    received += socket.readAll();
    for (qsizetype size = requestSize(received); size > 0; size = requestSize(received)) {
        m_requests += received.first(size);
        received.remove(0, size);
        m_answer(socket, m_requests.last(), m_requests.size());
    }
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArrayList lines = request.first(std::max<qsizetype>(0, request.indexOf("\r\n\r\n"))).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray httpAnswer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

#include "moc_rawserver.cpp"
