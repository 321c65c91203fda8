#include "store/sqlite/sqliteinterrupt.h"

#include "store/sqlite/sqlitedialect.h"

#include <sqlite3.h>

namespace umh {

SqliteInterrupt::SqliteInterrupt(const Connection &connection, const std::stop_token &stop)
    : m_handle(sqliteHandle(connection))
    , m_stop(stop)
{
    // A look every few thousand steps of SQLite's machine: well under a millisecond, and not measurable in a scan.
    constexpr int stepsBetweenLooks = 4'000;
    if (!m_stop.stop_possible())
        return;
    sqlite3_progress_handler(
        m_handle, stepsBetweenLooks,
        [](void *self) { return static_cast<const SqliteInterrupt *>(self)->m_stop.stop_requested() ? 1 : 0; }, this);
}

SqliteInterrupt::~SqliteInterrupt()
{
    if (m_stop.stop_possible())
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace umh
