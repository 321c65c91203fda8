#pragma once

#include "domain/directoryfacts.h"
#include "domain/result.h"
#include "store/connection.h"

#include <QtCore/QMap>

#include <functional>
#include <memory>
#include <stop_token>

class QSqlError;

namespace umh {

class ApiUserBulkWriter;
class DirectoryRowWriter;
class KeyScanner;
class Secret;
struct DirectoryRights;
struct Migration;
struct OrderStretch;

/// What only an engine has that keeps a directory in a file of this machine, which a person can copy, move or replace.
/// Stateless and thread-safe; lives for ever.
///
/// Its Dialect::checkBeforeOpening() makes a file that is missing, or empty, and about to become a directory one that
/// only its owner can read.
class FileDialect
{
public:
    FileDialect() = default;
    virtual ~FileDialect() = default;
    Q_DISABLE_COPY_MOVE(FileDialect)

    /// Whether what is at \a location may be opened as a directory: ours, or nobody's yet. Another program's is
    /// ForeignDatabase, and is not touched. What cannot be told is left to the opening.
    [[nodiscard]] virtual Status checkOwner(const DirectoryLocation &location) const = 0;
    /// Whether this user may write to what is at \a location; where not, it can only be looked at.
    [[nodiscard]] virtual bool isWritable(const DirectoryLocation &location) const = 0;
    /// Takes what others may do with the files at \a location, and with the folder that holds them, from them.
    virtual void makePrivate(const DirectoryLocation &location) const = 0;
    /// Whether what is at \a location has not the schema that its migrations have made: what the engine says of a
    /// statement then comes from damage. Looks past all connections and their transactions; takes milliseconds.
    [[nodiscard]] virtual bool hasWrongSchema(const DirectoryLocation &location) const = 0;

    /// Has \a connection commit to \a file only: once it has been replaced or is gone, a commit fails and is undone. \a
    /// file must outlive the connection. FileReplaced where \a connection has another one open already.
    [[nodiscard]] virtual Status commitOnlyTo(const DirectoryFile &file, const Connection &connection) const = 0;
    /// The paths of what the engine keeps beside the file of \a connection.
    [[nodiscard]] virtual QStringList filesBeside(const Connection &connection) const = 0;
    /// Brings what is in the log into the file of \a connection, wherever that is by now, so that the log is empty.
    /// False where that is not possible, or where the file still is where its log is.
    [[nodiscard]] virtual bool emptyLogOfMovedFile(const Connection &connection) const = 0;
    /// Whether nothing at all is at \a location yet, so that makeWhole() can make a directory there: no file, or one
    /// without a byte. Any other is left as it is.
    [[nodiscard]] virtual bool isFree(const DirectoryLocation &location) const = 0;
    /// Makes the file at \a location, which has to be free, by a name beside it that ends in ".part". \a fill gets a
    /// connection to an empty database there; what it has made lasting takes its place once all of it is on the disk.
    /// A program that is killed leaves the unfinished one at most, which is removed by a later call. The folder has to
    /// be there; the errors of fileError(), and PlaceTaken for what has come there meanwhile.
    [[nodiscard]] virtual Status makeWhole(const DirectoryLocation &location,
                                           const std::function<Status(const Connection &)> &fill) const = 0;

    /// Has the database of \a connection, which is in memory and empty yet, take as little of that as it can.
    virtual void keepSmall(const Connection &connection) const = 0;
    /// Leaves nothing but empty tables in the database of \a connection, which is in memory.
    [[nodiscard]] virtual Status leaveTablesOnly(const Connection &connection) const = 0;

    /// What the system has refused, an errno, where the last error of \a connection is that something could not be
    /// written; 0 where that is not known.
    [[nodiscard]] virtual int systemFault(const Connection &connection) const = 0;
};

/// Everything in which one database engine differs from another. Stateless and thread-safe; lives for ever.
///
/// A further engine is a further subclass, what DirectoryLocation has to say of where its directories are, and a line
/// in forLocation(). What it has no use for it leaves as it is here; the rest is plain SQL, the same for all:
/// - places are "?", each bound once and in order; truths are 0 and 1;
/// - texts are compared, and sorted, by their code points (COLLATE "C", where the engine would go by a language); where
///   NULL sorts is never left to the engine;
/// - no statement runs while another is being read on the same connection: what is to be written for each row is
///   written once all rows have been read. A KeyScanner whose batches may be so used has to see to that.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    /// The engine that has the directory at \a location.
    [[nodiscard]] static const Dialect &forLocation(const DirectoryLocation &location);

