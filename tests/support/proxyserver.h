#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <memory>

namespace umh {

/// How a proxy treats those who come.
struct ProxyConduct
{
    enum class Speech {
        Http,
        Socks5,
        Nothing, ///< takes connections and never says a word
        ClosesAtOnce, ///< ends every connection as soon as it is there
        ClosesWhenAsked, ///< ends it once the request is there
    };

    Speech speech = Speech::Http;
    /// The whole answer to every CONNECT, instead of a tunnel; empty for none.
    QByteArray refusal{};
    /// Ends the connection after a refusal, and after asking for a password.
    bool closes = false;
    /// What a refusal holds for: requests from this one on, counted from 1.
    int refusesFrom = 1;
    /// "Basic", "Digest": lets nobody through who does not sign in that way; empty: lets everybody through. Socks5: any
    /// text means that it wants user and password.
    QByteArray method{};
    QByteArray user = "proxy user";
    QByteArray password = "pröxy-sécret";
    /// Where every tunnel leads, whatever was asked for: a port of this machine; 0: nowhere, every tunnel fails with
    /// 502.
    quint16 leadsTo = 0;

    /// Says no to every CONNECT, as proxyRefusal() words it.
    [[nodiscard]] static ProxyConduct refusing(const QByteArray &statusLine, const QByteArray &headers = {},
                                               bool closes = false);
    [[nodiscard]] static ProxyConduct speaking(Speech speech);
};

/// The answer of a proxy that says no, with Content-Length and a body.
[[nodiscard]] QByteArray proxyRefusal(const QByteArray &statusLine, const QByteArray &headers = {});

/// A real proxy on loopback: forwards, asks for a password, refuses, hangs. Lives on a thread of its own, so that the
/// caller may block. All functions may be called from any thread.
class ProxyServer final
{
public:
    explicit ProxyServer(const ProxyConduct &conduct = {});
    ~ProxyServer();
    Q_DISABLE_COPY_MOVE(ProxyServer)

    [[nodiscard]] quint16 port() const;
    /// "127.0.0.1:port"
    [[nodiscard]] QString address() const;
    /// From now on; connections that there are stay as they are.
    void behave(const ProxyConduct &conduct);
    /// Every request so far, its head as it arrived; of Socks5 what was asked for, as "host:port".
    [[nodiscard]] QList<QByteArray> requests() const;
    /// How many tunnels it has made.
    [[nodiscard]] int tunnels() const;

private:
    class Listener;

    QThread m_thread;
    Listener *m_listener; ///< lives on m_thread, and is deleted there
};

} // namespace umh
