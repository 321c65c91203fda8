#include "store/sqlite/sqlitestatement.h"

#include "store/sqlite/sqlitedialect.h"

#include <sqlite3.h>
#include <utility>

namespace umh {

Result<SqliteStatement> SqliteStatement::prepare(const Connection &connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(sqliteHandle(connection), text.constData(), int(text.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(connection, code);
    return SqliteStatement(statement);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{ }

SqliteStatement &SqliteStatement::operator=(SqliteStatement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

void SqliteStatement::bind(int place, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

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
