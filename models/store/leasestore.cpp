#include "store/leasestore.h"

#include "domain/system/processidentity.h"
#include "domain/system/systemuser.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/storedvalues.h"

#include <QtCore/QUuid>
#include <QtSql/QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace umh {

namespace {

/// Unlike that of any other program that runs, or ever did.
const QString &idOfThisProgram()
{
    static const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return id;
}

} // namespace

LeaseHolder LeaseHolder::anew()
{
    static std::atomic<quint64> counter = 0;
    return {idOfThisProgram() + u'/' + QString::number(++counter), SystemUser::name(), ProcessIdentity::current().host};
}

bool LeaseHolder::isOfThisProgram(const QString &id)
{
    return id.startsWith(idOfThisProgram());
}

Status LeaseStore::take(const QString &name, const LeaseHolder &holder, std::chrono::milliseconds term) const
{
    // A null text would be bound as NULL.
    const auto text = [](const QString &known) { return known.isNull() ? u""_s : known; };
    const qint64 milliseconds = term.count();
    // One that ends later than it could have been taken for is from before somebody has set the clock back.
    return inWriteTransaction(m_connection, [&]() -> Status {
        const auto taken = m_connection.run(
            u"INSERT INTO lease (name, holder, person, host, since, until) VALUES (?, ?, ?, ?, %1, %1 + ?) "
            "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, person = excluded.person, host = "
            "excluded.host, "
            "since = excluded.since, until = excluded.until "
            "WHERE lease.until <= %1 OR lease.until > %1 + ? OR lease.holder = excluded.holder"_s.arg(
                m_connection.dialect().presentMoment()),
            {name, holder.id, text(holder.person), text(holder.host), milliseconds, milliseconds});
        if (!taken)
            return taken.error();
        return taken->numRowsAffected() == 1 ? Status() : Status(takenError(name));
    });
}

Result<bool> LeaseStore::renew(const QString &name, const LeaseHolder &holder, std::chrono::milliseconds term) const
{
    // Not Connection::write(): that it is renewed is news to nobody.
    const auto renewed = m_connection.run(
        u"UPDATE lease SET until = %1 + ? WHERE name = ? AND holder = ?"_s.arg(m_connection.dialect().presentMoment()),
        {qint64(term.count()), name, holder.id});
    if (!renewed)
        return renewed.error();
    return renewed->numRowsAffected() == 1;
}

Result<std::optional<Error>> LeaseStore::seenWithAnother(const QString &name, const LeaseHolder &holder) const
{
    constexpr std::chrono::milliseconds longestWriting = std::chrono::minutes(10);
    const Result<QVariant> other = m_connection.value(
        u"SELECT holder FROM lease WHERE name = ? AND holder <> ? AND until > since AND until > %1 - ?"_s.arg(
            m_connection.dialect().presentMoment()),
        {name, holder.id, qint64(longestWriting.count())});
    if (!other)
        return other.error();
    return other->isNull() ? std::nullopt : std::optional(takenError(name));
}

Result<std::optional<OtherSync>> LeaseStore::heldElsewhere(const QString &name) const
{
    auto query = m_connection.run(
        u"SELECT holder, person, host, since FROM lease WHERE name = ? AND until > since AND until > %1"_s.arg(
            m_connection.dialect().presentMoment()),
        {name});
    if (!query)
        return query.error();
    if (!query->next())
        return query->lastError().isValid() ? Result<std::optional<OtherSync>>(m_connection.errorOf(*query))
                                            : std::optional<OtherSync>();
    if (LeaseHolder::isOfThisProgram(query->value(0).toString()))
        return std::optional<OtherSync>();
    return std::optional(OtherSync{.person = query->value(1).toString(),
                                   .host = query->value(2).toString(),
                                   .since = fromStoredTime(query->value(3))});
}

Status LeaseStore::release(const QString &name, const LeaseHolder &holder) const
{
    // The row stays, so that whoever had it before, and does not know that it has been taken, can be told by whom. That
    // it has not lasted at all tells it from one that could not be renewed.
    const auto released =
        m_connection.write(u"UPDATE lease SET until = since WHERE name = ? AND holder = ?"_s, {name, holder.id});
    return released ? Status() : Status(released.error());
}

Status LeaseStore::check(const QString &name, const LeaseHolder &holder) const
{
    // Writing it, even if nothing changes, keeps others from it on every engine.
    const auto held =
        m_connection.run(u"UPDATE lease SET holder = ? WHERE name = ? AND holder = ?"_s, {holder.id, name, holder.id});
    if (!held)
        return held.error();
    return held->numRowsAffected() == 1 ? Status() : Status(takenError(name));
}

/// That the lease called \a name is another one's, and whose.
Error LeaseStore::takenError(const QString &name) const
{
    Error error{.kind = ErrorKind::LeaseTaken};
    auto query = m_connection.run(u"SELECT person, host, since FROM lease WHERE name = ?"_s, {name});
    if (!query)
        return query.error();
    if (query->next()) {
        error.person = query->value(0).toString();
        error.host = query->value(1).toString();
        error.since = fromStoredTime(query->value(2));
    }
    return error;
}

} // namespace umh
