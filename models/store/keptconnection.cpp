#include "store/keptconnection.h"

#include "store/dialect.h"
#include "store/servercontact.h"

#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

/// Shared with whoever may end it.
struct KeptConnection::Line
{
    void set(const std::shared_ptr<ServerContact::Line> &line)
    {
        const std::lock_guard guard(mutex);
        current = line;
    }

    std::mutex mutex;
    std::shared_ptr<ServerContact::Line> current; ///< null where there is no connection, or no server
};

KeptConnection::KeptConnection(Directory directory, Directory::Use use, std::stop_token stop,
                               std::function<void()> beforeClosing)
    : m_directory(std::move(directory))
    , m_use(use)
    , m_stop(std::move(stop))
    , m_beforeClosing(std::move(beforeClosing))
    , m_line(std::make_shared<Line>())
{ }

KeptConnection::~KeptConnection()
{
    close();
}

void KeptConnection::close()
{
    if (!m_connection)
        return;
    if (m_beforeClosing)
        m_beforeClosing();
    m_line->set({});
    m_connection.reset();
}

std::function<void()> KeptConnection::ender() const
{
    return [line = m_line] {
        const std::lock_guard guard(line->mutex);
        if (line->current)
            line->current->end();
    };
}

void KeptConnection::closeIfLost()
{
    if (m_connection && !m_connection->dialect().isUsable(*m_connection)) {
        m_lostSession = m_connection->dialect().session(*m_connection);
        close();
    }
}

Result<const Connection *> KeptConnection::connection()
{
    // A session that has ended while nobody used it has left word of that.
    if (m_connection && m_directory.contact())
        (void)m_connection->dialect().takeNews(*m_connection);
    closeIfLost();
    if (!m_connection) {
        Result<Connection> opened = m_directory.connect(m_use, m_stop);
        if (!opened)
            return opened.error();
        m_connection.emplace(std::move(*opened));
        m_line->set(m_connection->line());
        // The server may not know yet that it was lost, and keep for it what the next write needs.
        if (const QString lost = std::exchange(m_lostSession, {}); !lost.isEmpty())
            m_connection->dialect().endSession(*m_connection, lost);
    }
    return &*m_connection;
}

Status KeptConnection::write(const std::function<Status(const Connection &)> &work)
{
    // While a server is out of reach this waits as long as what was going on when it was lost: no longer than the time
    // in all since then. So of many that wait, one after the other, none waits anew.
    WriteTerms terms = m_terms;
    if (const std::shared_ptr<ServerContact> &contact = m_directory.contact()) {
        terms.inAll -= contact->troubleTime();
        const std::optional<Error> trouble = contact->trouble();
        if (trouble && terms.inAll.count() <= 0)
            return *trouble;
    }
    return carryOut(
        [&]() -> Status {
            const Result<const Connection *> open = connection();
            return open ? work(**open) : Status(open.error());
        },
        ServerContact::timeWhileTrying(m_directory.contact(), m_stop), terms);
}

} // namespace umh
