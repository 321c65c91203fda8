#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <sqlite3.h>

namespace umh::bench {

/// SQLite's own interface, as thin as can be. What fails ends the program.
class RawDatabase final
{
public:
    /// Opens the file at \a path with the settings that the product gives a connection that writes.
    explicit RawDatabase(const QString &path);
    ~RawDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const QString &sql) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement; must go before its database.
class RawStatement final
{
public:
    RawStatement(const RawDatabase &database, const QString &sql);
    ~RawStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawStatement)

    // Places count from 1, columns from 0.
    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    void bind(int place, const QByteArray &text)
    {
        sqlite3_bind_text64(m_statement, place, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    }
    /// \a value must stay until the statement has been reset.
    void bind(int place, const sqlite3_value *value) { sqlite3_bind_value(m_statement, place, value); }
    /// Moves to the next row; false, and reset, after the last.
    bool step();
    void reset() { sqlite3_reset(m_statement); }

    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] QByteArray text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] sqlite3_value *value(int column) const { return sqlite3_column_value(m_statement, column); }
    [[nodiscard]] int columnCount() const { return sqlite3_column_count(m_statement); }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace umh::bench
