#pragma once

#include "domain/result.h"

namespace umh {

class Connection;

/// PoolerUnsuitable where \a connection, the server's process of which is number \a process, goes through a pooler that
/// gives each transaction another session: what is prepared, set and listened to would be lost.
[[nodiscard]] Status checkPooler(const Connection &connection, int process);

} // namespace umh
