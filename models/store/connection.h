#pragma once

#include "domain/result.h"
#include "domain/system/secret.h"
#include "store/directorylocation.h"
#include "store/servercontact.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace umh {

class Dialect;
class FileDialect;
class TransactionRecord;

/// One open connection to a directory: opened, set up and checked in open(), closed and deregistered when it goes.
///
/// Belongs to the thread that opened it, as QSqlDatabase does, and must be destroyed there, after everything that
/// uses it (queries, models). The only place that adds and removes QSqlDatabase connections.
class Connection final
{
public:
    enum class Access {
        ReadOnly, ///< must exist; nothing can be written
        ReadWrite, ///< must exist
        Create, ///< created, empty, where it does not exist
    };

    /// \a busyTimeout: how long a statement waits for another writer before it fails with Busy. Opening itself may wait
    /// for two seconds, for another program that is just opening or closing the directory. \a file: the one that it has
    /// to be, where that is known; any other is FileReplaced. \a password: for a server that asks for one.
    /// \a stop ends the waiting for a server, with Cancelled.
    [[nodiscard]] static Result<Connection> open(const DirectoryLocation &location, Access access,
                                                 std::chrono::milliseconds busyTimeout,
                                                 std::shared_ptr<DirectoryFile> file = {}, const Secret &password = {},
                                                 const std::stop_token &stop = {});
    /// An empty directory in the memory of this process, which goes with the connection: for who has to know what
    /// tables and fields there are, without asking the directory itself.
    [[nodiscard]] static Result<Connection> inMemory();
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Q_DISABLE_COPY(Connection)

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] const DirectoryLocation &location() const { return m_location; }
    [[nodiscard]] QSqlDatabase database() const;
    /// The file that it has open; null where the directory is in none.
    [[nodiscard]] const std::shared_ptr<DirectoryFile> &file() const { return m_file; }
    /// By which another thread can end it; null where the directory is in a file.
    [[nodiscard]] const std::shared_ptr<ServerContact::Line> &line() const { return m_line; }
    /// FileReplaced or FileNotFound where the location leads to another file by now, or nowhere. Every commit looks by
    /// itself as well. What is left beside a file that has taken the place is taken away, as it would damage that one.
    [[nodiscard]] Status checkFile() const;

    /// Runs one statement with \a values bound to its placeholders, in order.
    /// The query stands before its first row, if it has any.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;

    /// As run(), for a statement that writes: part of the transaction that is going on, or else one of its own
    /// (inWriteTransaction()).
    [[nodiscard]] Result<QSqlQuery> write(const QString &sql, const QVariantList &values = {}) const;

    /// As run(), for a query that gives one value: the first column of the first row, or null without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// \a value as it goes to the driver, so that just that is stored, but for what no directory holds
    /// (storableText()).
    [[nodiscard]] QVariant bound(const QVariant &value) const;

    /// Of the transaction that is going on, if it is one that writes; else null.
    [[nodiscard]] TransactionRecord *record() const;

    /// What went wrong in \a query.
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;
    [[nodiscard]] Error errorOf(const QSqlError &error) const;
    /// \a reported, or what is wrong with the file or its schema, where that explains it.
    [[nodiscard]] Error explained(const Error &reported) const;

private:
    friend class Transaction;
    friend class Directory;

    Connection(QString name, DirectoryLocation location, const Dialect *dialect);
    [[nodiscard]] Error inWordsOfTheSystem(const Error &error) const;
    [[nodiscard]] Status holdFile(const FileDialect &files, std::shared_ptr<DirectoryFile> file);
    void leaveFile() const;

    QString m_name; ///< empty once moved from
    DirectoryLocation m_location;
    const Dialect *m_dialect;
    std::shared_ptr<DirectoryFile> m_file; ///< null until it is open, and where the directory is in none
    /// The files that the engine keeps beside it.
    std::vector<std::pair<QString, FileIdentity>> m_besideFile;
    /// Made by the first transaction that writes; stays behind where the connection is moved.
    mutable std::unique_ptr<TransactionRecord> m_record;
    std::shared_ptr<ServerContact::Line> m_line; ///< by which it can be ended from outside; null for a file
    /// Whether the transaction of an operation was committed whose commit got no answer on a session
    /// (Dialect::session()); null where there is always an answer.
    std::function<Result<bool>(const QString &operation, const QString &session)> m_findOut;
};

/// A transaction that is rolled back unless it was committed. Begins in begin(), so that it can fail.
class Transaction final
{
public:
    enum class Kind {
        Read, ///< one consistent view of the directory
        /// Takes the write lock at once, so that a later statement cannot fail on it, and brings the state of the
        /// directory up to date (TransactionRecord). All that the program writes is written in such a one.
        Write,
        Schema, ///< as Write, but for migrations, which may only be making what a state is kept in
    };

    /// \a connection must stay where it is as long as this lives. \a operation, for Kind::Write: the id, a guid, by
    /// which the journal shall name what is done (Journal::hasOperation()); one is made up where it is null.
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection, Kind kind,
                                                   const QString &operation = {});
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// For Kind::Write: the id by which the journal names what is done.
    [[nodiscard]] QString operation() const;

    /// Makes it lasting. On an error everything is rolled back, and the transaction is over as well. \a lastLook, where
    /// there is one, runs when all has been written and only the commit itself is left; its error is one as well.
    ///
    /// Where the connection to a server is lost and the commit not answered, it is found out, on another connection,
    /// what has become of it: that takes up to half a minute, where the server has to be waited for. It has then been
    /// done, or it was ServerLost; CommitUnknown where that did not come out. Of a transaction that has noted nothing
    /// in the journal nobody can tell; it is ServerLost, and comes to the same if it is done twice.
    [[nodiscard]] Status commit(const std::function<Status()> &lastLook = {});

private:
    explicit Transaction(const Connection &connection);
    void end(bool undone);

    const Connection *m_connection; ///< null once it is over
};

/// Runs \a work, which writes, as a part of the transaction that is going on, if that is one of Kind::Write; else in
/// one of its own, which is committed where \a work succeeds.
[[nodiscard]] Status inWriteTransaction(const Connection &connection, const std::function<Status()> &work);

/// One statement that is run many times: prepared on first use, since preparing takes longer than a small statement
/// itself. Belongs to the connection's thread and must go before the connection.
class PreparedStatement final
{
public:
    /// \a connection must outlive this.
    PreparedStatement(const Connection &connection, QString sql);

    /// Runs it with \a values bound to its placeholders, in order. It then stands before its first row, if it has any.
    [[nodiscard]] Status run(const QVariantList &values);
    /// Moves to the next row; false after the last. Rows that are not wanted any more need finish().
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const QSqlQuery &row() const { return *m_query; }
    /// Ends the reading of rows.
    void finish() { m_query->finish(); }

private:
    const Connection &m_connection;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

} // namespace umh
