#include "store/keptconnection.h"

#include "domain/time/clock.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/servercontact.h"

#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <algorithm>
#include <chrono>
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
    if (m_connection && !m_connection->dialect().isUsable(*m_connection))
        close();
}

Result<const Connection *> KeptConnection::connection()
{
    closeIfLost();
    if (!m_connection) {
        Result<Connection> opened = m_directory.connect(m_use, m_stop);
        if (!opened)
            return opened.error();
        m_connection.emplace(std::move(*opened));
        m_line->set(m_connection->line());
    }
    return &*m_connection;
}

Status KeptConnection::write(const std::function<Status(const Connection &)> &work,
                             const std::function<void(const Connection &)> &reread)
{
    using std::chrono::steady_clock;
    const steady_clock::time_point begun = steady_clock::now();
    const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lostSession.clear();
    // Where a server is known to be out of reach there is nothing to wait for.
    if (const std::shared_ptr<ServerContact> &contact = m_directory.contact()) {
        if (const std::optional<Error> trouble = contact->trouble())
            return *trouble;
    }
    const Result<WriteEnd> end = carryOut(
        {.attempt = [&] { return attempt(work, operation); },
         .hasHappened = [&] { return hasHappened(operation); },
         .pause = [this](auto time) { return pause(time); },
         .elapsed = [&] { return std::chrono::floor<std::chrono::milliseconds>(steady_clock::now() - begun); }},
        m_terms);
    if (!end)
        return end.error();
    if (*end == WriteEnd::DoneBefore && reread) {
        if (const Result<const Connection *> open = connection())
            reread(**open);
    }
    return {};
}

Status KeptConnection::attempt(const std::function<Status(const Connection &)> &work, const QString &operation)
{
    const Result<const Connection *> open = connection();
    if (!open)
        return open.error();
    const Connection &connection = **open;
    const QString session = connection.dialect().session(connection);
    const NamedOperation named(connection, operation);
    Status done = work(connection);
    if (!done && done.error().kind == ErrorKind::CommitUnknown)
        m_lostSession = session;
    return done;
}

/// Whether the transaction that named itself \a operation was committed.
Result<bool> KeptConnection::hasHappened(const QString &operation)
{
    const Result<const Connection *> open = connection();
    if (!open)
        return open.error();
    const Connection &connection = **open;
    // It may still be there, waiting for a commit that will never come, or be committing at this moment. It has the row
    // of the state: who has that after it knows that it is over, one way or the other.
    connection.dialect().endSession(connection, m_lostSession);
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const Status held = DirectoryState::hold(connection); !held)
        return held.error();
    return Journal(connection, Clock::system()).hasOperation(operation);
}

bool KeptConnection::pause(std::chrono::milliseconds time) const
{
    const std::shared_ptr<ServerContact> &contact = m_directory.contact();
    constexpr std::chrono::milliseconds slice(20);
    const auto until = std::chrono::steady_clock::now() + time;
    for (;;) {
        if (m_stop.stop_requested() || (contact && contact->isGivenUp()))
            return false;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return true;
        QThread::msleep(std::min(left, slice).count());
    }
}

} // namespace umh
