#pragma once

#include "domain/error.h"
#include "store/writeattempts.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace umh {

struct DirectoryLocation;

/// How this program stands with the server of a directory: whether it can be reached, and which connections there are
/// to it. One for each address, shared by all that work on the directory; thread-safe.
///
/// A server that hangs would keep a thread waiting for as long as its call likes. Whoever knows better ends such a call
/// from outside, by ending its connection.
class ServerContact final
{
public:
    /// Of the directory at \a location; null where that is a file.
    [[nodiscard]] static std::shared_ptr<ServerContact> with(const DirectoryLocation &location);
    ServerContact() = default;
    ~ServerContact() = default;
    Q_DISABLE_COPY_MOVE(ServerContact)

    /// Why the server is of no use at the moment; nothing as long as nobody knows of anything. Nobody but the watcher
    /// tries to connect meanwhile (Directory::connect()): there may be much that wants to.
    [[nodiscard]] std::optional<Error> trouble() const;
    /// For how long it has been of no use; 0 while there is no trouble.
    [[nodiscard]] std::chrono::milliseconds troubleTime() const;
    void setTrouble(const std::optional<Error> &trouble);

    /// One connection, for as long as it lives.
    class Line;
    /// Notes a connection by its \a socket, which may be closed by whoever has it at any time.
    [[nodiscard]] std::shared_ptr<Line> hold(int socket);
    /// Ends all connections: what waits for the server on them fails with ServerLost, at once.
    void endAll();
    /// The same of those on which the server has sent nothing for \a time, as far as the system knows that.
    void endSilent(std::chrono::milliseconds time);

    /// The time between tries of a write: it is not waited for once \a contact, which may be null, is given up, or \a
    /// stop was requested.
    [[nodiscard]] static WriteTime timeWhileTrying(std::shared_ptr<ServerContact> contact, std::stop_token stop = {});

    /// Whether somebody has no patience any more (ServerPatience): nothing is tried again, nobody connects.
    [[nodiscard]] bool isGivenUp() const { return m_givenUp > 0; }

private:
    friend class ServerPatience;

    mutable std::mutex m_mutex;
    std::optional<Error> m_trouble;
    std::chrono::steady_clock::time_point m_troubleSince; ///< where there is any
    std::vector<std::weak_ptr<Line>> m_lines;
    std::atomic<int> m_givenUp = 0;
};

class ServerContact::Line final
{
public:
    explicit Line(int socket);
    ~Line();
    Q_DISABLE_COPY_MOVE(Line)

    /// Ends the connection. Whoever uses it is told so by its next call, or by the one that is going on.
    void end() const;
    /// How long the server has sent nothing on it; nothing where the system does not tell.
    [[nodiscard]] std::optional<std::chrono::milliseconds> silence() const;

private:
    /// A descriptor of our own for the same socket, so that it cannot be mistaken for whatever gets the number of the
    /// other one when that is closed.
    const int m_socket;
};

/// While it lives, whoever waits for a server has so much time left; after it, all connections to it are ended, and no
/// more are made. For the end of a session, whose threads are waited for. Made and destroyed on one thread.
class ServerPatience final
{
public:
    /// \a contact may be null: then there is no server, and nothing is done.
    ServerPatience(std::shared_ptr<ServerContact> contact, std::chrono::milliseconds patience);
    ~ServerPatience();
    Q_DISABLE_COPY_MOVE(ServerPatience)

private:
    const std::shared_ptr<ServerContact> m_contact;
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_isOver = false;
    std::thread m_thread;
};

/// While it lives, connecting on this thread ends soon after a server is given up. An engine that waits by itself asks
/// isAsked() ten times a second.
class ConnectingStop final
{
public:
    /// \a contact may be null: then nothing ends it.
    explicit ConnectingStop(const ServerContact *contact);
    ~ConnectingStop();
    Q_DISABLE_COPY_MOVE(ConnectingStop)

    /// Whether whatever is connecting on this thread is to end.
    [[nodiscard]] static bool isAsked();

private:
    const ServerContact *const m_contact;
    const ConnectingStop *const m_outer;
};

} // namespace umh
