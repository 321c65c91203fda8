#include "store/postgresql/postgresqlpooler.h"

#include "store/connection.h"
#include "store/postgresql/postgresqldriver.h"

using namespace Qt::StringLiterals;

namespace umh {

Status checkPooler(const Connection &connection, int process)
{
    // A server says at connecting which of its processes it is that takes the session; a pooler makes up a number.
    PostgresqlDriver &driver = postgresqlDriver(connection);
    if (PQbackendPID(driver.connection()) == process)
        return {};
    return {};
}

} // namespace umh
