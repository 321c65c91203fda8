#pragma once

#include "domain/result.h"

#include <QtCore/QString>

namespace umh {

/// \a text, the address of a database on a server, as it is kept and shown: as typed, without blanks around it and its
/// scheme in lower case. It is understood by libpq itself, as only that knows all that one may hold: several hosts,
/// Unix sockets, parameters.
///
/// PasswordInAddress where it holds a password, which would be shown and kept with it; DatabaseAddressInvalid for what
/// libpq does not understand, or for a parameter by which the connection would be none for a directory. No error holds
/// a part of the address that may be a password.
[[nodiscard]] Result<QString> postgresqlAddress(const QString &text);

/// Who signs in where by \a address, as postgresqlAddress() gives it: without parameters, but for those that say just
/// that, and with what the environment adds. Two addresses that have the same lead to the same servers as the same
/// user.
struct PostgresqlSignIn
{
    QString user{}; ///< empty where only a service file knows
    QString name{}; ///< "user@host:port/database", with several hosts as "a,b"
};
[[nodiscard]] PostgresqlSignIn postgresqlSignIn(const QString &address);

} // namespace umh
