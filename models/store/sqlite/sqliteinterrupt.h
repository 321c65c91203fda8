#pragma once

#include <stop_token>

struct sqlite3;

namespace umh {

class Connection;

/// While it lives, statements on \a connection end with Cancelled soon after \a stop was requested.
class SqliteInterrupt final
{
public:
    SqliteInterrupt(const Connection &connection, const std::stop_token &stop);
    ~SqliteInterrupt();
    SqliteInterrupt(const SqliteInterrupt &) = delete;
    SqliteInterrupt &operator=(const SqliteInterrupt &) = delete;

private:
    sqlite3 *m_handle;
    const std::stop_token m_stop;
};

} // namespace umh
