#pragma once

#include "support/demoaccount/httpconnection.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <atomic>
#include <optional>

namespace umh {

/// A small HTTP/1.1 server on loopback, in the clear or encrypted, that can also misbehave. Lives on one thread, which
/// needs an event loop.
class HttpServer final : public QTcpServer
{
    Q_OBJECT

public:
    HttpServer(std::optional<QSslConfiguration> tls, HttpConnection::Answerer answerer);

    /// How many requests were being answered at the same time at most. Any thread.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    /// How many are. Only on the server's thread.
    [[nodiscard]] int busyNow() const;

    // By name, from other threads.
    /// Takes connections, if it does not yet; \a port 0: at a port that is free. Returns the port, 0 where it cannot.
    Q_INVOKABLE quint16 start(quint16 port);
    /// Takes no more connections and resets those that there are.
    Q_INVOKABLE void die();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void countBusy();

    const std::optional<QSslConfiguration> m_tls;
    const HttpConnection::Answerer m_answerer;
    std::atomic<int> m_mostAtOnce = 0;
};

} // namespace umh
