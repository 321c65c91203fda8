#include "store/connection.h"

#include "domain/system/fileerror.h"
#include "domain/system/systemuser.h"
#include "domain/text/storabletext.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/migrations.h"
#include "store/postgresql/postgresqldialect.h"
#include "store/sqlite/sqlitedialect.h"
#include "store/transactionrecord.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"directory-%1"_s.arg(++counter);
}

} // namespace

const Dialect &Dialect::forLocation(const DirectoryLocation &location)
{
    static const SqliteDialect sqlite;
    static const PostgresqlDialect postgresql;
    return location.isOnServer() ? static_cast<const Dialect &>(postgresql) : sqlite;
}

Result<DirectoryRights> Dialect::rights(const Connection &) const
{
    return DirectoryRights();
}

QString Dialect::rowsInOrder(const QString &table, const OrderStretch &) const
{
    return table;
}

QString Dialect::person(const Connection &) const
{
    return SystemUser::name();
}

Connection::Connection(QString name, DirectoryLocation location, const Dialect *dialect)
    : m_name(std::move(name))
    , m_location(std::move(location))
    , m_dialect(dialect)
{ }

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_record.reset();
    (void)checkFile();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
    , m_location(std::move(other.m_location))
    , m_dialect(other.m_dialect)
    , m_file(std::move(other.m_file))
    , m_besideFile(std::move(other.m_besideFile))
    , m_line(std::move(other.m_line))
    , m_findOut(std::move(other.m_findOut))
{
    Q_ASSERT(!other.record());
    other.m_record.reset();
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    Q_ASSERT(!record() && !other.record());
    m_record.reset();
    other.m_record.reset();
    std::swap(m_name, other.m_name);
    std::swap(m_location, other.m_location);
    std::swap(m_dialect, other.m_dialect);
    std::swap(m_file, other.m_file);
    std::swap(m_besideFile, other.m_besideFile);
    std::swap(m_line, other.m_line);
    std::swap(m_findOut, other.m_findOut);
    return *this;
}

Result<Connection> Connection::open(const DirectoryLocation &location, Access access,
                                    std::chrono::milliseconds busyTimeout, std::shared_ptr<DirectoryFile> file,
                                    const Secret &password, const std::stop_token &stop)
{
    // Not after opening it: with what the earlier file has left beside it, that would be too late.
    if (const Status same = file ? file->check() : Status(); !same)
        return same.error();
    const Dialect &dialect = Dialect::forLocation(location);
    if (const Status allowed = dialect.checkBeforeOpening(location, access); !allowed)
        return allowed.error();

    Connection connection(uniqueConnectionName(), location, &dialect);
    QSqlDatabase database = dialect.addDatabase(connection.m_name, password, stop);
    dialect.configure(database, location, access);
    if (!database.open())
        return connection.errorOf(database.lastError());
    // Before anything is waited for.
    if (const std::shared_ptr<ServerContact> contact = ServerContact::with(location))
        connection.m_line = contact->hold(dialect.socket(connection));
    if (const Status ready = dialect.setUp(connection, access, busyTimeout); !ready)
        return ready.error();
    if (const FileDialect *files = dialect.files()) {
        if (const Status held = connection.holdFile(*files, std::move(file)); !held)
            return held.error();
    }
    return connection;
}

Result<Connection> Connection::inMemory()
{
    const DirectoryLocation location{u":memory:"_s};
    const Dialect &dialect = Dialect::forLocation(location);
    Connection connection(uniqueConnectionName(), location, &dialect);
    QSqlDatabase database = dialect.addDatabase(connection.m_name, {}, {});
    database.setDatabaseName(location.path);
    if (!database.open())
        return connection.errorOf(database.lastError());
    dialect.files()->keepSmall(connection);
    if (const Status made = migrate(connection, dialect.migrations()); !made)
        return made.error();
    if (const Status left = dialect.files()->leaveTablesOnly(connection); !left)
        return left.error();
    return connection;
}

