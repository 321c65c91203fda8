#include "store/postgresql/postgresqldialect.h"

#include "store/directory.h"
#include "store/keyscansql.h"
#include "store/postgresql/postgresqlbulkwriter.h"
#include "store/postgresql/postgresqldriver.h"
#include "store/postgresql/postgresqlerrors.h"
#include "store/postgresql/postgresqlfacts.h"
#include "store/postgresql/postgresqlkeyscanner.h"
#include "store/postgresql/postgresqlpooler.h"
#include "store/postgresql/postgresqlrowwriter.h"
#include "store/postgresql/postgresqlschema.h"
#include "store/postgresql/postgresqlvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int oldestServer = 130'000;

/// Runs \a script on \a connection.
Status runScript(const Connection &connection, const QByteArray &script)
{
    const PostgresqlDriver &driver = postgresqlDriver(connection);
    const PostgresqlAnswer answer = postgresqlDriver(connection).runScript(script);
    const QSqlError error = driver.errorOf(answer.get());
    return error.isValid() ? Status(connection.errorOf(error)) : Status();
}

/// How long a statement that only reads may take, on a connection with \a busyTimeout: for what a window shows less.
std::chrono::seconds longestRead(std::chrono::milliseconds busyTimeout)
{
    return std::chrono::seconds(busyTimeout.count() == 0 ? 8 : 15);
}

/// How a session is to be. What only reads must not hold up a window, nor another program, for ever.
QByteArray settings(Connection::Access access, std::chrono::milliseconds busyTimeout)
{
    using namespace std::chrono_literals;
    const bool reads = access == Connection::Access::ReadOnly;
    // Those who never wait still have to get to the lock.
    const auto lockTimeout = std::max<std::chrono::milliseconds>(busyTimeout, reads ? 2s : 1ms);
    const auto statementTimeout = reads ? longestRead(busyTimeout) : 0s;
    QByteArray sql = "SET TimeZone = 'UTC'; SET client_encoding = 'UTF8'; SET standard_conforming_strings = on; "
                     "SET DateStyle = 'ISO'; SET bytea_output = 'hex'; SET client_min_messages = 'warning'; "
                     "SET default_transaction_isolation = 'read committed'; "
                     "SET transform_null_equals = off; SET jit = off; ";
    sql += "SET lock_timeout = " + QByteArray::number(qint64(lockTimeout.count())) + "; ";
    sql += "SET statement_timeout = " + QByteArray::number(qint64(std::chrono::milliseconds(statementTimeout).count()))
        + "; ";
    // Whoever is gone does not hold up those who write.
    sql += reads ? "SET default_transaction_read_only = on; SET idle_in_transaction_session_timeout = 0; "
                 : "SET idle_in_transaction_session_timeout = 60000; ";
    // Nor whoever cannot be reached.
    sql += "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; "
           "SET tcp_user_timeout = 20000; ";
    return sql;
}

/// What comes first in a transaction of Kind::Schema: it takes the place of others, where there is a directory already,
/// and goes on as the one to whom the tables belong, or are to belong.
QByteArray beginningSchema(const QByteArray &lock)
{
    return "DO $$ DECLARE master oid; BEGIN "
           "IF to_regclass('directory_state') IS NOT NULL THEN PERFORM "
        + lock
        + "; END IF; "
          "SELECT coalesce((SELECT relowner FROM pg_catalog.pg_class WHERE oid = to_regclass('api_user')), datdba) "
          "INTO master FROM pg_catalog.pg_database WHERE datname = current_database(); "
          "IF pg_get_userbyid(master) <> current_user AND pg_has_role(master, 'MEMBER') THEN "
          "EXECUTE format('SET LOCAL ROLE %I', pg_get_userbyid(master)); END IF; END $$";
}

} // namespace

QSqlDatabase PostgresqlDialect::addDatabase(const QString &name, const Secret &password,
                                            const std::stop_token &stop) const
{
    auto *const driver = new PostgresqlDriver(password, stop); // the database's from now on
    return QSqlDatabase::addDatabase(driver, name);
}

void PostgresqlDialect::configure(QSqlDatabase &database, const DirectoryLocation &location, Connection::Access) const
{
    database.setDatabaseName(location.address);
}