    /// Null for an engine that keeps its directories elsewhere than in files.
    [[nodiscard]] virtual const FileDialect *files() const { return nullptr; }
    /// Whether it answers a short question in less time than anybody notices, so that the GUI thread may ask it itself.
    /// A server does not: a round trip takes milliseconds, and one that hangs takes for ever.
    [[nodiscard]] virtual bool answersAtOnce() const { return files() != nullptr; }

    // Connecting
    /// Registers a database under \a name, with the driver of this engine. \a password is given to a server that asks
    /// for one, \a stop ends the waiting for it.
    [[nodiscard]] virtual QSqlDatabase addDatabase(const QString &name, const Secret &password,
                                                   const std::stop_token &stop) const = 0;
    /// Tells apart, before the engine gets to it, what the engine would report as one and the same failure. Nothing
    /// where it tells them apart by itself.
    [[nodiscard]] virtual Status checkBeforeOpening(const DirectoryLocation &, Connection::Access) const { return {}; }
    /// Tells \a database, which is not open yet, where to find the directory at \a location and how to open it. Cannot
    /// fail: what is wrong shows when it is opened.
    virtual void configure(QSqlDatabase &database, const DirectoryLocation &location,
                           Connection::Access access) const = 0;
    /// Sets the session up and checks that it took, and that there is a database behind it at all. Waits for other
    /// writers for \a busyTimeout from then on. After an error the connection is closed.
    [[nodiscard]] virtual Status setUp(const Connection &connection, Connection::Access access,
                                       std::chrono::milliseconds busyTimeout) const = 0;
    /// Has the directory remember that readers do not wait for a writer, nor it for them. Writes nothing where it does
    /// already, or where nothing can be written.
    [[nodiscard]] virtual Status enableWal(const Connection &) const { return {}; }
    /// Whether statements may still go well on \a connection: not any more once a server has ended it. A
    /// DirectoryThread asks after each piece of work, and opens another for the next then. Does not ask the server, and
    /// so may know only after a statement has failed.
    [[nodiscard]] virtual bool isUsable(const Connection &connection) const { return connection.database().isOpen(); }

    // For an engine on a server
    /// How long the server may take from now on for an answer on \a connection before that counts as lost; 0 for ever.
    virtual void setPatience(const Connection &, std::chrono::milliseconds) const { }
    /// By which endSession() knows the session of \a connection; empty where it has no use for that.
    [[nodiscard]] virtual QString session(const Connection &) const { return {}; }
    /// Has the server end \a session of this program, if it is there and waits for its next statement in a transaction:
    /// nobody will send one any more. Does what it can.
    virtual void endSession(const Connection &, const QString &) const { }

    // Statements
    /// Who works on \a connection, as the journal is to name them: on a server, the role that it has let in.
    [[nodiscard]] virtual QString person(const Connection &connection) const;
    /// An expression of what time it is for the engine: whole milliseconds since 1970-01-01 UTC, the same all over a
    /// statement. For what several computers have to agree on.
    [[nodiscard]] virtual QString presentMoment() const = 0;
    /// What a person can do about \a error; Unexpected for what the engine has no kind for.
    [[nodiscard]] virtual ErrorKind classify(const QSqlError &error) const = 0;
    /// Begins a transaction, of which there is at most one on a connection. For one that writes, Busy where another
    /// writer is not done within the time of setUp(); after an error there is none.
    [[nodiscard]] virtual Status begin(const Connection &connection, Transaction::Kind kind) const = 0;
    /// Makes lasting what the transaction that is going on has done. An error where that is not possible, also where
    /// the engine has given it up for an error of an earlier statement and would say no more of it.
    [[nodiscard]] virtual Status commit(const Connection &connection) const = 0;
    /// An expression of the bytes in which the text or whole number \a column is stored, as UTF-8; NULL for NULL. What
    /// somebody may have put there shows so as it is.
    [[nodiscard]] virtual QString bytesOf(const QString &column) const = 0;
    /// \a value as it has to be given to Qt's driver, so that just that is stored.
    [[nodiscard]] virtual QVariant bound(const QVariant &value) const { return value; }
    /// What rows of \a table are to be read from, in SQL, so that an index has them in the order of \a stretch.
    [[nodiscard]] virtual QString rowsInOrder(const QString &table, const OrderStretch &stretch) const;
    /// Runs one statement that may take long; ends with Cancelled soon after \a stop was requested. The transaction
    /// that is going on is lost then.
    [[nodiscard]] virtual Status runUnlessStopped(const Connection &connection, const QString &sql,
                                                  const QVariantList &values, const std::stop_token &stop) const = 0;
    /// Brings what the transaction that is going on has written so far to the disk, so that little is left to its
    /// commit, which nothing can stop any more.
    [[nodiscard]] virtual Status bringToDisk(const Connection &) const { return {}; }
    /// Whether the directory has a table of that name, without looking into it.
    [[nodiscard]] virtual Result<bool> tableExists(const Connection &connection, const QString &table) const = 0;
    /// Whether there is nothing at all yet, not even of another program: it may become a directory.
    [[nodiscard]] virtual Result<bool> isEmptyDatabase(const Connection &connection) const = 0;

