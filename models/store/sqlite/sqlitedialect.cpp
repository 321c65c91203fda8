#include "store/sqlite/sqlitedialect.h"

#include "domain/system/fileerror.h"
#include "store/sqlite/sqlitebulkwriter.h"
#include "store/sqlite/sqlitefunctions.h"
#include "store/sqlite/sqlitekeyscanner.h"
#include "store/sqlite/sqlitelook.h"
#include "store/sqlite/sqlitemaking.h"
#include "store/sqlite/sqliteplace.h"
#include "store/sqlite/sqliterowwriter.h"
#include "store/sqlite/sqliteschema.h"
#include "store/sqlite/sqlitestatement.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <cerrno>
#include <filesystem>
#include <sqlite3.h>
#include <system_error>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

ErrorKind kindOf(int code)
{
    switch (code) {
    case SQLITE_IOERR_READ:
        return ErrorKind::FileUnreadable;
    case SQLITE_IOERR_SHORT_READ: // it is shorter than it says
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA: // a checksum is wrong
        return ErrorKind::Corrupt;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
        return ErrorKind::FileUnwritable;
    case SQLITE_IOERR_SHMSIZE: // the file that the processes share cannot grow
        return ErrorKind::DiskFull;
    case SQLITE_CONSTRAINT_COMMITHOOK: // its file was gone for a moment, see commitOnlyTo()
        return ErrorKind::FileNotFound;
    case SQLITE_READONLY_DBMOVED:
        return ErrorKind::FileReplaced;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_READONLY:
        return ErrorKind::ReadOnly;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_NOTADB:
        return ErrorKind::NotADatabase;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return ErrorKind::Corrupt;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::NoPermission;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Unexpected;
    }
}

/// Handles of one SQLite library must not be given to another, as there is where Qt was built with its own.
Status checkLibrary(const Connection &connection)
{
    const Result<QVariant> driver = connection.value(u"SELECT sqlite_source_id()"_s);
    if (!driver)
        return driver.error();
    const QString ours = QString::fromUtf8(sqlite3_sourceid());
    if (driver->toString() != ours) {
        return Error{.kind = ErrorKind::Unexpected,
                     .detail = u"Qt's SQLite is %1, not %2"_s.arg(driver->toString(), ours),
                     .path = connection.location().path};
    }
    return {};
}

} // namespace

