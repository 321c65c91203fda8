#pragma once

#include "domain/system/secret.h"

#include <QtCore/QString>
#include <QtSql/QSqlError>

#include <libpq-fe.h>
#include <memory>
#include <stop_token>

namespace umh {

struct PostgresqlFinish
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

/// A session that was begun, or why it was not.
struct PostgresqlConnecting
{
    std::unique_ptr<PGconn, PostgresqlFinish> connection{};
    QSqlError error{};
};

/// Connects to the first host of \a address that takes the connection, as libpq does, with service files, .pgpass and
/// its environment. \a password is given where a server asks for one; where it is empty, libpq looks for one by itself.
///
/// \a stop ends it soon, with Cancelled. It is done on a thread of its own, which is left behind where it is stuck in
/// the look-up of a host's name: nothing ends that, and after 10 s nobody waits for it. A host that does not
/// answer within its connect_timeout (5 s where nothing says otherwise) is left for the next one. What the address
/// leaves open is set so that a connection that is dead is noticed within half a minute. The error has one of the codes
/// of postgresqlErrorKind(), and words in English; never the password.
[[nodiscard]] PostgresqlConnecting connectToPostgresql(const QString &address, const Secret &password,
                                                       const std::stop_token &stop);

} // namespace umh
