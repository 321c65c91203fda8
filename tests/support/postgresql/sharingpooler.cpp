#include "support/postgresql/sharingpooler.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace umh {
namespace {

constexpr int poolerLook = 50; // ms, between two looks whether all is over
constexpr quint32 askForTls = 80877103;
constexpr quint32 askForGss = 80877104;
constexpr quint32 askToCancel = 80877102;
constexpr qsizetype lengthSize = 4;

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

/// What has come; empty at the end.
QByteArray received(int socket)
{
    std::array<char, 65536> buffer{};
    const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
    return {buffer.data(), std::max<qsizetype>(count, 0)};
}

quint32 numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

QByteArray numberBytes(quint32 number)
{
    std::array<char, lengthSize> bytes{};
    qToBigEndian(number, bytes.data());
    return {bytes.data(), lengthSize};
}

/// Takes the next whole message off the beginning of \a bytes: its kind, its length and what it says. Empty where it
/// is not there yet.
QByteArray nextMessage(QByteArray &bytes)
{
    if (bytes.size() < 1 + lengthSize)
        return {};
    const qsizetype size = 1 + qsizetype(numberAt(bytes, 1));
    if (bytes.size() < size)
        return {};
    QByteArray message = bytes.first(size);
    bytes.remove(0, size);
    return message;
}

/// Whether there is something to read from \a socket, or its end.
bool hasNews(const pollfd &socket)
{
    return (socket.revents & (POLLIN | POLLHUP | POLLERR)) != 0;
}

} // namespace

SharingPooler::SharingPooler(const QString &socket, Mode mode)
    : m_socket(QFile::encodeName(socket))
    , m_mode(mode)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    constexpr int longestQueue = 16;
    if (m_listener < 0 || ::bind(m_listener, generic, size) != 0 || ::listen(m_listener, longestQueue) != 0
        || ::getsockname(m_listener, generic, &size) != 0)
        qFatal("no port for a pooler");
    m_port = ntohs(address.sin_port);
    m_taker = std::thread([this] {
        while (!m_isOver) {
            pollfd coming{.fd = m_listener, .events = POLLIN, .revents = 0};
            if (::poll(&coming, 1, poolerLook) <= 0)
                continue;
            if (const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC); client >= 0)
                m_clients.emplace_back([this, client] {
                    take(client);
                    ::close(client);
                });
        }
    });
}

SharingPooler::~SharingPooler()
{
    m_isOver = true;
    m_taker.join();
    for (std::thread &client : m_clients)
        client.join();
    for (const Session &session : m_idle)
        ::close(session.socket);
    ::close(m_listener);
}

SharingPooler::Session SharingPooler::session(const QByteArray &startUp)
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_idle.empty()) {
            const Session last = m_idle.back();
            m_idle.pop_back();
            return last;
        }
    }
    Session made{.socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), .settings = {}};
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, m_socket.constData(), sizeof address.sun_path - 1);
    if (::connect(made.socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || !sendAll(made.socket, startUp))
        qFatal("the pooler cannot reach %s", m_socket.constData());
    QByteArray bytes;
    while (true) {
        const QByteArray more = received(made.socket);
        if (more.isEmpty())
            qFatal("the pooler was not let in");
        bytes += more;
        for (QByteArray message = nextMessage(bytes); !message.isEmpty(); message = nextMessage(bytes)) {
            if (message.front() == 'S')
                made.settings += message;
            else if (message.front() == 'Z')
                return made;
        }
    }
}

void SharingPooler::giveBack(const Session &session)
{
    const std::lock_guard guard(m_mutex);
    m_idle.push_back(session);
}

void SharingPooler::take(int client)
{
    QByteArray startUp;
    while (startUp.isEmpty()) {
        QByteArray bytes;
        while (bytes.size() < 2 * lengthSize || bytes.size() < qsizetype(numberAt(bytes, 0))) {
            const QByteArray more = received(client);
            if (more.isEmpty())
                return;
            bytes += more;
        }
        const quint32 code = numberAt(bytes, lengthSize);
        if (code == askToCancel)
            return;
        if (code != askForTls && code != askForGss)
            startUp = bytes;
        else if (!sendAll(client, "N"))
            return;
    }
    Session own = session(startUp);
    static std::atomic<quint32> madeUp = 1'000'000;
    const QByteArray greeting = "R" + numberBytes(8) + numberBytes(0) + own.settings + "K" + numberBytes(12)
        + numberBytes(madeUp++) + numberBytes(1) + "Z" + numberBytes(5) + "I";
    bool goesOn = sendAll(client, greeting);
    const auto release = [&] {
        giveBack(own);
        own.socket = -1;
    };
    if (m_mode == Mode::Transaction)
        release();
    QByteArray said; // by the server, and not looked at yet
    while (goesOn && !m_isOver) {
        std::array<pollfd, 2> sockets{pollfd{.fd = client, .events = POLLIN, .revents = 0},
                                      pollfd{.fd = own.socket, .events = POLLIN, .revents = 0}}; // none: left out
        if (::poll(sockets.data(), sockets.size(), poolerLook) <= 0)
            continue;
        if (own.socket >= 0 && hasNews(sockets[1])) {
            const QByteArray bytes = received(own.socket);
            goesOn = !bytes.isEmpty() && sendAll(client, bytes);
            said += bytes;
            bool isBetween = false;
            for (QByteArray message = nextMessage(said); !message.isEmpty(); message = nextMessage(said))
                isBetween = message.front() == 'Z' && message.back() == 'I';
            if (goesOn && isBetween && m_mode == Mode::Transaction)
                release();
        } else if (hasNews(sockets[0])) {
            const QByteArray bytes = received(client);
            if (bytes.isEmpty() || bytes.endsWith(QByteArray("X\0\0\0\4", 5))) // it says goodbye
                break;
            if (own.socket < 0)
                own = session(startUp);
            goesOn = sendAll(own.socket, bytes);
        }
    }
    if (own.socket >= 0)
        ::close(own.socket);
}

} // namespace umh
