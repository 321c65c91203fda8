#include "store/directorystate.h"

#include "store/connection.h"
#include "store/dialect.h"
#include "store/leasestore.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {

Error DirectoryState::missing(const Connection &connection)
{
    return {.kind = ErrorKind::Corrupt,
            .detail = u"the row about the database itself is missing"_s,
            .path = connection.location().name()};
}

Result<DirectoryState> DirectoryState::of(const Connection &connection)
{
    auto query = connection.run(u"SELECT guid, change_number, newest_entry, newest_hash, anchor_entry, anchor_hash "
                                "FROM directory_state WHERE id = 1"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return query->lastError().isValid() ? connection.errorOf(*query) : missing(connection);
    DirectoryState state;
    state.guid = query->value(0).toString();
    state.changeNumber = query->value(1).toLongLong();
    state.newestEntry = query->value(2).toLongLong();
    state.newestHash = query->value(3).toByteArray();
    state.anchorEntry = query->value(4).toLongLong();
    state.anchorHash = query->value(5).toByteArray();
    return state;
}

Result<qint64> DirectoryState::changeNumberOf(const Connection &connection)
{
    const Result<QVariant> number = connection.value(u"SELECT change_number FROM directory_state WHERE id = 1"_s);
    if (!number)
        return number.error();
    if (number->isNull())
        return missing(connection);
    return number->toLongLong();
}

Result<ChangeMark> ChangeMark::of(const Connection &connection)
{
    const Result<DirectoryLook> look = DirectoryLook::at(connection);
    if (!look)
        return look.error();
    return look->mark;
}

Result<DirectoryLook> DirectoryLook::at(const Connection &connection)
{
    const Dialect &dialect = connection.dialect();
    // The hint first: what comes between the two is seen again the next time, and not missed.
    const Result<qint64> hint = dialect.hintOfForeignChanges(connection);
    if (!hint)
        return hint.error();
    auto query = connection.run(u"SELECT s.change_number, (SELECT max(until) FROM lease), l.holder, l.person, l.host, "
                                "l.since FROM directory_state s LEFT JOIN lease l ON l.name = 'sync' "
                                "AND l.until > l.since AND l.until > %1 WHERE s.id = 1"_s.arg(dialect.presentMoment()));
    if (!query)
        return query.error();
    if (!query->next())
        return query->lastError().isValid() ? connection.errorOf(*query) : DirectoryState::missing(connection);
    DirectoryLook look{.mark = {.changeNumber = query->value(0).toLongLong(),
                                .hint = *hint,
                                .leasesUntil = query->value(1).toLongLong()}};
    const QString holder = query->value(2).toString();
    if (!holder.isEmpty() && !LeaseHolder::isOfThisProgram(holder))
        look.otherSync = OtherSync{.person = query->value(3).toString(),
                                   .host = query->value(4).toString(),
                                   .since = fromStoredTime(query->value(5))};
    return look;
}

} // namespace umh
