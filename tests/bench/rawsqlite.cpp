#include "rawsqlite.h"

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

void check(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(handle));
}

} // namespace

RawDatabase::RawDatabase(const QString &path)
{
    // As Qt does: a connection is used by one thread only.
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    check(m_handle, sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr));
    sqlite3_busy_timeout(m_handle, 10'000);
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA journal_size_limit = 16777216"_s);
}

void RawDatabase::run(const QString &sql) const
{
    check(m_handle, sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr));
}

RawStatement::RawStatement(const RawDatabase &database, const QString &sql)
    : m_handle(database.handle())
{
    check(m_handle, sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &m_statement, nullptr));
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        qFatal("SQLite: %s", sqlite3_errmsg(m_handle));
    sqlite3_reset(m_statement);
    return false;
}

QByteArray RawStatement::text(int column) const
{
    return {reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
            sqlite3_column_bytes(m_statement, column)};
}

} // namespace umh::bench
