#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace umh {

/// What stands between programs and a server as connection poolers do, at a port of 127.0.0.1: greets each program by
/// itself, with a process number that it has made up, and gives it a session of the server. Without TLS, passwords and
/// cancelling; all come as the same person to the same database.
///
/// Works on threads of its own. Whoever is connected is cut off with this object.
class SharingPooler final
{
public:
    enum class Mode {
        Session, ///< a program keeps its session for as long as it is connected
        Transaction, ///< the next program gets it as soon as a transaction is over
    };

    /// In front of the server whose Unix socket is \a socket. Ends the test program on an error.
    SharingPooler(const QString &socket, Mode mode);
    ~SharingPooler();
    Q_DISABLE_COPY_MOVE(SharingPooler)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    /// A session of the server's.
    struct Session
    {
        int socket = -1;
        QByteArray settings; ///< what the server has said of itself at the beginning
    };

    void take(int client);
    [[nodiscard]] Session session(const QByteArray &startUp);
    void giveBack(const Session &session);

    const QByteArray m_socket;
    const Mode m_mode;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::mutex m_mutex;
    std::vector<Session> m_idle;
    std::list<std::thread> m_clients; ///< of m_taker's
    std::thread m_taker;
};

} // namespace umh