Status PostgresqlDialect::setUp(const Connection &connection, Connection::Access access,
                                std::chrono::milliseconds busyTimeout) const
{
    using namespace std::chrono_literals;
    PostgresqlDriver &driver = postgresqlDriver(connection);
    // Of a server that is frozen nothing else tells.
    driver.setPatience(longestRead(busyTimeout) + 2s);
    const int version = PQserverVersion(driver.connection());
    if (version < oldestServer) {
        return Error{.kind = ErrorKind::ServerTooOld,
                     .detail = QString::fromUtf8(PQparameterStatus(driver.connection(), "server_version")),
                     .path = connection.location().name()};
    }
    const PostgresqlAnswer answer = driver.runScript(
        settings(access, busyTimeout)
        + "SELECT session_user, pg_is_in_recovery(), pg_backend_pid(), current_setting('server_encoding'), "
          "current_setting('TimeZone'), current_setting('client_encoding'), "
          "current_setting('standard_conforming_strings')");
    if (const QSqlError error = driver.errorOf(answer.get()); error.isValid())
        return connection.errorOf(error);
    const auto told = [&](int column) { return postgresqlValue(answer.get(), 0, column); };
    driver.setSession({.user = told(0).toString(),
                       .process = told(2).toInt(),
                       .isStandby = told(1).toInt() != 0,
                       .lockTimeout = busyTimeout});
    const auto unlike = [&](const QString &what, const QVariant &is) {
        return Error{.kind = ErrorKind::Unexpected,
                     .detail = u"%1 is %2"_s.arg(what, is.toString()),
                     .path = connection.location().name()};
    };
    if (told(3).toString() != "UTF8"_L1)
        return unlike(u"the encoding of the database"_s, told(3));
    if (told(4).toString() != "UTC"_L1)
        return unlike(u"TimeZone"_s, told(4));
    if (told(5).toString() != "UTF8"_L1)
        return unlike(u"client_encoding"_s, told(5));
    if (told(6).toString() != "on"_L1)
        return unlike(u"standard_conforming_strings"_s, told(6));
    if (Status suitable = checkPooler(connection, told(2).toInt()); !suitable)
        return suitable;
    driver.setStop(nullptr);
    if (access != Connection::Access::ReadOnly)
        driver.setPatience(0s); // a write takes as long as it takes
    return {};
}

bool PostgresqlDialect::isUsable(const Connection &connection) const
{
    return postgresqlDriver(connection).isAlive();
}

QString PostgresqlDialect::bytesOf(const QString &column) const
{
    return u"convert_to(CAST(%1 AS text), 'UTF8')"_s.arg(column);
}

QString PostgresqlDialect::presentMoment() const
{
    return u"CAST(floor(extract(epoch FROM statement_timestamp()) * 1000) AS BIGINT)"_s;
}

/// The journal's own trigger holds everybody to it.
QString PostgresqlDialect::person(const Connection &connection) const
{
    return postgresqlDriver(connection).session().user;
}

ErrorKind PostgresqlDialect::classify(const QSqlError &error) const
{
    return postgresqlErrorKind(error.nativeErrorCode());
}

