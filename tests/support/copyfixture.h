#pragma once

#include "store/connection.h"

#include <QtCore/QStringList>

namespace umh {

/// Puts something into every table that a copy takes along: an account's state, mirrored twice, of \a apiUsers API
/// users, at least 1, with what a person knows of them, jobs, sign-ins, changes under way and a lease; besides them one
/// API user, operator and group each that are gone again. Ends the test program on an error.
void fillEveryTable(const Connection &connection, qsizetype apiUsers);

/// Every row of every table that a copy takes along (storedTables()), a line each, as any engine has it; the keys that
/// come next; and without what tells only of leases, the change number. Ends the test program on an error.
[[nodiscard]] QStringList rowsToCopy(const Connection &connection);

} // namespace umh
