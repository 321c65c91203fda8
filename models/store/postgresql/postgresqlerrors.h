#pragma once

#include "domain/error.h"

#include <QtSql/QSqlError>

// libpq calls them PGconn and PGresult.
struct pg_conn;
struct pg_result;

namespace umh {

/// What is wrong with \a answer, or else with \a connection, with the SQLSTATE as its code: 08006 where the session has
/// ended without one. \a isCancelled: by the program, which makes it the code "cancelled".
[[nodiscard]] QSqlError postgresqlError(const pg_result *answer, const pg_conn *connection, bool isCancelled);

/// That the program has asked to stop.
[[nodiscard]] QSqlError postgresqlCancelled();

/// What a person can do about an error with \a code, as postgresqlError() and connectToPostgresql() give it.
[[nodiscard]] ErrorKind postgresqlErrorKind(const QString &code);

/// Whether the server ends a session with \a code, a SQLSTATE.
[[nodiscard]] bool postgresqlEndsSession(const QString &code);

/// The code of an error of connecting, of which libpq has \a words in English: the server's SQLSTATE, or a word of our
/// own for what libpq has found out by itself.
[[nodiscard]] QString postgresqlConnectingCode(const QString &words, const pg_conn *connection);

} // namespace umh
