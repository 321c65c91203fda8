#include "store/connection.h"

#include "store/dialect.h"

#include <QtSql/QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"directory-%1"_s.arg(++counter);
}

} // namespace

Connection::Connection(QString name, DirectoryLocation location, const Dialect *dialect)
    : m_name(std::move(name))
    , m_location(std::move(location))
    , m_dialect(dialect)
{ }

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
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
{ }

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_location, other.m_location);
    std::swap(m_dialect, other.m_dialect);
    return *this;
}

Result<Connection> Connection::open(const DirectoryLocation &location, Access access,
                                    std::chrono::milliseconds busyTimeout)
{
    const Dialect &dialect = Dialect::forLocation(location);
    if (const Status allowed = dialect.checkBeforeOpening(location, access); !allowed)
        return allowed.error();

    Connection connection(uniqueConnectionName(), location, &dialect);
    QSqlDatabase database = QSqlDatabase::addDatabase(dialect.driverName(), connection.m_name);
    dialect.configure(database, location, access);
    if (!database.open())
        return connection.errorOf(database.lastError());
    if (const Status ready = dialect.setUp(connection, access, busyTimeout); !ready)
        return ready.error();
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
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
            query.addBindValue(value);
        ok = ok && query.exec();
    }
    if (!ok)
        return errorOf(query);
    return query;
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

Error Connection::errorOf(const QSqlQuery &query) const
{
    return errorOf(query.lastError());
}

Error Connection::errorOf(const QSqlError &error) const
{
    return Error{.kind = m_dialect->classify(error),
                 .detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                 .path = m_location.path};
}

} // namespace umh