sqlite3 *sqliteHandle(const Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Status setSqlitePragma(const Connection &connection, const QString &name, const QString &value, const QString &expected)
{
    if (const auto set = connection.run(u"PRAGMA %1 = %2"_s.arg(name, value)); !set)
        return set.error();
    const Result<QVariant> actual = connection.value(u"PRAGMA %1"_s.arg(name));
    if (!actual)
        return actual.error();
    if (actual->toString() != expected) {
        return Error{.kind = ErrorKind::Unexpected,
                     .detail = u"PRAGMA %1 is %2"_s.arg(name, actual->toString()),
                     .path = connection.location().path};
    }
    return {};
}

Error sqliteError(const Connection &connection, int code)
{
    return connection.explained({.kind = kindOf(code),
                                 .detail = QString::fromUtf8(sqlite3_errmsg(sqliteHandle(connection))),
                                 .path = connection.location().path});
}

QSqlDatabase SqliteDialect::addDatabase(const QString &name, const Secret &, const std::stop_token &) const
{
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}

Status SqliteDialect::checkBeforeOpening(const DirectoryLocation &location, Connection::Access access) const
{
    return prepareSqlitePlace(location.path, access);
}

Status SqliteDialect::checkOwner(const DirectoryLocation &location) const
{
    return checkSqliteOwner(location);
}

bool SqliteDialect::isWritable(const DirectoryLocation &location) const
{
    return isSqlitePlaceWritable(location.path);
}

void SqliteDialect::makePrivate(const DirectoryLocation &location) const
{
    makeSqlitePlacePrivate(location.path);
}

void SqliteDialect::configure(QSqlDatabase &database, const DirectoryLocation &location,
                              Connection::Access access) const
{
    // The first to open a directory and the last to close it hold it for a moment, even from those who only read.
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (isOnReadOnlyGround(location.path)) {
        QUrl url = QUrl::fromLocalFile(location.path);
        url.setQuery(u"immutable=1"_s);
        options += ";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_L1;
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        if (access != Connection::Access::Create)
            options += ";QSQLITE_OPEN_URI"_L1;
        // Only mode=rw keeps SQLite from creating the file again where another process has just removed it.
        QUrl url = QUrl::fromLocalFile(location.path);
        url.setQuery(u"mode=rw"_s);
        database.setDatabaseName(access == Connection::Access::Create ? location.path
                                                                      : url.toString(QUrl::FullyEncoded));
    }
    database.setConnectOptions(options);
}

Status SqliteDialect::setUp(const Connection &connection, Connection::Access access,
                            std::chrono::milliseconds busyTimeout) const
{
    // SQLite opens any file; only the first read tells whether it is a database.
    if (const auto probed = connection.run(u"SELECT count(*) FROM sqlite_master"_s); !probed)
        return probed.error();
    if (Status same = checkLibrary(connection); !same)
        return same;
    sqlite3_extended_result_codes(sqliteHandle(connection), 1);
    sqlite3_busy_timeout(sqliteHandle(connection), int(busyTimeout.count()));

    if (Status set = setSqlitePragma(connection, u"foreign_keys"_s, u"ON"_s, u"1"_s); !set)
        return set;
    // What a person confirmed must not come back after a power cut.
    if (Status set = setSqlitePragma(connection, u"synchronous"_s, u"FULL"_s, u"2"_s); !set)
        return set;
    if (access == Connection::Access::ReadOnly) {
        // Of the usual 2 MB each would keep what is hardly ever read twice; the system has that as well.
        const QString littleCache = u"-512"_s; // KiB, where it is negative
        if (Status set = setSqlitePragma(connection, u"cache_size"_s, littleCache, littleCache); !set)
            return set;
        return setSqlitePragma(connection, u"query_only"_s, u"ON"_s, u"1"_s);
    }
    // A large import would otherwise leave a log of changes as large as itself.
    const QString largestIdleLog = u"16777216"_s; // bytes
    if (Status set = setSqlitePragma(connection, u"journal_size_limit"_s, largestIdleLog, largestIdleLog); !set)
        return set;
    // A load looks up by guid, in no order of the pages, and goes over all rows for each index: of 100,000 API users
    // the usual 2 MB had two syncs read 320,000 pages, this 150,000.
    const QString cache = u"-8192"_s; // KiB, where it is negative
    if (Status set = setSqlitePragma(connection, u"cache_size"_s, cache, cache); !set)
        return set;
    if (access == Connection::Access::Create) {
        const Result<bool> empty = isEmptyDatabase(connection);
        if (!empty)
            return empty.error();
        if (*empty)
            return enableWal(connection);
    }
    return {};
}

bool SqliteDialect::isFree(const DirectoryLocation &location) const
{
    return isSqlitePlaceFree(location.path);
}

Status SqliteDialect::makeWhole(const DirectoryLocation &location,
                                const std::function<Status(const Connection &)> &fill) const
{
    return makeWholeSqliteFile(location.path, fill);
}

Status SqliteDialect::commitOnlyTo(const DirectoryFile &file, const Connection &connection) const
{
    int moved = 0;
    sqlite3_file_control(sqliteHandle(connection), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved != 0)
        return Error{.kind = ErrorKind::FileReplaced, .path = connection.location().path};
    sqlite3_commit_hook(
        sqliteHandle(connection),
        [](void *opened) { return static_cast<const DirectoryFile *>(opened)->check() ? 0 : 1; },
        const_cast<DirectoryFile *>(&file));
    return {};
}

QStringList SqliteDialect::filesBeside(const Connection &connection) const
{
    // SQLite puts them beside the file itself, also where it was named by a link.
    const QString file = QFile::decodeName(sqlite3_db_filename(sqliteHandle(connection), "main"));
    return {file + "-wal"_L1, file + "-shm"_L1};
}

bool SqliteDialect::emptyLogOfMovedFile(const Connection &connection) const
{
    int moved = 0;
    sqlite3_file_control(sqliteHandle(connection), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0
        && sqlite3_wal_checkpoint_v2(sqliteHandle(connection), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        == SQLITE_OK;
}

int SqliteDialect::systemFault(const Connection &connection) const
{
    return sqlite3_system_errno(sqliteHandle(connection));
}

Status SqliteDialect::enableWal(const Connection &connection) const
{
    if (sqlite3_db_readonly(sqliteHandle(connection), "main") != 0)
        return {};
    const Result<QVariant> mode = connection.value(u"PRAGMA journal_mode"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() == "wal"_L1)
        return {};
    const Result<QVariant> busyTimeout = connection.value(u"PRAGMA busy_timeout"_s);
    if (!busyTimeout)
        return busyTimeout.error();
    // For this one change SQLite does not wait by itself for others, who may be about to do the same.
    const QDeadlineTimer deadline(busyTimeout->toLongLong());
    for (;;) {
        Status set = setSqlitePragma(connection, u"journal_mode"_s, u"WAL"_s, u"wal"_s);
        if (set || set.error().kind != ErrorKind::Busy || deadline.hasExpired())
            return set;
        QThread::msleep(5);
    }
}

QString SqliteDialect::bytesOf(const QString &column) const
{
    return u"CAST(%1 AS BLOB)"_s.arg(column);
}

QString SqliteDialect::presentMoment() const
{
    return u"CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"_s;
}

ErrorKind SqliteDialect::classify(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return isNumber ? kindOf(code) : ErrorKind::Unexpected;
}

Status SqliteDialect::begin(const Connection &connection, Transaction::Kind kind) const
{
    const auto begun = connection.run(kind == Transaction::Kind::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    return begun ? Status() : begun.error();
}

Status SqliteDialect::commit(const Connection &connection) const
{
    const auto committed = connection.run(u"COMMIT"_s);
    return committed ? Status() : committed.error();
}

/// The driver gives texts in UTF-16, of which SQLite takes a first U+FEFF, or U+FFFE, for a mark of the byte order and
/// away: one more goes before it.
QVariant SqliteDialect::bound(const QVariant &value) const
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool isTakenForMark = text.startsWith(u'\ufeff') || text.startsWith(u'\ufffe');
    return isTakenForMark ? QVariant(u'\ufeff' + text) : value;
}

Status SqliteDialect::runUnlessStopped(const Connection &connection, const QString &sql, const QVariantList &values,
                                       const std::stop_token &stop) const
{
    const SqliteInterrupt interrupt(connection, stop);
    const auto done = connection.run(sql, values);
    return done ? Status() : done.error();
}

Status SqliteDialect::bringToDisk(const Connection &connection) const
{
    sqlite3 *const handle = sqliteHandle(connection);
    sqlite3_file *log = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log || !log->pMethods)
        return {};
    // Neither of the two leaves its words at the connection, nor those of the system.
    const auto failed = [&](int code) {
        const Error error{.kind = kindOf(code),
                          .detail = QString::fromUtf8(sqlite3_errstr(code)),
                          .path = connection.location().path};
        if (error.kind != ErrorKind::FileUnwritable)
            return connection.explained(error);
        int fault = 0;
        if (log->pMethods->xFileControl) // which one in memory has not
            log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &fault);
        return fault == 0 ? error : fileError(fault, error.path);
    };
    // Busy only means that some of it has to wait for the commit.
    if (const int code = sqlite3_db_cacheflush(handle); code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        return failed(code);
    // The system tells only once of what it could not write, so that the commit would not hear of it again.
    if (const int code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL); code != SQLITE_OK)
        return failed(code);
    return {};
}

Result<bool> SqliteDialect::tableExists(const Connection &connection, const QString &table) const
{
    const Result<QVariant> found =
        connection.value(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {table});
    if (!found)
        return found.error();
    return !found->isNull();
}

Result<bool> SqliteDialect::isEmptyDatabase(const Connection &connection) const
{
    const Result<QVariant> found = connection.value(u"SELECT 1 FROM sqlite_master LIMIT 1"_s);
    if (!found)
        return found.error();
    return found->isNull();
}

Result<qint64> SqliteDialect::markOfWrites(const Connection &connection) const
{
    sqlite3 *const handle = sqliteHandle(connection);
    // What was to be part of the transaction must not become lasting by itself where SQLite has given that up.
    if (sqlite3_get_autocommit(handle) != 0) {
        return Error{
            .kind = ErrorKind::Unexpected, .detail = u"no transaction is active"_s, .path = connection.location().path};
    }
    return sqlite3_total_changes(handle);
}

// The change number alone is right for all that the program does. But an SQLite file is open to every program, and to
// the person with the command line of SQLite: what those change shows as well.
Result<qint64> SqliteDialect::hintOfForeignChanges(const Connection &connection) const
{
    const Result<QVariant> version = connection.value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<DirectoryFacts> SqliteDialect::facts(const Connection &connection) const
{
    const Result<QVariant> version = connection.value(u"SELECT sqlite_version()"_s);
    if (!version)
        return version.error();
    return DirectoryFacts{.engine = u"SQLite "_s + version->toString()};
}

void SqliteDialect::keepSmall(const Connection &connection) const
{
    (void)connection.run(u"PRAGMA page_size = 512"_s); // each table and index has one at least
}

Status SqliteDialect::leaveTablesOnly(const Connection &connection) const
{
    auto found = connection.run(u"SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'index') "
                                "AND sql IS NOT NULL"_s);
    if (!found)
        return found.error();
    QStringList statements;
    while (found->next())
        statements += u"DROP %1 %2"_s.arg(found->value(0).toString(), found->value(1).toString());
    found->finish();
    for (const QString &statement : std::as_const(statements)) {
        if (const auto dropped = connection.run(statement); !dropped)
            return dropped.error();
    }
    releaseMemory(connection);
    return {};
}

void SqliteDialect::releaseMemory(const Connection &connection) const
{
    sqlite3_db_release_memory(sqliteHandle(connection));
}

const QList<Migration> &SqliteDialect::migrations() const
{
    return sqliteMigrations();
}

bool SqliteDialect::hasWrongSchema(const DirectoryLocation &location) const
{
    return hasWrongSqliteSchema(location);
}

Status SqliteDialect::backUpBeforeMigration(const Connection &connection, int version,
                                            const std::stop_token &stop) const
{
    const QString path = connection.location().path;
    const QString copy = u"%1.version-%2.bak"_s.arg(path, QString::number(version));
    removeAbandonedSqliteParts(copy);
    // Under a name of its own, as another process may be doing the same; goes by itself unless it was renamed.
    QTemporaryFile unfinished(copy + ".XXXXXX.part"_L1);
    if (!unfinished.open())
        return fileError(errno, copy);
    unfinished.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // whatever the umask
    unfinished.close();
    // VACUUM INTO copies one consistent state, the write-ahead log included.
    if (Status copied = runUnlessStopped(connection, u"VACUUM INTO ?"_s, {unfinished.fileName()}, stop); !copied)
        return copied;
    const Result<int> now = schemaVersion(connection);
    if (!now)
        return now.error();
    if (*now != version)
        return {}; // another process has migrated it meanwhile, and has made its copy before
    std::error_code error;
    // Unlike QFile's, this one takes the place of what is there.
    std::filesystem::rename(QFile::encodeName(unfinished.fileName()).toStdString(),
                            QFile::encodeName(copy).toStdString(), error);
    if (error)
        return fileError(error.value(), copy);
    return {};
}

Status SqliteDialect::setReferencesEnforced(const Connection &connection, bool enforced) const
{
    return setSqlitePragma(connection, u"foreign_keys"_s, enforced ? u"ON"_s : u"OFF"_s, enforced ? u"1"_s : u"0"_s);
}

Result<QMap<QString, qint64>> SqliteDialect::brokenReferences(const Connection &connection) const
{
    auto query = connection.run(u"SELECT \"table\" || ' refers to nothing in ' || parent, count(*) "
                                "FROM pragma_foreign_key_check GROUP BY 1"_s);
    if (!query)
        return query.error();
    QMap<QString, qint64> broken;
    while (query->next())
        broken.insert(query->value(0).toString(), query->value(1).toLongLong());
    if (query->lastError().isValid())
        return connection.errorOf(*query);
    return broken;
}

Status SqliteDialect::addMigrationFunctions(const Connection &connection) const
{
    const int code = addSqliteMigrationFunctions(sqliteHandle(connection));
    return code == SQLITE_OK ? Status() : sqliteError(connection, code);
}

Result<qint64> SqliteDialect::lastKeyOf(const Connection &connection, const QString &table) const
{
    const Result<QVariant> last = connection.value(u"SELECT max(seq) FROM sqlite_sequence WHERE name = ?"_s, {table});
    if (!last)
        return last.error();
    return last->toLongLong();
}

std::unique_ptr<KeyScanner> SqliteDialect::keyScanner(const Connection &connection) const
{
    return std::make_unique<SqliteKeyScanner>(connection);
}

std::unique_ptr<ApiUserBulkWriter> SqliteDialect::bulkWriter(const Connection &connection) const
{
    return std::make_unique<SqliteBulkWriter>(connection);
}

std::unique_ptr<DirectoryRowWriter> SqliteDialect::rowWriter(const Connection &connection) const
{
    return std::make_unique<SqliteRowWriter>(connection);
}

} // namespace umh