    // The state of the directory
    /// A number that is another one as soon as the transaction that is going on has written a row, and at no other
    /// time.
    [[nodiscard]] virtual Result<qint64> markOfWrites(const Connection &connection) const = 0;
    /// How many entries of the journal a transaction keeps to itself before it takes numbers for them, and with that
    /// the place in the order of commits: few where it has the directory to itself from its beginning, many where the
    /// others have to wait from then on.
    [[nodiscard]] virtual size_t entriesKept() const { return 10'000; }
    /// A number that changes where another connection may have changed the directory, also past the program, without
    /// raising the change number; to be compared with earlier ones of the same connection only. The same for ever for
    /// an engine that has nothing to say of that.
    [[nodiscard]] virtual Result<qint64> hintOfForeignChanges(const Connection &) const { return 0; }

    // News
    /// The socket of the session on \a connection, which belongs to that; -1 where there is none.
    [[nodiscard]] virtual int socket(const Connection &) const { return -1; }
    /// Has the engine tell \a connection, while that is there, of each transaction that has raised the change number.
    /// That may get lost, so that it makes looking sooner, never needless. Nothing where the engine tells of nothing.
    [[nodiscard]] virtual Status listen(const Connection &) const { return {}; }
    /// Whether the engine has told of a change since the last time; reads what has come, and does not wait.
    [[nodiscard]] virtual bool takeNews(const Connection &) const { return false; }

    /// What is known of the engine, of this person there, and of other programs that have the directory open. Also of
    /// an older directory. Place, search and rights are left to the caller.
    [[nodiscard]] virtual Result<DirectoryFacts> facts(const Connection &connection) const = 0;

    /// Lets go of memory that the engine keeps for reading the same again; for connections that read everything once.
    virtual void releaseMemory(const Connection &) const { }

    // Rights
    /// What whoever has been let in may do with the directory on \a connection. For an engine without files; those of
    /// others are asked (FileDialect::isWritable()).
    [[nodiscard]] virtual Result<DirectoryRights> rights(const Connection &connection) const;
    /// Whether there is an index to search by; without it searching takes longer.
    [[nodiscard]] virtual Result<bool> hasSearchIndex(const Connection &) const { return true; }

    // Schema
    /// All that a directory of this engine has gone through, the oldest first; a constant.
    [[nodiscard]] virtual const QList<Migration> &migrations() const = 0;
    /// Makes a copy to return to, before an existing directory of \a version is migrated; it takes the place of an
    /// older copy of that version. Nothing where the engine has backups. Ends with Cancelled, and without a copy, soon
    /// after \a stop was requested.
    [[nodiscard]] virtual Status backUpBeforeMigration(const Connection &, int, const std::stop_token &) const
    {
        return {};
    }
    // For migrations that make a table anew to which others refer (Migration::remakesReferredTables).
    /// Whether what a row refers to must be there. Outside of transactions only.
    [[nodiscard]] virtual Status setReferencesEnforced(const Connection &, bool) const { return {}; }
    /// How many rows refer to one that is not there, for each pair of tables where there are any, in words that say
    /// which.
    [[nodiscard]] virtual Result<QMap<QString, qint64>> brokenReferences(const Connection &) const
    {
        return QMap<QString, qint64>();
    }
    /// Gives the statements of migrations the functions of the program that they call, for as long as \a connection
    /// lives.
    [[nodiscard]] virtual Status addMigrationFunctions(const Connection &) const { return {}; }

    /// The last key that the engine has given to a row of \a table (StoredTable::givesKeys), or a later one; 0 for
    /// none.
    [[nodiscard]] virtual Result<qint64> lastKeyOf(const Connection &connection, const QString &table) const = 0;

    // What each engine does in its own way, because the common one would be too slow. Never null; each must go before
    // its connection, and is used on its thread.
    [[nodiscard]] virtual std::unique_ptr<KeyScanner> keyScanner(const Connection &connection) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ApiUserBulkWriter> bulkWriter(const Connection &connection) const = 0;
    [[nodiscard]] virtual std::unique_ptr<DirectoryRowWriter> rowWriter(const Connection &connection) const = 0;
};

} // namespace umh
