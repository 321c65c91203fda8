#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace umh {

class Connection;

/// Rows on their way into a table by COPY, in the server's binary form. Part of the transaction that is going on, on
/// the connection's thread; nothing else runs on the connection from begin() to end().
class PostgresqlCopy final
{
public:
    /// \a connection must outlive this.
    explicit PostgresqlCopy(const Connection &connection);
    /// Gives up what has not ended; the transaction is lost then.
    ~PostgresqlCopy();
    Q_DISABLE_COPY_MOVE(PostgresqlCopy)

    /// How the rows go in.
    enum class Rows {
        Usual,
        /// As ones that all have seen for long, so that nobody has to look after each of them any more. For a table
        /// that the transaction that is going on has emptied, which others cannot read until it ends.
        Frozen,
    };
    /// \a columns of \a table, as SQL.
    [[nodiscard]] Status begin(const QString &table, const QString &columns, Rows rows = Rows::Usual);
    // One row: its columns one after the other. Nothing is an error before send().
    void beginRow(int columns);
    void add(const QString &text); ///< null is NULL
    void add(qint64 number); ///< for a BIGINT
    void addInteger(qint32 number); ///< for an INTEGER
    void addBytes(const QByteArray &bytes); ///< for a BYTEA
    void addNull();
    /// Sends what has gathered, if that is much. An error of a row may be told only by end().
    [[nodiscard]] Status send();
    [[nodiscard]] Status end();

private:
    [[nodiscard]] Status sendAll();
    [[nodiscard]] Error failure() const;

    const Connection &m_connection;
    QByteArray m_bytes;
    bool m_isCopying = false;
};

} // namespace umh
