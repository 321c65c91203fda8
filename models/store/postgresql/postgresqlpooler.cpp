#include "store/postgresql/postgresqlpooler.h"

#include "store/connection.h"
#include "store/postgresql/postgresqlconnecting.h"
#include "store/postgresql/postgresqldriver.h"
#include "store/postgresql/postgresqlvalues.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr auto processSql = "BEGIN; SELECT pg_backend_pid()";

/// The process that works for \a driver in a transaction that is begun and left open; 0 where that cannot be told.
int processOf(PostgresqlDriver &driver)
{
    const PostgresqlAnswer answer = driver.runScript(processSql);
    return driver.errorOf(answer.get()).isValid() ? 0 : postgresqlValue(answer.get(), 0, 0).toInt();
}

} // namespace

Status checkPooler(const Connection &connection, int process)
{
    using namespace std::chrono_literals;
    // A server says at connecting which of its processes it is that takes the session; a pooler makes up a number.
    PostgresqlDriver &driver = postgresqlDriver(connection);
    if (PQbackendPID(driver.connection()) == process)
        return {};
    // One that keeps a process for each session is as good as none. Between two of them, it shows which it does.
    PostgresqlDriver other(driver.password(), {});
    if (!other.open(connection.location().address, {}, {}, {}, 0, {}))
        return connection.errorOf(other.lastError());
    other.setPatience(3s);
    const int othersProcess = processOf(other);
    const int ownProcess = processOf(driver);
    (void)driver.runScript("ROLLBACK");
    if (othersProcess == 0 || othersProcess == process || ownProcess != process)
        return Error{.kind = ErrorKind::PoolerUnsuitable, .path = connection.location().name()};
    return {};
}

} // namespace umh
