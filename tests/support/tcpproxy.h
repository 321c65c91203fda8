#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <chrono>
#include <memory>

namespace umh {

/// What lies between a program and a server: a port of the loopback interface that leads to another one, or to a Unix
/// socket, and does with the bytes what networks do: delays them, keeps them, loses connections.
///
/// Works on a thread of its own, so that whoever tests may block. All functions may be called from any thread, and hold
/// for the connections that there are and for those to come; they have taken effect when they return.
class TcpProxy final
{
public:
    /// Leads to \a port of 127.0.0.1.
    explicit TcpProxy(quint16 port);
    /// Leads to the Unix socket \a path: of a PostgreSQL server it is "FOLDER/.s.PGSQL.PORT".
    explicit TcpProxy(const QString &path);
    ~TcpProxy();
    Q_DISABLE_COPY_MOVE(TcpProxy)

    /// To be connected to, at 127.0.0.1. Stays the same.
    [[nodiscard]] quint16 port() const;

    /// For how long each byte is on its way; 0, as it is at first, for no longer than it takes. A round trip takes
    /// both.
    void setDelay(std::chrono::milliseconds toServer, std::chrono::milliseconds toClient);
    /// As a host that hangs, or a cable that was pulled: connections stay, new ones are taken, not a byte moves.
    void freeze();
    /// Everything goes on, with what was kept meanwhile.
    void thaw();
    /// Ends all connections at once, as a router does that has forgotten them (RST on both sides). New ones are taken.
    void cut();
    /// As cut(), and nobody is let in until allow().
    void refuse();
    void allow();

    /// The next bytes to the server that hold \a text still get there; what it answers does not come back, and once it
    /// has begun to answer that connection is cut: the server has done what it was asked, and nobody knows.
    void loseAnswerTo(const QByteArray &text);
    /// The next bytes to the server that hold \a text are lost, and that connection is cut.
    void loseRequest(const QByteArray &text);
    /// As loseRequest(), but the connection stays, and not a byte of it moves any more until it is cut.
    void holdBack(const QByteArray &text);
    /// Whether what the last of these three waits for has come.
    [[nodiscard]] bool hasLost() const;

    /// How many connections there are.
    [[nodiscard]] int connections() const;
    /// How many have been taken so far.
    [[nodiscard]] int taken() const;
    /// How often a client has begun to speak after the server had the word, over all connections: the round trips that
    /// were made.
    [[nodiscard]] int roundTrips() const;

private:
    class Loop;

    std::unique_ptr<Loop> m_loop;
};

} // namespace umh