/// From now on it is \a file that is meant, or else the one that the location leads to now.
Status Connection::holdFile(const FileDialect &files, std::shared_ptr<DirectoryFile> file)
{
    m_file = file ? std::move(file) : DirectoryFile::at(m_location.path);
    if (!m_file)
        return Error{.kind = ErrorKind::FileNotFound, .path = m_location.path};
    if (Status same = m_file->check(); !same)
        return same;
    if (Status watched = files.commitOnlyTo(*m_file, *this); !watched)
        return watched;
    for (const QString &path : files.filesBeside(*this)) {
        if (const std::optional<FileIdentity> identity = FileIdentity::at(path))
            m_besideFile.emplace_back(path, *identity);
    }
    return {};
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Status Connection::checkFile() const
{
    if (!m_file)
        return {};
    Status there = m_file->check();
    if (!there)
        leaveFile();
    return there;
}

/// What is in the log belongs to the file, wherever that is by now; where it lies beside another one, it would be taken
/// for that one's.
void Connection::leaveFile() const
{
    if (m_besideFile.empty() || !m_dialect->files()->emptyLogOfMovedFile(*this) || !m_file->isReplaced())
        return;
    for (const auto &[path, identity] : m_besideFile) {
        if (FileIdentity::at(path) == identity)
            QFile::remove(path);
    }
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool ok = true;
    if (values.isEmpty()) {
        ok = query.exec(sql);
    } else {
        ok = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(bound(value));
        ok = ok && query.exec();
    }
    if (!ok)
        return errorOf(query);
    return query;
}

Result<QSqlQuery> Connection::write(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> written = Error();
    const Status done = inWriteTransaction(*this, [&]() -> Status {
        written = run(sql, values);
        return written ? Status() : written.error();
    });
    if (!done)
        return done.error();
    return written;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return errorOf(*query);
    return QVariant();
}

QVariant Connection::bound(const QVariant &value) const
{
    return m_dialect->bound(value.typeId() == QMetaType::QString ? QVariant(storableText(value.toString())) : value);
}

TransactionRecord *Connection::record() const
{
    return m_record && m_record->isActive() ? m_record.get() : nullptr;
}

Error Connection::errorOf(const QSqlQuery &query) const
{
    return errorOf(query.lastError());
}

Error Connection::errorOf(const QSqlError &error) const
{
    return explained({.kind = m_dialect->classify(error),
                      .detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                      .path = m_location.name()});
}

/// The engine has the same words for all that the system refuses to write, and for all the files that it keeps.
Error Connection::inWordsOfTheSystem(const Error &error) const
{
    const FileDialect *files = m_dialect->files();
    if (!files || !database().isOpen())
        return error;
    if (error.kind == ErrorKind::FileUnwritable) {
        const int fault = files->systemFault(*this);
        return fault == 0 ? error : fileError(fault, m_location.path);
    }
    if (error.kind == ErrorKind::ReadOnly && QFileInfo(m_location.path).isWritable()) {
        for (const QString &path : files->filesBeside(*this)) {
            const QFileInfo beside(path);
            if (beside.exists() && !beside.isWritable())
                return Error{.kind = error.kind, .detail = error.detail, .path = path};
        }
    }
    return error;
}

Error Connection::explained(const Error &reported) const
{
    const Error error = inWordsOfTheSystem(reported);
    if (!m_file || error.kind == ErrorKind::Cancelled)
        return error;
    if (const Status there = m_file->check(); !there)
        return there.error();
    if (error.kind != ErrorKind::Unexpected || !m_dialect->files()->hasWrongSchema(m_location))
        return error;
    Error damage = error;
    damage.kind = ErrorKind::Corrupt;
    return damage;
}

Transaction::Transaction(const Connection &connection)
    : m_connection(&connection)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction()
{
    if (m_connection)
        end(true);
}

void Transaction::end(bool undone)
{
    // A rollback can only fail where the engine has rolled back already, as SQLite does on a full disk.
    if (undone)
        (void)m_connection->run(u"ROLLBACK"_s);
    if (TransactionRecord *record = m_connection->record())
        record->end();
    m_connection = nullptr;
}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind, const QString &operation)
{
    if (kind != Kind::Read) {
        if (const Status there = connection.checkFile(); !there)
            return there.error();
    }
    if (const Status begun = connection.dialect().begin(connection, kind); !begun)
        return begun.error();
    Transaction transaction(connection);
    if (kind == Kind::Write) {
        if (!connection.m_record)
            connection.m_record = std::make_unique<TransactionRecord>(connection);
        if (const Status begun = connection.m_record->begin(operation); !begun)
            return begun.error();
    }
    return transaction;
}

QString Transaction::operation() const
{
    Q_ASSERT(m_connection && m_connection->record());
    return m_connection->record()->operation();
}

Status Transaction::commit(const std::function<Status()> &lastLook)
{
    Q_ASSERT(m_connection);
    Status done;
    QString operation;
    if (TransactionRecord *record = m_connection->record()) {
        operation = record->operation();
        done = record->finish();
    }
    if (done && lastLook)
        done = lastLook();
    if (!done) {
        end(true);
        return done;
    }
    const Connection &connection = *m_connection;
    const QString session = connection.dialect().session(connection);
    done = connection.dialect().commit(connection);
    end(!done);
    // What is said of a session that goes on is all that there is to be known.
    const bool isLost =
        !done && done.error().kind == ErrorKind::CommitUnknown && !connection.dialect().isUsable(connection);
    if (!isLost || !connection.m_findOut)
        return done;
    const Result<bool> happened = connection.m_findOut(operation, session);
    if (!happened)
        return happened.error();
    return *happened ? Status() : Status(Error{.kind = ErrorKind::ServerLost, .path = connection.location().name()});
}

Status inWriteTransaction(const Connection &connection, const std::function<Status()> &work)
{
    if (connection.record())
        return work();
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (Status done = work(); !done)
        return done;
    return transaction->commit();
}

PreparedStatement::PreparedStatement(const Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{ }

Status PreparedStatement::run(const QVariantList &values)
{
    if (!m_query) {
        m_query.emplace(m_connection.database());
        m_query->setForwardOnly(true);
        if (!m_query->prepare(m_sql)) {
            const Error error = m_connection.errorOf(*m_query);
            m_query.reset();
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), m_connection.bound(values.at(i)));
    if (!m_query->exec())
        return m_connection.errorOf(*m_query);
    return {};
}

Result<bool> PreparedStatement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return m_connection.errorOf(*m_query);
    return false;
}

} // namespace umh
