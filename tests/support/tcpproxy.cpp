#include "tcpproxy.h"

#include <QtCore/QFile>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <functional>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace umh {

using ProxyClock = std::chrono::steady_clock;

/// What of one connection is on its way in one direction.
struct ProxiedWay
{
    struct Piece
    {
        ProxyClock::time_point due;
        QByteArray bytes; ///< empty: the end
    };

    int from;
    int to;
    std::chrono::milliseconds delay{0};
    std::deque<Piece> pieces{};
    qsizetype waiting = 0; ///< bytes in all pieces
    bool isRead = true; ///< the end has not come yet
    bool isBlocked = false; ///< who is to get it does not take it at the moment
};

struct ProxiedConnection
{
    ProxiedWay toServer;
    ProxiedWay toClient;
    bool clientSpeaks = false;
    bool losesAnswer = false;
    bool isHeld = false;
    bool isOver = false;
};

namespace {

void closeWithReset(int socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close(socket);
}

void makeQuick(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

class TcpProxy::Loop final
{
public:
    enum class Loss { None, Answer, Request, HeldBack };

    explicit Loop(std::function<int()> connectToServer)
        : m_connectToServer(std::move(connectToServer))
        , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        listenAt(0);
        m_thread = std::thread([this] { run(); });
    }

    ~Loop()
    {
        change([this] { m_ends = true; });
        m_thread.join();
        for (ProxiedConnection &connection : m_connections)
            endAtOnce(connection);
        if (m_listening >= 0)
            close(m_listening);
        close(m_wake);
    }
    Q_DISABLE_COPY_MOVE(Loop)

    /// Does \a what while the loop is at nothing else, and has it look at everything again.
    void change(const std::function<void()> &what)
    {
        {
            const std::lock_guard guard(m_mutex);
            what();
        }
        const quint64 one = 1;
        (void)!write(m_wake, &one, sizeof one);
    }
    template<typename Value>
    [[nodiscard]] Value read(Value Loop::*member)
    {
        const std::lock_guard guard(m_mutex);
        return this->*member;
    }
    [[nodiscard]] int connections()
    {
        const std::lock_guard guard(m_mutex);
        return int(m_connections.size());
    }
    void cutAll()
    {
        for (ProxiedConnection &connection : m_connections)
            endAtOnce(connection);
        m_connections.clear();
    }
    void listenAt(quint16 port)
    {
        m_listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const int on = 1;
        setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address = loopback(port);
        socklen_t size = sizeof address;
        if (bind(m_listening, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listening, 100) != 0
            || getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("No port for a proxy: %s", std::strerror(errno));
        m_port = ntohs(address.sin_port);
    }
    void refuse()
    {
        cutAll();
        close(std::exchange(m_listening, -1));
    }
    void expect(Loss loss, const QByteArray &text)
    {
        m_loss = loss;
        m_lossText = text;
        m_hasLost = false;
    }

    // Guarded by m_mutex, as all that follows.
    quint16 m_port = 0;
    int m_listening = -1;
    bool m_isFrozen = false;
    std::chrono::milliseconds m_delayToServer{0};
    std::chrono::milliseconds m_delayToClient{0};
    bool m_hasLost = false;
    int m_taken = 0;
    int m_roundTrips = 0;

private:
    void run()
    {
        std::vector<pollfd> polled;
        std::unique_lock guard(m_mutex);
        while (!m_ends) {
            const int pause = m_isFrozen ? -1 : moveAll();
            polled.assign({pollfd{.fd = m_wake, .events = POLLIN, .revents = 0}});
            if (!m_isFrozen)
                addAll(polled);
            guard.unlock();
            poll(polled.data(), polled.size(), pause);
            quint64 woken = 0;
            (void)!::read(m_wake, &woken, sizeof woken);
            guard.lock();
            if (!m_isFrozen)
                takeConnections();
        }
    }

    void addAll(std::vector<pollfd> &polled) const
    {
        if (m_listening >= 0)
            polled.push_back({.fd = m_listening, .events = POLLIN, .revents = 0});
        for (const ProxiedConnection &connection : m_connections) {
            for (const ProxiedWay *way : {&connection.toServer, &connection.toClient}) {
                if (connection.isHeld)
                    continue;
                if (way->isRead && way->waiting < mostWaiting)
                    polled.push_back({.fd = way->from, .events = POLLIN, .revents = 0});
                if (way->isBlocked)
                    polled.push_back({.fd = way->to, .events = POLLOUT, .revents = 0});
            }
        }
    }

    void takeConnections()
    {
        while (m_listening >= 0) {
            const int client = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                return;
            ++m_taken;
            const int server = m_connectToServer();
            if (server < 0) {
                closeWithReset(client);
                continue;
            }
            makeQuick(client);
            makeQuick(server);
            m_connections.push_back(
                {.toServer = {.from = client, .to = server}, .toClient = {.from = server, .to = client}});
        }
    }

    /// Reads and writes what can be, and says for how many ms nothing else has to be done; -1 for ever.
    int moveAll()
    {
        const ProxyClock::time_point now = ProxyClock::now();
        std::optional<ProxyClock::time_point> next;
        for (auto it = m_connections.begin(); it != m_connections.end();) {
            it->toServer.delay = m_delayToServer;
            it->toClient.delay = m_delayToClient;
            if (!it->isHeld)
                move(*it, now);
            if (it->isOver) {
                it = m_connections.erase(it);
                continue;
            }
            for (const ProxiedWay *way : {&it->toServer, &it->toClient}) {
                if (!it->isHeld && !way->isBlocked && !way->pieces.empty()
                    && (!next || way->pieces.front().due < *next))
                    next = way->pieces.front().due;
            }
            ++it;
        }
        if (!next)
            return -1;
        return std::max(0, int(std::chrono::ceil<std::chrono::milliseconds>(*next - ProxyClock::now()).count()));
    }

    void move(ProxiedConnection &connection, ProxyClock::time_point now)
    {
        for (ProxiedWay *way : {&connection.toServer, &connection.toClient}) {
            if (!connection.isOver && !connection.isHeld)
                readFrom(connection, *way, now);
            if (!connection.isOver && !connection.isHeld)
                writeTo(connection, *way, now);
        }
        const auto isDone = [](const ProxiedWay &way) { return !way.isRead && way.pieces.empty(); };
        if (!connection.isOver && isDone(connection.toServer) && isDone(connection.toClient)) {
            close(connection.toServer.from);
            close(connection.toServer.to);
            connection.isOver = true;
        }
    }

    void readFrom(ProxiedConnection &connection, ProxiedWay &way, ProxyClock::time_point now)
    {
        char buffer[65536];
        while (way.isRead && way.waiting < mostWaiting) {
            const ssize_t size = recv(way.from, buffer, sizeof buffer, 0);
            if (size < 0 && (errno == EAGAIN || errno == EINTR))
                return;
            if (size < 0) {
                endAtOnce(connection);
                return;
            }
            QByteArray bytes(buffer, size);
            if (!bytes.isEmpty() && !mayPass(connection, way, bytes))
                return;
            way.isRead = size > 0;
            way.waiting += size;
            way.pieces.push_back({now + way.delay, std::move(bytes)});
        }
    }

    /// Whether \a bytes go on; where not, it is clear what becomes of \a connection.
    bool mayPass(ProxiedConnection &connection, const ProxiedWay &way, const QByteArray &bytes)
    {
        if (&way == &connection.toClient) {
            connection.clientSpeaks = false;
            if (!connection.losesAnswer)
                return true;
            m_hasLost = true;
            endAtOnce(connection);
            return false;
        }
        if (!std::exchange(connection.clientSpeaks, true))
            ++m_roundTrips;
        if (m_loss == Loss::None || !bytes.contains(m_lossText))
            return true;
        switch (std::exchange(m_loss, Loss::None)) {
        case Loss::Answer:
            connection.losesAnswer = true;
            return true;
        case Loss::HeldBack:
            connection.isHeld = true;
            break;
        default:
            endAtOnce(connection);
            break;
        }
        m_hasLost = true;
        return false;
    }

    static void writeTo(ProxiedConnection &connection, ProxiedWay &way, ProxyClock::time_point now)
    {
        way.isBlocked = false;
        while (!way.pieces.empty() && way.pieces.front().due <= now) {
            QByteArray &bytes = way.pieces.front().bytes;
            if (bytes.isEmpty()) {
                shutdown(way.to, SHUT_WR);
            } else {
                const ssize_t size = send(way.to, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
                if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
                    way.isBlocked = true;
                    return;
                }
                if (size < 0) {
                    endAtOnce(connection);
                    return;
                }
                way.waiting -= size;
                if (size < bytes.size()) {
                    bytes.remove(0, size);
                    continue;
                }
            }
            way.pieces.pop_front();
        }
    }

    static void endAtOnce(ProxiedConnection &connection)
    {
        if (std::exchange(connection.isOver, true))
            return;
        closeWithReset(connection.toServer.from);
        closeWithReset(connection.toServer.to);
    }

    static constexpr qsizetype mostWaiting = 8 << 20; ///< bytes on their way; who sends more has to wait

    const std::function<int()> m_connectToServer;
    const int m_wake;
    std::mutex m_mutex;
    bool m_ends = false;
    Loss m_loss = Loss::None;
    QByteArray m_lossText;
    std::list<ProxiedConnection> m_connections;
    std::thread m_thread;
};

TcpProxy::TcpProxy(quint16 port)
    : m_loop(std::make_unique<Loop>([port] {
        const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(port);
        if (connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            return server;
        close(server);
        return -1;
    }))
{ }

TcpProxy::TcpProxy(const QString &path)
    : m_loop(std::make_unique<Loop>([path = QFile::encodeName(path)] {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (size_t(path.size()) >= sizeof address.sun_path)
            qFatal("The name of the socket is too long: %s", path.constData());
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        const int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            return server;
        close(server);
        return -1;
    }))
{ }

TcpProxy::~TcpProxy() = default;

quint16 TcpProxy::port() const
{
    return m_loop->read(&Loop::m_port);
}

void TcpProxy::setDelay(std::chrono::milliseconds toServer, std::chrono::milliseconds toClient)
{
    m_loop->change([&] {
        m_loop->m_delayToServer = toServer;
        m_loop->m_delayToClient = toClient;
    });
}

void TcpProxy::freeze()
{
    m_loop->change([this] { m_loop->m_isFrozen = true; });
}

void TcpProxy::thaw()
{
    m_loop->change([this] { m_loop->m_isFrozen = false; });
}

void TcpProxy::cut()
{
    m_loop->change([this] { m_loop->cutAll(); });
}

void TcpProxy::refuse()
{
    m_loop->change([this] { m_loop->refuse(); });
}

void TcpProxy::allow()
{
    m_loop->change([this] { m_loop->listenAt(m_loop->m_port); });
}

void TcpProxy::loseAnswerTo(const QByteArray &text)
{
    m_loop->change([&] { m_loop->expect(Loop::Loss::Answer, text); });
}

void TcpProxy::loseRequest(const QByteArray &text)
{
    m_loop->change([&] { m_loop->expect(Loop::Loss::Request, text); });
}

void TcpProxy::holdBack(const QByteArray &text)
{
    m_loop->change([&] { m_loop->expect(Loop::Loss::HeldBack, text); });
}

bool TcpProxy::hasLost() const
{
    return m_loop->read(&Loop::m_hasLost);
}

int TcpProxy::connections() const
{
    return m_loop->connections();
}

int TcpProxy::taken() const
{
    return m_loop->read(&Loop::m_taken);
}

int TcpProxy::roundTrips() const
{
    return m_loop->read(&Loop::m_roundTrips);
}

} // namespace umh
