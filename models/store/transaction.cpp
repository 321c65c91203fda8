#include "store/transaction.h"

#include "store/connection.h"
#include "store/dialect.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

Transaction::Transaction(const Connection &connection)
    : m_connection(&connection)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction()
{
    // A rollback can only fail where the engine has rolled back already, as SQLite does on a full disk.
    if (m_connection)
        (void)m_connection->run(u"ROLLBACK"_s);
}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    if (kind == Kind::Write) {
        if (const Status there = connection.checkFile(); !there)
            return there.error();
    }
    const auto begun = connection.run(connection.dialect().beginStatement(kind));
    if (!begun)
        return begun.error();
    return Transaction(connection);
}

Status Transaction::commit()
{
    Q_ASSERT(m_connection);
    if (const auto committed = m_connection->run(u"COMMIT"_s); !committed) {
        (void)m_connection->run(u"ROLLBACK"_s);
        m_connection = nullptr;
        return committed.error();
    }
    m_connection = nullptr;
    return {};
}

} // namespace umh
