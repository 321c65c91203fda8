#include "store/serverguard.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "store/servercontact.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace umh {

class ServerGuard::Asking final
{
public:
    Asking(const DirectoryLocation &location, const Secret &password, std::chrono::milliseconds patience)
        : m_location(location)
        , m_password(password)
        , m_patience(patience)
        , m_contact(ServerContact::with(location))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    { }

    ~Asking()
    {
        m_thread.request_stop();
        const std::lock_guard guard(m_mutex);
        if (m_line)
            m_line->end();
        // The thread is waited for last.
    }
    Q_DISABLE_COPY_MOVE(Asking)

private:
    void run(const std::stop_token &stop)
    {
        constexpr std::chrono::milliseconds pause = 1s;
        std::optional<Connection> connection;
        while (!stop.stop_requested()) {
            if (!connection)
                connection = connected(stop);
            if (connection && !isAnswered(*connection)) {
                setLine({}, stop);
                connection.reset();
            }
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, pause, [] { return false; });
        }
        setLine({}, stop);
    }

    [[nodiscard]] std::optional<Connection> connected(const std::stop_token &stop)
    {
        Result<Connection> connection =
            Connection::open(m_location, Connection::Access::ReadOnly, 0ms, {}, m_password, stop);
        if (!connection)
            return std::nullopt; // somebody who is in may be all right
        connection->dialect().setPatience(*connection, m_patience);
        setLine(connection->line(), stop);
        return std::optional(std::move(*connection));
    }

    /// Whether the server has answered, whatever it had to say. Where it was waited for in vain, all others need not
    /// wait any longer, unless they have heard of it meanwhile.
    [[nodiscard]] bool isAnswered(const Connection &connection)
    {
        const auto asked = std::chrono::steady_clock::now();
        const Result<QVariant> answer = connection.value(u"SELECT 1"_s);
        if (answer || connection.dialect().isUsable(connection))
            return true;
        if (std::chrono::steady_clock::now() - asked >= m_patience * 9 / 10) // not one that has just ended
            m_contact->endSilent(m_patience * 3 / 4);
        return false;
    }

    /// What ends the connection that is asked on.
    void setLine(const std::shared_ptr<ServerContact::Line> &line, const std::stop_token &stop)
    {
        const std::lock_guard guard(m_mutex);
        m_line = line;
        if (m_line && stop.stop_requested())
            m_line->end();
    }

    const DirectoryLocation m_location;
    const Secret m_password;
    const std::chrono::milliseconds m_patience;
    const std::shared_ptr<ServerContact> m_contact;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::shared_ptr<ServerContact::Line> m_line;
    std::jthread m_thread; ///< goes first
};

ServerGuard::ServerGuard(const DirectoryLocation &location, const Secret &password, std::chrono::milliseconds patience)
{
    if (location.isOnServer())
        m_asking = std::make_unique<Asking>(location, password, patience);
}

ServerGuard::~ServerGuard() = default;

} // namespace umh
