#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <sqlite3.h>
#include <stop_token>

struct sqlite3;

namespace umh {

class Connection;

/// A prepared statement of SQLite's own interface, for the few places where QSqlQuery is too slow: scans of a million
/// keys and bulk writing. Belongs to the connection's thread and must go before the connection.
class SqliteStatement final
{
public:
    [[nodiscard]] static Result<SqliteStatement> prepare(const Connection &connection, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&other) noexcept;
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    // Places count from 1. Binding keeps a copy of the text, but where it says otherwise.
    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    void bind(int place, const QString &text);
    void bindNull(int place) { sqlite3_bind_null(m_statement, place); }
    /// \a text must stay as it is until the statement has been reset or bound anew.
    void bindBorrowed(int place, const QByteArray &text)
    {
        sqlite3_bind_text64(m_statement, place, text.constData(), sqlite3_uint64(text.size()), SQLITE_STATIC,
                            SQLITE_UTF8);
    }
    /// The same for bytes that are no text.
    void bindBorrowedBytes(int place, const QByteArray &bytes)
    {
        // Nothing at a null pointer would be NULL.
        sqlite3_bind_blob64(m_statement, place, bytes.isNull() ? "" : bytes.constData(), sqlite3_uint64(bytes.size()),
                            SQLITE_STATIC);
    }

    /// Moves to the next row: SQLITE_ROW, SQLITE_DONE or an error code for sqliteError().
    int step() { return sqlite3_step(m_statement); }
    void reset() { sqlite3_reset(m_statement); }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }

private:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    { }

    sqlite3_stmt *m_statement;
};

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
