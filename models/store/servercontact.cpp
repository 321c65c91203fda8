#include "store/servercontact.h"

#include "store/directorylocation.h"

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace umh {
namespace {

thread_local const ConnectingStop *innermostStop = nullptr;

} // namespace

std::shared_ptr<ServerContact> ServerContact::with(const DirectoryLocation &location)
{
    if (!location.isOnServer())
        return {};
    static std::mutex mutex;
    static std::map<QString, std::weak_ptr<ServerContact>> contacts;
    const std::lock_guard guard(mutex);
    std::erase_if(contacts, [](const auto &entry) { return entry.second.expired(); });
    std::weak_ptr<ServerContact> &known = contacts[location.address];
    std::shared_ptr<ServerContact> contact = known.lock();
    if (!contact) {
        contact = std::make_shared<ServerContact>();
        known = contact;
    }
    return contact;
}

std::optional<Error> ServerContact::trouble() const
{
    const std::lock_guard guard(m_mutex);
    return m_trouble;
}

void ServerContact::setTrouble(const std::optional<Error> &trouble)
{
    const std::lock_guard guard(m_mutex);
    if (!m_trouble)
        m_troubleSince = std::chrono::steady_clock::now();
    m_trouble = trouble;
    // Whoever wants to connect from then on has not lost anything.
    if (m_trouble && m_trouble->kind == ErrorKind::ServerLost)
        m_trouble->kind = ErrorKind::ServerUnreachable;
}

std::chrono::milliseconds ServerContact::troubleTime() const
{
    const std::lock_guard guard(m_mutex);
    if (!m_trouble)
        return std::chrono::milliseconds(0);
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_troubleSince);
}

std::shared_ptr<ServerContact::Line> ServerContact::hold(int socket)
{
    auto line = std::make_shared<Line>(socket);
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_lines, [](const auto &gone) { return gone.expired(); });
    m_lines.push_back(line);
    return line;
}

void ServerContact::endAll()
{
    const std::lock_guard guard(m_mutex);
    for (const std::weak_ptr<Line> &each : m_lines) {
        if (const std::shared_ptr<Line> line = each.lock())
            line->end();
    }
}

void ServerContact::endSilent(std::chrono::milliseconds time)
{
    const std::lock_guard guard(m_mutex);
    for (const std::weak_ptr<Line> &each : m_lines) {
        if (const std::shared_ptr<Line> line = each.lock(); line && line->silence().value_or(time) >= time)
            line->end();
    }
}

WriteTime ServerContact::timeWhileTrying(std::shared_ptr<ServerContact> contact, std::stop_token stop)
{
    using std::chrono::milliseconds;
    using std::chrono::steady_clock;
    constexpr milliseconds slice(20);
    return {
        .pause =
            [contact = std::move(contact), stop = std::move(stop), slice](milliseconds time) {
                const steady_clock::time_point until = steady_clock::now() + time;
                for (;;) {
                    if (stop.stop_requested() || (contact && contact->isGivenUp()))
                        return false;
                    const milliseconds left = std::chrono::ceil<milliseconds>(until - steady_clock::now());
                    if (left.count() <= 0)
                        return true;
                    std::this_thread::sleep_for(std::min(left, slice));
                }
            },
        .elapsed = [begun =
                        steady_clock::now()] { return std::chrono::floor<milliseconds>(steady_clock::now() - begun); }};
}

ServerContact::Line::Line(int socket)
    : m_socket(::fcntl(socket, F_DUPFD_CLOEXEC, 0))
{ }

ServerContact::Line::~Line()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServerContact::Line::end() const
{
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

std::optional<std::chrono::milliseconds> ServerContact::Line::silence() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (m_socket < 0 || ::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return std::chrono::milliseconds(info.tcpi_last_data_recv);
}

ServerPatience::ServerPatience(std::shared_ptr<ServerContact> contact, std::chrono::milliseconds patience)
    : m_contact(std::move(contact))
{
    if (!m_contact)
        return;
    m_thread = std::thread([this, patience] {
        std::unique_lock lock(m_mutex);
        if (m_over.wait_for(lock, patience, [this] { return m_isOver; }))
            return;
        ++m_contact->m_givenUp;
        // Again and again: one may just have been made.
        constexpr std::chrono::milliseconds pause(20);
        do
            m_contact->endAll();
        while (!m_over.wait_for(lock, pause, [this] { return m_isOver; }));
        --m_contact->m_givenUp;
    });
}

ServerPatience::~ServerPatience()
{
    if (!m_contact)
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_isOver = true;
    }
    m_over.notify_all();
    m_thread.join();
}

ConnectingStop::ConnectingStop(const ServerContact *contact)
    : m_contact(contact)
    , m_outer(std::exchange(innermostStop, this))
{ }

ConnectingStop::~ConnectingStop()
{
    innermostStop = m_outer;
}

bool ConnectingStop::isAsked()
{
    const ConnectingStop *const inner = innermostStop;
    return inner && inner->m_contact && inner->m_contact->isGivenUp();
}

} // namespace umh