Status PostgresqlDialect::begin(const Connection &connection, Transaction::Kind kind) const
{
    if (kind == Transaction::Kind::Read)
        return runScript(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    QByteArray script = "BEGIN ISOLATION LEVEL READ COMMITTED; ";
    const bool waits = postgresqlDriver(connection).session().lockTimeout.count() > 0;
    const QByteArray lock = QByteArray("1 FROM directory_state WHERE id = 1 FOR UPDATE") + (waits ? "" : " NOWAIT");
    if (kind == Transaction::Kind::Write)
        script += "SELECT " + lock;
    else
        script += beginningSchema(lock);
    Status begun = runScript(connection, script);
    if (!begun)
        (void)runScript(connection, "ROLLBACK");
    return begun;
}

Status PostgresqlDialect::commit(const Connection &connection) const
{
    PostgresqlDriver &driver = postgresqlDriver(connection);
    // From here on nothing stops it: nobody could tell what became of it.
    driver.setStop(nullptr);
    const PostgresqlAnswer answer = driver.runScript("COMMIT");
    const auto unknown = [&](const QString &detail) {
        return Error{.kind = ErrorKind::CommitUnknown, .detail = detail, .path = connection.location().name()};
    };
    if (const QSqlError error = driver.errorOf(answer.get()); error.isValid())
        return driver.isAlive() ? connection.errorOf(error) : unknown(error.databaseText());
    // For an error of an earlier statement the server rolls back, and says so in passing.
    if (qstrcmp(PQcmdStatus(answer.get()), "COMMIT") != 0) {
        return Error{.kind = ErrorKind::Unexpected,
                     .detail = u"the transaction was rolled back"_s,
                     .path = connection.location().name()};
    }
    // It may not have come to the server that takes over.
    if (!driver.warning().isEmpty())
        return unknown(u"not confirmed by a standby"_s);
    return {};
}

// No index takes texts of any length. The few rows whose texts are too long for it (postgresqlIndexable()) are put into
// order by themselves, and between the others.
QString PostgresqlDialect::rowsInOrder(const QString &table, const OrderStretch &stretch) const
{
    QStringList texts;
    for (const QString &term : stretch.orderBy.split(u", "_s)) {
        if (const QString column = term.section(u' ', 0, 0); column.contains("folded"_L1))
            texts += column;
    }
    if (texts.isEmpty())
        return table;
    // Each part has the order already, or else the server would not take it from the index.
    const QString part = u"(SELECT * FROM %1 WHERE %2 ORDER BY %3)"_s;
    const QString indexable = postgresqlIndexable(texts);
    return u"(%1 UNION ALL %2) AS %3"_s.arg(part.arg(table, indexable, stretch.orderBy),
                                            part.arg(table, u"NOT (%1)"_s.arg(indexable), stretch.orderBy), table);
}

Status PostgresqlDialect::runUnlessStopped(const Connection &connection, const QString &sql, const QVariantList &values,
                                           const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    const PostgresqlInterrupt interrupt(connection, stop);
    const auto done = connection.run(sql, values);
    return done ? Status() : done.error();
}

Result<bool> PostgresqlDialect::tableExists(const Connection &connection, const QString &table) const
{
    const Result<QVariant> found = connection.value(
        u"SELECT 1 FROM pg_catalog.pg_class WHERE oid = to_regclass(quote_ident(?)) AND relkind IN ('r', 'p')"_s,
        {table});
    if (!found)
        return found.error();
    return !found->isNull();
}

Result<bool> PostgresqlDialect::isEmptyDatabase(const Connection &connection) const
{
    // In any schema; what extensions bring along is nobody's.
    const Result<QVariant> found = connection.value(
        u"SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'v', 'm', 'S', "
        "'f') "
        "AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_class'::regclass "
        "AND d.objid = c.oid AND d.deptype = 'e') LIMIT 1"_s);
    if (!found)
        return found.error();
    return found->isNull();
}

Result<qint64> PostgresqlDialect::markOfWrites(const Connection &connection) const
{
    const PostgresqlDriver &driver = postgresqlDriver(connection);
    // What was to be part of the transaction must not become lasting by itself where the server has given that up.
    if (PQtransactionStatus(driver.connection()) != PQTRANS_INTRANS) {
        return Error{.kind = driver.isAlive() ? ErrorKind::Unexpected : ErrorKind::ServerLost,
                     .detail = u"no transaction is active"_s,
                     .path = connection.location().name()};
    }
    return driver.writes();
}

void PostgresqlDialect::setPatience(const Connection &connection, std::chrono::milliseconds patience) const
{
    postgresqlDriver(connection).setPatience(patience);
}

QString PostgresqlDialect::session(const Connection &connection) const
{
    return QString::number(postgresqlDriver(connection).session().process);
}

void PostgresqlDialect::endSession(const Connection &connection, const QString &session) const
{
    // The number alone may be that of another session by now. One that is at work is left alone: it may be committing.
    (void)connection.run(u"SELECT pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE pid = ? "
                         "AND usename = session_user AND application_name = current_setting('application_name') "
                         "AND state LIKE 'idle in transaction%'"_s,
                         {session.toInt()});
}

int PostgresqlDialect::socket(const Connection &connection) const
{
    return PQsocket(postgresqlDriver(connection).connection());
}

Status PostgresqlDialect::listen(const Connection &connection) const
{
    if (postgresqlDriver(connection).session().isStandby)
        return {}; // which can not
    return runScript(connection, QByteArray("LISTEN ") + postgresqlChannel);
}

bool PostgresqlDialect::takeNews(const Connection &connection) const
{
    return postgresqlDriver(connection).takeNotifications() > 0;
}

/// A directory belongs to the owner of its database, in whose name its tables are made, or else to whoever has made
/// them.
Result<DirectoryRights> PostgresqlDialect::rights(const Connection &connection) const
{
    auto query = connection.run(
        u"SELECT current_setting('transaction_read_only') = 'off' "
        "AND has_table_privilege('sync_moment', 'INSERT') AND has_table_privilege('journal', 'INSERT') "
        "AND has_table_privilege('api_user', 'INSERT'), "
        "has_table_privilege('open_change', 'INSERT') AND has_table_privilege('api_user_fact', 'INSERT'), "
        "pg_has_role(c.relowner, 'USAGE') "
        "FROM pg_catalog.pg_class c WHERE c.oid = to_regclass('api_user')"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return query->lastError().isValid() ? connection.errorOf(*query) : Result<DirectoryRights>(DirectoryRights());
    const bool syncs = query->value(0).toInt() != 0;
    return DirectoryRights{
        .syncs = syncs, .changes = syncs && query->value(1).toInt() != 0, .migrates = query->value(2).toInt() != 0};
}

Result<DirectoryFacts> PostgresqlDialect::facts(const Connection &connection) const
{
    return postgresqlFacts(connection);
}

Result<bool> PostgresqlDialect::hasSearchIndex(const Connection &connection) const
{
    const Result<QVariant> found = connection.value(
        u"SELECT 1 FROM pg_catalog.pg_index WHERE indexrelid = to_regclass('api_user_search') AND indisvalid"_s);
    if (!found)
        return found.error();
    return !found->isNull();
}

const QList<Migration> &PostgresqlDialect::migrations() const
{
    return postgresqlMigrations();
}

Result<qint64> PostgresqlDialect::lastKeyOf(const Connection &connection, const QString &table) const
{
    return lastPostgresqlKeyOf(connection, table);
}

std::unique_ptr<KeyScanner> PostgresqlDialect::keyScanner(const Connection &connection) const
{
    return std::make_unique<PostgresqlKeyScanner>(connection);
}

std::unique_ptr<ApiUserBulkWriter> PostgresqlDialect::bulkWriter(const Connection &connection) const
{
    return std::make_unique<PostgresqlBulkWriter>(connection);
}

std::unique_ptr<DirectoryRowWriter> PostgresqlDialect::rowWriter(const Connection &connection) const
{
    return std::make_unique<PostgresqlRowWriter>(connection);
}

} // namespace umh
