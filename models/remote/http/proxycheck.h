#pragma once

#include "remote/http/proxy.h"
#include "remote/http/proxyanswer.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace umh {

/// Asks an HTTP proxy for a way to an account, and gives it back at once: to know in plain terms what the proxy says.
///
/// Qt (6.4) does not tell: its replies know nothing of the answer to a CONNECT, some answers are repeated without end
/// (407 with NTLM, a connection that is closed), and it may crash where a proxy asks for a password while a secure
/// connection is being made. So it gets to see a proxy only once that lets us through.
///
/// Authenticates by Basic where the proxy asks for that. Digest is left to Qt, which knows it; a password is never
/// shown to a proxy that has not asked for it. Lives on the client's thread. Used once.
class ProxyCheck final : public QObject
{
    Q_OBJECT

public:
    /// Asks \a proxy, which is one for HTTP, for a way to the host and port of \a url; gives up after \a patience.
    ProxyCheck(Proxy proxy, const QUrl &url, std::chrono::milliseconds patience);
    ~ProxyCheck() override;

    /// The header with which the proxy lets us through; empty where it needs none, or another one for every request.
    [[nodiscard]] const QByteArray &authorization() const { return m_authorization; }

Q_SIGNALS:
    /// Once, never from within the constructor.
    void answered(const umh::ProxyAnswer &answer);

private:
    void ask();
    void read();
    void take(const QByteArray &head);
    void takeChallenge(const QByteArray &head);
    void fail();
    void end(ProxyAnswer::Verdict verdict);

    const Proxy m_proxy;
    const QByteArray m_target; ///< "host:port"
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_patience;
    QByteArray m_received;
    QByteArray m_authorization;
    ProxyAnswer m_answer;
    bool m_ended = false;
};

} // namespace umh
