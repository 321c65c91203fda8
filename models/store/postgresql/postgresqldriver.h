#pragma once

#include "domain/system/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <chrono>
#include <future>
#include <libpq-fe.h>
#include <memory>
#include <stop_token>

namespace umh {

class Connection;

struct PostgresqlResultClear
{
    void operator()(PGresult *result) const { PQclear(result); }
};
/// What the server has answered. Null only where there is no connection at all.
using PostgresqlAnswer = std::unique_ptr<PGresult, PostgresqlResultClear>;

/// The driver of one session on a server: Qt's interface over libpq's connection, made by the program itself. Unlike
/// Qt's own it sends values beside the statement in one round trip, takes addresses as libpq does, keeps no password
/// where QSqlDatabase shows it, and writes nothing to standard error.
///
/// Belongs to its QSqlDatabase, and to that one's thread. One statement at a time; rows are read whole before another
/// statement runs, so that none can get in the way of another.
class PostgresqlDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    /// Whether a statement is to be prepared, which is a round trip of its own.
    enum class Reuse { Once, Often };
    /// What is to be known of the session, as the server has told it.
    struct Session
    {
        QString user{}; ///< session_user
        int process = 0; ///< of the server, for this session; not always the number that libpq knows
        bool isStandby = false;
        std::chrono::milliseconds lockTimeout{0};
    };

    /// \a password is given to a server that asks for one, and goes with the driver; \a stop ends the waiting for it.
    PostgresqlDriver(const Secret &password, const std::stop_token &stop);
    ~PostgresqlDriver() override;

    // QSqlDriver
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// \a database is the whole address; the rest is ignored.
    bool open(const QString &database, const QString &, const QString &, const QString &, int,
              const QString &) override;
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;

    [[nodiscard]] PGconn *connection() const { return m_connection; }
    [[nodiscard]] const Secret &password() const { return m_password; }
    /// Whether the session has not ended, as far as is known without asking.
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] const Session &session() const { return m_session; }
    void setSession(const Session &session) { m_session = session; }

    /// Runs one statement with \a values at $1, $2 …. Rows come whole.
    [[nodiscard]] PostgresqlAnswer run(const QByteArray &sql, const QVariantList &values, Reuse reuse = Reuse::Once);
    /// As run(), but calls \a use with each row as it comes, which is the only one in its answer, in binary form. \a
    /// use must not use the connection; where it returns false, the rest is done without. What is wrong, if anything
    /// is, is wrong with the answer that this returns.
    template<typename Use>
    [[nodiscard]] PostgresqlAnswer runRowByRow(const QByteArray &sql, const QVariantList &values, Use use);
    /// Runs several statements of our own, separated by semicolons, in one round trip; the answer to the last one, or
    /// to the one that failed.
    [[nodiscard]] PostgresqlAnswer runScript(const QByteArray &sql);
    /// The next answer to what has been sent. Waits; cancels what is going on where the stop token says so.
    [[nodiscard]] PostgresqlAnswer nextAnswer();
    /// What is wrong with \a answer; of type NoError where nothing is.
    [[nodiscard]] QSqlError errorOf(const PGresult *answer) const;

    /// Grows with each row that a statement of this session writes.
    [[nodiscard]] qint64 writes() const { return m_writes; }
    /// The SQLSTATE of the last warning since the last statement was sent; empty without one.
    [[nodiscard]] const QByteArray &warning() const { return m_warning; }
    /// How many notifications have come since they were taken the last time. Reads what is there, and does not wait.
    [[nodiscard]] int takeNotifications();

    /// Until it is given null again, and from opening on with the token of that: statements end, with the code
    /// "cancelled", soon after \a stop was requested.
    void setStop(const std::stop_token *stop) { m_stop = stop; }
    /// How long the server may take for an answer before it counts as lost; 0 for ever.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    /// How the values of an answer come.
    enum class Format { Text, Binary };
    [[nodiscard]] bool send(const QByteArray &sql, const QVariantList &values, Format format, Reuse reuse);
    void letRowsTakeTheirTime();
    [[nodiscard]] PostgresqlAnswer failure() const;
    [[nodiscard]] PostgresqlAnswer lastAnswer();
    [[nodiscard]] bool waitForInput();
    void cancel();
    void waitForCancel();
    void end();
    void note(const PGresult *answer);
    void noteNotifications();
    [[nodiscard]] QByteArray preparedName(const QByteArray &sql, const QList<Oid> &types);
    static void takeNotice(void *self, const PGresult *notice);

    PGconn *m_connection = nullptr;
    const Secret m_password;
    const std::stop_token m_stopConnecting;
    Session m_session;
    QHash<QByteArray, QByteArray> m_prepared; ///< names of statements, by their text and the types of their values
    bool m_rowsTakeTheirTime = false;
    qint64 m_writes = 0;
    QByteArray m_warning;
    int m_notifications = 0;
    const std::stop_token *m_stop = nullptr;
    bool m_cancelled = false; ///< the statement that is going on, by us
    std::future<void> m_cancelling; ///< ready once the request for that has been taken; invalid where there is none
    std::chrono::milliseconds m_patience{0};
};

template<typename Use>
PostgresqlAnswer PostgresqlDriver::runRowByRow(const QByteArray &sql, const QVariantList &values, Use use)
{
    if (!m_connection)
        return {};
    letRowsTakeTheirTime();
    if (!send(sql, values, Format::Binary, Reuse::Once))
        return failure();
    PQsetSingleRowMode(m_connection);
    PostgresqlAnswer last;
    while (PostgresqlAnswer next = nextAnswer()) {
        if (PQresultStatus(next.get()) == PGRES_SINGLE_TUPLE) {
            if (!use(next.get()))
                cancel();
            continue;
        }
        if (!last)
            last = std::move(next);
        if (!isAlive())
            break;
    }
    return last ? std::move(last) : failure();
}

/// The driver of \a connection, which must be one to a server. Belongs to the connection.
[[nodiscard]] PostgresqlDriver &postgresqlDriver(const Connection &connection);

/// While it lives, statements on \a connection end with Cancelled soon after \a stop was requested.
class PostgresqlInterrupt final
{
public:
    PostgresqlInterrupt(const Connection &connection, const std::stop_token &stop);
    ~PostgresqlInterrupt();
    Q_DISABLE_COPY_MOVE(PostgresqlInterrupt)

private:
    PostgresqlDriver &m_driver;
    const std::stop_token m_stop;
};

} // namespace umh
