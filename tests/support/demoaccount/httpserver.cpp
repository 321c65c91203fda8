#include "support/demoaccount/httpserver.h"

#include <algorithm>

namespace umh {

HttpServer::HttpServer(std::optional<QSslConfiguration> tls, HttpConnection::Answerer answerer)
    : m_tls(std::move(tls))
    , m_answerer(std::move(answerer))
{ }

quint16 HttpServer::start(quint16 port)
{
    return isListening() || listen(QHostAddress::LocalHost, port) ? serverPort() : 0;
}

void HttpServer::die()
{
    close();
    const auto connections = findChildren<HttpConnection *>();
    for (HttpConnection *connection : connections)
        connection->reset();
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto *connection = new HttpConnection(descriptor, m_tls ? &*m_tls : nullptr, m_answerer, this);
    connect(connection, &HttpConnection::becameBusy, this, &HttpServer::countBusy);
    connect(connection, &HttpConnection::mustDie, this, &HttpServer::die);
}

int HttpServer::busyNow() const
{
    const auto connections = findChildren<HttpConnection *>();
    return int(std::count_if(connections.begin(), connections.end(),
                             [](const HttpConnection *connection) { return connection->isBusy(); }));
}

void HttpServer::countBusy()
{
    m_mostAtOnce = std::max<int>(m_mostAtOnce, busyNow());
}

} // namespace umh

#include "moc_httpserver.cpp"
